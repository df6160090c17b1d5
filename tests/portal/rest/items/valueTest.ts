import { asList, type Wire } from '../params'
import type { Comparison, Value } from './column'

// Longest first: `>=` must not be read as `>`. `><` is known by name, but never works (protocol note 100).
const operators = [
  '!=%', '!%=', '!@', '!=', '!%', '><', '>=', '<=', '=%', '%=', '@', '!', '=', '%', '>', '<'
] as const
export type Operator = typeof operators[number] | ''

/** Splits a key of a filter into its prefix and the name behind it. */
export function splitKey(key: string): { operator: Operator, name: string } {
  const operator = operators.find(prefix => key.startsWith(prefix)) ?? ''
  return { operator, name: key.slice(operator.length) }
}

type Scalar = string | number | boolean | null
export type ValueTest = (found: Value) => boolean

const takesLists: ReadonlySet<Operator> = new Set(['', '=', '!=', '@', '!@'])
const comparing: ReadonlySet<Operator> = new Set(['>', '>=', '<', '<='])

/**
 * What a condition asks of a value (protocol notes 100, 102, 103, 104, 108, 214).
 * @param shiftMs by how much wanted moments are moved into the past
 * @returns nothing when the prefix does not take such a value
 */
export function valueTest(compare: Comparison, operator: Operator, wanted: Wire, shiftMs: number): ValueTest | undefined {
  if (operator === '><') return undefined
  const list = typeof wanted === 'object' && wanted !== null ? asList(wanted) : undefined
  if (list && !takesLists.has(operator)) return undefined
  const values = list ?? [wanted]
  if (!values.every(isScalar)) return undefined
  const negative = operator.startsWith('!')
  if (!list && isBlank(values[0]) && !comparing.has(operator)) {
    return negative ? found => !isEmpty(compare, found) : found => isEmpty(compare, found)
  }
  if (compare === 'text') return textTest(operator, values, list !== undefined)
  return orderedTest(compare, operator, values, list !== undefined, shiftMs)
}

function isScalar(value: Wire): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function isBlank(value: Scalar | undefined): boolean {
  return value === '' || value === null
}

/** Nothing; for a text also '', for a number also 0 (protocol note 102). */
function isEmpty(compare: Comparison, found: Value): boolean {
  if (found === null) return true
  if (compare === 'text') return found === ''
  return compare === 'number' && found === 0
}

function textOf(value: Value | Scalar): string {
  return value === null ? '' : String(value).toLowerCase()
}

function textTest(operator: Operator, values: Scalar[], isList: boolean): ValueTest {
  const wanted = textOf(values[0] ?? null)
  const all = new Set(values.map(textOf))
  // Nothing is neither like nor unlike anything: only `!=` keeps those whose field is empty (protocol note 103).
  const unless = (test: ValueTest): ValueTest => found => !isEmpty('text', found) && !test(found)
  const oneOf: ValueTest = found => found !== null && all.has(textOf(found))
  const contains: ValueTest = found => textOf(found).includes(wanted)
  switch (operator) {
    case '': return isList ? oneOf : like(wanted)
    case '=': case '@': return oneOf
    case '!=': return found => !all.has(textOf(found))
    case '!@': return unless(oneOf)
    case '!': return unless(like(wanted))
    case '%': return contains
    case '!%': return unless(contains)
    case '=%': case '%=': return like(wanted)
    case '!=%': case '!%=': return unless(like(wanted))
    case '>': return found => found !== null && textOf(found) > wanted
    case '>=': return found => found !== null && textOf(found) >= wanted
    case '<': return found => found !== null && textOf(found) < wanted
    case '<=': return found => found !== null && textOf(found) <= wanted
    case '><': return () => false
  }
}

/** SQL's LIKE: `%` is any text, `_` any one character. */
function like(pattern: string): ValueTest {
  const source = pattern.replace(/[\s\S]/gu, (part) => {
    if (part === '%') return '[\\s\\S]*'
    return part === '_' ? '[\\s\\S]' : part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  })
  const expression = new RegExp(`^${source}$`, 'u')
  return found => found !== null && expression.test(textOf(found))
}

/** Numbers, moments, days and system flags: all are put into numbers first. */
function orderedTest(compare: Exclude<Comparison, 'text'>, operator: Operator, values: Scalar[], isList: boolean,
  shiftMs: number): ValueTest | undefined {
  const numbers = values.map(value => wantedNumber(compare, value, shiftMs))
  if (numbers.some(Number.isNaN)) return undefined
  const [wanted = Number.NaN] = numbers
  const all = new Set(numbers)
  // A number that is 0 is as good as none (protocol note 102).
  const nothingFits = compare === 'number' && !isList && wanted === 0
  const oneOf: ValueTest = found => found === null ? nothingFits : all.has(foundNumber(compare, found))
  const ifAny = (test: (number: number) => boolean): ValueTest =>
    found => found !== null && test(foundNumber(compare, found))
  switch (operator) {
    case '': case '=': case '@': return oneOf
    case '!': case '!=': case '!@': return ifAny(number => !all.has(number))
    case '>': return ifAny(number => number > wanted)
    case '>=': return ifAny(number => number >= wanted)
    case '<': return ifAny(number => number < wanted)
    case '<=': return ifAny(number => number <= wanted)
    default: return compare === 'number' ? textTest(operator, values, isList) : undefined
  }
}

/** What is wanted as a number; NaN for what is no date. A text that is no number is 0, as for the database. */
function wantedNumber(compare: Exclude<Comparison, 'text'>, value: Scalar, shiftMs: number): number {
  switch (compare) {
    case 'flag': return value === true || value === 1 || /^[y1]$/i.test(String(value)) ? 1 : 0
    case 'day': return Date.parse(`${String(value).slice(0, 10)}T00:00:00Z`)
    case 'moment': return momentOf(String(value)) - shiftMs
    case 'number': return typeof value === 'boolean' ? Number(value) : Number.parseFloat(String(value)) || 0
  }
}

/** A time without an offset is the server's, which is in UTC. */
function momentOf(text: string): number {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes('T') ? text : `${text}Z`
  return Math.floor(Date.parse(zoned) / 1000) * 1000
}

function foundNumber(compare: Exclude<Comparison, 'text'>, found: Exclude<Value, null>): number {
  if (found instanceof Date) return compare === 'day' ? dayOf(found) : Math.floor(found.getTime() / 1000) * 1000
  return Number(found)
}

function dayOf(moment: Date): number {
  return Math.floor(moment.getTime() / 86_400_000) * 86_400_000
}
