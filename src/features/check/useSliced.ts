import { watchThrottled } from '@vueuse/core'
import { onScopeDispose, shallowRef, type ShallowRef, type WatchSource } from 'vue'
import { breath } from '../../files/inSlices'

/** What is looked at arrives by the dozen; the eye does not tell this from at once. */
const THROTTLE_MS = 200

/**
 * Works something out again whenever what it depends on has changed, one time after the other; until then there is
 * what was worked out before.
 * @param work lets the page live between slices, and has to give up when the signal says so.
 */
export function useSliced<Result>(
  sources: readonly WatchSource[],
  work: (signal: AbortSignal) => Promise<Result>,
  initial: Result
): Readonly<ShallowRef<Result>> {
  const result = shallowRef(initial)
  const leaving = new AbortController()
  const { signal } = leaving
  let running = false
  let again = false

  async function run(): Promise<void> {
    again = running
    if (running) return
    running = true
    try {
      do {
        again = false
        // Not in the moment in which the screen is drawn anew because of the same change.
        await breath()
        result.value = await work(signal)
      } while (again)
    } catch (failure) {
      if (!signal.aborted) throw failure
    } finally {
      running = false
    }
  }

  watchThrottled([...sources], run, { throttle: THROTTLE_MS, immediate: true })
  onScopeDispose(() => leaving.abort())

  return result
}
