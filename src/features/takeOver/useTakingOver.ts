import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { useRouter } from 'vue-router'
import type { CallListEntry } from '../../domain/callList'
import type { ClientType } from '../../domain/entityType'
import { screen } from '../../domain/screen'
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

  /** Who gets the list, and its name. @returns sentences. */
  async function handTo({ userId, name, type }: Wish, made: TakenOver): Promise<string[]> {
    if (made.elsewhere) return []
    if (userId === session.userId) {
      const refusal = name ? await store.name(made, name) : null
      return refusal ? [t('offers.nameRefused', { name })] : []
    }
    const { assigned, dismissed, refusal } = await handingOut.give({ listId: made.listId, userId, name, n: made.n, type })
    const person = personOf(userId)
    if (assigned) return [t('takeOver.assigned', { name: person }), ...refusal ? [t('offers.nameRefused', { name })] : []]
    const reason = refusal ? words(refusal, 'writing').what : dismissed ? t('offers.left', { name: person }) : ''
    return [t('takeOver.notAssigned', { name: person, reason })]
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
      const handed = await handTo(wish, made)
      const finished = wish.markDone ? await finish(entry) : { done: entry.activity?.completed ?? false, said: '' }
      const remarks = [
        ...handed,
        made.missing.length > 0 ? t('offers.leftOut', { n: made.missing.length }) : '',
        made.withoutForm ? t('form.detached') : '',
        finished.said
      ]
      const openName = t('lists.unnamed', { id: String(made.listId) })
      toast.add({
        title: t('offers.made'),
        description: remarks.filter(Boolean).join(' ') || undefined,
        color: 'air-primary-success',
        duration: TOAST_MS,
        actions: [
          {
            label: t('deletion.openList', { name: openName }),
            color: 'air-primary',
            size: 'sm',
            onClick: () => void router.push({ name: screen.callList, params: { id: made.listId } })
          },
          ...finished.done || puttingAway.isAway(entry.id) ? [] : [putAwayAction(entry)]
        ]
      })
    },

    /** Offers what is left. The old list stays as it is, for there is no new one yet. @throws PortalError */
    async offer({ entry, type, ids, userId, name }: Wish): Promise<void> {
      await store.offer(entry, type, ids, userId, name)
      toast.add({
        title: t('offers.offered', { name: personOf(userId) }),
        color: 'air-primary-success',
        duration: TOAST_MS,
        actions: puttingAway.isAway(entry.id) ? [] : [putAwayAction(entry)]
      })
    }
  }
}
