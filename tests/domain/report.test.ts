import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressOf, tallyOf, type Progress, type Tally } from '../../src/domain/progress'
import { isInReport, leftOf, reportOf, sortReport, successOf, type ReportRow } from '../../src/domain/report'
import { anActivity, anEntry, statusesOfAFreshPortal } from '../factories'

const EVERY_DAY = { from: null, to: null }
const ofUser = (id: number, responsibleId: number) => anEntry({ id, activity: anActivity({ callListId: id, responsibleId }) })
const tally = (counts: Record<string, number>): Tally => new Map(Object.entries(counts))
const countOf = (progress: Progress, code: string) => progress.counts.find(each => each.code === code)?.count

function row(id: number, counts: Record<string, number> | null, lists = 1): ReportRow {
  const listIds = Array.from({ length: lists }, (_none, index) => index + 1)
  const participants = Object.entries(counts ?? {}).flatMap(([statusCode, count]) => Array.from({ length: count }, (_none, index) => ({ id: index, statusCode })))
  return { id, listIds, counted: counts ? lists : 0, progress: progressOf(participants, statusesOfAFreshPortal) }
}

describe('A report', () => {
  it('adds up the lists of each colleague, and those of all', () => {
    const tallies = new Map([[3, tally({ IN_WORK: 5, SUCCESS: 2 })], [2, tally({ SUCCESS: 1, STOP_CALLING: 4 })], [1, tally({ IN_WORK: 7 })]])
    const { colleagues, lists, total } = reportOf([ofUser(3, 10), ofUser(2, 20), ofUser(1, 10)], id => tallies.get(id) ?? null, statusesOfAFreshPortal)
    expect(lists.map(({ id, progress }) => [id, progress.total, progress.reached])).toEqual([[3, 7, 2], [2, 5, 5], [1, 7, 0]])
    expect(colleagues.map(({ id, listIds, progress }) => [id, listIds, progress.total, progress.reached])).toEqual([[10, [3, 1], 14, 2], [20, [2], 5, 5]])
    expect([total.progress.total, total.progress.reached, countOf(total.progress, 'SUCCESS')]).toEqual([19, 7, 3])
  })

  it('has the same sums by colleague, by list and in all, whoever the lists belong to', () => {
    const lists = fc.array(fc.record({
      responsibleId: fc.integer({ min: 1, max: 4 }),
      counts: fc.option(fc.dictionary(fc.constantFrom('IN_WORK', 'SUCCESS', 'STOP_CALLING', 'GONE', 'X'), fc.integer({ min: 0, max: 50 })))
    }), { maxLength: 12 })
    fc.assert(fc.property(lists, (all) => {
      const report = reportOf(
        all.map(({ responsibleId }, id) => ofUser(id, responsibleId)),
        id => all[id]?.counts ? tally(all[id].counts) : null,
        statusesOfAFreshPortal
      )
      const sums = (rows: readonly ReportRow[]) => [
        rows.reduce((sum, { counted }) => sum + counted, 0),
        rows.reduce((sum, { progress }) => sum + progress.total, 0),
        rows.reduce((sum, { progress }) => sum + progress.reached, 0),
        ...report.total.progress.counts.map(({ code }) => rows.reduce((sum, { progress }) => sum + (countOf(progress, code) ?? 0), 0))
      ]
      expect(sums(report.colleagues)).toEqual(sums(report.lists))
      expect(sums([report.total])).toEqual(sums(report.lists))
    }))
  })

  it('counts a list that is not read nowhere, and says so in every row it belongs to', () => {
    const { colleagues, lists, total } = reportOf([ofUser(2, 10), ofUser(1, 10)], id => id === 2 ? tally({ SUCCESS: 3 }) : null, statusesOfAFreshPortal)
    expect(lists.map(({ counted }) => counted)).toEqual([1, 0])
    expect(colleagues.map(({ listIds, counted, progress }) => [listIds.length, counted, progress.total])).toEqual([[2, 1, 3]])
    expect([total.listIds.length, total.counted, total.progress.total]).toEqual([2, 1, 3])
  })

  it('shows the statuses in the portal\'s order, and those only participants have in the same colour in every row', () => {
    const { lists } = reportOf([ofUser(2, 10), ofUser(1, 10)], id => tally(id === 2 ? { ZEBRA: 1 } : { APE: 1, ZEBRA: 2, IN_WORK: 1 }), statusesOfAFreshPortal)
    const codes = [...statusesOfAFreshPortal.map(({ code }) => code), 'APE', 'ZEBRA']
    for (const { progress } of lists) expect(progress.counts.map(({ code }) => code)).toEqual(codes)
    expect(new Set(lists.map(({ progress }) => progress.counts.at(-1)?.tone)).size).toBe(1)
    expect(lists[0]?.progress.counts.at(-1)).toMatchObject({ name: 'ZEBRA', count: 1 })
  })

  it('has lists of which nobody responsible is told as those of one who is not told', () => {
    const { colleagues } = reportOf([anEntry({ id: 2, activity: null, availability: 'unavailable' }), ofUser(1, 10)], () => null, [])
    expect(colleagues.map(({ id, listIds }) => [id, listIds])).toEqual([[0, [2]], [10, [1]]])
  })
})

