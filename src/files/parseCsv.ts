import Papa from 'papaparse'
import { MOST_ROWS, problem, readingOf, type TableReading } from './table'

/** What may part the cells; the comma last, since it is in addresses and numbers as well. */
const DELIMITERS = [';', '\t', '|', ',']
/** So many rows tell what parts their cells. */
const SAMPLE = 200

/** The rows of a text: one cell a line, or cells parted by any of the usual signs, in quotes or not. */
export function parseCsv(source: string): TableReading {
  // Excel takes the sign from a first line of its own.
  const [line = '', named] = /^\uFEFF?sep=(.)\r?\n/i.exec(source) ?? []
  const text = source.slice(line.length).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { data, meta } = parse(text, named ?? delimiterOf(text), MOST_ROWS + 1)
  return meta.truncated ? problem('too-many-rows') : readingOf(data)
}

/** The sign that cuts most rows into equally many cells; where none cuts at least half, a tab, which is in no cell. */
function delimiterOf(text: string): string {
  let best = '\t'
  let most = 0.5
  for (const delimiter of DELIMITERS) {
    const { data } = parse(text, delimiter, SAMPLE)
    const counts = new Map<number, number>()
    const rows = data.filter(row => row.length > 1 || row[0]?.trim())
    for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    const share = Math.max(0, ...counts.values()) / rows.length
    if (share > most) {
      best = delimiter
      most = share
    }
  }
  return best
}

/** @param most rows. */
function parse(text: string, delimiter: string, most: number): Papa.ParseResult<string[]> {
  const config = { delimiter, newline: '\n', preview: most } as const
  const parsed = Papa.parse<string[]>(text, config)
  // A quote that is never closed would swallow all rows behind it; then quotes are no more than signs.
  return parsed.errors.some(({ code }) => code === 'MissingQuotes')
    ? Papa.parse<string[]>(text, { ...config, fastMode: true })
    : parsed
}
