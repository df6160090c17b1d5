import { PortalError } from '../../src/bitrix24/portalError'
import { useHandOut } from '../../src/stores/handOut'
import { useSession } from '../../src/stores/session'
import { useSplitCreations } from '../../src/stores/splitCreations'
import { ADMIN, MANAGER, storesOver } from '../connection'
import type { Action, State, Target } from './actions'

const partsOf = ({ notOnList }: Target) => [
  { name: 'Theirs', participantIds: notOnList.slice(0, 2), userId: MANAGER, offered: false },
  { name: 'Mine', participantIds: notOnList.slice(2), userId: null, offered: false }
]

/** The lists that were made since, as JSON that can be compared; `null` when anything else was changed. */
function madeSince(before: State, after: State): Array<{ ids: string; whole: string }> | null {
  const known = new Set(before.lists.map(list => list.id))
  const old = ({ lists, activities }: State) =>
    JSON.stringify([lists.filter(list => known.has(list.id)), activities.filter(activity => known.has(activity.listId ?? 0))])
  if (old(before) !== old(after)) return null
  return after.lists.filter(list => !known.has(list.id)).map((list) => {
    const activity = after.activities.find(({ listId }) => listId === list.id)
    const ids = JSON.stringify(list.entities.map(({ id }) => id))
    return { ids, whole: JSON.stringify([activity?.subject, activity?.responsibleId, ids]) }
  })
}

/** A draft becomes two lists, one of which goes to a colleague. */
export const splitting: Action = {
  name: 'split and hand out',
  requests: [1, 2, 3, 4, 5, 6, 7],
  intended(before, after, target) {
    const wanted = partsOf(target).map(({ name, userId, participantIds }) => JSON.stringify([name, userId ?? ADMIN, JSON.stringify(participantIds)]))
    return JSON.stringify(madeSince(before, after)?.map(({ whole }) => whole)) === JSON.stringify(wanted)
  },
  partly(before, after, target) {
    const made = madeSince(before, after)?.map(({ ids }) => ids)
    const wanted = partsOf(target).map(({ participantIds }) => JSON.stringify(participantIds))
    return made !== undefined && made.every(ids => wanted.includes(ids)) && new Set(made).size === made.length
  },
  async prepare(app, target) {
    const { pinia } = storesOver(app)
    await useSession(pinia).load()
    const splits = useSplitCreations(pinia)
    const handOut = useHandOut(pinia)
    const handing = {
      give: (parts: Parameters<Parameters<typeof splits.goOn>[0]['give']>[0]) =>
        handOut.giveAll(parts.map(part => ({ ...part, message: (link: string) => link }))),
      offer: async () => {}
    }
    splits.begin({ draftKey: 'faults', entityType: 'contact', formId: null }, partsOf(target))
    return async () => {
      const report = await splits.goOn(handing)
      if (report) return report.given.find(({ refusal }) => refusal)?.refusal ?? null
      const refused = [...splits.given.values()].find(({ refusal }) => refusal)?.refusal
      return splits.error ?? refused ?? new PortalError('unexpected-answer', 'It did not get to the end, and nobody was told why')
    }
  }
}
