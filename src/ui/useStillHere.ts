import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'
import { navigationsOf } from './navigations'

/** Answers whether a screen is still open, and no navigation leads away from it. */
export interface StillHere {
  (): boolean
  /** Aborted when the screen is gone: what it has asked for is not wanted any more. */
  readonly signal: AbortSignal
}

/**
 * Whether the screen it is asked from is still open. Whatever happens after an answer of the portal asks first: the
 * user is not pulled away from what was opened meanwhile, and what would not be seen there is said in a toast.
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
