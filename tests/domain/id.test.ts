import { describe, expect, it } from 'vitest'
import { readId, readIds, wholeNumber } from '../../src/domain/id'

describe('An id', () => {
  it('is a whole number above 0, as a number or as digits', () => {
    expect([17, '17', ' 17 ', '0017'].map(readId)).toEqual([17, 17, 17, 17])
  })

  it.each([0, '0', -3, '-3', 1.5, '1.5', '1e3', 1e21, '99999999999999999999', NaN, '', ' ', 'abc', null, undefined, [17], {}, true])(
    'is not %j', (given) => {
      expect(readId(given)).toBeNull()
    })

  it('may be 0 where that means none', () => {
    expect([0, '0', '17', '-1', ''].map(wholeNumber)).toEqual([0, 0, 17, null, null])
  })
})

describe('Ids in an address', () => {
  it.each([
    ['17,18', [17, 18]],
    ['17, 18,17', [17, 18]],
    ['', []],
    ['abc,-3,0,1.5,1e3,9', [9]],
    ['99999999999999999999,4', [4]]
  ])('"%s" names %j', (text, ids) => {
    expect(readIds(text)).toEqual(ids)
  })

  it('are none where none is named, even beside something else', () => {
    expect(readIds('x')).toEqual([])
    expect(readIds('0,1')).toEqual([1])
    expect(readIds('2,,x,-1,0,1.5,3')).toEqual([2, 3])
  })
})
