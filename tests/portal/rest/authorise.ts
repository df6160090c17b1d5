import { webhookSecret, type PortalContext } from '../context'
import type { Caller } from './dispatch'
import { expiredToken, invalidToken, noAuth, wrongWebhook } from './errors'
import { asText, type Params } from './params'

/** The credentials of a request: a webhook's two path parts, or the token in body or query. */
export interface Credentials {
  webhook?: { userId: string, secret: string }
  token?: string
}

/** Takes the token out of the parameters, whatever its case, so that no method and no log ever sees it. */
export function takeToken(params: Params): { token: string | undefined, rest: Params } {
  const entries = Object.entries(params)
  const token = entries.find(([name]) => name.toLowerCase() === 'auth')?.[1]
  return {
    token: asText(token),
    rest: Object.fromEntries(entries.filter(([name]) => !['auth', 'access_token'].includes(name.toLowerCase())))
  }
}

/**
 * Finds out who is calling.
 * @throws RestError 401: NO_AUTH_FOUND, expired_token, invalid_token, INVALID_CREDENTIALS
 */
export function authorise(context: PortalContext, credentials: Credentials): Caller {
  if (credentials.webhook) {
    const user = context.world.users.get(Number(credentials.webhook.userId))
    if (!user || credentials.webhook.secret !== webhookSecret) throw wrongWebhook()
    return { user, byWebhook: true }
  }
  if (!credentials.token) throw noAuth()
  const owner = context.tokens.look(credentials.token)
  if (owner.state === 'expired') throw expiredToken()
  const user = owner.state === 'valid' ? context.world.users.get(owner.userId) : undefined
  if (!user) throw invalidToken()
  return { user, byWebhook: false }
}
