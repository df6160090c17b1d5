import { useDebounceFn } from '@vueuse/core'
import type { Ref } from 'vue'
import { useCallLists } from '../../stores/callLists'
import { useParticipants } from '../../stores/participants'
import { useRefetchOnFocus } from '../../ui/useRefetchOnFocus'
import { useStillHere } from '../../ui/useStillHere'

/** Rows that fly past while somebody scrolls are not read. */
const SETTLE_MS = 120

/**
 * When the overview is read: the lists on opening it, the progress of what is in sight, and all of it anew on
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

  // Somebody who comes back from another screen sees what was there, and what has changed a moment later.
  void (callLists.loaded ? callLists.refetch() : callLists.load())

  return {
    /** Takes note of the rows in sight, from the first to the last index. */
    look([first, last]: readonly [number, number]): void {
      inSight = rows.value.slice(first, last + 1).map(row => row.id)
      void readSoon()
    },
    refetch
  }
}
