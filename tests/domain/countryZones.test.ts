import { describe, expect, it } from 'vitest'
import { COUNTRY_ZONE_TABLE } from '../../src/domain/countryZoneTable'
import { countriesByName, parseCountryZones, zonesOfAddress } from '../../src/domain/countryZones'
import { isTimeZone } from '../../src/domain/timeZone'

const zones = parseCountryZones(COUNTRY_ZONE_TABLE)
const countryOf = countriesByName(zones.keys(), ['en', 'ru', 'de'])
const zonesOf = (country: string) => zonesOfAddress(zones, country, countryOf)

describe('The zone of an address', () => {
  it('is that of its country, in the languages that are asked for, by name or code', () => {
    for (const country of ['Germany', 'Deutschland', ' германия ', 'DE', 'de']) expect([country, zonesOf(country)]).toEqual([country, ['Europe/Berlin']])
    expect(zonesOf('Österreich')).toEqual(['Europe/Vienna'])
    expect(zonesOf('Чешская республика')).toEqual([])
    expect(zonesOf('Кот-д\'Ивуар')).toEqual(['Africa/Abidjan'])
  })

  it('knows other names that people use', () => {
    expect(['U.K.', 'UAE', 'Turkey', 'Белоруссия', 'Республика Казахстан', 'Кыргызстан'].map(zonesOf))
      .toEqual([['Europe/London'], ['Asia/Dubai'], ['Europe/Istanbul'], ['Europe/Minsk'], ['Asia/Almaty'], ['Asia/Bishkek']])
  })

  it('takes the official time of a country that has one', () => {
    expect([zonesOf('China'), zonesOf('Украина')]).toEqual([['Asia/Shanghai'], ['Europe/Kiev']])
  })

  it('is not known in a country with several times, nor for what is no country', () => {
    for (const country of ['Россия', 'Russia', 'RU', 'USA', 'United States', 'Canada', 'Brasil', 'Spain', 'Berlin', '', '?', 'constructor', 'undefined']) {
      expect([country, zonesOf(country)]).toEqual([country, []])
    }
  })
})

describe('The table of countries', () => {
  it('has zones that are known, and most of the world', () => {
    expect([...zones.values()].filter(zone => !isTimeZone(zone))).toEqual([])
    expect(zones.size).toBeGreaterThan(200)
  })
})
