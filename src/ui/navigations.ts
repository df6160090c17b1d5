import type { RouteLocationNormalized, Router } from 'vue-router'

/** What is known of the navigations of a router beside where it stands. */
export interface Navigations {
  /** Where somebody is on the way to; `null` when nothing is under way. */
  readonly target: () => RouteLocationNormalized | null
  /** False for a navigation that another one has overtaken. */
  readonly isLast: (to: RouteLocationNormalized) => boolean
}

const known = new WeakMap<Router, Navigations>()

/**
 * The navigations of a router. The router tells where it stands, not that somebody has already clicked on:
 * while the code of the next screen is on its way, the screen before it is still there, and any navigation it
 * begins late would take the place of the one that was asked for.
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
