import type { PortalLang, World } from '../../world/types'

/** A value as the database holds it; `null` is an empty field. */
export type Value = string | number | boolean | Date | null

/** How a filter compares values (protocol notes 102 to 104, 108). A flag of a user field is a number. */
export type Comparison = 'number' | 'text' | 'moment' | 'day' | 'flag'

/** What crm.item.fields says of a field beside its type and title (protocol note 112). */
export interface FieldFacts {
  isRequired: boolean
  isReadOnly: boolean
  isImmutable: boolean
  isMultiple: boolean
  isDynamic: boolean
  isDeprecated?: true
  /** The directory of its values, for crm.status.list. */
  statusType?: string
  settings?: Record<string, unknown>
  items?: Array<{ ID: string, VALUE: string }>
}

/** What values are looked up in while one request lasts. */
export interface Lookups {
  world: World
  /** When a client was called last. */
  lastCall: (entityTypeId: number, id: number) => Date | null
  /** P while a deal is open, S when it is won, F when it is lost. */
  semantics: (stageId: string) => 'P' | 'S' | 'F'
}

/** One field of a type of records: how to read it, filter by it and tell of it. */
export interface Column<Entry> {
  /** As crm.item.fields names it. */
  type: string
  compare: Comparison
  read: (entry: Entry, look: Lookups) => Value
  /** All numbers bound to the record, in place of one value: a filter joins them (protocol note 110). */
  bound?: (entry: Entry) => number[]
  facts?: Partial<FieldFacts>
  /** Of a user field: its name and title. */
  own?: { name: string, title: Record<PortalLang, string> }
  /** Can be selected and filtered, but crm.item.fields does not tell of it (protocol note 105). */
  untold?: true
  /** Passes the check of names, and then fails in the query (protocol note 106). */
  failing?: true
}

export type Columns<Entry> = Record<string, Column<Entry>>

type Read<Entry, Kind extends Value> = (entry: Entry, look: Lookups) => Kind | null
type More = Pick<Partial<Column<never>>, 'facts' | 'untold'>

export const readOnly: More = { facts: { isReadOnly: true } }

/** Makers of columns: what is read, then what is special about it. */
export const column = {
  text: <Entry>(read: Read<Entry, string>, more: More = {}): Column<Entry> => (
    { type: 'string', compare: 'text', read, ...more }
  ),
  number: <Entry>(type: string, read: Read<Entry, number>, more: More = {}): Column<Entry> => (
    { type, compare: 'number', read, ...more }
  ),
  moment: <Entry>(read: Read<Entry, Date>, more: More = readOnly): Column<Entry> => (
    { type: 'datetime', compare: 'moment', read, ...more }
  ),
  day: <Entry>(read: Read<Entry, Date>, more: More = {}): Column<Entry> => (
    { type: 'date', compare: 'day', read, ...more }
  ),
  flag: <Entry>(read: Read<Entry, boolean>, more: More = {}): Column<Entry> => (
    { type: 'boolean', compare: 'flag', read, ...more }
  ),
  status: <Entry>(statusType: string, read: Read<Entry, string>, more: More = {}): Column<Entry> => (
    { type: 'crm_status', compare: 'text', read, ...more, facts: { ...more.facts, statusType } }
  ),
  bound: <Entry>(type: string, bound: (entry: Entry) => number[]): Column<Entry> => (
    { type, compare: 'number', read: () => null, bound, facts: { isMultiple: true } }
  ),
  failing: <Entry>(type: string): Column<Entry> => (
    { type, compare: 'text', read: () => null, facts: { isMultiple: true }, failing: true }
  )
}


/** Zero stands for "nobody" in the world; the database has nothing there. */
export function idOrNone(id: number): number | null {
  return id === 0 ? null : id
}
