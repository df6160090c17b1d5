import { defineStore } from 'pinia'
import * as v from 'valibot'
import { computed, shallowRef } from 'vue'
import { DEFAULT_DAYS, readDays } from '../../domain/check'
import { readItem, writeItem } from '../../stores/browserStorage'
import { useSession } from '../../stores/session'

/** How many days the check looks back for calls: as this user left it in this browser. */
export const useCheckDays = defineStore('checkDays', () => {
  const session = useSession()
  const name = computed(() => session.storageScope && `call-lists/check-days/${session.storageScope}`)
  const chosen = shallowRef<number | null>(null)
  const kept = computed(() => name.value && readDays(readItem(name.value, v.number())))

  return {
    days: computed(() => chosen.value ?? (kept.value || DEFAULT_DAYS)),
    choose(days: number): void {
      chosen.value = days
      if (name.value) writeItem(name.value, days)
    }
  }
})
