import { failedReasons, type CallRecord, type CrmBinding } from '../../world/telephony'
import { entityTypes } from '../../world/types'
import { forbidden } from '../application'
import { notCovered } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { countedPage, readStart } from '../page'
import { asList, asMap, upperCaseNames, type Params } from '../params'
import { isoSeconds } from '../time'

/** A line, and the client it was joined with when a filter asked for clients. */
interface Line {
  record: CallRecord
  client: CrmBinding | undefined
}

const typeNames = new Map<number, string>(Object.entries(entityTypes).map(([name, id]) => [id, name]))
const typeOf = (client: CrmBinding | undefined) => client ? typeNames.get(client.ownerTypeId) ?? '' : ''

const fields: Fields<Line> = {
  ID: ({ record }) => record.id,
  PORTAL_USER_ID: ({ record }) => record.userId,
  PHONE_NUMBER: ({ record }) => record.phone.replace(/\D/g, ''),
  CALL_ID: ({ record }) => record.callId,
  CALL_DURATION: ({ record }) => record.seconds,
  CALL_START_DATE: ({ record }) => record.startedAt,
  CALL_FAILED_CODE: ({ record }) => record.failedCode,
  CALL_TYPE: ({ record }) => record.incoming ? 2 : 1,
  CRM_ENTITY_TYPE: ({ record }) => typeOf(record.clients[0]),
  CRM_ENTITY_ID: ({ record }) => record.clients[0]?.ownerId ?? null,
  CRM_ACTIVITY_ID: ({ record }) => record.activityId
}

/** Undocumented: every client of a call, not only the one it is shown at (protocol note 134). */
const clientFields: Fields<Line> = {
  'CRM_BINDINGS.ENTITY_TYPE': ({ client }) => typeOf(client),
  'CRM_BINDINGS.ENTITY_ID': ({ client }) => client?.ownerId ?? null
}

/** Everything is text, the reason of a failure included (protocol note 134). */
function wireRecord(record: CallRecord): Params {
  const [client] = record.clients
  return {
    ID: String(record.id), PORTAL_USER_ID: String(record.userId), PORTAL_NUMBER: 'reg1001',
    PHONE_NUMBER: record.phone.replace(/\D/g, ''), CALL_ID: record.callId, EXTERNAL_CALL_ID: null,
    CALL_CATEGORY: 'external', CALL_DURATION: String(record.seconds), CALL_START_DATE: isoSeconds(record.startedAt),
    CALL_RECORD_URL: '', CALL_VOTE: null, COST: '0.0000', COST_CURRENCY: '', CALL_FAILED_CODE: record.failedCode,
    CALL_FAILED_REASON: failedReasons[record.failedCode] ?? '', CRM_ENTITY_TYPE: typeOf(client),
    CRM_ENTITY_ID: client ? String(client.ownerId) : null, CRM_ACTIVITY_ID: String(record.activityId),
    REST_APP_ID: null, REST_APP_NAME: null, TRANSCRIPT_ID: null, TRANSCRIPT_PENDING: 'N', SESSION_ID: null,
    REDIAL_ATTEMPT: null, COMMENT: null, RECORD_DURATION: null, RECORD_FILE_ID: null,
    CALL_TYPE: record.incoming ? '2' : '1'
  }
}

const prefixes = ['', '=', '!', '!=', '<', '<=', '>', '>=', '%', '!%']
const documentedElsewhere = ['><', '!><', '?']

/**
 * What is left of a filter: a prefix the method does not know (`@` is one), a name that is no field and an empty list
 * are dropped without a word, and the call finds everything (protocol note 134).
 */
function knownConditions(call: MethodCall): Array<[string, unknown]> {
  return Object.entries(upperCaseNames(asMap(call.params.FILTER) ?? {})).filter(([name, value]) => {
    const prefix = /^[^A-Z]*/.exec(name)?.[0] ?? ''
    const field = name.slice(prefix.length)
    if (!Object.hasOwn(fields, field) && !Object.hasOwn(clientFields, field)) return false
    if (documentedElsewhere.includes(prefix)) throw notCovered(call.method, `the prefix "${prefix}" is not covered`)
    return prefixes.includes(prefix) && asList(value)?.length !== 0
  })
}

/** Calls of the employees whose calls the user may see, 50 a page with `total` (protocol note 134). */
function get(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const right = user.isAdmin ? 'all' : user.rights.callStatistics
  if (right === 'none') throw forbidden()
  const conditions = knownConditions(call)
  const joined = conditions.some(([name]) => name.includes('CRM_BINDINGS.'))
  const lines = world.calls.filter(record => right === 'all' || record.userId === user.id)
    .flatMap((record): Line[] => (joined ? record.clients : [undefined]).map(client => ({ record, client })))
  const refuse = (what: string) => notCovered(call.method, `"${what}" is not covered`)
  const test = readFilter(Object.fromEntries(conditions), { ...fields, ...clientFields }, refuse)
  const { SORT: sort, ORDER: direction } = params
  const sorted = typeof sort === 'string' && Object.hasOwn(fields, sort) && ['ASC', 'DESC'].includes(String(direction))
  const order = readOrder(sorted ? { [sort]: direction } : {}, fields, refuse,
    (one, other) => one.record.id - other.record.id)
  const { entries, ...counts } = countedPage(lines.filter(test).sort(order), readStart(params.START))
  return { result: entries.map(({ record }) => wireRecord(record)), ...counts }
}

export const callStatisticMethods: Record<string, MethodEntry> = {
  'voximplant.statistic.get': { scopes: ['telephony'], run: get }
}
