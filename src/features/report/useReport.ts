import { computed } from 'vue'
import { useListsReading } from '../composer/callLists/useListsReading'
import { useListName } from '../wording/useListName'
import { useFormat } from '../../ui/useFormat'
import { useRefetchOnFocus } from '../../ui/useRefetchOnFocus'
import { useText } from '../../ui/useText'
import { isPortalError, type PortalError } from '../../bitrix24/portalError'
import { filterCallLists } from '../../domain/callListFilter'
import { isInReport, NOT_TOLD, reportOf, responsibleOf, sortReport, type ReportRow } from '../../domain/report'
import { useCallLists } from '../../stores/callLists'
import { useParticipants } from '../../stores/participants'
import { usePutAway } from '../../stores/putAway'
import { useSession } from '../../stores/session'
import { useStatuses } from '../../stores/statuses'
import { useUsers } from '../../stores/users'
import { orderOf, type useReportQuery } from './useReportQuery'

/** Why a list is not counted, where it is not only that its turn has not come. */
export interface Uncounted {
  readonly listId: number
  readonly error: PortalError
}

/**
 * A report over the lists that a query lets through: what is known at once, the rest as it is read, the newest list
 * first.
 */
export function useReport(query: ReturnType<typeof useReportQuery>) {
  const t = useText()
  const format = useFormat()
  const listName = useListName()
  const session = useSession()
  const users = useUsers()
  const statuses = useStatuses()
  const callLists = useCallLists()
  const participants = useParticipants()
  const putAway = usePutAway()

  const found = computed(() => filterCallLists(callLists.entries, query.overview.filter.value, session.userId, listName, putAway.isAway))
  const entries = computed(() => found.value
    .filter(entry => isInReport(entry, query.filter.value))
    .sort((left, right) => right.id - left.id))
  // The same ids stay the same value: lists that are read again are no reason to begin the counting again.
  const listIds = computed((before: readonly number[] = []) => {
    const now = entries.value.map(({ id }) => id)
    return now.length === before.length && now.every((id, index) => id === before[index]) ? before : now
  })
  const reading = useListsReading(() => listIds.value)

  const isCounted = (listId: number): boolean => participants.of(listId)?.isWhole ?? false
  const report = computed(() =>
    reportOf(entries.value, id => isCounted(id) ? participants.tallyOf(id) : null, statuses.statuses))

  const userName = (id: number): string =>
    id === NOT_TOLD ? t('report.notTold') : users.nameOf(id) || t('report.user', { id: String(id) })
  const nameOfList = (id: number): string => listName(callLists.byId(id) ?? { id, activity: null })

  function rowsOf(table: 'colleagues' | 'lists'): readonly ReportRow[] {
    const sort = query.sort[table].value
    // Lists have an order by themselves, the newest first; colleagues have none but their names.
    const order = orderOf(sort) ?? (table === 'colleagues' ? 'name' : null)
    const nameOf = ({ id }: ReportRow) => table === 'colleagues' ? userName(id) : nameOfList(id)
    return order === null
      ? report.value.lists
      : sortReport(report.value[table], order, sort?.descending ?? false, { nameOf, compare: format.compare })
  }

  const failed = computed((): readonly Uncounted[] => reading.failed.value)
  const isDenied = ({ error }: Uncounted) => isPortalError(error, 'list-not-found', 'participants-hidden', 'access-denied')

  function refetch(): void {
    participants.invalidate()
    void callLists.refetch()
    reading.retry()
  }

  void (callLists.loaded ? callLists.refetch() : callLists.load())
  useRefetchOnFocus(() => void callLists.refetch())

  return {
    callLists,
    entries,
    reading,
    colleagues: computed(() => rowsOf('colleagues')),
    lists: computed(() => rowsOf('lists')),
    total: computed(() => report.value.total),
    /** Those whose rights do not let them be counted. */
    denied: computed(() => failed.value.filter(isDenied)),
    /** Those that could not be read for another reason. */
    unread: computed(() => failed.value.filter(one => !isDenied(one) && !isCounted(one.listId))),
    /** Why lists could not be read again that are counted as they were read before; `null` when none. */
    staleBecause: computed(() => failed.value.find(one => !isDenied(one) && isCounted(one.listId))?.error ?? null),
    /** The users who are responsible for lists, and those who are asked for, by name. */
    people: computed(() => {
      const ids = new Set([...callLists.entries.map(responsibleOf).filter(id => id !== NOT_TOLD), ...query.people.value])
      return [...ids].map(id => ({ value: id, label: userName(id) })).sort((left, right) => format.compare(left.label, right.label))
    }),
    userName,
    nameOfList,
    refetch
  }
}

export type ShownReport = ReturnType<typeof useReport>
