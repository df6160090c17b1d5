import { describe, expect, it } from 'vitest'
import {
  addList, aliveIds, contactsOf, refusalOf, startPortal, storedParticipants, type WireParticipant
} from './portalClient'

const ids = (answer: { body: { result: WireParticipant[] } }) => answer.body.result.map(({ ID }) => ID)

describe('crm.calllist.list and .get', () => {
  it('note 1: takes top-level names in any case', async () => {
    const { call } = await startPortal()
    const upper = await call(1, 'crm.calllist.list', { FILTER: { ID: 3 }, SELECT: ['ID'] })
    const lower = await call(1, 'crm.calllist.list', { filter: { ID: 3 }, select: ['ID'] })
    expect(upper.body.result).toEqual([{ ID: '3' }])
    expect(lower.body.result).toEqual(upper.body.result)
  })

  it('note 2: gives every user all lists, lists of leads included, with ids as text', async () => {
    const { call, portal } = await startPortal()
    const { body } = await call<Array<Record<string, string>>>(3, 'crm.calllist.list')
    expect(body.result).toHaveLength(portal.context.world.callLists.size)
    expect(body.result.map(list => list.ENTITY_TYPE_ID)).toContain('1')
    expect(Object.keys(body.result[0] ?? {}).sort())
      .toEqual(['CREATED_BY_ID', 'DATE_CREATE', 'ENTITY_TYPE_ID', 'ID', 'WEBFORM_ID'])
    expect(body.result[0]?.ID).toBe('1')
  })

  it('note 2: pages lists by 50 without total and next, and gives all of them with start -1', async () => {
    const { call } = await startPortal({ callLists: 120 })
    const first = await call<unknown[]>(1, 'crm.calllist.list')
    const third = await call<unknown[]>(1, 'crm.calllist.list', { start: 100 })
    const all = await call<unknown[]>(1, 'crm.calllist.list', { start: -1 })
    expect([first, third, all].map(answer => answer.body.result.length)).toEqual([50, 20, 120])
    expect(first.body).not.toHaveProperty('total')
    expect(first.body).not.toHaveProperty('next')
  })

  it('note 2: filters and sorts lists by their fields', async () => {
    const { call, portal } = await startPortal()
    const { body } = await call<Array<{ ID: string }>>(1, 'crm.calllist.list', {
      filter: { '@CREATED_BY_ID': [2], '>ID': 3 }, order: { ID: 'DESC' }, select: ['ID']
    })
    const expected = [...portal.context.world.callLists.values()]
      .filter(list => list.createdById === 2 && list.id > 3).map(list => ({ ID: String(list.id) })).reverse()
    expect(body.result).toEqual(expected)
  })

  it('note 3: describes a list in text, with the time of the portal and the name of the type', async () => {
    const { call } = await startPortal()
    const { body } = await call<Record<string, string>>(1, 'crm.calllist.get', { ID: 1 })
    expect(body.result).toMatchObject({ ID: '1', ENTITY_TYPE_ID: '3', ENTITY_TYPE: 'CONTACT' })
    expect(body.result.DATE_CREATE).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  })

  it('note 3: refuses a list whose type the user may not read, and one that is not there', async () => {
    const { call, portal } = await startPortal()
    const leads = [...portal.context.world.callLists.values()].find(list => list.entityTypeId === 1)
    const expected = { status: 400, error: 'LIST_ID_ERROR', description: 'Incorrect list id' }
    expect((await call<{ ENTITY_TYPE: string }>(2, 'crm.calllist.get', { ID: leads?.id })).body.result.ENTITY_TYPE)
      .toBe('LEAD')
    expect(refusalOf(await call(3, 'crm.calllist.get', { ID: leads?.id }))).toEqual(expected)
    expect(refusalOf(await call(1, 'crm.calllist.get', { ID: 999 }))).toEqual(expected)
  })
})

