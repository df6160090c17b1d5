import { useDebounceFn } from '@vueuse/core'
import type { Ref } from 'vue'
import { takeBegun } from './beginOverview'
import { useCallLists } from '../../stores/callLists'
import { useParticipants } from '../../stores/participants'
import { useRefetchOnFocus } from '../../ui/useRefetchOnFocus'
import { useStillHere } from '../../ui/useStillHere'

/** Rows that only pass by while the table scrolls are not read. In milliseconds. */
const SETTLE_MS = 120

/**
 * When the overview is read: the lists on opening it, the progress of what is in sight, and all of it again on
 * demand and on coming back to the tab. Nothing that is shown goes away meanwhile.
 * @param rows the rows of the table, in its order.
 */
export function useOverviewReading(rows: Readonly<Ref<ReadonlyArray<{ readonly id: number }>>>) {
  const callLists = useCallLists()
  const participants = useParticipants()
  const { signal } = useStillHere()
  let inSight: readonly number[] = []

  function readInSight(): void {
    const ids = inSight
    void participants.ensure(ids, { signal, isWanted: () => ids === inSight })
  }
  const readSoon = useDebounceFn(readInSight, SETTLE_MS)

  function refetch(): void {
    participants.invalidate()
    void callLists.refetch()
    readInSight()
  }

  useRefetchOnFocus(refetch)

  // Back from another screen, the user sees what was there, and what has changed a moment later.
  const begun = takeBegun(callLists)
  void (callLists.loaded && !begun ? callLists.refetch() : callLists.load())

  return {
    /** Takes note of the rows in sight, from the first to the last index. */
    look([first, last]: readonly [number, number]): void {
      inSight = rows.value.slice(first, last + 1).map(row => row.id)
      void readSoon()
    },
    refetch
  }
}
