import { useOnline } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { isInSlider } from '../domain/placement'
import type { Waiting } from '../bitrix24/waiting'
import { usePortal } from './portal'
import { createQuery } from './query'

/** Who uses the app, and how the connection is. */
export const useSession = defineStore('session', () => {
  const portal = usePortal()
  const me = createQuery(signal => portal.users.current(signal))
  const waiting = shallowRef<Waiting | null>(null)
  portal.onWaiting(value => waiting.value = value)

  return {
    /** The user; `null` until known. */
    user: me.data,
    error: me.error,
    userId: computed(() => me.data.value?.id ?? null),
    isAdmin: portal.isAdmin,
    language: portal.language,
    placement: portal.placement,
    host: portal.host,
    /** The app is in a slider of its own, which `host.close` closes. */
    inSlider: isInSlider(portal.placement.options),
    /** What tells this user's things in this browser from others'; `null` until the user is known. */
    storageScope: computed(() => me.data.value && `${portal.memberId}:${me.data.value.id}`),
    waiting,
    online: useOnline(),
    load: me.load
  }
})
