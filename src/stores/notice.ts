import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { PlaceNotice } from '../domain/place'

/** Why the overview is shown instead of what the app was opened on: one line above the screen. */
export const useNotice = defineStore('notice', () => {
  const notice = shallowRef<PlaceNotice | null>(null)
  return {
    notice,
    show(next: PlaceNotice | null) {
      notice.value = next
    },
    dismiss() {
      notice.value = null
    }
  }
})
