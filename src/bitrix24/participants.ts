import * as v from 'valibot'
import type { Participant } from '../domain/participant'
import type { Pace } from './pace'
import { PAGE_SIZE, readPages, type PagedRows } from './pages'
import { isPortalError, PortalError } from './portalError'
import type { Command, Outcome, Rest } from './rest'
import { createStatuses } from './statuses'
import { id, parse, text } from './wire'

const METHOD = 'crm.calllist.items.get'

const rowsSchema = v.array(v.pipe(
  v.object({ ID: id, STATUS: text }),
  v.transform((row): Participant => ({ id: row.ID, statusCode: row.STATUS }))
))

export interface ReadingParticipants {
  /** An administrator sees everybody; for others participants may be missing without a word. */
  seesEverybody: boolean
  /** How far the list is known to reach from before, hidden participants included. */
  expected?: number | undefined
  /** For a bar in the overview: see `PagedReading`. */
  glance?: boolean | undefined
  priority?: 'visible' | 'background'
  signal?: AbortSignal | undefined
  onParticipants?: (participants: readonly Participant[]) => void
  /** Shared by lists that are read together. */
  pace?: Pace | undefined
}

/** The command for the participants from row `start` on, of one status where one is given. */
export function participantsCommand(listId: number, start: number, status?: string): Command {
  const params = { LIST_ID: listId, start }
  return { method: METHOD, params: status === undefined ? params : { ...params, FILTER: { STATUS: status } } }
}

/** The participants in the answer to a command of a batch; `null` when it is none that can be read. */
export function participantsIn(outcome: Outcome): readonly Participant[] | null {
  if (!outcome.ok) return isEmptyPage(outcome.error) ? [] : null
  const rows = v.safeParse(rowsSchema, outcome.result)
  return rows.success ? rows.output : null
}

/** Every participant this user may see, not the first page only (protocol notes 4, 5, 41, 200). */
export function readParticipants(rest: Rest, listId: number, reading: ReadingParticipants): Promise<PagedRows<Participant>> {
  const { seesEverybody, expected, glance, priority = 'visible', signal, onParticipants, pace } = reading
  return readPages({
    key: (participant: Participant) => participant.id,
    page: start => participantsPage(rest, participantsCommand(listId, start), { priority, signal }),
    expected,
    glance,
    mayHideRows: !seesEverybody,
    pace,
    ...(onParticipants && { onRows: onParticipants })
  })
}

/**
 * The same by another way, status by status: a participant between two pages of the whole list is in the middle of one
 * here. Those found by neither way are no longer on the list.
 */
export async function readByStatus(rest: Rest, listId: number, reach: number): Promise<Participant[]> {
  const statuses = await createStatuses(rest).list()
  const starts = Array.from({ length: Math.ceil(reach / PAGE_SIZE) }, (_, page) => page * PAGE_SIZE)
  const pages = await Promise.all(statuses.flatMap(({ code }) => starts.map(start =>
    participantsPage(rest, participantsCommand(listId, start, code), { priority: 'visible', signal: undefined }))))
  return [...new Map(pages.flat().map(row => [row.id, row])).values()]
}

async function participantsPage(
  rest: Rest,
  { method, params }: Command,
  options: { priority: 'visible' | 'background'; signal: AbortSignal | undefined }
): Promise<Participant[]> {
  try {
    const { result } = await rest.read(method, params, options)
    const rows = parse(rowsSchema, result, method)
    if (rows.length > PAGE_SIZE) throw new PortalError('unexpected-answer', `${method}: a page has ${rows.length} rows`)
    return rows
  } catch (error) {
    // An empty list, one whose participants may not be seen, a page past the end: the answer is the same.
    if (isEmptyPage(error)) return []
    throw error
  }
}

/** An empty page is answered as a refusal (protocol note 5); the older documentation calls it "Access denied". */
function isEmptyPage(error: unknown): boolean {
  return isPortalError(error, 'participants-hidden', 'access-denied')
}
