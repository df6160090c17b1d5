import type { CallListEntry } from './callList'
import { dayOf, type Period } from './period'
import { progressOfTally, sumOf, type Progress, type Tally } from './progress'
import { SUCCESS, type CallStatus } from './status'

/** Which of the lists that the overview's filter lets through are in a report. */
export interface ReportFilter {
  /** The days on which a list was created, by the portal's clock. */
  readonly created: Period
  /** Ids of the users who are responsible; empty for everybody. */
  readonly people: readonly number[]
}

/** The user a report counts lists for of which Bitrix24 does not tell who is responsible. */
export const NOT_TOLD = 0

/** A line of a report: a list, a colleague with all of theirs, or the total. */
export interface ReportRow {
  /** Of the list, or of the user; of the total 0. */
  readonly id: number
  /** The lists it is about, in their order. */
  readonly listIds: readonly number[]
  /** How many of them are counted. The others have not been read, or can't be. */
  readonly counted: number
  /** Of those that are counted, added up: who is on two lists counts on each. */
  readonly progress: Progress
}

export interface Report {
  readonly colleagues: readonly ReportRow[]
  readonly lists: readonly ReportRow[]
  readonly total: ReportRow
}

/** Who is responsible for a list, as far as Bitrix24 tells. */
export function responsibleOf({ activity }: Pick<CallListEntry, 'activity'>): number {
  return activity?.responsibleId ?? NOT_TOLD
}

/** Whether a list is in the report. One without a date is in it only where every day is meant. */
export function isInReport(entry: CallListEntry, { created: { from, to }, people }: ReportFilter): boolean {
  if (people.length > 0 && !people.includes(responsibleOf(entry))) return false
  if (from === null && to === null) return true
  if (!entry.createdAt) return false
  const day = dayOf(entry.createdAt)
  return (from === null || day >= from) && (to === null || day <= to)
}

/**
 * Adds lists up.
 * @param entries in the order the report has them.
 * @param tallyOf what was counted of a list; `null` while it is not read.
 * @param directory the portal's statuses. Those that only participants have stand behind them, the same in every row.
 */
export function reportOf(
  entries: readonly CallListEntry[],
  tallyOf: (listId: number) => Tally | null,
  directory: readonly CallStatus[]
): Report {
  const counted = entries.map(entry => ({ entry, tally: tallyOf(entry.id) }))
  const sum = sumOf(counted.flatMap(({ tally }) => tally ?? []))
  const others = [...sum.keys()].filter(code => directory.every(status => status.code !== code)).sort()
  const statuses = [...directory, ...others.map(code => ({ code, name: '', sort: 0 }))]

  const rowOf = (id: number, of: typeof counted): ReportRow => {
    const tallies = of.flatMap(({ tally }) => tally ?? [])
    return { id, listIds: of.map(({ entry }) => entry.id), counted: tallies.length, progress: progressOfTally(sumOf(tallies), statuses) }
  }
  const byUser = new Map<number, typeof counted>()
  for (const one of counted) {
    const userId = responsibleOf(one.entry)
    const theirs = byUser.get(userId)
    if (theirs) theirs.push(one)
    else byUser.set(userId, [one])
  }
  return {
    colleagues: [...byUser].map(([userId, of]) => rowOf(userId, of)),
    lists: counted.map(one => rowOf(one.entry.id, [one])),
    total: rowOf(0, counted)
  }
}

/** How many have no result yet. */
export function leftOf({ total, reached }: Progress): number {
  return total - reached
}

/** Of those who have a result, the share of those who were won; `null` where nobody has one. */
export function successOf({ reached, counts }: Progress): number | null {
  return reached === 0 ? null : (counts.find(({ code }) => code === SUCCESS)?.count ?? 0) / reached
}

/** What the rows of a report can be sorted by. */
export type ReportOrder = 'name' | 'lists' | 'clients' | 'reached' | 'left' | 'success'

/** Rows sorted; those that are equal stay in their order, and what has no number comes last either way. */
export function sortReport(
  rows: readonly ReportRow[],
  order: ReportOrder,
  descending: boolean,
  names: { readonly nameOf: (row: ReportRow) => string; readonly compare: (left: string, right: string) => number }
): readonly ReportRow[] {
  const turn = descending ? -1 : 1
  if (order === 'name') return rows.toSorted((left, right) => turn * names.compare(names.nameOf(left), names.nameOf(right)))
  return rows
    .map(row => ({ row, value: valueOf(row, order) }))
    .sort((left, right) => left.value === null || right.value === null
      ? Number(left.value === null) - Number(right.value === null)
      : turn * (left.value - right.value))
    .map(({ row }) => row)
}

function valueOf({ listIds, counted, progress }: ReportRow, order: Exclude<ReportOrder, 'name'>): number | null {
  if (order === 'lists') return listIds.length
  if (counted === 0) return null
  switch (order) {
    case 'clients': return progress.total
    case 'reached': return progress.reached
    case 'left': return leftOf(progress)
    case 'success': return successOf(progress)
  }
}
