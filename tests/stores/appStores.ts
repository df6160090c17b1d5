import { effectScope, proxyRefs, watch } from 'vue'
import { useDeletion } from '../../src/features/deletion/deletion'
import { useApplyWrite } from '../../src/stores/applyWrite'
import { useCallList } from '../../src/stores/useCallList'
import { useCallLists } from '../../src/stores/callLists'
import { useClients } from '../../src/stores/clients'
import { useEditing } from '../../src/stores/editing'
import { useForms } from '../../src/stores/forms'
import { useParticipants } from '../../src/stores/participants'
import { useSession } from '../../src/stores/session'
import { useStatuses } from '../../src/stores/statuses'
import { useUsers } from '../../src/stores/users'
import { appPortalAs, storesOver } from '../connection'
import type { LocalPortal } from '../localPortal'

type Run = ReturnType<typeof storesOver>['run']

/** A screen that shows one list, as far as it is about the list: `close` leaves it. */
export function screenOf(run: Run, listId: number) {
  const scope = effectScope()
  const list = run(() => scope.run(() => useCallList(listId)))
  if (!list) throw new Error('The scope is over')
  return Object.assign(proxyRefs(list), { close: () => scope.stop() })
}

/** The same, once the list was read or could not be. */
export async function openedScreenOf(run: Run, listId: number) {
  const list = screenOf(run, listId)
  await new Promise<void>((resolve) => {
    watch(() => list.isPending, (isPending) => { if (!isPending) resolve() }, { immediate: true, flush: 'sync' })
  })
  return list
}

/** The app's stores as one user has them in one tab. */
export function appAs(portal: LocalPortal, userId: number, options: Parameters<typeof appPortalAs>[2] = {}) {
  const appPortal = appPortalAs(portal.url, userId, options)
  const { run } = storesOver(appPortal)
  return {
    portal: appPortal,
    applyWrite: run(useApplyWrite),
    callLists: run(useCallLists),
    clients: run(useClients),
    deletion: run(useDeletion),
    editing: run(useEditing),
    forms: run(useForms),
    participants: run(useParticipants),
    session: run(useSession),
    statuses: run(useStatuses),
    users: run(useUsers),
    /** Opens the screen of a list, and goes on at once. */
    show: (listId: number) => screenOf(run, listId),
    /** Opens the screen of a list, and waits until it was read. */
    open: (listId: number) => openedScreenOf(run, listId)
  }
}
