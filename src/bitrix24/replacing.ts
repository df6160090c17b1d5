import type { Participant } from '../domain/participant'
import { BATCH_SIZE } from './batch'
import { PAGE_SIZE } from './pages'
import { participantsCommand, participantsIn } from './participants'
import type { Command, Outcome } from './rest'

/** Another user may have added participants since the list was read: as many pages more are read. */
const PAGES_MORE = 8

/** Readings that travel in one batch with an update of a list, which runs between them. */
export interface ReadingsAround {
  readonly before: readonly Command[]
  /** Before as well: the pages that begin in the middle of others. */
  readonly halfway: readonly Command[]
  readonly after: readonly Command[]
}

/**
 * What to read of a list immediately before and after it is written, as far as it fits in one batch with the
 * writing and with one more command before everything.
 *
 * Before: all pages and some past the end; those that begin in the middle of others as well, because a participant
 * between two pages must not be taken for one that was removed (protocol note 200).
 * @param reach how far the list was found to reach, hidden participants and those to be added included.
 * @returns `null` when not even what comes before fits.
 */
export function readingsAround(listId: number, reach: number): ReadingsAround | null {
  const known = Math.ceil(reach / PAGE_SIZE)
  const pages = (count: number, from = 0) =>
    Array.from({ length: count }, (_, page) => participantsCommand(listId, page * PAGE_SIZE + from))
  const before = pages(known + PAGES_MORE)
  const halfway = pages(known, PAGE_SIZE / 2)
  const after = pages(known + 1)
  const room = BATCH_SIZE - 2 - before.length - halfway.length
  return room < 0 ? null : { before, halfway, after: after.length <= room ? after : [] }
}

/**
 * All participants that readings of a batch found, each once.
 * @param pages the last one of them is past the end.
 * @returns `null` when one of them failed, or the list went on after them.
 */
export function everybodyIn(pages: readonly Outcome[], halfway: readonly Outcome[] = []): Participant[] | null {
  const rows = [...pages, ...halfway].map(participantsIn)
  if (pages.length === 0 || rows.includes(null) || rows[pages.length - 1]?.length !== 0) return null
  const byId = new Map<number, Participant>()
  for (const participant of rows.flatMap(page => page ?? [])) if (!byId.has(participant.id)) byId.set(participant.id, participant)
  return [...byId.values()]
}
