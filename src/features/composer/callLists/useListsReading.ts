import { computed, onScopeDispose, ref, watch } from 'vue'
import type { Participant, Visibility } from '../../../domain/participant'
import { useParticipants } from '../../../stores/participants'
import { useStatuses } from '../../../stores/statuses'

/**
 * Reads who is on some lists, each to its end, as soon as the lists are chosen. What is known from the last minute is
 * not read again; what could not be read is left out and named.
 */
export function useListsReading(listIds: () => readonly number[]) {
  const participants = useParticipants()
  const isPending = ref(false)
  const stopped = ref(false)
  const progress = ref({ read: 0, total: 0 })
  let stopping = new AbortController()
  let release = (): void => {}

  const read = computed(() => listIds().filter(id => participants.of(id)?.isWhole))
  const failed = computed(() => listIds().flatMap((listId) => {
    const error = participants.errorOf(listId)
    return error ? [{ listId, error }] : []
  }))

  /** Goes on until all lists that are chosen by then have been read. */
  async function readAll(): Promise<void> {
    if (isPending.value) return
    isPending.value = true
    stopped.value = false
    stopping = new AbortController()
    const { signal } = stopping
    for (let asked: readonly number[] = []; !signal.aborted && listIds().some(id => !asked.includes(id));) {
      asked = listIds()
      progress.value = { read: 0, total: asked.length }
      await participants.ensure(asked, {
        whole: true,
        priority: 'visible',
        signal,
        isWanted: id => listIds().includes(id),
        onProgress: (through) => { progress.value = { read: through, total: asked.length } }
      })
    }
    isPending.value = false
  }

  function retry(): void {
    participants.invalidate(failed.value.map(({ listId }) => listId))
    void readAll()
  }

  void useStatuses().load()
  watch(listIds, (ids) => {
    const before = release
    release = participants.hold(ids)
    before()
    void readAll()
  }, { immediate: true })
  onScopeDispose(() => {
    stopping.abort()
    release()
  })

  return {
    /** Those on each list that was read. */
    lists: computed((): ReadonlyArray<readonly Participant[]> =>
      read.value.map(listId => participants.of(listId)?.participants ?? [])),
    isPending,
    progress,
    /** The lists that could not be read, and why. */
    failed,
    stopped,
    /** How much of the lists this user sees, of the one they see least of. */
    visibility: computed((): Visibility => {
      const each = new Set(read.value.map(listId => participants.visibilityOf(listId)))
      return each.has('partial') ? 'partial' : each.has('unknown') ? 'unknown' : 'complete'
    }),
    /** Stops; what was read until then stays. */
    stop(): void {
      stopped.value = true
      stopping.abort()
    },
    /** Reads those that could not be read, and those that were not because it was stopped. */
    retry
  }
}
