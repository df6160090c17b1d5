import { watchThrottled } from '@vueuse/core'
import { readonly, shallowRef, type ShallowRef } from 'vue'
import type { PortalError } from '../../bitrix24/portalError'
import type { ClientType } from '../../domain/entityType'
import { factsAbout, NOBODY_PICKED, type PickedFacts } from '../../domain/picking'
import { useClients } from '../../stores/clients'
import { useReadClients } from './useReadClients'

/** Ten thousand picked clients are looked through in a few milliseconds, but their pages arrive by the dozen. */
const THROTTLE_MS = 200

/** Facts about the picked clients; those who are not known yet are read. */
export function usePickedFacts(type: () => ClientType, ids: () => ReadonlySet<number>): {
  facts: Readonly<ShallowRef<PickedFacts>>
  /** Why some could not be read. */
  error: Readonly<ShallowRef<PortalError | null>>
  retry: () => void
} {
  const clients = useClients()
  const facts = shallowRef(NOBODY_PICKED)
  const { error, retry } = useReadClients(type, ids)

  watchThrottled(
    [type, ids, () => clients.revision],
    ([of, picked]) => { facts.value = factsAbout(picked, id => clients.of(of, id)) },
    { throttle: THROTTLE_MS, immediate: true }
  )

  return { facts: readonly(facts), error, retry }
}
