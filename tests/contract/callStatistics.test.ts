import { describe, expect, it } from 'vitest'
import { startAppPortal, type AppPortal } from './appClient'
import { aliveIds, refusalOf } from './portalClient'

type Wire = Record<string, string>

const get = async (test: AppPortal, userId: number, params: object = {}) =>
  (await test.call<Wire[]>(userId, 'voximplant.statistic.get', params)).body

const clients = (...ids: number[]) => ids.map(id => ({ entityTypeId: 3, id }))

describe('statistics of the telephony', () => {
  it('note 134: tells of each call as text how it ended and whom it was with', async () => {
    const test = await startAppPortal()
    const [one] = aliveIds(test.portal) as [number]
    const { activityId, callId } = await test.set('portal.addCall', {
      clients: clients(one), userId: 2, failedCode: '603-S', seconds: 0, phone: '+49 30 5551234', at: '2026-02-08T10:00:00Z'
    }) as { activityId: number, callId: string }
    expect((await get(test, 1, { FILTER: { CALL_ID: callId } })).result).toMatchObject([{
      CALL_DURATION: '0', CALL_FAILED_CODE: '603-S', CALL_TYPE: '1', PHONE_NUMBER: '49305551234', PORTAL_USER_ID: '2',
      CRM_ENTITY_TYPE: 'CONTACT', CRM_ENTITY_ID: String(one), CRM_ACTIVITY_ID: String(activityId),
      CALL_START_DATE: '2026-02-08T10:00:00+00:00'
    }])
    const codes = new Set(test.portal.context.world.calls.map(({ failedCode }) => failedCode))
    expect([...codes]).toEqual(expect.arrayContaining(['200', '304', '486', '603-S']))
  })

  it('note 134: pages by 50 with total, sorted by a field and a direction in text', async () => {
    const test = await startAppPortal()
    const first = await get(test, 1, { SORT: 'CALL_DURATION', ORDER: 'DESC' })
    expect([first.result.length, first.total, first.next]).toEqual([50, test.portal.context.world.calls.length, 50])
    const durations = first.result.map(row => Number(row.CALL_DURATION))
    expect(durations).toEqual([...durations].sort((one, other) => other - one))
    const unsorted = await get(test, 1, { SORT: { CALL_DURATION: 'DESC' }, ORDER: 'DESC', start: 50 })
    expect(unsorted.result[0]?.ID).toBe('51')
  })

  it('note 134: takes plain lists, and drops @, unknown names and empty lists without a word', async () => {
    const test = await startAppPortal()
    const [one, two] = aliveIds(test.portal).slice(-2) as [number, number]
    await test.set('portal.addCall', { clients: clients(one) })
    await test.set('portal.addCall', { clients: clients(two) })
    const { total } = await get(test, 1)
    const found = await get(test, 1, { FILTER: { CRM_ENTITY_TYPE: 'CONTACT', CRM_ENTITY_ID: [one, two] } })
    expect(new Set(found.result.map(row => row.CRM_ENTITY_ID))).toEqual(new Set([String(one), String(two)]))
    for (const FILTER of [{ '@CRM_ENTITY_ID': [one] }, { CRM_ENTITY: one }, { CRM_ENTITY_ID: [] }]) {
      expect((await get(test, 1, { FILTER })).total).toBe(total)
    }
  })

  it('note 134: finds by bindings also the second client of a call', async () => {
    const test = await startAppPortal()
    const [one, two] = aliveIds(test.portal).slice(-2) as [number, number]
    const { callId } = await test.set('portal.addCall', { clients: clients(one, two) }) as { callId: string }
    const FILTER = { 'CRM_BINDINGS.ENTITY_TYPE': 'CONTACT', 'CRM_BINDINGS.ENTITY_ID': two, CALL_ID: callId }
    expect((await get(test, 1, { FILTER })).total).toBe(1)
    expect((await get(test, 1, { FILTER: { CRM_ENTITY_ID: two, CALL_ID: callId } })).total).toBe(0)
  })

  it('note 134: needs the scope and the right, and shows only the calls of those one may look at', async () => {
    const test = await startAppPortal()
    const own = await get(test, 3)
    expect(own.total).toBeGreaterThan(0)
    expect(new Set(own.result.map(row => row.PORTAL_USER_ID))).toEqual(new Set(['3']))
    await test.set('portal.options', { rights: { 3: { callStatistics: 'none' } } })
    expect(refusalOf(await test.call(3, 'voximplant.statistic.get'))).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
    await test.set('portal.options', { scopes: ['crm'] })
    expect(refusalOf(await test.call(1, 'voximplant.statistic.get')))
      .toMatchObject({ status: 403, error: 'insufficient_scope' })
  })
})
