/** More characters are not in a cell of Excel. */
const LONGEST_CELL = 32_767
/** Nor in the name of a sheet. */
const LONGEST_NAME = 31

/** A text as it stands in an element: signs of XML are escaped, controls written the way workbooks write them. */
export function text(content: string): string {
  return content.slice(0, LONGEST_CELL)
    // What looks like such a control is protected by its own underscore.
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, control => control === '\t' || control === '\n' ? control : codeOf(control))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** A text as it stands in an attribute. */
export function attribute(content: string): string {
  return text(content).replaceAll('"', '&quot;')
}

function codeOf(control: string): string {
  return `_x${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A name that Excel takes for a sheet: short, without its own signs; it keeps "History" for itself. */
export function sheetName(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, LONGEST_NAME).replace(/^['\s]+|['\s]+$/g, '')
  return allowed === '' || allowed.toLowerCase() === 'history' ? `${allowed}1` : allowed
}

/** The same for several sheets of one workbook, where Excel wants each name once, in whatever letters. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const allowed = sheetName(name)
    let free = allowed
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      free = `${allowed.slice(0, LONGEST_NAME - 4)} ${number}`
    }
    taken.add(free.toLowerCase())
    return free
  })
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + index % 26)
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
