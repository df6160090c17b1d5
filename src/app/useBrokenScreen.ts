import { onErrorCaptured, readonly, ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { navigationsOf } from '../ui/navigations'

/** How Vue names the moments in which nothing can be drawn: in words while developing, by number when built. */
const drawing = /^(setup function|render function)$|#runtime-[01]$/

/**
 * Tells when a screen below can't be drawn or can't be loaded, so that the app can say so: a blank frame
 * would leave the user guessing. Errors in event handlers leave the screen as it is, and another screen that
 * is opened is another try.
 */
export function useBrokenScreen(): Readonly<Ref<boolean>> {
  const router = useRouter()
  const navigations = navigationsOf(router)
  const broken = ref(false)
  onErrorCaptured((_error, _instance, info) => {
    if (drawing.test(info)) broken.value = true
  })
  // A chunk that is gone: a new version was published while this frame was open.
  router.onError((_error, to) => {
    // Not when another screen was opened meanwhile: there it is not missed.
    if (navigations.isLast(to)) broken.value = true
  })
  router.afterEach((_to, _from, failure) => {
    if (!failure) broken.value = false
  })
  return readonly(broken)
}
