import * as v from 'valibot'
import type { CallList } from '../domain/callList'
import type { ClientType, EntityType } from '../domain/entityType'
import type { Composition, Participant, Visibility } from '../domain/participant'
import { PAGE_SIZE, readPages } from './pages'
import { isPortalError, PortalError } from './portalError'
import type { Rest } from './rest'
import { id, idOrNone, parse, text } from './wire'

/** CRM's own numbers for what a list can hold (protocol note 2). */
const TYPE_BY_ID: Readonly<Record<number, EntityType>> = {
  1: 'lead', 2: 'deal', 3: 'contact', 4: 'company', 5: 'invoice', 7: 'quote'
}
const TYPE_NAMES: Readonly<Record<ClientType, string>> = { contact: 'CONTACT', company: 'COMPANY' }

/** `Y-m-d H:i:s`, the portal's time without a zone (protocol note 3); kept as if it were UTC. */
const portalTime = v.pipe(
  v.nullish(v.string(), ''),
  v.transform(time => new Date(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time) ? `${time.replace(' ', 'T')}Z` : time)),
  v.date()
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

export interface ReadingParticipants {
  /** An administrator sees everybody; for others participants may be missing without a word. */
  seesEverybody: boolean
  expected?: number | undefined
  lane?: 'front' | 'behind'
  signal?: AbortSignal | undefined
  onParticipants?: (participants: readonly Participant[]) => void
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
      const { seesEverybody, expected, lane = 'front', signal, onParticipants } = reading
      const { rows, hidden } = await readPages({
        key: (participant: Participant) => participant.id,
        page: start => participantsPage(listId, start, { lane, signal }),
        expected,
        mayHideRows: !seesEverybody,
        ...(onParticipants && { onRows: onParticipants })
      })
      const visibility: Visibility = seesEverybody ? 'complete' : hidden ? 'partial' : 'unknown'
      return { participants: rows, visibility }
    },

    /**
     * Creates a list; the portal creates its activity by itself.
     * @returns the id of the list, not of the activity (protocol note 7).
     */
    async add({ entityType, participantIds, formId }: CallListChange): Promise<number> {
      const method = 'crm.calllist.add'
      const result = await rest.write(method, {
        ENTITY_TYPE: TYPE_NAMES[entityType],
        ENTITIES: participantIds,
        // Leaving it out is the only way to say "no form": 0 is refused (protocol note 8).
        ...(formId === null ? {} : { WEBFORM_ID: formId })
      })
      return parse(v.pipe(id, v.minValue(1)), result, method)
    },

    /** Overwrites a list's composition and form. */
    async update(listId: number, { entityType, participantIds, formId }: CallListChange): Promise<void> {
      const method = 'crm.calllist.update'
      const result = await rest.write(method, {
        LIST_ID: listId,
        ENTITY_TYPE: TYPE_NAMES[entityType],
        ENTITIES: participantIds,
        ...(formId === null ? {} : { WEBFORM_ID: formId })
      })
      parse(v.literal(true), result, method)
    }
  }

  async function participantsPage(
    listId: number,
    start: number,
    options: { lane: 'front' | 'behind'; signal: AbortSignal | undefined }
  ): Promise<Participant[]> {
    const method = 'crm.calllist.items.get'
    try {
      const { result } = await rest.read(method, { LIST_ID: listId, start }, options)
      const rows = parse(v.array(participantSchema), result, method)
      if (rows.length > PAGE_SIZE) throw new PortalError('unexpected-answer', `${method}: a page has ${rows.length} rows`)
      return rows
    } catch (error) {
      // An empty page is answered as a refusal (protocol note 5).
      if (isPortalError(error, 'participants-hidden')) return []
      throw error
    }
  }
}
