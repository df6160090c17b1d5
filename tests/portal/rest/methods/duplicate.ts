import { clientsOf, mayRead, mayReadType } from '../../world/access'
import type { ClientKind } from '../../world/types'
import { notCovered, RestError } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asList, asText } from '../params'

const kinds: Record<string, ClientKind> = { LEAD: 'lead', CONTACT: 'contact', COMPANY: 'company' }

/** At most this many values a call, and as many results a type (protocol note 32). */
const limit = 20

function refusal(text: string): RestError {
  return new RestError(400, 'ERROR_ARGUMENT', text, { olderCode: text })
}

/** Phones are compared by their digits; 8 and +7 begin the same Russian number. */
function normalised(type: string, value: string): string {
  if (type === 'EMAIL') return value.trim().toLowerCase()
  const digits = value.replace(/\D/g, '')
  return digits.length === 11 && digits.startsWith('8') ? `7${digits.slice(1)}` : digits
}

function findByCommunication(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const type = asText(params.TYPE)?.toUpperCase() ?? ''
  if (type === '') throw refusal('Communication type is not defined')
  if (type !== 'PHONE' && type !== 'EMAIL') {
    throw refusal(`Communication type '${type}' is not supported in current context`)
  }
  const values = asList(params.VALUES)?.map(value => normalised(type, asText(value) ?? ''))
    .filter(value => value !== '')
  if (!values || values.length === 0) throw refusal('Communication values is not defined')
  if (values.length > limit) throw notCovered(call.method, `at most ${limit} values are allowed`)
  const asked = asText(params.ENTITY_TYPE)
  const names = asked ? [asked] : Object.keys(kinds)
  const found: Record<string, number[]> = {}
  for (const name of names) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (!kind) throw notCovered(call.method, `entity_type "${name}" is not covered`)
    if (!mayReadType(user, kind)) continue
    const wanted = new Set(values)
    const ids = [...clientsOf(world, kind).values()]
      .filter(client => mayRead(user, client) && client.fm.some(field =>
        field.typeId === type && wanted.has(normalised(type, field.value))))
      .map(client => client.id)
    if (ids.length > 0) found[name] = ids.slice(0, limit)
  }
  // An empty map is written as a list, as PHP does (protocol note 40a).
  return { result: Object.keys(found).length > 0 ? found : [] }
}

export const duplicateMethods: Record<string, MethodEntry> = {
  'crm.duplicate.findbycomm': { scopes: ['crm'], run: findByCommunication }
}
