import type { RouteLocationNormalized, Router } from 'vue-router'

/** What the router itself does not tell of its navigations. */
export interface Navigations {
  /** Where the navigation under way leads; `null` when there is none. */
  readonly target: () => RouteLocationNormalized | null
  /** False for a navigation that another one has overtaken. */
  readonly isLast: (to: RouteLocationNormalized) => boolean
}

const known = new WeakMap<Router, Navigations>()

/**
 * The navigations of a router. The router tells its current route, not that the next one has already been asked for:
 * while the code of the next screen is loading, the screen before it is still there, and a navigation that it begins
 * then would replace the one the user asked for.
 */
export function navigationsOf(router: Router): Navigations {
  let navigations = known.get(router)
  if (!navigations) known.set(router, navigations = follow(router))
  return navigations
}

function follow(router: Router): Navigations {
  let last: RouteLocationNormalized | null = null
  let over = true
  const end = (to: RouteLocationNormalized): void => {
    // One that was overtaken ends as well, and says nothing about the one that overtook it.
    if (to === last) over = true
  }
  router.beforeEach((to) => {
    last = to
    over = false
  })
  router.afterEach(end)
  router.onError((_error, to) => end(to))
  return {
    target: () => over ? null : last,
    isLast: to => last === null || last === to
  }
}
