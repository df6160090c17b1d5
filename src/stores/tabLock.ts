/**
 * Does a piece of work in one tab at a time, where the browser can tell tabs apart. Where it has no locks, or
 * refuses them to a frame of another site (protocol note 210), the work is done without one.
 * @param name a second call with the same name waits.
 * @param work is done exactly once; it is told whether another tab had to be waited for.
 * @returns what the work answers, and rejects with what the work fails with, never with the browser's refusal.
 */
export async function inOneTab<Result>(name: string, work: (waited: boolean) => Promise<Result>): Promise<Result> {
  let running: Promise<Result> | undefined
  const run = (waited: boolean): Promise<Result> => running ??= Promise.resolve(waited).then(work)
  /** Holds the lock until the work is over. It never rejects, so that only the browser's refusal is caught below. */
  const hold = (waited: boolean): Promise<true> => run(waited).then(() => true, () => true)
  try {
    const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
    if (locks) {
      const atOnce = await locks.request(name, { ifAvailable: true }, lock => lock ? hold(false) : false)
      if (!atOnce) await locks.request(name, () => hold(true))
    }
  } catch {
    // Refused: no tab can be told from another here.
  }
  return run(false)
}

/** Whether the lock of that name is held, by this tab when asked from within its work; false where the browser does not tell. */
export async function holdsTabLock(name: string): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query()
    return held.some(lock => lock.name === name)
  } catch {
    return false
  }
}
