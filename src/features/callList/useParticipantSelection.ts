import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { losingResults } from '../../domain/composition'
import { isClientType } from '../../domain/entityType'
import type { ParticipantRow } from '../../domain/participantFilter'
import { useClients } from '../../stores/clients'
import type { CallListQuery } from '../../stores/useCallList'

export interface ParticipantSelection {
  readonly selected: ShallowRef<ReadonlySet<number>>
  /** How many of them the filter hides: none is to be removed unseen. */
  readonly unseen: ComputedRef<number>
  /** How many of them can't be removed, because their client was deleted (protocol note 202). */
  readonly stuck: ComputedRef<number>
  /** How many of the others have a result that removing would lose. */
  readonly losing: ComputedRef<number>
  readonly clear: () => void
}

/**
 * The selected participants of the open list. A selection outlives a change of the filter, so that it can be
 * made in steps; who has left the list is not selected any more.
 * @param shown the rows on the screen.
 */
export function useParticipantSelection(list: CallListQuery, shown: Readonly<Ref<readonly ParticipantRow[]>>): ParticipantSelection {
  const clients = useClients()
  const selected = shallowRef<ReadonlySet<number>>(new Set())
  const clear = () => { selected.value = new Set() }

  watch(list.ids, (ids) => {
    if (selected.value.size === 0) return
    const here = new Set(ids)
    selected.value = new Set([...selected.value].filter(id => here.has(id)))
  })

  const unseen = computed(() => {
    if (selected.value.size === 0) return 0
    return selected.value.size - shown.value.reduce((sum, row) => sum + (selected.value.has(row.id) ? 1 : 0), 0)
  })
  const deleted = computed((): ReadonlySet<number> => {
    const type = list.entry.value?.entityType
    return new Set(type && isClientType(type) && clients.revision >= 0 ? clients.missingOf(type, [...selected.value]) : [])
  })
  const losing = computed(() =>
    losingResults(list.participants.value, [...selected.value].filter(id => !deleted.value.has(id))).length)
  return { selected, unseen, stuck: computed(() => deleted.value.size), losing, clear }
}
