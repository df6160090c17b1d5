import * as v from 'valibot'
import type { CallListActivity } from '../domain/callList'
import { chunksOf } from '../domain/chunks'
import { PAGE_SIZE, readPages } from './pages'
import type { Params } from './phpQuery'
import { PortalError } from './portalError'
import type { Outcome, Rest } from './rest'
import { flag, id, idOrNone, moment, parse, text } from './wire'

/** What the activity of a call list is recognised by, whatever it is called (protocol note 20). */
const CALL_LIST_ACTIVITY = { PROVIDER_ID: 'CALL_LIST' } as const

const activitySchema = v.pipe(
  v.object({
    ID: id,
    SUBJECT: text,
    ASSOCIATED_ENTITY_ID: id,
    RESPONSIBLE_ID: id,
    COMPLETED: flag,
    CREATED: text
  }),
  v.transform((row): CallListActivity => {
    const createdAt = moment(row.CREATED)
    return {
      id: row.ID,
      callListId: row.ASSOCIATED_ENTITY_ID,
      subject: row.SUBJECT,
      responsibleId: row.RESPONSIBLE_ID,
      completed: row.COMPLETED,
      ...createdAt && { createdAt }
    }
  })
)

/** What an activity turns out to be; `missing` is also one this user may not see (protocol note 23). */
export type FoundActivity = { readonly kind: 'call-list'; readonly listId: number } | { readonly kind: 'other' | 'missing' }

const anyActivitySchema = v.object({ ID: id, PROVIDER_ID: text, ASSOCIATED_ENTITY_ID: idOrNone })

/** What is to be changed of an activity; what is left out stays as it is. */
export interface ActivityChange {
  readonly activityId: number
  readonly subject?: string
  /** Whose it is to be, which only administrators may change (protocol note 140). */
  readonly responsibleId?: number
}

/** As many as are asked for before it is known how many there are. */
const EXPECTED = 200

export type Activities = ReturnType<typeof createActivities>

/** The activities of call lists. Every verb throws `PortalError` unless it says otherwise. */
export function createActivities(rest: Rest) {
  const list = 'crm.activity.list'

  async function page(filter: Params, start: number, signal?: AbortSignal): Promise<{ rows: CallListActivity[]; total: number | null }> {
    const { result, total } = await rest.read(list, {
      filter: { ...CALL_LIST_ACTIVITY, ...filter },
      select: ['ID', 'SUBJECT', 'ASSOCIATED_ENTITY_ID', 'RESPONSIBLE_ID', 'COMPLETED', 'CREATED'],
      // Without an order the portal sorts by START_TIME, which several share (protocol note 27).
      order: { ID: 'DESC' },
      start
    }, { signal })
    return { rows: parse(v.array(activitySchema), result, list), total }
  }

  /** Of some lists there can be more than a page: a list may have several activities. */
  async function ofFewLists(listIds: readonly number[], signal?: AbortSignal): Promise<CallListActivity[]> {
    const found: CallListActivity[] = []
    for (;;) {
      const { rows, total } = await page({ ASSOCIATED_ENTITY_ID: listIds }, found.length, signal)
      found.push(...rows)
      if (rows.length < PAGE_SIZE || found.length >= (total ?? 0)) return found
    }
  }

  return {
    /** All call-list activities this user sees: an administrator all, others their own (protocol note 23). */
    async all(signal?: AbortSignal): Promise<CallListActivity[]> {
      const { rows } = await readPages({
        key: (activity: CallListActivity) => activity.id,
        page: async start => (await page({}, start, signal)).rows,
        expected: EXPECTED
      })
      return [...rows]
    },

    /**
     * The activities of some lists, the newest first. A renamed one is found as well, and never one of another
     * list (protocol notes 20, 21).
     */
    async ofLists(listIds: readonly number[], signal?: AbortSignal): Promise<CallListActivity[]> {
      const pages = await Promise.all(chunksOf(listIds, PAGE_SIZE).map(ids => ofFewLists(ids, signal)))
      const wanted = new Set(listIds)
      return [...new Map(pages.flat().map(activity => [activity.id, activity])).values()]
        .filter(activity => wanted.has(activity.callListId))
    },

    /** Whether an activity is a call list's, and which list's. */
    async find(activityId: number, signal?: AbortSignal): Promise<FoundActivity> {
      const { result } = await rest.read(list, {
        filter: { ID: activityId }, select: ['ID', 'PROVIDER_ID', 'ASSOCIATED_ENTITY_ID'], order: { ID: 'DESC' }
      }, { signal })
      const found = parse(v.array(anyActivitySchema), result, list).find(activity => activity.ID === activityId)
      if (!found) return { kind: 'missing' }
      const listId = found.PROVIDER_ID === CALL_LIST_ACTIVITY.PROVIDER_ID ? found.ASSOCIATED_ENTITY_ID : null
      return listId === null ? { kind: 'other' } : { kind: 'call-list', listId }
    },

    /** Renames the list: its name is its activity's subject. */
    async rename(activityId: number, subject: string): Promise<void> {
      const method = 'crm.activity.update'
      const result = await rest.write(method, { id: activityId, fields: { SUBJECT: subject } })
      parse(v.literal(true), result, method)
    },

    /**
     * Gives lists their names, and hands them to others, in one request for fifty. Nobody is told (protocol note 140).
     * @returns one outcome a change, in order; only `true` counts as changed. What it is by then has to be read.
     */
    async assign(changes: readonly ActivityChange[]): Promise<Outcome[]> {
      const method = 'crm.activity.update'
      const outcomes = await rest.writeAll(changes.map(({ activityId, subject, responsibleId }) => ({
        method,
        params: {
          id: activityId,
          fields: { ...subject && { SUBJECT: subject }, ...responsibleId && { RESPONSIBLE_ID: responsibleId } }
        }
      })))
      return outcomes.map(outcome => onlyTrue(outcome, method))
    },

    /** Marks the list done. Whether it is has to be read behind it. */
    async complete(activityId: number): Promise<void> {
      const method = 'crm.activity.update'
      const result = await rest.write(method, { id: activityId, fields: { COMPLETED: 'Y' } })
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
      return outcomes.map(outcome => onlyTrue(outcome, method))
    }
  }
}

function onlyTrue(outcome: Outcome, method: string): Outcome {
  if (!outcome.ok || outcome.result === true) return outcome
  return { ok: false, error: new PortalError('unexpected-answer', `${method} did not answer true`, { method }) }
}
