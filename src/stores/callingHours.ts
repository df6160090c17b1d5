import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { DEFAULT_CALLING_HOURS, readCallingHours, type CallingHours } from '../domain/callingHours'
import { usePortal } from './portal'
import { createQuery } from './query'

const KEY = 'callingHours'

/** From when until when clients may be called: kept for everybody, changed by administrators (protocol note 150). */
export const useCallingHours = defineStore('callingHours', () => {
  const portal = usePortal()
  const query = createQuery(async signal => readKept(await portal.appOptions.get(KEY, signal)))
  const saved = shallowRef<CallingHours | null>(null)

  return {
    /** Those everybody uses; the usual ones until they were read, and where nobody has changed them. */
    hours: computed(() => saved.value ?? query.data.value ?? DEFAULT_CALLING_HOURS),
    error: query.error,
    /** Never rejects. */
    load: query.load,
    mayChange: portal.isAdmin,
    /** @throws PortalError */
    async save(hours: CallingHours): Promise<void> {
      await portal.appOptions.set({ [KEY]: JSON.stringify(hours) })
      saved.value = hours
    }
  }
})

/** What is no calling hours was not written by this app. */
function readKept(kept: unknown): CallingHours {
  if (typeof kept !== 'string' || kept === '') return DEFAULT_CALLING_HOURS
  try {
    return readCallingHours(JSON.parse(kept)) ?? DEFAULT_CALLING_HOURS
  } catch {
    return DEFAULT_CALLING_HOURS
  }
}
