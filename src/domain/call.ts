import type { ClientType } from './entityType'

/** A call with a client, as the CRM keeps it. A call with two clients is one of each. */
export interface Call {
  readonly activityId: number
  readonly clientType: ClientType
  readonly clientId: number
  /** When it began. */
  readonly at: Date
  /** The portal does not tell when it began: `at` is when it was written down. */
  readonly undated?: true
  /** `null` where it is not told. */
  readonly direction: 'in' | 'out' | null
  /** From its beginning to its end; 0 where the portal does not tell. */
  readonly seconds: number
  /** Who called, or took the call; 0 where the portal does not tell. */
  readonly userId: number
  /** Its number in the telephony; empty for a call of which the telephony does not know. */
  readonly callId: string
}

/** Sorts calls, the newest first. */
export function newestFirst(one: Call, other: Call): number {
  return other.at.getTime() - one.at.getTime() || other.activityId - one.activityId
}

/**
 * The call that was last. One in the future has a wrong date: it counts only where there is no other.
 * @param calls the newest first.
 */
export function lastCall(calls: readonly Call[], now: Date): Call | null {
  return calls.find(call => call.at <= now) ?? calls.at(-1) ?? null
}

/**
 * How many of the calls were attempts to reach the client since a moment. Only a guess of what was called for a list:
 * the portal does not tell which list a call belongs to (protocol note 133). Calls that came in are none, nor is what is
 * dated in the future.
 */
export function attemptsSince(calls: readonly Call[], since: Date, now: Date): number {
  return calls.filter(({ direction, at }) => direction === 'out' && at >= since && at <= now).length
}

/** Why nobody was talked to; `other` is everything the telephony has a code for and users no word. */
export type CallFailure = 'busy' | 'no-answer' | 'declined' | 'cancelled' | 'wrong-number' | 'not-connected' | 'other'

const FAILURES: Readonly<Record<string, CallFailure>> = {
  304: 'no-answer', 408: 'no-answer', 480: 'no-answer', 487: 'no-answer',
  486: 'busy', 600: 'busy',
  603: 'declined', '603-S': 'cancelled',
  404: 'wrong-number', 410: 'wrong-number', 484: 'wrong-number', 604: 'wrong-number',
  402: 'not-connected', 403: 'not-connected', 423: 'not-connected', 503: 'not-connected'
}

/**
 * What the telephony's code of a call means (protocol note 134): SIP's codes, and Bitrix24's own `603-S` for a call that
 * the caller gave up. `null` for a conversation, and where there is no code.
 */
export function failureOf(code: string): CallFailure | null {
  if (code === '' || /^2\d\d$/.test(code)) return null
  return Object.hasOwn(FAILURES, code) ? FAILURES[code] ?? 'other' : 'other'
}
