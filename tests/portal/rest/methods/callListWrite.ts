import { clientKind, clientsOf, mayRead, mayReadType } from '../../world/access'
import { createListActivity } from '../../world/callLists'
import { firstStatus } from '../../world/directory'
import { ranked, renumber, saveResult, writableBy } from '../../world/ranks'
import { entityTypes, type CallList, type ClientKind } from '../../world/types'
import {
  accessDenied, entitiesNoArray, entityTypesDiffer, invalidParameters, noEntityReadable, wrongEntitiesToAdd,
  wrongEntitiesToUpdate, wrongEntityType, wrongListIdOrDenied, wrongWebform
} from '../callListErrors'
import { internalError, type RestError } from '../errors'
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
  const ids = readableIds(call, kind, wrongEntitiesToAdd)
  const webformId = readWebform(call)
  const list: CallList = {
    id: ++world.lastIds.callList, createdAt: new Date(), createdById: user.id, webformId, entityTypeId,
    participants: ranked(ids, firstStatus)
  }
  world.callLists.set(list.id, list)
  const activity = createListActivity(list, ++world.lastIds.activity, world.sizes.portalLang)
  world.activities.set(activity.id, activity)
  return { result: list.id }
}

/**
 * Puts the participants that were sent in place of those the user can read; the others stay as they are, rank
 * included. Those who stay keep the status and the call they had when this began: a result that is saved meanwhile is
 * written over (protocol note 201). Ranks are given anew, by the code of the status, whoever is new last (200). The
 * form is cleared when it is not sent. No version, no lock: the last one wins (note 8).
 */
function update(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  if (params.LIST_ID === undefined) throw invalidParameters()
  const list = findList(call, params.LIST_ID, wrongListIdOrDenied)
  const { entityTypeId, kind } = readEntityType(call)
  if (entityTypeId !== list.entityTypeId) throw entityTypesDiffer()
  const before = writableBy(world, user, kind, list).map(participant => ({ ...participant }))
  if (before.length === 0) throw wrongListIdOrDenied()
  const ids = readableIds(call, kind, wrongEntitiesToUpdate)
  const webformId = readWebform(call)
  landResults(call, kind, list)
  const sent = new Set(ids)
  const known = new Set(before.map(({ id }) => id))
  const kept = before.filter(({ id }) => sent.has(id))
  renumber(kept, status => status)
  const keptById = new Map(kept.map(participant => [participant.id, participant]))
  list.participants = [
    ...list.participants.filter(({ id }) => !known.has(id) || sent.has(id))
      .map(participant => keptById.get(participant.id) ?? participant),
    ...ranked(ids.filter(id => !known.has(id)), firstStatus, kept.length + 1)
  ]
  list.webformId = webformId
  return { result: true }
}

/** Results that were to be saved in the middle of this update. */
function landResults({ context: { world } }: MethodCall, kind: ClientKind, list: CallList): void {
  const landing = world.resultsDuringUpdate.filter(({ listId }) => listId === list.id)
  world.resultsDuringUpdate = world.resultsDuringUpdate.filter(({ listId }) => listId !== list.id)
  for (const result of landing) saveResult(world, kind, list, result)
}

function readEntityType(call: MethodCall): { entityTypeId: number, kind: ClientKind } {
  const name = call.params.ENTITY_TYPE
  if (name === undefined || name === null || name === '') throw invalidParameters()
  const entityTypeId = typeof name === 'string' && Object.hasOwn(writableTypes, name) ? writableTypes[name] : undefined
  const kind = entityTypeId === undefined ? undefined : clientKind(entityTypeId)
  // Its name in small letters passes the check, and what comes after does not know it (note 203).
  if (typeof name === 'string' && Object.hasOwn(writableTypes, name.toUpperCase()) && !kind) throw internalError()
  if (entityTypeId === undefined || !kind) throw wrongEntityType()
  return { entityTypeId, kind }
}

/**
 * The ids in ENTITIES that the user may read, in the order given. Duplicates, deleted and foreign ids fail the whole
 * call; ids that exist but may not be read are dropped without a word (protocol notes 7, 8).
 */
function readableIds(call: MethodCall, kind: ClientKind, wrongEntities: () => RestError): number[] {
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
