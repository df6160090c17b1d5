import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './portal'
import type { PortalControl, SessionChange } from './portalControl'

interface StoredList {
  id: number
  entityTypeId: number
  entities: { id: number; statusId: string }[]
}
interface StoredActivity {
  id: number
  providerId: string
  listId: number | null
  subject: string
}
interface Stored {
  lists: StoredList[]
  activities: StoredActivity[]
  deletedContacts: number[]
}

test.use({ world: { contacts: 60, companies: 20, callLists: 8 } })

const stored = async (portal: PortalControl) => await portal.state() as Stored
const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe.app-frame')

/** Opens the menu of a row of a grid, and in it the app. @returns the row's id and name. */
async function openFromRow(page: Page, path: string, row: number, item: string): Promise<{ id: number; name: string }> {
  await page.goto(path)
  const line = page.locator('tbody tr').nth(row)
  const id = Number(await line.locator('.grid-id').innerText())
  const name = await line.getByRole('rowheader').innerText()
  await line.getByRole('button', { name: 'Actions for' }).click()
  await page.getByRole('menuitem', { name: item }).click()
  return { id, name }
}

for (const kind of ['contact', 'company'] as const) {
  const entityTypeId = kind === 'contact' ? 3 : 4

  test.describe(`The menu of a ${kind}'s row`, () => {
    test('adds the client to a list that is there, and closes the slider', async ({ page, portal }) => {
      const { id, name } = await openFromRow(page, `${portal.url}/crm/${kind}/list/`, 1, 'Add to a call list')
      const app = frameOf(page)
      // The grid leaves out a contact's second name.
      const fullName = new RegExp(name.split(' ').join('.*'))
      await expect(app.getByRole('heading', { name: fullName })).toBeVisible()

      const before = await stored(portal)
      const free = before.lists.find(list => list.entityTypeId === entityTypeId
        && before.activities.some(activity => activity.listId === list.id)
        && !list.entities.some(entity => entity.id === id))
      await app.getByRole('searchbox', { name: 'Search call lists' }).fill(`#${free?.id}`)
      await app.getByRole('list', { name: 'Call lists to choose from' }).getByRole('button').first().click()
      await expect(app.getByRole('status').filter({ hasText: fullName }).filter({ hasText: 'is on “' })).toBeVisible()
      const after = (await stored(portal)).lists.find(list => list.id === free?.id)
      const ids = after?.entities.map(entity => entity.id) ?? []
      // Nobody leaves, and the order is the portal's (protocol notes 200, 202).
      expect(new Set(ids)).toEqual(new Set([...free?.entities.map(entity => entity.id) ?? [], id]))

      await app.getByRole('button', { name: 'Close', exact: true }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })

    test('begins a new list with the client', async ({ page, portal }) => {
      await openFromRow(page, `${portal.url}/crm/${kind}/list/`, 2, 'Add to a call list')
      const app = frameOf(page)
      await app.getByRole('button', { name: 'New call list' }).click()
      await expect(app.getByRole('heading', { name: 'New call list' })).toBeVisible()
      await expect(app.getByRole('radio', { name: kind === 'contact' ? 'Contacts' : 'Companies' })).toBeChecked()
      await expect(app.getByText('1 selected').first()).toBeVisible()
    })
  })

  test(`The button above the ${kind} grid begins a new list of that kind`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/crm/${kind}/list/`)
    await page.getByRole('button', { name: 'Apps' }).click()
    await page.getByRole('menuitem', { name: 'New call list' }).click()
    const app = frameOf(page)
    await expect(app.getByRole('heading', { name: 'New call list' })).toBeVisible()
    await expect(app.getByRole('radio', { name: kind === 'contact' ? 'Contacts' : 'Companies' })).toBeChecked()
  })

  test(`The tab of a ${kind}'s card shows the lists the client is on, with the status in each, and adds the client to another`, async ({ page, portal }) => {
    const { lists, activities, deletedContacts } = await stored(portal)
    const living = (list: StoredList) => activities.some(activity => activity.listId === list.id)
    const ofKind = lists.filter(list => list.entityTypeId === entityTypeId && living(list))
    const client = ofKind.flatMap(list => list.entities).find(entity => !deletedContacts.includes(entity.id))
    const own = ofKind.filter(list => list.entities.some(entity => entity.id === client?.id))

    await page.goto(`${portal.url}/crm/${kind}/details/${client?.id}/`)
    await page.getByRole('tab', { name: 'Call lists' }).click()
    const app = frameOf(page)
    const table = app.getByRole('table', { name: 'Call lists of this client' })
    await expect(table.locator('tbody tr')).toHaveCount(own.length)
    await expect(app.getByText(/^looked through/)).toHaveCount(0)
    await expect(table.getByText(/In progress|Success|Wrong number|call/).first()).toBeVisible()

    await app.getByRole('button', { name: 'Add to a list' }).click()
    await expect(app.getByRole('list', { name: 'Call lists to choose from' })).toBeVisible()
    await app.getByRole('button', { name: 'Cancel' }).click()
    await expect(table).toBeVisible()
  })
}

