const windowSeconds = 600

export interface OperatingLimits {
  /** Adds the seconds a call took; answers what the method used in its window and when the window ends. */
  spend: (method: string, seconds: number) => OperatingState
  state: (method: string) => OperatingState
  /** Whether the method must be refused now. */
  isBlocked: (method: string) => boolean
  /** Refuses a method for a while, as if its time were used up. */
  block: (method: string, milliseconds: number) => void
  clear: () => void
}

export interface OperatingState {
  /** Seconds used in the current window. */
  operating: number
  /** Unix time, in whole seconds, at which the method may be called again. */
  resetAt: number
}

/**
 * Time a method may work in ten minutes (protocol note 40). What is over the limit is refused until the window ends.
 * @param limitSeconds answers how many seconds a method has in a window
 */
export function createOperatingLimits(limitSeconds: () => number): OperatingLimits {
  const used = new Map<string, { seconds: number, resetAtMs: number }>()

  function entry(method: string) {
    const known = used.get(method)
    if (known && known.resetAtMs > Date.now()) return known
    const fresh = { seconds: 0, resetAtMs: Date.now() + windowSeconds * 1000 }
    used.set(method, fresh)
    return fresh
  }

  function state(method: string): OperatingState {
    const { seconds, resetAtMs } = entry(method)
    // Rounded up: a client that waits for this second must not come too early.
    return { operating: seconds, resetAt: Math.ceil(resetAtMs / 1000) }
  }

  return {
    state,
    spend(method, seconds) {
      entry(method).seconds += seconds
      return state(method)
    },
    isBlocked: method => entry(method).seconds >= limitSeconds(),
    block(method, milliseconds) {
      used.set(method, { seconds: limitSeconds(), resetAtMs: Date.now() + milliseconds })
    },
    clear: () => { used.clear() }
  }
}
