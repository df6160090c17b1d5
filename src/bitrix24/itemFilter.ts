import { periodOf, type AppliedCondition } from '../domain/condition'
import { addDays, type Day } from '../domain/period'
import type { Param, Params } from './phpQuery'

/** Conditions as the filter of `crm.item.list` has them. */
export interface ItemFilter {
  /** By their names, with prefixes. */
  readonly keys: Readonly<Record<string, Param>>
  /** Groups, which have numbers for names. */
  readonly groups: readonly Params[]
  /** The call needs `useOriginalUfNames: 'Y'`. */
  readonly originalNames: boolean
}

/**
 * Turns conditions into a filter that finds what they say, and knows the traps:
 *
 * - A user field whose code has letters breaks with a prefix, unless all user fields go by their original names; those
 *   break with a prefix inside a group (protocol note 109).
 * - "Is not" has to keep those whose field is empty. `!=` does that on text; numbers, and entries of lists are numbers,
 *   need a group beside (103).
 * - Flags of users take 1 and 0 only (104).
 * - A time is moved by the difference of clocks (108), so only whole days are asked for, in the user's own time.
 * @param now when "the last days" end.
 */
export function itemFilter(where: readonly AppliedCondition[], now = new Date()): ItemFilter {
  const originalNames = where.some(({ field }) => field.own && !/^UF_CRM_[\d_]+$/.test(field.code))
  const keys: Record<string, Param> = {}
  const groups: Params[] = []
  for (const condition of where) {
    const filter = conditionFilter(condition, condition.field.own && originalNames, now)
    if ('logic' in filter) groups.push(filter)
    else Object.assign(keys, filter)
  }
  return { keys, groups, originalNames }
}

/**
 * Puts filters together. What is asked of one field twice, by the search and by a condition, both has to hold.
 */
export function joinFilters(filter: Params, { keys, groups }: Pick<ItemFilter, 'keys' | 'groups'>): Params {
  const joined: Record<string, Param> = { ...filter }
  let next = Object.keys(filter).filter(key => /^\d+$/.test(key)).length
  for (const [key, value] of Object.entries(keys)) {
    if (key in filter) joined[next++] = { [key]: value }
    else joined[key] = value
  }
  for (const group of groups) joined[next++] = group
  return joined
}

function conditionFilter({ field, operator, values }: AppliedCondition, original: boolean, now: Date): Params {
  const name = original ? field.code : field.name
  switch (operator) {
    case 'is': return field.kind === 'text' ? { [`=${name}`]: (values[0] ?? '').trim() } : { [`@${name}`]: [...values] }
    case 'isNot': return isNot({ field, operator, values }, name, original)
    case 'contains': return { [`%${name}`]: (values[0] ?? '').trim() }
    case 'yes': return { [name]: field.own ? 1 : 'Y' }
    case 'no': return { [name]: field.own ? 0 : 'N' }
    case 'empty': return { [`=${name}`]: '' }
    case 'filled': return { [`!=${name}`]: '' }
    case 'between': return field.kind === 'number' ? range(name, values[0] ?? '', values[1] ?? '') : inPeriod({ field, operator, values }, name, now)
    case 'inLast': case 'moreThanAgo': case 'inNext': return inPeriod({ field, operator, values }, name, now)
  }
}

/** Days as they are; of times, all that lie between the midnights. */
function inPeriod({ field, operator, values }: AppliedCondition, name: string, now: Date): Params {
  const { from, to } = periodOf(operator, values, now)
  if (field.kind === 'day') return range(name, from ?? '', to ?? '')
  return {
    ...from && { [`>=${name}`]: startOfDay(from) },
    ...to && { [`<${name}`]: startOfDay(addDays(to, 1)) }
  }
}

function range(name: string, from: string, to: string): Params {
  return { ...from && { [`>=${name}`]: from }, ...to && { [`<=${name}`]: to } }
}

function isNot({ field, values }: AppliedCondition, name: string, original: boolean): Params {
  // A directory's codes are text; `!=` on text keeps those whose field is empty.
  if (field.kind === 'status') return { [`!=${name}`]: [...values] }
  if (field.alwaysFilled) return { [`!@${name}`]: [...values] }
  if (!original) return { logic: 'OR', 0: { [`!@${name}`]: [...values] }, 1: { [`=${name}`]: '' } }
  const others = field.options.map(option => option.value).filter(value => !values.includes(value))
  // An empty list leaves no trace in a request, and its group would let everybody through.
  if (others.length === 0) return { [`=${name}`]: '' }
  return { logic: 'OR', 0: { [name]: others }, 1: { [name]: '' } }
}

/** Midnight of the user's own clock, with its offset. */
function startOfDay(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const offset = -new Date(year, month - 1, date).getTimezoneOffset()
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  return `${day}T00:00:00${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`
}
