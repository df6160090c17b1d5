import { computed, ref, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import {
  EVERY_LIVING_LIST, showsEveryLivingList, type CallListFilter, type CallListOrder, type ClientsFilter, type OwnerFilter,
  type StateFilter
} from '../domain/callListFilter'

const owners: readonly OwnerFilter[] = ['all', 'mine']
const clientTypes: readonly ClientsFilter[] = ['all', 'contact', 'company', 'other']
const states: readonly StateFilter[] = ['alive', 'open', 'done', 'gone']
const orders: readonly CallListOrder[] = ['name', 'responsible', 'created', 'state']

interface OverviewSort {
  readonly column: string
  readonly descending: boolean
}

/**
 * Where the user is on the overview: what is searched, filtered and sorted. It is kept in the address, so
 * that a reload comes back to it; what an address says wrongly is as if it said nothing.
 */
export function useOverviewPlace() {
  const route = useRoute()
  const router = useRouter()
  const { path } = route
  const text = ref(valueOf(route.query, 'search'))
  const owner = ref(oneOf(owners, valueOf(route.query, 'owner'), EVERY_LIVING_LIST.owner))
  const clients = ref(oneOf(clientTypes, valueOf(route.query, 'clients'), EVERY_LIVING_LIST.clients))
  const state = ref(oneOf(states, valueOf(route.query, 'state'), EVERY_LIVING_LIST.state))
  const sort = ref(sortOf(valueOf(route.query, 'sort')))

  watch([text, owner, clients, state, sort], () => {
    // Somebody who has left already must not be called back.
    if (router.currentRoute.value.path !== path) return
    const by = sort.value
    void router.replace({
      query: {
        ...text.value === '' ? {} : { search: text.value },
        ...owner.value === EVERY_LIVING_LIST.owner ? {} : { owner: owner.value },
        ...clients.value === EVERY_LIVING_LIST.clients ? {} : { clients: clients.value },
        ...state.value === EVERY_LIVING_LIST.state ? {} : { state: state.value },
        ...by === null ? {} : { sort: `${by.descending ? '-' : ''}${by.column}` }
      }
    })
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

function valueOf(query: LocationQuery, name: string): string {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

function oneOf<Value extends string>(values: readonly Value[], given: string, otherwise: Value): Value {
  return values.find(value => value === given) ?? otherwise
}

function sortOf(given: string): OverviewSort | null {
  const column = orders.find(order => order === given.replace(/^-/, ''))
  return column ? { column, descending: given.startsWith('-') } : null
}
