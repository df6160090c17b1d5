import { PAGE_SIZE } from './pages'
import { distinct } from './pageRows'

/** Rows of a page, and how many there are in all where the portal tells. */
export interface CountedPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number | null
}

/** How often everything is read when it changes each time; after that, whatever came. */
const READINGS = 3

/**
 * Reads every page of a list sorted by id, all at once, each row once. Rows that are added or deleted meanwhile move
 * the others to another page, and one of them may be skipped: then the count changes from page to page, and everything
 * is read anew.
 * @param total how many rows there were a moment ago.
 * @param read reads the page from a row on.
 * @param onRead told after each page how many rows have been read, and how many are expected.
 */
export async function everyPage<Row extends { readonly id: number }>(
  total: number,
  read: (start: number) => Promise<CountedPage<Row>>,
  onRead: (read: number, expected: number) => void
): Promise<Row[]> {
  const everything: Row[] = []
  for (let reading = 1, expected = total; reading <= READINGS; reading++) {
    let count = 0
    const starts = Array.from({ length: Math.ceil(expected / PAGE_SIZE) }, (_, index) => index * PAGE_SIZE)
    const pages = await Promise.all(starts.map(async (start) => {
      const page = await read(start)
      onRead(count += page.rows.length, expected)
      return page
    }))
    const rows = pages.flatMap(page => page.rows)
    const counted = pages.map(page => page.total ?? expected)
    const most = Math.max(...counted)
    if (counted.every(one => one === most) && most <= starts.length * PAGE_SIZE) return distinct(rows, row => row.id)
    everything.push(...rows)
    expected = most
  }
  return distinct(everything, row => row.id)
}
