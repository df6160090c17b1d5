import { describe, expect, it } from 'vitest'
import { refusalOf, startPortal, type Body } from './portalClient'

const json = async (response: Response) => ({ status: response.status, body: await response.json() as Body<unknown> })

describe('REST over HTTP', () => {
  it('note 60: takes GET and POST, JSON and forms, with and without .json', async () => {
    const { portal } = await startPortal()
    const url = `${portal.url}/rest/1/local/crm.calllist.get`
    const answers = await Promise.all([
      fetch(`${url}?ID=2`),
      fetch(`${url}.json`, { method: 'POST', body: new URLSearchParams({ id: '2' }) }),
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"ID":"2"}' })
    ])
    for (const answer of answers) expect((await json(answer)).body.result).toMatchObject({ ID: '2' })
  })

  it('note 61: takes the token from the body and from the query, and knows whom it was given to', async () => {
    const { portal } = await startPortal()
    const { accessToken: auth } = portal.context.tokens.issue(3)
    const inQuery = await json(await fetch(`${portal.url}/rest/user.current?auth=${auth}`))
    const inBody = await json(await fetch(`${portal.url}/rest/user.current`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ auth })
    }))
    expect(inQuery.body.result).toMatchObject({ ID: '3' })
    expect(inBody.body.result).toEqual(inQuery.body.result)
  })

  it('note 61: refuses no token, a wrong one, an expired one and a wrong webhook', async () => {
    const { portal } = await startPortal({ tokenLifetimeSeconds: 0 })
    const { accessToken, refreshToken } = portal.context.tokens.issue(1)
    const read = async (path: string) => {
      const { status, body } = await json(await fetch(`${portal.url}/rest/${path}`))
      return [status, body.error]
    }
    expect(await read('user.current')).toEqual([401, 'NO_AUTH_FOUND'])
    expect(await read('user.current?auth=nonsense')).toEqual([401, 'invalid_token'])
    expect(await read(`user.current?auth=${accessToken}`)).toEqual([401, 'expired_token'])
    expect(await read('1/wrong/user.current')).toEqual([401, 'INVALID_CREDENTIALS'])
    portal.context.options.tokenLifetimeSeconds = 60
    const renewed = portal.context.tokens.refresh(refreshToken)
    expect(await read(`user.current?auth=${renewed?.accessToken}`)).toEqual([200, undefined])
    expect(portal.context.tokens.refresh(refreshToken)).toBeUndefined()
  })

  it('note 62: refuses a method whose scope was not given', async () => {
    const { call } = await startPortal({ scopes: ['user_brief'] })
    expect(refusalOf(await call(1, 'crm.calllist.list'))).toMatchObject({ status: 403, error: 'insufficient_scope' })
    expect((await call(1, 'user.current')).status).toBe(200)
  })

  it('note 63: answers 404 for a method that it does not have', async () => {
    const { call } = await startPortal()
    const answer = await call(1, 'crm.deal.list')
    expect(refusalOf(answer)).toMatchObject({ status: 404, error: 'ERROR_METHOD_NOT_FOUND' })
    expect(answer.body.error_description).toContain('crm.deal.list')
  })

  it('note 64: has a time block in every answer, errors too', async () => {
    const { call } = await startPortal()
    for (const method of ['user.current', 'no.such.method', 'batch']) {
      const { body } = await call(1, method, { cmd: ['user.current'] })
      expect(Object.keys(body.time).sort()).toEqual([
        'date_finish', 'date_start', 'duration', 'finish', 'operating', 'operating_reset_at', 'processing', 'start'
      ])
    }
  })

  it('note 65: lets another origin in, preflight included', async () => {
    const { portal } = await startPortal()
    const preflight = await fetch(`${portal.url}/rest/user.current`, {
      method: 'OPTIONS', headers: {
        'origin': 'http://127.0.0.1:5241', 'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type'
      }
    })
    expect(preflight.ok).toBe(true)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
    const refused = await fetch(`${portal.url}/rest/user.current`, { headers: { origin: 'http://127.0.0.1:5241' } })
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('note 66: describes the application, its scopes and its methods', async () => {
    const { call, control } = await startPortal()
    await control('POST', 'session', { install: true })
    expect((await call(1, 'app.info')).body.result).toMatchObject({ INSTALLED: false, PAYMENT_EXPIRED: 'N' })
    expect((await call(1, 'scope')).body.result).toEqual(['crm', 'placement', 'user_brief'])
    expect((await call(1, 'method.get', { name: 'crm.calllist.add' })).body.result)
      .toEqual({ isExisting: true, isAvailable: true })
    expect((await call(1, 'method.get', { name: 'crm.calllist.delete' })).body.result)
      .toEqual({ isExisting: false, isAvailable: false })
  })

  it('note 212: tells the region in front of the plan, and the portal\'s language', async () => {
    const { call, control } = await startPortal({ portalLang: 'ru' })
    expect((await call(3, 'app.info')).body.result).toMatchObject({ LICENSE: 'ru_basic', LANGUAGE_ID: 'ru' })
    await control('POST', 'call', { method: 'portal.options', params: { license: 'de_demo' } })
    expect((await call(3, 'app.info')).body.result).toMatchObject({ LICENSE: 'de_demo', LANGUAGE_ID: 'ru' })
  })
})
