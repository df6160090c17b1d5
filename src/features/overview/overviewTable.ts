import type { Exported } from '../export/exported'
import { inSlices } from '../../files/inSlices'
import type { Cell } from '../../files/writtenTable'
import type { CallListEntry } from '../../domain/callList'
import { progressOfTally, sumOf, type Tally } from '../../domain/progress'
import type { CallStatus } from '../../domain/status'
import type { Text } from '../../ui/useText'

/** What the overview's file says of a list beside what the list says itself. */
export interface OverviewNames {
  readonly t: Text
  readonly nameOf: (entry: CallListEntry) => string
  readonly userOf: (userId: number) => string
  readonly formOf: (formId: number) => string
  readonly statuses: readonly CallStatus[]
  /** How many lists there are in all. */
  readonly total: number
}

/**
 * The columns and rows of the overview: a column for each status, so that the numbers of a bar can be reckoned with.
 * @param tallies what was counted of each list; of those hidden by this user's rights `null`, which their row says.
 */
export async function overviewTable(
  entries: readonly CallListEntry[],
  tallies: ReadonlyMap<number, Tally | null>,
  { t, nameOf, userOf, formOf, statuses, total: inAll }: OverviewNames,
  signal: AbortSignal
): Promise<Exported> {
  const all = progressOfTally(sumOf([...tallies.values()].filter(tally => tally !== null)), statuses).counts
  const stateOf = ({ availability, activity }: CallListEntry) =>
    t(availability === 'available' ? activity?.completed ? 'lists.done' : 'lists.open' : `lists.${availability}`)
  const countsOf = (tally: Tally | null | undefined): Cell[] => {
    if (!tally) return [t('lists.bar.nobody'), null, ...all.map(() => null)]
    const { total, reached } = progressOfTally(tally, statuses)
    return [total, reached, ...all.map(({ code }) => tally.get(code) ?? 0)]
  }

  const rows: Array<readonly Cell[]> = []
  await inSlices(entries, (entry) => {
    rows.push([
      entry.id,
      nameOf(entry),
      t(`lists.type.${entry.entityType}`),
      ...countsOf(tallies.get(entry.id)),
      entry.activity ? userOf(entry.activity.responsibleId) : '',
      entry.createdAt,
      userOf(entry.createdById),
      entry.formId === null ? '' : formOf(entry.formId),
      stateOf(entry)
    ])
  }, signal)
  const columns = [
    { title: 'ID', width: 8 },
    { title: t('lists.column.name'), width: 32 },
    { title: t('lists.clients'), width: 12 },
    { title: t('export.participants'), width: 14 },
    { title: t('export.reached'), width: 14 },
    ...all.map(({ name }) => ({ title: name, width: 14 })),
    { title: t('lists.column.responsible') },
    { title: t('lists.column.created'), width: 18 },
    { title: t('export.createdBy') },
    { title: t('form.label') },
    { title: t('lists.column.state'), width: 16 }
  ]
  const notes = entries.length < inAll ? [t('export.part', { n: entries.length, total: inAll })] : []
  return { name: t('lists.title'), columns, rows, notes }
}
