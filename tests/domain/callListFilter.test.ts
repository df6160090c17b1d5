import { describe, expect, it } from 'vitest'
import type { CallListEntry } from '../../src/domain/callList'
import {
  EVERY_LIVING_LIST, filterCallLists, showsEveryLivingList, sortCallLists, type CallListFilter, type CallListNames
} from '../../src/domain/callListFilter'

const me = 7

interface Given extends Partial<CallListEntry> {
  id: number
  name?: string
  responsibleId?: number
  completed?: boolean
}

function living({ id, name = `Call list #${id}`, responsibleId = 1, completed = false, ...rest }: Given): CallListEntry {
  return {
    id,
    entityType: 'contact',
    createdAt: new Date(2026, 0, id),
    createdById: 1,
    formId: null,
    activity: { id: 5000 + id, callListId: id, subject: name, responsibleId, completed },
    availability: 'available',
    ...rest
  }
}

const gone = (id: number) => living({ id, activity: null, availability: 'deleted' })
const nameOf = (entry: CallListEntry) => entry.activity?.subject ?? `Call list #${entry.id}`
const people = new Map([[1, 'Max'], [2, 'Anna']])
const names: CallListNames = {
  nameOf,
  responsibleOf: entry => people.get(entry.activity?.responsibleId ?? 0) ?? '',
  compare: new Intl.Collator('en', { numeric: true }).compare
}

/** The numbers of the lists that a filter lets through. */
function shown(entries: CallListEntry[], change: Partial<CallListFilter>, userId: number | null = me): number[] {
  return filterCallLists(entries, { ...EVERY_LIVING_LIST, ...change }, userId, nameOf).map(entry => entry.id)
}

describe('Searching call lists', () => {
  const lists = [
    living({ id: 1 }), living({ id: 10, name: 'Autumn renewal' }), living({ id: 13, name: 'Обзвон по акции «Ёлка»' }),
    living({ id: 101, name: 'Café leads, spring' })
  ]

  it('finds every list without a text, spaces being none', () => {
    expect(shown(lists, { text: '' })).toEqual([1, 10, 13, 101])
    expect(shown(lists, { text: '   ' })).toEqual([1, 10, 13, 101])
  })

  it('finds a list by its number alone when the number has a sign', () => {
    expect(shown(lists, { text: '#10' })).toEqual([10])
    expect(shown(lists, { text: '#1' })).toEqual([1])
    expect(shown(lists, { text: ' #101 ' })).toEqual([101])
  })

  it('finds such a number in a name, as a whole', () => {
    const named = [living({ id: 4, name: 'Second try of #10' }), living({ id: 5, name: 'Second try of #101' })]
    expect(shown(named, { text: '#10' })).toEqual([4])
  })

  it('finds lists by the beginning of their number while it is being typed', () => {
    expect(shown(lists, { text: '10' })).toEqual([10, 101])
  })

  it('finds a number inside a name, too', () => {
    expect(shown([living({ id: 5, name: 'Plan 2026' })], { text: '2026' })).toEqual([5])
  })

  it('finds a name by its words in whatever order and case', () => {
    expect(shown(lists, { text: 'RENEWAL aut' })).toEqual([10])
    expect(shown(lists, { text: 'renewal spring' })).toEqual([])
  })

  it('takes no notice of accents and of ё', () => {
    expect(shown(lists, { text: 'cafe' })).toEqual([101])
    expect(shown(lists, { text: 'елка' })).toEqual([13])
  })

  it('takes what has a meaning elsewhere as it is', () => {
    expect(shown([living({ id: 2, name: 'a.*b (50%)' }), living({ id: 3, name: 'axxb' })], { text: '.*b (' })).toEqual([2])
  })
})