test('Adding somebody who is on the list already changes nothing, and says so', async ({ openApp, portal }) => {
  const { lists, activities } = await stored(portal)
  const list = lists.find(one => one.entityTypeId === 4 && activities.some(activity => activity.listId === one.id))
  const ID = String(list?.entities[0]?.id)
  const { app } = await openApp({ placement: 'CRM_COMPANY_LIST_MENU', placementOptions: { ID } })
  await app.getByRole('searchbox', { name: 'Search call lists' }).fill(`#${list?.id}`)
  await app.getByRole('list', { name: 'Call lists to choose from' }).getByRole('button').first().click()
  await expect(app.getByRole('status').filter({ hasText: 'already' })).toBeVisible()
  expect((await stored(portal)).lists).toEqual(lists)
})

test('What the portal refuses is said, and can be tried again', async ({ openApp, portal }) => {
  const { app } = await openApp({ placement: 'CRM_COMPANY_LIST_MENU', placementOptions: { ID: '3' } })
  await expect(app.getByRole('heading', { name: 'Add' })).toBeVisible()
  await portal.call(1, 'portal.options', { answers: { 'crm.calllist.update': false } })
  const choice = app.getByRole('list', { name: 'Call lists to choose from' })
  const { lists } = await stored(portal)
  const free = lists.filter(list => list.entityTypeId === 4 && !list.entities.some(entity => entity.id === 3))
  await choice.getByRole('listitem').filter({ hasText: `#${free.at(-1)?.id}` }).getByRole('button').click()
  await expect(app.getByRole('alert')).toBeVisible()
  await portal.call(1, 'portal.options', { answers: {} })
  await app.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(app.getByRole('status').filter({ hasText: 'is on “' })).toBeVisible()
})

test('Looking for the lists of a client can be stopped, and goes on', async ({ openApp, portal }) => {
  await portal.reset({ contacts: 60, companies: 20, callLists: 60 })
  // Slow enough to be stopped on the way.
  await portal.call(1, 'portal.options', { latencyMs: 700 })
  const { app } = await openApp({ placement: 'CRM_CONTACT_DETAIL_TAB', placementOptions: { ID: '5' } })
  await expect(app.getByText(/^looked through \d+ of \d+ lists/)).toBeVisible()
  await app.getByRole('button', { name: 'Stop' }).click()
  await expect(app.getByRole('button', { name: 'Go on' })).toBeVisible()
  await portal.call(1, 'portal.options', { latencyMs: 0 })
  await app.getByRole('button', { name: 'Go on' }).click()
  await expect(app.getByText(/^looked through/)).toHaveCount(0)
})

