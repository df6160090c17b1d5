import { clientKind, mayReadType, seesParticipant } from '../../world/access'
import { byRank } from '../../world/ranks'
import { entityTypes, type CallList, type Participant } from '../../world/types'
import { noParticipants, wrongListId, wrongStatus } from '../callListErrors'
import { notCovered } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { pageSize, readStart } from '../page'
import { asInteger, asList, asMap } from '../params'

const scopes = ['crm']

const entityTypeNames = new Map<number, string>(Object.entries(entityTypes).map(([name, id]) => [id, name]))

const fields: Fields<CallList> = {
  ID: list => list.id,
  CREATED_BY_ID: list => list.createdById,
  WEBFORM_ID: list => list.webformId,
  ENTITY_TYPE_ID: list => list.entityTypeId
}
const sortFields: Fields<CallList> = { ...fields, DATE_CREATE: list => list.createdAt }
const selectable = ['ID', 'DATE_CREATE', 'CREATED_BY_ID', 'WEBFORM_ID', 'ENTITY_TYPE_ID']

/** A moment in the portal's time without saying so (protocol note 3); this portal's clock is in UTC. */
function portalTime(moment: Date): string {
  return moment.toISOString().slice(0, 19).replace('T', ' ')
}

function wireList(list: CallList): Record<string, string | null> {
  return {
    ID: String(list.id), DATE_CREATE: portalTime(list.createdAt), CREATED_BY_ID: String(list.createdById),
    WEBFORM_ID: list.webformId === null ? null : String(list.webformId), ENTITY_TYPE_ID: String(list.entityTypeId)
  }
}

/** Everyone's lists of every type, without any permission check; no total, no next (protocol note 2). */
function list(call: MethodCall): MethodAnswer {
  const { params, method } = call
  const refuse = (name: string) => notCovered(method, `"${name}" is no field to filter or sort call lists by`)
  const names = asList(params.SELECT)?.map(String) ?? []
  const unknown = names.find(name => name !== '*' && !selectable.includes(name))
  if (unknown !== undefined) throw notCovered(method, `"${unknown}" is no field of a call list`)
  const test = readFilter(params.FILTER, fields, refuse)
  const order = readOrder(params.ORDER, sortFields, refuse, (one, other) => one.id - other.id)
  const found = [...call.context.world.callLists.values()].filter(test).sort(order)
  const start = readStart(params.START)
  const page = start === -1 ? found : found.slice(start, start + pageSize)
  const all = names.length === 0 || names.includes('*')
  return {
    result: page.map(entry => Object.fromEntries(
      Object.entries(wireList(entry)).filter(([name]) => all || names.includes(name))
    ))
  }
}

/** One list; needs the right to read its entity type (protocol note 3). */
function get(call: MethodCall): MethodAnswer {
  const found = findList(call, call.params.ID)
  return { result: { ...wireList(found), ENTITY_TYPE: entityTypeNames.get(found.entityTypeId) ?? '' } }
}

/**
 * The list with this id, if the caller may read what is on it.
 * @throws RestError LIST_ID_ERROR
 */
export function findList(call: MethodCall, id: unknown, refuse = wrongListId): CallList {
  const found = call.context.world.callLists.get(asInteger(id) ?? 0)
  const kind = found && clientKind(found.entityTypeId)
  if (!found || !kind || !mayReadType(call.user, kind)) throw refuse()
  return found
}

/**
 * Participants, 50 a page by `start`, without total and next. Those the user may not read are dropped after paging,
 * and an empty page is an error (protocol notes 4, 5, 6). Where ranks are tied a page may repeat or skip (note 200).
 */
function itemsGet(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const found = findList(call, params.LIST_ID)
  const kind = clientKind(found.entityTypeId)
  // With -1 it is always the beginning (note 4): there is no "all at once" here.
  const start = Math.max(0, readStart(params.START))
  const asked = withStatus(call, byRank(found.participants, Math.floor(start / pageSize)))
  const page = asked.slice(start, start + pageSize)
  const seen = page.filter(participant => kind && seesParticipant(world, user, kind, participant.id))
  if (seen.length === 0) throw noParticipants()
  return {
    result: seen.map(({ id, status }) => ({ ID: id, STATUS: status, ENTITY_TYPE: found.entityTypeId }))
  }
}

/** Only `FILTER.STATUS` counts, one code, compared strictly (note 6); other names in the filter are ignored (41). */
function withStatus(call: MethodCall, participants: Participant[]): Participant[] {
  const filter = asMap(call.params.FILTER) ?? {}
  if (!Object.hasOwn(filter, 'STATUS')) return participants
  const known = callListStatuses(call).some(status => status.statusId === filter.STATUS)
  if (!known) throw wrongStatus()
  return participants.filter(participant => participant.status === filter.STATUS)
}

function callListStatuses(call: MethodCall) {
  return [...call.context.world.statuses.values()].filter(status => status.entityId === 'CALL_LIST')
    .sort((one, other) => one.sort - other.sort || one.id - other.id)
}

/** The statuses in their order: numbers, no colour (protocol note 11). */
function statusList(call: MethodCall): MethodAnswer {
  return {
    result: callListStatuses(call).map(({ id, name, sort, statusId }) => (
      { ID: id, NAME: name, SORT: sort, STATUS_ID: statusId }
    ))
  }
}

export const callListReadMethods: Record<string, MethodEntry> = {
  'crm.calllist.list': { scopes, run: list },
  'crm.calllist.get': { scopes, run: get },
  'crm.calllist.items.get': { scopes, run: itemsGet },
  'crm.calllist.statuslist': { scopes, run: statusList }
}
