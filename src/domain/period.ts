/** A day of the calendar, `2026-02-16`. */
export type Day = string

/** Days from one to another, both included; `null` where it is open. */
export interface Period {
  readonly from: Day | null
  readonly to: Day | null
}

const DAY_MS = 86_400_000

/** True for a day there is: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** So many days later; fewer than none is earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The day that a clock on the wall has at this moment. */
export function dayOf(moment: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The last days up to today, which is one of them. */
export function inLast(days: number, today: Day): Period {
  return { from: addDays(today, -days), to: today }
}

/** Every day before the last ones. */
export function moreThanAgo(days: number, today: Day): Period {
  return { from: null, to: addDays(today, -days - 1) }
}

/** Today and the days to come. */
export function inNext(days: number, today: Day): Period {
  return { from: today, to: addDays(today, days) }
}
