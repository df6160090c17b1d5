import Papa from 'papaparse'
import { inSlices } from './inSlices'
import { dateText, type Cell, type Column, type WrittenTable } from './writtenTable'

/** What a spreadsheet could take for a formula, also in its wide form and behind blanks. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** So many rows become text in one go: two or three milliseconds. */
const PORTION = 300

/**
 * Writes a table as CSV for Excel: UTF-8 with its mark, and what the language's Excel expects between cells, a
 * semicolon where numbers have a comma. A text that could be taken for a formula has an apostrophe in front.
 * @param language BCP-47 tag.
 * @throws the signal's reason.
 */
export async function writeCsv({ columns, rows }: WrittenTable, language: string, signal?: AbortSignal): Promise<Blob> {
  const comma = hasDecimalComma(language)
  const texts: string[] = ['\uFEFF']
  const portion: (string | number)[][] = [columns.map(({ title }) => harmless(title))]
  const flush = () => {
    texts.push(Papa.unparse(portion, { delimiter: comma ? ';' : ',', newline: '\r\n' }), '\r\n')
    portion.length = 0
  }
  await inSlices(rows, (row) => {
    portion.push(columns.map((column, index) => written(row[index] ?? null, column, comma)))
    if (portion.length >= PORTION) flush()
  }, signal)
  if (portion.length > 0) flush()
  return new Blob(texts, { type: 'text/csv;charset=utf-8' })
}

function hasDecimalComma(language: string): boolean {
  return new Intl.NumberFormat(language).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',')
}

function written(cell: Cell, { dayOnly }: Column, comma: boolean): string | number {
  if (typeof cell === 'string') return harmless(cell)
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell, dayOnly)
  if (cell === null || !Number.isFinite(cell)) return ''
  return comma ? String(cell).replace('.', ',') : cell
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
