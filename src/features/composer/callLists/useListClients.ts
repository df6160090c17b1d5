import { computed, type Ref } from 'vue'
import type { ClientType } from '../../../domain/entityType'
import { clientsWith, countStatuses } from '../../../domain/takeFrom'
import { useClients } from '../../../stores/clients'
import { useStatuses } from '../../../stores/statuses'
import { useReadClients } from '../../../stores/useReadClients'
import { useListsReading } from './useListsReading'

/**
 * The clients of some call lists who have the chosen statuses there, each once.
 * @param isWanted which of them have to be looked for in the CRM, because they are about to be picked.
 */
export function useListClients(
  type: () => ClientType,
  listIds: () => readonly number[],
  codes: Readonly<Ref<ReadonlySet<string> | null>>,
  isWanted: (id: number) => boolean = () => true
) {
  const clients = useClients()
  const statuses = useStatuses()
  const reading = useListsReading(listIds)
  const ids = computed(() => clientsWith(reading.lists.value, codes.value))
  const wanted = computed(() => reading.isPending.value ? [] : ids.value.filter(isWanted))
  const { error, retry } = useReadClients(type, () => wanted.value)
  const known = computed(() => clients.countKnown(type(), wanted.value))

  return {
    reading,
    /** How many have each status, and how many there are in all. */
    statuses: computed(() => countStatuses(reading.lists.value, statuses.statuses)),
    ids,
    /** Those who were deleted since: a call list keeps them. */
    gone: computed(() => clients.missingOf(type(), wanted.value)),
    /** How many have been looked for, and of how many. */
    checked: computed(() => ({ known: known.value, total: wanted.value.length })),
    /** Why they could not be looked for. */
    error,
    retry,
    /** Everything is known that is to be known. */
    ready: computed(() => !reading.isPending.value && known.value === wanted.value.length)
  }
}

export type ListClients = ReturnType<typeof useListClients>
