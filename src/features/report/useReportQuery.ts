import { computed } from 'vue'
import { useOverviewQuery } from '../overview/useOverviewQuery'
import { sortBy, useQueryState, type QuerySort, type QueryValue } from '../../ui/useQueryState'
import { readIds } from '../../domain/id'
import { isDay, type Day } from '../../domain/period'
import type { ReportFilter, ReportOrder } from '../../domain/report'

const orders: readonly ReportOrder[] = ['name', 'lists', 'clients', 'reached', 'left', 'success']
const day: QueryValue<Day | null> = { read: said => isDay(said) ? said : null, write: day => day ?? '' }
const users: QueryValue<readonly number[]> = { read: readIds, write: ids => ids.join(',') }

/** Which lists a report is about, the overview's filter among it, and how its tables are sorted: all in the address. */
export function useReportQuery() {
  const overview = useOverviewQuery()
  const { from, to, people, colleagues, lists } = useQueryState({
    from: day, to: day, people: users, colleagues: sortBy(orders), lists: sortBy(orders)
  })

  return {
    overview,
    from,
    to,
    /** Ids of the users who are responsible; empty for everybody. */
    people,
    /** How each table is sorted; `null` for the order that is there by itself. */
    sort: { colleagues, lists },
    filter: computed((): ReportFilter => ({ created: { from: from.value, to: to.value }, people: people.value })),
    /** Something is filtered, so what is not on the screen may be in the portal. */
    filtered: computed(() => overview.filtered.value || from.value !== null || to.value !== null || people.value.length > 0),
    clear(): void {
      overview.clear()
      from.value = null
      to.value = null
      people.value = []
    }
  }
}

/** The column a table is sorted by; `null` for the order that is there by itself. */
export function orderOf(sort: QuerySort | null): ReportOrder | null {
  return orders.find(order => order === sort?.column) ?? null
}
