import { useDebounceFn } from '@vueuse/core'
import { onBeforeUnmount, type Ref } from 'vue'
import { takeBegun } from './beginOverview'
import { useCallLists } from '../../stores/callLists'
import { useProgress } from '../../stores/progress'
import { useRefetchOnFocus } from '../../ui/useRefetchOnFocus'

/** Lists that one batch can begin to read: the rows one looks at come before those that are ready behind them. */
const FIRST_ROWS = 25
/** Rows that fly past while somebody scrolls are not read. */
const SETTLE_MS = 120

/**
 * When the overview is read: the lists on opening it, the progress of what is in sight, and all of it anew on
 * demand and on coming back to the tab. Nothing that is shown goes away meanwhile.
 * @param rows the rows of the table, in its order.
 */
export function useOverviewReading(rows: Readonly<Ref<ReadonlyArray<{ readonly id: number }>>>) {
  const callLists = useCallLists()
  const progress = useProgress()
  let inSight: readonly number[] = []
  let left = false

  async function readInSight(): Promise<void> {
    const ids = inSight
    await progress.ensure(ids.slice(0, FIRST_ROWS))
    if (!left && ids === inSight) await progress.ensure(ids.slice(FIRST_ROWS))
  }
  const readProgress = useDebounceFn(() => {
    if (!left) void readInSight()
  }, SETTLE_MS)

  function refresh(): void {
    progress.expire()
    void callLists.refresh()
    void readInSight()
  }

  useRefetchOnFocus(refresh)

  onBeforeUnmount(() => {
    left = true
    progress.cancel()
  })

  // Somebody who comes back from another screen sees what was there, and what has changed a moment later.
  void (callLists.loaded && !takeBegun(callLists) ? callLists.refresh() : callLists.load())

  return {
    /** Takes note of the rows in sight, from the first to the last index. */
    look([first, last]: readonly [number, number]): void {
      inSight = rows.value.slice(first, last + 1).map(row => row.id)
      void readProgress()
    },
    refresh
  }
}
