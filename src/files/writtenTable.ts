/** `null` and an invalid date leave the cell empty. A text is a text, whatever it looks like: phones are texts. */
export type Cell = string | number | Date | null

export interface Column {
  readonly title: string
  /** Dates are written without the time of day. */
  readonly dayOnly?: boolean
  /** In characters, where columns have a width; 20 if it is not said. */
  readonly width?: number
}

/** What is written: a title row, and rows with a cell for each column. */
export interface WrittenTable {
  /** Of the file, without an ending, and of the sheet. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What is written as one workbook: a sheet for each table, called as it is. */
export interface WrittenBook {
  /** Of the file, without an ending. */
  readonly name: string
  readonly sheets: readonly WrittenTable[]
}

/** A date by the clock of this browser, as everything on the screen: `2026-11-21`, with the time unless `dayOnly`. */
export function dateText(date: Date, dayOnly: boolean | undefined): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return dayOnly ? day : `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
