import { useRouter, type RouteLocationRaw } from 'vue-router'
import { screen } from '../../domain/screen'

/**
 * The way back to the call lists: searched, filtered and sorted as they were, when this screen was opened from
 * them. What they showed is in their address.
 */
export function useBackLink(): RouteLocationRaw {
  const router = useRouter()
  const { back } = router.options.history.state
  return typeof back === 'string' && router.resolve(back).name === screen.callLists ? back : { name: screen.callLists }
}
