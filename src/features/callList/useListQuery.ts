import { computed, type Ref, type WritableComputedRef } from 'vue'
import type { ParticipantOrder } from '../../domain/participantFilter'
import { anyText, sortBy, useQueryState, type QuerySort, type QueryValue } from '../../ui/useQueryState'

/** By which column participants are sorted; `null` is the order of the list. */
export type ListSort = QuerySort

export interface ListQuery {
  /** The status that is shown; `null` for all. */
  readonly status: Ref<string | null>
  readonly text: Ref<string>
  readonly sort: Ref<ListSort | null>
  readonly order: WritableComputedRef<ParticipantOrder>
  /** Shows everybody again, sorted as before. */
  showAll: () => void
}

const columns: readonly string[] = ['name', 'company', 'status'] satisfies ParticipantOrder[]
/** Any code: what statuses a portal has is known only later. */
const anyStatus: QueryValue<string | null> = { read: said => said || null, write: code => code ?? '' }

/** Where the user is on the screen of a call list. */
export function useListQuery(): ListQuery {
  const { status, search: text, sort } = useQueryState({ status: anyStatus, search: anyText, sort: sortBy(columns) })

  return {
    status,
    text,
    sort,
    order: computed({
      get: () => (sort.value?.column ?? 'list') as ParticipantOrder,
      set: (order) => { sort.value = order === 'list' ? null : { column: order, descending: false } }
    }),
    showAll() {
      status.value = null
      text.value = ''
    }
  }
}
