import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'
import { navigationsOf } from './navigations'

/**
 * Answers whether somebody is still on the screen it is asked from, and not on the way to another one. Whatever
 * happens after an answer of the portal asks first: nobody is pulled away from what was opened meanwhile, and
 * what nobody would see there is said in a toast.
 */
export function useStillHere(): () => boolean {
  const router = useRouter()
  const navigations = navigationsOf(router)
  const { path } = router.currentRoute.value
  let left = false
  onScopeDispose(() => { left = true })

  return () => {
    const target = navigations.target() ?? router.currentRoute.value
    return !left && router.currentRoute.value.path === path && target.path === path
  }
}
