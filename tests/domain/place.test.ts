import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { COUNTRY_ZONE_TABLE } from '../../src/domain/countryZoneTable'
import { countriesByName, parseCountryZones } from '../../src/domain/countryZones'
import { zoneAt } from '../../src/domain/localTime'
import { PHONE_ZONE_TABLE } from '../../src/domain/phoneZoneTable'
import { parsePhoneZones, zonesOfNumber } from '../../src/domain/phoneZones'
import { NOWHERE, placeOfAddresses, placeOfNumbers } from '../../src/domain/place'
import { isTimeZone } from '../../src/domain/timeZone'

const now = new Date('2026-02-16T12:00:00Z')
const haveOneTime = (zones: readonly string[]) => zoneAt(zones, now) !== null
const zones = parsePhoneZones(PHONE_ZONE_TABLE)
const place = (e164: string, country = '') => ({ zones: zonesOfNumber(zones, e164), country })
const of = (...numbers: string[]) => placeOfNumbers(numbers.map(number => place(number)), haveOneTime).zones

describe('The table of numbers', () => {
  it('is small enough to be loaded when it is needed, and says where it is from', async () => {
    expect(gzipSync(PHONE_ZONE_TABLE, { level: 9 }).length).toBeLessThanOrEqual(15_000)
    expect([...new Set([...zones.values()].flat())].filter(zone => !isTimeZone(zone))).toEqual([])
    expect(zones.size).toBeGreaterThan(1500)
  })

  it('knows the cities of large countries', () => {
    expect(['+74951234567', '+74232345678', '+73832345678', '+12125550100', '+13105550100', '+493012345678'].map(number => of(number))).toEqual([
      ['Europe/Moscow'], ['Asia/Vladivostok'], ['Asia/Novosibirsk'], ['America/New_York'], ['America/Los_Angeles'], ['Europe/Berlin']
    ])
  })
})

describe('The place of a client', () => {
  it('is unknown for a Russian mobile, and for numbers of nowhere', () => {
    expect(of('+79161234567')).toEqual([])
    expect(of('+18005550100')).toEqual([])
    expect(placeOfNumbers([], haveOneTime)).toBe(NOWHERE)
  })

  it('is that of the landline beside a mobile that says nothing', () => {
    expect(of('+79161234567', '+74232345678')).toEqual(['Asia/Vladivostok'])
  })

  it('is unknown where numbers are in places with different times, and known where the time is the same', () => {
    expect(of('+74951234567', '+74232345678')).toEqual([])
    expect(of('+493012345678', '+4312345678')).toEqual(['Europe/Berlin', 'Europe/Vienna'])
  })

  it('has a country where all numbers are of one', () => {
    const berlin = place('+493012345678', 'DE')
    expect(placeOfNumbers([berlin, place('+498912345678', 'DE')], haveOneTime).country).toBe('DE')
    expect(placeOfNumbers([berlin, place('+4312345678', 'AT')], haveOneTime).country).toBe('')
  })
})

describe('The place of an address', () => {
  const countries = parseCountryZones(COUNTRY_ZONE_TABLE)
  const countryOf = countriesByName(countries.keys(), ['en', 'ru'])
  const at = (...typed: string[]) => placeOfAddresses(typed, countries, countryOf)

  it('is its country where that has one time', () => {
    expect(at('Германия', '')).toEqual({ zones: ['Europe/Berlin'], country: 'DE' })
    expect(at('Germany', 'DE')).toEqual({ zones: ['Europe/Berlin'], country: 'DE' })
    expect(at('Germany', 'Austria')).toEqual({ zones: ['Europe/Berlin', 'Europe/Vienna'], country: '' })
  })

  it('is unknown where one of several is in a country with several times, or in none', () => {
    for (const typed of [['Россия'], ['Germany', 'Россия'], ['Berlin'], [''], []]) expect(at(...typed)).toBe(NOWHERE)
  })
})
