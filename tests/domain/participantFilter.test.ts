import { describe, expect, it } from 'vitest'
import type { Client } from '../../src/domain/client'
import {
  rowsOf, search, sorted, withStatus, type KnownParticipant, type ParticipantRow
} from '../../src/domain/participantFilter'

const { compare } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })
const statuses = ['IN_WORK', 'SUCCESS', 'STOP_CALLING']

function contact(id: number, name: string, more: Partial<Client> = {}): Client {
  return { id, type: 'contact', name, companyId: 0, responsibleId: 1, phones: [], ...more }
}

function rowsFor(clients: readonly KnownParticipant[], statusCodes: readonly string[] = []): ParticipantRow[] {
  const companies = new Map([[7, 'Nord GmbH'], [8, 'ООО Ёлка']])
  const participants = clients.map((client, index) => ({
    id: typeof client === 'object' ? client.id : 900 + index,
    statusCode: statusCodes[index] ?? 'IN_WORK'
  }))
  const byId = new Map(participants.map(({ id }, index) => [id, clients[index]]))
  return rowsOf(participants, {
    client: id => byId.get(id),
    companyName: id => companies.get(id) ?? '',
    nameOf: (id, client) => typeof client === 'object' ? client.name : `${client ?? 'unknown'} ${id}`
  }, new Map())
}

const anna = contact(1, 'Anna Müller', { companyId: 7, phones: ['+49 (30) 123-45-67', '8 926 765 43 21'] })
const pyotr = contact(2, 'Пётр Иванов', { companyId: 8 })
const zoe = contact(17, 'Zoë 10')
const zoe2 = contact(18, 'Zoë 2')
const people = rowsFor([zoe, 'missing', anna, undefined, pyotr, zoe2])
const idsOf = (rows: readonly ParticipantRow[]) => rows.map(row => row.id)

describe('Rows of participants', () => {
  it('keep the order of the list', () => {
    expect(idsOf(people)).toEqual([17, 901, 1, 903, 2, 18])
  })

  it('have the company of a contact as soon as its name is known', () => {
    expect(people.map(row => row.company)).toEqual(['', '', 'Nord GmbH', '', 'ООО Ёлка', ''])
  })

  it('are the same objects as long as nothing about them changes', () => {
    const earlier = new Map(people.map(row => [row.id, row]))
    const clients = new Map(people.map(row => [row.id, row.client]))
    clients.set(903, contact(903, 'Late Arrival'))
    const again = rowsOf(people.map(({ id, statusCode }) => ({ id, statusCode: id === 17 ? 'SUCCESS' : statusCode })), {
      client: id => clients.get(id),
      companyName: id => id === 7 ? 'Nord GmbH' : id === 8 ? 'ООО Ёлка' : '',
      nameOf: (_, client) => typeof client === 'object' ? client.name : ''
    }, earlier)
    const unchanged = again.filter((row, index) => row === people[index])
    expect(idsOf(unchanged)).toEqual([901, 1, 2, 18])
    expect(again[0]).toMatchObject({ id: 17, statusCode: 'SUCCESS', name: 'Zoë 10' })
    expect(again[3]).toMatchObject({ name: 'Late Arrival', searched: 'late arrival\n' })
  })
})

describe('The filter by status', () => {
  const rows = rowsFor([anna, pyotr, zoe], ['SUCCESS', 'IN_WORK', 'SUCCESS'])

  it('shows those who have the status', () => {
    expect(idsOf(withStatus(rows, 'SUCCESS'))).toEqual([1, 17])
  })

  it('shows everybody without one', () => {
    expect(withStatus(rows, null)).toBe(rows)
  })

  it('shows nobody for a status that nobody has', () => {
    expect(withStatus(rows, 'WRONG_NUMBER')).toEqual([])
  })
})

describe('The search', () => {
  it.each([
    ['a part of a name', 'mül', [1]],
    ['a name without its marks', 'muller', [1]],
    ['a name in capitals', 'ANNA', [1]],
    ['е instead of ё', 'петр', [2]],
    ['words in any order', 'müller anna', [1]],
    ['a company', 'nord', [1]],
    ['a name and a company', 'anna gmbh', [1]],
    ['digits of a phone', '3012345', [1]],
    ['a phone as it is written', '(30) 123-45', [1]],
    ['a second phone, with its trunk 8', '8926765', [1]],
    ['a second phone, with +7', '+7 926', [1]],
    ['an id', '17', [17]],
    ['an id with #', '#18', [18]],
    ['nobody', 'anna hansen', []],
    ['nothing, which is everybody', '  ', [17, 901, 1, 903, 2, 18]]
  ])('finds by %s', (_, text, found) => {
    expect(idsOf(search(people, text))).toEqual(found)
  })

  it('does not take two digits for a part of a phone', () => {
    expect(idsOf(search(people, '30'))).toEqual([])
  })

  it('does not find a phone across two numbers', () => {
    const row = rowsFor([contact(5, 'X', { phones: ['111222', '333444'] })])
    expect(search(row, '222333')).toEqual([])
  })
})

describe('The order', () => {
  const by = (order: 'list' | 'name' | 'company' | 'status', descending = false, rows = people) =>
    idsOf(sorted(rows, order, descending, compare, statuses))

  it('is that of the list, or the other way round', () => {
    expect(by('list')).toEqual([17, 901, 1, 903, 2, 18])
    expect(by('list', true)).toEqual([18, 2, 903, 1, 901, 17])
  })

  it('by name is the language\'s own, with numbers by value, and those without a name last', () => {
    expect(by('name')).toEqual([1, 18, 17, 2, 901, 903])
  })

  it('by name the other way round still has those without a name last', () => {
    expect(by('name', true)).toEqual([2, 17, 18, 1, 901, 903])
  })

  it('by company has those without one last, in the order of the list', () => {
    expect(by('company')).toEqual([1, 2, 17, 901, 903, 18])
  })

  it('by status is the portal\'s own, with statuses it does not have last', () => {
    const rows = rowsFor([anna, pyotr, zoe, zoe2], ['GONE', 'SUCCESS', 'IN_WORK', 'SUCCESS'])
    expect(by('status', false, rows)).toEqual([17, 2, 18, 1])
    expect(by('status', true, rows)).toEqual([1, 2, 18, 17])
  })
})
