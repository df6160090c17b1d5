import type { DataStore, StoreItem } from '../../world/appStorage'
import { emptyArgument } from '../application'
import { notCovered, RestError } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { countedPage, readStart } from '../page'
import { asFlag, asInteger, asMap, asText, upperCaseNames, type Params, type Wire } from '../params'
import { phpMap } from '../phpQuery'
import { namedStore, seesStore, storeFor, storeNotFound } from '../stores'
import { isoSeconds } from '../time'

const scopes = ['entity']

function fieldsOf(store: DataStore): Fields<StoreItem> {
  const properties = [...store.properties.keys()].map(code => [
    `PROPERTY_${code.toUpperCase()}`, (item: StoreItem) => item.values.get(code) ?? null
  ])
  return {
    ID: item => item.id, NAME: item => item.name, CODE: item => item.code, ACTIVE: item => item.active,
    SORT: item => item.sort, CREATED_BY: item => item.createdById, MODIFIED_BY: item => item.modifiedById,
    DATE_CREATE: item => item.createdAt, TIMESTAMP_X: item => item.modifiedAt,
    ...Object.fromEntries(properties) as Fields<StoreItem>
  }
}

/** Everything as text (protocol note 152). `PROPERTY_VALUES` comes as soon as the store has a property. */
function wireItem(store: DataStore, item: StoreItem): Params {
  const values = [...store.properties.keys()].map((code): [string, Wire] => [code, item.values.get(code) ?? null])
  return {
    ID: String(item.id), TIMESTAMP_X: isoSeconds(item.modifiedAt), MODIFIED_BY: String(item.modifiedById),
    DATE_CREATE: isoSeconds(item.createdAt), CREATED_BY: String(item.createdById), ACTIVE: item.active ? 'Y' : 'N',
    DATE_ACTIVE_FROM: '', DATE_ACTIVE_TO: '', SORT: String(item.sort), NAME: item.name, PREVIEW_PICTURE: null,
    PREVIEW_TEXT: item.previewText, DETAIL_PICTURE: null, DETAIL_TEXT: item.detailText, CODE: item.code,
    ENTITY: store.entity, SECTION: null, ...values.length > 0 ? { PROPERTY_VALUES: phpMap(values) } : {}
  }
}

/** 50 a page with `total` and `next`, by id; who has no right to the store finds nothing in it. */
function get(call: MethodCall): MethodAnswer {
  const { params, method } = call
  const store = namedStore(call)
  if (!store) throw storeNotFound()
  const fields = fieldsOf(store)
  const refuse = (name: string) => notCovered(method, `filtering or sorting items by "${name}" is not covered`)
  const [filter, sort] = [asMap(params.FILTER), asMap(params.SORT)]
  if (!filter || !sort) throw refuse(filter ? 'SORT' : 'FILTER')
  const test = readFilter(upperCaseNames(filter), fields, refuse)
  const order = readOrder(upperCaseNames(sort), fields, refuse, (one, other) => one.id - other.id)
  const items = seesStore(call, store) ? [...store.items.values()].filter(test).sort(order) : []
  const { entries, ...counts } = countedPage(items, Math.max(0, readStart(params.START)))
  return { result: entries.map(item => wireItem(store, item)), ...counts }
}

/** What is sent of an item's fields. Properties that nobody declared are left out without a word (note 213). */
function readFields(call: MethodCall, store: DataStore, item: StoreItem): StoreItem {
  const changed: StoreItem = { ...item, values: new Map(item.values) }
  for (const [name, value] of Object.entries(call.params)) {
    switch (name) {
      case 'ENTITY': case 'ID': break
      case 'NAME': changed.name = asText(value) ?? ''; break
      case 'CODE': changed.code = asText(value) ?? null; break
      case 'ACTIVE': changed.active = asFlag(value); break
      case 'SORT': changed.sort = asInteger(value) ?? 500; break
      case 'PREVIEW_TEXT': changed.previewText = asText(value) ?? null; break
      case 'DETAIL_TEXT': changed.detailText = asText(value) ?? null; break
      case 'PROPERTY_VALUES': setValues(call, store, changed, value); break
      default: throw notCovered(call.method, `"${name}" is not covered`)
    }
  }
  if (changed.name === '') throw new RestError(400, 'ERROR_CORE', 'No name is given.')
  return changed
}

function setValues(call: MethodCall, store: DataStore, item: StoreItem, sent: Wire): void {
  const values = asMap(sent)
  if (!values) throw notCovered(call.method, 'PROPERTY_VALUES is no map')
  for (const [code, value] of Object.entries(values)) {
    const property = store.properties.get(code)
    // A null changes nothing: to the portal it is as if it had not been sent.
    if (!property || value === null) continue
    const text = asText(value)
    if (text === undefined) throw notCovered(call.method, `the value of ${code} is neither text nor a number`)
    if (property.type === 'N' && !/^-?\d+(\.\d+)?$|^$/.test(text)) throw notCovered(call.method, `${code} is no number`)
    if (text === '') item.values.delete(code)
    else item.values.set(code, text)
  }
}

function add(call: MethodCall): MethodAnswer {
  const { user, context: { world: { storage } } } = call
  const store = storeFor(call, 'W')
  const now = new Date()
  const item = readFields(call, store, {
    id: storage.lastIds.item + 1, name: '', code: null, active: true, sort: 500, previewText: null, detailText: null,
    values: new Map(), createdById: user.id, modifiedById: user.id, createdAt: now, modifiedAt: now
  })
  storage.lastIds.item = item.id
  store.items.set(item.id, item)
  return { result: item.id }
}

function find(call: MethodCall, store: DataStore): StoreItem {
  const id = asInteger(call.params.ID) ?? 0
  if (id <= 0) throw emptyArgument('ID')
  const found = store.items.get(id)
  if (!found) throw new RestError(400, 'ERROR_ITEM_NOT_FOUND', 'Item not found')
  return found
}

/** Whoever may write may change everybody's items, without a lock; it stays visible who was last (note 152). */
function update(call: MethodCall): MethodAnswer {
  const store = storeFor(call, 'W')
  const item = find(call, store)
  store.items.set(item.id, {
    ...readFields(call, store, item), modifiedById: call.user.id, modifiedAt: new Date()
  })
  return { result: true }
}

/** An item is deleted once: the second to try is told that it is gone. */
function remove(call: MethodCall): MethodAnswer {
  const store = storeFor(call, 'W')
  store.items.delete(find(call, store).id)
  return { result: true }
}

export const entityItemMethods: Record<string, MethodEntry> = {
  'entity.item.get': { scopes, run: get },
  'entity.item.add': { scopes, run: add },
  'entity.item.update': { scopes, run: update },
  'entity.item.delete': { scopes, run: remove }
}
