import { clientsOf, mayReadType } from '../../world/access'
import type { ClientKind, World } from '../../world/types'
import { notCovered, RestError } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asList, asText, type Wire } from '../params'

const kinds: Record<string, ClientKind> = { LEAD: 'lead', CONTACT: 'contact', COMPANY: 'company' }

/** At most this many different values a call, and as many results a type (protocol note 32). */
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

type Index = Map<string, Record<ClientKind, number[]>>

const indexes = new WeakMap<World, Map<string, Index>>()

/**
 * Whose phones or e-mails there are. A batch asks fifty times, so the table is kept until the portal turns to something
 * else: in between nobody can have changed a client.
 */
function indexOf(world: World, type: string): Index {
  const known = indexes.get(world)?.get(type)
  if (known) return known
  const index: Index = new Map()
  for (const kind of Object.values(kinds)) {
    for (const { id, deleted, fm } of clientsOf(world, kind).values()) {
      for (const { typeId, value } of deleted ? [] : fm) {
        if (typeId !== type) continue
        const key = normalised(type, value)
        const found = index.get(key) ?? { lead: [], contact: [], company: [] }
        if (!found[kind].includes(id)) found[kind].push(id)
        index.set(key, found)
      }
    }
  }
  indexes.set(world, new Map([...indexes.get(world) ?? [], [type, index]]))
  setImmediate(() => { indexes.delete(world) })
  return index
}

/** Only text is looked for, and each value once (protocol note 193). */
function valuesOf(type: string, sent: Wire): string[] {
  const texts = (asList(sent) ?? []).filter(value => typeof value === 'string')
  return [...new Set(texts.map(text => normalised(type, text)).filter(value => value !== ''))]
}

function findByCommunication(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const type = asText(params.TYPE)?.toUpperCase() ?? ''
  if (type === '') throw refusal('Communication type is not defined')
  if (type !== 'PHONE' && type !== 'EMAIL') {
    throw refusal(`Communication type '${type}' is not supported in current context`)
  }
  const values = valuesOf(type, params.VALUES)
  if (values.length === 0) throw refusal('Communication values is not defined')
  if (values.length > limit) throw notCovered(call.method, `at most ${limit} values are allowed`)
  const asked = asText(params.ENTITY_TYPE)
  const index = indexOf(world, type)
  const found: Record<string, number[]> = {}
  for (const name of asked ? [asked] : Object.keys(kinds)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (!kind) throw notCovered(call.method, `entity_type "${name}" is not covered`)
    if (!mayReadType(user, kind)) continue
    // Whether each of those found may be read is not looked at (protocol note 193).
    const ids = new Set(values.flatMap(value => index.get(value)?.[kind] ?? []))
    if (ids.size > 0) found[name] = [...ids].sort((one, other) => one - other).slice(0, limit)
  }
  // An empty map is written as a list, as PHP does (protocol note 40a).
  return { result: Object.keys(found).length > 0 ? found : [] }
}

export const duplicateMethods: Record<string, MethodEntry> = {
  'crm.duplicate.findbycomm': { scopes: ['crm'], run: findByCommunication }
}
