export interface RateLimit {
  /** How many requests may come at once. */
  burst: number
  /** How many of them are forgotten each second. */
  perSecond: number
}

export interface LeakyBucket {
  /** Counts one request of an address; `false` when the bucket is full and the request must be refused. */
  take: (address: string) => boolean
  /** How full the bucket of an address is now. */
  level: (address: string) => number
  empty: () => void
}

/**
 * The limit on request intensity (protocol note 40): per portal and address, `burst` at once, then `perSecond`.
 * @param limit answers the limit in force; `false` turns it off
 */
export function createLeakyBucket(limit: () => RateLimit | false): LeakyBucket {
  const buckets = new Map<string, { level: number, at: number }>()

  function level(address: string): number {
    const bucket = buckets.get(address)
    const current = limit()
    if (!bucket || !current) return 0
    return Math.max(0, bucket.level - (Date.now() - bucket.at) / 1000 * current.perSecond)
  }

  function take(address: string): boolean {
    const current = limit()
    if (!current) return true
    const before = level(address)
    if (before + 1 > current.burst) return false
    buckets.set(address, { level: before + 1, at: Date.now() })
    return true
  }

  return { take, level, empty: () => { buckets.clear() } }
}
