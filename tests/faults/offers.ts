import type { Portal as AppPortal } from '../../src/bitrix24/portal'
import { asPortalError, type PortalError } from '../../src/bitrix24/portalError'
import { usePermissions } from '../../src/stores/permissions'
import { useOffers } from '../../src/stores/offers'
import { useSession } from '../../src/stores/session'
import { ADMIN, storesOver } from '../connection'
import type { Action, State, Target, Try } from './actions'

const KEY = '5-17'

const itemsIn = (state: State) => state.stores.find(({ entity }) => entity === 'offers')?.items ?? []

/** The items of that name, and what they say. */
function itemsOf(state: State, name: string): unknown[] {
  return itemsIn(state).filter(item => item.name === name).map(item => JSON.parse(item.detailText ?? '') as unknown)
}

/** One offer, and never two, whatever comes of it. */
function offeredOnce(state: State): boolean {
  const offers = itemsOf(state, `offer:${KEY}`)
  if (offers.length > 1) throw new Error('It was offered twice')
  return offers.length === 1
}

const endsOf = (state: State) => itemsOf(state, `end:${KEY}`) as Array<{ kind: string; listId: number | null }>

/** Lists, activities and statuses are as they were: offers are kept beside them, in a store of the app. */
function sameBeside(before: State, after: State): boolean {
  const beside = ({ lists, activities, statuses }: State) => JSON.stringify([lists, activities, statuses])
  return beside(before) === beside(after)
}

const made = (before: State, after: State) => after.lists.filter(list => !before.lists.some(old => old.id === list.id))

async function open(app: AppPortal) {
  const { pinia } = storesOver(app)
  await useSession(pinia).load()
  await usePermissions(pinia).load()
  return useOffers(pinia)
}

/** To oneself, so that the same user may settle it in either way. */
const share = ({ notOnList }: Target) =>
  ({ key: KEY, toUserId: ADMIN, type: 'contact' as const, participantIds: notOnList, formId: null, name: 'Offered' })

/** Gets to where an offer is on the screen and settles it. */
function settling(name: string, requests: readonly number[], how: 'take' | 'decline' | 'takeBack', intended: Action['intended']): Action {
  const kind = how === 'takeBack' ? 'takenBack' : how === 'take' ? 'taken' : 'declined'
  return {
    name,
    requests,
    intended,
    // The word is there, and nothing came of it yet; of another kind, or beside another offer, it would be wrong.
    partly: (before, after) => sameBeside(before, after) && offeredOnce(after) && endsOf(after).every(end => end.kind === kind),
    async prepare(app, target): Promise<Try> {
      const offers = await open(app)
      await offers.offer(share(target))
      await offers.refetch()
      const [known] = offers.toMe
      if (!known) throw new Error('Nothing is offered')
      return async (): Promise<PortalError | null> => {
        try {
          const report = await offers[how](known)
          if (report.outcome === 'made') return report.nameRefused
          if (report.outcome === 'done' || report.outcome === 'ended' && report.end.listId !== null) return null
          throw new Error(`It is ${report.outcome}`)
        } catch (error) {
          return asPortalError(error)
        }
      }
    }
  }
}

const endedAs = (kind: string): Action['intended'] => (before, after) =>
  sameBeside(before, after) && offeredOnce(after) && endsOf(after).length === 1 && endsOf(after)[0]?.kind === kind

/** What can be done with offers, each broken at each of its requests. */
export const offerActions: readonly Action[] = [
  {
    name: 'offer',
    requests: [1, 2, 3, 4],
    intended: (before, after) => sameBeside(before, after) && offeredOnce(after),
    // The store of the offers is there, and nothing in it.
    partly: (before, after) => sameBeside(before, after) && itemsIn(after).length === 0,
    async prepare(app, target) {
      const offers = await open(app)
      return () => offers.offer(share(target)).then(() => null, (error: unknown) => asPortalError(error))
    }
  },
  settling('take an offer', [1, 2, 3, 4, 5, 6, 7], 'take', (before, after, { notOnList }) => {
    const lists = made(before, after)
    if (lists.length > 1) throw new Error('Two lists were made of one offer')
    return lists.length === 1 && JSON.stringify(lists[0]?.entities.map(({ id }) => id)) === JSON.stringify(notOnList)
      && endsOf(after).length === 1 && endsOf(after)[0]?.kind === 'taken'
  }),
  settling('decline', [1, 2, 3], 'decline', endedAs('declined')),
  settling('take back', [1, 2, 3], 'takeBack', endedAs('takenBack'))
]
