import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { asPortalError, isPortalError, type PortalError } from '../bitrix24/portalError'
import type { ClientType } from '../domain/entityType'
import { useClients } from './clients'

/**
 * Reads the clients not known yet, from a draft, an address or a list, in the background, after all that is on the
 * screen.
 */
export function useReadClients(type: () => ClientType, ids: () => Iterable<number>): {
  /** Why some could not be read. */
  error: Readonly<ShallowRef<PortalError | null>>
  retry: () => void
} {
  const clients = useClients()
  const error = shallowRef<PortalError | null>(null)
  const leaving = new AbortController()
  let reading = false
  onScopeDispose(() => leaving.abort())

  async function readUnknown(): Promise<void> {
    if (reading) return
    const of = type()
    const unknown = [...ids()].filter(id => !clients.isWhole(of, id))
    if (unknown.length === 0) return
    reading = true
    try {
      await clients.ensure(of, unknown, 'background', leaving.signal)
      error.value = null
    } catch (failure) {
      if (!isPortalError(failure, 'cancelled')) error.value = asPortalError(failure)
    } finally {
      reading = false
    }
    // More clients may have been picked meanwhile.
    if (!error.value && !leaving.signal.aborted) void readUnknown()
  }

  watch([type, ids], () => void readUnknown(), { immediate: true })

  return { error, retry: () => void readUnknown() }
}
