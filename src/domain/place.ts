import { zonesOfAddress, type CountryZones } from './countryZones'

/** Where a client is, as far as it matters for calling them. */
export interface Place {
  /** All zones in which they may be; none where nothing is known. */
  readonly zones: readonly string[]
  /** ISO code; empty where it is not known. */
  readonly country: string
}

export const NOWHERE: Place = { zones: [], country: '' }

/**
 * Where the owner of some numbers is. The zones that all numbers allow count: a mobile of a large country leaves it to
 * the landline beside it. Where no zone is allowed by all, they may be in any of them. Nowhere, unless that is a place
 * with one time: a Russian mobile alone says nothing.
 * @param numbers the place of each number; one without zones says nothing.
 * @param haveOneTime whether the clocks of zones show the same, see `zoneAt`: worth remembering for thousands of clients.
 */
export function placeOfNumbers(numbers: readonly Place[], haveOneTime: (zones: readonly string[]) => boolean): Place {
  const telling = numbers.filter(({ zones }) => zones.length > 0)
  const [first, ...others] = telling
  if (!first) return NOWHERE
  const agreed = first.zones.filter(zone => others.every(({ zones }) => zones.includes(zone)))
  const zones = agreed.length > 0 ? agreed : [...new Set(telling.flatMap(place => place.zones))]
  if (!haveOneTime(zones)) return NOWHERE
  const known = new Set(telling.map(({ country }) => country))
  return { zones: telling.length === 1 ? first.zones : zones, country: known.size === 1 ? first.country : '' }
}

/**
 * Where somebody with some addresses is: each of them has to be in a country with one time.
 * @param countries as people typed them; those that were left empty do not count.
 * @param countryOf the ISO code of a country of the table, see `countriesByName`.
 */
export function placeOfAddresses(
  countries: readonly string[],
  table: CountryZones,
  countryOf: (text: string) => string | null
): Place {
  const typed = [...new Set(countries.map(country => country.trim()).filter(Boolean))]
  const zones = typed.map(country => zonesOfAddress(table, country, countryOf))
  if (zones.length === 0 || zones.some(of => of.length === 0)) return NOWHERE
  const codes = new Set(typed.map(countryOf))
  return { zones: [...new Set(zones.flat())], country: codes.size === 1 ? countryOf(typed[0] ?? '') ?? '' : '' }
}
