import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { useRouter } from 'vue-router'
import type { CallListEntry } from '../../domain/callList'
import type { ClientType } from '../../domain/entityType'
import { screen } from '../../domain/screen'
import type { Told } from '../../stores/handOut'
import { useSession } from '../../stores/session'
import { useTakeOverStore, type TakenOver } from '../../stores/takeOver'
import { useUsers } from '../../stores/users'
import { useProblem } from '../../ui/useProblem'
import { useText } from '../../ui/useText'
import { useHandingOut } from '../colleagues/useHandingOut'
import { usePuttingAway } from '../putAway/usePuttingAway'
import { useListName } from '../wording/useListName'

/** What is taken over, by whom, under which name. */
export interface Wish {
  readonly entry: CallListEntry
  readonly type: ClientType
  readonly ids: readonly number[]
  readonly userId: number
  readonly name: string
  /** The old list is to be marked done once the new one is there. */
  readonly markDone: boolean
}

/** What came of handing a list to its user. */
interface Handed {
  readonly said: readonly string[]
  /** It could not be handed over, and trying again may help. */
  readonly again: boolean
}

/** Long enough to read four sentences. */
const TOAST_MS = 20_000

/** Carries out *Take over…*, step by step, and says what came of each. */
export function useTakingOver() {
  const t = useText()
  const toast = useToast()
  const router = useRouter()
  const words = useProblem()
  const listName = useListName()
  const session = useSession()
  const users = useUsers()
  const store = useTakeOverStore()
  const handingOut = useHandingOut()
  const puttingAway = usePuttingAway()

  const personOf = (userId: number): string => users.nameOf(userId) || `#${userId}`

  /** Whether the colleague was notified. @returns a sentence, where they were not. */
  function toldWords(told: Told | null, names: string): string {
    if (told === 'not-permitted') return t('colleagues.told.notPermitted')
    return told === 'unwanted' || told === 'failed' ? t(`colleagues.told.${told}`, { names }) : ''
  }

  /** Who gets the list, and its name: does what is missing of it. @returns sentences, and whether trying again may help. */
  async function handTo({ userId, name, type }: Wish, made: TakenOver): Promise<Handed> {
    if (userId === session.userId) {
      const refusal = name ? await store.name(made, name) : null
      return { said: refusal ? [t('offers.nameRefused', { name })] : [], again: false }
    }
    const { assigned, dismissed, refusal, told } = await handingOut.give({ listId: made.listId, userId, name, n: made.n, type })
    const person = personOf(userId)
    if (assigned) {
      const unnamed = refusal ? t('offers.nameRefused', { name }) : ''
      return { said: [t('takeOver.assigned', { name: person }), unnamed, toldWords(told, person)], again: false }
    }
    const reason = refusal ? words(refusal, 'writing').what : dismissed ? t('offers.left', { name: person }) : ''
    return { said: [t('takeOver.notAssigned', { name: person, reason })], again: refusal !== null }
  }

  async function handAgain(wish: Wish, made: TakenOver): Promise<void> {
    const handed = await handTo(wish, made)
    toast.add({
      title: t('lists.unnamed', { id: String(made.listId) }),
      description: handed.said.filter(Boolean).join(' '),
      color: handed.again ? 'air-primary-warning' : 'air-primary-success',
      duration: TOAST_MS,
      actions: againActions(handed, wish, made)
    })
  }

  const againActions = ({ again }: Handed, wish: Wish, made: TakenOver) => again
    ? [{ label: t('problem.retry'), color: 'air-secondary' as const, size: 'sm' as const, onClick: () => void handAgain(wish, made) }]
    : []

  function openAction(listId: number) {
    return {
      label: t('deletion.openList', { name: t('lists.unnamed', { id: String(listId) }) }),
      color: 'air-primary' as const,
      size: 'sm' as const,
      onClick: () => void router.push({ name: screen.callList, params: { id: listId } })
    }
  }

  /** Something else was done than was asked for now: an earlier try has worked after all. */
  function sayEarlier(title: string, listId: number | null): void {
    toast.add({
      title,
      description: t('takeOver.earlier'),
      color: 'air-primary-warning',
      duration: TOAST_MS,
      actions: listId === null ? [] : [openAction(listId)]
    })
  }

  /** @returns whether the old list is done now, and a sentence. */
  async function finish(entry: CallListEntry): Promise<{ done: boolean; said: string }> {
    const refusal = await store.finish(entry)
    const name = listName(entry)
    if (!refusal) return { done: true, said: t('takeOver.done', { name }) }
    return { done: false, said: t('takeOver.notDone', { name, reason: words(refusal, 'writing').what }) }
  }

  const putAwayAction = (entry: CallListEntry) => ({
    label: t('lists.putAway'), color: 'air-secondary' as const, size: 'sm' as const, onClick: () => void puttingAway.put([entry.id])
  })

  return {
    look: store.look,

    /** Makes the new list, and only then touches the old one. @throws PortalError when there is no new list. */
    async create(wish: Wish): Promise<void> {
      const { entry } = wish
      const made = await store.create(entry, wish.type, wish.ids, wish.name)
      if (made.earlier) return sayEarlier(t('offers.made'), made.listId)
      const handed = await handTo(wish, made)
      await store.done(entry, made)
      const finished = wish.markDone ? await finish(entry) : { done: entry.activity?.completed ?? false, said: '' }
      const remarks = [
        ...handed.said,
        made.missing.length > 0 ? t('offers.leftOut', { n: made.missing.length }) : '',
        made.withoutForm ? t('form.detached') : '',
        finished.said
      ]
      toast.add({
        title: t('offers.made'),
        description: remarks.filter(Boolean).join(' ') || undefined,
        color: 'air-primary-success',
        duration: TOAST_MS,
        actions: [
          openAction(made.listId),
          ...againActions(handed, wish, made),
          ...finished.done || puttingAway.isAway(entry.id) ? [] : [putAwayAction(entry)]
        ]
      })
    },

    /** Offers what is left. The old list stays as it is, for there is no new one yet. @throws PortalError */
    async offer({ entry, type, ids, userId, name }: Wish): Promise<void> {
      const offered = await store.offer(entry, type, ids, userId, name)
      if (offered.outcome === 'madeBefore') return sayEarlier(t('offers.made'), offered.listId)
      if (offered.outcome === 'offeredBefore') return sayEarlier(t('offers.offered', { name: personOf(offered.toUserId) }), null)
      toast.add({
        title: t('offers.offered', { name: personOf(userId) }),
        color: 'air-primary-success',
        duration: TOAST_MS,
        actions: puttingAway.isAway(entry.id) ? [] : [putAwayAction(entry)]
      })
    }
  }
}
