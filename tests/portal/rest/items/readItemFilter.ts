import { internalError, RestError } from '../errors'
import { asMap, type Params, type Wire } from '../params'
import type { Column, Columns, Lookups, Value } from './column'
import { isMixed } from './userFieldColumns'
import { splitKey, valueTest, type Operator } from './valueTest'

/** The bound numbers that one joined row of the query stands for, by field. */
export type Joined = Readonly<Record<string, number | null>>

export interface ItemFilter<Entry> {
  test: (entry: Entry, joined: Joined) => boolean
  /** Fields with several bound numbers: the query joins them, so that a record comes once for each (note 110). */
  joins: string[]
  /** The query can not be counted (note 110). */
  uncountable: boolean
}

export interface FilterRules<Entry> {
  columns: Columns<Entry>
  look: Lookups
  /** Wanted moments are moved into the past by this much (protocol note 108). */
  shiftMs: number
  /** User fields go by their original names (protocol note 109). */
  originalNames: boolean
  /** Fields that can't be counted with whatever the prefix (protocol note 110). */
  uncountable: readonly string[]
}

const notAllowed = (key: string, where: 'filter' | 'order') =>
  new RestError(400, 'INVALID_ARG_VALUE', `Invalid ${where}: field '${key}' is not allowed in ${where}`)
const invalidValue = (key: string) =>
  new RestError(400, 'INVALID_ARG_VALUE', `Invalid filter: field '${key}' has invalid value`)

type Test<Entry> = ItemFilter<Entry>['test']

/**
 * Reads the filter of crm.item.list (protocol notes 100 to 110).
 * @throws RestError 400 INVALID_ARG_VALUE for names and values that are not allowed; 500 for what fails in the query
 */
export function readItemFilter<Entry>(filter: Wire, rules: FilterRules<Entry>): ItemFilter<Entry> {
  const map = asMap(filter)
  if (!map) throw invalidValue('filter')
  const read: Omit<ItemFilter<Entry>, 'test'> = { joins: [], uncountable: false }
  return Object.assign(read, { test: group(map, rules, 0, read) })
}

function group<Entry>(map: Params, rules: FilterRules<Entry>, depth: number,
  read: Omit<ItemFilter<Entry>, 'test'>): Test<Entry> {
  let any = false
  const tests: Array<Test<Entry>> = []
  for (const [key, value] of Object.entries(map)) {
    if (key.toLowerCase() === 'logic') any = String(value).toUpperCase() === 'OR'
    else if (/^\d+$/.test(key)) {
      const inner = typeof value === 'object' && value !== null ? asMap(value) : undefined
      if (!inner) throw invalidValue(key)
      tests.push(group(inner, rules, depth + 1, read))
    } else tests.push(condition(key, value, rules, depth, read))
  }
  const [only] = tests
  if (!only) return () => true
  if (tests.length === 1) return only
  return any
    ? (entry, joined) => tests.some(test => test(entry, joined))
    : (entry, joined) => tests.every(test => test(entry, joined))
}

function condition<Entry>(key: string, value: Wire, rules: FilterRules<Entry>, depth: number,
  read: Omit<ItemFilter<Entry>, 'test'>): Test<Entry> {
  const { operator, name } = splitKey(key)
  const column = columnOf(rules.columns, name)
  if (!column || nameBreaks(column, operator, rules.originalNames, depth)) throw notAllowed(key, 'filter')
  if (column.failing) throw internalError()
  const test = valueTest(column.compare, operator, value, column.compare === 'moment' ? rules.shiftMs : 0)
  if (!test) throw invalidValue(key)
  if (column.bound) {
    if (!read.joins.includes(name)) read.joins.push(name)
    read.uncountable ||= operator !== '' || rules.uncountable.includes(name)
    return (_entry, joined) => test(joined[name] ?? null)
  }
  return entry => test(column.read(entry, rules.look))
}

function columnOf<Entry>(columns: Columns<Entry>, name: string): Column<Entry> | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined
}

/** Codes of letters and digits break with a prefix, original names with one inside a group (protocol note 109). */
function nameBreaks<Entry>({ own }: Column<Entry>, operator: Operator, originalNames: boolean, depth: number): boolean {
  if (!own || operator === '') return false
  return originalNames ? depth > 0 : isMixed(own.name)
}

export interface OrderStep<Entry> {
  read: (entry: Entry) => Value
  descending: boolean
}

/**
 * Reads the order of crm.item.list.
 * @throws RestError 400 INVALID_ARG_VALUE for a field that is not there; 500 for one that fails in the query
 */
export function readItemOrder<Entry>(order: Wire, { columns, look }: FilterRules<Entry>): Array<OrderStep<Entry>> {
  const map = asMap(order)
  if (!map) throw notAllowed('order', 'order')
  return Object.entries(map).map(([name, direction]) => {
    const column = columnOf(columns, name)
    if (!column) throw notAllowed(name, 'order')
    if (column.failing || column.bound) throw internalError()
    return {
      read: entry => column.read(entry, look),
      descending: String(direction).toUpperCase().startsWith('DESC')
    }
  })
}
