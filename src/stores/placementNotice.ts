import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { PlacementNotice } from '../domain/placement'

/** Why the overview is shown instead of what the app was opened on: one line above the screen. */
export const useNotice = defineStore('notice', () => {
  const notice = shallowRef<PlacementNotice | null>(null)
  return {
    notice,
    show(next: PlacementNotice | null) {
      notice.value = next
    },
    dismiss() {
      notice.value = null
    }
  }
})
