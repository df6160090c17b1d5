/** An answer that says no: HTTP status, code (may be empty, protocol note 25) and text. */
export class RestError extends Error {
  readonly status: number
  readonly code: string
  /** What an older portal puts where the code is (protocol note 10), when it differs. */
  readonly olderCode: string | undefined
  /** Unix second at which the method may be called again, for the operating limit. */
  readonly operatingResetAt: number | undefined

  constructor(status: number, code: string, description: string,
    extra: { olderCode?: string, operatingResetAt?: number } = {}) {
    super(description)
    this.status = status
    this.code = code
    this.olderCode = extra.olderCode
    this.operatingResetAt = extra.operatingResetAt
  }
}

/** The body of an error, in the style this portal speaks. */
export function errorBody(error: RestError, style: 'current' | 'older'): { error: string, error_description: string } {
  const code = style === 'older' && error.olderCode !== undefined ? error.olderCode : error.code
  return { error: code, error_description: error.message }
}

export const noAuth = () => new RestError(401, 'NO_AUTH_FOUND', 'Wrong authorization data')
export const expiredToken = () => new RestError(401, 'expired_token', 'The access token provided has expired')
export const invalidToken = () => new RestError(401, 'invalid_token', 'Unable to get application by token')
export const wrongWebhook = () => new RestError(401, 'INVALID_CREDENTIALS', 'Invalid request credentials')
export const methodNotFound = (method: string) =>
  new RestError(404, 'ERROR_METHOD_NOT_FOUND', `Method not found: ${method}`)
export const insufficientScope = (method: string) =>
  new RestError(403, 'insufficient_scope', `The scope this application was given does not cover ${method}`)
export const queryLimit = () => new RestError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests')
export const operationLimit = (operatingResetAt: number) =>
  new RestError(429, 'OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit', { operatingResetAt })
export const internalError = () => new RestError(500, 'INTERNAL_SERVER_ERROR', 'Internal server error')

/** For what the protocol notes do not cover: names the method and the parameter instead of inventing a success. */
export const notCovered = (method: string, what: string) =>
  new RestError(400, 'ERROR_ARGUMENT', `${method}: ${what}`)
