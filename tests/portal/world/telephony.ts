import { entityTypes, type World } from './types'

/** Anything of the CRM that an activity can belong to. */
export interface CrmBinding {
  ownerTypeId: number
  ownerId: number
}

/** What an activity has beside its own fields, mostly when it is a call. */
export interface CallDetails {
  /** Left out, it is the start, and of a call list when it was made (protocol note 141). */
  deadline?: Date
  /** Everything it belongs to, its owner included; left out, the owner alone (protocol note 131). */
  bindings?: CrmBinding[]
  /** Who was called, at which number (protocol note 132). */
  communications?: Array<CrmBinding & { value: string }>
  /** Its number in the telephony, `VI_` and the call's id. */
  originId?: string
}

/** A line of the telephony's statistics (protocol note 134). */
export interface CallRecord {
  id: number
  callId: string
  userId: number
  phone: string
  incoming: boolean
  seconds: number
  startedAt: Date
  /** `200` is a conversation; 304, 486, 603-S and more say why there was none. */
  failedCode: string
  activityId: number
  /** The clients of the call, the first of them the one it is shown at. */
  clients: CrmBinding[]
}

/** A call that somebody made or got. */
export interface NewCall {
  /** Who was called; the first is the one the call is shown at. */
  clients: CrmBinding[]
  /** A deal that owns the activity in the client's place (protocol note 131). */
  dealId?: number | undefined
  userId: number
  phone: string
  incoming: boolean
  /** `null` makes an activity without a time; the statistics always have one. */
  at: Date | null
  /** When the activity was written, for the statistics of a call without a time as well. */
  writtenAt: Date
  seconds: number
  failedCode: string
}

/** What the portal calls the reasons it knows. */
export const failedReasons: Record<string, string> = {
  200: 'Success call', 304: 'Skipped call', 403: 'Forbidden', 404: 'Wrong number', 480: 'Not available',
  486: 'Busy', 503: 'Direction not available', 603: 'Declined', '603-S': 'Declined by the caller'
}

/** Everything an activity belongs to. */
export function bindingsOf(activity: CrmBinding & { bindings?: CrmBinding[] }): CrmBinding[] {
  return activity.bindings ?? [{ ownerTypeId: activity.ownerTypeId, ownerId: activity.ownerId }]
}

function nameOf(world: World, client: CrmBinding | undefined): string {
  if (!client) return ''
  if (client.ownerTypeId === entityTypes.COMPANY) return world.companies.get(client.ownerId)?.title ?? ''
  const person = client.ownerTypeId === entityTypes.LEAD ? world.leads.get(client.ownerId)
    : world.contacts.get(client.ownerId)
  return person ? `${person.name} ${person.lastName}`.trim() : ''
}

function subjectOf(world: World, call: NewCall): string {
  const name = nameOf(world, call.clients[0])
  if (world.sizes.portalLang === 'ru') return `${call.incoming ? 'Входящий от' : 'Исходящий'} ${name}`
  return `${call.incoming ? 'Incoming call from' : 'Outgoing call to'} ${name}`
}

/**
 * Writes a call down in both places where the portal keeps calls: as an activity of the client, and as a line of the
 * statistics.
 * @param activityId a number no activity has yet
 */
export function recordCall(world: World, activityId: number, call: NewCall): CallRecord {
  const id = world.calls.length + 1
  const callId = `${activityId.toString(16).toUpperCase()}.${id}.${call.writtenAt.getTime()}`
  const deal = call.dealId === undefined ? undefined : { ownerTypeId: entityTypes.DEAL, ownerId: call.dealId }
  const [owner = { ownerTypeId: entityTypes.CONTACT, ownerId: 0 }] = deal ? [deal] : call.clients
  const answered = call.failedCode === '200'
  world.activities.set(activityId, {
    id: activityId, ...owner, typeId: 2, providerId: 'VOXIMPLANT_CALL', providerTypeId: 'CALL', associatedEntityId: 0,
    subject: subjectOf(world, call), description: '', responsibleId: call.userId, authorId: call.userId,
    editorId: call.userId, completed: answered || !call.incoming, direction: call.incoming ? 1 : 2,
    createdAt: call.writtenAt, updatedAt: call.writtenAt, startTime: call.at,
    endTime: call.at && new Date(call.at.getTime() + call.seconds * 1000),
    bindings: deal ? [deal, ...call.clients] : call.clients,
    communications: call.clients.slice(0, 1).map(client => ({ ...client, value: call.phone })),
    originId: `VI_${callId}`
  })
  const record: CallRecord = {
    id, callId, userId: call.userId, phone: call.phone, incoming: call.incoming, seconds: call.seconds,
    startedAt: call.at ?? call.writtenAt, failedCode: call.failedCode, activityId, clients: call.clients
  }
  world.calls.push(record)
  return record
}
