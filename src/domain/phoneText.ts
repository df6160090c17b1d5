/** A piece of a text that may be a phone number: with a plus or as it was written, and its extension. */
export interface PhoneText {
  readonly text: string
  /** Digits to dial once connected; empty for none. */
  readonly extension: string
}

/** Why a text has no number, before any country's rules are asked. */
export type NoPhoneText = 'no-digits' | 'formula' | 'scientific'

/** Longer fields are cut. In characters; a hundred numbers fit. */
const LONGEST = 2000

/** How most phones are written; they need no cleaning, and there are thousands of them. */
const PLAIN = /^[\d+(][\d +()-]{0,40}$/

/** What an extension is called, after a number and before its own digits. */
const EXTENSION = new RegExp(String.raw`(\d)[\s,;(.-]*(?:доб\p{L}*|вн(?:утр\p{L}*)?|ext(?:n|ension)?|durchwahl|dw`
  + String.raw`|ramal|anexo|int(?:erno|ern)?|poste|[xх#])[\s.:()#№-]*(\d{1,7})(?!\d)\)?`, 'giu')

/** A run of digits with what people put between them; two numbers are parted by anything else, or by a plus. */
const RUN = /\+?[ (]*\d[\d ().\-/]*(?:x\d{1,7})?/g

/**
 * The pieces of a field that may be phone numbers, in their order. It may hold words, several numbers, extensions,
 * and what spreadsheets do to numbers: an apostrophe in front, `="…"`, `.0` at the end, `7.9E+10`.
 */
export function phoneTexts(field: string): readonly PhoneText[] | NoPhoneText {
  const clean = PLAIN.test(field) ? field : plain(field.slice(0, LONGEST))
  const text = clean.startsWith('=') ? formulaText(clean) : clean
  if (text === null) return 'formula'
  const number = fromSpreadsheet(text)
  if (number === null) return 'scientific'
  const runs = (PLAIN.test(number) ? number : number.replace(EXTENSION, '$1x$2 ')).match(RUN) ?? []
  if (runs.length === 0) return 'no-digits'
  return runs.map((run) => {
    const [text = '', extension = ''] = run.split('x')
    return { text: text.replace(/^\+[ (]+/, '+').trim(), extension }
  })
}

/** One kind of digits, blanks and dashes; no apostrophe in front and nothing invisible. */
function plain(text: string): string {
  return text.normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf))
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\S\r\n]/g, ' ')
    .replace(/^[\s'’‘`]+/, '')
    .trim()
}

/** `="+7 916…"` and `=7916…` are numbers that were to stay as they are; any other formula is none. */
function formulaText(text: string): string | null {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? /^=(\+?\d+)$/.exec(text)?.[1] ?? null
}

/**
 * Takes back what spreadsheets do to a long number; `null` where digits were lost, like the last nine of `7.9E+10`.
 */
function fromSpreadsheet(text: string): string | null {
  const [, whole = '', fraction = '', exponent] = /^\+?(\d+)(?:[.,](\d+))?[eе]\+?(\d{1,3})$/i.exec(text) ?? []
  if (exponent !== undefined) return fraction.length === Number(exponent) ? whole + fraction : null
  return text.replace(/^(\+?\d{5,})[.,]0+$/, '$1')
}
