import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactZones } from '../../scripts/compactZones'
import { zoneAt } from '../../src/domain/localTime'
import { parsePhoneZones, zonesOfNumber } from '../../src/domain/phoneZones'

const SOURCE = `# a comment

1|America/Chicago&America/New_York
1212|America/New_York
1312|America/Chicago
13125|America/Chicago
34|Atlantic/Canary&Europe/Madrid
346|Europe/Madrid
34928|Atlantic/Canary
49|Europe/Berlin
7|Asia/Almaty&Asia/Vladivostok&Europe/Moscow
7423|Asia/Vladivostok
7495|Europe/Moscow
77|Asia/Almaty
79|Europe/Moscow
`

const table = parsePhoneZones(compactZones(SOURCE))

describe('The zones of a number', () => {
  it('are those of its longest known beginning', () => {
    expect(zonesOfNumber(table, '+12125550100')).toEqual(['America/New_York'])
    expect(zonesOfNumber(table, '+493012345678')).toEqual(['Europe/Berlin'])
    expect(zonesOfNumber(table, '+74232345678')).toEqual(['Asia/Vladivostok'])
    expect(zonesOfNumber(table, '+77012345678')).toEqual(['Asia/Almaty'])
  })

  it('are several where the number does not tell: nobody knows the time there', () => {
    expect(zonesOfNumber(table, '+18005550100')).toEqual(['America/Chicago', 'America/New_York'])
    expect(zoneAt(zonesOfNumber(table, '+18005550100'), new Date())).toBeNull()
  })

  it('are all of the country for mobiles that are used everywhere in it, whatever the source pretends', () => {
    expect(zonesOfNumber(table, '+79161234567')).toEqual(['Asia/Almaty', 'Asia/Vladivostok', 'Europe/Moscow'])
    expect(zoneAt(zonesOfNumber(table, '+79161234567'), new Date())).toBeNull()
    expect(zonesOfNumber(table, '+34612345678')).toEqual(['Atlantic/Canary', 'Europe/Madrid'])
  })

  it('are none where nothing is known, and for what is no international number', () => {
    expect(['+99912345', '74951234567', '', '+'].map(number => zonesOfNumber(table, number))).toEqual([[], [], [], []])
  })
})

describe('The table', () => {
  it('does not keep what follows from a shorter beginning', () => {
    expect([...table.keys()].toSorted()).toEqual(['1', '1212', '1312', '34', '34928', '49', '7', '7423', '7495', '77'])
  })

  it('refuses a source that is written otherwise', () => {
    expect(() => compactZones('1212 America/New_York')).toThrow('Not a prefix with its zones: 1212 America/New_York')
  })

  it('answers for every number what its source says', () => {
    const zones = fc.uniqueArray(fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Tokyo', 'America/North_Dakota/Center'), { minLength: 1 })
    // Beginning with 2: none of the mobiles that are left out.
    const prefixes = fc.stringMatching(/^2[0-3]{0,5}$/)
    const numbers = fc.stringMatching(/^2[0-4]{0,9}$/)
    fc.assert(fc.property(fc.dictionary(prefixes, zones), fc.array(numbers), (source, asked) => {
      const lines = Object.entries(source).map(([prefix, names]) => `${prefix}|${names.join('&')}`)
      const made = parsePhoneZones(compactZones(lines.join('\n')))
      for (const number of asked) {
        const longest = Object.keys(source).filter(prefix => number.startsWith(prefix)).toSorted((a, b) => b.length - a.length)[0]
        expect(zonesOfNumber(made, `+${number}`)).toEqual(longest === undefined ? [] : source[longest]?.toSorted())
      }
    }))
  })
})
