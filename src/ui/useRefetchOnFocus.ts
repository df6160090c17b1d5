import { useDocumentVisibility } from '@vueuse/core'
import { watch } from 'vue'

/** Calls `act` whenever the user comes back to the tab: what is on the screen may be old by then. */
export function useRefetchOnFocus(act: () => void): void {
  watch(useDocumentVisibility(), (now) => {
    if (now === 'visible') act()
  })
}
