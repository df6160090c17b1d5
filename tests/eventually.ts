import { vi } from 'vitest'

/**
 * Waits until a check passes; answers what it answers. Longer than a screen takes, because a machine that
 * runs all tests at once is slow, and short enough to fail within the time of a test.
 */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, { timeout: 8_000, interval: 20 })
}
