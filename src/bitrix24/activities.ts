import * as v from 'valibot'
import type { CallListActivity } from '../domain/callList'
import { chunksOf } from '../domain/chunks'
import { PAGE_SIZE, readPages } from './pages'
import type { Params } from './phpQuery'
import { PortalError } from './portalError'
import type { Outcome, Rest } from './rest'
import { flag, id, parse, text } from './wire'

/** What the activity of a call list is recognised by, whatever it is called (protocol note 20). */
const CALL_LIST_ACTIVITY = { PROVIDER_ID: 'CALL_LIST' } as const

const activitySchema = v.pipe(
  v.object({
    ID: id,
    SUBJECT: text,
    ASSOCIATED_ENTITY_ID: id,
    RESPONSIBLE_ID: id,
    COMPLETED: flag
  }),
  v.transform((row): CallListActivity => ({
    id: row.ID,
    callListId: row.ASSOCIATED_ENTITY_ID,
    subject: row.SUBJECT,
    responsibleId: row.RESPONSIBLE_ID,
    completed: row.COMPLETED
  }))
)

/** As many as are asked for before it is known how many there are. */
const EXPECTED = 200

export type Activities = ReturnType<typeof createActivities>

/** The activities behind call lists. Every verb throws `PortalError` unless it says otherwise. */
export function createActivities(rest: Rest) {
  const list = 'crm.activity.list'

  async function page(filter: Params, start: number, signal?: AbortSignal): Promise<CallListActivity[]> {
    const { result } = await rest.read(list, {
      filter: { ...CALL_LIST_ACTIVITY, ...filter },
      select: ['ID', 'SUBJECT', 'ASSOCIATED_ENTITY_ID', 'RESPONSIBLE_ID', 'COMPLETED'],
      // Without an order the portal sorts by START_TIME, which several share (protocol note 27).
      order: { ID: 'DESC' },
      start
    }, { signal })
    return parse(v.array(activitySchema), result, list)
  }

  return {
    /** All call-list activities this user sees: an administrator all, others their own (protocol note 23). */
    async all(signal?: AbortSignal): Promise<CallListActivity[]> {
      const { rows } = await readPages({
        key: (activity: CallListActivity) => activity.id,
        page: start => page({}, start, signal),
        expected: EXPECTED
      })
      return [...rows]
    },

    /**
     * The activities of some lists. A renamed one is found as well, and never one of another list
     * (protocol notes 20, 21).
     */
    async ofLists(listIds: readonly number[], signal?: AbortSignal): Promise<CallListActivity[]> {
      const pages = await Promise.all(chunksOf(listIds, PAGE_SIZE).map(ids => page({ ASSOCIATED_ENTITY_ID: ids }, 0, signal)))
      const wanted = new Set(listIds)
      return pages.flat().filter(activity => wanted.has(activity.callListId))
    },

    /** Renames the list: its name is its activity's subject. */
    async rename(activityId: number, subject: string): Promise<void> {
      const method = 'crm.activity.update'
      const result = await rest.write(method, { id: activityId, fields: { SUBJECT: subject } })
      parse(v.literal(true), result, method)
    },

    /**
     * Deletes activities, and by that their lists.
     * @returns one outcome an id, in order; one that is not `ok` may still be there. Only `true` counts
     *   as deleted, for a refusal with an empty code looks like a success in a batch (protocol note 43).
     */
    async remove(activityIds: readonly number[]): Promise<Outcome[]> {
      const method = 'crm.activity.delete'
      const outcomes = await rest.writeAll(activityIds.map(activityId => ({ method, params: { id: activityId } })))
      return outcomes.map((outcome) => {
        if (!outcome.ok || outcome.result === true) return outcome
        return { ok: false, error: new PortalError('unexpected-answer', `${method} did not answer true`, { method }) }
      })
    }
  }
}
