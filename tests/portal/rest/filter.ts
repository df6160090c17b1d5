import { asList, asMap, isMap, type Params, type Wire } from './params'

export type FieldValue = string | number | boolean | Date | null

/** How to read the fields that a method lets its callers filter and sort by. */
export type Fields<Entry> = Record<string, (entry: Entry) => FieldValue>

export type Test<Entry> = (entry: Entry) => boolean

// Longest first: `>=` must not be read as `>`.
const operators = ['!=%', '!%=', '!@', '!=', '!%', '>=', '<=', '=%', '%=', '@', '!', '=', '%', '>', '<'] as const
type Operator = typeof operators[number] | ''

/**
 * Reads a REST filter: prefixes on field names, lists for "one of", and groups joined by `logic: 'OR'`.
 * @param filter as it came; nothing at all lets everything through
 * @param fields what may be filtered by
 * @param refuse makes the error for a field or filter that is not allowed; what it is given is a name or a reason
 */
export function readFilter<Entry>(filter: Wire, fields: Fields<Entry>, refuse: (name: string) => Error): Test<Entry> {
  const map = asMap(filter)
  if (!map) throw refuse('filter')
  return group(map, fields, refuse)
}

function group<Entry>(map: Params, fields: Fields<Entry>, refuse: (name: string) => Error): Test<Entry> {
  let any = false
  const tests: Array<Test<Entry>> = []
  for (const [name, value] of Object.entries(map)) {
    if (name.toLowerCase() === 'logic') any = String(value).toUpperCase() === 'OR'
    else if (/^\d+$/.test(name)) {
      if (!isMap(value)) throw refuse(name)
      tests.push(group(value, fields, refuse))
    } else tests.push(condition(name, value, fields, refuse))
  }
  if (tests.length === 0) return () => true
  return any ? entry => tests.some(test => test(entry)) : entry => tests.every(test => test(entry))
}

function condition<Entry>(name: string, value: Wire, fields: Fields<Entry>, refuse: (name: string) => Error):
Test<Entry> {
  const operator: Operator = operators.find(prefix => name.startsWith(prefix)) ?? ''
  const field = Object.hasOwn(fields, name.slice(operator.length)) ? fields[name.slice(operator.length)] : undefined
  if (!field) throw refuse(name.slice(operator.length))
  const test = valueTest(operator, value)
  return entry => test(field(entry))
}

function valueTest(operator: Operator, value: Wire): (found: FieldValue) => boolean {
  switch (operator) {
    case '': case '=': case '@': return oneOf(value)
    case '!': case '!=': case '!@': return negate(oneOf(value))
    case '%': return like(`%${escapeLike(text(value))}%`)
    case '!%': return negate(like(`%${escapeLike(text(value))}%`))
    case '=%': case '%=': return like(text(value))
    case '!=%': case '!%=': return negate(like(text(value)))
    case '>': return found => order(found, value) > 0
    case '>=': return found => order(found, value) >= 0
    case '<': return found => order(found, value) < 0
    case '<=': return found => order(found, value) <= 0
  }
}

function negate(test: (found: FieldValue) => boolean): (found: FieldValue) => boolean {
  return found => !test(found)
}

function oneOf(value: Wire): (found: FieldValue) => boolean {
  const wanted = new Set((asList(value) ?? [value]).map(text))
  return found => wanted.has(comparable(found))
}

// The database compares text without regard to case, and has no way of saying "empty" other than nothing.
function comparable(found: FieldValue): string {
  if (found === null) return ''
  if (typeof found === 'boolean') return found ? 'y' : 'n'
  return found instanceof Date ? found.toISOString() : String(found).toLowerCase()
}

function text(value: Wire): string {
  if (typeof value === 'boolean') return value ? 'y' : 'n'
  return typeof value === 'string' || typeof value === 'number' ? String(value).toLowerCase() : ''
}

function escapeLike(plain: string): string {
  return plain.replace(/[%_\\]/g, '\\$&')
}

function like(pattern: string): (found: FieldValue) => boolean {
  const source = pattern.replace(/\\?[\s\S]/gu, part => {
    if (part === '%') return '[\\s\\S]*'
    if (part === '_') return '[\\s\\S]'
    return part.replace(/^\\(?=[\s\S])/u, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  })
  const expression = new RegExp(`^${source}$`, 'u')
  return found => expression.test(comparable(found))
}

/** Below 0, 0 or above 0 as the found value comes before, with or after the wanted one; NaN when nothing compares. */
function order(found: FieldValue, wanted: Wire): number {
  if (found === null) return Number.NaN
  if (found instanceof Date) return found.getTime() - Date.parse(String(wanted))
  if (typeof found === 'number') return found - Number(wanted)
  return comparable(found).localeCompare(text(wanted))
}

/**
 * Reads a REST order: a map of fields to `ASC` or `DESC`, compared in the order given.
 * @param fallback the order when none is asked for, and the last word among equals
 */
export function readOrder<Entry>(orderBy: Wire, fields: Fields<Entry>, refuse: (name: string) => Error,
  fallback: (one: Entry, other: Entry) => number): (one: Entry, other: Entry) => number {
  const map = asMap(orderBy)
  if (!map) throw refuse('order')
  const steps = Object.entries(map).map(([name, direction]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) throw refuse(name)
    const sign = String(direction).toUpperCase().startsWith('DESC') ? -1 : 1
    return (one: Entry, other: Entry) => sign * compare(field(one), field(other))
  })
  return (one, other) => {
    for (const step of steps) {
      const result = step(one, other)
      if (result !== 0) return result
    }
    return fallback(one, other)
  }
}

function compare(one: FieldValue, other: FieldValue): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null)
  if (one instanceof Date && other instanceof Date) return one.getTime() - other.getTime()
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return comparable(one).localeCompare(comparable(other))
}
