/**
 * Why something is no table that can be read: too many bytes, rows or cells; a picture, a document, an archive; a
 * workbook of Excel 97 or one with a password; a damaged file; nothing in it.
 */
export type TableProblem = 'too-large' | 'too-many-rows' | 'not-a-table' | 'old-workbook' | 'password' | 'broken' | 'empty'

/** What was read: rows of text, without the empty ones; of different lengths. Or why nothing was. */
export type TableReading =
  | { readonly kind: 'table', readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'problem', readonly problem: TableProblem }

/** Larger files are not opened. Five thousand rows of twenty columns are two megabytes. */
export const MOST_BYTES = 10_000_000
/** A workbook is packed; this is what may come out of it. It takes about a second to unpack and read. */
export const MOST_UNPACKED_BYTES = 20_000_000
export const MOST_ROWS = 50_000
export const MOST_CELLS = 1_000_000

/** Rows as a reading: without those in which nothing is written, and only if there are not too many. */
export function readingOf(rows: readonly (readonly string[])[]): TableReading {
  const written = rows.filter(row => row.some(cell => cell.trim() !== ''))
  if (written.length === 0) return problem('empty')
  if (written.length > MOST_ROWS) return problem('too-many-rows')
  if (written.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) return problem('too-large')
  return { kind: 'table', rows: written }
}

export function problem(problem: TableProblem): TableReading {
  return { kind: 'problem', problem }
}
