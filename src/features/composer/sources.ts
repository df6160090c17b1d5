import type { Component } from 'vue'
import ClientFinder from './crm/ClientFinder.vue'
import type { SectionName } from '../../locales/sections'

/**
 * A source of clients. Its panel takes `type`, `picked`, `onList` (who is on the list already and can't be picked) and
 * `ready` (false while it is not known yet who has been picked), and emits `pick` and `unpick` with ids.
 */
type Source = {
  /** In the address; names the tab's text, `composer.from.<id>`. */
  readonly id: string
} & (
  | { readonly panel: Component }
  /** Loaded when its tab is chosen, with the texts it shows beside the composer's. */
  | { readonly load: () => Promise<{ default: Component }>; readonly texts: readonly SectionName[] }
)

/** In the order of the tabs; the first one is there at once. */
export const sources = [
  { id: 'crm', panel: ClientFinder },
  { id: 'deals', load: () => import('./deals/DealsPanel.vue'), texts: ['filters'] },
  { id: 'callLists', load: () => import('./callLists/CallListsPanel.vue'), texts: ['takeFrom'] },
  { id: 'file', load: () => import('./file/FilePanel.vue'), texts: ['file'] }
] as const satisfies readonly Source[]

export type SourceId = (typeof sources)[number]['id']
