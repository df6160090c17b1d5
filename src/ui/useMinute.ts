import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'

const MINUTE_MS = 60_000

/**
 * The time, as clocks without a second hand show it: it changes when a minute begins.
 * @param isWanted nothing runs while nobody looks.
 */
export function useMinute(isWanted: () => boolean): Readonly<ShallowRef<Date>> {
  const now = shallowRef(new Date())
  let timer: ReturnType<typeof setTimeout> | undefined

  function tick(): void {
    now.value = new Date()
    timer = setTimeout(tick, MINUTE_MS - now.value.getTime() % MINUTE_MS)
  }

  watch(isWanted, (wanted) => {
    clearTimeout(timer)
    if (wanted) tick()
  }, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  return now
}
