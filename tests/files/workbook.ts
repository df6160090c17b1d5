import { strToU8, zipSync } from 'fflate'

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Style 1 is a date, style 2 a date with the time of day. */
const STYLES = `<styleSheet xmlns="${SPREADSHEET}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`

/** A workbook with the given rows as they stand in a sheet's XML, one text a sheet. */
export function workbook(sheets: readonly string[], others: Record<string, string> = {}): Blob {
  const numbers = sheets.map((_, index) => index + 1)
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>${
      numbers.map(number => `<sheet name="Sheet ${number}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${
      numbers.map(number => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')
    }<Relationship Id="rId98" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...others
  }
  sheets.forEach((rows, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows}</sheetData></worksheet>`
  })
  return zip(parts)
}

/** Shared strings, one a text. */
export function sharedStrings(...texts: string[]): Record<string, string> {
  return { 'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}">${texts.map(text => `<si><t>${text}</t></si>`).join('')}</sst>` }
}

export function zip(parts: Record<string, string>): Blob {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return new Blob([zipSync(Object.fromEntries(files), { level: 1 }).slice()])
}
