import type { PhoneReader, UndialableReason } from './dialable'
import { digitsIn, SHORTEST_PHONE } from './phone'
import { phoneTexts } from './phoneText'
import { searchText } from './searchText'

/** A table as it was read from a file or pasted: rows of text. Rows may differ in length. */
export type Rows = readonly (readonly string[])[]

/** The column of a table by which clients are looked for. */
export interface ContactColumn {
  readonly column: number
  readonly kind: 'phone' | 'email'
  /** Whether the first row holds the names of the columns. */
  readonly hasHeader: boolean
}

/**
 * What a row is looked for by; several values when its cell holds several. `typed` are digits as they were written,
 * with an extension and without: so they may stand in the CRM, also where they are `doubtful` as a number.
 */
export type Wanted =
  | { readonly kind: 'phone', readonly values: readonly string[], readonly typed: readonly string[] }
  | { readonly kind: 'doubtful', readonly typed: readonly string[], readonly reason: UndialableReason }
  | { readonly kind: 'email', readonly values: readonly string[] }
  | { readonly kind: 'refused', readonly reason: UndialableReason | 'empty' | 'no-email' }

/** A row of a table, as it was, and what it is looked for by. */
export interface Line {
  /** Its place in the table, the first row is 1. */
  readonly number: number
  readonly cells: readonly string[]
  readonly wanted: Wanted
}

/** No number of any country has more digits. */
const LONGEST_PHONE = 15

/** So many rows tell what a column holds. */
const SAMPLE = 200

const PHONE_HEADER = /(^|[^\p{L}])(phone|telephone|telef|tel|mobile|mob|cell|handy|gsm|whatsapp|тел|моб|сот|whats)|phone|телефон|电话|手机|電話/u
const EMAIL_HEADER = /e-?mail|(^|[^\p{L}])(mail|почта|эл\.? ?почт|correo)/u
/** Columns with as many digits as a phone has. */
const OTHER_HEADER = /(^|[^\p{L}])(inn|vat|iban|id|tax|date|sum|total|zip|plz|account|invoice|order|contract|fax|инн|кпп|огрн|снилс|ид|дата|сумма|индекс|счет|заказ|договор|факс)($|[^\p{L}])/u

