import { watchThrottled } from '@vueuse/core'
import { onScopeDispose, readonly, shallowRef, watch, type ShallowRef } from 'vue'
import { asPortalError, isPortalError, type PortalError } from '../../bitrix24/portalError'
import type { ClientType } from '../../domain/entityType'
import { factsAbout, NOBODY_PICKED, type PickedFacts } from '../../domain/picking'
import { useClients } from '../../stores/clients'

/** Ten thousand picked clients are looked through in a few milliseconds, but their pages arrive by the dozen. */
const THROTTLE_MS = 200

/**
 * Facts about the picked clients. Those not known yet, from a draft or an address, are read in the
 * background, after all that is on the screen.
 */
export function usePickedFacts(type: () => ClientType, ids: () => ReadonlySet<number>): {
  facts: Readonly<ShallowRef<PickedFacts>>
  /** Why some could not be read. */
  error: Readonly<ShallowRef<PortalError | null>>
  retry: () => void
} {
  const clients = useClients()
  const facts = shallowRef(NOBODY_PICKED)
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
  watchThrottled(
    [type, ids, () => clients.revision],
    ([of, picked]) => { facts.value = factsAbout(picked, id => clients.of(of, id)) },
    { throttle: THROTTLE_MS, immediate: true }
  )

  return { facts: readonly(facts), error, retry: () => void readUnknown() }
}
