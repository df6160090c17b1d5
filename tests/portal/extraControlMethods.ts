import * as v from 'valibot'
import { ControlError, parse } from './controlError'
import type { PortalContext } from './context'
import { clientKind, clientsOf } from './world/access'
import { recordCall } from './world/telephony'
import type { World } from './world/types'

const id = v.pipe(v.number(), v.integer(), v.minValue(1))
const clientSchema = v.strictObject({ entityTypeId: id, id })

const callSchema = v.strictObject({
  clients: v.pipe(v.array(clientSchema), v.minLength(1)),
  dealId: v.optional(id),
  userId: v.optional(id, 1),
  phone: v.optional(v.string()),
  incoming: v.optional(v.boolean(), false),
  at: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp()))),
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 60),
  failedCode: v.optional(v.string(), '200')
})

function clientOf(world: World, given: v.InferOutput<typeof clientSchema>) {
  const kind = clientKind(given.entityTypeId)
  const client = kind && clientsOf(world, kind).get(given.id)
  if (!client) throw new ControlError(`there is no client ${given.id} of type ${given.entityTypeId}`)
  return client
}

/** A call that was made or came in: its activity and its line in the statistics. Without `at` it was just now. */
function addCall({ world }: PortalContext, params: unknown): unknown {
  const { clients, at, phone, ...call } = parse(callSchema, params)
  const found = clients.map(client => clientOf(world, client))
  if (!world.users.has(call.userId)) throw new ControlError(`there is no user ${call.userId}`)
  const now = new Date()
  const activityId = ++world.lastIds.activity
  const { callId } = recordCall(world, activityId, {
    ...call, clients: clients.map(client => ({ ownerTypeId: client.entityTypeId, ownerId: client.id })),
    phone: phone ?? found[0]?.fm.find(field => field.typeId === 'PHONE')?.value ?? '',
    at: at === undefined ? now : at === null ? null : new Date(at), writtenAt: now
  })
  return { activityId, callId }
}

/** From now on the database refuses to change a status, which no answer tells (protocol note 122). */
function lockStatus({ world }: PortalContext, params: unknown): unknown {
  const asked = parse(v.strictObject({ statusId: v.string(), locked: v.optional(v.boolean(), true) }), params)
  const found = [...world.statuses.values()]
    .find(status => status.entityId === 'CALL_LIST' && status.statusId === asked.statusId)
  if (!found) throw new ControlError(`there is no status "${asked.statusId}"`)
  found.locked = asked.locked
  return true
}

/** Somebody switches notifications off, or on again. */
function setNotifications({ world }: PortalContext, params: unknown): unknown {
  const { userId, on } = parse(v.strictObject({ userId: id, on: v.boolean() }), params)
  if (!world.users.has(userId)) throw new ControlError(`there is no user ${userId}`)
  if (on) world.inbox.silent.delete(userId)
  else world.inbox.silent.add(userId)
  return true
}

/** Somebody is dismissed, or comes back. */
function setUser({ world }: PortalContext, params: unknown): unknown {
  const asked = parse(v.strictObject({ userId: id, active: v.boolean() }), params)
  const user = world.users.get(asked.userId)
  if (!user) throw new ControlError(`there is no user ${asked.userId}`)
  user.active = asked.active
  return true
}

/** The control methods for what comes beside call lists: calls, statuses, notifications, people. */
export const extraControlMethods: Record<string, (context: PortalContext, params: unknown) => unknown> = {
  'portal.addCall': addCall,
  'portal.lockStatus': lockStatus,
  'portal.setNotifications': setNotifications,
  'portal.setUser': setUser
}
