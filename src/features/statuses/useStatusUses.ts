import { computed, ref } from 'vue'
import { usesOf } from '../../domain/directoryStatus'
import { useCallLists } from '../../stores/callLists'
import { useListsReading } from '../composer/callLists/useListsReading'

/** How often each status is used: looks through all call lists once it is asked to. */
export function useStatusUses() {
  const callLists = useCallLists()
  const asked = ref(false)
  const listIds = computed(() => asked.value
    ? callLists.entries.filter(({ availability }) => availability !== 'deleted').map(({ id }) => id)
    : [])
  const reading = useListsReading(() => listIds.value)
  /** Nothing is left to be read, or was stopped. */
  const settled = computed(() => asked.value && callLists.loaded && !reading.isPending.value)

  return {
    reading,
    /** Why the lists themselves could not be read. */
    error: computed(() => asked.value ? callLists.error : null),
    isPending: computed(() => asked.value && (callLists.isPending || reading.isPending.value)),
    settled,
    /** By code; `null` before the lists were looked through. */
    uses: computed(() => settled.value ? usesOf(reading.lists.value) : null),
    /** Somebody may have a status and not be counted. */
    isIncomplete: computed(() => reading.visibility.value !== 'complete' || reading.lists.value.length < listIds.value.length),
    /** Looks through the lists, or those that were not read. */
    async count(): Promise<void> {
      if (asked.value && callLists.loaded) reading.retry()
      asked.value = true
      await callLists.load()
    }
  }
}

export type StatusUses = ReturnType<typeof useStatusUses>
