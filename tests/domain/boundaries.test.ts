import { describe, expect, it } from 'vitest'
import type { CallListEntry } from '../../src/domain/callList'
import { sortCallLists } from '../../src/domain/callListFilter'
import type { Client } from '../../src/domain/client'
import { sameContent, sameIds } from '../../src/domain/composition'
import { formsToChooseFrom } from '../../src/domain/form'
import { rowsOf, search, sorted } from '../../src/domain/participantFilter'
import { phoneDigits } from '../../src/domain/phone'
import { PLACEMENTS } from '../../src/domain/placement'
import { aClient, anActivity, anEntry, aParticipant, content } from '../factories'

/** Where a rule ends, and what is just on the other side of it. */

const rowsFor = (...clients: Array<Client | 'missing'>) => rowsOf(
  clients.map((_, index) => aParticipant(index + 1)),
  {
    client: id => clients[id - 1],
    companyName: () => 'Nord GmbH',
    nameOf: (_, client) => typeof client === 'object' ? client.name : 'nobody'
  },
  new Map()
)
const idsOf = (rows: ReadonlyArray<{ id: number }>) => rows.map(({ id }) => id)

describe('a phone', () => {
  it('of eleven digits gets a Russian 7 only in place of an 8', () => {
    expect(['49301234567', '89123456789', '79123456789'].map(phoneDigits)).toEqual(['49301234567', '79123456789', '79123456789'])
  })
})

describe('the search for participants', () => {
  const rows = rowsFor(aClient({ id: 1, phones: ['+7 765 432 10 98'] }), aClient({ id: 2, phones: ['030 555 0101'] }), 'missing')

  it('takes three digits for a part of a phone', () => {
    expect(idsOf(search(rows, '555'))).toEqual([2])
  })

  it('takes an 8 for a Russian 7, and no other digit for one', () => {
    expect(idsOf(search(rows, '8765'))).toEqual([1])
    expect(idsOf(search(rows, '9765'))).toEqual([])
  })

  it('leaves the rows as they are when nothing is typed', () => {
    expect(search(rows, '  ')).toBe(rows)
  })

  it('knows no digits and no company of somebody who is missing', () => {
    expect(rows[2]).toMatchObject({ digits: '', company: '', searched: 'nobody\n' })
  })
})

describe('the order of participants', () => {
  it('keeps those of the same name as they are on the list, either way round', () => {
    const rows = rowsFor(...['Zoe', 'Anna', 'Anna', 'Anna', 'Zoe'].map((name, index) => aClient({ id: index + 1, name })))
    const { compare } = new Intl.Collator('en')
    expect(idsOf(sorted(rows, 'name', false, compare, []))).toEqual([2, 3, 4, 1, 5])
    expect(idsOf(sorted(rows, 'name', true, compare, []))).toEqual([1, 5, 2, 3, 4])
  })
})

describe('the order of call lists', () => {
  const names = { nameOf: () => '', responsibleOf: () => '', compare: () => 0 }
  const order = (entries: CallListEntry[], by: 'created' | 'state', descending = false) => idsOf(sortCallLists(entries, by, descending, names))

  it('by creation goes by the time, whatever the numbers say, and by the number where the time is the same', () => {
    const at = (id: number, day: number) => anEntry({ id, createdAt: new Date(2026, 0, day) })
    const lists = [at(1, 9), at(5, 2), at(3, 2), at(4, 2), at(2, 1)]
    expect(order(lists, 'created')).toEqual([2, 3, 4, 5, 1])
    expect(order(lists, 'created', true)).toEqual([1, 5, 4, 3, 2])
  })

  it('by state puts lists that are gone to those that are done', () => {
    const open = anEntry({ id: 1 })
    const done = anEntry({ id: 2, activity: anActivity({ completed: true }) })
    const gone = anEntry({ id: 3, activity: null, availability: 'deleted' })
    for (const lists of [[open, done, gone], [open, gone, done], [done, open, gone], [done, gone, open], [gone, open, done], [gone, done, open]]) {
      expect(order(lists, 'state')).toEqual([1, 3, 2])
      expect(order(lists, 'state', true)).toEqual([3, 2, 1])
    }
  })
})

describe('comparing contents', () => {
  it('note 6: sees any two participants change places, and two empty ones as the same', () => {
    expect(sameIds([1, 2, 3], [1, 3, 2])).toBe(false)
    expect(sameIds([1, 2], [1, 2, 3])).toBe(false)
    expect(sameContent(content([]), content([]))).toBe(true)
  })
})

describe('forms known by their number only', () => {
  it('can be chosen like those that are switched on', () => {
    expect(formsToChooseFrom(null, [7])).toEqual([{ id: 7, name: '', active: true }])
  })
})

describe('the places of the app', () => {
  it('note 55: have titles that say what happens there', () => {
    expect(Object.fromEntries(PLACEMENTS.map(({ code, title }) => [code, title]))).toEqual({
      LEFT_MENU: 'lists',
      CRM_ANALYTICS_MENU: 'lists',
      CRM_CONTACT_LIST_MENU: 'add',
      CRM_CONTACT_LIST_TOOLBAR: 'new',
      CRM_CONTACT_DETAIL_TAB: 'lists',
      CRM_COMPANY_LIST_MENU: 'add',
      CRM_COMPANY_LIST_TOOLBAR: 'new',
      CRM_COMPANY_DETAIL_TAB: 'lists',
      CRM_ACTIVITY_LIST_MENU: 'open',
      REST_APP_URI: 'lists'
    })
  })
})
