import { OPERATORS, operatorsOf, valuesFit, valuesLeft, type AppliedCondition, type Condition } from './condition'
import type { CrmField } from './crmField'

/** Why a saved condition, or a value of it, does not hold any more. */
export type ConditionProblem =
  /** The portal has no such field any more, or none that this user sees. */
  | { readonly reason: 'field-gone'; readonly field: string }
  /** Entries were deleted from the field's list; the others go on being looked for. */
  | { readonly reason: 'option-gone'; readonly field: string; readonly values: readonly string[] }
  /** Of a later version, or never a condition. */
  | { readonly reason: 'not-understood'; readonly field: string }

/** What holds of saved conditions, and what does not. */
export interface ReadConditions {
  readonly applied: readonly AppliedCondition[]
  readonly problems: readonly ConditionProblem[]
}

/** More than anybody sets by hand; what has more was not made here. */
const MOST_CONDITIONS = 50
const MOST_VALUES = 500

/**
 * Reads conditions that come from outside: an address, the portal's storage, an older version. Nothing of them is
 * trusted; what holds is applied, the rest is named.
 * @param saved anything; conditions in a list.
 * @param fields the fields there are now.
 */
export function readConditions(saved: unknown, fields: readonly CrmField[]): ReadConditions {
  const applied: AppliedCondition[] = []
  const problems: ConditionProblem[] = []
  const byName = new Map(fields.map(field => [field.name, field]))
  if (!Array.isArray(saved)) return { applied, problems: saved === undefined ? [] : [{ reason: 'not-understood', field: '' }] }
  for (const each of saved.slice(0, MOST_CONDITIONS) as unknown[]) {
    const condition = asCondition(each)
    if (!condition) {
      problems.push({ reason: 'not-understood', field: nameIn(each) })
      continue
    }
    const field = byName.get(condition.field)
    if (!field) {
      problems.push({ reason: 'field-gone', field: condition.field })
      continue
    }
    const values = valuesLeft(field, condition.values)
    const gone = condition.values.filter(value => !values.includes(value))
    if (gone.length > 0) problems.push({ reason: 'option-gone', field: field.name, values: gone })
    const understood = operatorsOf(field).includes(condition.operator) && !applied.some(other => other.field === field)
    if (understood && valuesFit(field, condition.operator, values)) applied.push({ field, operator: condition.operator, values })
    else if (gone.length === 0) problems.push({ reason: 'not-understood', field: field.name })
  }
  return { applied, problems }
}

/** Something in the shape of a condition; whether it makes sense depends on the fields. */
export function asCondition(value: unknown): Condition | null {
  if (typeof value !== 'object' || value === null) return null
  const { field, operator, values = [] } = value as Readonly<Record<string, unknown>>
  const known = OPERATORS.find(one => one === operator)
  if (typeof field !== 'string' || !known || !Array.isArray(values) || values.length > MOST_VALUES) return null
  if (!values.every((one): one is string => typeof one === 'string')) return null
  return { field, operator: known, values: known === 'between' ? values : [...new Set(values)] }
}

function nameIn(value: unknown): string {
  const name = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)['field'] : undefined
  return typeof name === 'string' ? name.slice(0, 100) : ''
}
