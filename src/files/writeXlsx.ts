import { strToU8, Zip, ZipDeflate } from 'fflate'
import { inSlices } from './inSlices'
import { dateText, type Cell, type Column, type WrittenTable } from './writtenTable'
import { attribute, columnLetters, sheetNames, text } from './xlsxText'

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Places in the styles below. Texts keep the format of texts, so that one stays a text when its cell is edited. */
const STYLE = { number: 0, text: 1, day: 2, moment: 3, title: 4 }

const STYLES = `<styleSheet xmlns="${SPREADSHEET}">`
  + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  // 49 is text; 14 and 22 are day and moment as the reader's own Excel writes them.
  + `<cellXfs count="5">${[0, 49, 14, 22].map(format => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}`
  + '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** So much of the sheet is packed in one go: a few milliseconds. */
const PORTION = 32_768

/**
 * Writes tables as a workbook with a sheet for each: a title row that stays in sight, dates as dates, numbers as
 * numbers, everything else as text. No cell is a formula. It is written and packed in slices of some milliseconds;
 * the libraries for it do all in one go, or in workers made from text, which the page's policy refuses.
 * @throws the signal's reason.
 */
export async function writeXlsx(tables: readonly WrittenTable[], signal?: AbortSignal): Promise<Blob> {
  const packed: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    packed.push(chunk)
  })
  const add = (path: string) => {
    const part = new ZipDeflate(path, { level: 6 })
    zip.add(part)
    return part
  }
  for (const [path, content] of Object.entries(partsOf(tables))) add(path).push(strToU8(XML + content), true)
  for (const [index, table] of tables.entries()) await writeSheet(table, add(sheetPath(index)), signal)
  zip.end()
  return new Blob(packed, { type: `${CONTENT}.sheet` })
}

async function writeSheet({ columns, rows }: WrittenTable, sheet: ZipDeflate, signal: AbortSignal | undefined): Promise<void> {
  const letters = columns.map((_, index) => columnLetters(index))
  let pending = XML + sheetBegin(columns) + rowOf(1, columns.map(({ title }, index) => textCell(`${letters[index]}1`, title, STYLE.title)))
  await inSlices(rows, (row, index) => {
    const number = index + 2
    pending += rowOf(number, columns.map((column, place) => cellOf(`${letters[place]}${number}`, row[place] ?? null, column)))
    if (pending.length < PORTION) return
    sheet.push(strToU8(pending))
    pending = ''
  }, signal)
  sheet.push(strToU8(`${pending}</sheetData></worksheet>`), true)
}

const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`

function partsOf(tables: readonly WrittenTable[]): Record<string, string> {
  const type = (path: string, kind: string) => `<Override PartName="/${path}" ContentType="${CONTENT}.${kind}+xml"/>`
  const relation = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
  const relations = (...all: string[]) => `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
  const names = sheetNames(tables.map(({ name }) => name))
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">`
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + '<Default Extension="xml" ContentType="application/xml"/>'
      + type('xl/workbook.xml', 'sheet.main')
      + names.map((_, index) => type(sheetPath(index), 'worksheet')).join('')
      + `${type('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation(names.length + 1, 'styles', 'styles.xml')
    ),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>${
      names.map((name, index) => `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/styles.xml': STYLES
  }
}

function sheetBegin(columns: readonly Column[]): string {
  const widths = columns.map(({ width = 20 }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  return `<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0">`
    + '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    + `${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`
}

function rowOf(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`
}

function cellOf(at: string, cell: Cell, { dayOnly }: Column): string {
  if (typeof cell === 'string') return cell === '' ? '' : textCell(at, cell, STYLE.text)
  if (typeof cell === 'number') return Number.isFinite(cell) ? valueCell(at, cell, STYLE.number) : ''
  if (cell === null || Number.isNaN(cell.getTime())) return ''
  const serial = serialOf(cell)
  // Excel knows no date before 1 March 1900 that others know as well.
  if (serial < 61) return textCell(at, dateText(cell, dayOnly), STYLE.text)
  return dayOnly ? valueCell(at, Math.floor(serial), STYLE.day) : valueCell(at, serial, STYLE.moment)
}

function textCell(at: string, content: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text(content)}</t></is></c>`
}

function valueCell(at: string, value: number, style: number): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`
}

/** Days since the end of 1899 by the clock of this browser; workbooks know no zones. */
function serialOf(date: Date): number {
  const wall = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds())
  return (wall - Date.UTC(1899, 11, 30)) / 86_400_000
}
