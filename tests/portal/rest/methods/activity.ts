import { clientKind, clientsOf, mayRead } from '../../world/access'
import { entityTypes, type Activity, type PortalUser, type World } from '../../world/types'
import { notCovered, RestError } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { countedPage, readStart } from '../page'
import { asFlag, asInteger, asList, asMap, asText, type Params, type Wire } from '../params'
import { isoSeconds } from '../time'

const scopes = ['crm']

/** These methods answer errors with an empty code; the older documentation has the text there (notes 10, 25). */
function refusal(text: string): () => RestError {
  return () => new RestError(400, '', text, { olderCode: text })
}
const accessDenied = refusal('Access denied.')
const notFound = refusal('Activity is not found.')

const fields: Fields<Activity> = {
  ID: activity => activity.id,
  OWNER_ID: activity => activity.ownerId,
  OWNER_TYPE_ID: activity => activity.ownerTypeId,
  TYPE_ID: activity => activity.typeId,
  PROVIDER_ID: activity => activity.providerId,
  PROVIDER_TYPE_ID: activity => activity.providerTypeId,
  ASSOCIATED_ENTITY_ID: activity => activity.associatedEntityId,
  SUBJECT: activity => activity.subject,
  COMPLETED: activity => activity.completed,
  STATUS: activity => activity.completed ? 2 : 1,
  RESPONSIBLE_ID: activity => activity.responsibleId,
  AUTHOR_ID: activity => activity.authorId,
  EDITOR_ID: activity => activity.editorId,
  CREATED: activity => activity.createdAt,
  LAST_UPDATED: activity => activity.updatedAt,
  START_TIME: activity => activity.startTime,
  END_TIME: activity => activity.endTime
}

/** Everything is text, flags are `Y` and `N` (protocol note 27). */
function wireActivity(activity: Activity): Params {
  return {
    ID: String(activity.id), OWNER_ID: String(activity.ownerId), OWNER_TYPE_ID: String(activity.ownerTypeId),
    TYPE_ID: String(activity.typeId), PROVIDER_ID: activity.providerId, PROVIDER_TYPE_ID: activity.providerTypeId,
    PROVIDER_GROUP_ID: null, ASSOCIATED_ENTITY_ID: String(activity.associatedEntityId), SUBJECT: activity.subject,
    CREATED: isoSeconds(activity.createdAt), LAST_UPDATED: isoSeconds(activity.updatedAt),
    START_TIME: isoSeconds(activity.startTime), END_TIME: isoSeconds(activity.endTime), DEADLINE: '',
    COMPLETED: activity.completed ? 'Y' : 'N', STATUS: activity.completed ? '2' : '1',
    RESPONSIBLE_ID: String(activity.responsibleId), PRIORITY: '2', NOTIFY_TYPE: '0', NOTIFY_VALUE: '0',
    DESCRIPTION: activity.description, DESCRIPTION_TYPE: '1', DIRECTION: String(activity.direction), LOCATION: '',
    SETTINGS: [], ORIGINATOR_ID: null, ORIGIN_ID: null, AUTHOR_ID: String(activity.authorId),
    EDITOR_ID: String(activity.editorId), PROVIDER_PARAMS: [], PROVIDER_DATA: null
  }
}

function isCallList(activity: Activity): boolean {
  return activity.ownerTypeId === entityTypes.CALL_LIST
}

/** Of call lists, a user who is no administrator finds only those he is responsible for (protocol note 23). */
function maySee(world: World, user: PortalUser, activity: Activity): boolean {
  if (user.isAdmin) return true
  if (isCallList(activity)) return activity.responsibleId === user.id
  const kind = clientKind(activity.ownerTypeId)
  const owner = kind && clientsOf(world, kind).get(activity.ownerId)
  return owner !== undefined && mayRead(user, owner)
}

/** Roles do not grant writing to the owner type "call list" (protocol note 24), unless this portal was told so. */
function mayWrite(world: World, user: PortalUser, activity: Activity): boolean {
  if (user.isAdmin) return true
  if (!maySee(world, user, activity)) return false
  return isCallList(activity) ? user.rights.callListActivities : activity.responsibleId === user.id
}

function list(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const refuse = (name: string) => notCovered(call.method, `"${name}" is no field to filter or sort activities by`)
  const test = readFilter(params.FILTER, fields, refuse)
  // The documented default (note 27), which is why callers give an order.
  const byStart = (one: Activity, other: Activity) =>
    one.startTime.getTime() - other.startTime.getTime() || one.id - other.id
  const order = readOrder(params.ORDER, fields, refuse, byStart)
  const found = [...world.activities.values()].filter(activity => maySee(world, user, activity) && test(activity))
  const { entries, ...counts } = countedPage(found.sort(order), readStart(params.START))
  const names = asList(params.SELECT)?.map(String) ?? []
  const all = names.length === 0 || names.includes('*')
  return {
    result: entries.map(activity => Object.fromEntries(
      Object.entries(wireActivity(activity)).filter(([name]) => all || names.includes(name))
    )),
    ...counts
  }
}

function find(call: MethodCall): Activity {
  const found = call.context.world.activities.get(asInteger(call.params.ID) ?? 0)
  if (!found) throw notFound()
  return found
}

function get(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (!maySee(call.context.world, call.user, found)) throw accessDenied()
  return { result: wireActivity(found) }
}

/** Deletes the activity only: the rows of its list stay (protocol note 22). */
function remove(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (!mayWrite(call.context.world, call.user, found)) throw accessDenied()
  call.context.world.activities.delete(found.id)
  return { result: true }
}

/** SUBJECT, DESCRIPTION, RESPONSIBLE_ID and COMPLETED can be set; DEADLINE is dropped (protocol note 26). */
function update(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (!mayWrite(call.context.world, call.user, found)) throw accessDenied()
  const sent = asMap(call.params.FIELDS)
  if (!sent) throw notCovered(call.method, '"fields" is no map')
  const changes: Partial<Activity> = {}
  for (const [name, value] of Object.entries(sent)) Object.assign(changes, change(call, found, name, value))
  Object.assign(found, changes, { updatedAt: new Date(), editorId: call.user.id })
  return { result: true }
}

function change(call: MethodCall, activity: Activity, name: string, value: Wire): Partial<Activity> {
  switch (name) {
    case 'DEADLINE': return {}
    case 'SUBJECT': return { subject: asText(value) ?? '' }
    case 'DESCRIPTION': return { description: asText(value) ?? '' }
    case 'COMPLETED': return { completed: asFlag(value) }
    case 'RESPONSIBLE_ID': {
      const responsibleId = asInteger(value) ?? 0
      if (!call.context.world.users.has(responsibleId)) throw notCovered(call.method, 'RESPONSIBLE_ID is no user')
      return { responsibleId }
    }
    default: {
      // Sending back what is there already changes nothing and is allowed.
      if (asText(wireActivity(activity)[name]) === asText(value) && value !== undefined) return {}
      throw notCovered(call.method, `setting "${name}" is not covered`)
    }
  }
}

export const activityMethods: Record<string, MethodEntry> = {
  'crm.activity.list': { scopes, run: list },
  'crm.activity.get': { scopes, run: get },
  'crm.activity.update': { scopes, run: update },
  'crm.activity.delete': { scopes, run: remove }
}