test.describe('The menu of an activity', () => {
  test('opens its call list', async ({ openApp, portal }) => {
    const { activities } = await stored(portal)
    const activity = activities.find(one => one.providerId === 'CALL_LIST' && one.subject.trim() !== '')
    const { app } = await openApp({ placement: 'CRM_ACTIVITY_LIST_MENU', placementOptions: { ID: String(activity?.id) } })
    await expect(app.getByRole('heading', { name: activity?.subject ?? '' })).toBeVisible()
    await expect(app.getByText(/^[\d,]+ participants?/).first()).toBeVisible()
  })

  test('of another kind opens the overview, and says why', async ({ openApp, portal }) => {
    const { activities } = await stored(portal)
    const call = activities.find(one => one.providerId !== 'CALL_LIST')
    const { app } = await openApp({ placement: 'CRM_ACTIVITY_LIST_MENU', placementOptions: { ID: String(call?.id) } })
    await expect(app.getByRole('status').filter({ hasText: `Activity #${call?.id} is not a call list` })).toBeVisible()
    await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
  })
})

test.describe('The overview opens', () => {
  test('from CRM analytics and from the left menu', async ({ page, portal }) => {
    await page.goto(`${portal.url}/crm/analytics/`)
    await page.getByRole('group', { name: 'Reports' }).getByRole('button').click()
    await expect(frameOf(page).getByRole('heading', { name: 'Call lists' })).toBeVisible()
    await page.getByRole('navigation', { name: 'CRM menu' }).getByRole('link').last().click()
    await expect(frameOf(page).getByRole('heading', { name: 'Call lists' })).toBeVisible()
  })

  const strange: [what: string, placement: string, options: unknown, line: RegExp][] = [
    ['without options', 'CRM_CONTACT_LIST_MENU', null, /did not say what the app was opened on/],
    ['with a text for options', 'CRM_CONTACT_LIST_MENU', 'ID=17', /cannot be understood/],
    ['with an id that is not a number', 'CRM_COMPANY_DETAIL_TAB', { ID: 'seventeen' }, /“seventeen”, which is no number/],
    ['on a contact that is not there', 'CRM_CONTACT_LIST_MENU', { ID: '999999' }, /Contact #999999 was deleted/],
    ['on a company that is not there', 'CRM_COMPANY_DETAIL_TAB', { ID: '999999' }, /Company #999999 was deleted/],
    ['on an activity that is not there', 'CRM_ACTIVITY_LIST_MENU', { ID: '999999' }, /Activity #999999 was deleted/],
    ['in a place this version does not know', 'CRM_DEAL_LIST_MENU', { ID: '1' }, /does not know the place it was opened in \(CRM_DEAL_LIST_MENU\)/]
  ]
  for (const [what, placement, options, line] of strange) {
    test(`${what}, with a line that says why`, async ({ openApp, portal }) => {
      await portal.host({ placementOptions: options })
      const { app } = await openApp({ placement })
      await expect(app.getByRole('status').filter({ hasText: line })).toBeVisible()
      await expect(app.getByRole('heading', { name: 'Call lists', exact: true })).toBeVisible()
    })
  }

  test('on a contact the user may not read, with a line that says why', async ({ openApp, portal }) => {
    await portal.call(1, 'portal.options', { rights: { 3: { contact: 'none' } } })
    const { app } = await openApp({ userId: 3, placement: 'CRM_CONTACT_LIST_MENU', placementOptions: { ID: '5' } })
    await expect(app.getByRole('status').filter({ hasText: 'Contact #5 was deleted, or you may not see it' })).toBeVisible()
  })

  test('with JSON for options, on what it says', async ({ openApp, portal }) => {
    await portal.host({ placementOptions: '{"ID":"3"}' })
    const { app } = await openApp({ placement: 'CRM_COMPANY_LIST_MENU' })
    await expect(app.getByRole('heading', { name: /^Add .+ to a call list/ })).toBeVisible()
  })
})

test('The placement is opened once: after a reload of the frame the user goes on where they were', async ({ openApp, page, portal }) => {
  await portal.host({ placementOptions: { ID: '3' } })
  const { app, frame } = await openApp({ placement: 'CRM_COMPANY_DETAIL_TAB' })
  await app.getByRole('button', { name: 'Add to a list' }).click()
  await expect(app.getByRole('heading', { name: /^Add .+ to a call list/ })).toBeVisible()
  await frame.evaluate(() => location.reload())
  await expect(frameOf(page).getByRole('heading', { name: /^Add .+ to a call list/ })).toBeVisible()
})

test('The line is gone once the user goes on', async ({ openApp, portal }) => {
  await portal.host({ placementOptions: { ID: 'seventeen' } })
  const { app } = await openApp({ placement: 'CRM_CONTACT_LIST_MENU' })
  const line = app.getByRole('status').filter({ hasText: 'which is no number' })
  await expect(line).toBeVisible()
  await app.getByRole('button', { name: 'New call list' }).click()
  await expect(app.getByRole('heading', { name: 'New call list' })).toBeVisible()
  await expect(line).toHaveCount(0)
})

test('On a page the frame is as high as what is in it, and grows no further', async ({ page, portal }) => {
  const { lists } = await stored(portal)
  await page.goto(`${portal.url}/crm/contact/details/${lists.find(list => list.entityTypeId === 3)?.entities[0]?.id}/`)
  await page.getByRole('tab', { name: 'Call lists' }).click()
  const app = frameOf(page)
  const height = () => app.locator('html').evaluate(root => [root.scrollHeight, window.innerHeight] as const)
  for (const step of ['tab', 'list', 'overview']) {
    if (step === 'list') await app.getByRole('table').getByRole('link').first().click()
    if (step === 'overview') await app.getByRole('link', { name: 'Call lists' }).first().click()
    await expect(app.getByRole('table').first()).toBeVisible()
    await expect.poll(async () => (await height())[0] - (await height())[1], { message: step }).toBeLessThanOrEqual(0)
    const [, before] = await height()
    await page.waitForTimeout(700)
    expect((await height())[1], step).toBe(before)
    expect(before, step).toBeLessThan(2000)
  }
})

test('Cancelling closes the slider, and changes nothing', async ({ page, portal }) => {
  const { lists } = await stored(portal)
  await openFromRow(page, `${portal.url}/crm/company/list/`, 1, 'Add to a call list')
  await frameOf(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await stored(portal)).lists).toEqual(lists)
})

test('In a slider the app fills it', async ({ openApp, page }) => {
  await openApp({ placement: 'CRM_COMPANY_LIST_MENU', placementOptions: { ID: '3', IFRAME: 'Y' } })
  const slider = page.getByRole('dialog')
  await expect(slider.locator('iframe')).toBeVisible()
  const [inside, around] = await Promise.all([slider.locator('iframe').boundingBox(), slider.boundingBox()])
  expect(inside?.width).toBeGreaterThan((around?.width ?? 0) - 2)
})

const looked: [what: string, session: SessionChange, heading: RegExp][] = [
  ['adding a client', { placement: 'CRM_COMPANY_LIST_MENU', placementOptions: { ID: '3' } }, /^Add|^Добавить/],
  ['the lists of a client', { placement: 'CRM_COMPANY_DETAIL_TAB', placementOptions: { ID: '3' } }, /^Call lists of|^Обзвоны:/],
  ['the wizard', { install: true }, /^Install|^Установка/],
  ['the line above the overview', { placement: 'NOWHERE' }, /^Call lists$|^Обзвоны$/]
]
for (const [what, session, heading] of looked) {
  for (const [lang, theme, width] of [['en', 'light', 1280], ['ru', 'dark', 360]] as const) {
    test(`${what} can be read by everybody: ${lang}, ${theme}, ${width} pixels wide`, async ({ openApp, page }) => {
      await page.setViewportSize({ width, height: 800 })
      const { app, frame } = await openApp({ ...session, lang, theme })
      await expect(app.getByRole('heading', { name: heading })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('iframe').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
  }
}
