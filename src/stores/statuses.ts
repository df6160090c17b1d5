import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { CallStatus } from '../domain/status'
import { usePortal } from './portal'
import { createQuery } from './query'

/** The portal's call statuses, in its order. */
export const useStatuses = defineStore('statuses', () => {
  const portal = usePortal()
  const query = createQuery(signal => portal.statuses.list(signal))
  return {
    statuses: computed(() => query.data.value ?? []),
    /** The directory was read and has nothing in it (protocol note 11). */
    empty: computed(() => query.data.value?.length === 0),
    error: query.error,
    load: query.load,
    /** Shows what a write of the directory did; for the screen that writes it. */
    setData: (now: readonly CallStatus[]): void => query.setData(() => [...now])
  }
})
