import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'
import { navigationsOf } from './navigations'

/** Answers whether somebody is still on a screen, and not on the way to another one. */
export interface StillHere {
  (): boolean
  /** Aborted when the screen is gone: what it has asked for is not wanted any more. */
  readonly signal: AbortSignal
}

/**
 * Whether somebody is still on the screen it is asked from. Whatever happens after an answer of the portal asks
 * first: nobody is pulled away from what was opened meanwhile, and what nobody would see there is said in a toast.
 */
export function useStillHere(): StillHere {
  const router = useRouter()
  const navigations = navigationsOf(router)
  const { path } = router.currentRoute.value
  const leaving = new AbortController()
  onScopeDispose(() => leaving.abort())

  const stillHere = (): boolean => {
    const target = navigations.target() ?? router.currentRoute.value
    return !leaving.signal.aborted && router.currentRoute.value.path === path && target.path === path
  }
  return Object.assign(stillHere, { signal: leaving.signal })
}
