import type { CrmField, FieldKind } from './crmField'
import { dayOf, inLast, inNext, isDay, moreThanAgo, type Period } from './period'

/** What a condition says of a field. Days are counted from today, whenever that is. */
export const OPERATORS = [
  'is', 'isNot', 'contains', 'inLast', 'moreThanAgo', 'inNext', 'between', 'yes', 'no', 'empty', 'filled'
] as const
export type Operator = (typeof OPERATORS)[number]

/**
 * One condition of a filter, as it is saved: plain JSON, values as text.
 *
 * `is` and `isNot` have one or several values (of a text or a city only one), `contains` one text, the days one whole number,
 * `between` two, of which one may be empty; the others have none.
 */
export interface Condition {
  /** The field's name. */
  readonly field: string
  readonly operator: Operator
  readonly values: readonly string[]
}

/** A condition on a field that is there, and whose values fit it. */
export interface AppliedCondition {
  readonly field: CrmField
  readonly operator: Operator
  readonly values: readonly string[]
}

/** Ten years of days: what is further away has a date. */
export const MOST_DAYS = 3660
const LONGEST_TEXT = 255

const BY_KIND: Readonly<Record<FieldKind, readonly Operator[]>> = {
  status: ['is', 'isNot'],
  list: ['is', 'isNot'],
  user: ['is', 'isNot'],
  company: ['is', 'isNot'],
  moment: ['inLast', 'moreThanAgo', 'inNext', 'between'],
  day: ['inLast', 'moreThanAgo', 'inNext', 'between'],
  number: ['between'],
  text: ['contains', 'is'],
  city: ['is', 'contains'],
  flag: ['yes', 'no']
}

/** What can be said of a field, the likeliest first. */
export function operatorsOf({ kind, own, alwaysFilled }: CrmField): readonly Operator[] {
  // Who has no city has perhaps no address, and is then told of nowhere (protocol note 113).
  if (kind === 'flag' || kind === 'city') return BY_KIND[kind]
  // What the portal writes down by itself has happened: it does not lie ahead.
  const said = BY_KIND[kind].filter(operator => operator !== 'inNext' || kind === 'day' || own)
  if (alwaysFilled) return said
  // An empty number is as good as 0, so "filled" would leave out who has 0 (protocol note 102).
  return kind === 'number' ? [...said, 'empty'] : [...said, 'empty', 'filled']
}

/** Its values are written, not chosen. */
export const isWritten = ({ kind }: CrmField): boolean => kind === 'text' || kind === 'city'

/** True when the values are what the operator takes, of the kind the field has. */
export function valuesFit(field: CrmField, operator: Operator, values: readonly string[]): boolean {
  switch (operator) {
    case 'is': case 'isNot': return isWritten(field) ? isOneText(values) : values.length > 0 && values.every(value => isOneOf(field, value))
    case 'contains': return isOneText(values)
    case 'inLast': case 'moreThanAgo': case 'inNext': return values.length === 1 && isDayCount(values[0] ?? '')
    case 'between': return isRange(values, field.kind === 'number' ? isNumber : isDay, field.kind === 'number' ? Number : dayNumber)
    case 'yes': case 'no': case 'empty': case 'filled': return values.length === 0
  }
}

/** The days a condition is about; of an operator that is not about days, all of them. */
export function periodOf(operator: Operator, values: readonly string[], now = new Date()): Period {
  const today = dayOf(now)
  const [first = '', second = ''] = values
  switch (operator) {
    case 'inLast': return inLast(Number(first), today)
    case 'moreThanAgo': return moreThanAgo(Number(first), today)
    case 'inNext': return inNext(Number(first), today)
    case 'between': return { from: first || null, to: second || null }
    default: return { from: null, to: null }
  }
}

/** The condition as it is saved. */
export function plainCondition({ field, operator, values }: AppliedCondition): Condition {
  return { field: field.name, operator, values }
}

/** The values of a condition that its field still has: entries of lists may be deleted. */
export function valuesLeft(field: CrmField, values: readonly string[]): readonly string[] {
  if (field.kind !== 'status' && field.kind !== 'list') return values
  return values.filter(value => field.options.some(option => option.value === value))
}

function isOneOf(field: CrmField, value: string): boolean {
  if (field.kind === 'user' || field.kind === 'company') return /^[1-9]\d{0,14}$/.test(value)
  return field.options.some(option => option.value === value)
}

/** An empty text would find those whose field is empty (protocol note 214). */
function isOneText(values: readonly string[]): boolean {
  const [text = ''] = values
  return values.length === 1 && text.trim() !== '' && text.length <= LONGEST_TEXT
}

function isDayCount(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_DAYS
}

function isNumber(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text)
}

const dayNumber = (day: string): number => Date.parse(day)

/** Two values, the first not above the second; one of them may be left open. */
function isRange(values: readonly string[], isValue: (text: string) => boolean, order: (text: string) => number): boolean {
  const [from = '', to = ''] = values
  if (values.length !== 2 || (from === '' && to === '')) return false
  if (![from, to].every(value => value === '' || isValue(value))) return false
  return from === '' || to === '' || order(from) <= order(to)
}
