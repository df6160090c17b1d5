import type { Cell, WrittenTable } from '../../files/writtenTable'
import { leftOf, successOf, type Report, type ReportRow } from '../../domain/report'
import type { Text } from '../../ui/useText'

/** What the tables of a report say beside its numbers. */
export interface ReportNames {
  readonly t: Text
  readonly userOf: (userId: number) => string
  readonly listOf: (listId: number) => string
  /** Who is responsible for a list. */
  readonly colleagueOf: (listId: number) => string
  readonly createdAt: (listId: number) => Date | null
}

/** The two tables of a report with their total, a column for each status; at their ends, what is not counted in full. */
export function reportTables(report: Report, { t, userOf, listOf, colleagueOf, createdAt }: ReportNames): Record<'colleagues' | 'lists', WrittenTable> {
  const statuses = report.total.progress.counts
  const numbers = [
    { title: t('lists.clients'), width: 12 },
    { title: t('report.reached'), width: 12 },
    { title: t('report.left'), width: 12 },
    { title: `${t('report.success')}, %`, width: 14 },
    ...statuses.map(({ name }) => ({ title: name, width: 14 }))
  ]
  /** What nothing is counted of has a word in place of the first number, and none that could be added up. */
  const numbersOf = ({ counted, progress }: ReportRow): Cell[] => {
    if (counted === 0) return [t('report.notRead')]
    const success = successOf(progress)
    return [
      progress.total,
      progress.reached,
      leftOf(progress),
      success === null ? null : Math.floor(1000 * success) / 10,
      ...progress.counts.map(({ count }) => count)
    ]
  }
  /** A file is read where the screen is not there to say that numbers are not whole. */
  const notes = (rows: ReadonlyArray<readonly [name: string, row: ReportRow]>): Cell[][] => rows
    .filter(([, { counted, listIds }]) => counted < listIds.length)
    .map(([name, { counted, listIds }]) => [`${name}: ${t('report.counted', { read: counted, total: listIds.length })}`])
  const { colleagues, lists, total } = report
  return {
    colleagues: {
      name: t('report.byColleague'),
      columns: [{ title: t('report.colleague'), width: 28 }, { title: t('lists.title'), width: 12 }, ...numbers],
      rows: [
        ...colleagues.map(row => [userOf(row.id), row.listIds.length, ...numbersOf(row)]),
        [t('report.total'), total.listIds.length, ...numbersOf(total)],
        ...notes([...colleagues.map(row => [userOf(row.id), row] as const), [t('report.total'), total]])
      ]
    },
    lists: {
      name: t('report.byList'),
      columns: [
        { title: t('lists.column.name'), width: 32 }, { title: 'ID', width: 8 }, { title: t('report.colleague'), width: 28 },
        { title: t('lists.column.created'), width: 18 }, ...numbers
      ],
      rows: [
        ...lists.map(row => [listOf(row.id), row.id, colleagueOf(row.id), createdAt(row.id), ...numbersOf(row)]),
        [t('report.total'), null, null, null, ...numbersOf(total)],
        ...notes([[t('report.total'), total]])
      ]
    }
  }
}
