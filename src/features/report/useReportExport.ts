import type { Exported, ExportedBook, ExportWork, MakeExport } from '../export/exported'
import { useText } from '../../ui/useText'
import { responsibleOf } from '../../domain/report'
import { dayOf } from '../../domain/period'
import { useCallLists } from '../../stores/callLists'
import { useUsers } from '../../stores/users'
import { useWholeReading } from '../../stores/wholeReading'
import { reportTables } from './reportTables'
import type { ShownReport } from './useReport'

/** Makes the tables of a report as they are shown, once every list is counted that this user may see. */
export function useReportExport(report: ShownReport): {
  readonly book: MakeExport<ExportedBook>
  readonly table: MakeExport
  readonly others: ReadonlyArray<{ readonly label: string; readonly table: MakeExport }>
} {
  const t = useText()
  const callLists = useCallLists()
  const users = useUsers()
  const whole = useWholeReading()

  async function tables(work: ExportWork) {
    const entries = report.entries.value
    const [tallies] = await Promise.all([
      whole.lists(entries.map(({ id }) => id), work),
      users.ensure(entries.map(responsibleOf), work.signal).catch(() => {})
    ])
    const hidden = [...tallies.values()].filter(tally => tally === null).length
    const made = reportTables({ colleagues: report.colleagues.value, lists: report.lists.value, total: report.total.value }, {
      t,
      userOf: report.userName,
      listOf: report.nameOfList,
      colleagueOf: id => report.userName(responsibleOf(callLists.byId(id) ?? { activity: null })),
      createdAt: id => callLists.byId(id)?.createdAt ?? null
    })
    const notes = hidden > 0 ? [t('report.counted', { read: entries.length - hidden, total: entries.length })] : []
    return { ...made, notes }
  }

  const named = (name: string) => `${t('lists.menu.report')} ${dayOf(new Date())}${name && ` – ${name}`}`
  const only = (which: 'colleagues' | 'lists') => async (work: ExportWork): Promise<Exported> => {
    const { [which]: table, notes } = await tables(work)
    return { ...table, name: named(table.name), notes }
  }

  return {
    async book(work) {
      const { colleagues, lists, notes } = await tables(work)
      return { name: named(''), sheets: [colleagues, lists], notes }
    },
    table: only('lists'),
    others: [{ label: t('report.byColleagueFile'), table: only('colleagues') }]
  }
}
