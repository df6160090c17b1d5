/** From when until when people may be called, in whole minutes after midnight of their own day; `from` is before `until`. */
export interface Hours {
  readonly from: number
  readonly until: number
}

/** The hours of everybody, and of the countries that have their own, by ISO code. */
export interface CallingHours {
  readonly everywhere: Hours
  readonly byCountry: Readonly<Record<string, Hours>>
}

const DAY = 24 * 60

/**
 * The hours unless they have been changed. The United States allow telephone solicitation from 8 to 21 local time
 * (47 CFR § 64.1200(c)(1)); 9 to 20 is within what is allowed or usual elsewhere.
 */
export const DEFAULT_CALLING_HOURS: CallingHours = {
  everywhere: { from: 9 * 60, until: 20 * 60 },
  byCountry: { US: { from: 8 * 60, until: 21 * 60 } }
}

/** The hours in which clients of a country may be called; `country` is an ISO code, empty where it is not known. */
export function hoursIn(country: string, { everywhere, byCountry }: CallingHours): Hours {
  return Object.hasOwn(byCountry, country) ? byCountry[country] ?? everywhere : everywhere
}

/** Hours as they are typed and read, `9-20`, `9:00 – 20:30`; `null` for what is none, and for hours over midnight. */
export function parseHours(text: string): Hours | null {
  const found = /^\s*(\d{1,2})(?::([0-5]\d))?\s*[-–—]\s*(\d{1,2})(?::([0-5]\d))?\s*$/.exec(text)
  if (!found) return null
  return hours(minutes(found[1], found[2]), minutes(found[3], found[4]))
}

function minutes(hour = '0', minute = '0'): number {
  return Number(hour) * 60 + Number(minute)
}

function hours(from: unknown, until: unknown): Hours | null {
  const isMinute = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= DAY
  return isMinute(from) && isMinute(until) && from < until ? { from, until } : null
}

/** Hours as `parseHours` takes them: `09:00–20:00`. */
export function writeHours({ from, until }: Hours): string {
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return `${clock(from)}–${clock(until)}`
}

/**
 * Calling hours out of a storage, where anybody may have written anything: what is no calling hours is `null`,
 * and a country without a readable entry is left out.
 */
export function readCallingHours(stored: unknown): CallingHours | null {
  if (!isRecord(stored)) return null
  const everywhere = readHours(stored.everywhere)
  if (!everywhere || !isRecord(stored.byCountry)) return null
  const countries = Object.entries(stored.byCountry).flatMap(([country, value]) => {
    const own = readHours(value)
    return own && /^[A-Z]{2}$/.test(country) ? [[country, own] as const] : []
  })
  return { everywhere, byCountry: Object.fromEntries(countries) }
}

function readHours(value: unknown): Hours | null {
  return isRecord(value) ? hours(value.from, value.until) : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
