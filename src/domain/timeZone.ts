/** A date and time of day as a clock on the wall shows it, in whatever zone the wall stands. Months count from 1. */
export interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** When a wall clock shows something, and whether it does so exactly once. */
export interface WallMoment {
  readonly at: Date
  /**
   * `skipped`: clocks were put forward over this time, `at` is as much later (02:30 is meant as 03:30).
   * `twice`: clocks were put back over it, `at` is the first of the two.
   */
  readonly how: 'once' | 'skipped' | 'twice'
}

const MINUTE = 60_000
/** No zone is further from UTC than 14 hours; a day on both sides is surely before and after any change of clocks. */
const DAY = 24 * 60 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** `null` where the browser does not know the zone: an old one does not know zones that were named since. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        era: 'short'
      })
    } catch {
      format = null
    }
    formats.set(zone, format)
  }
  return format
}

/** Whether this browser knows the zone, an IANA name such as `Europe/Berlin`. */
export function isTimeZone(zone: string): boolean {
  return zone !== '' && formatOf(zone) !== null
}

/**
 * What the clocks of a zone show at a moment.
 * @throws RangeError for an unknown zone and an invalid date.
 */
export function wallClock(at: Date, zone: string): WallClock {
  const format = formatOf(zone)
  if (!format) throw new RangeError(`Unknown time zone ${zone}`)
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  return {
    year: parts.get('era') === 'BC' ? 1 - number('year') : number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute')
  }
}

/**
 * How many minutes the clocks of a zone are ahead of UTC at a moment: 120 for Berlin in summer.
 * @throws RangeError as `wallClock` does.
 */
export function offsetMinutes(at: Date, zone: string): number {
  return Math.round((asUtc(wallClock(at, zone)) - at.getTime()) / MINUTE)
}

/**
 * When the clocks of a zone show a date and time. What does not exist in the calendar runs over into what
 * follows, as with `Date`: 32 January is 1 February.
 * @throws RangeError for an unknown zone and for numbers that are no date.
 */
export function momentOf(wall: WallClock, zone: string): WallMoment {
  const utc = asUtc(wall)
  const before = offsetMinutes(new Date(utc - DAY), zone)
  const after = offsetMinutes(new Date(utc + DAY), zone)
  const early = new Date(utc - before * MINUTE)
  if (before === after) return { at: early, how: 'once' }
  const late = new Date(utc - after * MINUTE)
  const earlyHolds = offsetMinutes(early, zone) === before
  const lateHolds = offsetMinutes(late, zone) === after
  if (earlyHolds && lateHolds) return { at: early, how: 'twice' }
  if (lateHolds) return { at: late, how: 'once' }
  // By the clock as it was before the change, which shows more once the change is applied.
  return { at: early, how: earlyHolds ? 'once' : 'skipped' }
}

/** The wall clock read as if it were UTC, in milliseconds. */
function asUtc({ year, month, day, hour, minute }: WallClock): number {
  const date = new Date(0)
  // Not Date.UTC, which takes the year 99 for 1999.
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute)
  return date.getTime()
}
