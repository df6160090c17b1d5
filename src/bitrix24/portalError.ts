/** What went wrong, as data. The words for it are a locale key chosen by the screen. */
export type PortalErrorKind =
  // no answer, or none that can be read
  | 'no-answer' | 'portal-failed' | 'unexpected-answer' | 'session-lost' | 'cancelled'
  // the app did not even ask
  | 'offline' | 'not-sent' | 'would-be-empty'
  // the portal asks to come back later
  | 'too-many-requests' | 'operating-limit'
  // the portal refused
  | 'access-denied' | 'scope-missing' | 'method-missing' | 'plan-missing' | 'app-closed' | 'portal-closed'
  | 'rest-blocked' | 'https-required'
  // the portal did not like what it was given
  | 'list-not-found' | 'nobody-readable' | 'participants-hidden' | 'participants-unknown' | 'participants-denied'
  | 'participants-missing' | 'entity-type' | 'type-mismatch' | 'form-unknown' | 'status-unknown'
  | 'arguments' | 'activity-not-found' | 'placement-missing'
  // anything else: the portal's own text says it
  | 'refused'

export interface PortalErrorDetails {
  /** The portal's code, as sent; may be empty (protocol note 25). */
  code?: string | undefined
  /** HTTP status, 0 when there was no answer. */
  status?: number | undefined
  method?: string | undefined
  /** When the portal takes calls of this method again. */
  retryAt?: Date | undefined
  cause?: unknown
  /** Said where the kind alone would tell it wrong. */
  outcomeUnknown?: boolean | undefined
}

/** Kinds that leave open whether a write was carried out: the answer was lost, not the call. */
const OUTCOME_UNKNOWN: ReadonlySet<PortalErrorKind> = new Set([
  'no-answer', 'portal-failed', 'unexpected-answer', 'cancelled'
])

/** The one error everything above `bitrix24/` sees. Carries no token and no address. */
export class PortalError extends Error {
  override readonly name = 'PortalError'
  readonly kind: PortalErrorKind
  readonly code: string
  readonly status: number
  readonly method: string
  readonly retryAt: Date | null
  /** True when a write that ended in this error may nevertheless have been carried out. */
  readonly outcomeUnknown: boolean

  /** @param message the portal's own text where it gave one, for the kinds that show it. */
  constructor(kind: PortalErrorKind, message: string, details: PortalErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = kind
    this.code = details.code ?? ''
    this.status = details.status ?? 0
    this.method = details.method ?? ''
    this.retryAt = details.retryAt ?? null
    this.outcomeUnknown = details.outcomeUnknown ?? OUTCOME_UNKNOWN.has(kind)
  }
}

/** True for a `PortalError` of one of the kinds. */
export function isPortalError(error: unknown, ...kinds: PortalErrorKind[]): error is PortalError {
  return error instanceof PortalError && (kinds.length === 0 || kinds.includes(error.kind))
}

/** Any thrown value as a `PortalError`; what is none already becomes `unexpected-answer`. */
export function asPortalError(error: unknown, method = ''): PortalError {
  if (error instanceof PortalError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new PortalError('unexpected-answer', message, { method, cause: error })
}

/**
 * The same error where more is known than its kind tells: a reading that failed before anything was sent
 * leaves nothing open, and one that should have settled what an earlier write did leaves that open.
 */
export function withOutcome(error: unknown, outcomeUnknown: boolean): PortalError {
  const failure = asPortalError(error)
  const { code, status, method, retryAt, cause } = failure
  return new PortalError(failure.kind, failure.message, {
    code, status, method, cause, outcomeUnknown, retryAt: retryAt ?? undefined
  })
}
