import { createMemoryHistory, createRouter, createWebHashHistory, type RouteLocationRaw, type Router, type RouterHistory } from 'vue-router'
import type { Component } from 'vue'
import type { ClientType } from '../domain/entityType'
import { readId } from '../domain/id'
import type { Opening } from '../domain/placement'
import { screen } from '../domain/screen'
import type { SectionName } from '../locales/sections'

/** Loads the texts of the sections a screen shows. */
export type LoadTexts = (names: readonly SectionName[]) => Promise<void>

/**
 * The screens of the app.
 *
 * The history is in the hash, because the app lives in a frame, below any sub-path and on hosts that know one
 * page only. Every screen is a chunk of its own: the first one loads nothing that only the others need.
 */
export function createAppRouter(loadTexts: LoadTexts, history: RouterHistory = createWebHashHistory()): Router {
  const showing = (names: readonly SectionName[], view: () => Promise<Component>) => withTexts(loadTexts, names, view)
  return createRouter({
    history,
    routes: [
      { path: '/', name: screen.callLists, component: () => import('../features/overview/CallListsView.vue') },
      { path: '/lists/:id(\\d+)', name: screen.callList, component: showing(['check', 'columns', 'filters', 'list', 'segments'], () => import('../features/callList/CallListView.vue')), props: numericId },
      { path: '/lists/:id(\\d+)/add', name: screen.addParticipants, component: showing(['check', 'composer', 'filters', 'list', 'segments', 'stopList'], () => import('../features/composer/AddParticipantsView.vue')), props: numericId },
      { path: '/new', name: screen.newCallList, component: showing(['check', 'composer', 'filters', 'list', 'segments', 'stopList'], () => import('../features/composer/NewCallListView.vue')) },
      { path: '/clients/:type(contact|company)/:id(\\d+)', name: screen.clientLists, component: showing(['clientLists', 'list'], () => import('../features/clientCard/ClientListsView.vue')), props: clientOf },
      { path: '/clients/:type(contact|company)/:id(\\d+)/add', name: screen.addClient, component: showing(['clientLists', 'composer', 'list'], () => import('../features/clientCard/AddClientView.vue')), props: clientOf },
      { path: '/activities/:id(\\d+)', name: screen.activity, component: showing(['list'], () => import('../features/callList/ActivityView.vue')), props: numericId },
      { path: '/report', name: screen.report, component: showing(['report', 'takeFrom'], () => import('../features/report/ReportView.vue')) },
      { path: '/stop-list', name: screen.stopList, component: showing(['file', 'stopList'], () => import('../features/stopList/StopListView.vue')) },
      { path: '/settings', name: screen.settings, component: showing(['install'], () => import('../features/installation/InstallView.vue')), props: { inApp: true } },
      { path: '/statuses', name: screen.statuses, component: showing(['statuses', 'takeFrom'], () => import('../features/statuses/StatusesView.vue')) },
      { path: '/:rest(.*)*', redirect: { name: screen.callLists } }
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 }
  })
}

/** A screen that comes together with its texts: both are asked for in the same moment. */
function withTexts(loadTexts: LoadTexts, names: readonly SectionName[], view: () => Promise<Component>): () => Promise<Component> {
  return async () => (await Promise.all([view(), loadTexts(names)]))[0]
}

/** The `:id` of the address as the view's `id: number` property; 0, which the portal never gives, for what is no id. */
function numericId(route: { params: Record<string, string | string[]> }): { id: number } {
  return { id: readId(route.params.id) ?? 0 }
}

/** `:type` and `:id` of the address as the view's properties. */
function clientOf(route: { params: Record<string, string | string[]> }): { type: ClientType; id: number } {
  return { type: route.params.type === 'company' ? 'company' : 'contact', ...numericId(route) }
}

/** The page of the installation: one screen, and no address that could lead away from it. */
export function createInstallRouter(loadTexts: LoadTexts): Router {
  return createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: withTexts(loadTexts, ['install'], () => import('../features/installation/InstallView.vue')), props: { inApp: false } }]
  })
}

/** The address of what the app opens on. */
export function routeOf(opening: Opening): RouteLocationRaw {
  switch (opening.screen) {
    case 'overview': return { name: screen.callLists }
    case 'newCallList': return { name: screen.newCallList, query: { type: opening.type } }
    case 'addClient': return { name: screen.addClient, params: { type: opening.type, id: opening.id } }
    case 'clientLists': return { name: screen.clientLists, params: { type: opening.type, id: opening.id } }
    case 'callList': return { name: screen.callList, params: { id: opening.id } }
    case 'activity': return { name: screen.activity, params: { id: opening.id } }
  }
}
