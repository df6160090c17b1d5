/** What is needed of the SDK's keeper of tokens. */
interface TokenKeeper<Tokens> {
  /** The tokens; `false` when they have run out by the clock. */
  getAuthData(): Tokens | false
  refreshAuth(): Promise<Tokens | false>
}

/** As long as a call may take: by then every call that was sent with the old token has been answered. */
const STILL_NEW_MS = 30_000

/**
 * Makes one renewal do for all calls that were sent with the old token. The SDK shares a renewal only while it
 * is running; a call that is refused a moment later would ask the portal for another one.
 */
export function renewOnce<Tokens>(keeper: TokenKeeper<Tokens>): void {
  const renew = keeper.refreshAuth.bind(keeper)
  let renewedAt = -Infinity
  keeper.refreshAuth = async () => {
    const tokens = keeper.getAuthData()
    if (tokens && Date.now() - renewedAt < STILL_NEW_MS) return tokens
    const renewed = await renew()
    renewedAt = Date.now()
    return renewed
  }
}
