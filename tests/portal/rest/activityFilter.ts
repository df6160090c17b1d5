import { bindingsOf, type CrmBinding } from '../world/telephony'
import type { Activity } from '../world/types'
import { notCovered } from './errors'
import { readFilter, type Fields, type Test } from './filter'
import type { MethodCall } from './method'
import { asInteger, asMap, isMap, type Wire } from './params'

export interface ActivityFilter {
  test: Test<Activity>
  /** How many rows an activity that passed has: one for every binding that was asked for (protocol note 131). */
  timesBound: (activity: Activity) => number
}

const withoutPrefix = (name: string) => name.replace(/^[^A-Za-z]+/, '')

/**
 * Reads the filter of `crm.activity.list`. What is no field is dropped without a word, so that a slip of the pen
 * finds everything, and there are no groups (protocol note 130).
 */
export function readActivityFilter(call: MethodCall, fields: Fields<Activity>): ActivityFilter {
  const refuse = (what: string) => notCovered(call.method, `the filter's ${what} is not covered`)
  const { BINDINGS, ...others } = asMap(call.params.FILTER) ?? {}
  const known = Object.entries(others).filter(([name]) => Object.hasOwn(fields, withoutPrefix(name)))
  const ofFields = readFilter(Object.fromEntries(known), fields, refuse)
  if (BINDINGS === undefined) return { test: ofFields, timesBound: () => 1 }
  const wanted = new Set(readBindings(BINDINGS, refuse).map(keyOf))
  const timesBound = (activity: Activity) => bindingsOf(activity).filter(bound => wanted.has(keyOf(bound))).length
  return { test: activity => ofFields(activity) && timesBound(activity) > 0, timesBound }
}

const keyOf = ({ ownerTypeId, ownerId }: CrmBinding) => `${ownerTypeId}_${ownerId}`

/** A list from 0, each with a type and an id; what else a portal makes of it nobody has looked at. */
function readBindings(sent: Wire, refuse: (what: string) => Error): CrmBinding[] {
  if (!Array.isArray(sent) || sent.length === 0) throw refuse('BINDINGS, which is no list from 0,')
  return sent.map((binding: Wire) => {
    const ownerTypeId = isMap(binding) ? asInteger(binding.OWNER_TYPE_ID) : undefined
    const ownerId = isMap(binding) ? asInteger(binding.OWNER_ID) : undefined
    if (ownerTypeId === undefined || ownerId === undefined) throw refuse('binding without OWNER_TYPE_ID or OWNER_ID')
    return { ownerTypeId, ownerId }
  })
}

/** Which client was called, at which number (protocol note 132). */
export function wireCommunications(activity: Activity): Array<Record<string, unknown>> {
  return (activity.communications ?? []).map(({ ownerTypeId, ownerId, value }, index) => ({
    ID: String(activity.id * 10 + index), TYPE: 'PHONE', VALUE: value, ENTITY_ID: String(ownerId),
    ENTITY_TYPE_ID: String(ownerTypeId), ENTITY_SETTINGS: []
  }))
}
