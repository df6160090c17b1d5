import type { Hours } from './callingHours'
import { isTimeZone, momentOf, offsetMinutes, wallClock } from './timeZone'

/**
 * Whether a client can be called now, by the client's own clock: `not-yet` today, `too-late` today; `next` is when the
 * calling hours begin again. `unknown` where it is not known what that clock shows.
 */
export type Callable =
  | { readonly kind: 'callable' }
  | { readonly kind: 'not-yet' | 'too-late', readonly next: Date }
  | { readonly kind: 'unknown' }

/**
 * One zone that stands for all in which a client may be, as long as their clocks show the same; `null` while they
 * differ, where there is none, and where this browser does not know one of them.
 */
export function zoneAt(zones: readonly string[], at: Date): string | null {
  const [first] = zones
  if (first === undefined || !zones.every(isTimeZone)) return null
  const offset = offsetMinutes(at, first)
  return zones.every(zone => offsetMinutes(at, zone) === offset) ? first : null
}

/**
 * Whether a client can be called at a moment.
 * @param zones all zones in which the client may be.
 */
export function callableAt(zones: readonly string[], at: Date, { from, until }: Hours): Callable {
  const zone = zoneAt(zones, at)
  if (zone === null) return { kind: 'unknown' }
  const { hour, minute } = wallClock(at, zone)
  const now = hour * 60 + minute
  if (now >= from && now < until) return { kind: 'callable' }
  const inDays = now < from ? 0 : 1
  // The clocks of these zones may differ by then; by the last of them the hours have begun in all.
  const next = new Date(Math.max(...zones.map(one => beginning(at, one, from, inDays).getTime())))
  return { kind: inDays === 0 ? 'not-yet' : 'too-late', next }
}

/** When the hours begin in a zone, some days after the day its calendar shows at a moment. */
function beginning(at: Date, zone: string, from: number, inDays: number): Date {
  const { year, month, day } = wallClock(at, zone)
  return momentOf({ year, month, day: day + inDays, hour: 0, minute: from }, zone).at
}

/** How many can be called now, how many not now, and of how many that is not known. */
export interface CallableCounts {
  readonly callable: number
  readonly notNow: number
  readonly unknown: number
}

export function countCallable(all: Iterable<Callable>): CallableCounts {
  const counts = { callable: 0, notNow: 0, unknown: 0 }
  for (const { kind } of all) counts[kind === 'not-yet' || kind === 'too-late' ? 'notNow' : kind]++
  return counts
}

/**
 * Compares for an order to call in: first the clients who can be called now, then the others by when their hours
 * begin; where that is not known they come last, since they may be asleep.
 */
export function byCallable(left: Callable, right: Callable): number {
  return waiting(left) - waiting(right)
}

function waiting(callable: Callable): number {
  switch (callable.kind) {
    case 'callable': return -Number.MAX_VALUE
    case 'unknown': return Number.MAX_VALUE
    case 'not-yet':
    case 'too-late': return callable.next.getTime()
  }
}
