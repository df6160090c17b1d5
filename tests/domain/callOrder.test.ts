import { describe, expect, it } from 'vitest'
import type { Callable } from '../../src/domain/localTime'
import { arranged, inCallOrder, type CallOrder, type ClientTimes, type OrderFacts } from '../../src/domain/callOrder'

const DAY = 86_400_000

/** Facts of which only some are given; nobody has a name, a responsible or times otherwise. */
function facts(given: Partial<OrderFacts> = {}): OrderFacts {
  return {
    timesOf: () => undefined,
    nameOf: () => '',
    responsibleOf: () => null,
    callableOf: () => null,
    compare: new Intl.Collator('en', { sensitivity: 'base' }).compare,
    random: () => 0,
    ...given
  }
}

const timesOf = (times: Record<number, Partial<ClientTimes>>) => (id: number): ClientTimes | undefined =>
  times[id] && { id, createdAt: null, lastCallAt: null, ...times[id] }

describe('The order of a call list', () => {
  it('is by itself the one in which the clients were picked', () => {
    expect(inCallOrder([3, 1, 2], 'picked', facts())).toEqual([3, 1, 2])
  })

  it('has those first who were never called, then who was called longest ago, and last whose calls are not known', () => {
    const known = facts({ timesOf: timesOf({
      1: { lastCallAt: 20 * DAY }, 2: {}, 3: { lastCallAt: 'never' }, 4: { lastCallAt: 10 * DAY }, 6: { lastCallAt: 'never' }
    }) })
    expect(inCallOrder([5, 2, 1, 6, 4, 3], 'longest', known)).toEqual([6, 3, 4, 1, 5, 2])
  })

  it('has those first who can be called now, then those whose hours begin next, and last those whose clock is not known', () => {
    const callable: Record<number, Callable> = {
      1: { kind: 'too-late', next: new Date(20 * DAY) }, 2: { kind: 'unknown' }, 3: { kind: 'callable' },
      4: { kind: 'not-yet', next: new Date(19 * DAY) }, 5: { kind: 'callable' }
    }
    expect(inCallOrder([6, 2, 1, 5, 4, 3], 'callable', facts({ callableOf: id => callable[id] ?? null }))).toEqual([5, 3, 4, 1, 2, 6])
  })

  it('has the newest first, and those last of whom it is not known when they came', () => {
    const known = facts({ timesOf: timesOf({ 1: { createdAt: 1 * DAY }, 2: { createdAt: 3 * DAY }, 3: {}, 4: { createdAt: 2 * DAY } }) })
    expect(inCallOrder([9, 3, 1, 2, 4], 'newest', known)).toEqual([2, 4, 1, 9, 3])
  })

  it('is by name as the language sorts, equal ones as they were picked, nameless ones last', () => {
    const names: Record<number, string> = { 1: 'émile', 2: 'Zoe', 3: '', 4: 'Anna', 5: 'Emile', 6: 'Frank' }
    expect(inCallOrder([3, 2, 6, 5, 1, 4], 'name', facts({ nameOf: id => names[id] ?? '' }))).toEqual([4, 5, 1, 6, 2, 3])
  })

  it('keeps the clients of each responsible user together, also of two with one name or with none', () => {
    const users: Record<number, { id: number; name: string }> = {
      1: { id: 12, name: 'Max' }, 2: { id: 11, name: 'Max' }, 3: { id: 12, name: 'Max' }, 4: { id: 11, name: 'Max' },
      5: { id: 13, name: '' }, 6: { id: 14, name: '' }, 7: { id: 13, name: '' }, 8: { id: 15, name: 'Anna' }
    }
    expect(inCallOrder([5, 9, 6, 1, 2, 7, 3, 4, 8], 'responsible', facts({ responsibleOf: id => users[id] ?? null })))
      .toEqual([8, 2, 4, 1, 3, 5, 7, 6, 9])
  })

  it('is any order with the same chance when shuffled', () => {
    const seen = new Map<string, number>()
    for (const first of [0, 0.34, 0.67]) {
      for (const second of [0, 0.5]) {
        const draws = [first, second]
        const order = inCallOrder([1, 2, 3], 'shuffled', facts({ random: () => draws.shift() ?? 0 })).join()
        seen.set(order, (seen.get(order) ?? 0) + 1)
      }
    }
    expect([...seen.keys()].sort()).toEqual(['1,2,3', '1,3,2', '2,1,3', '2,3,1', '3,1,2', '3,2,1'])
  })

  it.each<CallOrder>(['picked', 'longest', 'callable', 'newest', 'name', 'responsible', 'shuffled'])(
    'loses nobody and leaves what it was given as it was: %s', (order) => {
      const ids = Array.from({ length: 50 }, (_, index) => 50 - index)
      const given = [...ids]
      const result = inCallOrder(given, order, facts({ random: Math.random, timesOf: timesOf({ 7: { createdAt: 1, lastCallAt: 1 } }) }))
      expect([...result].sort((one, other) => one - other)).toEqual([...ids].reverse())
      expect(given).toEqual(ids)
    })
})

describe('An order that was worked out before', () => {
  it('holds for who is still picked, and whoever was picked since is at the end', () => {
    expect(arranged(new Set([1, 2, 3, 4]), [3, 9, 1])).toEqual([3, 1, 2, 4])
  })
})
