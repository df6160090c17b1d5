import { computed, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { asPortalError, isPortalError, type PortalError } from '../../bitrix24/portalError'
import type { ClientType } from '../../domain/entityType'
import { screen } from '../../domain/screen'
import { useClients } from '../../stores/clients'
import { useNotice } from '../../stores/placementNotice'
import { useClientNames } from '../wording/useClientNames'
import { useStillHere } from '../../ui/useStillHere'

/**
 * The client the app was opened on. One who was deleted, or may not be read, leads to the overview with a
 * line that says so.
 */
export function usePlacementClient(type: ClientType, id: number) {
  const router = useRouter()
  const clients = useClients()
  const notice = useNotice()
  const { nameOf } = useClientNames()
  const stillHere = useStillHere()
  const error = shallowRef<PortalError | null>(null)

  /** Who may read no client of this type at all is refused; who may read others only does not get this one. */
  async function isThere(): Promise<boolean> {
    try {
      await clients.ensure(type, [id])
      return clients.of(type, id) !== 'missing'
    } catch (failure) {
      if (isPortalError(failure, 'access-denied')) return false
      throw failure
    }
  }

  async function read(): Promise<void> {
    error.value = null
    try {
      if (await isThere() || !stillHere()) return
      notice.show({ reason: type === 'contact' ? 'contact-gone' : 'company-gone', about: String(id) })
      await router.replace({ name: screen.callLists })
    } catch (failure) {
      error.value = asPortalError(failure)
    }
  }

  void read()
  return {
    /** The client's name; empty while unknown. */
    name: computed(() => clients.of(type, id) === 'missing' ? '' : nameOf(type, id)),
    /** Why the client could not be read. */
    error,
    retry: read
  }
}
