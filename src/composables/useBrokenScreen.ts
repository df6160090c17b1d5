import { onErrorCaptured, readonly, ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'

/** How Vue names the moments in which nothing can be drawn: in words while developing, by number when built. */
const drawing = /^(setup function|render function)$|#runtime-[01]$/

/**
 * Tells when a screen below can't be drawn or can't be loaded, so that the app can say so: a blank frame
 * would leave the user guessing. Errors in event handlers leave the screen as it is.
 */
export function useBrokenScreen(): Readonly<Ref<boolean>> {
  const broken = ref(false)
  onErrorCaptured((_error, _instance, info) => {
    if (drawing.test(info)) broken.value = true
  })
  // A chunk that is gone: the app was published anew while this frame was open.
  useRouter().onError(() => {
    broken.value = true
  })
  return readonly(broken)
}