describe('Filtering call lists', () => {
  it('keeps lists whose activity is gone apart from those alive', () => {
    const lists = [living({ id: 1 }), living({ id: 2, completed: true }), gone(3)]
    expect(shown(lists, { state: 'alive' })).toEqual([1, 2])
    expect(shown(lists, { state: 'open' })).toEqual([1])
    expect(shown(lists, { state: 'done' })).toEqual([2])
    expect(shown(lists, { state: 'gone' })).toEqual([3])
  })

  it('keeps lists that were put away out of every state but their own', () => {
    const lists = [living({ id: 1 }), living({ id: 2, completed: true }), gone(3), living({ id: 4 }), gone(5), living({ id: 6, completed: true })]
    const away = new Set([4, 5, 6])
    const shownIn = (state: CallListFilter['state']) =>
      filterCallLists(lists, { ...EVERY_LIVING_LIST, state }, me, nameOf, id => away.has(id)).map(({ id }) => id)
    expect(shownIn('alive')).toEqual([1, 2])
    expect(shownIn('open')).toEqual([1])
    expect(shownIn('done')).toEqual([2])
    expect(shownIn('gone')).toEqual([3])
    expect(shownIn('putAway')).toEqual([4, 5, 6])
  })

  it('knows lists of contacts, of companies, and all others as one', () => {
    const lists = [
      living({ id: 1 }), living({ id: 2, entityType: 'company' }), living({ id: 3, entityType: 'lead' }),
      living({ id: 4, entityType: 'unknown' })
    ]
    expect(shown(lists, { clients: 'contact' })).toEqual([1])
    expect(shown(lists, { clients: 'company' })).toEqual([2])
    expect(shown(lists, { clients: 'other' })).toEqual([3, 4])
  })

  it('counts as mine what I made and what I am responsible for', () => {
    const lists = [living({ id: 1 }), living({ id: 2, createdById: me }), living({ id: 3, responsibleId: me })]
    expect(shown(lists, { owner: 'mine' })).toEqual([2, 3])
  })

  it('calls nothing mine while it is not known who I am', () => {
    expect(shown([living({ id: 1, createdById: 0, responsibleId: 0 })], { owner: 'mine' }, null)).toEqual([])
  })

  it('lets through only what fits all of it', () => {
    const lists = [living({ id: 1, createdById: me, name: 'Spring' }), living({ id: 2, createdById: me }), living({ id: 3, name: 'Spring' })]
    expect(shown(lists, { owner: 'mine', text: 'spring' })).toEqual([1])
  })

  it('tells a filter that is set from one that is not', () => {
    expect(showsEveryLivingList({ ...EVERY_LIVING_LIST, text: ' ' })).toBe(true)
    expect(showsEveryLivingList({ ...EVERY_LIVING_LIST, text: 'a' })).toBe(false)
    expect(showsEveryLivingList({ ...EVERY_LIVING_LIST, state: 'open' })).toBe(false)
    expect(showsEveryLivingList({ ...EVERY_LIVING_LIST, owner: 'mine' })).toBe(false)
    expect(showsEveryLivingList({ ...EVERY_LIVING_LIST, clients: 'other' })).toBe(false)
  })
})

describe('Sorting call lists', () => {
  const sorted = (entries: CallListEntry[], order: Parameters<typeof sortCallLists>[1], descending = false) =>
    sortCallLists(entries, order, descending, names).map(entry => entry.id)

  it('orders names as the language does, numbers in them by value', () => {
    const lists = [living({ id: 1, name: 'List 10' }), living({ id: 2, name: 'list 9' }), living({ id: 3, name: 'Anna' })]
    expect(sorted(lists, 'name')).toEqual([3, 2, 1])
    expect(sorted(lists, 'name', true)).toEqual([1, 2, 3])
  })

  it('orders by the name of who is responsible, the newest of one person first', () => {
    const lists = [living({ id: 1 }), living({ id: 2, responsibleId: 2 }), living({ id: 3 })]
    expect(sorted(lists, 'responsible')).toEqual([2, 3, 1])
    expect(sorted(lists, 'responsible', true)).toEqual([3, 1, 2])
  })

  it('orders by the time of creation', () => {
    const lists = [living({ id: 2 }), living({ id: 3 }), living({ id: 1 })]
    expect(sorted(lists, 'created')).toEqual([1, 2, 3])
    expect(sorted(lists, 'created', true)).toEqual([3, 2, 1])
  })

  it('takes a list whose date is not told as the oldest, wherever it stands', () => {
    const lists = [living({ id: 2 }), { ...living({ id: 5 }), createdAt: null }, living({ id: 3 }), { ...living({ id: 4 }), createdAt: null }]
    expect(sorted(lists, 'created')).toEqual([4, 5, 2, 3])
    expect(sorted(lists, 'created', true)).toEqual([3, 2, 5, 4])
  })

  it('orders what is open before what is done, and leaves the given lists as they are', () => {
    const lists = [living({ id: 2, completed: true }), living({ id: 1 })]
    expect(sorted(lists, 'state')).toEqual([1, 2])
    expect(lists.map(entry => entry.id)).toEqual([2, 1])
  })
})
