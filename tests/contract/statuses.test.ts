import { describe, expect, it } from 'vitest'
import { refusalOf, startPortal } from './portalClient'

type Status = Record<string, string | number>

const directory = { filter: { ENTITY_ID: 'CALL_LIST' } }

describe('statuses and forms', () => {
  it('note 11: gives the default statuses in order, in the language of the portal, without a colour', async () => {
    const english = await startPortal()
    const russian = await startPortal({ portalLang: 'ru' })
    const { body } = await english.call<Status[]>(1, 'crm.calllist.statuslist')
    expect(body.result).toEqual([
      { ID: 61, NAME: 'In progress', SORT: 10, STATUS_ID: 'IN_WORK' },
      { ID: 63, NAME: 'Success', SORT: 20, STATUS_ID: 'SUCCESS' },
      { ID: 65, NAME: 'Wrong number', SORT: 30, STATUS_ID: 'WRONG_NUMBER' },
      { ID: 67, NAME: 'Do not call', SORT: 40, STATUS_ID: 'STOP_CALLING' }
    ])
    const names = (await russian.call<Status[]>(1, 'crm.calllist.statuslist')).body.result.map(({ NAME }) => NAME)
    expect(names).toEqual(['В работе', 'Успешно', 'Неверный номер', 'Больше не звонить'])
  })

  it('note 11: lets an administrator add, rename and delete statuses, and everybody reads them', async () => {
    const { call } = await startPortal()
    const fields = { ENTITY_ID: 'CALL_LIST', STATUS_ID: 'CALL_BACK', NAME: 'Call back', SORT: 15 }
    const { body: { result: id } } = await call<number>(1, 'crm.status.add', { fields })
    await call(1, 'crm.status.update', { id, fields: { NAME: 'Call back later' } })
    const named = await call<Status[]>(3, 'crm.calllist.statuslist')
    expect(named.body.result[1]).toEqual({ ID: id, NAME: 'Call back later', SORT: 15, STATUS_ID: 'CALL_BACK' })
    expect((await call(1, 'crm.status.delete', { id })).body.result).toBe(true)
    const { body } = await call<Status[]>(3, 'crm.status.list', directory)
    expect(body.total).toBe(4)
    expect(body.result[0]).toMatchObject({ ID: '61', STATUS_ID: 'IN_WORK', SORT: '10', SYSTEM: 'Y' })
  })

  it('note 11: refuses writing to everybody else', async () => {
    const { call } = await startPortal()
    const fields = { ENTITY_ID: 'CALL_LIST', STATUS_ID: 'MINE', NAME: 'Mine' }
    for (const [method, params] of [
      ['crm.status.add', { fields }], ['crm.status.update', { id: 61, fields: { NAME: 'x' } }],
      ['crm.status.delete', { id: 61, params: { FORCED: 'Y' } }]
    ] as const) {
      expect(refusalOf(await call(2, method, params))).toMatchObject({ status: 400, description: 'Access denied.' })
    }
    expect((await call<Status[]>(2, 'crm.calllist.statuslist')).body.result).toHaveLength(4)
  })

  it('note 11: deletes a system status only when forced', async () => {
    const { call } = await startPortal()
    expect((await call(1, 'crm.status.delete', { id: 65 })).body.error_description).toContain('FORCED')
    expect((await call(1, 'crm.status.delete', { id: 65, params: { FORCED: 'Y' } })).body.result).toBe(true)
    expect((await call<Status[]>(1, 'crm.calllist.statuslist')).body.result.map(({ ID }) => ID)).toEqual([61, 63, 67])
  })

  it('note 12: lists the CRM forms with their number, name and whether they are active', async () => {
    const { call } = await startPortal()
    expect((await call(2, 'crm.webform.list')).body.result).toEqual([
      { ID: '1', NAME: 'Customer survey', ACTIVE: 'Y' }, { ID: '3', NAME: 'Callback request', ACTIVE: 'Y' },
      { ID: '5', NAME: 'Trade fair 2025', ACTIVE: 'N' }
    ])
  })

  it('note 12: can be a portal that does not know crm.webform.list', async () => {
    const { call, control } = await startPortal()
    await control('POST', 'call', { method: 'portal.options', params: { webformListMissing: true } })
    expect(refusalOf(await call(1, 'crm.webform.list'))).toMatchObject({ status: 404, error: 'ERROR_METHOD_NOT_FOUND' })
  })
})
