import * as v from 'valibot'
import { newestFirst, type Call } from '../domain/call'
import { chunksOf } from '../domain/chunks'
import type { ClientType } from '../domain/entityType'
import { ENTITY_TYPE_IDS } from './entityTypes'
import { PAGE_SIZE } from './pages'
import type { Params } from './phpQuery'
import type { ReadOptions, Rest } from './rest'
import { id, idOrNone, moment, parse, text } from './wire'

/** What a call is recognised by among the activities, that of another telephony as well (protocol notes 131, 135). */
const CALL = { TYPE_ID: 2, PROVIDER_ID: 'VOXIMPLANT_CALL' } as const

/** As many clients as a command names: two parameters each, and PHP cuts after 1,000 (protocol note 190). */
const CLIENTS_A_COMMAND = 50

const FIELDS = ['ID', 'OWNER_ID', 'OWNER_TYPE_ID', 'START_TIME', 'END_TIME', 'CREATED', 'DIRECTION', 'RESPONSIBLE_ID', 'ORIGIN_ID']

const rowSchema = v.object({
  ID: id, OWNER_ID: idOrNone, OWNER_TYPE_ID: idOrNone, START_TIME: text, END_TIME: text, CREATED: text, DIRECTION: idOrNone,
  RESPONSIBLE_ID: idOrNone, ORIGIN_ID: text,
  // Not asked for of one client; and what is no list of clients names none of them.
  COMMUNICATIONS: v.fallback(v.array(v.object({ ENTITY_ID: idOrNone, ENTITY_TYPE_ID: idOrNone })), [])
})
type Row = v.InferOutput<typeof rowSchema>

const recordsSchema = v.array(v.object({ CALL_ID: text, CALL_FAILED_CODE: text }))

export interface CallsOptions extends ReadOptions {
  /** Only those that began after it; calls whose beginning is not told are left out then. */
  readonly since?: Date | undefined
}

export type Calls = ReturnType<typeof createCalls>

