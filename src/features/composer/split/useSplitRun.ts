import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { useHandingOut } from '../../colleagues/useHandingOut'
import { useClientNames } from '../../wording/useClientNames'
import { useProblem } from '../../../ui/useProblem'
import { useText } from '../../../ui/useText'
import { useOffers } from '../../../stores/offers'
import { usePermissions } from '../../../stores/permissions'
import { useSession } from '../../../stores/session'
import { useSplitCreations, type Handing, type NewPart, type SplitReport } from '../../../stores/splitCreations'
import { useDraft } from '../draft'
import { useSplitChoice } from './splitChoice'
import { useSplitNames } from './useSplitNames'

/** Long enough to read what did not work out. */
const TOAST_MS = 12_000

/**
 * Makes several lists of the draft, and says what came of it.
 * @param arrive told of the lists that are there, when nothing is left to be done.
 */
export function useSplitRun(arrive: (draftKey: string, listIds: readonly number[]) => void) {
  const t = useText()
  const toast = useToast()
  const words = useProblem()
  const draft = useDraft()
  const session = useSession()
  const permissions = usePermissions()
  const splits = useSplitCreations()
  const choice = useSplitChoice()
  const offers = useOffers()
  const { giveAll } = useHandingOut()
  const { someNames } = useClientNames()
  const { nameOf, isMe, colleague } = useSplitNames()

  const handing: Handing = {
    give: parts => giveAll(parts.map(({ listId, userId, name, participantIds }) => (
      { listId, userId, name, n: participantIds.length, type: splits.record?.entityType ?? draft.entityType }
    ))),
    offer: ({ key, userId, name, participantIds }) => offers.offer({
      key, toUserId: userId, name, participantIds, formId: splits.record?.formId ?? null, type: splits.record?.entityType ?? draft.entityType
    })
  }

  /** The lists to be made of the draft as it is. */
  function partsNow(): NewPart[] {
    const canHandOut = session.isAdmin
    const canOffer = !canHandOut && permissions.has('entity')
    return choice.toCreate.map((share) => {
      const isOthers = share.userId !== null && !isMe(share.userId)
      return {
        name: nameOf(share),
        participantIds: share.participantIds,
        userId: isOthers && (canHandOut || canOffer) ? share.userId : null,
        offered: isOthers && canOffer
      }
    })
  }

  /** What did not work out as asked, in sentences. */
  function remarks({ entityType, parts, missing, duplicates, given }: SplitReport): string[] {
    const of = (told: string) => given.filter(each => each.told === told).flatMap(({ listId }) => parts.find(part => part.listId === listId)?.userId ?? [])
    const names = (ids: readonly number[]) => [...new Set(ids)].map(colleague).join(', ')
    const refused = given.find(({ refusal, listId }) => refusal && parts.some(part => part.listId === listId && part.userId === null))?.refusal
    return [
      missing.length > 0 ? t('created.missing', { n: missing.length, names: someNames(entityType, missing) }) : '',
      duplicates.length > 0 ? t('created.duplicates', { ids: duplicates.map(id => `#${id}`).join(', ') }) : '',
      refused ? t('split.told.namesRefused', { reason: words(refused, 'writing').what }) : '',
      of('not-permitted').length > 0 ? t('colleagues.told.notPermitted') : '',
      of('unwanted').length > 0 ? t('colleagues.told.unwanted', { names: names(of('unwanted')) }) : '',
      of('failed').length > 0 ? t('colleagues.told.failed', { names: names(of('failed')) }) : ''
    ].filter(Boolean)
  }

  function finish(report: SplitReport): void {
    const { draftKey, parts } = report
    const ready = parts.filter(({ offered, listId, done }) => offered ? done : listId !== null)
    const listIds = ready.flatMap(({ listId }) => listId ?? [])
    const offered = ready.length - listIds.length
    splits.forget()
    choice.reset()
    draft.letGo(ready.flatMap(({ participantIds }) => participantIds))
    const said = remarks(report)
    toast.add({
      title: [
        listIds.length > 0 ? t('split.created', { n: listIds.length }) : '', offered > 0 ? t('split.offered', { n: offered }) : ''
      ].filter(Boolean).join(' '),
      description: said.join(' '),
      color: said.length > 0 ? 'air-primary-warning' : 'air-primary-success',
      duration: TOAST_MS
    })
    arrive(draftKey, listIds)
  }

  return {
    /** Sets out what is to be made of the draft as it is. */
    async begin(): Promise<void> {
      await permissions.load()
      splits.begin({ draftKey: draft.key, entityType: draft.entityType, formId: draft.formId }, partsNow())
    },
    /** Makes what is missing. */
    async goOn(): Promise<void> {
      const report = await splits.goOn(handing)
      if (report) finish(report)
    },
    /** Leaves it at what is there: who is on none of the lists stays selected. */
    stop(): void {
      const report = splits.report()
      if (report && report.parts.some(({ listId, offered, done }) => offered ? done : listId !== null)) return finish(report)
      splits.forget()
    }
  }
}
