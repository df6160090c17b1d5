import type { StageFacts } from '../../world/fieldTypes'
import type { PortalUser, StatusEntry } from '../../world/types'
import { notCovered, RestError } from '../errors'
import { readOrder, type Fields } from '../filter'
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

/** How much the columns hold (protocol note 122). */
const longest = { name: 100, statusId: 50 }

function wireStatus(status: StatusEntry): Params {
  return {
    ID: String(status.id), ENTITY_ID: status.entityId, STATUS_ID: status.statusId, NAME: status.name,
    NAME_INIT: status.system ? status.nameInit : '', SORT: String(status.sort), SYSTEM: status.system ? 'Y' : 'N',
    CATEGORY_ID: null, COLOR: status.color ?? null, SEMANTICS: null,
    // Stages and the like have it, the statuses of call lists have not (protocol note 121).
    ...status.entityId === 'CALL_LIST' ? {} : { EXTRA: [] },
    ...status.stage ? wireStage(status.stage) : {}
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

/** Any right in the CRM is enough to read the directory (protocol note 120). */
function requireReader(call: MethodCall): void {
  const { lead, contact, company }: PortalUser['rights'] = call.user.rights
  if (!call.user.isAdmin && [lead, contact, company].every(right => right === 'none')) throw accessDenied()
}

/** By the filter's plain names; one with a prefix, or one that is no field, is as good as not sent (note 121). */
function list(call: MethodCall): MethodAnswer {
  requireReader(call)
  const filter = asMap(call.params.FILTER)
  if (!filter) throw notCovered(call.method, 'the filter is no map')
  const tests = Object.entries(filter).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) return []
    const wanted = name === 'SYSTEM' ? asFlag(value) : asText(value)
    // Of ENTITY_ID the note says so; of the others nobody knows what a list does.
    if (wanted === undefined) throw notCovered(call.method, `filter.${name} has to be text`)
    return [(status: StatusEntry) => String(field(status)) === String(wanted)]
  })
  const refuse = (name: string) => notCovered(call.method, `"${name}" is no field to sort statuses by`)
  const order = readOrder(call.params.ORDER, fields, refuse,
    (one, other) => one.sort - other.sort || one.id - other.id)
  const found = [...call.context.world.statuses.values()].filter(one => tests.every(test => test(one))).sort(order)
  return { result: found.map(wireStatus), total: found.length }
}

/** A directory's entries in their order, without ids and colours (protocol note 121). */
function entityItems(call: MethodCall): MethodAnswer {
  requireReader(call)
  const entityId = asText(call.params.ENTITYID)
  if (!entityId) throw notCovered(call.method, 'entityId is needed')
  const found = [...call.context.world.statuses.values()].filter(status => status.entityId === entityId)
    .sort((one, other) => one.sort - other.sort || one.id - other.id)
  return { result: found.map(({ name, sort, statusId }) => ({ NAME: name, SORT: sort, STATUS_ID: statusId })) }
}

/** Only a CRM administrator writes, who need not be the portal's (protocol notes 11, 120). */
function requireAdministrator(call: MethodCall): void {
  if (!call.user.isAdmin && !call.user.rights.crmAdmin) throw accessDenied()
}

/** What stands before a colon is cut off, and no other character is looked at (protocol note 122). */
const withoutPrefix = (statusId: string) => statusId.slice(statusId.lastIndexOf(':') + 1)

function readColor(call: MethodCall, sent: Params): string | null {
  const color = asText(sent.COLOR) ?? ''
  if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) throw notCovered(call.method, 'COLOR is not like #39A8EF')
  return color || null
}

function add(call: MethodCall): MethodAnswer {
  requireAdministrator(call)
  const { world } = call.context
  const sent = asMap(call.params.FIELDS) ?? {}
  const [entityId = '', code = '', name = ''] = ['ENTITY_ID', 'STATUS_ID', 'NAME']
    .map(field => asText(sent[field]) ?? '')
  const statusId = withoutPrefix(code)
  if (!entityId || !statusId || !name) throw notCovered(call.method, 'ENTITY_ID, STATUS_ID and NAME are needed')
  if (name.length > longest.name) throw notCovered(call.method, `NAME has more than ${longest.name} characters`)
  if (statusId.length > longest.statusId) {
    throw notCovered(call.method, `STATUS_ID has more than ${longest.statusId} characters`)
  }
  const all = [...world.statuses.values()].filter(status => status.entityId === entityId)
  if (all.length === 0 && entityId !== 'CALL_LIST') {
    throw notCovered(call.method, `this portal has no directory "${entityId}"`)
  }
  const taken = all.some(status => status.statusId === statusId)
  if (taken) throw notCovered(call.method, `STATUS_ID "${statusId}" is taken`)
  const id = ++world.lastIds.status
  world.statuses.set(id, {
    id, entityId, statusId, name, nameInit: '', sort: asInteger(sent.SORT) ?? 10, system: false,
    color: readColor(call, sent)
  })
  return { result: id }
}

function find(call: MethodCall): StatusEntry {
  requireAdministrator(call)
  const found = call.context.world.statuses.get(asInteger(call.params.ID) ?? 0)
  if (!found) throw notFound()
  return found
}

/**
 * Changes name, order and colour, and never the code. Whatever the database makes of it, the answer is `true`: to be
 * given a name that is empty or too long leaves everything as it was (protocol note 122).
 */
function update(call: MethodCall): MethodAnswer {
  const found = find(call)
  const sent = asMap(call.params.FIELDS) ?? {}
  for (const name of Object.keys(sent)) {
    if (!Object.hasOwn(fields, name) && name !== 'COLOR') throw notCovered(call.method, `"${name}" is not covered`)
  }
  const name = asText(sent.NAME)
  const color = 'COLOR' in sent ? readColor(call, sent) : found.color ?? null
  if (found.locked || name === '' || (name?.length ?? 0) > longest.name) return { result: true }
  Object.assign(found, { name: name ?? found.name, sort: asInteger(sent.SORT) ?? found.sort, color })
  return { result: true }
}

/**
 * A system value goes only with `params: { FORCED: 'Y' }` (protocol note 11). Nobody on a list is in the way: the
 * code stays with them (protocol note 123).
 */
function remove(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (found.system && !asFlag((asMap(call.params.PARAMS) ?? {}).FORCED)) throw systemOnly()
  call.context.world.statuses.delete(found.id)
  return { result: true }
}

export const statusMethods: Record<string, MethodEntry> = {
  'crm.status.list': { scopes, run: list },
  'crm.status.entity.items': { scopes, run: entityItems },
  'crm.status.add': { scopes, run: add },
  'crm.status.update': { scopes, run: update },
  'crm.status.delete': { scopes, run: remove }
}
