import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { leftOutInAddress } from './queryInAddress'
import { isPortalError, type PortalError } from '../../../bitrix24/portalError'
import { participantsLeftOut } from '../../../stores/segmentClients'
import type { LeftOut } from '../../../domain/clientQuery'
import type { ClientType } from '../../../domain/entityType'
import { usePortal } from '../../../stores/portal'
import { useQueryState } from '../../../ui/useQueryState'
import { asPortalError } from '../../../bitrix24/portalError'

export interface LeftOutClients {
  /** Whose participants are left out, as the address has it. */
  readonly leaveOut: Ref<readonly LeftOut[]>
  /** Who is left out; `null` while that is not known. */
  readonly ids: Readonly<ShallowRef<ReadonlySet<number> | null>>
  /** Lists that can't be read: they leave nobody out. */
  readonly gone: Readonly<ShallowRef<readonly number[]>>
  /** Lists of clients of another type: they leave nobody out either. */
  readonly ofOthers: Readonly<ShallowRef<readonly number[]>>
  readonly error: Readonly<ShallowRef<PortalError | null>>
  readonly listIds: ComputedRef<readonly number[]>
  readonly retry: () => void
}

const NOBODY: ReadonlySet<number> = new Set()

/** Participants of lists who are not to be picked. They are read when there are any such lists. */
export function useLeftOut(type: () => ClientType): LeftOutClients {
  const portal = usePortal()
  const { out: leaveOut } = useQueryState({ out: leftOutInAddress })
  const ids = shallowRef<ReadonlySet<number> | null>(NOBODY)
  const gone = shallowRef<readonly number[]>([])
  const ofOthers = shallowRef<readonly number[]>([])
  const error = shallowRef<PortalError | null>(null)
  let reading = new AbortController()

  async function read(): Promise<void> {
    reading.abort()
    const { signal } = reading = new AbortController()
    error.value = null
    gone.value = []
    ofOthers.value = []
    ids.value = leaveOut.value.length === 0 ? NOBODY : null
    if (ids.value) return
    try {
      const found = await participantsLeftOut(portal, type(), leaveOut.value, signal)
      if (signal.aborted) return
      ids.value = found.ids
      gone.value = found.gone
      ofOthers.value = found.ofOthers
    } catch (failure) {
      if (!signal.aborted && !isPortalError(failure, 'cancelled')) error.value = asPortalError(failure)
    }
  }

  watch([type, () => leftOutInAddress.write(leaveOut.value)], () => void read(), { immediate: true })

  return {
    leaveOut, ids, gone, ofOthers, error, retry: () => void read(),
    listIds: computed(() => [...new Set(leaveOut.value.flatMap(each => each.listIds))])
  }
}
