import { computed, type Ref, type WritableComputedRef } from 'vue'
import { CALLS_FILTERS, type CallsFilter } from '../../domain/callFacts'
import type { ParticipantOrder } from '../../domain/participantFilter'
import { addDays, dayOf, isDay, type Day } from '../../domain/period'
import { anyText, oneOf, sortBy, useQueryState, type QuerySort, type QueryValue } from '../../ui/useQueryState'

/** By which column participants are sorted; `null` is the order of the list. */
export type ListSort = QuerySort

export interface ListQuery {
  /** The status that is shown; `null` for all. */
  readonly status: Ref<string | null>
  readonly text: Ref<string>
  readonly sort: Ref<ListSort | null>
  readonly order: WritableComputedRef<ParticipantOrder>
  /** By which calls participants are filtered. */
  readonly calls: Ref<CallsFilter>
  /** The day of the filter `since`. */
  readonly since: WritableComputedRef<Day>
  /** Only those who can be called now. */
  readonly callable: Ref<boolean>
  /** Shows everybody again, sorted as before. */
  showAll: () => void
}

const columns: readonly string[] = ['name', 'company', 'status'] satisfies ParticipantOrder[]
/** Any code: what statuses a portal has is known only later. */
const anyStatus: QueryValue<string | null> = { read: said => said || null, write: code => code ?? '' }

const yesOrNo: QueryValue<boolean> = { read: said => said === 'now', write: value => value ? 'now' : '' }
/** Empty while none was chosen. */
const anyDay: QueryValue<Day> = { read: said => isDay(said) ? said : '', write: day => day }
/** So many days before today is the day of the filter `since`, until another is chosen. */
const DAYS_AGO = 30

/** Where the user is on the screen of a call list. */
export function useListQuery(): ListQuery {
  const { status, search: text, sort, calls, since, callable } = useQueryState({
    status: anyStatus, search: anyText, sort: sortBy(columns), calls: oneOf(CALLS_FILTERS, 'all'), since: anyDay, callable: yesOrNo
  })

  return {
    status,
    text,
    sort,
    order: computed({
      get: () => (sort.value?.column ?? 'list') as ParticipantOrder,
      set: (order) => { sort.value = order === 'list' ? null : { column: order, descending: false } }
    }),
    calls,
    since: computed({
      get: () => since.value || addDays(dayOf(new Date()), -DAYS_AGO),
      set: (day) => { since.value = isDay(day) ? day : '' }
    }),
    callable,
    showAll() {
      status.value = null
      text.value = ''
      calls.value = 'all'
      callable.value = false
    }
  }
}
