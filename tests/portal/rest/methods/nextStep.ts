import { clientKind, clientsOf, mayEdit } from '../../world/access'
import { notify } from '../../world/inbox'
import { entityTypes, type Client } from '../../world/types'
import { notCovered, RestError } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asInteger, asList, asText, isMap } from '../params'

const scopes = ['crm']

const accessDenied = () => new RestError(400, 'ACCESS_DENIED', 'Access denied.')
const ownerNotFound = () => new RestError(400, 'OWNER_NOT_FOUND', 'Owner was not found')
const invalid = (what: string) => new RestError(400, 'INVALID_ARG_VALUE', what)

/** The client something is written beside, for users who may change that client (protocol notes 143, 144). */
function editableClient(call: MethodCall, ownerTypeId: number, ownerId: number): Client {
  const kind = clientKind(ownerTypeId)
  const client = kind && clientsOf(call.context.world, kind).get(ownerId)
  if (!client || client.deleted) throw ownerNotFound()
  if (!mayEdit(call.user, client)) throw accessDenied()
  return client
}

/** Code 100 is what a method of this kind says when a parameter is missing or no number. */
function requiredInteger(call: MethodCall, name: string): number {
  const value = asInteger(call.params[name.toUpperCase()])
  if (value === undefined) throw new RestError(400, '100', `Could not find value for parameter {${name}}`)
  return value
}

function readDeadline(call: MethodCall): Date {
  const sent = asText(call.params.DEADLINE)
  if (sent === undefined) throw new RestError(400, '100', 'Could not find value for parameter {deadline}')
  // Without an offset it is the portal's time, which is UTC here.
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(sent)
  const moment = match ? new Date(match[3] ? sent : `${sent}Z`) : undefined
  if (!moment || Number.isNaN(moment.getTime())) {
    throw new RestError(400, 'WRONG_DATETIME_FORMAT', 'Wrong date and time format')
  }
  return moment
}

/** Plans a step at a client; somebody else who is to do it is told (protocol note 143). */
function addToDo(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const ownerTypeId = requiredInteger(call, 'ownerTypeId')
  const ownerId = requiredInteger(call, 'ownerId')
  const deadline = readDeadline(call)
  for (const name of ['PARENTACTIVITYID', 'SETTINGS', 'FILETOKENS']) {
    if (params[name] !== undefined) throw notCovered(call.method, `${name.toLowerCase()} is not covered`)
  }
  const { PINGOFFSETS: pings = [] } = params
  if (!asList(pings)?.every(minutes => asInteger(minutes) !== undefined)) {
    throw notCovered(call.method, 'pingOffsets is no list of minutes')
  }
  editableClient(call, ownerTypeId, ownerId)
  const responsibleId = asInteger(params.RESPONSIBLEID) ?? user.id
  if (!world.users.has(responsibleId)) throw notCovered(call.method, 'responsibleId is no user')
  const now = new Date()
  const id = ++world.lastIds.activity
  world.activities.set(id, {
    id, ownerTypeId, ownerId, typeId: 6, providerId: 'CRM_TODO', providerTypeId: 'TODO', associatedEntityId: 0,
    subject: asText(params.TITLE) ?? '', description: asText(params.DESCRIPTION) ?? '', responsibleId,
    authorId: user.id, editorId: user.id, completed: false, direction: 0, createdAt: now, updatedAt: now,
    startTime: deadline, endTime: deadline, deadline
  })
  if (responsibleId !== user.id) notify(world.inbox, { userId: responsibleId, fromUserId: user.id, activityId: id })
  return { result: { id } }
}

const commentTypes: Record<string, number> = {
  contact: entityTypes.CONTACT, company: entityTypes.COMPANY, lead: entityTypes.LEAD
}

/** Writes a comment beside a client; the key `fields` counts in lower case only (protocol note 144). */
function addComment(call: MethodCall): MethodAnswer {
  const { fields } = call.sent
  if (!isMap(fields)) throw notCovered(call.method, '"fields", in lower case, is needed')
  const type = asText(fields.ENTITY_TYPE) ?? ''
  const ownerTypeId = Object.hasOwn(commentTypes, type) ? commentTypes[type] : undefined
  if (ownerTypeId === undefined) throw invalid(`Invalid value of ENTITY_TYPE: ${type}`)
  const text = asText(fields.COMMENT) ?? ''
  if (text === '') throw invalid('Invalid value of COMMENT')
  if (fields.FILES !== undefined) throw notCovered(call.method, 'FILES is not covered')
  const client = editableClient(call, ownerTypeId, asInteger(fields.ENTITY_ID) ?? 0)
  const { inbox } = call.context.world
  const id = ++inbox.lastId
  inbox.comments.push({ id, ownerTypeId, ownerId: client.id, authorId: call.user.id, text, createdAt: new Date() })
  return { result: id }
}

export const nextStepMethods: Record<string, MethodEntry> = {
  'crm.activity.todo.add': { scopes, run: addToDo },
  'crm.timeline.comment.add': { scopes, run: addComment }
}