/** Calls with clients. A user sees those of clients they may read, and always their own (protocol note 132). */
export function createCalls(rest: Rest) {
  const method = 'crm.activity.list'

  async function page(filter: Params, select: readonly string[], order: Params, start: number, options: ReadOptions) {
    const { result, total } = await rest.read(method, { filter: { ...filter, ...CALL }, select, order, start }, options)
    return { rows: parse(v.array(rowSchema), result, method), total }
  }

  /** By id, so that a call that is made meanwhile moves none of the others to another page. */
  async function everyRow(filter: Params, select: readonly string[], options: ReadOptions): Promise<Row[]> {
    const order = { ID: 'ASC' }
    const { rows, total } = await page(filter, select, order, 0, options)
    if (total === null) return await uncounted(rows)
    const pages = Math.ceil(total / PAGE_SIZE)
    const starts = Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => (index + 1) * PAGE_SIZE)
    const more = await Promise.all(starts.map(start => page(filter, select, order, start, options)))
    return [...rows, ...more.flatMap(answer => answer.rows)]

    /** Without a count the first page that is not full is the last; so is one that is the first again. */
    async function uncounted(first: readonly Row[]): Promise<Row[]> {
      const all = [...first]
      for (let last = first; last.length === PAGE_SIZE;) {
        last = (await page(filter, select, order, all.length, options)).rows
        if (last[0]?.ID === first[0]?.ID) break
        all.push(...last)
      }
      return all
    }
  }

  /**
   * The calls of some clients, in one command as far as they are on one page.
   *
   * An answer does not tell which of the clients it is for; it has an activity once for each of them (protocol note 131).
   * Its owner names one, unless that is a deal, and so do those who were called, at the price of a look of the portal's
   * at each row, which is still less than a command for each client. Where they name fewer than it came for, the few
   * activities are asked for once more, client by client.
   */
  async function ofFew(type: ClientType, ids: readonly number[], since: Date | undefined, options: ReadOptions): Promise<Call[]> {
    const filter = { ...boundTo(type, ids), ...since ? { '>START_TIME': isoTime(since) } : {} }
    const rows = await everyRow(filter, [...FIELDS, 'COMMUNICATIONS'], options)
    const times = new Map<number, number>()
    for (const { ID } of rows) times.set(ID, (times.get(ID) ?? 0) + 1)
    const calls: Call[] = []
    const unclear: Row[] = []
    for (const row of new Map(rows.map(row => [row.ID, row])).values()) {
      const named = namedBy(row, type).filter(client => ids.includes(client))
      if (named.length === times.get(row.ID)) calls.push(...named.flatMap(client => callOf(row, type, client)))
      else unclear.push(row)
    }
    return [...calls, ...await ofEach(type, ids, unclear, options)]
  }

  async function ofEach(type: ClientType, ids: readonly number[], unclear: readonly Row[], options: ReadOptions): Promise<Call[]> {
    const byId = new Map(unclear.map(row => [row.ID, row]))
    const asked = chunksOf([...byId.keys()], PAGE_SIZE).flatMap(activities => ids.map(client => ({ activities, client })))
    const answers = await Promise.all(asked.map(async ({ activities, client }) => {
      const { rows } = await page({ ID: activities, ...boundTo(type, [client]) }, ['ID'], { ID: 'ASC' }, 0, options)
      return rows.flatMap(({ ID }) => callOf(byId.get(ID), type, client))
    }))
    return answers.flat()
  }

  return {
    /**
     * All calls with clients, the newest first. A call with several of the clients is a call of each of them.
     * @throws PortalError
     */
    async ofClients(type: ClientType, ids: readonly number[], { since, ...options }: CallsOptions = {}): Promise<readonly Call[]> {
      const parts = await Promise.all(chunksOf([...new Set(ids)], CLIENTS_A_COMMAND).map(few => ofFew(type, few, since, options)))
      return parts.flat().sort(newestFirst)
    },

    /**
     * The newest calls with each of some clients, at most a page: who was called last is certain after one command a
     * client, 50 of which are one request, however many calls the others had.
     * @returns by the client's id, the newest first; `all` where there are no others.
     * @throws PortalError
     */
    async newestOf(type: ClientType, ids: readonly number[], options: ReadOptions = {}): Promise<Map<number, NewestCalls>> {
      const answers = await Promise.all([...new Set(ids)].map(async (client): Promise<[number, NewestCalls]> => {
        const { rows } = await page(boundTo(type, [client]), FIELDS, { START_TIME: 'DESC', ID: 'DESC' }, 0, options)
        return [client, { calls: rows.flatMap(row => callOf(row, type, client)).sort(newestFirst), all: rows.length < PAGE_SIZE }]
      }))
      return new Map(answers)
    },

    /**
     * How calls ended, by their `callId`, in the telephony's own codes. Those it does not tell of are missing.
     * @throws PortalError, `access-denied` among them, for the statistics need a permission and a right (protocol note 134).
     */
    async failureCodes(callIds: readonly string[], options: ReadOptions = {}): Promise<Map<string, string>> {
      const statistics = 'voximplant.statistic.get'
      const wanted = new Set(callIds.filter(callId => callId !== ''))
      const parts = await Promise.all(chunksOf([...wanted], PAGE_SIZE).map(async (chunk) => {
        const { result } = await rest.read(statistics, { FILTER: { CALL_ID: chunk }, SORT: 'ID', ORDER: 'ASC' }, options)
        return parse(recordsSchema, result, statistics)
      }))
      // A filter that a portal does not know is dropped without a word, and every call there is comes back.
      return new Map(parts.flat().filter(row => wanted.has(row.CALL_ID)).map(row => [row.CALL_ID, row.CALL_FAILED_CODE]))
    }
  }
}

/** The newest calls with a client. */
export interface NewestCalls {
  readonly calls: readonly Call[]
  /** There are no older ones. */
  readonly all: boolean
}

function boundTo(type: ClientType, ids: readonly number[]): Params {
  return { BINDINGS: ids.map(OWNER_ID => ({ OWNER_TYPE_ID: ENTITY_TYPE_IDS[type], OWNER_ID })) }
}

/** The clients of the type that an activity names by itself: its owner, and who was called. */
function namedBy(row: Row, type: ClientType): number[] {
  const named = [[row.OWNER_TYPE_ID, row.OWNER_ID], ...row.COMMUNICATIONS.map(each => [each.ENTITY_TYPE_ID, each.ENTITY_ID])]
  return [...new Set(named.flatMap(([ofType, client]) => ofType === ENTITY_TYPE_IDS[type] && client ? [client] : []))]
}

/** None where the portal tells no time at all. */
function callOf(row: Row | undefined, clientType: ClientType, clientId: number): Call[] {
  if (!row) return []
  const start = moment(row.START_TIME)
  const at = start ?? moment(row.CREATED)
  if (!at) return []
  const end = moment(row.END_TIME)
  return [{
    activityId: row.ID, clientType, clientId, at, ...start ? {} : { undated: true },
    direction: row.DIRECTION === 1 ? 'in' : row.DIRECTION === 2 ? 'out' : null,
    seconds: start && end ? Math.max(0, Math.round((end.getTime() - start.getTime()) / 1000)) : 0,
    userId: row.RESPONSIBLE_ID ?? 0,
    callId: row.ORIGIN_ID.startsWith('VI_') ? row.ORIGIN_ID.slice(3) : ''
  }]
}

/** As the portal writes times itself, without the milliseconds. */
function isoTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}+00:00`
}
