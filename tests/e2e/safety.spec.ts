import type { Page } from '@playwright/test'
import { hostileTexts } from '../portal/world/hostile'
import { expect, test, type OpenedApp } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 200, companies: 30, callLists: 12, participants: 60 } })

interface State {
  lists: Array<{ id: number; createdById: number; entities: unknown[] }>
  /** How many have been asked. */
  requests: number
}

const options = (portal: PortalControl, change: Record<string, unknown>) => portal.call(1, 'portal.options', change)
const stateOf = async (portal: PortalControl) => (await portal.state()) as State

async function go({ app, frame }: OpenedApp, path: string): Promise<void> {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  await frame.evaluate((hash) => {
    location.hash = hash
  }, path)
}

/** The access tokens the portal has given out to the frame, as the page around it knows them. */
async function tokensSeenBy(page: Page): Promise<string[]> {
  const tokens = new Set<string>()
  page.on('request', (request) => {
    const auth = /"auth":"([^"]+)"/.exec(request.postData() ?? '')?.[1] ?? /AUTH_ID=([^&]+)/.exec(request.postData() ?? '')?.[1]
    if (auth) tokens.add(auth)
  })
  return new Proxy([], { get: (_, name) => Reflect.get([...tokens], name) as unknown })
}

test('Hostile names, subjects, statuses and forms are shown as text and never run', async ({ openApp, page, portal }) => {
  await options(portal, { hostile: true })
  const opened = await openApp()
  const { app, frame } = opened
  await expect(app.getByRole('table', { name: 'Call lists' })).toContainText('<script>document.title="owned"</script>')
  await expect(app.getByRole('table', { name: 'Call lists' })).toContainText('{{ constructor.constructor("return 1")() }}')

  await app.getByRole('link', { name: hostileTexts[0], exact: true }).first().click()
  await expect(app.getByRole('table', { name: 'Participants' })).toContainText('{{ constructor.constructor("return 1")() }}')
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(hostileTexts[0] ?? '')

  await go(opened, '/new')
  await app.getByRole('searchbox', { name: 'Find clients' }).or(app.getByRole('textbox', { name: 'Find clients' })).fill('<img')
  await expect(app.getByRole('table', { name: 'Clients' })).toContainText('<img src=x')

  expect(await frame.title()).not.toContain('owned')
  expect(await frame.evaluate(() => document.querySelectorAll('img[onerror], table script').length)).toBe(0)
  // A name of 10,000 characters stays in its place.
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await page.title()).not.toContain('owned')
})

test('Answers of the wrong shape are reported, and the screen is not blank', async ({ openApp, portal }) => {
  await options(portal, { answers: { 'crm.calllist.list': { no: 'list' } } })
  const { app } = await openApp()
  await expect(app.getByRole('alert')).toContainText('answered something this app does not understand')
  await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()

  await options(portal, { answers: {} })
  await app.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(app.getByRole('table', { name: 'Call lists' }).getByRole('link').first()).toBeVisible()
})

test('Tokens are neither in the address, nor in storage, nor in the document', async ({ openApp, page }) => {
  const tokens = await tokensSeenBy(page)
  const opened = await openApp()
  const { app, frame } = opened
  await app.getByRole('table', { name: 'Call lists' }).getByRole('link').first().click()
  await expect(app.getByRole('table', { name: 'Participants' })).toBeVisible()
  await go(opened, '/new')
  await app.getByRole('table', { name: 'Clients' }).getByRole('checkbox').nth(1).check()
  await expect(app.getByText('1 selected')).toBeVisible()

  expect(tokens.length).toBeGreaterThan(0)
  const traces = await frame.evaluate(() => [
    location.href, document.documentElement.outerHTML, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie
  ].join('\n'))
  expect(traces).toContain('call-lists/draft')
  for (const token of tokens) expect(traces).not.toContain(token)
})

test('An expired token is renewed, and nobody notices', async ({ openApp, portal }) => {
  const opened = await openApp()
  await expect(opened.app.getByRole('table', { name: 'Call lists' }).getByRole('link').first()).toBeVisible()
  await portal.call(1, 'portal.expireTokens')
  await portal.clearRequests()
  await opened.app.getByRole('table', { name: 'Call lists' }).getByRole('link').first().click()
  await expect(opened.app.getByRole('group', { name: 'Status' })).toBeVisible()
  await expect(opened.app.getByRole('table', { name: 'Participants' }).getByRole('button').first()).toBeVisible()
  await expect(opened.app.getByRole('alert')).toHaveCount(0)
  const requests = (await portal.requests()) as Array<{ status: number }>
  expect(requests.filter(request => request.status === 401).length).toBeGreaterThan(0)
})

