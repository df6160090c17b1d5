import type { Hook, HookAnswer } from './hook'

/** One look at a portal. What it answers depends on how the portal behaves, never on what is stored there. */
export interface Check {
  /** The protocol note in tests/portal/README.md. */
  note: string
  what: string
  /** @returns what was seen, in a few words; `null` when this portal has nothing to see it by. */
  look: (hook: Hook, found: Findings) => Promise<string | null>
}

/** Records that checks look at, found once. */
export interface Findings {
  /** Ids of lists of contacts or companies, newest first. */
  lists: number[]
  /** A list with the most participants of those looked at, and how many there are. */
  longList: { id: number; pages: number } | null
  contacts: number[]
  /** A contact with a phone, and the phone. */
  phone: string | null
}

export type Row = Record<string, unknown>

export const rowsOf = (answer: HookAnswer): Row[] => Array.isArray(answer.body.result) ? answer.body.result as Row[] : []

export function itemsOf(answer: HookAnswer): Row[] {
  const result = answer.body.result
  return typeof result === 'object' && result !== null && 'items' in result ? result.items as Row[] : []
}

/** A refusal as code and status; `answered` when it is none. */
export function refusalOf({ status, body }: HookAnswer): string {
  if (!('error' in body)) return 'answered'
  return `${status} ${String(body.error) || '(empty code)'}`
}

/** Names of fields in alphabetical order. */
export const fieldsOf = (row: Row | undefined): string => Object.keys(row ?? {}).sort().join(' ')

export const typesOf = (row: Row | undefined, ...names: string[]): string =>
  names.map(name => `${name} ${row?.[name] === null ? 'null' : typeof row?.[name]}`).join(', ')

export const present = (body: Row, ...names: string[]): string =>
  names.map(name => `${name in body ? '' : 'no '}${name}`).join(', ')

const MOST_LISTS_LOOKED_AT = 12

/** Looks around in a portal for records to look closer at. Reads only. */
export async function find(hook: Hook): Promise<Findings> {
  const lists = rowsOf(await hook.ask('crm.calllist.list', { ORDER: { ID: 'DESC' } }))
    .filter(row => ['3', '4'].includes(String(row.ENTITY_TYPE_ID)))
    .map(row => Number(row.ID))
  let longList: Findings['longList'] = null
  for (const id of lists.slice(0, MOST_LISTS_LOOKED_AT)) {
    const first = rowsOf(await hook.ask('crm.calllist.items.get', { LIST_ID: id, start: 0 })).length
    const pages = first === 50 ? 2 : first > 0 ? 1 : 0
    if (pages > (longList?.pages ?? 0)) longList = { id, pages }
    if (pages === 2) break
  }
  const people = itemsOf(await hook.ask('crm.item.list', { entityTypeId: 3, select: ['*'], order: { id: 'DESC' }, filter: { hasPhone: 'Y' } }))
  const fields = people.flatMap(person => Array.isArray(person.fm) ? person.fm as Row[] : [])
  const phone = fields.find(field => field.typeId === 'PHONE')?.value
  return {
    lists, longList, phone: typeof phone === 'string' ? phone : null,
    contacts: people.map(person => Number(person.id))
  }
}
