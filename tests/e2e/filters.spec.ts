import type { Frame, FrameLocator, Page } from '@playwright/test'
import { seriousViolations } from './axe'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 300, companies: 60, callLists: 6 } })

interface Items { result: { items: Array<{ id: number }> } }

/** The ids a filter finds in the portal, in the order of the ids. */
async function found(portal: PortalControl, filter: object, entityTypeId = 3): Promise<number[]> {
  const { result } = await portal.call(1, 'crm.item.list', { entityTypeId, filter, select: ['id'], order: { id: 'ASC' }, start: -1 }) as Items
  return result.items.map(({ id }) => id)
}

async function compose(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'New call list' }).first().click()
  await expect(app.locator('tbody input').first()).toBeVisible()
}

/** Opens the menu and chooses a field of it. */
async function addFilter(app: FrameLocator, field: string): Promise<void> {
  await app.getByRole('button', { name: 'Add filter' }).click()
  await app.getByRole('option', { name: field, exact: true }).click()
}

async function isAnyOf(app: FrameLocator, field: string, ...values: string[]): Promise<void> {
  await addFilter(app, field)
  for (const value of values) await app.getByRole('checkbox', { name: value }).check()
  await app.getByRole('button', { name: 'Apply' }).click()
}

/** How many the table says there are. */
const total = (app: FrameLocator, n: number) => expect(app.getByText(`Select all ${n} found`)).toBeVisible()

async function newest(portal: PortalControl): Promise<number[]> {
  const { lists } = await portal.state() as { lists: Array<{ id: number; entities: Array<{ id: number }> }> }
  return lists.reduce((one, other) => one.id > other.id ? one : other).entities.map(({ id }) => id).sort((x, y) => x - y)
}

/** Loads the frame's page again, at the address it has. */
async function reload(page: Page, frame: Frame): Promise<void> {
  await frame.evaluate(() => { setTimeout(() => location.reload()) })
  await page.waitForTimeout(300)
}

test('Contacts from the exhibition, of my team, with a phone, never called, are put together and called', { tag: '@main' }, async ({ openApp, page, portal }) => {
  const wanted = await found(portal, {
    '@sourceId': ['TRADE_SHOW'], '@assignedById': [2, 3], hasPhone: 'Y', '=lastCommunicationCallTime': '', categoryId: 0
  })
  expect(wanted.length).toBeGreaterThan(0)
  const { app, frame } = await openApp()
  await compose(app)
  await isAnyOf(app, 'Source', 'Trade show')
  await expect(app.getByRole('button', { name: 'Source: Trade show' })).toBeVisible()
  await isAnyOf(app, 'Responsible person', 'Olivia Baker', 'Максим Орлов')
  await addFilter(app, 'Has phone')
  await app.getByRole('button', { name: 'Apply' }).click()
  await addFilter(app, 'Last call')
  await app.getByRole('combobox', { name: 'Condition' }).selectOption('never')
  await app.getByRole('button', { name: 'Apply' }).click()
  await expect(app.getByRole('button', { name: 'Last call: never', exact: true })).toBeVisible()
  await total(app, wanted.length)
  expect(await seriousViolations(page)).toEqual([])

  await reload(page, frame)
  await expect(app.getByRole('button', { name: 'Source: Trade show' })).toBeVisible()
  await total(app, wanted.length)
  await app.getByRole('checkbox', { name: /^Select all \d+ found$/ }).check()
  await expect(app.getByText(`${wanted.length} selected`)).toBeVisible()
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('group', { name: 'Status' })).toBeVisible()
  expect(await newest(portal)).toEqual(wanted)
})

test('A condition is changed from its sentence and taken away beside it', async ({ openApp, portal }) => {
  const web = await found(portal, { '=sourceId': 'WEB', categoryId: 0 })
  const { app } = await openApp()
  await compose(app)
  await isAnyOf(app, 'Source', 'Website')
  await expect(app.getByRole('button', { name: 'Source: Website' })).toBeVisible()
  await app.getByRole('button', { name: 'Source: Website' }).click()
  await app.getByRole('combobox', { name: 'Condition' }).selectOption('is not')
  await app.getByRole('button', { name: 'Apply' }).click()
  await total(app, 300 - web.length)
  await app.getByRole('button', { name: 'Remove filter Source' }).click()
  await total(app, 300)
  await expect(app.getByRole('button', { name: 'Add filter' })).toBeFocused()
})

