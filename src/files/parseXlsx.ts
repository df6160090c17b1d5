import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/browser'
import { MOST_CELLS, MOST_ROWS, MOST_UNPACKED_BYTES, problem, readingOf, type TableReading } from './table'

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/**
 * The rows of the first sheet of a workbook in which something is written. Of a formula its last result counts;
 * macros are never run. Numbers are as they were saved, dates as `2026-11-21 15:00`.
 *
 * The library that reads it unpacks large parts in workers that it makes from text, which the page's policy
 * refuses. So the parts are unpacked here, within limits, and handed on without packing.
 */
export async function parseXlsx(bytes: Uint8Array): Promise<TableReading> {
  let parts: Record<string, Uint8Array>
  try {
    const names: string[] = []
    let size = 0
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        if (isRead(name)) size += originalSize
        return false
      }
    })
    if (!names.includes('xl/workbook.xml')) return problem('not-a-table')
    if (size > MOST_UNPACKED_BYTES) return problem('too-large')
    parts = unzipSync(bytes, { filter: ({ name }) => isRead(name) })
  } catch {
    return problem('broken')
  }

  for (const [name, part] of Object.entries(parts)) {
    if (!SHEET.test(name)) continue
    const xml = withoutEmpty(strFromU8(part))
    const { rows, columns } = extent(xml)
    if (rows > MOST_ROWS) return problem('too-many-rows')
    if (rows * columns > MOST_CELLS) return problem('too-large')
    parts[name] = strToU8(xml)
  }
  return read(zipSync(parts, { level: 0 }))
}

async function read(workbook: Uint8Array<ArrayBuffer>): Promise<TableReading> {
  try {
    // Numbers stay the text they are, since a phone is no quantity; so do blanks.
    const sheets = await readWorkbook(workbook.buffer, { parseNumber: text => text, trim: false })
    for (const { data } of sheets) {
      const reading = readingOf(data.map(row => row.map(textOf)))
      if (reading.kind === 'table' || reading.problem !== 'empty') return reading
    }
    return problem('empty')
  } catch {
    return problem('broken')
  }
}

function isRead(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.xml.rels')
}

/**
 * A sheet without the cells and rows in which nothing is written. Programs keep a format for a million of them,
 * and the library makes a row of each. What does not say where it stands has to stay.
 */
function withoutEmpty(xml: string): string {
  return xml
    .replace(/<c [^>]*\br="[^>]*\/>/g, '')
    .replace(/<row [^>]*\br="[^>]*(?:\/>|>\s*<\/row>)/g, '')
}

/** How far a sheet reaches; the library fills it up to there. */
function extent(xml: string): { rows: number, columns: number } {
  let rows = 0
  let columns = 0
  for (const [, letters = '', row] of xml.matchAll(/ r="([A-Z]{0,3})(\d{1,7})"/g)) {
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(letters))
  }
  return { rows: Math.max(rows, xml.match(/<row\b/g)?.length ?? 0), columns }
}

function columnNumber(letters: string): number {
  let number = 0
  for (let index = 0; index < letters.length; index++) number = number * 26 + letters.charCodeAt(index) - 64
  return number
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return ''
  // Workbooks know no zones; the library reads their dates as UTC.
  return value.toISOString().replace('T', ' ').slice(0, 16).replace(' 00:00', '')
}
