import { describe, expect, it } from 'vitest'
import { kindOfRefusal } from '../../src/bitrix24/refusals'
import { transportAs } from '../connection'
import { localPortal } from '../localPortal'
import { errorOf } from './scripted'

const portal = localPortal()

describe('note 10: a refusal is recognised', () => {
  const documented = [
    // crm.calllist.*, as the documentation of either age has it: older code, current code, status, kind
    ['Incorrect list id', 'LIST_ID_ERROR', 400, 'list-not-found'],
    ['Incorrect list id or access denied', 'LIST_ID_ERROR', 400, 'list-not-found'],
    ['Incorrect status', 'STATUS_ERROR', 400, 'status-unknown'],
    ['Incorrect entity type', 'ENTITY_TYPE_ERROR', 400, 'entity-type'],
    ['Discrepancy between the type of call participants and incoming type', 'ENTITY_TYPE_ERROR', 400, 'type-mismatch'],
    ['Entities is not array', 'ENTITIES_ERROR', 400, 'participants-missing'],
    ['Incorrect entities id', 'ENTITY_ERROR', 400, 'participants-unknown'],
    ['Incorrect webform id', 'WEBFORM_ERROR', 400, 'form-unknown'],
    ['Invalid parameters', 'ERROR_ARGUMENT', 400, 'arguments'],
    ['Invalid parameters.', 'ERROR_ARGUMENT', 400, 'arguments'],
    ['Access denied', 'ACCESS_ERROR', 400, 'access-denied'],
    ['You don\'t have access to these entities', 'ACCESS_ERROR', 403, 'participants-denied'],
    ['You don’t have access to these entities', 'ACCESS_ERROR', 403, 'participants-denied']
  ] as const

  it.each(documented)('by its text where the code should be, "%s"', (text, _code, status, kind) => {
    expect(kindOfRefusal(text, 'Передано что-то не то.', status)).toBe(kind)
  })

  it.each(documented)('by its text beside a code, "%s"', (text, code, status, kind) => {
    expect(kindOfRefusal(code, text, status)).toBe(kind)
    expect(kindOfRefusal('', text, status)).toBe(kind)
  })

  it.each([
    ['LIST_ID_ERROR', 'list-not-found'], ['ACCESS_ERROR', 'participants-hidden'], ['STATUS_ERROR', 'status-unknown'],
    ['ENTITIES_ERROR', 'participants-unknown'], ['ENTITY_ERROR', 'participants-unknown'],
    ['ENTITY_TYPE_ERROR', 'entity-type'], ['WEBFORM_ERROR', 'form-unknown'], ['ERROR_ARGUMENT', 'arguments']
  ] as const)('by its code alone, %s, whatever language the text is in', (code, kind) => {
    expect(kindOfRefusal(code, 'Что-то не так', 400)).toBe(kind)
  })

  it.each([
    ['INTERNAL_SERVER_ERROR', 'Internal server error', 500, 'portal-failed'],
    ['ERROR_UNEXPECTED_ANSWER', 'Server returned an unexpected response', 500, 'portal-failed'],
    ['QUERY_LIMIT_EXCEEDED', 'Too many requests', 503, 'too-many-requests'],
    ['OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit', 429, 'operating-limit'],
    ['ERROR_METHOD_NOT_FOUND', 'Method not found!', 404, 'method-missing'],
    ['NO_AUTH_FOUND', 'Wrong authorization data', 401, 'session-lost'],
    ['expired_token', 'The access token provided has expired', 401, 'session-lost'],
    ['invalid_token', 'Unable to get application by token', 401, 'session-lost'],
    ['INVALID_REQUEST', 'Https required', 403, 'https-required'],
    ['OVERLOAD_LIMIT', 'REST API is blocked due to overload', 503, 'rest-blocked'],
    ['ACCESS_DENIED', 'The REST API is only available on commercial plans', 403, 'plan-missing'],
    ['ACCESS_DENIED', 'REST API is available only on commercial plans.', 403, 'plan-missing'],
    ['ACCESS_DENIED', 'REST API доступен только на коммерческих тарифах', 403, 'plan-missing'],
    ['ACCESS_DENIED', 'Access denied!', 403, 'access-denied'],
    ['INVALID_CREDENTIALS', 'Invalid request credentials', 403, 'access-denied'],
    ['insufficient_scope', 'The request requires higher privileges', 403, 'scope-missing'],
    ['user_access_error', 'The user does not have access to the application', 403, 'app-closed'],
    ['PORTAL_DELETED', 'Portal was deleted', 403, 'portal-closed'],
    ['', 'Activity is not found.', 400, 'activity-not-found'],
    ['', 'Access denied.', 400, 'access-denied']
  ] as const)('as one of every method, %s "%s"', (code, text, status, kind) => {
    expect(kindOfRefusal(code, text, status)).toBe(kind)
  })

  it.each([[503, 'too-many-requests'], [429, 'operating-limit'], [502, 'portal-failed'], [400, 'refused'], [0, 'refused']] as const)(
    'by its status %i when nothing else is known', (status, kind) => {
      expect(kindOfRefusal('SOMETHING_NEW', 'Something new', status)).toBe(kind)
    })

  it('not by a name that every object has', () => {
    expect(kindOfRefusal('constructor', '', 400)).toBe('refused')
    expect(kindOfRefusal('toString', '', 400)).toBe('refused')
  })
})

