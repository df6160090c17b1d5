import { createRouter, createWebHashHistory, type Router } from 'vue-router'

/** Names of the screens, for `router.push({ name: screen.callList, params: { id } })`. */
export const screen = {
  callLists: 'call-lists',
  callList: 'call-list',
  newCallList: 'new-call-list',
  addParticipants: 'add-participants'
} as const

/**
 * The screens of the app.
 *
 * The history is in the hash, because the app lives in a frame, below any sub-path and on hosts that know one
 * page only. Every screen is a chunk of its own: the first one loads nothing that only the others need.
 */
export function createAppRouter(): Router {
  return createRouter({
    history: createWebHashHistory(),
    routes: [
      { path: '/', name: screen.callLists, component: () => import('./views/CallListsView.vue') },
      { path: '/lists/:id(\\d+)', name: screen.callList, component: () => import('./views/CallListView.vue'), props: numericId },
      { path: '/lists/:id(\\d+)/add', name: screen.addParticipants, component: () => import('./views/AddParticipantsView.vue'), props: numericId },
      { path: '/new', name: screen.newCallList, component: () => import('./views/NewCallListView.vue') },
      { path: '/:rest(.*)*', redirect: { name: screen.callLists } }
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 }
  })
}

/** The `:id` of the address as the view's `id: number` property. */
function numericId(route: { params: Record<string, string | string[]> }): { id: number } {
  return { id: Number(route.params.id) }
}
