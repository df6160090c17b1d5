import type { Client } from './client'
import { readId } from './id'
import type { Participant } from './participant'
import { phoneDigits, phoneParts } from './phone'
import { hasWords, searchText, searchWords } from './searchText'

/** What the portal answered about a participant's id; `undefined` before it was asked. */
export type KnownParticipant = Client | 'missing' | undefined

/** A participant as the table of a call list shows, searches and sorts them. */
export interface ParticipantRow {
  readonly id: number
  readonly statusCode: string
  readonly client: KnownParticipant
  /** What stands for them on the screen, also while their name is not known and when there is none. */
  readonly name: string
  /** The name of a contact's company; empty while unknown and for none. */
  readonly company: string
  /** Name and company as they are searched, see `searchText`. */
  readonly searched: string
  /** The digits of their phones, separated by blanks. */
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
    return { id, statusCode, client, name, company, searched: searchText(`${name}\n${company}`), digits }
  })
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
  const words = searchWords(typed)
  const id = readId(typed.replace(/^#/, ''))
  const numbers = phoneParts(typed)
  return rows.filter(row => row.id === id
    || hasWords(row.searched, words)
    || numbers.some(part => row.digits.includes(part)))
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
