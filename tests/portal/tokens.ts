import { randomBytes } from 'node:crypto'

/** One portal is one "member"; the id is fixed so that what an app stores by it survives a restart. */
export const memberId = 'a1f5c0de0000000000000000000local'

export interface IssuedTokens {
  accessToken: string
  refreshToken: string
  expiresInSeconds: number
  memberId: string
}

export type TokenOwner = { state: 'valid', userId: number } | { state: 'expired' } | { state: 'unknown' }

export interface TokenStore {
  /** New access and refresh tokens for a user. */
  issue: (userId: number) => IssuedTokens
  /** Exchanges a refresh token (valid once) for new tokens; `undefined` when it is unknown. */
  refresh: (refreshToken: string) => IssuedTokens | undefined
  /** The user an access token stands for; `undefined` when it is unknown or expired. */
  userOf: (accessToken: string) => number | undefined
  /** Like `userOf`, but tells an expired token from one that never existed. */
  look: (accessToken: string) => TokenOwner
  /** Makes one access token, or all of them, expire now. Refresh tokens stay good. */
  expire: (accessToken?: string) => void
}

/**
 * The portal's memory of access tokens.
 * @param lifetimeSeconds answers how long a new token lives; asked on every issue so that it can be changed
 */
export function createTokenStore(lifetimeSeconds: () => number): TokenStore {
  const access = new Map<string, { userId: number, expiresAt: number }>()
  const refreshable = new Map<string, number>()

  function issue(userId: number): IssuedTokens {
    const accessToken = randomBytes(24).toString('hex')
    const refreshToken = randomBytes(24).toString('hex')
    const expiresInSeconds = lifetimeSeconds()
    access.set(accessToken, { userId, expiresAt: Date.now() + expiresInSeconds * 1000 })
    refreshable.set(refreshToken, userId)
    return { accessToken, refreshToken, expiresInSeconds, memberId }
  }

  function refresh(refreshToken: string): IssuedTokens | undefined {
    const userId = refreshable.get(refreshToken)
    if (userId === undefined) return undefined
    refreshable.delete(refreshToken)
    return issue(userId)
  }

  function look(accessToken: string): TokenOwner {
    const known = access.get(accessToken)
    if (!known) return { state: 'unknown' }
    return known.expiresAt > Date.now() ? { state: 'valid', userId: known.userId } : { state: 'expired' }
  }

  function userOf(accessToken: string): number | undefined {
    const owner = look(accessToken)
    return owner.state === 'valid' ? owner.userId : undefined
  }

  function expire(accessToken?: string): void {
    const tokens = accessToken === undefined ? [...access.values()] : [access.get(accessToken)]
    for (const token of tokens) if (token) token.expiresAt = 0
  }

  return { issue, refresh, userOf, look, expire }
}
