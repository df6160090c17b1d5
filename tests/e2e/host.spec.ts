import type { Request } from '@playwright/test'
import { expect, ready, test } from './probe'

const appPage = '/marketplace/app/call-lists/'

test.describe('opening a frame', () => {
  test('names the iframe domain|protocol|sid (protocol note 50)', async ({ openApp, portal, page }) => {
    const opened = await openApp()
    const name = await page.locator('iframe.app-frame').getAttribute('name')
    const sid = new URL(opened.frame.url()).searchParams.get('APP_SID')
    expect(name).toBe(`${new URL(portal.url).host}|0|${sid}`)
    await ready(opened)
  })

  test('posts a form to the app, with who is asking in the address (protocol note 52)', async ({ openApp, page, portal }) => {
    const requests: Request[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.isNavigationRequest()) requests.push(request)
    })
    await openApp({ lang: 'de', placement: 'CRM_CONTACT_LIST_MENU', placementOptions: { ID: '7' } })
    expect(requests).toHaveLength(1)
    const query = new URL(requests[0]?.url() ?? '').searchParams
    expect([...query.keys()].sort()).toEqual(['APP_SID', 'DOMAIN', 'LANG', 'PROTOCOL'])
    expect(query.get('DOMAIN')).toBe(new URL(portal.url).host)
    expect(query.get('LANG')).toBe('de')
    const form = new URLSearchParams(requests[0]?.postData() ?? '')
    expect([...form.keys()].sort()).toEqual([
      'AUTH_EXPIRES', 'AUTH_ID', 'PLACEMENT', 'PLACEMENT_OPTIONS', 'REFRESH_ID', 'member_id', 'status'
    ])
    expect(form.get('PLACEMENT')).toBe('CRM_CONTACT_LIST_MENU')
    expect(JSON.parse(form.get('PLACEMENT_OPTIONS') ?? '')).toEqual({ ID: '7' })
  })

  test('gives tokens that REST accepts', async ({ openApp }) => {
    const opened = await openApp({ userId: 2 })
    await ready(opened)
    const id = await opened.frame.evaluate(async () => {
      const answer = await window.b24.actions.v2.call.make<{ ID: string }>({ method: 'user.current' })
      return answer.getData()?.result.ID
    })
    expect(id).toBe('2')
  })

  test('is refused by the SDK outside a portal (protocol note 45)', async ({ page, servers }) => {
    await page.goto(servers.app.url)
    expect(await page.evaluate(() => window.opened)).toBe('JSSDK_CLIENT_SIDE_WARNING')
  })

  test('waits for ever for a portal that says nothing (protocol note 45)', async ({ openApp, portal }) => {
    await portal.host({ mute: true })
    const { frame } = await openApp()
    const outcome = await frame.evaluate(() =>
      Promise.race([window.opened, new Promise((resolve) => setTimeout(() => resolve('still waiting'), 2000))])
    )
    expect(outcome).toBe('still waiting')
  })
})

test.describe('the first answer', () => {
  test('tells everything an app is to know (protocol note 51)', async ({ openApp, portal }) => {
    const opened = await openApp({ userId: 1, lang: 'en' })
    await ready(opened)
    const text = await opened.frame.evaluate(() => {
      const sid = window.name.split('|')[2]
      return window.ask(`getInitData:first:${sid}`, 'first')
    })
    const data = JSON.parse(text) as Record<string, unknown>
    expect(Object.keys(data).sort()).toEqual([
      'APP_OPTIONS', 'AUTH_EXPIRES', 'AUTH_ID', 'DOMAIN', 'FIRST_RUN', 'INSTALL', 'IS_ADMIN', 'LANG', 'MEMBER_ID',
      'PATH', 'PLACEMENT', 'PLACEMENT_OPTIONS', 'PROTOCOL', 'REFRESH_ID', 'USER_OPTIONS'
    ])
    expect(data).toMatchObject({
      DOMAIN: new URL(portal.url).host, FIRST_RUN: false, INSTALL: false, IS_ADMIN: true, LANG: 'en', PATH: '/rest',
      PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: {}, PROTOCOL: 0
    })
  })

  test('says who is no administrator, and in which language', async ({ openApp }) => {
    const opened = await openApp({ userId: 3, lang: 'ua' })
    await ready(opened)
    const told = await opened.frame.evaluate(() => [window.b24.auth.isAdmin, window.b24.getLang()])
    expect(told).toEqual([false, 'ua'])
  })
})

