import { openingFor } from './domain/placement'
import { openApp } from './app/openApp'
import { createAppRouter, routeOf } from './app/router'
import { useNotice } from './stores/placementNotice'

void openApp({
  installing: false,
  async router({ placement }, pinia, loadTexts) {
    // An address in the frame means that it was loaded again: the user goes on where they were. It is looked at
    // first, because making the router writes one.
    const loadedAnew = location.hash !== ''
    const router = createAppRouter(loadTexts)
    if (loadedAnew) return router
    const opening = openingFor(placement.code, placement.options)
    if (opening.screen === 'overview') useNotice(pinia).show(opening.notice)
    await router.replace(routeOf(opening))
    return router
  }
})
