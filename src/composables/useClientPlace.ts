import { refDebounced } from '@vueuse/core'
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import type { ClientSearch } from '../domain/clientSearch'
import type { ClientType } from '../domain/entityType'
import { readIds } from '../domain/picking'

/** Long enough to type on, short enough not to be waited for. */
const TYPING_PAUSE_MS = 300

export interface ClientPlace {
  /** As it stands in the field. */
  readonly text: Ref<string>
  readonly responsibleId: Ref<number | null>
  readonly hasPhone: Ref<boolean | null>
  /** What is looked for: the text once its typing pauses, the filters at once. */
  readonly search: ComputedRef<ClientSearch>
  /** Nothing is looked for: everybody is found. */
  readonly clear: () => void
}

/** What clients are looked for by: kept in the address, so that a reload comes back to it. */
export function useClientPlace(type: () => ClientType): ClientPlace {
  const route = useRoute()
  const router = useRouter()
  const { path } = route
  const text = ref(valueOf(route.query, 'search'))
  const typed = refDebounced(text, TYPING_PAUSE_MS)
  const responsibleId = ref(readIds(valueOf(route.query, 'responsible'))[0] ?? null)
  const hasPhone = ref(phoneOf(valueOf(route.query, 'phone')))

  watch([typed, responsibleId, hasPhone], () => {
    const { path: now, query } = router.currentRoute.value
    // Somebody who has left already must not be called back.
    if (now !== path) return
    const { search: _text, responsible: _id, phone: _phone, ...others } = query
    void router.replace({
      query: {
        ...others,
        ...typed.value.trim() === '' ? {} : { search: typed.value.trim() },
        ...responsibleId.value === null ? {} : { responsible: String(responsibleId.value) },
        ...hasPhone.value === null ? {} : { phone: hasPhone.value ? 'with' : 'without' }
      }
    })
  })

  return {
    text,
    responsibleId,
    hasPhone,
    search: computed(() => ({
      type: type(), text: typed.value.trim(), responsibleId: responsibleId.value, hasPhone: hasPhone.value
    })),
    clear() {
      text.value = ''
      responsibleId.value = null
      hasPhone.value = null
    }
  }
}

function valueOf(query: LocationQuery, name: string): string {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

function phoneOf(value: string): boolean | null {
  return value === 'with' ? true : value === 'without' ? false : null
}
