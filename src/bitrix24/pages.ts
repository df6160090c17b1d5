/** Rows the portal puts on a page (protocol notes 2, 4, 27, 30, 33). */
export const PAGE_SIZE = 50

/** The first guess: a short list costs no more than this many pages. */
const FIRST_WINDOW = 8
/** Once a list has proved long: as many as fit in a batch beside the first names and the anchor. */
const SECOND_WINDOW = 46
/** From then on a whole batch, less the anchor. */
const FULL_WINDOW = 49
/** How many empty pages in a row are taken for the end where pages may be hidden. */
const LOOK_PAST = 3
/** A list that keeps changing is read this often before what was seen is taken together. */
const PASSES = 3

export interface PagedReading<Row> {
  /** Reads the page that begins at row `start`; an empty page is `[]`. */
  page(start: number): Promise<readonly Row[]>
  /** What makes a row the same row on another page. */
  key(row: Row): number
  /** How many rows are expected, when that is known from before. */
  expected?: number | undefined
  /** True when the portal may leave out rows this user may not read: a gap is then no end. */
  mayHideRows?: boolean
  /** Told after every window; the rows so far, each once, in order. */
  onRows?: (rows: readonly Row[]) => void
}

export interface PagedRows<Row> {
  readonly rows: readonly Row[]
  /** True when the pages had gaps, so rows certainly are hidden. */
  readonly hidden: boolean
}

/**
 * Reads all pages of a method that tells neither how many rows there are nor whether there are more.
 *
 * Pages are asked for in windows that travel as one batch, the second larger than the first, because
 * only a long list is worth guessing ahead for. A short page is not the end, and where rows may be
 * hidden a few empty pages are not either (protocol note 5).
 *
 * The list may change meanwhile. Within a window pages are read from the last to the first, so that a
 * row moving up is met again rather than missed; each window reads the page before it once more, and
 * when that has changed the reading starts over.
 * @throws whatever `page` throws.
 */
export async function readPages<Row>(reading: PagedReading<Row>): Promise<PagedRows<Row>> {
  let expected = reading.expected ?? 0
  let earlier: Row[] = []
  for (let pass = 1; ; pass++) {
    const { rows, hidden, moved } = await readOnce(reading, expected)
    if (!moved) return { rows, hidden }
    if (pass === PASSES) return { rows: distinct([...rows, ...earlier], reading.key), hidden }
    earlier = distinct([...rows, ...earlier], reading.key)
    expected = rows.length
  }
}

async function readOnce<Row>(
  { page, key, onRows, mayHideRows = false }: PagedReading<Row>,
  expected: number
): Promise<PagedRows<Row> & { moved: boolean }> {
  const pages: Array<readonly Row[]> = []
  let window = expected > 0 ? Math.ceil(expected / PAGE_SIZE) + 1 : FIRST_WINDOW
  let moved = false
  for (;;) {
    const from = pages.length
    const anchor = lastFilled(pages)
    const numbers = Array.from({ length: window }, (_, index) => from + window - 1 - index)
    if (anchor >= 0) numbers.push(anchor)
    const read = await Promise.all(numbers.map(number => page(number * PAGE_SIZE)))
    numbers.forEach((number, index) => {
      const rows = read[index] ?? []
      if (number === anchor) moved ||= !sameRows(rows, pages[number] ?? [], key)
      pages[number] = number === anchor ? [...rows, ...(pages[number] ?? [])] : rows
    })

    const rows = distinct(pages.flat(), key)
    const hidden = mayHideRows && hasGap(pages)
    onRows?.(rows)
    const enough = !mayHideRows ? 1 : hidden ? FULL_WINDOW : LOOK_PAST
    if (pages.length - 1 - lastFilled(pages) >= enough) return { rows, hidden, moved }
    window = from === 0 && expected === 0 ? SECOND_WINDOW : FULL_WINDOW
  }
}

function lastFilled(pages: ReadonlyArray<readonly unknown[]>): number {
  return pages.findLastIndex(page => page.length > 0)
}

/** A page that is not full with a filled one behind it; or nothing at the very beginning: a list is never empty. */
function hasGap(pages: ReadonlyArray<readonly unknown[]>): boolean {
  const last = lastFilled(pages)
  if (last < 0) return true
  return pages.slice(0, last).some(page => page.length < PAGE_SIZE)
}

function sameRows<Row>(a: readonly Row[], b: readonly Row[], key: (row: Row) => number): boolean {
  return a.length === b.length && a.every((row, index) => key(row) === key(b[index] as Row))
}

/** Each row once; the first to come stays. */
function distinct<Row>(rows: readonly Row[], key: (row: Row) => number): Row[] {
  const byKey = new Map<number, Row>()
  for (const row of rows) if (!byKey.has(key(row))) byKey.set(key(row), row)
  return [...byKey.values()]
}
