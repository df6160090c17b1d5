import { computed, onScopeDispose, ref, watch } from 'vue'
import { listsCheck, listsToCheck, type Findings } from '../../domain/check'
import type { ClientType } from '../../domain/entityType'
import { inSlices } from '../../files/inSlices'
import { useCallLists } from '../../stores/callLists'
import { useParticipants } from '../../stores/participants'
import { useStatuses } from '../../stores/statuses'
import { loadFresh } from './loadFresh'
import { useSliced } from './useSliced'

/** What was read of a list is looked through as it is for so long, in milliseconds. */
const STALE_TIME_MS = 300_000

type Found = Pick<Findings, 'otherList' | 'stopCalling'> & { readonly type: ClientType }

/**
 * Looks for clients on all other call lists: reads them in the background, the newest first, so many at a time as share
 * a batch, and finds at once whom it can find. It can be stopped; what was read stays.
 * @param listId the list that is checked; `null` for one that does not exist yet.
 */
export function useOtherLists(type: () => ClientType, ids: () => ReadonlySet<number>, listId: () => number | null) {
  const callLists = useCallLists()
  const participants = useParticipants()
  const reading = ref(false)
  const stopped = ref(false)
  let stopping = new AbortController()
  let left = false
  let release = (): void => {}

  const lists = computed(() => listsToCheck(callLists.entries, type(), listId()))
  const read = computed(() => lists.value.filter(({ id }) => participants.of(id) !== null))
  const failed = computed(() => lists.value.filter(({ id }) => participants.of(id) === null && participants.errorOf(id) !== null))
  const isWanted = computed(() => ids().size > 0)

  async function look(signal: AbortSignal): Promise<Found> {
    const of = type()
    const check = listsCheck(ids())
    await inSlices(read.value, list => check.look(list, participants.of(list.id)?.participants ?? []), signal)
    return { type: of, otherList: check.otherList, stopCalling: check.stopCalling }
  }
  const found = useSliced([type, ids, read], look, { type: type(), otherList: new Map(), stopCalling: new Map() })

  /** Goes on until all lists that there are by then have been tried. */
  async function readAll(): Promise<void> {
    if (reading.value || stopped.value || !isWanted.value) return
    reading.value = true
    stopping = new AbortController()
    const { signal } = stopping
    await loadFresh(callLists)
    for (let asked: readonly number[] = []; !signal.aborted && lists.value.some(({ id }) => !asked.includes(id));) {
      asked = lists.value.map(({ id }) => id)
      const before = release
      release = participants.hold(asked)
      before()
      await participants.ensure(asked, { staleTime: STALE_TIME_MS, signal, isWanted: () => isWanted.value })
    }
    reading.value = false
    // Somebody wanted it to go on before it had come to a stop.
    if (signal.aborted && !left) void readAll()
  }

  /** Goes on where it was stopped, and tries again what could not be read. */
  function goOn(): void {
    stopped.value = false
    participants.invalidate(failed.value.map(({ id }) => id))
    void readAll()
  }

  void useStatuses().load()
  watch([isWanted, lists], () => void readAll(), { immediate: true })
  onScopeDispose(() => {
    left = true
    stopping.abort()
    release()
  })

  return {
    found,
    /** How many have been looked through, and of how many. */
    progress: computed(() => ({ n: read.value.length, m: lists.value.length })),
    reading,
    stopped,
    /** How many could not be read. */
    failed: computed(() => failed.value.length),
    /** Why the call lists themselves are not known. */
    error: computed(() => callLists.error),
    /** How many are other users', or deleted: whether they are open is not told (protocol note 23). */
    untold: computed(() => lists.value.filter(({ availability }) => availability === 'unavailable').length),
    /** Participants of some lists are, or may be, hidden from this user. */
    visibility: computed(() => {
      const each = new Set(read.value.map(({ id }) => participants.visibilityOf(id)))
      return each.has('partial') ? 'partial' as const : each.has('unknown') ? 'unknown' as const : 'complete' as const
    }),
    stop(): void {
      stopped.value = true
      stopping.abort()
    },
    goOn
  }
}
