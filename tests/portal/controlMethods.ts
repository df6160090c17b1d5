import * as v from 'valibot'
import type { PortalContext } from './context'
import { ControlError, parse } from './controlError'
import { setItem } from './controlItems'
import { extraControlMethods } from './extraControlMethods'
import { clientKind, clientsOf } from './world/access'
import { completeWhenDone } from './world/dialler'
import { makeHostile } from './world/hostile'
import { callKey } from './world/lastCalls'
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

/** The dialler: what no REST method can do (protocol note 9). */
function setParticipantStatus(context: PortalContext, params: unknown): unknown {
  const { listId, entityId, status } = parse(v.strictObject({ listId: id, entityId: id, status: v.string() }), params)
  const list = context.world.callLists.get(listId)
  const participant = list?.participants.find(one => one.id === entityId)
  if (!list || !participant) throw new ControlError(`${entityId} is not on the list ${listId}`)
  const known = [...context.world.statuses.values()]
    .some(entry => entry.entityId === 'CALL_LIST' && entry.statusId === status)
  if (!known) throw new ControlError(`there is no status "${status}"`)
  participant.status = status
  participant.callId = `call-${listId}-${entityId}`
  completeWhenDone(context.world, list)
  context.world.lastCalls.set(callKey(list.entityTypeId, entityId), new Date())
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