describe('crm.calllist.items.get', () => {
  it('note 4: pages participants by 50 through start, as numbers, without total and next', async () => {
    const test = await startPortal()
    const chosen = aliveIds(test.portal).slice(0, 120)
    const LIST_ID = await addList(test, 1, chosen)
    const pages = await Promise.all([undefined, 50, 100].map(start =>
      test.call<WireParticipant[]>(1, 'crm.calllist.items.get', { LIST_ID, start })))
    expect(pages.map(page => page.body.result.length)).toEqual([50, 50, 20])
    expect(pages.flatMap(ids)).toEqual(chosen)
    expect(pages[0]?.body.result[0]).toEqual({ ID: chosen[0], STATUS: 'IN_WORK', ENTITY_TYPE: 3 })
    expect(pages[0]?.body).not.toHaveProperty('total')
    expect(pages[0]?.body).not.toHaveProperty('next')
  })

  it('note 4: always gives the first 50 with start -1', async () => {
    const test = await startPortal()
    const chosen = aliveIds(test.portal).slice(0, 80)
    const LIST_ID = await addList(test, 1, chosen)
    const answer = await test.call<WireParticipant[]>(1, 'crm.calllist.items.get', { LIST_ID, start: -1 })
    expect(ids(answer)).toEqual(chosen.slice(0, 50))
  })

  it('note 5: drops unreadable participants after paging, so a short page is not the end', async () => {
    const test = await startPortal()
    const own = contactsOf(test.portal, userId => userId === 3)
    const foreign = contactsOf(test.portal, userId => userId !== 3)
    const LIST_ID = await addList(test, 1, [...own.slice(0, 10), ...foreign.slice(0, 90), ...own.slice(10, 20)])
    const read = (start: number) => test.call<WireParticipant[]>(3, 'crm.calllist.items.get', { LIST_ID, start })
    expect(ids(await read(0))).toEqual(own.slice(0, 10))
    expect((await read(50)).status).toBe(403)
    expect(ids(await read(100))).toEqual(own.slice(10, 20))
  })

  it('note 5: answers one error past the end, for a status nobody has, for a page nobody may read', async () => {
    const test = await startPortal()
    const LIST_ID = await addList(test, 1, contactsOf(test.portal, userId => userId !== 3).slice(0, 5))
    const expected = {
      status: 403, error: 'ACCESS_ERROR', description: 'You do not have access to the participants of this call list'
    }
    const read = (userId: number, more: object) => test.call(userId, 'crm.calllist.items.get', { LIST_ID, ...more })
    expect(refusalOf(await read(1, { start: 50 }))).toEqual(expected)
    expect(refusalOf(await read(1, { FILTER: { STATUS: 'SUCCESS' } }))).toEqual(expected)
    expect(refusalOf(await read(3, {}))).toEqual(expected)
  })

  it('note 5: keeps deleted contacts for those who read everything, and drops them for the others', async () => {
    const test = await startPortal()
    const own = contactsOf(test.portal, userId => userId === 3).slice(0, 3)
    const LIST_ID = await addList(test, 3, own)
    await test.control('POST', 'call', { method: 'portal.deleteContact', params: { id: own[1] } })
    const read = async (userId: number) =>
      ids(await test.call<WireParticipant[]>(userId, 'crm.calllist.items.get', { LIST_ID }))
    expect(await read(1)).toEqual(own)
    expect(await read(2)).toEqual(own)
    expect(await read(3)).toEqual([own[0], own[2]])
    const found = await test.call<{ items: unknown[] }>(1, 'crm.item.list', {
      entityTypeId: 3, filter: { '@id': own }, select: ['id'], order: { id: 'ASC' }
    })
    expect(found.body.result.items).toEqual([{ id: own[0] }, { id: own[2] }])
  })

  it('note 6: filters by one exact status code and refuses any other', async () => {
    const test = await startPortal()
    const chosen = aliveIds(test.portal).slice(0, 4)
    const LIST_ID = await addList(test, 1, chosen)
    await test.control('POST', 'call', {
      method: 'portal.setParticipantStatus', params: { listId: LIST_ID, entityId: chosen[2], status: 'SUCCESS' }
    })
    const read = (STATUS: unknown) =>
      test.call<WireParticipant[]>(1, 'crm.calllist.items.get', { LIST_ID, FILTER: { STATUS } })
    expect(ids(await read('SUCCESS'))).toEqual([chosen[2]])
    for (const status of ['success', 'NOBODY', ['SUCCESS'], '']) {
      expect(refusalOf(await read(status)))
        .toEqual({ status: 400, error: 'STATUS_ERROR', description: 'Incorrect status' })
    }
  })

  it('note 6: keeps the order in which the participants were given until somebody changes the list', async () => {
    const test = await startPortal()
    const chosen = aliveIds(test.portal).slice(0, 30).reverse()
    const LIST_ID = await addList(test, 1, chosen)
    expect(ids(await test.call<WireParticipant[]>(1, 'crm.calllist.items.get', { LIST_ID }))).toEqual(chosen)
  })
})

