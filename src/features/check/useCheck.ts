import { computed } from 'vue'
import { CHECK_KINDS, type CheckKind, type Findings } from '../../domain/check'
import type { ClientType } from '../../domain/entityType'
import { usePhoneReader } from '../../stores/phoneReader'
import { useReadClients } from '../../stores/useReadClients'
import { useStopList } from '../../stores/stopList'
import { useOtherLists } from './useOtherLists'
import { usePhonesCheck } from './usePhonesCheck'
import { useRecentCalls } from './useRecentCalls'
import { useStopped } from './useStopped'

export type Check = ReturnType<typeof useCheck>

/**
 * Looks what is odd about clients before they are called. What is known is there at once; the rest is read in the
 * background while the screen shows it.
 * @param listId the list that is checked or added to; `null` for one that does not exist yet.
 */
export function useCheck(type: () => ClientType, ids: () => ReadonlySet<number>, listId: () => number | null) {
  const { error: clientsError, retry: readClients } = useReadClients(type, ids)
  const phones = usePhonesCheck(type, ids, listId)
  const lists = useOtherLists(type, ids, listId)
  const calls = useRecentCalls(type, ids)
  const stopped = useStopped(type, ids)
  const reader = usePhoneReader()
  const stopList = useStopList()

  /** Only of those who are still there: what is looked at again after a click must not be clicked again. */
  function still<Detail>(about: ClientType, found: ReadonlyMap<number, Detail>): ReadonlyMap<number, Detail> {
    const now = ids()
    if (about !== type()) return new Map()
    for (const id of found.keys()) if (!now.has(id)) return new Map([...found].filter(([one]) => now.has(one)))
    return found
  }

  const findings = computed((): Findings => {
    const { withoutPhone, undialable, sharing, gone, type: about } = phones.value
    const { otherList, stopCalling, type: listsAbout } = lists.found.value
    return {
      withoutPhone: still(about, withoutPhone),
      undialable: still(about, undialable),
      sharing: still(about, sharing),
      otherList: still(listsAbout, otherList),
      stopCalling: still(listsAbout, stopCalling),
      stopList: still(stopped.value.type, stopped.value.stopList),
      called: still(calls.found.value.type, calls.found.value.called),
      gone: still(about, gone)
    }
  })

  return {
    findings,
    /** What there is something to be said about, in its order. */
    kinds: computed((): CheckKind[] => CHECK_KINDS.filter(kind => findings.value[kind].size > 0)),
    lists,
    calls,
    /** How many clients have not been read yet: until 0 some numbers are too low. */
    unread: computed(() => phones.value.unread),
    /** Why some clients could not be read. */
    clientsError,
    readClients,
    /** How many parts of the stop list have no effect, because they can't be read. */
    unreadableStops: computed(() => stopList.unreadable),
    /** What could not be looked at, why, and how it is tried again. */
    failures: computed(() => [
      { kind: 'undialable' as const, error: reader.error, retry: () => void reader.load() },
      { kind: 'otherList' as const, error: lists.error.value, retry: lists.goOn },
      { kind: 'stopList' as const, error: stopList.error, retry: () => void stopList.refetch() },
      { kind: 'called' as const, error: calls.error.value, retry: calls.retry }
    ].flatMap(({ error, ...rest }) => error ? [{ ...rest, error }] : []))
  }
}
