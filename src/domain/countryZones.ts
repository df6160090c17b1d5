import { searchText } from './searchText'

/** A zone of each country whose clocks all show the same, by its ISO code. */
export type CountryZones = ReadonlyMap<string, string>

/** Reads a table as `scripts/countryZones.ts` writes it. */
export function parseCountryZones(table: string): CountryZones {
  return new Map(table.split('\n').flatMap((line) => {
    const [country, zone] = line.split(' ')
    return country && zone ? [[country, zone] as const] : []
  }))
}

/**
 * The zone of an address, as a list like that of `zonesOfNumber`: only its country counts, and only where the
 * whole country has one time. In all others, Russia or the United States, it is not known: cities have namesakes.
 * @param country as people typed it into the address.
 */
export function zonesOfAddress(zones: CountryZones, country: string, countryOf: (text: string) => string | null): readonly string[] {
  const zone = zones.get(countryOf(country) ?? '')
  return zone === undefined ? [] : [zone]
}

/** Names that are in use beside those of the CLDR, of countries with one time. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'czech republic': 'CZ',
  'england': 'GB',
  'great britain': 'GB',
  'holland': 'NL',
  'turkey': 'TR',
  'uae': 'AE',
  'белоруссия': 'BY',
  'кыргызстан': 'KG',
  'республика беларусь': 'BY',
  'республика казахстан': 'KZ',
  'южная корея': 'KR'
}

/**
 * Answers how a country is found by its name in some languages, or by its ISO code; `null` for what is none.
 * Making it is worth keeping: it asks the browser for all names.
 * @param codes ISO codes of the countries that are of interest.
 * @param languages BCP-47 tags.
 */
export function countriesByName(codes: Iterable<string>, languages: readonly string[]): (text: string) => string | null {
  const countries = new Map(Object.entries(ALSO_CALLED).map(([name, code]) => [key(name), code]))
  const styles = ['long', 'short'] as const
  const names = languages.flatMap(language => styles.map(style => new Intl.DisplayNames([language], { type: 'region', style })))
  for (const code of codes) {
    countries.set(key(code), code)
    for (const language of names) countries.set(key(language.of(code) ?? code), code)
  }
  return text => countries.get(key(text)) ?? null
}

/** A name without case, marks, dots and signs between its words. */
function key(name: string): string {
  return searchText(name).replace(/[.’']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
