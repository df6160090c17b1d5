import { describe, expect, it } from 'vitest'
import type { FaultKind } from '../portal/rest/faults'
import type { LoggedRequest } from '../portal/rest/requestLog'
import { addList, aliveIds, refusalOf, startPortal, type BatchResult, type TestPortal } from './portalClient'

const fault = (test: TestPortal, kind: FaultKind, more: object = {}) =>
  test.control('POST', 'faults', [{ method: 'crm.calllist.add', kind, ...more }])

const add = (test: TestPortal) =>
  test.call(1, 'crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: aliveIds(test.portal).slice(0, 2) })

describe('control surface', () => {
  it('note 70: a reset makes new data of the sizes asked for and answers the counts', async () => {
    const { control, call } = await startPortal()
    const sizes = { seed: 7, contacts: 90, companies: 5, callLists: 3, participants: 80 }
    const counts = await control('POST', 'reset', sizes)
    expect(counts).toMatchObject({ contacts: 90, companies: 5, callLists: 3, newestListParticipants: 80 })
    const { body } = await call<unknown[]>(1, 'crm.calllist.list')
    expect(body.result).toHaveLength(3)
    expect(await control('POST', 'reset', { callLists: 0 })).toMatchObject({ callLists: 0, contacts: 2000 })
  })

  it('note 70: a reset turns switches and faults back', async () => {
    const test = await startPortal()
    await test.control('POST', 'call', { method: 'portal.options', params: { missingMethods: ['user.current'] } })
    await test.control('POST', 'faults', [{ method: '*', kind: 'http-500', times: 5 }])
    await test.control('POST', 'reset', { contacts: 10 })
    expect((await test.call(1, 'user.current')).status).toBe(200)
  })

  it('note 71: keeps what the next frame is opened with', async () => {
    const { control, portal } = await startPortal()
    await control('POST', 'session', { userId: 3, lang: 'ru', theme: 'dark' })
    expect(await control('POST', 'session', { placement: 'CRM_CONTACT_DETAIL_TAB', placementOptions: { ID: '5' } }))
      .toMatchObject({ userId: 3, lang: 'ru', theme: 'dark', placement: 'CRM_CONTACT_DETAIL_TAB' })
    expect(await control('POST', 'session', { userId: 99 })).toEqual({ error: 'there is no user 99' })
    expect(portal.context.session.userId).toBe(3)
  })

  it('note 72: logs requests with their commands and errors, and never a token', async () => {
    const { control, portal, call } = await startPortal()
    const { accessToken: auth } = portal.context.tokens.issue(2)
    await fetch(`${portal.url}/rest/batch`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ auth, cmd: { me: `user.current?auth=${auth}`, gone: 'crm.activity.get?id=1' } })
    })
    await call(1, 'crm.calllist.get', { ID: 999 })
    const log = await control<LoggedRequest[]>('GET', 'requests')
    expect(log).toMatchObject([
      {
        method: 'batch', status: 200, userId: 2, commands: [
          { method: 'user.current', params: {} }, { method: 'crm.activity.get', params: { id: '1' }, error: '' }
        ]
      },
      {
        method: 'crm.calllist.get', status: 400, userId: 1, error: 'LIST_ID_ERROR',
        commands: [{ method: 'crm.calllist.get', params: { ID: 999 }, error: 'LIST_ID_ERROR' }]
      }
    ])
    expect(JSON.stringify(log)).not.toContain(auth)
    await control('DELETE', 'requests')
    await control('POST', 'faults', [{ method: 'batch', kind: 'http-500' }])
    await fetch(`${portal.url}/rest/batch?auth=${auth}&cmd[0]=user.current?auth=${auth}`)
    const refused = await control<LoggedRequest[]>('GET', 'requests')
    expect(refused).toMatchObject([{ status: 500, commands: [{ method: 'user.current' }] }])
    expect(JSON.stringify(refused)).not.toContain(auth)
    await control('DELETE', 'requests')
    expect(await control('GET', 'requests')).toEqual([])
  })

  it('note 73: drop-before does nothing and drop-after does everything, and both cut the connection', async () => {
    const test = await startPortal()
    const lists = () => test.portal.context.world.callLists.size
    await fault(test, 'drop-before')
    await expect(add(test)).rejects.toThrow()
    expect(lists()).toBe(12)
    await fault(test, 'drop-after')
    await expect(add(test)).rejects.toThrow()
    expect(lists()).toBe(13)
    const log = await test.control<LoggedRequest[]>('GET', 'requests')
    expect(log.map(request => request.status)).toEqual([0, 0])
  })

  it.each([
    ['http-500', 500, 'INTERNAL_SERVER_ERROR'], ['query-limit', 503, 'QUERY_LIMIT_EXCEEDED'],
    ['operation-limit', 429, 'OPERATION_TIME_LIMIT'], ['expired-token', 401, 'expired_token']
  ] as const)('note 73: %s answers %i and does nothing', async (kind, status, error) => {
    const test = await startPortal()
    await fault(test, kind, { ms: 0 })
    expect(refusalOf(await add(test))).toMatchObject({ status, error })
    expect(test.portal.context.world.callLists.size).toBe(12)
    expect((await add(test)).status).toBe(200)
  })

  it('note 73: http-502 answers a page, and bad-json something that is none', async () => {
    const test = await startPortal()
    const read = () => fetch(`${test.portal.url}/rest/1/local/user.current`)
    await test.control('POST', 'faults', [{ method: '*', kind: 'http-502' }, { method: '*', kind: 'bad-json' }])
    const gateway = await read()
    expect([gateway.status, gateway.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8'])
    await expect((await read()).json()).rejects.toThrow(SyntaxError)
    expect((await read()).ok).toBe(true)
  })

  it('note 73: an expired token stays expired until it is refreshed', async () => {
    const { portal, control } = await startPortal()
    const tokens = portal.context.tokens.issue(1)
    await control('POST', 'faults', [{ method: 'user.current', kind: 'expired-token' }])
    const status = async (token: string) => (await fetch(`${portal.url}/rest/user.current?auth=${token}`)).status
    expect([await status(tokens.accessToken), await status(tokens.accessToken)]).toEqual([401, 401])
    expect(await status(portal.context.tokens.refresh(tokens.refreshToken)?.accessToken ?? '')).toBe(200)
  })

  it('note 73: a delay only delays', async () => {
    const test = await startPortal()
    await fault(test, 'delay', { ms: 120 })
    const before = performance.now()
    expect((await add(test)).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(115)
  })

  it('note 73: hits a batch by one of its commands, as often as asked', async () => {
    const test = await startPortal()
    await fault(test, 'http-500', { method: 'user.current', times: 2 })
    const batch = () => test.call<BatchResult>(1, 'batch', { cmd: ['crm.calllist.list', 'user.current'] })
    expect((await test.call(1, 'crm.calllist.list')).status).toBe(200)
    expect([(await batch()).status, (await batch()).status, (await batch()).status]).toEqual([500, 500, 200])
  })

  it('note 74: calls REST as somebody else, and has the dialler', async () => {
    const test = await startPortal()
    const [id] = aliveIds(test.portal) as [number]
    const listId = await addList(test, 1, [id])
    expect(await test.control('POST', 'call', { userId: 2, method: 'user.current' }))
      .toMatchObject({ result: { ID: '2' } })
    const dialled = { listId, entityId: id, status: 'WRONG_NUMBER' }
    expect(await test.control('POST', 'call', { method: 'portal.setParticipantStatus', params: dialled }))
      .toEqual({ result: true })
    const state = await test.control<{ lists: unknown[] }>('GET', 'state')
    expect(state.lists.at(-1)).toMatchObject({
      id: listId, entityType: 'CONTACT', createdById: 1, webformId: null, entities: [{ id, status: 'WRONG_NUMBER' }]
    })
    expect(await test.control('POST', 'call', { method: 'portal.setParticipantStatus', params: { listId } }))
      .toHaveProperty('error')
  })

  it('note 74: can be a portal without statuses, without rights, and with answers of the wrong shape', async () => {
    const test = await startPortal()
    await test.control('POST', 'call', { method: 'portal.setStatuses', params: [] })
    expect((await test.call(1, 'crm.calllist.statuslist')).body.result).toEqual([])
    await test.control('POST', 'call', {
      method: 'portal.options',
      params: { rights: { 3: { contact: 'none' } }, answers: { 'user.current': { ID: null } } }
    })
    expect(refusalOf(await test.call(3, 'crm.calllist.items.get', { LIST_ID: 1 })))
      .toMatchObject({ error: 'LIST_ID_ERROR' })
    expect((await test.call(1, 'user.current')).body.result).toEqual({ ID: null })
  })

  it('note 74: changes what is stored of a client or a deal, and names what is not there', async () => {
    const test = await startPortal()
    const change = (params: object) => test.control('POST', 'call', { method: 'portal.setItem', params })
    expect(await change({ entityTypeId: 4, id: 1, fields: { title: 'Kontor', industry: 'IT', UF_CRM_60AF2C: 4 } }))
      .toEqual({ result: true })
    const company = test.portal.context.world.companies.get(1)
    expect(company).toMatchObject({ title: 'Kontor', details: { industry: 'IT', userFields: { UF_CRM_60AF2C: 4 } } })
    expect(await change({ entityTypeId: 4, id: 1, fields: { shoeSize: 44 } })).toEqual({ error: 'a company has no shoeSize' })
    expect(await change({ entityTypeId: 4, id: 1, fields: { UF_CRM_1: 1 } })).toEqual({ error: 'a company has no UF_CRM_1' })
    expect(await change({ entityTypeId: 2, id: 99_999, fields: {} })).toEqual({ error: 'there is no item 99999 of type 2' })
    expect(await change({ entityTypeId: 3, id: 1, fields: { birthdate: 'soon' } })).toEqual({ error: '"soon" is no time' })
  })
})
