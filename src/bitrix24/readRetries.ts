import type { PortalError, PortalErrorKind } from './portalError'
import type { WaitingReason } from './waiting'

/** How long a request waits before it is sent again for the first time; twice as long each time after. In milliseconds. */
export const RETRY_DELAY_MS = 500

/** How often a read is tried, by what went wrong; anything else is final at once. */
const TRIES: Partial<Record<PortalErrorKind, number>> = {
  'no-answer': 3,
  'portal-failed': 3,
  'unexpected-answer': 2,
  'too-many-requests': 6,
  'operating-limit': 3
}

/** A method whose operating time is used up is free again within this time (protocol note 40). */
const OPERATING_WINDOW_MS = 600_000

/** What the user is told while a failed read waits for its next try. */
export const waitingReason = ({ kind }: PortalError): WaitingReason =>
  kind === 'too-many-requests' || kind === 'operating-limit' ? kind : 'retrying'

/**
 * How long a read that has failed waits, in milliseconds.
 * @param tries how often it has been sent.
 */
export function pauseBeforeRetry(error: PortalError, tries: number, retryDelayMs: number): number {
  if (error.kind === 'operating-limit' && error.retryAt) return Math.max(0, error.retryAt.getTime() - Date.now())
  return retryDelayMs * 2 ** (tries - 1) * (error.kind === 'operating-limit' ? 10 : 1)
}

/** Whether a read that has failed is sent again. */
export function mayRetry(error: PortalError, tries: number, retryDelayMs: number): boolean {
  return tries < (TRIES[error.kind] ?? 1) && pauseBeforeRetry(error, tries, retryDelayMs) <= OPERATING_WINDOW_MS
}
