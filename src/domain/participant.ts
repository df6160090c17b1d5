import { IN_PROGRESS } from './status'

/** One row of a call list: a contact or company by its id, and where the calling stands. */
export interface Participant {
  readonly id: number
  readonly statusCode: string
}

/**
 * How much of a list this user sees. Bitrix24 drops participants they may not read, without saying so.
 * - `complete`: an administrator; nothing is dropped.
 * - `unknown`: nothing points to dropped participants, yet some may be.
 * - `partial`: pages had gaps, so some certainly are dropped.
 */
export type Visibility = 'complete' | 'unknown' | 'partial'

/** Everything read of a list's composition, in the list's own order. */
export interface Composition {
  readonly participants: readonly Participant[]
  readonly visibility: Visibility
  /** How far the list reaches: the number of places on it up to the last page that showed a participant, hidden ones included. */
  readonly reach: number
}

/** Those on a list after a write: who was on it is as far as before, who is new has not been called. */
export function participantsAfter(before: readonly Participant[], nowIds: readonly number[]): Participant[] {
  const known = new Map(before.map(participant => [participant.id, participant]))
  return nowIds.map(id => known.get(id) ?? { id, statusCode: IN_PROGRESS })
}

/**
 * What an edit by this user left of a list that was read behind it. An update closes the gaps that showed participants
 * to be hidden and takes none of those off (protocol notes 200, 202), so what was certain before is certain still.
 */
export function stillPartial(before: Composition, after: Composition): Composition {
  return before.visibility === 'partial' && after.visibility === 'unknown' ? { ...after, visibility: 'partial' } : after
}
