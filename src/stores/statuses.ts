import { defineStore } from 'pinia'
import { computed } from 'vue'
import { usePortal } from './portal'
import { createResource } from './resource'

/** The portal's call statuses, in its order. */
export const useStatuses = defineStore('statuses', () => {
  const portal = usePortal()
  const resource = createResource(signal => portal.statuses.list(signal))
  return {
    statuses: computed(() => resource.data.value ?? []),
    /** The directory was read and has nothing in it (protocol note 11). */
    empty: computed(() => resource.data.value?.length === 0),
    error: resource.error,
    load: resource.load,
    refresh: resource.refresh
  }
})
