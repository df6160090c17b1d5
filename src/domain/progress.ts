import type { Participant } from './participant'
import type { CallStatus, StatusTone } from './status'
import { isResult, toneOf } from './status'

/** One segment of a progress bar: a status and how many participants have it. */
export interface StatusCount {
  readonly code: string
  readonly name: string
  readonly tone: StatusTone
  /** The portal's, which comes before the tone. */
  readonly color?: string | null
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

/** How many participants have each status, by its code. */
export type Tally = ReadonlyMap<string, number>

/** Counts participants by status. A status missing from the directory is shown by its code. */
export function progressOf(participants: readonly Participant[], statuses: readonly CallStatus[]): Progress {
  return progressOfTally(tallyOf(participants), statuses)
}

/** What a progress is made of, without the names of the statuses. */
export function tallyOf(participants: readonly Participant[]): Tally {
  const tally = new Map<string, number>()
  for (const { statusCode } of participants) tally.set(statusCode, (tally.get(statusCode) ?? 0) + 1)
  return tally
}

/** The tally of several lists together. Who is on two of them is counted on each. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = new Map<string, number>()
  for (const tally of tallies) for (const [code, count] of tally) sum.set(code, (sum.get(code) ?? 0) + count)
  return sum
}

/** A tally as a progress bar shows it. */
export function progressOfTally(tally: Tally, statuses: readonly CallStatus[]): Progress {
  const all = new Map<string, number>(statuses.map(({ code }) => [code, tally.get(code) ?? 0]))
  for (const [code, count] of tally) all.set(code, count)
  const byCode = new Map(statuses.map(status => [status.code, status]))
  const counts = [...all].map(([code, count], index) => ({
    code,
    count,
    name: byCode.get(code)?.name || code,
    tone: toneOf(code, index),
    color: byCode.get(code)?.color ?? null
  }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const reached = counts.reduce((sum, { code, count }) => sum + (isResult(code) ? count : 0), 0)
  return { total, reached, counts }
}
