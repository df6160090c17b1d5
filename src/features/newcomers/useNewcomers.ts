import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { asPortalError, isPortalError, type PortalError } from '../../bitrix24/portalError'
import type { Client } from '../../domain/client'
import { isClientType } from '../../domain/entityType'
import { useClients } from '../../stores/clients'
import { useEditing } from '../../stores/editing'
import { useListOrigins } from '../../stores/listOrigins'
import { usePortal } from '../../stores/portal'
import { clientsOfQuery, type QueryProblem } from '../../stores/segmentClients'
import { useSegments, type Segment } from '../../stores/segments'
import type { CallListQuery } from '../../stores/useCallList'

/** Who has come to a segment since its list was made. */
export interface FoundNewcomers {
  readonly segment: Segment
  readonly clients: readonly Client[]
  /** How many it finds who were taken off the list: they are not brought back. */
  readonly removed: number
  readonly problems: readonly QueryProblem[]
}

/** Why nobody can be looked for: the segment is gone, or it can't be read or is about other clients by now. */
export type NoSegment = 'gone' | 'unusable'

export interface Newcomers {
  /** The list was made from a segment. */
  readonly offered: ComputedRef<boolean>
  readonly found: Readonly<ShallowRef<FoundNewcomers | null>>
  readonly noSegment: Readonly<Ref<NoSegment | null>>
  readonly error: Readonly<ShallowRef<PortalError | null>>
  /** How many clients have been looked at; `null` while nothing is read. */
  readonly read: Readonly<Ref<number | null>>
  readonly look: () => Promise<void>
  /** Stops looking, and forgets what was found. */
  readonly leave: () => void
}

/** The newcomers of a list that was made from a segment. */
export function useNewcomers(list: CallListQuery): Newcomers {
  const portal = usePortal()
  const origins = useListOrigins()
  const segments = useSegments()
  const editing = useEditing()
  const clients = useClients()
  const found = shallowRef<FoundNewcomers | null>(null)
  const noSegment = ref<NoSegment | null>(null)
  const error = shallowRef<PortalError | null>(null)
  const read = ref<number | null>(null)
  let looking = new AbortController()

  const origin = computed(() => origins.of(list.listId) ?? null)
  // Behind the list itself, which is whole without it.
  watch(list.isComplete, complete => complete && origins.of(list.listId) === undefined && void origins.load(list.listId), { immediate: true })
  // Known to this app until it is closed anyway; what can't be written down now is written with the next one.
  watch([origin, () => editing.removedFrom(list.listId)], ([known, removed]) => {
    if (known && removed.size > 0) void origins.noteRemoved(list.listId, removed.keys()).catch(() => {})
  }, { immediate: true })

  function leave(): void {
    looking.abort()
    found.value = null
    noSegment.value = null
    error.value = null
    read.value = null
  }

  async function find(signal: AbortSignal): Promise<void> {
    await segments.refetch()
    if (signal.aborted) return
    const failure = segments.error ?? segments.sharedError
    const segment = origin.value && segments.find(origin.value.segment)
    if (!segment && failure) throw failure
    if (segment?.content?.type !== list.entry.value?.entityType || !segment?.content) {
      noSegment.value = segment ? 'unusable' : 'gone'
      return
    }
    const { clients: now, problems } = await clientsOfQuery(portal, segment.content, (count) => {
      if (!signal.aborted) read.value = count
    }, signal)
    if (signal.aborted) return
    const onList = new Set(list.ids.value)
    const removed = new Set([...origin.value?.removed ?? [], ...editing.removedFrom(list.listId).keys()])
    const others = now.filter(client => !onList.has(client.id))
    clients.put(others)
    const newcomers = others.filter(client => !removed.has(client.id))
    found.value = { segment, clients: newcomers, removed: others.length - newcomers.length, problems }
  }

  return {
    offered: computed(() => origin.value !== null && isClientType(list.entry.value?.entityType ?? '')),
    found,
    noSegment,
    error,
    read,
    async look() {
      leave()
      const { signal } = looking = new AbortController()
      read.value = 0
      try {
        await find(signal)
      } catch (failure) {
        if (!signal.aborted && !isPortalError(failure, 'cancelled')) error.value = asPortalError(failure)
      } finally {
        if (!signal.aborted) read.value = null
      }
    },
    leave
  }
}
