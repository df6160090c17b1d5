import { useDocumentVisibility } from '@vueuse/core'
import { watch } from 'vue'

/** Does something whenever somebody comes back to the tab: what is on the screen may be old by then. */
export function useRefetchOnFocus(act: () => void): void {
  watch(useDocumentVisibility(), (now) => {
    if (now === 'visible') act()
  })
}
