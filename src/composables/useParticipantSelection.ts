import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { losingResults } from '../domain/composition'
import type { ParticipantRow } from '../domain/participantFilter'
import { useOpenList } from '../stores/openList'

export interface ParticipantSelection {
  readonly selected: ShallowRef<ReadonlySet<number>>
  /** How many of them the filter hides: nobody shall be removed unseen. */
  readonly unseen: ComputedRef<number>
  /** How many of them have a result that removing would lose. */
  readonly losing: ComputedRef<number>
  readonly clear: () => void
}

/**
 * The selected participants of the open list. A selection outlives a change of the filter, so that it can be
 * made in steps; who has left the list is not selected any more.
 * @param shown the rows on the screen.
 */
export function useParticipantSelection(shown: () => readonly ParticipantRow[]): ParticipantSelection {
  const openList = useOpenList()
  const selected = shallowRef<ReadonlySet<number>>(new Set())
  const clear = () => { selected.value = new Set() }

  watch(() => openList.ids, (ids) => {
    if (selected.value.size === 0) return
    const here = new Set(ids)
    selected.value = new Set([...selected.value].filter(id => here.has(id)))
  })

  const unseen = computed(() => {
    if (selected.value.size === 0) return 0
    return selected.value.size - shown().reduce((sum, row) => sum + (selected.value.has(row.id) ? 1 : 0), 0)
  })
  const losing = computed(() => losingResults(openList.participants, [...selected.value]).length)
  return { selected, unseen, losing, clear }
}
