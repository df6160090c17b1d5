import { describe, expect, it } from 'vitest'
import { startPortal, type Body } from './portalClient'
import type { PortalOptions } from '../portal/context'

const appUrl = 'http://127.0.0.1:5999'

/** Placements belong to an application, so these calls carry a token instead of a webhook's secret. */
async function withApp(options: PortalOptions = {}) {
  const { portal } = await startPortal({ appUrl, ...options })
  return async (userId: number, method: string, params: object = {}) => {
    const response = await fetch(`${portal.url}/rest/${method}`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...params, auth: portal.context.tokens.issue(userId).accessToken })
    })
    return { status: response.status, body: await response.json() as Body<unknown> }
  }
}

const tab = { PLACEMENT: 'CRM_CONTACT_DETAIL_TAB', HANDLER: `${appUrl}/index.html` }

describe('placements', () => {
  it('note 54: binds for an administrator, with titles by language', async () => {
    const call = await withApp()
    const LANG_ALL = { en: { TITLE: 'Call lists' }, ru: { TITLE: 'Обзвоны' } }
    expect((await call(1, 'placement.bind', { ...tab, TITLE: 'Call lists', LANG_ALL })).body.result).toBe(true)
    expect((await call(1, 'placement.get')).body.result).toMatchObject([{
      placement: tab.PLACEMENT, handler: tab.HANDLER, title: 'Call lists', userId: 0, options: [],
      langAll: { ru: { TITLE: 'Обзвоны' } }
    }])
  })

  it('note 54: refuses everybody else, and a webhook', async () => {
    const call = await withApp()
    expect(await call(2, 'placement.bind', tab)).toMatchObject({ status: 403, body: { error: 'ACCESS_DENIED' } })
    const { call: byWebhook } = await startPortal({ appUrl })
    expect(await byWebhook(1, 'placement.bind', tab)).toMatchObject({ status: 403, body: { error: 'WRONG_AUTH_TYPE' } })
  })

  it('note 54: refuses the same handler twice, until it is unbound', async () => {
    const call = await withApp()
    await call(1, 'placement.bind', tab)
    expect(await call(1, 'placement.bind', tab)).toMatchObject({ status: 400, body: { error: 'ERROR_CORE' } })
    expect((await call(1, 'placement.unbind', tab)).body.result).toEqual({ count: 1 })
    expect((await call(1, 'placement.unbind', tab)).body.result).toEqual({ count: 0 })
    expect((await call(1, 'placement.bind', tab)).body.result).toBe(true)
  })

  it('note 54: wants an absolute address of the app, and both scopes', async () => {
    const call = await withApp()
    for (const HANDLER of ['/index.html', 'https://elsewhere.example/', 'javascript:alert(1)', '']) {
      expect((await call(1, 'placement.bind', { ...tab, HANDLER })).status).toBe(400)
    }
    const without = await withApp({ scopes: ['crm'] })
    expect(await without(1, 'placement.bind', tab))
      .toMatchObject({ status: 403, body: { error: 'insufficient_scope' } })
  })

  it('note 55: knows the places that fit and no others', async () => {
    const call = await withApp()
    const { body } = await call(1, 'placement.list')
    expect(body.result).toEqual(expect.arrayContaining(['CRM_ACTIVITY_LIST_MENU', 'LEFT_MENU']))
    expect(await call(1, 'placement.bind', { ...tab, PLACEMENT: 'NOWHERE' }))
      .toMatchObject({ status: 400, body: { error: 'ERROR_PLACEMENT_NOT_FOUND' } })
  })

  it('note 161: has the card of a call only where the telephony was granted', async () => {
    const card = { PLACEMENT: 'CALL_CARD', HANDLER: tab.HANDLER }
    const call = await withApp()
    expect(await call(1, 'placement.bind', card)).toMatchObject({ body: { error: 'ERROR_PLACEMENT_NOT_FOUND' } })
    const granted = await withApp({ scopes: ['crm', 'placement', 'telephony'] })
    expect((await granted(1, 'placement.bind', card)).body.result).toBe(true)
    expect((await granted(1, 'placement.list')).body.result).toContain('CALL_CARD')
  })

  it('note 164: takes the place for links once', async () => {
    const call = await withApp()
    const link = { PLACEMENT: 'REST_APP_URI', HANDLER: tab.HANDLER }
    expect((await call(1, 'placement.bind', link)).body.result).toBe(true)
    expect((await call(1, 'placement.bind', { ...link, HANDLER: `${appUrl}/other.html` })).status).toBe(400)
    await call(1, 'placement.unbind', { PLACEMENT: 'REST_APP_URI' })
    expect((await call(1, 'placement.bind', link)).body.result).toBe(true)
  })
})
