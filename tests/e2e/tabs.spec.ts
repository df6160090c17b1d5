import type { Frame, FrameLocator, Page } from '@playwright/test'
import { stateOf, type StoredList } from './lists'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 120, companies: 20, callLists: 6 } })

interface Tab {
  app: FrameLocator
  frame: Frame
}

/** The app in a tab whose page was opened, at an address of its own. */
async function appIn(page: Page, address: string): Promise<Tab> {
  const iframe = page.locator('iframe.app-frame')
  const frame = await (await iframe.elementHandle())?.contentFrame()
  if (!frame) throw new Error('The portal opened no frame.')
  const app = iframe.contentFrame()
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  await frame.evaluate((hash) => { location.hash = hash }, address)
  return { app, frame }
}

/** Makes the composer's draft in one tab, and opens it in another of the same browser. */
async function twoTabs(page: Page): Promise<[first: Tab, second: Tab]> {
  const first = await appIn(page, '/new?ids=3,1&name=First')
  await expect(first.app.getByText('2 selected')).toBeVisible()
  await first.frame.waitForFunction(() => Object.keys(localStorage).some(key => key.startsWith('call-lists/draft')))
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  const second = await appIn(tab, '/new')
  await expect(second.app.getByText('2 selected')).toBeVisible()
  return [first, second]
}

const create = ({ app }: Tab) => app.getByRole('button', { name: 'Create call list' }).click()

/** The lists made since, each with its name, in the order in which they were made. */
async function madeSince(portal: PortalControl, before: readonly StoredList[]) {
  const { lists, activities } = await stateOf(portal)
  const known = new Set(before.map(list => list.id))
  return lists.filter(list => !known.has(list.id)).map(list => ({
    ids: list.entities.map(({ id }) => id),
    name: activities.find(({ listId }) => listId === list.id)?.subject
  }))
}

test('A second tab that holds something else keeps it when the first creates, over a reload, too, and makes a list of its own', async ({ openApp, page, portal }) => {
  await openApp()
  const [first, second] = await twoTabs(page)
  await second.app.getByLabel('Name', { exact: true }).fill('Second')
  await second.frame.waitForFunction(() => Object.values(localStorage).some(value => String(value).includes('Second')))
  const { lists } = await stateOf(portal)
  await create(first)
  await expect(first.app.getByRole('heading', { name: 'First' })).toBeVisible()
  await expect(second.app.getByText('2 selected')).toBeVisible()

  await second.frame.evaluate(() => { location.reload() })
  await expect(second.app.getByLabel('Name', { exact: true })).toHaveValue('Second')
  await expect(second.app.getByText('2 selected')).toBeVisible()
  await create(second)
  await expect(second.app.getByRole('heading', { name: 'Second' })).toBeVisible()
  expect(await madeSince(portal, lists)).toEqual([{ ids: [3, 1], name: 'First' }, { ids: [3, 1], name: 'Second' }])
})

test('Two tabs that create at the same moment make a list each, when each holds its own', async ({ openApp, page, portal }) => {
  await openApp()
  const [first, second] = await twoTabs(page)
  await second.app.getByLabel('Name', { exact: true }).fill('Second')
  const { lists } = await stateOf(portal)
  await Promise.all([create(first), create(second)])
  await expect(first.app.getByRole('heading', { name: 'First' })).toBeVisible()
  await expect(second.app.getByRole('heading', { name: 'Second' })).toBeVisible()
  const made = await madeSince(portal, lists)
  expect(made.map(({ name }) => name).sort()).toEqual(['First', 'Second'])
  expect(made.map(({ ids }) => ids)).toEqual([[3, 1], [3, 1]])
})

test('What was sent is found as it was sent, and what was changed since stays a draft', async ({ openApp, page, portal }) => {
  await openApp()
  const tab = await appIn(page, '/new?ids=3,1&name=As+sent')
  const { app } = tab
  await expect(app.getByText('2 selected')).toBeVisible()
  const { lists } = await stateOf(portal)
  // The list is made, its answer is lost, and so is every look for it.
  await portal.faults([
    { method: 'crm.calllist.add', kind: 'drop-after' },
    { method: 'crm.calllist.items.get', kind: 'bad-json', times: 40 }
  ])
  await create(tab)
  await expect(app.getByText('Your draft is kept.')).toBeVisible({ timeout: 30_000 })
  await portal.clearFaults()
  await app.getByLabel('Name', { exact: true }).fill('Changed')
  await create(tab)
  await expect(app.getByRole('heading', { name: 'As sent' })).toBeVisible()
  await expect(app.getByText('“As sent” had been created after all').first()).toBeVisible()
  await expect(app.getByText('What you changed since is kept as a draft of its own.').first()).toBeVisible()
  expect(await madeSince(portal, lists)).toEqual([{ ids: [3, 1], name: 'As sent' }])

  await tab.frame.evaluate(() => { location.hash = '/new' })
  await expect(app.getByLabel('Name', { exact: true })).toHaveValue('Changed')
  await expect(app.getByText('2 selected')).toBeVisible()
})
