import { shallowRef, type Component, type ShallowRef } from 'vue'

/** A component that the first rows do not wait for. */
export interface LoadedLater {
  /** The component, once it is there. */
  readonly component: Readonly<ShallowRef<Component | null>>
  /** Loads it unless it is there or on its way. What does not load is tried again when this is asked next. */
  load(): void
}

/**
 * Keeps a component out of what a screen loads to be shown at all, for it is seen only after a movement of the
 * pointer or a click. One for the whole page: make it outside of components.
 */
export function loadedLater(file: () => Promise<{ default: Component }>): LoadedLater {
  const component: ShallowRef<Component | null> = shallowRef(null)
  let loading = false
  return {
    component,
    load() {
      if (loading || component.value) return
      loading = true
      file().then((loaded) => {
        component.value = loaded.default
      }, () => {}).finally(() => {
        loading = false
      })
    }
  }
}
