import type { MakeExport } from '../export/exported'
import { useListName } from '../wording/useListName'
import { useText } from '../../ui/useText'
import { isClientType } from '../../domain/entityType'
import type { CallListQuery } from '../../stores/useCallList'
import type { WholeFacts } from './columns/useWholeFacts'
import type { ListQuery } from './useListQuery'
import type { ParticipantRows } from './useParticipantRows'

/** What makes the table, loaded when there is one to make; what it says is loaded by *Export*. */
const part = { load: () => import('./listTable'), texts: ['export'] } as const

/** Makes the table of a call list as it is shown: filtered, searched and sorted, and says so. */
export function useListExport(list: CallListQuery, query: ListQuery, { complete }: ParticipantRows, facts: WholeFacts): MakeExport {
  const t = useText()
  const listName = useListName()

  return async ({ signal, progress }) => {
    const entry = list.entry.value
    const name = listName(entry ?? { id: list.listId, activity: null })
    const [{ listTable }, rows] = await Promise.all([part.load(), complete({ signal, progress }, () => facts.decided(signal))])
    const type = entry?.entityType ?? 'unknown'
    if (isClientType(type)) await facts.read(type, rows, { signal, progress })
    const names = new Map(list.progress.value.counts.map(status => [status.code, status.name]))
    const statusOf = (code: string) => names.get(code) ?? code
    return listTable(rows, type, {
      t,
      facts: isClientType(type) ? facts.columns() : [],
      statusOf,
      filter: [query.status.value === null ? '' : statusOf(query.status.value), query.text.value.trim()],
      listName: name,
      total: list.ids.value.length,
      visibility: list.visibility.value
    }, signal)
  }
}