test('Clients are found by their deals, each once, with the deal beside them', async ({ openApp, page, portal }) => {
  const { deals } = await (async () => {
    const { result } = await portal.call(1, 'crm.item.list', {
      entityTypeId: 2, filter: { categoryId: 3, stageSemanticId: 'S' }, select: ['id', 'title', 'contactIds'], order: { id: 'ASC' }
    }) as { result: { items: Array<{ id: number; title: string; contactIds: number[] }> } }
    return { deals: result.items }
  })()
  const clients = [...new Set(deals.flatMap(({ contactIds }) => contactIds))]
  expect(clients.length).toBeGreaterThan(0)
  const { app, frame } = await openApp()
  await compose(app)
  await app.getByRole('tab', { name: 'Deals' }).click()
  await expect(app.getByText('Choose a pipeline, a stage or a filter')).toBeVisible()
  await app.getByRole('combobox', { name: 'Pipeline' }).click()
  await app.getByRole('option', { name: 'Renewals' }).click()
  await app.getByRole('combobox', { name: 'Stages' }).click()
  await app.getByRole('option', { name: 'Renewed', exact: true }).click()
  await page.keyboard.press('Escape')
  const panel = app.getByRole('region', { name: 'Clients by their deals' })
  const all = panel.getByRole('checkbox', { name: `Select all ${clients.length} found` })
  await expect(all).toBeVisible()
  await expect(panel.getByText(deals.at(-1)?.title ?? '').first()).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])

  await reload(page, frame)
  await all.check()
  await expect(app.getByText(`${clients.length} selected`)).toBeVisible()
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('group', { name: 'Status' })).toBeVisible()
  expect(await newest(portal)).toEqual(clients.sort((x, y) => x - y))
})

test('Clients are found by the city of their addresses, all of them, also with another filter beside', async ({ openApp, page, portal }) => {
  const { result: [some] } = await portal.call(1, 'crm.address.list', { filter: { ANCHOR_TYPE_ID: 3 } }) as { result: Array<{ CITY: string }> }
  const city = some?.CITY ?? ''
  const { result, total: addresses } = await portal.call(1, 'crm.address.list', { filter: { ANCHOR_TYPE_ID: 3, '=CITY': city } }) as
    { result: Array<{ ANCHOR_ID: string }>; total: number }
  const ids = result.map(row => Number(row.ANCHOR_ID))
  expect(ids).toHaveLength(addresses)
  const wanted = await found(portal, { '@id': ids, categoryId: 0 })
  const withPhone = await found(portal, { '@id': ids, hasPhone: 'Y', categoryId: 0 })
  expect(wanted.length).toBeGreaterThan(withPhone.length)
  const { app, frame } = await openApp()
  await compose(app)
  await addFilter(app, 'City')
  await app.getByRole('textbox', { name: 'City' }).fill(city)
  await app.getByRole('button', { name: 'Apply' }).click()
  await expect(app.getByRole('button', { name: `City: ${city}`, exact: true })).toBeVisible()
  await total(app, wanted.length)
  await addFilter(app, 'Has phone')
  await app.getByRole('button', { name: 'Apply' }).click()
  await total(app, withPhone.length)
  await reload(page, frame)
  await app.getByRole('checkbox', { name: `Select all ${withPhone.length} found` }).check()
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('group', { name: 'Status' })).toBeVisible()
  expect(await newest(portal)).toEqual(withPhone)
})

test('Of an address whose field is gone the rest is applied, and the rest is named', async ({ openApp, portal }) => {
  const web = await found(portal, { '=sourceId': 'WEB', hasPhone: 'N', categoryId: 0 })
  const { app, frame } = await openApp()
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  const conditions = [['sourceId', 'is', 'WEB'], ['hasPhone', 'no'], ['ufCrm_99', 'yes']]
  await frame.evaluate((to) => { location.hash = to }, `#/new?filter=${encodeURIComponent(JSON.stringify(conditions))}`)
  await expect(app.getByRole('alert')).toContainText('The field “ufCrm_99” is not there.')
  await expect(app.getByRole('button', { name: 'Source: Website' })).toBeVisible()
  await total(app, web.length)
  await app.getByRole('button', { name: 'Leave that part out' }).click()
  await expect(app.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => frame.evaluate(() => decodeURIComponent(location.hash))).not.toContain('ufCrm_99')
})

test('Filters are chosen by keyboard alone, on a narrow screen in the dark', async ({ openApp, page, portal }) => {
  const managers = await found(portal, { '%post': 'man', categoryId: 0 })
  expect(managers.length).toBeGreaterThan(0)
  await page.setViewportSize({ width: 360, height: 740 })
  const { app, frame } = await openApp({ theme: 'dark' })
  await compose(app)
  await app.getByRole('button', { name: 'Add filter' }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('combobox', { name: 'Find a field' })).toBeFocused()
  await page.keyboard.type('position')
  await expect(app.getByRole('option', { name: 'Position' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(app.getByRole('combobox', { name: 'Condition' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('man')
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(await seriousViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Position: contains “man”' })).toBeVisible()
  await total(app, managers.length)
  await expect(app.getByRole('button', { name: 'Add filter' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(app.getByRole('button', { name: 'Remove filter Position' })).toBeFocused()
  await page.keyboard.press('Enter')
  await total(app, 300)
})