describe('crm.calllist.add', () => {
  it('note 7: answers the number of the list and makes its activity itself', async () => {
    const test = await startPortal()
    const listId = await addList(test, 2, aliveIds(test.portal).slice(0, 3), { WEBFORM_ID: 3 })
    expect(listId).toBe(13)
    const { body } = await test.call<Array<Record<string, string>>>(2, 'crm.activity.list', {
      filter: { PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: listId }
    })
    expect(body.result).toHaveLength(1)
    expect(body.result[0]?.ID).not.toBe(String(listId))
    expect(test.portal.context.world.callLists.get(listId)).toMatchObject({ createdById: 2, webformId: 3 })
  })

  it('note 7: refuses duplicates, deleted and foreign ids as a whole', async () => {
    const test = await startPortal()
    const [one, two] = aliveIds(test.portal)
    await test.control('POST', 'call', { method: 'portal.deleteContact', params: { id: two } })
    const before = test.portal.context.world.callLists.size
    for (const ENTITIES of [[one, one], [one, two], [one, 99_999], [one, 'x'], [one, 0]]) {
      expect(refusalOf(await test.call(1, 'crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES })))
        .toEqual({ status: 400, error: 'ENTITY_ERROR', description: 'Incorrect entities id' })
    }
    expect(test.portal.context.world.callLists.size).toBe(before)
  })

  it('note 7: leaves out without a word whom the user may not read, and refuses when nobody is left', async () => {
    const test = await startPortal()
    const own = contactsOf(test.portal, userId => userId === 3).slice(0, 2)
    const foreign = contactsOf(test.portal, userId => userId !== 3).slice(0, 2)
    const listId = await addList(test, 3, [...foreign, ...own])
    expect(storedParticipants(test, listId)).toEqual(own.map(id => [id, 'IN_WORK']))
    const refused = await test.call(3, 'crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: foreign })
    expect(refusalOf(refused)).toMatchObject({ status: 403, error: 'ACCESS_ERROR' })
  })

  it('note 7: takes 10,000 participants as JSON and as a form', async () => {
    const test = await startPortal({ contacts: 10_000 })
    const chosen = aliveIds(test.portal)
    const listId = await addList(test, 1, chosen)
    const form = new URLSearchParams({ LIST_ID: String(listId), ENTITY_TYPE: 'CONTACT' })
    chosen.slice(1).forEach(id => { form.append('ENTITIES[]', String(id)) })
    const response = await fetch(`${test.portal.url}/rest/1/local/crm.calllist.update`, { method: 'POST', body: form })
    expect(await response.json()).toMatchObject({ result: true })
    expect(storedParticipants(test, listId).map(([id]) => id)).toEqual(chosen.slice(1))
  })

  it('note 9: has no method for a status, for dialling or for deleting a list', async () => {
    const { call } = await startPortal()
    for (const method of ['crm.calllist.delete', 'crm.calllist.items.update', 'crm.calllist.start']) {
      expect(refusalOf(await call(1, method, { LIST_ID: 1 })))
        .toMatchObject({ status: 404, error: 'ERROR_METHOD_NOT_FOUND' })
    }
  })

  it('note 10: gives the code with a text, or on an older portal the text as the code', async () => {
    const { call, control } = await startPortal()
    const cases: Array<[string, object, string, string]> = [
      ['crm.calllist.add', { ENTITIES: [1] }, 'ERROR_ARGUMENT', 'Invalid parameters'],
      ['crm.calllist.add', { ENTITY_TYPE: 'LEAD', ENTITIES: [1] }, 'ENTITY_TYPE_ERROR', 'Incorrect entity type'],
      ['crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: '1' }, 'ENTITIES_ERROR', 'Entities is not array'],
      ['crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: [1], WEBFORM_ID: 99 }, 'WEBFORM_ERROR',
        'Incorrect webform id'],
      ['crm.calllist.get', { ID: 999 }, 'LIST_ID_ERROR', 'Incorrect list id']
    ]
    for (const [method, params, error, description] of cases) {
      expect(refusalOf(await call(1, method, params))).toEqual({ status: 400, error, description })
    }
    await control('POST', 'call', { method: 'portal.options', params: { errorStyle: 'older' } })
    for (const [method, params, , description] of cases) {
      expect(refusalOf(await call(1, method, params))).toMatchObject({ error: description })
    }
  })
})
