import { useRouter, type RouteLocationRaw } from 'vue-router'

/**
 * Answers the address that leads back to a screen: as it was left, searched, filtered and sorted, when this screen was
 * opened from it. What a screen shows is in its address.
 */
export function useBackLink(): (to: RouteLocationRaw) => RouteLocationRaw {
  const router = useRouter()
  const { back } = router.options.history.state
  return to => typeof back === 'string' && router.resolve(back).path === router.resolve(to).path ? back : to
}