describe('The lists of a report', () => {
  it('are those of a period, its first and its last day included', () => {
    const made = (day: number, hour: number) => anEntry({ createdAt: new Date(2026, 1, day, hour) })
    const period = { created: { from: '2026-02-10', to: '2026-02-12' }, people: [] }
    expect([made(9, 23), made(10, 0), made(12, 23), made(13, 0)].map(entry => isInReport(entry, period))).toEqual([false, true, true, false])
    const open = (from: string | null, to: string | null) => isInReport(made(10, 12), { created: { from, to }, people: [] })
    expect([open('2026-02-10', null), open('2026-02-11', null), open(null, '2026-02-10'), open(null, '2026-02-09')]).toEqual([true, false, true, false])
  })

  it('have a date where a period is asked for', () => {
    const undated = anEntry({ createdAt: null })
    expect(isInReport(undated, { created: EVERY_DAY, people: [] })).toBe(true)
    expect(isInReport(undated, { created: { from: '2026-02-10', to: null }, people: [] })).toBe(false)
  })

  it('are those of the chosen colleagues', () => {
    const of = (people: number[]) => [ofUser(1, 10), ofUser(2, 20)].map(entry => isInReport(entry, { created: EVERY_DAY, people }))
    expect([of([]), of([20]), of([10, 20]), of([30])]).toEqual([[true, true], [false, true], [true, true], [false, false]])
  })
})

describe('The numbers of a report', () => {
  it('are those who are left, and the successes among those who have a result', () => {
    const { progress } = row(1, { IN_WORK: 6, SUCCESS: 1, STOP_CALLING: 3 })
    expect(leftOf(progress)).toBe(6)
    expect(successOf(progress)).toBe(0.25)
    expect(successOf(row(1, { IN_WORK: 6 }).progress)).toBeNull()
    expect(successOf(row(1, { STOP_CALLING: 1 }).progress)).toBe(0)
  })

  it('sort the rows; those without a number come last whichever way', () => {
    const rows = [row(1, { IN_WORK: 2 }, 3), row(2, null), row(3, { SUCCESS: 1, STOP_CALLING: 1 }), row(4, { SUCCESS: 5 }, 2)]
    const sorted = (order: Parameters<typeof sortReport>[1], descending = false) => sortReport(rows, order, descending, {
      nameOf: ({ id }) => ['', 'd', 'c', 'b', 'a'][id] ?? '', compare: (left, right) => left.localeCompare(right)
    }).map(({ id }) => id)
    expect(sorted('name')).toEqual([4, 3, 2, 1])
    expect(sorted('lists', true)).toEqual([1, 4, 2, 3])
    expect(sorted('clients')).toEqual([1, 3, 4, 2])
    expect(sorted('clients', true)).toEqual([4, 1, 3, 2])
    expect(sorted('reached')).toEqual([1, 3, 4, 2])
    expect(sorted('left', true)).toEqual([1, 3, 4, 2])
    expect(sorted('success', true)).toEqual([4, 3, 1, 2])
    expect(sorted('success')).toEqual([3, 4, 1, 2])
  })
})

describe('A tally', () => {
  it('becomes the same progress as the participants it was counted of', () => {
    const participants = ['IN_WORK', 'SUCCESS', 'SUCCESS', 'OTHER'].map((statusCode, id) => ({ id, statusCode }))
    expect([...tallyOf(participants)]).toEqual([['IN_WORK', 1], ['SUCCESS', 2], ['OTHER', 1]])
    expect(progressOf(participants, statusesOfAFreshPortal)).toMatchObject({ total: 4, reached: 3 })
    expect(progressOf(participants, statusesOfAFreshPortal).counts.map(({ count }) => count)).toEqual([1, 2, 0, 0, 1])
  })
})
