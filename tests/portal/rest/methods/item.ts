import { clientKind, clientsOf, mayRead, mayReadType } from '../../world/access'
import type { Client, ClientKind, MultiField } from '../../world/types'
import { RestError } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { countedPage, readStart } from '../page'
import { asInteger, asList, isMap } from '../params'
import { isoSeconds } from '../time'

const scopes = ['crm']

const has = (client: Client, typeId: MultiField['typeId']) => client.fm.some(field => field.typeId === typeId)

const commonFields: Fields<Client> = {
  id: client => client.id,
  assignedById: client => client.assignedById,
  createdTime: client => client.createdTime,
  updatedTime: client => client.updatedTime,
  hasPhone: client => has(client, 'PHONE'),
  hasEmail: client => has(client, 'EMAIL')
}

const fieldsOf: Record<ClientKind, Fields<Client>> = {
  contact: {
    ...commonFields,
    name: client => client.kind === 'contact' ? client.name : null,
    lastName: client => client.kind === 'contact' ? client.lastName : null,
    secondName: client => client.kind === 'contact' ? client.secondName : null,
    post: client => client.kind === 'contact' ? client.post : null,
    companyId: client => client.kind === 'contact' ? client.companyId : null
  },
  company: { ...commonFields, title: client => client.kind === 'company' ? client.title : null },
  lead: {
    ...commonFields,
    title: client => client.kind === 'lead' ? client.title : null,
    name: client => client.kind === 'lead' ? client.name : null,
    lastName: client => client.kind === 'lead' ? client.lastName : null
  }
}

/** A client as REST shows it: camelCase, ids as numbers, flags as `Y` and `N` (protocol note 30). */
function wireItem(client: Client, names: string[]): Record<string, unknown> {
  const all = names.includes('*')
  const item = Object.fromEntries(Object.entries(fieldsOf[client.kind])
    .filter(([name]) => all || names.includes(name))
    .map(([name, read]) => [name, wireValue(read(client))]))
  // Phones only come when everything is asked for (protocol note 31).
  if (!all) return item
  return { ...item, opened: 'Y', entityTypeId: { lead: 1, contact: 3, company: 4 }[client.kind], fm: client.fm }
}

function wireValue(value: string | number | boolean | Date | null): unknown {
  if (value instanceof Date) return isoSeconds(value)
  return typeof value === 'boolean' ? (value ? 'Y' : 'N') : value
}

function readKind(call: MethodCall): ClientKind {
  const kind = clientKind(asInteger(call.params.ENTITYTYPEID) ?? 0)
  if (!kind) {
    throw new RestError(400, 'NOT_FOUND', `${call.method}: this portal has no items of this entityTypeId`)
  }
  if (!mayReadType(call.user, kind)) throw new RestError(400, 'ACCESS_DENIED', 'Access denied')
  return kind
}

/** Clients the user may read, 50 a page; with `start: -1` without the count (protocol notes 30, 31). */
function list(call: MethodCall): MethodAnswer {
  const { params, user } = call
  const kind = readKind(call)
  const fields = fieldsOf[kind]
  const refuse = (name: string) =>
    new RestError(400, 'INVALID_ARG_VALUE', `${call.method}: "${name}" is not allowed in filter or order`)
  const test = readFilter(params.FILTER, fields, refuse)
  const order = readOrder(params.ORDER, fields, refuse, (one, other) => one.id - other.id)
  const found = candidates(call, kind).filter(client => mayRead(user, client) && test(client)).sort(order)
  const { entries, ...counts } = countedPage(found, readStart(params.START))
  const select = asList(params.SELECT)?.map(String)
  // Without a selection there is everything but the phones, which have to be asked for by the star.
  const names = select && select.length > 0 ? select : Object.keys(fields)
  return { result: { items: entries.map(client => wireItem(client, names)) }, ...counts }
}

/** Looks ids up instead of walking through everybody, because names of 10,000 participants are read this way. */
function candidates(call: MethodCall, kind: ClientKind): Client[] {
  const clients = clientsOf(call.context.world, kind)
  const filter = call.params.FILTER
  const wanted = isMap(filter) && !('logic' in filter) ? asList(filter['@id']) : undefined
  if (!wanted) return [...clients.values()]
  return [...new Set(wanted.map(asInteger))].flatMap(id => clients.get(id ?? 0) ?? [])
}

function get(call: MethodCall): MethodAnswer {
  const kind = readKind(call)
  const found = clientsOf(call.context.world, kind).get(asInteger(call.params.ID) ?? 0)
  if (!found || found.deleted) throw new RestError(400, 'NOT_FOUND', 'Element not found')
  if (!mayRead(call.user, found)) throw new RestError(400, 'ACCESS_DENIED', 'Access denied')
  return { result: { item: wireItem(found, ['*']) } }
}

export const itemMethods: Record<string, MethodEntry> = {
  'crm.item.list': { scopes, run: list },
  'crm.item.get': { scopes, run: get }
}
