import type { Participant } from './participant'
import type { CallStatus, StatusTone } from './status'
import { isResult, toneOf } from './status'

/** One segment of a progress bar: a status and how many participants have it. */
export interface StatusCount {
  readonly code: string
  readonly name: string
  readonly tone: StatusTone
  readonly count: number
}

/** How far the calling of a list is. */
export interface Progress {
  readonly total: number
  /** Participants who have a result, of whatever kind. */
  readonly reached: number
  /** One a status of the portal, in the portal's order; then statuses only participants have. */
  readonly counts: readonly StatusCount[]
}

/** Counts participants by status. A status missing from the directory is shown by its code. */
export function progressOf(participants: readonly Participant[], statuses: readonly CallStatus[]): Progress {
  const tally = new Map<string, number>(statuses.map(status => [status.code, 0]))
  for (const { statusCode } of participants) tally.set(statusCode, (tally.get(statusCode) ?? 0) + 1)
  const names = new Map(statuses.map(status => [status.code, status.name]))
  const counts = [...tally].map(([code, count], index) => ({
    code,
    count,
    name: names.get(code) || code,
    tone: toneOf(code, index)
  }))
  const reached = counts.reduce((sum, { code, count }) => sum + (isResult(code) ? count : 0), 0)
  return { total: participants.length, reached, counts }
}
