import type { PortalErrorKind } from './portalError'

/** Codes of the current documentation and of the REST core (protocol notes 5, 10, 40). */
const BY_CODE = new Map<string, PortalErrorKind>(Object.entries({
  LIST_ID_ERROR: 'list-not-found',
  ACCESS_ERROR: 'participants-hidden',
  STATUS_ERROR: 'status-unknown',
  ENTITIES_ERROR: 'participants-unknown',
  ENTITY_ERROR: 'participants-unknown',
  ENTITY_TYPE_ERROR: 'entity-type',
  WEBFORM_ERROR: 'form-unknown',
  ERROR_ARGUMENT: 'arguments',
  QUERY_LIMIT_EXCEEDED: 'too-many-requests',
  OPERATION_TIME_LIMIT: 'operating-limit',
  ERROR_METHOD_NOT_FOUND: 'method-missing',
  insufficient_scope: 'scope-missing',
  expired_token: 'session-lost',
  invalid_token: 'session-lost',
  NO_AUTH_FOUND: 'session-lost',
  INVALID_CREDENTIALS: 'access-denied',
  ACCESS_DENIED: 'access-denied',
  ERROR_PLACEMENT_NOT_FOUND: 'placement-missing',
  user_access_error: 'app-closed',
  PORTAL_DELETED: 'portal-closed',
  OVERLOAD_LIMIT: 'rest-blocked',
  INVALID_REQUEST: 'https-required',
  INTERNAL_SERVER_ERROR: 'portal-failed',
  ERROR_UNEXPECTED_ANSWER: 'portal-failed'
} as const))

/**
 * The portal's texts. The older documentation sends them as the code, `crm.activity.*` with an empty
 * code, and where a code stands for several things the text tells them apart, so the text is asked first.
 */
const BY_TEXT: ReadonlyArray<readonly [RegExp, PortalErrorKind]> = [
  [/^incorrect list id or access denied$/, 'list-not-found'],
  [/^incorrect (call )?list id$/, 'list-not-found'],
  [/do not have access to the participants/, 'participants-hidden'],
  [/^you (don't|do not) have access to these entities$/, 'participants-denied'],
  [/^incorrect status$/, 'status-unknown'],
  [/^incorrect entity type$/, 'entity-type'],
  [/^discrepancy between the type/, 'type-mismatch'],
  [/^entities is not array$/, 'participants-missing'],
  [/^incorrect entities id$/, 'participants-unknown'],
  [/^incorrect webform id$/, 'form-unknown'],
  [/^invalid parameters$/, 'arguments'],
  [/^activity is not found$/, 'activity-not-found'],
  [/^access denied$/, 'access-denied'],
  [/commercial plans|коммерческих тариф/, 'plan-missing']
]

/** The field answers compare loosely: a final full stop and the case differ from version to version. */
function normalised(text: string): string {
  return text.trim().replace(/[.!]+$/, '').replaceAll('’', '\'').toLowerCase()
}

/**
 * What a refusal means.
 * @param code the answer's `error`, in the older style a sentence, possibly empty.
 * @param text the answer's `error_description`.
 * @param status the HTTP status; 0 for a command of a batch.
 */
export function kindOfRefusal(code: string, text: string, status: number): PortalErrorKind {
  for (const candidate of [normalised(text), normalised(code)]) {
    for (const [pattern, kind] of BY_TEXT) if (pattern.test(candidate)) return kind
  }
  const known = BY_CODE.get(code)
  if (known) return known
  if (status === 503) return 'too-many-requests'
  if (status === 429) return 'operating-limit'
  if (status >= 500) return 'portal-failed'
  return 'refused'
}
