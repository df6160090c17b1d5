import { defineStore } from 'pinia'
import { computed } from 'vue'
import { givenOptional, type OptionalPermission } from '../domain/permission'
import { usePortal } from './portal'
import { createQuery } from './query'

/** What the app was permitted beside what it needs: what is missing is not offered. */
export const usePermissions = defineStore('permissions', () => {
  const portal = usePortal()
  const query = createQuery(async signal => givenOptional(await portal.placements.permissions(signal)))
  const granted = computed(() => query.data.value ?? new Set<OptionalPermission>())

  return {
    /** False also while it is not known. */
    has: (permission: OptionalPermission): boolean => granted.value.has(permission),
    /** Why it is not known; what is kept somewhere by a permission must not be kept elsewhere for that. */
    error: query.error,
    /** Never rejects. */
    load: query.load
  }
})
