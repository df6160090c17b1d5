import { isCallList, mayReadActivity, mayWriteActivity } from '../../world/activityAccess'
import { entityTypes, type Activity } from '../../world/types'
import { readActivityFilter, wireCommunications } from '../activityFilter'
import { notCovered, RestError } from '../errors'
import { readOrder, type Fields } from '../filter'
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
const ownerNotSupported = refusal('The specified owner type is not supported in current context.')

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
  END_TIME: activity => activity.endTime,
  DEADLINE: deadlineOf,
  DIRECTION: activity => activity.direction,
  ORIGIN_ID: activity => activity.originId ?? null
}

/** Of a call list it is the moment of its creation, whatever was sent (protocol notes 26, 141). */
function deadlineOf(activity: Activity): Date | null {
  if (isCallList(activity)) return activity.createdAt
  return activity.deadline ?? activity.startTime
}

const wireTime = (moment: Date | null) => moment ? isoSeconds(moment) : ''

/** Everything is text, flags are `Y` and `N` (protocol note 27). */
function wireActivity(activity: Activity): Params {
  return {
    ID: String(activity.id), OWNER_ID: String(activity.ownerId), OWNER_TYPE_ID: String(activity.ownerTypeId),
    TYPE_ID: String(activity.typeId), PROVIDER_ID: activity.providerId, PROVIDER_TYPE_ID: activity.providerTypeId,
    PROVIDER_GROUP_ID: null, ASSOCIATED_ENTITY_ID: String(activity.associatedEntityId), SUBJECT: activity.subject,
    CREATED: isoSeconds(activity.createdAt), LAST_UPDATED: isoSeconds(activity.updatedAt),
    START_TIME: wireTime(activity.startTime), END_TIME: wireTime(activity.endTime),
    DEADLINE: wireTime(deadlineOf(activity)),
    COMPLETED: activity.completed ? 'Y' : 'N', STATUS: activity.completed ? '2' : '1',
    RESPONSIBLE_ID: String(activity.responsibleId), PRIORITY: '2', NOTIFY_TYPE: '0', NOTIFY_VALUE: '0',
    DESCRIPTION: activity.description, DESCRIPTION_TYPE: '1', DIRECTION: String(activity.direction), LOCATION: '',
    SETTINGS: [], ORIGINATOR_ID: null, ORIGIN_ID: activity.originId ?? null, AUTHOR_ID: String(activity.authorId),
    EDITOR_ID: String(activity.editorId), PROVIDER_PARAMS: [], PROVIDER_DATA: null
  }
}

function list(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const refuse = (name: string) => notCovered(call.method, `"${name}" is no field to filter or sort activities by`)
  const { test, timesBound } = readActivityFilter(call, fields)
  // The documented default (note 27), which is why callers give an order.
  const byStart = (one: Activity, other: Activity) =>
    (one.startTime?.getTime() ?? 0) - (other.startTime?.getTime() ?? 0) || one.id - other.id
  const order = readOrder(params.ORDER, fields, refuse, byStart)
  const found = [...world.activities.values()]
    .filter(activity => test(activity) && mayReadActivity(world, user, activity)).sort(order)
  // Bound to two of the clients asked for, an activity comes twice and counts twice (protocol note 131).
  const rows = found.flatMap(activity => Array.from({ length: timesBound(activity) }, () => activity))
  const { entries, ...counts } = countedPage(rows, readStart(params.START))
  const names = asList(params.SELECT)?.map(String) ?? []
  const all = names.length === 0 || names.includes('*')
  const result = entries.map((activity): Params => {
    const row = Object.fromEntries(
      Object.entries(wireActivity(activity)).filter(([name]) => all || names.includes(name))
    )
    // They come only by name, never with the star (protocol note 132).
    return names.includes('COMMUNICATIONS') ? { ...row, COMMUNICATIONS: wireCommunications(activity) } : row
  })
  return { result, ...counts }
}

function find(call: MethodCall): Activity {
  const found = call.context.world.activities.get(asInteger(call.params.ID) ?? 0)
  if (!found) throw notFound()
  return found
}

function get(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (!mayReadActivity(call.context.world, call.user, found)) throw accessDenied()
  return { result: wireActivity(found) }
}

/** Deletes the activity only: the rows of its list stay (protocol note 22). */
function remove(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (!mayWriteActivity(call.context.world, call.user, found)) throw accessDenied()
  call.context.world.activities.delete(found.id)
  return { result: true }
}

/**
 * SUBJECT, DESCRIPTION, RESPONSIBLE_ID and COMPLETED can be set; DEADLINE is dropped (protocol note 26). A call list
 * is handed to somebody else by administrators alone, and nobody is told (protocol note 140).
 */
function update(call: MethodCall): MethodAnswer {
  const found = find(call)
  if (!mayWriteActivity(call.context.world, call.user, found)) throw accessDenied()
  const sent = asMap(call.params.FIELDS)
  if (!sent) throw notCovered(call.method, '"fields" is no map')
  if (isCallList(found) && 'RESPONSIBLE_ID' in sent && !call.user.isAdmin) throw accessDenied()
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
    case 'START_TIME': case 'END_TIME': {
      // They move nothing of a call list, least of all its deadline (protocol note 141).
      if (isCallList(activity)) return {}
      throw notCovered(call.method, `setting "${name}" is not covered`)
    }
    default: {
      // Sending back what is there already changes nothing and is allowed.
      if (asText(wireActivity(activity)[name]) === asText(value) && value !== undefined) return {}
      throw notCovered(call.method, `setting "${name}" is not covered`)
    }
  }
}

/** The activity of a call list comes with its list and in no other way (protocol note 142). */
function add(call: MethodCall): MethodAnswer {
  const sent = asMap(call.params.FIELDS) ?? {}
  if (asInteger(sent.OWNER_TYPE_ID) === entityTypes.CALL_LIST) throw ownerNotSupported()
  throw notCovered(call.method, 'only its refusal of call lists is covered; see crm.activity.todo.add')
}

export const activityMethods: Record<string, MethodEntry> = {
  'crm.activity.list': { scopes, run: list },
  'crm.activity.add': { scopes, run: add },
  'crm.activity.get': { scopes, run: get },
  'crm.activity.update': { scopes, run: update },
  'crm.activity.delete': { scopes, run: remove }
}
