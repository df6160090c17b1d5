import { computed } from 'vue'
import type { CallListQuery } from '../../../stores/useCallList'
import type { ListQuery } from '../useListQuery'
import { useCallFacts } from './useCallFacts'
import { useColumns } from './useColumns'
import { useTimeFacts } from './useTimeFacts'

/** What stands beside the participants of a list when it is switched on: their calls and their time; and what is filtered by it. */
export function useRowFacts(list: CallListQuery, query: ListQuery) {
  const columns = useColumns()
  const calls = useCallFacts(list, query, columns)
  const time = useTimeFacts(list, query, columns)

  return {
    columns,
    calls,
    time,
    /** Whether a participant passes the filters; no function while there is none. */
    passes: computed(() => {
      const [byCalls, byTime] = [calls.passes.value, time.passes.value]
      if (!byCalls && !byTime) return null
      return (id: number) => (byCalls?.(id) ?? !byCalls) && (byTime?.(id) ?? true)
    }),
    /** Something may be missing for want of what is not known. */
    isIncomplete: computed(() => calls.isIncomplete.value || calls.progress.value !== null || time.isIncomplete.value),
    /** Reads what the rows in sight need. Never rejects. */
    see: (ids: readonly number[]) => Promise.all([calls.see(ids), time.see(ids)])
  }
}

export type RowFacts = ReturnType<typeof useRowFacts>
