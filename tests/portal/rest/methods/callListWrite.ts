import { clientKind, clientsOf, mayRead, mayReadType, seesParticipant } from '../../world/access'
import { createListActivity } from '../../world/callLists'
import { firstStatus } from '../../world/directory'
import { entityTypes, type CallList, type ClientKind, type Participant } from '../../world/types'
import {
  accessDenied, entitiesNoArray, entityTypesDiffer, invalidParameters, noEntityReadable, wrongEntities,
  wrongEntityType, wrongListIdOrDenied, wrongWebform
} from '../callListErrors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asInteger, asList } from '../params'
import { findList } from './callListRead'

const scopes = ['crm']

/** Only these two can be written through REST; other types come from the native screens (protocol note 2). */
const writableTypes: Record<string, number> = { CONTACT: entityTypes.CONTACT, COMPANY: entityTypes.COMPANY }

/** Makes a list and its activity; answers the list's id, not the activity's (protocol note 7). */
function add(call: MethodCall): MethodAnswer {
  const { user, context: { world } } = call
  const { entityTypeId, kind } = readEntityType(call)
  if (!mayReadType(user, kind)) throw accessDenied()
  const ids = readableIds(call, kind)
  const webformId = readWebform(call)
  const list: CallList = {
    id: ++world.lastIds.callList, createdAt: new Date(), createdById: user.id, webformId, entityTypeId,
    participants: ids.map(newParticipant)
  }
  world.callLists.set(list.id, list)
  const activity = createListActivity(list, ++world.lastIds.activity, world.sizes.portalLang)
  world.activities.set(activity.id, activity)
  return { result: list.id }
}

/**
 * Puts the participants that were sent in place of those the user can read; the others stay, behind them. Whoever
 * was on the list keeps his status, whoever is new starts at the first. The form is cleared when it is not sent.
 * No version, no lock: the last one wins (protocol note 8).
 */
function update(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  if (params.LIST_ID === undefined) throw invalidParameters()
  const list = findList(call, params.LIST_ID, wrongListIdOrDenied)
  const { entityTypeId, kind } = readEntityType(call)
  if (entityTypeId !== list.entityTypeId) throw entityTypesDiffer()
  const ids = readableIds(call, kind)
  const webformId = readWebform(call)
  const before = new Map(list.participants.map(participant => [participant.id, participant]))
  const sent = new Set(ids)
  const hidden = list.participants.filter(({ id }) => !sent.has(id) && !seesParticipant(world, user, kind, id))
  list.participants = [...ids.map(id => before.get(id) ?? newParticipant(id)), ...hidden]
  list.webformId = webformId
  return { result: true }
}

function newParticipant(id: number): Participant {
  return { id, status: firstStatus, callId: null }
}

function readEntityType(call: MethodCall): { entityTypeId: number, kind: ClientKind } {
  const name = call.params.ENTITY_TYPE
  if (name === undefined || name === null || name === '') throw invalidParameters()
  const entityTypeId = typeof name === 'string' && Object.hasOwn(writableTypes, name) ? writableTypes[name] : undefined
  const kind = entityTypeId === undefined ? undefined : clientKind(entityTypeId)
  if (entityTypeId === undefined || !kind) throw wrongEntityType()
  return { entityTypeId, kind }
}

/**
 * The ids in ENTITIES that the user may read, in the order given. Duplicates, deleted and foreign ids fail the whole
 * call; ids that exist but may not be read are dropped without a word (protocol notes 7, 8).
 */
function readableIds(call: MethodCall, kind: ClientKind): number[] {
  const sent = call.params.ENTITIES
  if (sent === undefined || sent === null) throw invalidParameters()
  const values = asList(sent)
  if (!values) throw entitiesNoArray()
  // A list can't be emptied, nor made empty (note 8).
  if (values.length === 0) throw invalidParameters()
  const clients = clientsOf(call.context.world, kind)
  const ids = new Set<number>()
  const readable: number[] = []
  for (const value of values) {
    const client = clients.get(asInteger(value) ?? 0)
    if (!client || client.deleted || ids.has(client.id)) throw wrongEntities()
    ids.add(client.id)
    if (mayRead(call.user, client)) readable.push(client.id)
  }
  if (readable.length === 0) throw noEntityReadable()
  return readable
}

/** `null` when no form was sent. 0 is no way of saying so: it is an incorrect id (protocol note 8). */
function readWebform(call: MethodCall): number | null {
  const sent = call.params.WEBFORM_ID
  if (sent === undefined || sent === null) return null
  const id = asInteger(sent)
  if (id === undefined || !call.context.world.webForms.has(id)) throw wrongWebform()
  return id
}

export const callListWriteMethods: Record<string, MethodEntry> = {
  'crm.calllist.add': { scopes, run: add },
  'crm.calllist.update': { scopes, run: update }
}
