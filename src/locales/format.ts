/** Numbers, dates and lists of names as a language writes them. */
export interface Format {
  /** `1,240` */
  number: (value: number) => string
  /** `12.5%` from 0.125 */
  percent: (share: number) => string
  /** `3 Feb 2026` */
  date: (value: Date) => string
  /** `3 Feb`, with the year when it is not this one */
  shortDate: (value: Date, now?: Date) => string
  /** `3 Feb 2026, 14:05` */
  dateTime: (value: Date) => string
  /** `14:05` */
  time: (value: Date) => string
  /** `2 minutes ago`, `yesterday`; under half a minute `now` */
  ago: (value: Date, now?: Date) => string
  /** `Anna, Boris and Max` */
  list: (names: readonly string[]) => string
  /** Orders texts as the language does, numbers inside them by value: `List 2` before `List 10`. */
  compare: (left: string, right: string) => number
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000]
]

/**
 * Whether the browser has no words for the months of a language, as Chrome has none for Kazakh: it then writes
 * `2026 M02 3`, and `-3 min` for what was three minutes ago.
 */
function isWithoutWords(tag: string): boolean {
  return /^M\d/.test(new Intl.DateTimeFormat(tag, { month: 'short' }).format(0))
}

/** @param tag BCP-47 tag of the language, see `languageTag`. */
export function createFormat(tag: string): Format {
  const wordless = isWithoutWords(tag)
  // Dates in digits, and numbers, as Kazakh writes them too: 03.02.2026, 12 400.
  const digits = wordless ? 'ru' : tag
  const medium = wordless ? 'short' : 'medium'
  const number = new Intl.NumberFormat(digits)
  const percent = new Intl.NumberFormat(digits, { style: 'percent', maximumFractionDigits: 1 })
  const date = new Intl.DateTimeFormat(digits, { dateStyle: medium })
  const dayOfThisYear = new Intl.DateTimeFormat(digits, wordless ? { day: '2-digit', month: '2-digit' } : { day: 'numeric', month: 'short' })
  const dateTime = new Intl.DateTimeFormat(digits, { dateStyle: medium, timeStyle: 'short' })
  const time = new Intl.DateTimeFormat(digits, { timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' })

  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (value) => date.format(value),
    shortDate: (value, now = new Date()) =>
      (value.getFullYear() === now.getFullYear() ? dayOfThisYear : date).format(value),
    dateTime: (value) => dateTime.format(value),
    time: (value) => time.format(value),
    ago: (value, now = new Date()) => {
      if (wordless) return (value.toDateString() === now.toDateString() ? time : dateTime).format(value)
      const passed = now.getTime() - value.getTime()
      const step = steps.find(([, length]) => Math.abs(passed) >= length / 2)
      return step ? relative.format(-Math.round(passed / step[1]), step[0]) : relative.format(0, 'second')
    },
    list: (names) => list.format(names),
    compare: (left, right) => collator.compare(left, right)
  }
}
