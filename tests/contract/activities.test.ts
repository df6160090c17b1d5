import { describe, expect, it } from 'vitest'
import type { PortalOptions } from '../portal/context'
import { addList, aliveIds, refusalOf, startPortal, type TestPortal } from './portalClient'

type Wire = Record<string, string>

/** A portal with one list of user 2 and the id of its activity. */
async function withList(options: PortalOptions = {}) {
  const test = await startPortal(options)
  const listId = await addList(test, 2, aliveIds(test.portal).slice(0, 3))
  const activity = await activityOf(test, 1, listId)
  if (!activity) throw new Error('the list has no activity')
  return { test, listId, activity, id: Number(activity.ID) }
}

async function activityOf(test: TestPortal, userId: number, listId: number): Promise<Wire | undefined> {
  const { body } = await test.call<Wire[]>(userId, 'crm.activity.list', {
    filter: { PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: listId }
  })
  return body.result[0]
}

describe('crm.activity.*', () => {
  it('note 20: gives the activity of a list its type, provider, owner and associated id', async () => {
    const { activity, listId } = await withList()
    expect(activity).toMatchObject({
      TYPE_ID: '6', PROVIDER_ID: 'CALL_LIST', PROVIDER_TYPE_ID: 'CALL_LIST', OWNER_TYPE_ID: '12',
      OWNER_ID: String(listId), ASSOCIATED_ENTITY_ID: String(listId), RESPONSIBLE_ID: '2', COMPLETED: 'N'
    })
  })

  it('note 20: finds it by provider and list whatever its name is', async () => {
    const { test, listId, id } = await withList()
    await test.call(1, 'crm.activity.update', { id, fields: { SUBJECT: 'Autumn renewal' } })
    expect(await activityOf(test, 1, listId)).toMatchObject({ ID: String(id), SUBJECT: 'Autumn renewal' })
  })

  it('note 21: names it in the language of the portal', async () => {
    expect((await withList()).activity.SUBJECT).toBe('Call list #13')
    expect((await withList({ portalLang: 'ru' })).activity.SUBJECT).toBe('Обзвон #13')
  })

  it('note 21: compares a subject as a whole, and by subject alone an ordinary call may be found as well', async () => {
    const { call } = await startPortal({ callLists: 20 })
    const { body } = await call<Wire[]>(1, 'crm.activity.list', { filter: { SUBJECT: 'Call list #1' } })
    expect(body.result.every(activity => activity.SUBJECT === 'Call list #1')).toBe(true)
    expect(body.result.map(activity => activity.PROVIDER_ID)).toContain('VOXIMPLANT_CALL')
  })

  it('note 22: leaves the list behind when the activity is deleted', async () => {
    const { test, listId, id } = await withList()
    expect((await test.call(1, 'crm.activity.delete', { id })).body.result).toBe(true)
    expect(await activityOf(test, 1, listId)).toBeUndefined()
    expect((await test.call<Wire>(1, 'crm.calllist.get', { ID: listId })).body.result.ID).toBe(String(listId))
    const lists = await test.call<Wire[]>(1, 'crm.calllist.list', { filter: { ID: listId } })
    expect(lists.body.result).toHaveLength(1)
  })

  it('note 23: shows a user without administrator rights only the lists they are responsible for', async () => {
    const { test, listId, id } = await withList()
    expect(await activityOf(test, 2, listId)).toBeDefined()
    expect(await activityOf(test, 3, listId)).toBeUndefined()
    await test.call(1, 'crm.activity.update', { id, fields: { RESPONSIBLE_ID: 3 } })
    expect(await activityOf(test, 2, listId)).toBeUndefined()
    expect(await activityOf(test, 3, listId)).toBeDefined()
  })

  it('note 24: refuses a user without administrator rights to change or delete even their own list', async () => {
    const { test, listId, id } = await withList()
    const denied = { status: 400, error: '', description: 'Access denied.' }
    expect(refusalOf(await test.call(2, 'crm.activity.delete', { id }))).toEqual(denied)
    expect(refusalOf(await test.call(2, 'crm.activity.update', { id, fields: { SUBJECT: 'x' } }))).toEqual(denied)
    expect(await activityOf(test, 2, listId)).toMatchObject({ SUBJECT: 'Call list #13' })
  })

  it('note 24: lets them when a role grants it, and no other user', async () => {
    const { test, id } = await withList()
    await test.control('POST', 'call', {
      method: 'portal.options', params: { rights: { 2: { callListActivities: true } } }
    })
    expect(refusalOf(await test.call(3, 'crm.activity.delete', { id })))
      .toMatchObject({ description: 'Access denied.' })
    expect((await test.call(2, 'crm.activity.update', { id, fields: { SUBJECT: 'Mine' } })).body.result).toBe(true)
    expect((await test.call(2, 'crm.activity.delete', { id })).body.result).toBe(true)
  })

  it('note 25: answers errors without a code', async () => {
    const { test, id } = await withList()
    await test.call(1, 'crm.activity.delete', { id })
    const gone = { status: 400, error: '', description: 'Activity is not found.' }
    expect(refusalOf(await test.call(1, 'crm.activity.delete', { id }))).toEqual(gone)
    expect(refusalOf(await test.call(1, 'crm.activity.update', { id, fields: { SUBJECT: 'x' } }))).toEqual(gone)
  })

  it('note 26: sets subject, description, responsible and completed, and drops the deadline', async () => {
    const { test, listId, id, activity } = await withList()
    const fields = {
      SUBJECT: 'Winback', DESCRIPTION: 'Second try', RESPONSIBLE_ID: 3, COMPLETED: 'Y',
      DEADLINE: '2026-12-01T10:00:00+00:00'
    }
    expect((await test.call(1, 'crm.activity.update', { id, fields })).body.result).toBe(true)
    expect(await activityOf(test, 1, listId)).toMatchObject({
      SUBJECT: 'Winback', DESCRIPTION: 'Second try', RESPONSIBLE_ID: '3', COMPLETED: 'Y',
      DEADLINE: activity.DEADLINE
    })
  })

  it('note 26: names a field that it can not set instead of pretending', async () => {
    const { test, id } = await withList()
    const answer = await test.call(1, 'crm.activity.update', { id, fields: { SUBJECT: 'x', PRIORITY: '3' } })
    expect(refusalOf(answer)).toMatchObject({ status: 400, error: 'ERROR_ARGUMENT' })
    expect(answer.body.error_description).toContain('PRIORITY')
    expect((await test.call<Wire>(1, 'crm.activity.get', { id })).body.result.SUBJECT).toBe('Call list #13')
  })

  it('note 27: pages activities by 50 with total and next, sorted by their start unless told otherwise', async () => {
    const { call } = await startPortal({ callLists: 70 })
    const filter = { PROVIDER_ID: 'CALL_LIST' }
    const first = await call<Wire[]>(1, 'crm.activity.list', { filter, select: ['ID', 'START_TIME'] })
    const second = await call<Wire[]>(1, 'crm.activity.list', { filter, start: first.body.next })
    expect(first.body).toMatchObject({ total: 66, next: 50 })
    expect(second.body.result).toHaveLength(16)
    expect(second.body).not.toHaveProperty('next')
    const starts = first.body.result.map(activity => activity.START_TIME)
    expect(starts).toEqual([...starts].sort())
    const newest = await call<Wire[]>(1, 'crm.activity.list', { filter, order: { ID: 'DESC' }, select: ['ID'] })
    const ids = newest.body.result.map(activity => Number(activity.ID))
    expect(ids).toEqual([...ids].sort((one, other) => other - one))
  })
})
