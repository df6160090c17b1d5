import { describe, expect, it } from 'vitest'
import { listTable } from '../../../src/features/callList/listTable'
import { overviewTable } from '../../../src/features/overview/overviewTable'
import { reportTables } from '../../../src/features/report/reportTables'
import type { Client } from '../../../src/domain/client'
import type { ParticipantRow } from '../../../src/domain/participantFilter'
import { reportOf } from '../../../src/domain/report'
import { aClient, anActivity, anEntry, statusesOfAFreshPortal } from '../../factories'
import type { Text } from '../../../src/ui/useText'

/** Texts are told by their paths and their values. */
const t: Text = (key, values) => values ? `${key} ${Object.values(values).join('/')}` : key
const { signal } = new AbortController()

function row(id: number, client: Client | 'missing', statusCode = 'IN_WORK'): ParticipantRow {
  const name = client === 'missing' ? `Deleted #${id}` : client.name
  return { id, statusCode, client, name, company: client === 'missing' ? '' : 'Nord GmbH', searched: '', digits: '' }
}

const words = { t, facts: [], statusOf: (code: string) => code.toLowerCase(), filter: ['', ''], listName: 'Autumn', total: 2, visibility: 'complete' as const }

describe('The table of a call list', () => {
  it('has all phones as the CRM has them, and who was deleted by what the screen calls them', async () => {
    const rows = [row(1, aClient({ name: 'Anna', phones: ['+7 916 1', '8-916-2', '3'] })), row(2, 'missing', 'SUCCESS')]
    const table = await listTable(rows, 'contact', words, signal)
    expect(table.columns.map(({ title }) => title)).toEqual(['list.column.name', 'list.column.company', 'list.column.phone', 'export.morePhones', 'list.column.status'])
    expect(table.rows).toEqual([['Anna', 'Nord GmbH', '+7 916 1', '8-916-2, 3', 'in_work'], ['Deleted #2', '', '', '', 'success']])
    expect([table.name, table.notes]).toEqual(['Autumn', []])
  })

  it('has the columns that are switched on before the status', async () => {
    const at = new Date(2026, 1, 16, 9)
    const facts = [{ column: { title: 'Last call' }, cell: () => at }, { column: { title: 'Attempts' }, cell: ({ id }: ParticipantRow) => id }]
    const table = await listTable([row(3, aClient())], 'company', { ...words, facts }, signal)
    expect(table.columns.map(({ title }) => title)).toEqual(['list.column.name', 'list.column.phone', 'export.morePhones', 'Last call', 'Attempts', 'list.column.status'])
    expect(table.rows[0]?.slice(3)).toEqual([at, 3, 'in_work'])
  })

  it('has no companies of companies, and no phones of what is no client', async () => {
    const titles = async (type: 'company' | 'lead') => (await listTable([], type, words, signal)).columns.map(({ title }) => title)
    expect(await titles('company')).toEqual(['list.column.name', 'list.column.phone', 'export.morePhones', 'list.column.status'])
    expect(await titles('lead')).toEqual(['list.column.name', 'list.column.status'])
  })

  it('says in its name what it was filtered by, and that it is a part and that some are hidden', async () => {
    const table = await listTable([row(1, aClient())], 'contact', { ...words, filter: ['Success', 'anna'], visibility: 'partial' }, signal)
    expect(table.name).toBe('Autumn – Success – anna')
    expect(table.notes).toEqual(['export.part 1/2', 'visibility.partial'])
  })
})

describe('The table of the overview', () => {
  it('has a column for each status, dates as dates, and a word where nobody may be seen', async () => {
    const createdAt = new Date(2026, 1, 16, 9)
    const entries = [
      anEntry({ id: 7, createdAt, formId: 3, activity: anActivity({ callListId: 7, responsibleId: 5, completed: true }) }),
      anEntry({ id: 6, createdAt: null, activity: null, availability: 'deleted' })
    ]
    const tallies = new Map([[7, new Map([['IN_WORK', 4], ['SUCCESS', 2], ['GONE', 1]])], [6, null]])
    const table = await overviewTable(entries, tallies, {
      t, nameOf: ({ id }) => `List ${id}`, userOf: id => `User ${id}`, formOf: id => `Form ${id}`, statuses: statusesOfAFreshPortal, total: 5
    }, signal)
    expect(table.columns.map(({ title }) => title)).toEqual([
      'ID', 'lists.column.name', 'lists.clients', 'export.participants', 'export.reached', 'In progress', 'Successful', 'Wrong number', 'Do not call', 'GONE',
      'lists.column.responsible', 'lists.column.created', 'export.createdBy', 'form.label', 'lists.column.state'
    ])
    expect(table.rows).toEqual([
      [7, 'List 7', 'lists.type.contact', 7, 3, 4, 2, 0, 0, 1, 'User 5', createdAt, 'User 1', 'Form 3', 'lists.done'],
      [6, 'List 6', 'lists.type.contact', 'lists.bar.nobody', null, null, null, null, null, null, '', null, 'User 1', '', 'lists.deleted']
    ])
    expect(table.notes).toEqual(['export.part 2/5'])
  })
})

describe('The tables of a report', () => {
  it('have the numbers of the screen with their total, and a word where a list is not counted, and say at their end what is partial', () => {
    const entries = [3, 2, 1].map(id => anEntry({ id, activity: anActivity({ callListId: id, responsibleId: id === 1 ? 20 : 10 }) }))
    const tallies = new Map([[3, new Map([['IN_WORK', 1], ['SUCCESS', 1], ['STOP_CALLING', 2]])], [1, new Map([['IN_WORK', 5]])]])
    const { colleagues, lists } = reportTables(reportOf(entries, id => tallies.get(id) ?? null, statusesOfAFreshPortal), {
      t, userOf: id => `User ${id}`, listOf: id => `List ${id}`, colleagueOf: id => `of ${id}`, createdAt: () => null
    })
    expect(colleagues.columns.map(({ title }) => title)).toEqual([
      'report.colleague', 'lists.title', 'lists.clients', 'report.reached', 'report.left', 'report.success, %', 'In progress', 'Successful', 'Wrong number', 'Do not call'
    ])
    expect(colleagues.rows).toEqual([
      ['User 10', 2, 4, 3, 1, 33.3, 1, 1, 0, 2],
      ['User 20', 1, 5, 0, 5, null, 5, 0, 0, 0],
      ['report.total', 3, 9, 3, 6, 33.3, 6, 1, 0, 2],
      ['User 10: report.counted 1/2'],
      ['report.total: report.counted 2/3']
    ])
    expect(lists.rows.map(cells => cells.slice(0, 6))).toEqual([
      ['List 3', 3, 'of 3', null, 4, 3],
      ['List 2', 2, 'of 2', null, 'report.notRead'],
      ['List 1', 1, 'of 1', null, 5, 0],
      ['report.total', null, null, null, 9, 3],
      ['report.total: report.counted 2/3']
    ])
  })
})
