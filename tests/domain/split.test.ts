import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byResponsible, bySizes, evenedSizes, inTurn, intoParts, readPartCount, suggestedParts } from '../../src/domain/split'

const someIds = fc.uniqueArray(fc.integer({ min: 1 }), { maxLength: 60 })
const howMany = fc.integer({ min: 1, max: 12 })

const sorted = (ids: readonly number[]) => ids.toSorted((left, right) => left - right)

/** Everybody is in one part, once, and in each part in the order in which all were. */
function holdsTogether(parts: readonly (readonly number[])[], ids: readonly number[]): void {
  expect(sorted(parts.flat())).toEqual(sorted(ids))
  for (const part of parts) expect(part).toEqual(ids.filter(id => part.includes(id)))
}

describe('Several lists', () => {
  it('are suggested above 500 participants, as many as are needed', () => {
    expect([0, 1, 500, 501, 1000, 2500, 2501].map(suggestedParts)).toEqual([1, 1, 1, 2, 2, 5, 6])
  })
})

describe('A split into parts', () => {
  it('cuts where it should, the first parts longer by one', () => {
    expect(intoParts([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([[1, 2, 3], [4, 5], [6, 7]])
  })

  it('leaves the last parts empty where there are too few', () => {
    expect(intoParts([1, 2, 3], 5)).toEqual([[1], [2], [3], [], []])
  })

  it('loses and doubles nobody, keeps the order, and is even', () => {
    fc.assert(fc.property(someIds, howMany, (ids, parts) => {
      const split = intoParts(ids, parts)
      expect(split).toHaveLength(parts)
      expect(split.flat()).toEqual(ids)
      expect(Math.max(...split.map(part => part.length)) - Math.min(...split.map(part => part.length))).toBeLessThanOrEqual(1)
    }))
  })
})

describe('A split in turn', () => {
  it('deals out one by one', () => {
    expect(inTurn([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([[1, 4, 7], [2, 5], [3, 6]])
    expect(inTurn([1, 2, 3], 5)).toEqual([[1], [2], [3], [], []])
  })

  it('loses and doubles nobody, keeps the order, and is even', () => {
    fc.assert(fc.property(someIds, howMany, (ids, parts) => {
      const split = inTurn(ids, parts)
      holdsTogether(split, ids)
      expect(split.map(part => part.length)).toEqual(intoParts(ids, parts).map(part => part.length))
    }))
  })
})

describe('A split by sizes', () => {
  it('gives to each what is set, and says who is left over', () => {
    expect(bySizes([1, 2, 3, 4, 5, 6], [1, 3])).toEqual({ parts: [[1], [2, 3, 4]], rest: [5, 6] })
  })

  it('has shorter parts when the ids run out', () => {
    expect(bySizes([1, 2, 3], [2, 2, 2])).toEqual({ parts: [[1, 2], [3], []], rest: [] })
  })

  it('gives nobody a negative number', () => {
    expect(bySizes([1, 2, 3], [-1, 2])).toEqual({ parts: [[], [1, 2]], rest: [3] })
  })

  it('loses and doubles nobody and keeps the order', () => {
    fc.assert(fc.property(someIds, fc.array(fc.nat(20), { maxLength: 6 }), (ids, sizes) => {
      const { parts, rest } = bySizes(ids, sizes)
      expect([...parts.flat(), ...rest]).toEqual(ids)
      expect(parts.every((part, index) => part.length <= (sizes[index] ?? 0))).toBe(true)
    }))
  })
})

describe('A split by responsible', () => {
  const responsible = new Map([[1, 10], [2, 20], [3, 10], [4, 30]])

  it('gives each colleague their own clients, and says which are left over', () => {
    expect(byResponsible([4, 3, 2, 1, 5], id => responsible.get(id), [20, 10]))
      .toEqual({ parts: [[2], [3, 1]], rest: [4, 5] })
  })

  it('leaves a colleague without clients empty, and all clients over when no colleague is chosen', () => {
    expect(byResponsible([1], id => responsible.get(id), [40])).toEqual({ parts: [[]], rest: [1] })
    expect(byResponsible([1, 2], id => responsible.get(id), [])).toEqual({ parts: [], rest: [1, 2] })
  })

  it('loses and doubles nobody and keeps the order', () => {
    fc.assert(fc.property(someIds, fc.uniqueArray(fc.integer({ min: 0, max: 6 })), (ids, colleagues) => {
      const { parts, rest } = byResponsible(ids, id => id % 7, colleagues)
      holdsTogether([...parts, rest], ids)
      expect(rest.some(id => colleagues.includes(id % 7))).toBe(false)
    }))
  })
})

describe('A number of lists that was typed', () => {
  it.each([['5', 5], [' 7 ', 7], ['1', 1], ['100', 100]])('%j is a number of lists', (typed, count) => {
    expect(readPartCount(typed)).toBe(count)
  })

  it.each(['', '0', '101', 'abc', '1e9', '2.5', '-1', '١', '1 0', '999999999999'])('%j is none', (typed) => {
    expect(readPartCount(typed)).toBeNull()
  })
})

describe('Sizes of which some were set', () => {
  it('leave the others what is left, as even as can be', () => {
    expect(evenedSizes(10, [4, null, null])).toEqual([4, 3, 3])
    expect(evenedSizes(10, [null, 3, null, null])).toEqual([3, 3, 2, 2])
    expect(evenedSizes(10, [2, 3])).toEqual([2, 3])
    expect(evenedSizes(10, [20, null])).toEqual([20, 0])
  })

  it('use up everybody while one is open', () => {
    const sizes = fc.array(fc.option(fc.nat(10)), { minLength: 1, maxLength: 8 }).filter(set => set.includes(null))
    fc.assert(fc.property(sizes, fc.nat(50), (set, more) => {
      const count = set.reduce<number>((sum, size) => sum + (size ?? 0), more)
      expect(evenedSizes(count, set).reduce((sum, size) => sum + size, 0)).toBe(count)
    }))
  })
})
