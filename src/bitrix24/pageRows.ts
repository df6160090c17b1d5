/** Rows the portal puts on a page (protocol notes 2, 4, 27, 30, 33). */
export const PAGE_SIZE = 50

/** Rows by the number of their page, as far as pages have been read. */
export type Pages<Row> = ReadonlyArray<readonly Row[]>

/** How far rows reach: to the end of the last page that had any. */
export function reachOf(pages: Pages<unknown>): number {
  return (lastFilled(pages) + 1) * PAGE_SIZE
}

/** The number of the last page that had any rows; -1 when none had. */
export function lastFilled(pages: Pages<unknown>): number {
  return pages.findLastIndex(page => page.length > 0)
}

/** A page that is not full with a filled one after it; or no row at all, for a list is never empty. */
export function hasGap(pages: Pages<unknown>): boolean {
  const last = lastFilled(pages)
  if (last < 0) return true
  return pages.slice(0, last).some(page => page.length < PAGE_SIZE)
}

export function sameRows<Row>(a: readonly Row[], b: readonly Row[], key: (row: Row) => number): boolean {
  return a.length === b.length && a.every((row, index) => key(row) === key(b[index] as Row))
}

/** As far as both were read. */
export function samePages<Row>(a: Pages<Row>, b: Pages<Row>, key: (row: Row) => number): boolean {
  return a.slice(0, b.length).every((rows, number) => sameRows(rows, b[number] ?? [], key))
}

/** Each row once; the first to come stays. */
export function distinct<Row>(rows: readonly Row[], key: (row: Row) => number): Row[] {
  const byKey = new Map<number, Row>()
  for (const row of rows) if (!byKey.has(key(row))) byKey.set(key(row), row)
  return [...byKey.values()]
}
