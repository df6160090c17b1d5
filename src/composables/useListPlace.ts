import { computed, ref, watch, type Ref, type WritableComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import type { ParticipantOrder } from '../domain/participantFilter'

/** By which column participants are sorted; `null` is the order of the list. */
export interface ListSort {
  readonly column: string
  readonly descending: boolean
}

export interface ListPlace {
  /** The status that is shown; `null` for all. */
  readonly status: Ref<string | null>
  readonly text: Ref<string>
  readonly sort: Ref<ListSort | null>
  readonly order: WritableComputedRef<ParticipantOrder>
  /** Shows everybody again, sorted as before. */
  showAll: () => void
}

const columns: readonly string[] = ['name', 'company', 'status'] satisfies ParticipantOrder[]

/** Where the user is on the screen of a call list: kept in the address, so that a reload comes back to it. */
export function useListPlace(): ListPlace {
  const route = useRoute()
  const router = useRouter()
  const screen = route.matched.at(-1)
  let { path } = route
  const status = ref(valueOf(route.query, 'status') || null)
  const text = ref(valueOf(route.query, 'search'))
  const sort = ref(sortOf(valueOf(route.query, 'sort')))

  // Another list on the same screen has a place of its own.
  watch(() => route.path, (now) => {
    if (route.matched.at(-1) !== screen) return
    path = now
    status.value = valueOf(route.query, 'status') || null
    text.value = valueOf(route.query, 'search')
    sort.value = sortOf(valueOf(route.query, 'sort'))
  })
  watch([status, text, sort], () => {
    // Somebody who has left already must not be called back.
    if (router.currentRoute.value.path !== path) return
    const by = sort.value
    void router.replace({
      query: {
        ...status.value === null ? {} : { status: status.value },
        ...text.value === '' ? {} : { search: text.value },
        ...by === null ? {} : { sort: `${by.descending ? '-' : ''}${by.column}` }
      }
    })
  })

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

function valueOf(query: LocationQuery, name: string): string {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

function sortOf(text: string): ListSort | null {
  const descending = text.startsWith('-')
  const column = descending ? text.slice(1) : text
  return columns.includes(column) ? { column, descending } : null
}
