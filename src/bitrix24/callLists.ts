import * as v from 'valibot'
import type { CallList } from '../domain/callList'
import type { Content } from '../domain/composition'
import type { ClientType } from '../domain/entityType'
import type { Composition, Participant, Visibility } from '../domain/participant'
import { ENTITY_TYPE_NAMES, entityTypeOf } from './entityTypes'
import { readPages } from './pages'
import { readByStatus, readParticipants, type ReadingParticipants } from './participants'
import type { Params } from './phpQuery'
import { everybodyIn, readingsAround } from './replacing'
import type { Outcome, Rest } from './rest'
import { id, idOrNone, parse } from './wire'

export type { ReadingParticipants }

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
    entityType: entityTypeOf(row.ENTITY_TYPE_ID),
    createdAt: row.DATE_CREATE,
    createdById: row.CREATED_BY_ID,
    formId: row.WEBFORM_ID
  }))
)

/**
 * PHP cuts a query string after a number of variables of its configuration's choice, 1,000 by default.
 * A longer list therefore never travels as a command of a batch, where it could lose its end unseen.
 */
const MOST_IN_A_BATCH = 900

/** What can be written of a list, as it was read. */
export interface ReadContent {
  readonly content: Content
  /** Those on it, with the statuses they have now. */
  readonly participants: readonly Participant[]
  /** How far the list reaches; further than who was seen where some are hidden from this user. */
  readonly reach: number
  readonly visibility: Visibility
  /** Those that only a second reading found: pages may skip them the next time as well (protocol note 200). */
  readonly betweenPages: readonly number[]
}

/** What a list was and became when it was written. */
export interface Replaced {
  /** Immediately before; `null` when it could not be told. */
  readonly before: Pick<ReadContent, 'content' | 'participants'> | null
  /** Everybody this user sees on it immediately after; `null` when it could not be told. */
  readonly after: readonly Participant[] | null
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

    /** Every participant this user may see, and what is known of the hidden ones. */
    async participants(listId: number, reading: ReadingParticipants): Promise<Composition> {
      const { rows, hidden, reach } = await readParticipants(rest, listId, reading)
      return { participants: rows, visibility: visibilityOf(reading, hidden), reach }
    },

    /**
     * A list's content as it is now, to lay an edit over.
     * @param known the participants of before: those who seem to have left are looked for a second time, where the
     *   reading can't be certain of it.
     */
    async content(listId: number, reading: ReadingParticipants, known: readonly number[] = []): Promise<ReadContent> {
      const [{ formId }, read] = await Promise.all([this.get(listId), readParticipants(rest, listId, reading)])
      const { rows, hidden, reach } = read
      const seen = new Set(rows.map(row => row.id))
      const mayBeMissed = read.unsteady || !reading.seesEverybody
      const between = mayBeMissed && known.some(one => !seen.has(one))
        ? (await readByStatus(rest, listId, reach)).filter(row => !seen.has(row.id))
        : []
      const participants = [...rows, ...between]
      return {
        content: { participantIds: participants.map(row => row.id), formId },
        participants,
        reach,
        visibility: visibilityOf(reading, hidden),
        betweenPages: between.map(row => row.id)
      }
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
     * read in the same batch, by the commands before the update: what another user wrote since this app
     * read last is seen, and can be put back. The commands after it see what came of it.
     * @param reach how far the list was found to reach, hidden participants and those to be added included.
     */
    async replace(listId: number, change: CallListChange, reach: number): Promise<Replaced> {
      const update = { method: 'crm.calllist.update', params: { LIST_ID: listId, ...changeParams(change) } }
      const readings = change.participantIds.length > MOST_IN_A_BATCH
        ? null
        : readingsAround(listId, Math.max(reach, change.participantIds.length))
      if (!readings) {
        parse(v.literal(true), await rest.write(update.method, update.params), update.method)
        return { before: null, after: null }
      }
      const outcomes = await rest.writeAll([
        { method: 'crm.calllist.get', params: { ID: listId } }, ...readings.before, ...readings.halfway, update, ...readings.after
      ])
      const halfway = 1 + readings.before.length
      const at = halfway + readings.halfway.length
      const written = outcomes[at] as Outcome
      if (!written.ok) throw written.error
      parse(v.literal(true), written.result, update.method)
      return {
        before: contentBefore(outcomes[0] as Outcome, everybodyIn(outcomes.slice(1, halfway), outcomes.slice(halfway, at))),
        after: everybodyIn(outcomes.slice(at + 1))
      }
    }
  }
}

function visibilityOf({ seesEverybody }: ReadingParticipants, hidden: boolean): Visibility {
  return seesEverybody ? 'complete' : hidden ? 'partial' : 'unknown'
}

function changeParams({ entityType, participantIds, formId }: CallListChange): Params {
  return {
    ENTITY_TYPE: ENTITY_TYPE_NAMES[entityType],
    ENTITIES: participantIds,
    // Leaving it out is the only way to say "no form": 0 is refused (protocol note 8).
    ...(formId === null ? {} : { WEBFORM_ID: formId })
  }
}

/** The content that the reading commands of a batch found; `null` when it could not be told. */
function contentBefore(header: Outcome, participants: readonly Participant[] | null): Replaced['before'] {
  const list = v.safeParse(callListSchema, header.ok ? header.result : null)
  if (!list.success || !participants) return null
  return { content: { participantIds: participants.map(row => row.id), formId: list.output.formId }, participants }
}
