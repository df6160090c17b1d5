import * as v from 'valibot'
import { BATCH_SIZE } from './batch'
import type { CallList } from '../domain/callList'
import type { Content } from '../domain/composition'
import type { ClientType, EntityType } from '../domain/entityType'
import type { Composition, Participant, Visibility } from '../domain/participant'
import { PAGE_SIZE, readPages, type Pace, type PagedRows } from './pages'
import type { Params } from './phpQuery'
import { isPortalError, PortalError } from './portalError'
import type { Command, Outcome, Rest } from './rest'
import { id, idOrNone, parse, text } from './wire'

/** CRM's own numbers for what a list can hold (protocol note 2). */
const TYPE_BY_ID: Readonly<Record<number, EntityType>> = {
  1: 'lead', 2: 'deal', 3: 'contact', 4: 'company', 5: 'invoice', 7: 'quote'
}
const TYPE_NAMES: Readonly<Record<ClientType, string>> = { contact: 'CONTACT', company: 'COMPANY' }

/**
 * `Y-m-d H:i:s`, the portal's time without a zone (protocol note 3): read as this browser's own, it shows the same clock.
 * A list without a date, or with one that is none, is a list all the same.
 */
const portalTime = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((time) => {
    const moment = new Date(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time) ? time.replace(' ', 'T') : time)
    return Number.isNaN(moment.getTime()) ? null : moment
  })
)

const callListSchema = v.pipe(
  v.object({
    ID: id,
    DATE_CREATE: portalTime,
    CREATED_BY_ID: id,
    WEBFORM_ID: idOrNone,
    ENTITY_TYPE_ID: id
  }),
  v.transform((row): CallList => ({
    id: row.ID,
    entityType: TYPE_BY_ID[row.ENTITY_TYPE_ID] ?? 'unknown',
    createdAt: row.DATE_CREATE,
    createdById: row.CREATED_BY_ID,
    formId: row.WEBFORM_ID
  }))
)

const participantSchema = v.pipe(
  v.object({ ID: id, STATUS: text }),
  v.transform((row): Participant => ({ id: row.ID, statusCode: row.STATUS }))
)

/**
 * PHP cuts a query string after a number of variables of its configuration's choice, 1,000 by default.
 * A longer list therefore never travels as a command of a batch, where it could lose its end unseen.
 */
const MOST_IN_A_BATCH = 900

/** As many pages as fit in a batch with the list's header before and the update behind them. */
const MOST_PAGES_BEFORE = BATCH_SIZE - 2
const PAGES_MORE = 8

export interface ReadingParticipants {
  /** An administrator sees everybody; for others participants may be missing without a word. */
  seesEverybody: boolean
  expected?: number | undefined
  lane?: 'front' | 'behind'
  signal?: AbortSignal | undefined
  onParticipants?: (participants: readonly Participant[]) => void
  /** Shared by lists that are read together. */
  pace?: Pace | undefined
}

/** What can be written of a list, as it was read. */
export interface ReadContent {
  readonly content: Content
  /** Those on it, with the statuses they have now. */
  readonly participants: readonly Participant[]
  /** How many rows of the list were looked through; more than were seen where some are hidden from this user. */
  readonly reach: number
}

export interface CallListChange {
  readonly entityType: ClientType
  /** The whole composition, in order: the method overwrites it (protocol note 8). */
  readonly participantIds: readonly number[]
  /** The form; `null` detaches it. There is no "leave as it is": what is not sent is cleared. */
  readonly formId: number | null
}

export type CallLists = ReturnType<typeof createCallLists>

