import { attemptsSince, newestFirst, type Call } from './call'

/** What is known of the calls with a client. */
export interface CallFacts {
  /** The newest call as the CRM keeps it beside the client, in milliseconds (protocol note 107); `null` where it does not tell. */
  readonly lastCallAt: number | 'never' | null
  /** Calls that were read, the newest first. */
  readonly calls: readonly Call[]
  /** All calls since then are among them, in milliseconds; `Infinity` where none were read, `-Infinity` where all were. */
  readonly completeSince: number
}

export const NO_FACTS: CallFacts = { lastCallAt: null, calls: [], completeSince: Infinity }

/** Attempts to reach a client, and whether there may be more of them. */
export interface Attempts {
  readonly n: number
  readonly more: boolean
}

/** By which calls participants are filtered; `since` is who was not called since a day. */
export const CALLS_FILTERS = ['all', 'none', 'several', 'since'] as const
export type CallsFilter = (typeof CALLS_FILTERS)[number]

/**
 * Adds calls that were read to what is known. They replace what was known of the time they are of.
 * @param completeSince all calls since then are among `calls`; milliseconds.
 */
export function withCalls(before: CallFacts, calls: readonly Call[], completeSince: number): CallFacts {
  const older = before.calls.filter(({ at }) => at.getTime() < completeSince)
  // A gap between the two would look like a time without calls.
  const kept = before.completeSince <= completeSince ? older : []
  return {
    ...before,
    calls: [...new Map([...kept, ...calls].map(call => [call.activityId, call])).values()].sort(newestFirst),
    completeSince: Math.min(before.completeSince, completeSince)
  }
}

/**
 * Takes over when the client was called last. Where that is a call that was not read, or the CRM does not tell, the calls
 * that were read may be out of date: they are not all any more.
 */
export function withLastCall(before: CallFacts, lastCallAt: CallFacts['lastCallAt']): CallFacts {
  const isKnown = lastCallAt === 'never' || lastCallAt !== null && before.calls.some(({ at }) => at.getTime() >= lastCallAt)
  return { ...before, lastCallAt, completeSince: isKnown ? before.completeSince : Infinity }
}

/**
 * Whether there was a call with the client since a moment, in or out; `null` where that is not known. A date in the
 * future says nothing: it is wrong.
 */
export function calledSince({ lastCallAt, calls, completeSince }: CallFacts, since: Date, now: Date): boolean | null {
  if (calls.some(({ at }) => at >= since && at <= now)) return true
  if (completeSince <= since.getTime() || lastCallAt === 'never') return false
  return lastCallAt === null || lastCallAt > now.getTime() ? null : lastCallAt >= since.getTime()
}

/** How many attempts there were since a moment; `null` where that is not known. */
export function attemptsOf(facts: CallFacts, since: Date, now: Date): Attempts | null {
  if (facts.completeSince <= since.getTime()) return { n: attemptsSince(facts.calls, since, now), more: false }
  if (calledSince(facts, since, now) === false) return { n: 0, more: false }
  return facts.completeSince < Infinity ? { n: attemptsSince(facts.calls, since, now), more: true } : null
}

/**
 * Whether a participant passes a filter; `null` where that is not known.
 * @param createdAt when the list was made, `null` where the portal does not tell: then attempts are not known.
 * @param since the day of the filter `since`.
 */
export function passesCalls(
  facts: CallFacts, filter: CallsFilter, createdAt: Date | null, since: Date, now: Date
): boolean | null {
  if (filter === 'all') return true
  if (filter === 'since') {
    const called = calledSince(facts, since, now)
    return called === null ? null : !called
  }
  const attempts = createdAt && attemptsOf(facts, createdAt, now)
  if (!attempts) return null
  const least = filter === 'none' ? 1 : 2
  if (attempts.n < least && attempts.more) return null
  return filter === 'none' ? attempts.n === 0 : attempts.n >= 2
}
