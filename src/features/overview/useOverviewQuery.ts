import { computed } from 'vue'
import {
  EVERY_LIVING_LIST, showsEveryLivingList, type CallListFilter, type CallListOrder, type ClientsFilter, type OwnerFilter,
  type StateFilter
} from '../../domain/callListFilter'
import { anyText, oneOf, sortBy, useQueryState } from '../../ui/useQueryState'

const owners: readonly OwnerFilter[] = ['all', 'mine']
const clientTypes: readonly ClientsFilter[] = ['all', 'contact', 'company', 'other']
const states: readonly StateFilter[] = ['alive', 'open', 'done', 'putAway', 'gone']
const orders: readonly CallListOrder[] = ['name', 'responsible', 'created', 'state']

/** Where the user is on the overview: what is searched, filtered and sorted. */
export function useOverviewQuery() {
  const { search: text, owner, clients, state, sort } = useQueryState({
    search: anyText,
    owner: oneOf(owners, EVERY_LIVING_LIST.owner),
    clients: oneOf(clientTypes, EVERY_LIVING_LIST.clients),
    state: oneOf(states, EVERY_LIVING_LIST.state),
    sort: sortBy(orders)
  })
  const filter = computed((): CallListFilter => ({
    text: text.value, owner: owner.value, clients: clients.value, state: state.value
  }))

  return {
    text,
    owner,
    clients,
    state,
    /** By which column the lists are sorted; `null` is the newest first. */
    sort,
    order: computed(() => orders.find(order => order === sort.value?.column) ?? null),
    filter,
    /** Something is filtered, so what is not on the screen may be in the portal. */
    filtered: computed(() => !showsEveryLivingList(filter.value)),
    /** Shows every living list again, sorted as before. */
    clear() {
      text.value = EVERY_LIVING_LIST.text
      owner.value = EVERY_LIVING_LIST.owner
      clients.value = EVERY_LIVING_LIST.clients
      state.value = EVERY_LIVING_LIST.state
    }
  }
}
