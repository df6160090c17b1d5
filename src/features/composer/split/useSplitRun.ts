import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { withOutcome } from '../../../bitrix24/portalError'
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
import { useSplitState } from './useSplitState'

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
  const { stateOf } = useSplitState()

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
    const open = parts.filter(part => part.userId !== null && !part.done).map(part => `${part.name}: ${stateOf(part)}`)
    const refused = given.find(({ refusal, assigned, listId }) => (
      refusal && (assigned || parts.some(part => part.listId === listId && part.userId === null))
    ))?.refusal
    return [
      missing.length > 0 ? t('created.missing', { n: missing.length, names: someNames(entityType, missing) }) : '',
      duplicates.length > 0 ? t('created.duplicates', { ids: duplicates.map(id => `#${id}`).join(', ') }) : '',
      refused ? t('split.told.namesRefused', { reason: words(refused, 'writing').what }) : '',
      open.join(' · '),
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
    const said = remarks(report)
    splits.finish()
    choice.reset()
    draft.letGo(ready.flatMap(({ participantIds }) => participantIds))
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
    /**
     * Sets out what is to be made of the draft as it is.
     * @throws PortalError when lists are for colleagues and it is not known whether they can be offered.
     */
    async begin(): Promise<void> {
      await permissions.load()
      const isForOthers = choice.toCreate.some(({ userId }) => userId !== null && !isMe(userId))
      if (isForOthers && !session.isAdmin && permissions.error) throw withOutcome(permissions.error, false)
      splits.begin({ draftKey: draft.key, entityType: draft.entityType, formId: draft.formId }, partsNow())
    },
    /** Makes what is missing. */
    async goOn(): Promise<void> {
      const report = await splits.goOn(handing)
      if (report) finish(report)
    },
    /** Leaves it at the lists that are there, once they are named and handed out: who is on none of the lists stays selected. */
    async stop(): Promise<void> {
      const report = await splits.leave(handing)
      if (report && report.parts.some(({ listId, offered, done }) => offered ? done : listId !== null)) return finish(report)
      splits.forget()
    }
  }
}