test('A session that ends while a list is created costs no draft, which is there after a reload', async ({ openApp, page, portal }) => {
  const opened = await openApp()
  const { app } = opened
  await go(opened, '/new')
  await app.getByRole('table', { name: 'Clients' }).getByRole('checkbox').nth(1).check()
  await expect(app.getByText('1 selected')).toBeVisible()
  const before = (await stateOf(portal)).lists.length
  await portal.host({ muteRefresh: true })
  await portal.call(1, 'portal.expireTokens')
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('alert')).toContainText('Your session with Bitrix24 has ended', { timeout: 20_000 })
  await expect(app.getByText('1 selected')).toBeVisible()

  await portal.host({ muteRefresh: false })
  await page.reload()
  const again = page.locator('iframe.app-frame')
  const frame = await (await again.elementHandle())?.contentFrame()
  await expect(again.contentFrame().getByRole('heading', { level: 1 })).toBeVisible()
  await frame?.evaluate(() => {
    location.hash = '/new'
  })
  await expect(again.contentFrame().getByText('1 selected')).toBeVisible()
  expect((await stateOf(portal)).lists.length).toBe(before)
})

test('A page around the app that renews no session is told of, and what was read stays', async ({ openApp, portal }) => {
  const { app } = await openApp()
  const table = app.getByRole('table', { name: 'Call lists' })
  await expect(table.getByRole('link').first()).toBeVisible()
  const rows = await table.getByRole('link').count()
  await portal.host({ muteRefresh: true })
  await portal.call(1, 'portal.expireTokens')
  await app.getByRole('button', { name: /Refresh/ }).click()
  await expect(app.getByRole('alert')).toContainText('Your session with Bitrix24 has ended', { timeout: 20_000 })
  expect(await table.getByRole('link').count()).toBe(rows)
})

test.describe('Without a connection', () => {
  // The page around the app asks its server how to behave, and cannot.
  test.use({ allowedProblems: [/__host\/manner/] })

  test('Offline is said in a banner, a write is not sent, and all goes on when the connection is back', async ({ context, openApp, portal }) => {
    const opened = await openApp()
    const { app } = opened
    await app.getByRole('table', { name: 'Call lists' }).getByRole('link').first().click()
    await expect(app.getByRole('table', { name: 'Participants' })).toBeVisible()
    // What shows toasts comes a moment after the first screen.
    await expect(app.getByRole('region', { name: /^Notifications/ })).toBeAttached()
    const before = await stateOf(portal)

    await context.setOffline(true)
    await expect(app.getByText('You are offline.')).toBeVisible()
    await app.getByRole('table', { name: 'Participants' }).getByRole('checkbox').nth(1).check()
    await app.getByRole('button', { name: 'Remove from list' }).click()
    const confirm = app.getByRole('dialog').getByRole('button', { name: /Remove/ })
    if (await confirm.isVisible().catch(() => false)) await confirm.click()
    await expect(app.getByRole('alert')).toContainText('There is no connection, so nothing was sent.')
    // What is read behind the screen may have been on its way when the line went down; nothing may have been changed.
    expect((await stateOf(portal)).lists).toEqual(before.lists)

    await context.setOffline(false)
    await expect(app.getByText('You are offline.')).toHaveCount(0)
    expect((await stateOf(portal)).lists).toEqual(before.lists)
    await go(opened, '/')
    await expect(app.getByRole('table', { name: 'Call lists' }).getByRole('link').first()).toBeVisible()
  })
})

test('Two tabs with the same draft make one list', async ({ openApp, page, portal }) => {
  const first = await openApp()
  await go(first, '/new')
  await first.app.getByRole('table', { name: 'Clients' }).getByRole('checkbox').nth(1).check()
  await expect(first.app.getByText('1 selected')).toBeVisible()
  await first.frame.waitForFunction(() => Object.keys(localStorage).some(key => key.startsWith('call-lists/draft')))

  const tab = await page.context().newPage()
  await tab.goto(page.url())
  const second = tab.locator('iframe.app-frame').contentFrame()
  const handle = await tab.locator('iframe.app-frame').elementHandle()
  const secondFrame = await handle?.contentFrame()
  await expect(second.getByRole('heading', { name: 'Call lists' })).toBeVisible()
  await secondFrame?.evaluate(() => {
    location.hash = '/new'
  })
  await expect(second.getByText('1 selected')).toBeVisible()

  const before = (await stateOf(portal)).lists.length
  await Promise.all([
    first.app.getByRole('button', { name: 'Create call list' }).click(),
    second.getByRole('button', { name: 'Create call list' }).click()
  ])
  await expect(first.app.getByText('1 participant', { exact: false }).first()).toBeVisible()
  await expect(second.getByText('1 participant', { exact: false }).first()).toBeVisible()
  expect((await stateOf(portal)).lists.length).toBe(before + 1)
})
