import { openingFor } from './domain/placement'
import { openApp } from './app/openApp'
import { expectedLanguage, preload } from './app/preload'
import { createAppRouter, routeOf } from './app/router'
import { beginOverview } from './features/overview/beginOverview'
import { useNotice } from './stores/placementNotice'

// An address in the frame means that it was loaded anew: the user goes on where they were. It is looked at first,
// because making the router writes one.
const address = location.hash.slice(1)

void openApp({
  installing: false,
  preload: () => preload(expectedLanguage(location.search, navigator.language), createAppRouter, address || '/'),
  begin({ placement }, pinia) {
    const isOverview = address ? /^\/?(\?|$)/.test(address) : openingFor(placement.code, placement.options).screen === 'overview'
    if (isOverview) beginOverview(pinia)
  },
  async router({ placement }, pinia, loadTexts) {
    const router = createAppRouter(loadTexts)
    if (address) return router
    const opening = openingFor(placement.code, placement.options)
    if (opening.screen === 'overview') useNotice(pinia).show(opening.notice)
    await router.replace(routeOf(opening))
    return router
  }
})
