import { ApiVersion, type B24Frame } from '@bitrix24/b24jssdk'

/**
 * Makes one renewal do for all calls that were sent with the old token. The SDK shares a renewal only while it
 * is running; a call that is refused a moment later would ask the portal for another one. What counts is which
 * token was refused, so one that the portal takes back right after its renewal is renewed as well.
 */
export function refreshTokenOnce(frame: B24Frame): void {
  const { auth } = frame
  const refused = new Set<string>()
  frame.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.response.use(undefined, (failure: unknown) => {
    const token = refusedToken(failure)
    if (token !== null) refused.add(token)
    throw failure
  })
  const renew = auth.refreshAuth.bind(auth)
  auth.refreshAuth = () => {
    const tokens = auth.getAuthData()
    return tokens && !refused.has(tokens.access_token) ? Promise.resolve(tokens) : renew()
  }
}

/** The token of a call that was answered with 401; `null` for any other failure. */
function refusedToken(failure: unknown): string | null {
  const { response, config } = failure as { response?: { status?: number }; config?: { data?: unknown } }
  if (response?.status !== 401 || typeof config?.data !== 'string') return null
  try {
    const { auth } = JSON.parse(config.data) as { auth?: unknown }
    return typeof auth === 'string' ? auth : null
  } catch {
    return null
  }
}
