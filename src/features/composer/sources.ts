import { defineAsyncComponent, type Component } from 'vue'
import ClientFinder from './crm/ClientFinder.vue'

/**
 * What every source of clients takes: `type`, `picked`, `onList` (who is on the list already and can't be picked) and
 * `ready` (false while it is not known yet who has been picked). It emits `pick` and `unpick` with ids.
 *
 * The first one comes with the screen; every other one is `defineAsyncComponent(() => import(…))`, loaded when its tab
 * is chosen. The id is in the address and names the tab's text, `composer.from.<id>`.
 */
export const sources = [
  { id: 'crm', panel: ClientFinder },
  { id: 'deals', panel: defineAsyncComponent(() => import('./deals/DealsPanel.vue')) }
] as const satisfies ReadonlyArray<{ id: string; panel: Component }>

export type SourceId = (typeof sources)[number]['id']
