import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  inPortalOrder, isStart, moved, nameProblem, newSorts, newStatusCode, shownName, sortBehind, usesOf, type DirectoryStatus
} from '../../src/domain/directoryStatus'

const aStatus = (id: number, more: Partial<DirectoryStatus> = {}): DirectoryStatus =>
  ({ id, code: `S${id}`, name: `Status ${id}`, sort: id * 10, system: false, color: null, ...more })

describe('The name of a status', () => {
  it('is there, and has at most a hundred characters, as people count them', () => {
    expect(['', ' \t\u00a0', 'x'.repeat(101), 'x'.repeat(100), '😀'.repeat(100)].map(name => nameProblem(name, [])))
      .toEqual(['empty', 'empty', 'long', null, null])
  })

  it('is told to be taken, whatever its case and the blanks around it', () => {
    expect(nameProblem(' call BACK ', [aStatus(1, { name: 'Call back' })])).toBe('taken')
  })

  it('is its code where there is none', () => {
    expect(shownName(aStatus(1, { name: ' ', code: 'C1:odd' }))).toBe('C1:odd')
  })
})

describe('The code of a new status', () => {
  it('has no colon, at most fifty characters, and is no other\'s', () => {
    const given = [0.1, 0.2]
    const first = newStatusCode(new Set(), () => given[0] ?? 0)
    expect(first).toMatch(/^UC_[0-9A-Z]{8}$/)
    let asked = 0
    // The first eight letters are those of a code that is taken.
    const second = newStatusCode(new Set([first]), () => given[asked++ < 8 ? 0 : 1] ?? 0)
    expect(second).toMatch(/^UC_[0-9A-Z]{8}$/)
    expect(second).not.toBe(first)
  })
})

describe('The order of the statuses', () => {
  it('is that of their numbers, and of their age where those are the same', () => {
    expect(inPortalOrder([aStatus(3, { sort: 10 }), aStatus(2, { sort: 20 }), aStatus(1, { sort: 10 })]).map(({ id }) => id)).toEqual([1, 3, 2])
  })

  it('is written in tens, and only where a number is another one', () => {
    expect(newSorts([aStatus(1), aStatus(3), aStatus(2), aStatus(4)])).toEqual([{ id: 3, sort: 20 }, { id: 2, sort: 30 }])
    expect(newSorts([aStatus(1), aStatus(2)])).toEqual([])
  })

  it('comes out as wanted, whatever the numbers were', () => {
    fc.assert(fc.property(fc.array(fc.nat(50), { maxLength: 12 }), fc.nat(11), fc.nat(11), (sorts, from, to) => {
      const before = inPortalOrder(sorts.map((sort, index) => aStatus(index + 1, { sort })))
      const wanted = moved(before, from, Math.min(to, Math.max(0, before.length - 1)))
      const written = new Map(newSorts(wanted).map(({ id, sort }) => [id, sort]))
      const after = inPortalOrder(before.map(status => ({ ...status, sort: written.get(status.id) ?? status.sort })))
      expect(after.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
    }))
  })

  it('puts a new one behind all others', () => {
    expect(sortBehind([aStatus(1, { sort: 500 }), aStatus(2, { sort: 20 })])).toBe(510)
    expect(sortBehind([])).toBe(10)
  })
})

describe('What a status is used for', () => {
  it('is counted by participants and by lists', () => {
    const on = (...codes: string[]) => codes.map(statusCode => ({ statusCode }))
    expect([...usesOf([on('A', 'A', 'B'), on('A'), []])]).toEqual([
      ['A', { participants: 3, lists: 2 }], ['B', { participants: 1, lists: 1 }]
    ])
  })

  it('note 124: is beyond question for the one everybody begins with', () => {
    expect([isStart({ code: 'IN_WORK' }), isStart({ code: 'in_work' })]).toEqual([true, false])
  })
})
