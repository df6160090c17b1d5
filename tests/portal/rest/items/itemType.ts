import type { ItemKind } from '../../world/fieldTypes'
import type { PortalUser, World } from '../../world/types'
import { internalError, RestError } from '../errors'
import type { MethodAnswer, MethodCall } from '../method'
import { pageSize, readStart } from '../page'
import { asFlag, asInteger, asList, isMap } from '../params'
import type { Columns } from './column'
import type { Stored } from './commonColumns'
import { describeFields, titleLanguage } from './describeFields'
import { createLookups } from './lookups'
import { readItemFilter, readItemOrder, type ItemFilter, type Joined } from './readItemFilter'
import { sortItems } from './sortItems'
import { userFieldColumns } from './userFieldColumns'
import { wireItem } from './wireItem'

export interface ItemTypeDefinition<Entry extends Stored> {
  entityTypeId: number
  kind: ItemKind
  columns: Columns<Entry>
  all: (world: World) => ReadonlyMap<number, Entry>
  /** Fields by which nothing can be counted, whatever their prefix (protocol note 110). */
  uncountable: readonly string[]
}

/** What crm.item.* does with records of one type. */
export interface ItemType {
  list: (call: MethodCall) => MethodAnswer
  get: (call: MethodCall) => MethodAnswer
  fields: (call: MethodCall) => MethodAnswer
}

const minute = 60_000
const accessDenied = () => new RestError(400, 'ACCESS_DENIED', 'Access denied')

/** Makes the methods of one type of records. */
export function itemType<Entry extends Stored>(type: ItemTypeDefinition<Entry>): ItemType {
  function columnsFor(call: MethodCall): { columns: Columns<Entry>, originalNames: boolean } {
    const originalNames = asFlag(call.params.USEORIGINALUFNAMES)
    const { world, options } = call.context
    const fixed = options.withoutLastCommunication
      ? Object.fromEntries(Object.entries(type.columns).filter(([name]) => !name.startsWith('lastCommunication')))
      : type.columns
    const own = userFieldColumns(world, type.kind, originalNames, titleLanguage(call))
    return { columns: { ...fixed, ...own }, originalNames }
  }

  function mayRead(user: PortalUser, entry: Entry): boolean {
    if (entry.deleted) return false
    const right = user.rights[type.kind]
    return user.isAdmin || right === 'all' || (right === 'own' && entry.assignedById === user.id)
  }

  const mayReadType = (user: PortalUser) => user.isAdmin || user.rights[type.kind] !== 'none'

  /**
   * Items the user may read, 50 a page; with `start: -1` without the count, and then without a way to go on by
   * `start` (protocol notes 30, 101, 110).
   */
  function list(call: MethodCall): MethodAnswer {
    const { params, user, context: { world } } = call
    const { columns, originalNames } = columnsFor(call)
    const look = createLookups(world)
    const rules = { columns, look, originalNames, uncountable: type.uncountable, shiftMs: user.utcOffset * minute }
    const filter = readItemFilter(params.FILTER, rules)
    const order = readItemOrder(params.ORDER, rules)
    const start = readStart(params.START)
    if (start >= 0 && filter.uncountable) throw internalError()
    const found = mayReadType(user) ? candidates(type.all(world), params.FILTER) : []
    // Whoever reads 10,000 by `>id` asks two hundred times: nobody is looked at behind the page.
    const most = start < 0 && isByIdOnly(params.ORDER) ? pageSize : Number.POSITIVE_INFINITY
    const rows: Entry[] = []
    for (const entry of found) {
      if (rows.length >= most) break
      if (mayRead(user, entry)) rows.push(...joinedRows(entry, filter, columns))
    }
    const sorted = most === Number.POSITIVE_INFINITY ? sortItems(rows, order) : rows
    const page = new Set(sorted.slice(Math.max(0, start), Math.max(0, start) + pageSize))
    const items = [...page].map(entry => wireItem(type.entityTypeId, columns, look, entry, selection(params.SELECT, columns)))
    if (start < 0) return { result: { items } }
    // Counted by what is left after the page was cut: right only as long as no record comes twice (note 110).
    const next = start + items.length
    return { result: { items }, total: rows.length, ...(next < rows.length ? { next } : {}) }
  }

  function get(call: MethodCall): MethodAnswer {
    const { params, user, context: { world } } = call
    const entry = mayReadType(user) ? type.all(world).get(asInteger(params.ID) ?? 0) : undefined
    if (!mayReadType(user)) throw accessDenied()
    if (!entry || entry.deleted) throw new RestError(400, 'NOT_FOUND', 'Element not found')
    if (!mayRead(user, entry)) throw accessDenied()
    const { columns } = columnsFor(call)
    return { result: { item: wireItem(type.entityTypeId, columns, createLookups(world), entry, ['*']) } }
  }

  function fields(call: MethodCall): MethodAnswer {
    if (!mayReadType(call.user)) throw accessDenied()
    return { result: { fields: describeFields(columnsFor(call).columns, titleLanguage(call)) } }
  }

  return { list, get, fields }
}

/** Without a selection there is everything but phones and e-mails, which only the star brings (note 31). */
function selection<Entry>(select: unknown, columns: Columns<Entry>): string[] {
  const names = asList(select)?.map(String)
  return names && names.length > 0 ? names : Object.keys(columns)
}

/** Sorted upwards by id, which is how the world is kept. */
function isByIdOnly(order: unknown): boolean {
  const [[name, direction] = [], more] = isMap(order) ? Object.entries(order) : []
  return name === 'id' && more === undefined && !String(direction).toUpperCase().startsWith('DESC')
}

/** Looks ids up instead of walking through everybody, because names of 10,000 participants are read this way. */
function candidates<Entry>(all: ReadonlyMap<number, Entry>, filter: unknown): Entry[] {
  const wanted = isMap(filter) && !('logic' in filter) ? asList(filter['@id']) : undefined
  if (!wanted) return [...all.values()]
  const ids = [...new Set(wanted.map(id => asInteger(id) ?? 0))].sort((one, other) => one - other)
  return ids.flatMap(id => all.get(id) ?? [])
}

const nothingJoined: Joined = {}

/** The record as often as the query finds it: once, or once for each bound number that fits (protocol note 110). */
function joinedRows<Entry>(entry: Entry, { joins, test }: ItemFilter<Entry>, columns: Columns<Entry>): Entry[] {
  if (joins.length === 0) return test(entry, nothingJoined) ? [entry] : []
  let rows: Array<Record<string, number | null>> = [{}]
  for (const name of joins) {
    const bound = columns[name]?.bound?.(entry) ?? []
    const numbers = bound.length > 0 ? bound : [null]
    rows = rows.flatMap(row => numbers.map(number => ({ ...row, [name]: number })))
  }
  return rows.filter(row => test(entry, row)).map(() => entry)
}
