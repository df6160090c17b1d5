import type { Ref } from 'vue'
import type { MakeExport } from '../export/exported'
import { useListName } from '../wording/useListName'
import { useText } from '../../ui/useText'
import type { CallListEntry } from '../../domain/callList'
import { useCallLists } from '../../stores/callLists'
import { useForms } from '../../stores/forms'
import { useStatuses } from '../../stores/statuses'
import { useUsers } from '../../stores/users'
import { useWholeReading } from '../../stores/wholeReading'

/** What makes the table, loaded when there is one to make; what it says is loaded by *Export*. */
const part = { load: () => import('./overviewTable'), texts: ['export'] } as const

/**
 * Makes the table of the call lists that are shown, in their order, every one of them counted.
 * @param rows the lists as the overview shows them.
 */
export function useOverviewExport(rows: Readonly<Ref<readonly CallListEntry[]>>): MakeExport {
  const t = useText()
  const nameOf = useListName()
  const callLists = useCallLists()
  const forms = useForms()
  const statuses = useStatuses()
  const users = useUsers()
  const whole = useWholeReading()

  return async (work) => {
    const entries = rows.value
    const userIds = entries.flatMap(({ createdById, activity }) => [createdById, activity?.responsibleId ?? 0])
    const [{ overviewTable }, tallies] = await Promise.all([
      part.load(),
      whole.lists(entries.map(({ id }) => id), work),
      // A name that can't be read is a number in the file, as on the screen.
      users.ensure(userIds, work.signal).catch(() => {}),
      forms.load()
    ])
    return overviewTable(entries, tallies, {
      t,
      nameOf,
      userOf: id => users.nameOf(id) || `#${id}`,
      formOf: id => forms.nameOf(id) || t('lists.formNumber', { id: String(id) }),
      statuses: statuses.statuses,
      total: callLists.entries.length
    }, work.signal)
  }
}
