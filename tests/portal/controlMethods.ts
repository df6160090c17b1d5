import * as v from 'valibot'
import type { PortalContext } from './context'
import { ControlError, parse } from './controlError'
import { setItem } from './controlItems'
import { extraControlMethods } from './extraControlMethods'
import { clientKind, clientsOf } from './world/access'
import { makeHostile } from './world/hostile'
import { saveResult, writableBy } from './world/ranks'
import type { World } from './world/types'

const id = v.pipe(v.number(), v.integer(), v.minValue(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const readRight = v.picklist(['all', 'own', 'none'])

const optionsSchema = v.strictObject({
  appUrl: v.optional(v.nullable(v.string())),
  latencyMs: v.optional(count),
  rateLimit: v.optional(v.union([v.literal(false), v.strictObject({ burst: count, perSecond: v.number() })])),
  scopes: v.optional(v.array(v.string())),
  errorStyle: v.optional(v.picklist(['current', 'older'])),
  missingMethods: v.optional(v.array(v.string())),
  answers: v.optional(v.record(v.string(), v.unknown())),
  tokenLifetimeSeconds: v.optional(count),
  operatingLimitSeconds: v.optional(v.number()),
  webformListMissing: v.optional(v.boolean()),
  withoutLastCommunication: v.optional(v.boolean()),
  license: v.optional(v.nullable(v.string())),
  hostile: v.optional(v.boolean()),
  rights: v.optional(v.record(v.pipe(v.string(), v.digits()), v.partial(v.strictObject({
    lead: readRight, contact: readRight, company: readRight, deal: readRight, callListActivities: v.boolean(),
    edit: readRight, callStatistics: readRight, crmAdmin: v.boolean()
  }))))
})

/** Turns the portal's switches. Names left out stay as they are. */
function setOptions(context: PortalContext, params: unknown): unknown {
  const { rights, hostile, webformListMissing, ...settings } = parse(optionsSchema, params)
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  Object.assign(context.options, given)
  if (settings.rateLimit !== undefined) context.bucket.empty()
  if (webformListMissing !== undefined) {
    const others = context.options.missingMethods.filter(name => name !== 'crm.webform.list')
    context.options.missingMethods = webformListMissing ? [...others, 'crm.webform.list'] : others
  }
  for (const [userId, changed] of Object.entries(rights ?? {})) {
    const user = context.world.users.get(Number(userId))
    if (!user) throw new ControlError(`there is no user ${userId}`)
    Object.assign(user.rights, changed)
  }
  if (hostile) makeHostile(context.world)
  return { ...context.options }
}

/** An operator opens a list in the dialler, which goes on with what it read now. Answers the dialler's number. */
function openDialler({ world }: PortalContext, params: unknown): unknown {
  const { listId } = parse(v.strictObject({ listId: id }), params)
  const list = world.callLists.get(listId)
  if (!list) throw new ControlError(`there is no list ${listId}`)
  const read = new Map(list.participants.map(({ id: entityId, status, callId }) => [entityId, { status, callId }]))
  world.diallers.set(++world.lastIds.dialler, { listId, participants: read })
  return world.lastIds.dialler
}

const resultSchema = v.strictObject({
  listId: id, entityId: id, status: v.string(), userId: v.optional(id, 1), during: v.optional(v.literal('update')),
  dialler: v.optional(id)
})

/**
 * The dialler: what no REST method can do (protocol note 9). `during` saves the result in the middle of the next
 * update of the list; a `dialler` opened before writes back what it had read of the others (note 201).
 */
function setParticipantStatus({ world }: PortalContext, params: unknown): unknown {
  const { during, dialler, ...result } = parse(resultSchema, params)
  const { listId, entityId, status } = result
  const list = world.callLists.get(listId)
  const kind = list && clientKind(list.entityTypeId)
  if (!list || !kind || !list.participants.some(one => one.id === entityId)) {
    throw new ControlError(`${entityId} is not on the list ${listId}`)
  }
  if (!callListStatuses(world).some(entry => entry.statusId === status)) {
    throw new ControlError(`there is no status "${status}"`)
  }
  const user = world.users.get(result.userId)
  if (!user) throw new ControlError(`there is no user ${result.userId}`)
  if (during) {
    world.resultsDuringUpdate.push(result)
    return true
  }
  if (dialler !== undefined) {
    const opened = world.diallers.get(dialler)
    if (opened?.listId !== listId) throw new ControlError(`${dialler} is no dialler of the list ${listId}`)
    for (const participant of writableBy(world, user, kind, list)) {
      Object.assign(participant, opened.participants.get(participant.id))
    }
  }
  saveResult(world, kind, list, result)
  return true
}

function deleteClient(kind: 'contact' | 'company') {
  return (context: PortalContext, params: unknown): unknown => {
    const asked = parse(v.strictObject({ id }), params)
    const client = clientsOf(context.world, kind).get(asked.id)
    if (!client || client.deleted) throw new ControlError(`there is no ${kind} ${asked.id}`)
    client.deleted = true
    return true
  }
}

const clientSchema = v.strictObject({
  entityTypeId: id,
  id,
  name: v.optional(v.string()),
  lastName: v.optional(v.string()),
  secondName: v.optional(v.string()),
  title: v.optional(v.string()),
  companyId: v.optional(count),
  assignedById: v.optional(id),
  phones: v.optional(v.array(v.string()))
})

/** Changes fields of a client; `phones` replaces all of them. */
function setClient(context: PortalContext, params: unknown): unknown {
  const { entityTypeId, id: clientId, phones, ...fields } = parse(clientSchema, params)
  const kind = clientKind(entityTypeId)
  const client = kind && clientsOf(context.world, kind).get(clientId)
  if (!client) throw new ControlError(`there is no client ${clientId} of type ${entityTypeId}`)
  for (const [name, value] of Object.entries(fields)) {
    if (!(name in client)) throw new ControlError(`a ${client.kind} has no ${name}`)
    if (value !== undefined) Object.assign(client, { [name]: value })
  }
  if (phones) {
    const others = client.fm.filter(field => field.typeId !== 'PHONE')
    client.fm = [...phones.map((value, index) => (
      { id: 1_000_000 + clientId * 10 + index, typeId: 'PHONE' as const, valueType: 'WORK' as const, value }
    )), ...others]
  }
  client.updatedTime = new Date()
  return true
}

const statusesSchema = v.array(v.strictObject({
  STATUS_ID: v.string(), NAME: v.string(), SORT: v.optional(v.number())
}))

/** Replaces the directory of call list statuses; an empty list is a portal without any. */
function setStatuses(context: PortalContext, params: unknown): unknown {
  const { world } = context
  const wanted = parse(statusesSchema, params)
  const system = new Map([...callListStatuses(world)].map(status => [status.statusId, status]))
  for (const status of system.values()) world.statuses.delete(status.id)
  wanted.forEach((status, index) => {
    const known = system.get(status.STATUS_ID)
    const statusId = known?.id ?? ++world.lastIds.status
    world.statuses.set(statusId, {
      id: statusId, entityId: 'CALL_LIST', statusId: status.STATUS_ID, name: status.NAME,
      nameInit: known?.nameInit ?? '', sort: status.SORT ?? (index + 1) * 10, system: known?.system ?? false
    })
  })
  return true
}

function callListStatuses(world: World) {
  return [...world.statuses.values()].filter(status => status.entityId === 'CALL_LIST')
}

/** Every access token given out so far is expired now; refresh tokens stay good. */
function expireTokens(context: PortalContext): unknown {
  context.tokens.expire()
  return true
}

/** What `POST /__portal/call` can do beside REST. */
export const controlMethods: Record<string, (context: PortalContext, params: unknown) => unknown> = {
  'portal.openDialler': openDialler,
  'portal.setParticipantStatus': setParticipantStatus,
  'portal.deleteContact': deleteClient('contact'),
  'portal.deleteCompany': deleteClient('company'),
  'portal.setClient': setClient,
  'portal.setItem': setItem,
  'portal.setStatuses': setStatuses,
  'portal.options': setOptions,
  'portal.expireTokens': expireTokens,
  ...extraControlMethods
}