const EMAIL = /[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[\p{L}\d-]{2,}/gu

/**
 * The column that holds phones, or else e-mails: by its name, in English or Russian, and by what is in it.
 * `null` when none does.
 */
export function findContactColumn(rows: Rows): ContactColumn | null {
  const [first = [], ...others] = rows.slice(0, SAMPLE + 1)
  const width = Math.max(0, ...rows.slice(0, SAMPLE + 1).map(row => row.length))
  let best: ContactColumn | null = null
  let bestScore = 0.5
  for (let column = 0; column < width; column++) {
    const title = first[column] ?? ''
    const isTitle = others.length > 0 && !isPhoneCell(title) && !isEmailCell(title)
    const cells = (isTitle ? others : [first, ...others]).map(row => row[column] ?? '').filter(cell => cell.trim() !== '')
    for (const kind of ['phone', 'email'] as const) {
      const score = scoreOf(kind, isTitle ? title : '', cells)
      if (score > bestScore) {
        best = { column, kind, hasHeader: isTitle && (title.trim() !== '' || first.some(isName)) }
        bestScore = score
      }
    }
  }
  return best
}

/** The column somebody chose: of which kind it is, and whether it has a title. */
export function contactColumnAt(rows: Rows, column: number): ContactColumn {
  const cells = rows.slice(0, SAMPLE + 1).map(row => row[column] ?? '')
  const [title = '', ...others] = cells
  const count = (fits: (cell: string) => boolean) => cells.filter(fits).length
  return {
    column,
    kind: count(isEmailCell) > count(isPhoneCell) ? 'email' : 'phone',
    hasHeader: others.length > 0 && !isPhoneCell(title) && !isEmailCell(title) && (rows[0] ?? []).some(isName)
  }
}

/** 0 for a column that holds none; a phone counts more than an e-mail. */
function scoreOf(kind: 'phone' | 'email', title: string, cells: readonly string[]): number {
  const fitting = cells.filter(kind === 'phone' ? isPhoneCell : isEmailCell)
  if (fitting.length === 0) return 0
  const share = fitting.length / cells.length
  const name = searchText(title)
  if (kind === 'email') return share + (EMAIL_HEADER.test(name) ? 1 : 0)
  if (PHONE_HEADER.test(name) && !OTHER_HEADER.test(name)) return share + 1.2
  if (OTHER_HEADER.test(name)) return share - 1
  const written = fitting.filter(cell => /[+(]|\d-\d|\d \d/.test(cell)).length / fitting.length
  return share + 0.1 + written / 10
}

function isName(title: string): boolean {
  const name = searchText(title)
  return PHONE_HEADER.test(name) || EMAIL_HEADER.test(name) || OTHER_HEADER.test(name)
}

/** Whether a cell is mostly a number as long as a phone, and no date. */
function isPhoneCell(cell: string): boolean {
  const text = cell.trim()
  if (text.length > 100 || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/.test(text)) return false
  const digits = digitsIn(text).length
  const letters = text.replace(/\P{L}/gu, '').length
  return (digits >= 7 && letters <= digits && !text.includes('@')) || /^\d[.,]\d+e\+?\d+$/i.test(text)
}

function isEmailCell(cell: string): boolean {
  return emailsIn(cell).length > 0
}

function emailsIn(cell: string): string[] {
  return cell.slice(0, 1000).match(EMAIL)?.map(email => email.toLowerCase()) ?? []
}

/**
 * What one row is looked for by. Several thousand take longer than a screen may stand still: read them in slices.
 * @param number its place in the table, the first row is 1.
 */
export function lineOf(cells: readonly string[], number: number, { column, kind }: ContactColumn, read: PhoneReader['read']): Line {
  return { number, cells, wanted: wantedBy(cells[column] ?? '', kind, read) }
}

function wantedBy(cell: string, kind: ContactColumn['kind'], read: PhoneReader['read']): Wanted {
  if (cell.trim() === '') return { kind: 'refused', reason: 'empty' }
  const emails = emailsIn(cell)
  if (emails.length > 0) return { kind: 'email', values: [...new Set(emails)] }
  const readings = read(cell)
  const numbers = readings.flatMap(reading => reading.kind === 'number' ? [reading.e164] : [])
  const typed = numbersTypedIn(cell)
  if (numbers.length > 0) return { kind: 'phone', values: [...new Set(numbers)], typed }
  if (kind === 'email' && typed.length === 0) return { kind: 'refused', reason: 'no-email' }
  // Of several that can't be dialled the longest is meant: 101 beside +7 916 is a room.
  const reasons = readings.flatMap(reading => reading.kind === 'undialable' ? [reading.reason] : [])
  const reason = reasons.find(reason => reason !== 'too-short') ?? reasons[0] ?? 'no-digits'
  return typed.length > 0 ? { kind: 'doubtful', typed, reason } : { kind: 'refused', reason }
}

/** What may stand in the CRM as it stands here; fewer than five digits are an extension, more than fifteen are no number. */
function numbersTypedIn(cell: string): string[] {
  const texts = phoneTexts(cell)
  if (typeof texts === 'string') return []
  const written = texts.flatMap(({ text, extension }) => {
    const digits = digitsIn(text)
    return extension ? [digits, digits + extension] : [digits]
  })
  return [...new Set(written)].filter(({ length }) => length >= SHORTEST_PHONE && length <= LONGEST_PHONE)
}

/**
 * Rows as they were, each with a further cell that says why it is among them; in a column of its own, however
 * long the rows are.
 */
export function withReasons(rows: readonly { readonly cells: readonly string[], readonly reason: string }[]): string[][] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return rows.map(({ cells, reason }) => [...cells, ...Array<string>(width - cells.length).fill(''), reason])
}
