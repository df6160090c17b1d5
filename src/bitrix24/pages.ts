import { halfwayPages, withHalfway, type Halfway } from './halfway'
import { FULL_WINDOW, ownPace, SECOND_WINDOW, type Pace } from './pace'
import { distinct, hasGap, lastFilled, PAGE_SIZE, reachOf, samePages, sameRows, type Pages } from './pageRows'

export { PAGE_SIZE }

/** A list whose length is known is asked for in one window, which has to fit in a batch beside its header. */
const KNOWN_WINDOW = 44
/** Where rows may be hidden, most of what is asked for lies past the end: at once what fits beside a header, */
const FIRST_WINDOW_HIDDEN = 40
/** and of a list whose length is known as much as two batches hold beside what is read with it. */
const KNOWN_WINDOW_HIDDEN = 75
/** A list that is known to be no longer has its pages from halfway asked for with the others. */
const HALFWAY_AT_ONCE = 1_000
/** How many empty pages in a row are taken for the end where pages may be hidden: a whole batch. */
const LOOK_PAST = FULL_WINDOW
/** The same for a glance, while nothing shows that pages are hidden: a list of Bitrix24's own screens is no longer. */
const LOOK_PAST_GLANCE = 10
/** A list that keeps changing is read this often before what was seen is taken together. */
const PASSES = 3

export interface PagedReading<Row> {
  /** Reads the page that begins at row `start`; an empty page is `[]`. */
  page(start: number): Promise<readonly Row[]>
  /** What makes a row the same row on another page. */
  key(row: Row): number
  /** How far the rows are known to reach from before, hidden ones included: a number of rows. */
  expected?: number | undefined
  /** True when the portal may leave out rows this user may not read: a gap is then no end. */
  mayHideRows?: boolean
  /** A look that nothing is written by: hidden rows without a gap before them are not looked for as far. */
  glance?: boolean | undefined
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
  /** True when rows stood in no certain order: one that is missing may be there all the same. */
  readonly unsteady: boolean
}

/**
 * Reads all pages of a method that tells neither how many rows there are nor whether there are more.
 *
 * Pages are asked for in windows that travel as one batch, the second larger than the first, because
 * only a long list is worth guessing ahead for. A short page is not the end, and where rows may be
 * hidden empty pages are none either, until a whole batch of them has come (protocol note 5).
 *
 * The list may change meanwhile. Within a window pages are read from the last to the first, so that a
 * row moving up is met again rather than missed; each window reads the page before it once more. When
 * that page has changed, or a row was met twice, rows have moved and the reading starts over.
 *
 * Rows may also stand in no certain order, so that a page repeats one and skips another however often it
 * is read (protocol note 200). A repeated row may be a hidden one. Then, and wherever rows may be hidden,
 * the pages that begin half a page later are read as well: who falls between two pages is in the middle there.
 * They come from the first to the last, so that who moves is met in one of the two directions.
 *
 * A portal may also answer every page with the same rows: the reading ends with pages that bring no new one
 * and are the first one again.
 * @throws whatever `page` throws.
 */
export async function readPages<Row>(reading: PagedReading<Row>): Promise<PagedRows<Row>> {
  const { key, expected = 0, mayHideRows = false } = reading
  const halfway = halfwayPages(reading.page, mayHideRows)
  let earlier: Row[] = []
  let before: Pages<Row> = []
  let reach = expected
  for (let pass = 1; ; pass++) {
    const { pages, moved, unsteady } = await readOnce(reading, reach, before, earlier, pass === PASSES, halfway)
    reach = Math.max(expected, reachOf(pages))
    if (!moved || unsteady || pass === PASSES) {
      halfway.askBetween(pages, moved)
      const rows = withHalfway(pages, await halfway.answers())
      const hidden = mayHideRows && hasGap(pages)
      return { rows: distinct(moved ? [...rows, ...earlier] : rows, key), hidden, reach: reachOf(pages), unsteady: moved }
    }
    before = pages
    earlier = distinct([...pages.flat(), ...earlier], key)
  }
}

interface Pass<Row> {
  readonly pages: Pages<Row>
  /** Rows have moved, or stand in no certain order: unless it is `unsteady` the reading ended there. */
  readonly moved: boolean
  /** It is the order that is uncertain: the same pages came in the pass before, or pages from halfway agree. */
  readonly unsteady: boolean
}

/** @param before the pages of the pass before, `earlier` the rows of all of them. */
async function readOnce<Row>(
  { page, key, onRows, mayHideRows = false, glance = false, pace = ownPace }: PagedReading<Row>,
  expected: number,
  before: Pages<Row>,
  earlier: readonly Row[],
  toTheEnd: boolean,
  halfway: Halfway<Row>
): Promise<Pass<Row>> {
  const pages: Array<readonly Row[]> = []
  const known = Math.ceil(expected / PAGE_SIZE)
  let moved = false
  for (;;) {
    const from = pages.length
    const anchor = lastFilled(pages)
    const window = await commandsFor(from) - (anchor < 0 ? 0 : 1)
    const numbers = Array.from({ length: window }, (_, index) => from + window - 1 - index)
    if (anchor >= 0) numbers.push(anchor)
    const asked = Promise.all(numbers.map(number => page(number * PAGE_SIZE)))
    // What is known to be short enough is asked for at once, behind the pages, and costs no request of its own.
    if (mayHideRows && expected <= HALFWAY_AT_ONCE) halfway.ask(0, known)
    const read = await asked
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
    const unsteady = moved && (before.length > 0 ? samePages(pages, before, key) : await halfway.agrees(pages, key))
    onRows?.(earlier.length === 0 ? rows : distinct([...rows, ...earlier], key))
    // A portal that leaves `start` aside answers every page with the first one, and there is no end to be reached.
    const again = pages.slice(from).every(page => page.length > 0 && sameRows(page, pages[0] ?? [], key))
    if (from > 0 && again) return { pages, moved, unsteady: true }
    if (moved && !unsteady && !toTheEnd || pages.length >= needed()) return { pages, moved, unsteady }
    if (pages.length > lastFilled(pages) + 1) halfway.askBetween(pages, unsteady)
  }

  /** How many pages have to be read, as far as can be told by now. */
  function needed(): number {
    const last = lastFilled(pages)
    if (!mayHideRows) return last + 2
    return Math.max(known, last + 1 + (glance && !hasGap(pages) ? LOOK_PAST_GLANCE : LOOK_PAST))
  }

  /** How many commands the next window has, the page that is read once more among them. */
  async function commandsFor(from: number): Promise<number> {
    if (!mayHideRows) return from === 0 && known > 0 ? Math.min(KNOWN_WINDOW, known + 1) : await pace(from)
    const most = from === FIRST_WINDOW_HIDDEN ? SECOND_WINDOW : FULL_WINDOW
    if (from > 0) return Math.min(most, needed() - from + (lastFilled(pages) < 0 ? 0 : 1))
    if (known > 0) return Math.min(KNOWN_WINDOW_HIDDEN, known + (glance ? LOOK_PAST_GLANCE : LOOK_PAST))
    return pace === ownPace && !glance ? FIRST_WINDOW_HIDDEN : await pace(0)
  }
}
