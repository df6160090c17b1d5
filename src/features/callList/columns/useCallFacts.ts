import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { asPortalError, type PortalError } from '../../../bitrix24/portalError'
import { attemptsOf, passesCalls, type Attempts } from '../../../domain/callFacts'
import { lastCall, type Call } from '../../../domain/call'
import { isClientType } from '../../../domain/entityType'
import { useCalls } from '../../../stores/calls'
import type { CallListQuery } from '../../../stores/useCallList'
import type { ListQuery } from '../useListQuery'
import type { Columns } from './useColumns'

/** The last call with a participant; of some only its time is told. */
export type LastCall = Call | { readonly at: Date } | 'never' | null

/**
 * The calls beside the participants of a list: of those in sight while a column shows them, of all while a filter goes
 * by them. Leaving the screen stops the reading.
 */
export function useCallFacts(
  list: Pick<CallListQuery, 'entry' | 'ids' | 'isPending'>, query: Pick<ListQuery, 'calls' | 'since'>, columns: Pick<Columns, 'shown'>
) {
  const calls = useCalls()
  const type = computed(() => {
    const of = list.entry.value?.entityType
    return of && isClientType(of) ? of : null
  })
  /** By the activity, which says in which zone; the list itself tells the portal's wall clock, which may not be this browser's. */
  const createdAt = computed(() => list.entry.value?.activity?.createdAt ?? list.entry.value?.createdAt ?? null)
  const isShown = computed(() => columns.shown.value.has('lastCall') || columns.shown.value.has('attempts'))

  const error = shallowRef<PortalError | null>(null)
  const progress = shallowRef<{ readonly done: number; readonly total: number } | null>(null)
  const stopped = ref(false)
  const leaving = new AbortController()
  let inSight: readonly number[] = []
  let reading: AbortController | null = null
  onScopeDispose(() => {
    leaving.abort()
    reading?.abort()
  })

  async function see(ids: readonly number[]): Promise<void> {
    inSight = ids
    if (!isShown.value || !type.value || ids.length === 0) return
    try {
      await calls.ensure(type.value, ids, leaving.signal)
      error.value = null
    } catch (failure) {
      if (!leaving.signal.aborted) error.value = asPortalError(failure)
    }
  }
  watch(isShown, () => void see(inSight))

  const filter = computed(() => type.value ? query.calls.value : 'all')
  /** Since the beginning of that day, by the clock of whoever looks. */
  const sinceDay = computed(() => new Date(`${query.since.value}T00:00:00`))
  /** What the filter goes back to; `null` where it can't be told. */
  const since = computed(() => filter.value === 'since' ? sinceDay.value : createdAt.value)

  const passes = computed(() => {
    void calls.revision
    const [of, now, wanted, made, day] = [type.value, new Date(), filter.value, createdAt.value, sinceDay.value]
    return of && wanted !== 'all' ? (id: number) => passesCalls(calls.of(of, id), wanted, made, day, now) : null
  })

  /** Reads of all participants what the filter needs. What changes meanwhile begins it anew, with what is known by then. */
  async function readAll(): Promise<void> {
    reading?.abort()
    reading = null
    progress.value = null
    const [of, from, wanted, made, day] = [type.value, since.value, filter.value, createdAt.value, sinceDay.value]
    if (!of || wanted === 'all' || from === null || stopped.value) return
    const mine = reading = new AbortController()
    const { signal } = mine
    const total = list.ids.value.length
    try {
      await calls.ensureSince(of, list.ids.value, from, {
        signal,
        isSettled: facts => passesCalls(facts, wanted, made, day, new Date()) !== null,
        onProgress: (done) => { if (reading === mine) progress.value = { done, total } }
      })
      if (reading === mine) error.value = null
      // Who turned out to have been called since their row was read is read again, and nobody else.
      void see(inSight)
    } catch (failure) {
      if (reading === mine) error.value = asPortalError(failure)
    } finally {
      if (reading === mine) {
        reading = null
        progress.value = null
      }
    }
  }
  watch([filter, since], () => { stopped.value = false }, { flush: 'sync' })
  watch([filter, since, list.ids, type], () => void readAll(), { immediate: true })
  // The list was read again: somebody may have been called since.
  let hasBeenRead = false
  watch(list.isPending, (isPending) => {
    if (isPending) return
    if (!hasBeenRead) {
      hasBeenRead = true
      return
    }
    calls.invalidate()
    void see(inSight)
    void readAll()
  })

  return {
    /** Whether a participant passes the filter, `null` where that is not known; no function while there is no filter. */
    passes,
    see,
    /** Why calls could not be read. */
    error,
    /** How many participants the filter has been decided for, while calls are read. */
    progress,
    /** The portal does not tell when the list was made, so that nothing can be counted since then. */
    isUndatedList: computed(() => list.entry.value !== null && createdAt.value === null),
    /** The filter can't be decided for that reason. */
    isUndated: computed(() => filter.value !== 'all' && since.value === null),
    /** Calls are missing, and nothing reads them: it was stopped, or they could not be read. */
    isIncomplete: computed(() => {
      const decide = passes.value
      return decide !== null && progress.value === null && list.ids.value.some(id => decide(id) === null)
    }),
    stop(): void {
      stopped.value = true
      void readAll()
    },
    goOn(): void {
      stopped.value = false
      void readAll()
      void see(inSight)
    },
    /** The last call with a participant; `null` where that is not known. */
    lastOf(id: number): LastCall {
      void calls.revision
      if (!type.value) return null
      const facts = calls.of(type.value, id)
      const call = lastCall(facts.calls, new Date())
      if (call) return call
      if (typeof facts.lastCallAt === 'number') return { at: new Date(facts.lastCallAt) }
      return facts.lastCallAt === 'never' || facts.completeSince === -Infinity ? 'never' : null
    },
    /** How a call ended, in the telephony's code; empty where that is not known. */
    codeOf: (callId: string): string => calls.codeOf(callId),
    attemptsOf(id: number): Attempts | null {
      void calls.revision
      return type.value && createdAt.value ? attemptsOf(calls.of(type.value, id), createdAt.value, new Date()) : null
    }
  }
}
