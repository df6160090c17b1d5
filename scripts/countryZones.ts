/**
 * Makes the table of countries that have one time, and prints it as a module:
 *
 *   npx tsx scripts/countryZones.ts > src/domain/countryZoneTable.ts
 *
 * The source is what Node itself knows, the CLDR and the time zone database of its ICU.
 */

/** Countries with one official time, though the database has a second zone for a part of them. */
const OFFICIAL: Readonly<Record<string, string>> = { CN: 'Asia/Shanghai', UA: 'Europe/Kiev' }

/** What is compared: the middle of each month of two years, so that rules given up before do not count. */
const year = new Date().getFullYear()
const moments = Array.from({ length: 24 }, (_, month) => new Date(Date.UTC(year - 1, month, 15)))

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const codes = letters.flatMap(first => letters.map(second => first + second))
  // Not the codes that were given up: they are read as those of their successors.
  .filter(code => names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code)

const lines = codes.flatMap((code) => {
  const zone = OFFICIAL[code] ?? onlyTime(zonesOf(code))
  return zone === undefined ? [] : [`${code} ${zone}`]
})

console.log(`/*
 * Made by scripts/countryZones.ts from the CLDR and the time zone database in ICU ${process.versions.icu} (${process.versions.tz}).
 */

/** A line each: the ISO code of a country whose clocks all show the same, and a zone it is in. */
export const COUNTRY_ZONE_TABLE = '${lines.join('\\n')}'`)

function zonesOf(code: string): readonly string[] {
  // TypeScript does not know it yet; older engines have it as a property.
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones?(): string[], timeZones?: string[] }
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

function onlyTime(zones: readonly string[]): string | undefined {
  return new Set(zones.map(offsets)).size === 1 ? zones[0] : undefined
}

function offsets(zone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  return moments.map(moment => format.format(moment)).join()
}
