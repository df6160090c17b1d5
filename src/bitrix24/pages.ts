/** Rows the portal puts on a page (protocol notes 2, 4, 27, 30, 33). */
export const PAGE_SIZE = 50

/** The first guess: 500 participants, the most Bitrix24's own screens put on a list, and empty pages behind them. */
const FIRST_WINDOW = 13
/** Once a list has proved long: as many as fit in a batch beside the first names. */
const SECOND_WINDOW = 47
/** From then on, and for many lists together, a whole batch. */
const FULL_WINDOW = 50
/** A list whose length is known is asked for in one window, which has to fit in a batch beside its header. */
const KNOWN_WINDOW = 44
/** How many empty pages in a row are taken for the end where pages may be hidden. */
const LOOK_PAST = 3
/** The same once a gap has shown that pages are hidden. */
const LOOK_PAST_HIDDEN = 49
/** A list that keeps changing is read this often before what was seen is taken together. */
const PASSES = 3

/** Answers how many commands the next window may have, by how many pages have been read. */
export type Pace = (pagesRead: number) => number | Promise<number>

const ownPace: Pace = pagesRead => pagesRead === 0 ? FIRST_WINDOW : pagesRead === FIRST_WINDOW ? SECOND_WINDOW : FULL_WINDOW

/**
 * One pace for many lists: whoever goes on at the same moment shares a batch. Short lists are through after
 * the first one, and leave the next one to the long.
 */
export function createSharedPace(): Pace {
  let asking: Array<{ pagesRead: number; answer: (commands: number) => void }> = []
  function share(): void {
    const all = asking
    asking = []
    const each = Math.max(2, Math.floor(FULL_WINDOW / all.length))
    for (const { pagesRead, answer } of all) answer(pagesRead === 0 ? Math.min(each, FIRST_WINDOW) : each)
  }
  return pagesRead => new Promise((answer) => {
    if (asking.length === 0) setTimeout(share, 0)
    asking.push({ pagesRead, answer })
  })
}

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
  /** How much is asked for at once; by default as suits one list. */
  pace?: Pace | undefined
}

export interface PagedRows<Row> {
  readonly rows: readonly Row[]
  /** True when the pages had gaps, so rows certainly are hidden. */
  readonly hidden: boolean
  /** How far the rows reach: the number of rows up to the last page that had any, hidden ones included. */
  readonly reach: number
}

/**
 * Reads all pages of a method that tells neither how many rows there are nor whether there are more.
 *
 * Pages are asked for in windows that travel as one batch, the second larger than the first, because
 * only a long list is worth guessing ahead for. A short page is not the end, and where rows may be
 * hidden a few empty pages are not either (protocol note 5).
 *
 * The list may change meanwhile. Within a window pages are read from the last to the first, so that a
 * row moving up is met again rather than missed; each window reads the page before it once more. When
 * that page has changed, or a row was met twice, rows have moved and the reading starts over.
 * @throws whatever `page` throws.
 */
export async function readPages<Row>(reading: PagedReading<Row>): Promise<PagedRows<Row>> {
  let expected = reading.expected ?? 0
  let earlier: Row[] = []
  for (let pass = 1; ; pass++) {
    const { moved, ...read } = await readOnce(reading, expected, earlier, pass === PASSES)
    if (!moved) return read
    earlier = distinct([...read.rows, ...earlier], reading.key)
    if (pass === PASSES) return { ...read, rows: earlier }
    expected = read.rows.length
  }
}

async function readOnce<Row>(
  { page, key, onRows, mayHideRows = false, pace = ownPace }: PagedReading<Row>,
  expected: number,
  earlier: readonly Row[],
  toTheEnd: boolean
): Promise<PagedRows<Row> & { moved: boolean }> {
  const pages: Array<readonly Row[]> = []
  const lookPast = mayHideRows ? LOOK_PAST : 1
  let moved = false
  for (;;) {
    const from = pages.length
    const anchor = lastFilled(pages)
    const commands = from === 0 && expected > 0
      ? Math.min(KNOWN_WINDOW, Math.ceil(expected / PAGE_SIZE) + lookPast)
      : await pace(from)
    const window = anchor < 0 ? commands : commands - 1
    const numbers = Array.from({ length: window }, (_, index) => from + window - 1 - index)
    if (anchor >= 0) numbers.push(anchor)
    const read = await Promise.all(numbers.map(number => page(number * PAGE_SIZE)))
    numbers.forEach((number, index) => {
      const rows = read[index] ?? []
      if (number !== anchor) pages[number] = rows
      else if (!sameRows(rows, pages[number] ?? [], key)) {
        moved = true
        pages[number] = [...rows, ...(pages[number] ?? [])]
      }
    })

    const rows = distinct(pages.flat(), key)
    moved ||= rows.length < pages.flat().length
    const last = lastFilled(pages)
    const reach = (last + 1) * PAGE_SIZE
    const hidden = mayHideRows && hasGap(pages)
    onRows?.(earlier.length === 0 ? rows : distinct([...rows, ...earlier], key))
    if (moved && !toTheEnd) return { rows, hidden, reach, moved }
    if (pages.length - 1 - last >= (hidden ? LOOK_PAST_HIDDEN : lookPast)) return { rows, hidden, reach, moved }
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
