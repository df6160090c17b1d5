import { useCallLists } from '../../src/stores/callLists'
import { useClients } from '../../src/stores/clients'
import { useDeletion } from '../../src/features/deletion/deletion'
import { useEditing } from '../../src/stores/editing'
import { useForms } from '../../src/stores/forms'
import { useOpenList } from '../../src/stores/openList'
import { useUsers } from '../../src/stores/users'
import { useProgress } from '../../src/stores/progress'
import { useSession } from '../../src/stores/session'
import { useStatuses } from '../../src/stores/statuses'
import { appPortalAs, storesOver } from '../connection'
import type { LocalPortal } from '../localPortal'

/** The app's stores as one user has them in one tab; `of` gives any of them. */
export function appAs(portal: LocalPortal, userId: number, options: Parameters<typeof appPortalAs>[2] = {}) {
  const appPortal = appPortalAs(portal.url, userId, options)
  const { run } = storesOver(appPortal)
  return {
    portal: appPortal,
    callLists: run(useCallLists),
    clients: run(useClients),
    deletion: run(useDeletion),
    editing: run(useEditing),
    forms: run(useForms),
    openList: run(useOpenList),
    people: run(useUsers),
    progress: run(useProgress),
    session: run(useSession),
    statuses: run(useStatuses)
  }
}
