import { phoneDigits, type Client } from './client'
import type { Participant } from './participant'

/** What the portal answered about a participant's id; `undefined` while nobody has asked yet. */
export type KnownParticipant = Client | 'missing' | undefined

/** A participant as the table of a call list shows, searches and sorts him. */
export interface ParticipantRow {
  readonly id: number
  readonly statusCode: string
  readonly client: KnownParticipant
  /** What he is called on the screen, also while his name is not known and when there is none. */
  readonly name: string
  /** The name of a contact's company; empty while unknown and for none. */
  readonly company: string
  /** Name and company as they are searched, see `folded`. */
  readonly searched: string
  /** The digits of his phones, separated by blanks. */
  readonly digits: string
}

/** Where the rows' contents come from. */
export interface RowSources {
  readonly client: (id: number) => KnownParticipant
  readonly companyName: (companyId: number) => string
  /** What a participant is called. */
  readonly nameOf: (id: number, client: KnownParticipant) => string
}

/** What the participants of a list are sorted by; `list` is the order they are called in. */
export type ParticipantOrder = 'list' | 'name' | 'company' | 'status'

/**
 * The rows of a list, in its order. Rows that did not change are taken over from `earlier`, so that a
 * list of ten thousand costs its full price only once, however often some more names arrive.
 */
export function rowsOf(
  participants: readonly Participant[],
  { client: clientOf, companyName, nameOf }: RowSources,
  earlier: ReadonlyMap<number, ParticipantRow>
): ParticipantRow[] {
  return participants.map(({ id, statusCode }) => {
    const client = clientOf(id)
    const known = typeof client === 'object'
    const company = known && client.companyId ? companyName(client.companyId) : ''
    const before = earlier.get(id)
    if (before && before.client === client && before.company === company) {
      return before.statusCode === statusCode ? before : { ...before, statusCode }
    }
    const name = nameOf(id, client)
    const digits = known ? client.phones.map(phoneDigits).join(' ') : ''
    return { id, statusCode, client, name, company, searched: folded(`${name}\n${company}`), digits }
  })
}

/** Without case and without marks above or below the letters, so that "Müller" is found by "muller", "Пётр" by "петр". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The rows with a status; all of them for `null`. */
export function withStatus(rows: readonly ParticipantRow[], status: string | null): readonly ParticipantRow[] {
  return status === null ? rows : rows.filter(row => row.statusCode === status)
}

/**
 * The rows a text finds: by every word of name or company, by three digits or more of a phone, or by
 * the id, as `17` or `#17`.
 */
export function search(rows: readonly ParticipantRow[], text: string): readonly ParticipantRow[] {
  const typed = text.trim()
  if (typed === '') return rows
  const words = folded(typed).split(/\s+/)
  const id = Number(/^#?(\d+)$/.exec(typed)?.[1] ?? NaN)
  const numbers = phoneParts(typed)
  return rows.filter(row => row.id === id
    || words.every(word => row.searched.includes(word))
    || numbers.some(part => row.digits.includes(part)))
}

/** The ways the digits of a part of a phone may stand in `digits`: a Russian trunk 8 stands there as 7. */
function phoneParts(typed: string): string[] {
  const digits = typed.replace(/\D/g, '')
  if (digits.length < 3 || !/^[\d\s()+.\-–/]+$/.test(typed)) return []
  return digits.startsWith('8') ? [digits, `7${digits.slice(1)}`] : [digits]
}

/**
 * Sorts rows; those that are equal stay in the order of the list.
 * @param compare orders texts as the language does.
 * @param statuses status codes in the portal's order; others come after them.
 */
export function sorted(
  rows: readonly ParticipantRow[],
  order: ParticipantOrder,
  descending: boolean,
  compare: (left: string, right: string) => number,
  statuses: readonly string[]
): readonly ParticipantRow[] {
  const turn = descending ? -1 : 1
  switch (order) {
    case 'list': return descending ? rows.toReversed() : rows
    case 'name': return sortedByText(rows, row => typeof row.client === 'object' ? row.name : '', turn, compare)
    case 'company': return sortedByText(rows, row => row.company, turn, compare)
    case 'status': {
      const places = new Map(statuses.map((code, index) => [code, index]))
      const place = (row: ParticipantRow) => places.get(row.statusCode) ?? places.size
      return rows.toSorted((left, right) => turn * (place(left) - place(right)))
    }
  }
}

/** What has no text comes last, whichever way it is sorted. */
function sortedByText(
  rows: readonly ParticipantRow[],
  textOf: (row: ParticipantRow) => string,
  turn: number,
  compare: (left: string, right: string) => number
): ParticipantRow[] {
  return rows
    .map(row => ({ row, text: textOf(row) }))
    .sort((left, right) => left.text === '' || right.text === ''
      ? Number(left.text === '') - Number(right.text === '')
      : turn * compare(left.text, right.text))
    .map(({ row }) => row)
}