/** `crm.calllist.*` over a connection. Every verb throws `PortalError`. */
export function createCallLists(rest: Rest) {
  return {
    /** All lists of the portal, newest first; of every user and type (protocol note 2). */
    async list(signal?: AbortSignal): Promise<CallList[]> {
      const method = 'crm.calllist.list'
      const { rows } = await readPages({
        key: (list: CallList) => list.id,
        async page(start) {
          const { result } = await rest.read(method, { ORDER: { ID: 'DESC' }, start }, { signal })
          return parse(v.array(callListSchema), result, method)
        }
      })
      return [...rows]
    },

    /** @throws PortalError `list-not-found` when there is none or its type may not be read. */
    async get(listId: number, signal?: AbortSignal): Promise<CallList> {
      const method = 'crm.calllist.get'
      const { result } = await rest.read(method, { ID: listId }, { signal })
      return parse(callListSchema, result, method)
    },

    /** The newest lists, at most a page of them: where a list whose creation got no answer would be. */
    async newest(): Promise<CallList[]> {
      const method = 'crm.calllist.list'
      const { result } = await rest.read(method, { ORDER: { ID: 'DESC' }, start: 0 })
      return parse(v.array(callListSchema), result, method)
    },

    /** Every participant this user may see, not the first page only (protocol notes 4, 5, 41). */
    async participants(listId: number, reading: ReadingParticipants): Promise<Composition> {
      const { rows, hidden } = await participantsOf(listId, reading)
      const visibility: Visibility = reading.seesEverybody ? 'complete' : hidden ? 'partial' : 'unknown'
      return { participants: rows, visibility }
    },

    /** A list's content as it is now, to lay an edit over. */
    async content(listId: number, reading: ReadingParticipants): Promise<ReadContent> {
      const [{ formId }, { rows, reach }] = await Promise.all([this.get(listId), participantsOf(listId, reading)])
      return { content: { participantIds: rows.map(row => row.id), formId }, participants: rows, reach }
    },

    /**
     * Creates a list; the portal creates its activity by itself.
     * @returns the id of the list, not of the activity (protocol note 7).
     */
    async add(change: CallListChange): Promise<number> {
      const method = 'crm.calllist.add'
      const result = await rest.write(method, changeParams(change))
      return parse(v.pipe(id, v.minValue(1)), result, method)
    },

    /**
     * Overwrites a list's composition and form, and tells what it wrote over.
     *
     * The method has no version and no lock (protocol note 8), so for lists of ordinary size the list is
     * read in the same batch, by the commands before the update: what somebody else wrote since this app
     * looked last is seen, and can be put back.
     * @param reach how far the list was found to reach, hidden participants included.
     * @returns the content the list had immediately before; `null` when it could not be told.
     */
    async replace(listId: number, change: CallListChange, reach: number): Promise<Content | null> {
      const update = { method: 'crm.calllist.update', params: { LIST_ID: listId, ...changeParams(change) } }
      const known = Math.ceil(Math.max(reach, change.participantIds.length) / PAGE_SIZE)
      if (change.participantIds.length > MOST_IN_A_BATCH || known >= MOST_PAGES_BEFORE) {
        parse(v.literal(true), await rest.write(update.method, update.params), update.method)
        return null
      }
      // Some pages more than are known: somebody may have added participants meanwhile.
      const pages = Math.min(MOST_PAGES_BEFORE, known + PAGES_MORE)
      const outcomes = await rest.writeAll([
        { method: 'crm.calllist.get', params: { ID: listId } },
        ...Array.from({ length: pages }, (_, index) => participantsCommand(listId, index * PAGE_SIZE)),
        update
      ])
      const written = outcomes.at(-1) as Outcome
      if (!written.ok) throw written.error
      parse(v.literal(true), written.result, update.method)
      return contentBefore(outcomes.slice(0, -1))
    }
  }

  function participantsOf(listId: number, reading: ReadingParticipants): Promise<PagedRows<Participant>> {
    const { seesEverybody, expected, lane = 'front', signal, onParticipants, pace } = reading
    return readPages({
      key: (participant: Participant) => participant.id,
      page: start => participantsPage(listId, start, { lane, signal }),
      expected,
      mayHideRows: !seesEverybody,
      pace,
      ...(onParticipants && { onRows: onParticipants })
    })
  }

  async function participantsPage(
    listId: number,
    start: number,
    options: { lane: 'front' | 'behind'; signal: AbortSignal | undefined }
  ): Promise<Participant[]> {
    const { method, params } = participantsCommand(listId, start)
    try {
      const { result } = await rest.read(method, params, options)
      const rows = parse(v.array(participantSchema), result, method)
      if (rows.length > PAGE_SIZE) throw new PortalError('unexpected-answer', `${method}: a page has ${rows.length} rows`)
      return rows
    } catch (error) {
      if (isEmptyPage(error)) return []
      throw error
    }
  }
}

/** An empty page is answered as a refusal (protocol note 5); the older documentation calls it "Access denied". */
function isEmptyPage(error: unknown): boolean {
  return isPortalError(error, 'participants-hidden', 'access-denied')
}

function participantsCommand(listId: number, start: number): Command {
  return { method: 'crm.calllist.items.get', params: { LIST_ID: listId, start } }
}

function changeParams({ entityType, participantIds, formId }: CallListChange): Params {
  return {
    ENTITY_TYPE: TYPE_NAMES[entityType],
    ENTITIES: participantIds,
    // Leaving it out is the only way to say "no form": 0 is refused (protocol note 8).
    ...(formId === null ? {} : { WEBFORM_ID: formId })
  }
}

/** The content that the reading commands of a batch found; `null` when one of them failed, or it went on behind them. */
function contentBefore([header, ...pages]: readonly Outcome[]): Content | null {
  if (!header?.ok) return null
  const list = v.safeParse(callListSchema, header.result)
  if (!list.success) return null
  const participantIds: number[] = []
  for (const [index, page] of pages.entries()) {
    if (!page.ok && isEmptyPage(page.error)) continue
    const rows = v.safeParse(v.array(participantSchema), page.ok ? page.result : null)
    if (!rows.success || index === pages.length - 1) return null
    participantIds.push(...rows.output.map(row => row.id))
  }
  return { participantIds, formId: list.output.formId }
}
