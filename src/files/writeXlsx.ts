import { strToU8, Zip, ZipDeflate } from 'fflate'
import { inSlices } from './inSlices'
import { dateText, type Cell, type Column, type WrittenTable } from './writtenTable'
import { attribute, columnLetters, sheetName, text } from './xlsxText'

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
 * Writes a table as a workbook with one sheet: a title row that stays in sight, dates as dates, numbers as
 * numbers, everything else as text. No cell is a formula. It is written and packed in slices of some milliseconds;
 * the libraries for it do all in one go, or in workers made from text, which the page's policy refuses.
 * @throws the signal's reason.
 */
export async function writeXlsx({ name, columns, rows }: WrittenTable, signal?: AbortSignal): Promise<Blob> {
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
  for (const [path, content] of Object.entries(partsOf(name))) add(path).push(strToU8(XML + content), true)

  const letters = columns.map((_, index) => columnLetters(index))
  const sheet = add('xl/worksheets/sheet1.xml')
  let pending = XML + sheetBegin(columns) + rowOf(1, columns.map(({ title }, index) => textCell(`${letters[index]}1`, title, STYLE.title)))
  await inSlices(rows, (row, index) => {
    const number = index + 2
    pending += rowOf(number, columns.map((column, place) => cellOf(`${letters[place]}${number}`, row[place] ?? null, column)))
    if (pending.length < PORTION) return
    sheet.push(strToU8(pending))
    pending = ''
  }, signal)
  sheet.push(strToU8(`${pending}</sheetData></worksheet>`), true)
  zip.end()
  return new Blob(packed, { type: `${CONTENT}.sheet` })
}

function partsOf(name: string): Record<string, string> {
  const type = (part: string, kind: string) => `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${kind}+xml"/>`
  const relation = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
  const relations = (...all: string[]) => `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">`
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + '<Default Extension="xml" ContentType="application/xml"/>'
      + `${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}${type('styles', 'styles')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(relation(1, 'worksheet', 'worksheets/sheet1.xml'), relation(2, 'styles', 'styles.xml')),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>`
      + `<sheet name="${attribute(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
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