describe.each(['current', 'older'] as const)('note 10: in the %s style of a portal', (errorStyle) => {
  const add = { ENTITY_TYPE: 'CONTACT', ENTITIES: [1, 2] }
  const cases: Array<[string, string, object, number, string, string]> = [
    ['a list that is not there', 'crm.calllist.get', { ID: 999 }, 1, 'list-not-found', 'Incorrect list id'],
    ['participants of a list that is not there', 'crm.calllist.items.get', { LIST_ID: 999 }, 1, 'list-not-found', 'Incorrect list id'],
    ['a page past the end', 'crm.calllist.items.get', { LIST_ID: 1, start: 5000 }, 1, 'participants-hidden',
      'You do not have access to the participants of this call list'],
    ['a status that is not there', 'crm.calllist.items.get', { LIST_ID: 1, FILTER: { STATUS: 'NO' } }, 1, 'status-unknown', 'Incorrect status'],
    ['an update of a list that is not there', 'crm.calllist.update', { ...add, LIST_ID: 999 }, 1, 'list-not-found',
      'Incorrect list id or access denied'],
    ['a list of leads', 'crm.calllist.add', { ...add, ENTITY_TYPE: 'LEAD' }, 1, 'entity-type', 'Incorrect entity type'],
    ['no list of ids', 'crm.calllist.add', { ...add, ENTITIES: 'x' }, 1, 'participants-missing', 'Entities is not array'],
    ['nobody', 'crm.calllist.add', { ...add, ENTITIES: [] }, 1, 'arguments', 'Invalid parameters'],
    ['a deleted contact', 'crm.calllist.add', { ...add, ENTITIES: [1, 17] }, 1, 'participants-unknown', 'Incorrect entities id'],
    ['a form that is not there', 'crm.calllist.add', { ...add, WEBFORM_ID: 0 }, 1, 'form-unknown', 'Incorrect webform id'],
    ['an activity that is not there', 'crm.activity.delete', { id: 1 }, 1, 'activity-not-found', 'Activity is not found.'],
    ['a method that is not there', 'crm.calllist.delete', {}, 1, 'method-missing', 'Method not found: crm.calllist.delete']
  ]

  it.each(cases)('%s is refused as what it is', async (_what, method, params, userId, kind, message) => {
    await portal.call('portal.options', { errorStyle })
    const error = await errorOf(transportAs(portal.url, userId)(method, params as Record<string, never>))
    expect({ kind: error.kind, message: error.message, method: error.method }).toEqual({ kind, message, method })
  })

  // Guard: BY_TEXT, asked before the code, which is empty here.
  it('notes 24, 25: somebody else\'s activity is refused as "Access denied."', async () => {
    await portal.call('portal.options', { errorStyle })
    const listId = await portal.addList(1, portal.alive().slice(0, 2))
    const error = await errorOf(transportAs(portal.url, 2)('crm.activity.delete', { id: portal.activityOf(listId) ?? 0 }))
    expect([error.kind, error.message]).toEqual(['access-denied', 'Access denied.'])
  })

  it('note 7: clients none of whom may be read are refused as that', async () => {
    await portal.call('portal.options', { errorStyle })
    const foreign = portal.alive().filter(id => portal.world.contacts.get(id)?.assignedById !== 3).slice(0, 2)
    const error = await errorOf(transportAs(portal.url, 3)('crm.calllist.add', { ...add, ENTITIES: foreign }))
    expect([error.kind, error.status]).toEqual(['participants-denied', 403])
  })
})
