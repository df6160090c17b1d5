import type { StageFacts } from '../../world/fieldTypes'
import type { StatusEntry } from '../../world/types'
import { notCovered, RestError } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asFlag, asInteger, asMap, asText, type Params } from '../params'

const scopes = ['crm']

/** Without a code, like the activities' (protocol note 25): the documentation lists only texts here. */
function refusal(text: string): () => RestError {
  return () => new RestError(400, '', text, { olderCode: text })
}
const accessDenied = refusal('Access denied.')
const notFound = refusal('Status is not found.')
const systemOnly = refusal('CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y".')

const fields: Fields<StatusEntry> = {
  ID: status => status.id,
  ENTITY_ID: status => status.entityId,
  STATUS_ID: status => status.statusId,
  NAME: status => status.name,
  SORT: status => status.sort,
  SYSTEM: status => status.system
}

function wireStatus(status: StatusEntry): Params {
  return {
    ID: String(status.id), ENTITY_ID: status.entityId, STATUS_ID: status.statusId, NAME: status.name,
    NAME_INIT: status.system ? status.nameInit : '', SORT: String(status.sort), SYSTEM: status.system ? 'Y' : 'N',
    CATEGORY_ID: null, COLOR: null, SEMANTICS: null, EXTRA: [], ...(status.stage ? wireStage(status.stage) : {})
  }
}

const groups = { S: 'success', F: 'failure' } as const

/** What a stage has beside an entry of other directories (protocol note 112). */
function wireStage({ semantics, color, categoryId }: StageFacts): Params {
  return {
    CATEGORY_ID: categoryId === 0 ? null : String(categoryId), COLOR: color, SEMANTICS: semantics,
    EXTRA: { SEMANTICS: semantics === null ? 'process' : groups[semantics], COLOR: color }
  }
}

/** Any CRM user reads the directory (protocol note 11). The whole answer is one page: directories are short. */
function list(call: MethodCall): MethodAnswer {
  const refuse = (name: string) => notCovered(call.method, `"${name}" is no field to filter or sort statuses by`)
  const test = readFilter(call.params.FILTER, fields, refuse)
  const order = readOrder(call.params.ORDER, fields, refuse,
    (one, other) => one.sort - other.sort || one.id - other.id)
  const found = [...call.context.world.statuses.values()].filter(test).sort(order)
  return { result: found.map(wireStatus), total: found.length }
}

/** Only a CRM administrator writes (protocol note 11). */
function requireAdministrator(call: MethodCall): void {
  if (!call.user.isAdmin) throw accessDenied()
}

function add(call: MethodCall): MethodAnswer {
  requireAdministrator(call)
  const { world } = call.context
  const sent = asMap(call.params.FIELDS) ?? {}
  const [entityId, statusId, name] = ['ENTITY_ID', 'STATUS_ID', 'NAME'].map(field => asText(sent[field]) ?? '')
  if (!entityId || !statusId || !name) throw notCovered(call.method, 'ENTITY_ID, STATUS_ID and NAME are needed')
  if (![...world.statuses.values()].some(status => status.entityId === entityId)) {
    throw notCovered(call.method, `this portal has no directory "${entityId}"`)
  }
  if ([...world.statuses.values()].some(status => status.entityId === entityId && status.statusId === statusId)) {
    throw notCovered(call.method, `STATUS_ID "${statusId}" is taken`)
  }
  const id = ++world.lastIds.status
  world.statuses.set(id, {
    id, entityId, statusId, name, nameInit: '', sort: asInteger(sent.SORT) ?? 10, system: false
  })
  return { result: id }
}

function find(call: MethodCall): StatusEntry {
  requireAdministrator(call)
  const found = call.context.world.statuses.get(asInteger(call.params.ID) ?? 0)
  if (!found) throw notFound()
  return found
}

function update(call: MethodCall): MethodAnswer {
  const found = find(call)
  const sent = asMap(call.params.FIELDS) ?? {}
  for (const name of Object.keys(sent)) {
    if (!['NAME', 'SORT', 'COLOR'].includes(name)) throw notCovered(call.method, `"${name}" can't be changed`)
  }
  found.name = asText(sent.NAME) ?? found.name
  found.sort = asInteger(sent.SORT) ?? found.sort
  return { result: true }
}

/** A system value goes only with `params: { FORCED: 'Y' }` (protocol note 11). */
function remove(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (found.system && !asFlag((asMap(call.params.PARAMS) ?? {}).FORCED)) throw systemOnly()
  call.context.world.statuses.delete(found.id)
  return { result: true }
}

export const statusMethods: Record<string, MethodEntry> = {
  'crm.status.list': { scopes, run: list },
  'crm.status.add': { scopes, run: add },
  'crm.status.update': { scopes, run: update },
  'crm.status.delete': { scopes, run: remove }
}
