import { onScopeDispose, shallowRef, watch, type Component, type ShallowRef } from 'vue'
import { useCallLists } from '../../stores/callLists'
import { usePermissions } from '../../stores/permissions'
import { useLanguage } from '../../ui/useLanguage'

/** The region, and the texts it shows: no portal without the permission loads them, and no first row waits for them. */
const part = { load: () => import('./ForYou.vue'), texts: ['offers'] } as const

/** The first rows have asked for their progress by then. In milliseconds. */
const AFTER_ROWS_MS = 400

/**
 * What is offered to this user and by them, for the top of the overview: put `<component :is="forYou" v-if="forYou" />` there.
 * @returns the region; `null` until the lists were read, and where the app may keep nothing for everybody.
 */
export function useForYou(): Readonly<ShallowRef<Component | null>> {
  const callLists = useCallLists()
  const permissions = usePermissions()
  const { loadTexts } = useLanguage()
  const region = shallowRef<Component | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    await permissions.load()
    // Where it is not known, the region says so.
    if (!permissions.has('entity') && !permissions.error) return
    try {
      region.value = (await Promise.all([part.load(), loadTexts(part.texts)]))[0].default
    } catch {
      // The overview is whole without it, and opening it again is another try.
    }
  }

  // With the lists, so that it is no request of its own.
  void permissions.load()
  watch(() => callLists.loaded, (loaded) => {
    if (loaded) timer = setTimeout(() => void load(), AFTER_ROWS_MS)
  }, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  return region
}