test.describe('messages', () => {
  test('are answered with or without params, with colons in them or not (protocol note 50)', async ({ openApp }) => {
    const opened = await openApp()
    await ready(opened)
    const answers = await opened.frame.evaluate(async () => {
      const sid = window.name.split('|')[2]
      return [
        await window.ask(`setScroll:a1:${sid}`, 'a1'),
        await window.ask(`setTitle:{"title":"One: two: three"}:a2:${sid}`, 'a2')
      ]
    })
    expect(answers).toEqual(['{}', '{"title":"One: two: three"}'])
  })

  test('with another sid, or of an unknown command, are passed over (protocol note 50)', async ({ openApp }) => {
    const opened = await openApp()
    await ready(opened)
    const answers = await opened.frame.evaluate(async () => {
      const sid = window.name.split('|')[2]
      return [
        await window.ask('getInitData:b1:0123456789abcdef', 'b1'),
        await window.ask(`makeCoffee:b2:${sid}`, 'b2'),
        await window.ask(`toString:b3:${sid}`, 'b3'),
        await window.ask(`setTitle:{broken:b4:${sid}`, 'b4')
      ]
    })
    expect(answers).toEqual(['silence', 'silence', 'silence', 'silence'])
  })

  test('from another origin are passed over, even with the right sid (protocol note 50)', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    const heard = opened.frame.evaluate(() => window.ask('', 'stranger', 1500))
    await page.evaluate(() => {
      const sid = document.querySelector<HTMLIFrameElement>('iframe.app-frame')?.name.split('|')[2]
      window.postMessage(`getInitData:stranger:${sid ?? ''}`, '*')
    })
    expect(await heard).toBe('silence')
  })

  test('for new tokens bring new ones, which work; a portal can be deaf to just these', async ({ openApp, portal }) => {
    const opened = await openApp()
    await ready(opened)
    const renewed = await opened.frame.evaluate(async () => {
      const before = window.b24.auth.getAuthData()
      const after = await window.b24.auth.refreshAuth()
      const answer = await window.b24.actions.v2.call.make<{ ID: string }>({ method: 'user.current' })
      return [before && after && before.access_token !== after.access_token, answer.getData()?.result.ID]
    })
    expect(renewed).toEqual([true, '1'])

    await portal.host({ muteRefresh: true })
    const answers = await opened.frame.evaluate(async () => {
      const sid = window.name.split('|')[2]
      return [await window.ask(`refreshAuth:c1:${sid}`, 'c1'), await window.ask(`setScroll:c2:${sid}`, 'c2')]
    })
    expect(answers).toEqual(['silence', '{}'])
  })
})

test.describe('the theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`${theme} reaches the frame as its preferred colour scheme`, async ({ openApp }) => {
      const { frame } = await openApp({ theme })
      expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark')
    })
  }

  test('and the user are switched in the bar of the page', async ({ page, portal }) => {
    await portal.session({ userId: 1, lang: 'en', theme: 'light' })
    await page.goto(`${portal.url}${appPage}`)
    await page.getByLabel('Theme').selectOption('dark')
    await expect(page.locator('html[data-theme=dark]')).toBeAttached()
    await page.getByLabel('User').selectOption('2')
    const frame = page.locator('iframe.app-frame')
    await expect(frame.contentFrame().locator('body[data-opened]')).toBeAttached()
    await expect(page.getByLabel('User')).toHaveValue('2')
    const inside = await (await frame.elementHandle())?.contentFrame()
    expect(await inside?.evaluate(() => window.b24.auth.isAdmin)).toBe(false)
  })
})
