import type { AccessLevel, DataStore, StoreProperty } from '../../world/appStorage'
import { emptyArgument, requireApplication } from '../application'
import { notCovered, RestError } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asInteger, asMap, asText, type Wire } from '../params'
import { codeOf, namedStore, seesStore, storeFor, storeNotFound } from '../stores'

const scopes = ['entity']

/** Fifty letters, less those that the application's own id takes (protocol note 152). */
const longestName = 13

/**
 * Makes a store; nobody has to be an administrator for it, and whoever makes it manages it (protocol note 152).
 * Access is given by `U<id>` and `AU`; levels that are none are left out.
 */
function add(call: MethodCall): MethodAnswer {
  const { user, context: { world: { storage } } } = call
  requireApplication(call)
  const entity = codeOf(call, 'ENTITY')
  if (namedStore(call)) throw new RestError(400, 'ERROR_ENTITY_ALREADY_EXISTS', 'Entity already exists')
  const name = asText(call.params.NAME)?.trim() ?? ''
  if (name === '') throw notCovered(call.method, 'NAME is needed')
  if (entity.length > longestName) throw notCovered(call.method, `ENTITY has more than ${longestName} letters`)
  storage.stores.set(entity, {
    id: ++storage.lastIds.store, entity, name, access: readAccess(call, user.id), properties: new Map(),
    items: new Map()
  })
  return { result: true }
}

function readAccess(call: MethodCall, userId: number): DataStore['access'] {
  const sent = Object.entries(asMap(call.params.ACCESS) ?? {})
  const other = sent.find(([code]) => !/^(U\d+|AU)$/.test(code))
  if (other) throw notCovered(call.method, `the access code "${other[0]}" is not covered`)
  const given = sent.filter((entry): entry is [string, AccessLevel] => ['R', 'W', 'X'].includes(asText(entry[1]) ?? ''))
  return new Map([...given, [`U${userId}`, 'X']])
}

const wireStore = ({ id, entity, name }: DataStore) => (
  { ID: String(id), IBLOCK_TYPE_ID: 'rest_entity', ENTITY: entity, NAME: name }
)

/** One store, or all that the caller sees. */
function get(call: MethodCall): MethodAnswer {
  requireApplication(call)
  if (call.params.ENTITY === undefined || call.params.ENTITY === null) {
    const all = [...call.context.world.storage.stores.values()]
    return { result: all.filter(store => seesStore(call, store)).map(wireStore) }
  }
  return { result: wireStore(storeFor(call, 'R')) }
}

/** With everything in it; only who manages the store does that. */
function remove(call: MethodCall): MethodAnswer {
  const store = storeFor(call, 'X')
  call.context.world.storage.stores.delete(store.entity)
  return { result: true }
}

/** Declares a property, for who manages the store: items keep no other (protocol note 213). */
function addProperty(call: MethodCall): MethodAnswer {
  const store = storeFor(call, 'X')
  const code = codeOf(call, 'PROPERTY')
  if (store.properties.has(code)) {
    throw new RestError(400, 'ERROR_PROPERTY_ALREADY_EXISTS', 'Property already exists')
  }
  const name = asText(call.params.NAME) ?? ''
  if (name === '') throw emptyArgument('NAME')
  const type = readType(call, call.params.TYPE)
  store.properties.set(code, { code, name, type, sort: asInteger(call.params.SORT) ?? 500 })
  return { result: true }
}

function readType(call: MethodCall, sent: Wire): StoreProperty['type'] {
  const type = (asText(sent) ?? '').toUpperCase()
  if (type === 'S' || type === 'N') return type
  if (type === 'F') throw notCovered(call.method, 'files are not covered')
  throw new RestError(400, 'ERROR_ARGUMENT', 'Wrong entity item property type')
}

function getProperties(call: MethodCall): MethodAnswer {
  const store = namedStore(call)
  if (!store) throw storeNotFound()
  const wire = ({ code, name, type, sort }: StoreProperty) => (
    { PROPERTY: code, NAME: name, TYPE: type, SORT: String(sort) }
  )
  if (!asText(call.params.PROPERTY)) return { result: [...store.properties.values()].map(wire) }
  const property = store.properties.get(codeOf(call, 'PROPERTY'))
  if (!property) throw new RestError(400, 'ERROR_PROPERTY_NOT_FOUND', 'Property not found')
  return { result: wire(property) }
}

export const entityMethods: Record<string, MethodEntry> = {
  'entity.add': { scopes, run: add },
  'entity.get': { scopes, run: get },
  'entity.delete': { scopes, run: remove },
  'entity.item.property.add': { scopes, run: addProperty },
  'entity.item.property.get': { scopes, run: getProperties }
}
