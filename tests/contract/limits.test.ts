import { describe, expect, it } from 'vitest'
import { refusalOf, startPortal, type BatchResult } from './portalClient'

describe('limits', () => {
  it('note 40: lets 50 requests through at once, then refuses with 503', async () => {
    const { call } = await startPortal({ rateLimit: { burst: 50, perSecond: 0 } })
    const statuses: number[] = []
    for (let request = 0; request < 52; request++) statuses.push((await call(1, 'user.current')).status)
    expect(statuses.slice(0, 50).every(status => status === 200)).toBe(true)
    expect(statuses.slice(50)).toEqual([503, 503])
    expect(refusalOf(await call(1, 'user.current'))).toMatchObject({ error: 'QUERY_LIMIT_EXCEEDED' })
  })

  it('note 40: forgets requests at its rate', async () => {
    const { call } = await startPortal({ rateLimit: { burst: 1, perSecond: 20 } })
    expect((await call(1, 'user.current')).status).toBe(200)
    expect((await call(1, 'user.current')).status).toBe(503)
    await new Promise(resolve => { setTimeout(resolve, 100) })
    expect((await call(1, 'user.current')).status).toBe(200)
  })

  it('note 40: refuses a method that used up its operating time until it is reset, and no other', async () => {
    const { call, control } = await startPortal()
    await control('POST', 'faults', [{ method: 'crm.calllist.list', kind: 'operation-limit', ms: 150 }])
    const refused = await call(1, 'crm.calllist.list')
    expect(refusalOf(refused)).toMatchObject({ status: 429, error: 'OPERATION_TIME_LIMIT' })
    expect(refused.body.time.operating_reset_at).toBeGreaterThan(Date.now() / 1000)
    expect((await call(1, 'crm.calllist.list')).status).toBe(429)
    expect((await call(1, 'crm.calllist.get', { ID: 1 })).status).toBe(200)
    await new Promise(resolve => { setTimeout(resolve, 200) })
    expect((await call(1, 'crm.calllist.list')).status).toBe(200)
  })

  it('note 40: counts the time a method works', async () => {
    const { call, control } = await startPortal()
    const { body } = await call(1, 'crm.item.list', { entityTypeId: 3 })
    expect(body.time.operating).toBeGreaterThan(0)
    await control('POST', 'call', { method: 'portal.options', params: { operatingLimitSeconds: 0.0000001 } })
    expect(refusalOf(await call(1, 'crm.item.list', { entityTypeId: 3 }))).toMatchObject({ status: 429 })
  })

  it('note 40: refuses only the commands of that method in a batch', async () => {
    const { call, control } = await startPortal()
    await control('POST', 'faults', [{ method: 'crm.calllist.list', kind: 'operation-limit', ms: 5000 }])
    const { status, body } = await call<BatchResult>(1, 'batch', {
      cmd: { lists: 'crm.calllist.list', me: 'user.current' }
    })
    expect(status).toBe(200)
    expect(body.result.result_error.lists?.error).toBe('OPERATION_TIME_LIMIT')
    expect(body.result.result).toMatchObject({ me: { ID: '1' } })
  })
})
