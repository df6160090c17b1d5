import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALLING_HOURS, hoursIn, parseHours, readCallingHours, writeHours } from '../../src/domain/callingHours'

const nineToEight = { from: 540, until: 1200 }

describe('Calling hours', () => {
  it('are 9 to 20, in the United States 8 to 21, until somebody changes them', () => {
    expect(hoursIn('DE', DEFAULT_CALLING_HOURS)).toEqual(nineToEight)
    expect(hoursIn('', DEFAULT_CALLING_HOURS)).toEqual(nineToEight)
    expect(hoursIn('US', DEFAULT_CALLING_HOURS)).toEqual({ from: 480, until: 1260 })
  })

  it('do not take what every object has for a country', () => {
    expect(hoursIn('constructor', DEFAULT_CALLING_HOURS)).toEqual(nineToEight)
  })

  it('are read as people type them', () => {
    expect(['9-20', '9:00 – 20:00', ' 09:00—20:00 '].map(parseHours)).toEqual([nineToEight, nineToEight, nineToEight])
    expect(parseHours('0-24')).toEqual({ from: 0, until: 1440 })
    expect(parseHours('8:30-21:15')).toEqual({ from: 510, until: 1275 })
  })

  it('refuse what is none', () => {
    for (const text of ['', '9', '20-9', '9-9', '22:00-6:00', '9-25', '9-24:30', '9:60-20', '9.5-20', '-9-20', 'nine to eight']) {
      expect([text, parseHours(text)]).toEqual([text, null])
    }
  })

  it('can be written and read again', () => {
    const someHours = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .filter(([from, until]) => from < until)
    fc.assert(fc.property(someHours, ([from, until]) => {
      expect(parseHours(writeHours({ from, until }))).toEqual({ from, until })
    }))
  })

  it('come back from a storage', () => {
    expect(readCallingHours(JSON.parse(JSON.stringify(DEFAULT_CALLING_HOURS)))).toEqual(DEFAULT_CALLING_HOURS)
  })

  it('leave out a country whose entry is none, and keep the others', () => {
    const stored = { everywhere: nineToEight, byCountry: { DE: { from: 600, until: 1080 }, FR: 'always', us: nineToEight } }
    expect(readCallingHours(stored)).toEqual({ everywhere: nineToEight, byCountry: { DE: { from: 600, until: 1080 } } })
  })

  it('are nothing when the storage holds anything else', () => {
    const others = [null, undefined, 7, 'x', [], {}, { everywhere: nineToEight }, { everywhere: { from: '9', until: 20 }, byCountry: {} },
      { everywhere: { from: 1200, until: 540 }, byCountry: {} }, { everywhere: { from: 9.5, until: 540 }, byCountry: {} }]
    expect(others.map(readCallingHours)).toEqual(others.map(() => null))
    fc.assert(fc.property(fc.anything(), (stored) => {
      const read = readCallingHours(stored)
      if (read) expect(read.everywhere.from).toBeLessThan(read.everywhere.until)
    }))
  })
})
