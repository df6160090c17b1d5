import { isTimeZone, momentOf, wallClock, type WallMoment } from './timeZone'

/** A date and a time of day as fields hold them: `2026-12-01` and `14:05`. */
export interface TypedTime {
  readonly date: string
  readonly time: string
}

const HOUR = 3_600_000

/**
 * The moment that was typed, by the clocks of a zone; `null` where it is no date and time.
 * @param zone IANA name; one this browser does not know, or none, stands for the browser's own.
 */
export function typedMoment({ date, time }: TypedTime, zone: string): WallMoment | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  const [, hour, minute] = /^(\d\d):(\d\d)(?::\d\d)?$/.exec(time) ?? []
  if (!year || !hour) return null
  const wall = { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) }
  if (isTimeZone(zone)) return momentOf(wall, zone)
  return { at: new Date(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute), how: 'once' }
}

/** What the fields hold to begin with: the next full hour that is not only minutes away. */
export function proposedTime(now: Date, zone: string): TypedTime {
  const later = new Date(now.getTime() + 1.5 * HOUR)
  const { year, month, day, hour } = isTimeZone(zone)
    ? wallClock(later, zone)
    : { year: later.getFullYear(), month: later.getMonth() + 1, day: later.getDate(), hour: later.getHours() }
  const two = (part: number) => String(part).padStart(2, '0')
  return { date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, time: `${two(hour)}:00` }
}
