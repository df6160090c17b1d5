import type { FrameLocator } from '@playwright/test'
import { seriousViolations } from './axe'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 300, companies: 60, callLists: 6 } })

interface StoredList {
  id: number
  entityType: string
  createdById: number
  entities: Array<{ id: number }>
}

interface State {
  lists: StoredList[]
  activities: Array<{ listId: number | null; subject: string }>
}

async function stateOf(portal: PortalControl): Promise<State> {
  return (await portal.state()) as State
}

/** Lists that are alive: with an activity (protocol note 22). */
async function listsOf(portal: PortalControl): Promise<StoredList[]> {
  const { lists, activities } = await stateOf(portal)
  return lists.filter((list) => activities.some((activity) => activity.listId === list.id))
}

/** The list that was made last. */
async function newest(portal: PortalControl): Promise<StoredList> {
  const { lists } = await stateOf(portal)
  return lists.reduce((one, other) => (one.id > other.id ? one : other))
}

async function compose(app: FrameLocator, button = 'New call list'): Promise<void> {
  await app.getByRole('button', { name: button }).first().click()
  await expect(app.locator('tbody input').first()).toBeVisible()
}

async function choosePhone(app: FrameLocator, filter: string, option: string): Promise<void> {
  await app.getByRole('combobox', { name: filter }).click()
  await app.getByRole('option', { name: option, exact: true }).click()
}

const rowsOf = (app: FrameLocator) => app.getByRole('table', { name: 'Clients' }).locator('tbody tr[aria-rowindex]')

test('An administrator puts 120 contacts together from several searches and opens the list', { tag: '@main' }, async ({ openApp, page, portal }) => {
  const { app, frame } = await openApp()
  await compose(app)
  await expect(app.getByRole('heading', { name: 'New call list' })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Create call list' })).toBeDisabled()

  await choosePhone(app, 'Phone', 'With a phone')
  await expect(app.getByText('no phone')).toHaveCount(0)
  await app.getByRole('button', { name: 'Show more' }).click()
  await expect(app.getByText(/^100 of /)).toBeVisible()
  await app.getByRole('checkbox', { name: 'Select all', exact: true }).check()
  await expect(app.getByText('100 selected')).toBeVisible()

  await choosePhone(app, 'Phone', 'Without a phone')
  await expect(rowsOf(app).first()).toContainText('no phone')
  await rowsOf(app).getByRole('checkbox').first().focus()
  for (let picked = 1; picked <= 20; picked++) {
    await page.keyboard.press('Space')
    await expect(app.getByText(`${100 + picked} selected`)).toBeVisible()
    if (picked === 20) break
    await page.keyboard.press('ArrowDown')
    await expect(app.locator(`tbody tr[aria-rowindex="${picked + 2}"] input`)).toBeFocused()
  }
  await expect(app.getByText('20 without a phone')).toBeVisible()

  await app.getByLabel('Name', { exact: true }).fill('Autumn renewal')
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('heading', { name: 'Autumn renewal' })).toBeVisible()
  await expect(app.getByText('“Autumn renewal” is created').first()).toBeVisible()
  const list = await newest(portal)
  expect(new Set(list.entities.map((entity) => entity.id)).size).toBe(120)

  // The frame's history: the page around it did not move, so there is no load to wait for.
  await frame.evaluate(() => history.back())
  await expect(app.getByRole('heading', { name: 'Call lists', exact: true })).toBeVisible()
})

test('A manager picks everybody of a filter, in Russian and in the dark', async ({ openApp, page, portal }) => {
  const { app } = await openApp({ userId: 2, lang: 'ru', theme: 'dark' })
  await compose(app, 'Новый обзвон')
  await choosePhone(app, 'Телефон', 'Без телефона')
  const all = app.getByRole('checkbox', { name: /^Выбрать всех найденных: \d+$/ })
  await expect(app.locator('tbody tr[aria-rowindex]').first()).toContainText('нет телефона')
  const found = Number((await app.locator('label', { hasText: 'Выбрать всех найденных' }).textContent())?.replace(/\D/g, ''))
  await all.check()
  await expect(app.getByText(`Выбрано ${found}`)).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  await app.getByRole('button', { name: 'Создать обзвон' }).click()
  await expect(app.getByRole('group', { name: 'Статус' })).toBeVisible()
  const list = await newest(portal)
  expect(list.createdById).toBe(2)
  expect(list.entities).toHaveLength(found)
})

test('A manager who reads only their own contacts makes a list of companies; a double click makes one', { tag: '@main' }, async ({ openApp, portal }) => {
  const { app } = await openApp({ userId: 3 })
  const before = (await listsOf(portal)).length
  await compose(app)
  await app.getByRole('radio', { name: 'Companies' }).click()
  await expect(app.getByText(/of 60 shown$/)).toBeVisible()
  await rowsOf(app).getByRole('checkbox').nth(0).check()
  await rowsOf(app).getByRole('checkbox').nth(2).check()
  await expect(app.getByText('2 selected')).toBeVisible()
  await app.getByRole('button', { name: 'Create call list' }).dblclick()
  await expect(app.getByRole('group', { name: 'Status' })).toBeVisible()
  expect(await listsOf(portal)).toHaveLength(before + 1)
  expect((await newest(portal)).entityType).toBe('COMPANY')
})

test('A client is found by a part of the name and by a phone however it is written', async ({ openApp, portal }) => {
  const answer = (await portal.call(1, 'crm.item.list', { entityTypeId: 3, select: ['*'], filter: { hasPhone: 'Y' } })) as {
    result: { items: Array<{ name: string; lastName: string; fm: Array<{ typeId: string; value: string }> }> }
  }
  const russian = answer.result.items.find((item) => item.fm.some((field) => /^\+7 \(/.test(field.value)))
  if (!russian) throw new Error('The world has no such contact.')
  const phone = russian.fm.find((field) => field.value.startsWith('+7 ('))?.value.replace(/\D/g, '').replace(/^7/, '8') ?? ''
  const { app } = await openApp()
  await compose(app)
  await app.getByLabel('Find clients').fill(phone)
  await expect(rowsOf(app).filter({ hasText: russian.lastName })).toBeVisible()
  await app.getByLabel('Find clients').fill(russian.lastName.slice(0, 5).toLowerCase())
  await expect(rowsOf(app).filter({ hasText: russian.name })).not.toHaveCount(0)
  await app.getByLabel('Find clients').fill('nobody is called that')
  await expect(app.getByText('Nobody found')).toBeVisible()
  await app.getByRole('button', { name: 'Clear the search' }).click()
  await expect(app.getByText(/of 300 shown$/)).toBeVisible()
})

test('What was picked stays through other searches, and single ones can be taken out again', async ({ openApp }) => {
  const { app } = await openApp()
  await compose(app)
  await rowsOf(app).getByRole('checkbox').nth(0).check()
  await rowsOf(app).getByRole('checkbox').nth(1).check()
  const name = await rowsOf(app).nth(1).locator('bdi').first().textContent()
  await app.getByLabel('Find clients').fill('nobody is called that')
  await expect(app.getByText('Nobody found')).toBeVisible()
  await expect(app.getByText('2 selected')).toBeVisible()
  await app.getByRole('button', { name: 'See who' }).click()
  const dialog = app.getByRole('dialog', { name: 'Selected clients' })
  await dialog.getByRole('checkbox', { name: `Select ${name}` }).uncheck()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(app.getByText('1 selected')).toBeVisible()
})

test('Clients who share a phone are shown, and one of each is kept', async ({ openApp }) => {
  const { app } = await openApp()
  await compose(app)
  await app.getByRole('checkbox', { name: /^Select all \d+ found$/ }).check()
  await expect(app.getByText('300 selected')).toBeVisible()
  const line = app.getByRole('region', { name: 'Check' }).getByRole('listitem').filter({ hasText: 'share a phone' })
  await line.getByRole('button', { name: 'Show' }).click()
  const dialog = app.getByRole('dialog', { name: /share a phone$/ })
  await expect(dialog.getByRole('row').nth(1)).toContainText('·')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await line.getByRole('button', { name: 'Leave out' }).click()
  await expect(app.getByText(/share a phone$/)).toHaveCount(0)
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByText('300 selected')).toBeVisible()
})

test('Switching to companies asks before contacts are lost', async ({ openApp }) => {
  const { app } = await openApp()
  await compose(app)
  await rowsOf(app).getByRole('checkbox').first().check()
  await app.getByRole('radio', { name: 'Companies' }).click()
  const dialog = app.getByRole('dialog', { name: 'Switch to companies?' })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(app.getByText('1 selected')).toBeVisible()
  await expect(app.getByRole('radio', { name: 'Contacts' })).toBeChecked()
  await app.getByRole('radio', { name: 'Companies' }).click()
  await dialog.getByRole('button', { name: 'Switch' }).click()
  await expect(app.getByText('0 selected')).toBeVisible()
  await expect(app.getByText(/of 60 shown$/)).toBeVisible()
})

test('A reload keeps the draft, which can be discarded', async ({ openApp }) => {
  const first = await openApp()
  await compose(first.app)
  await rowsOf(first.app).getByRole('checkbox').first().check()
  await rowsOf(first.app).getByRole('checkbox').nth(3).check()
  await first.app.getByLabel('Name', { exact: true }).fill('Fair')
  await expect(first.app.getByText('Draft kept in this browser')).toBeVisible()

  const { app } = await openApp()
  await compose(app)
  await expect(app.getByText('Draft from your last visit')).toBeVisible()
  await expect(app.getByText('2 selected')).toBeVisible()
  await expect(app.getByLabel('Name', { exact: true })).toHaveValue('Fair')
  await app.getByRole('complementary').getByRole('button', { name: 'Discard' }).click()
  await app.getByRole('dialog', { name: 'Discard the draft?' }).getByRole('button', { name: 'Discard' }).click()
  await expect(app.getByText('0 selected')).toBeVisible()
  await expect(app.getByText('Draft from your last visit')).toHaveCount(0)
})

test('A lost answer makes one list, which opens', { tag: '@main' }, async ({ openApp, portal }) => {
  const { app } = await openApp()
  const before = (await listsOf(portal)).length
  await compose(app)
  await rowsOf(app).getByRole('checkbox').nth(4).check()
  await portal.faults([{ method: 'crm.calllist.add', kind: 'drop-after', times: 1 }])
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('group', { name: 'Status' })).toBeVisible()
  expect(await listsOf(portal)).toHaveLength(before + 1)
})

test('When nothing was made the draft is kept, and trying again makes one list', async ({ openApp, portal }) => {
  const { app } = await openApp()
  const before = (await listsOf(portal)).length
  await compose(app)
  await rowsOf(app).getByRole('checkbox').nth(4).check()
  await portal.faults([{ method: 'crm.calllist.add', kind: 'http-502', times: 1 }])
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('alert')).toContainText('Bitrix24 ran into an error of its own.')
  await expect(app.getByText('1 selected')).toBeVisible()
  await app.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(app.getByRole('group', { name: 'Status' })).toBeVisible()
  expect(await listsOf(portal)).toHaveLength(before + 1)
})

test('Reading everybody is counted, and can be stopped', async ({ openApp, portal }) => {
  const { app } = await openApp()
  await compose(app)
  await portal.faults([{ method: 'crm.item.list', kind: 'delay', times: 4, ms: 3_000 }])
  await app.getByRole('checkbox', { name: 'Select all 300 found' }).click()
  await expect(app.getByText('Reading 0 of 300')).toBeVisible()
  await app.getByRole('button', { name: 'Stop' }).click()
  await expect(app.getByText('Stopped. Nobody was added.')).toBeVisible()
  await expect(app.getByText('0 selected')).toBeVisible()
})

test('The address picks clients beforehand, and what is no id is left aside', async ({ openApp }) => {
  const { app, frame } = await openApp()
  await expect(app.getByRole('heading', { name: 'Call lists', exact: true })).toBeVisible()
  await frame.evaluate(() => {
    location.hash = '/new?type=company&ids=1,2,abc,2&name=Fair'
  })
  await expect(app.getByText('2 selected')).toBeVisible()
  await expect(app.getByRole('radio', { name: 'Companies' })).toBeChecked()
  await expect(app.getByLabel('Name', { exact: true })).toHaveValue('Fair')
  expect(await frame.evaluate(() => location.hash)).toBe('#/new?type=company')
})

for (const theme of ['light', 'dark'] as const) {
  test(`Everybody can read the composer in the ${theme} theme`, async ({ openApp, page }) => {
    const { app } = await openApp({ theme })
    await compose(app)
    await rowsOf(app).getByRole('checkbox').first().check()
    expect(await seriousViolations(page)).toEqual([])
    await app.getByRole('button', { name: 'See who' }).click()
    await expect(app.getByRole('dialog')).toBeVisible()
    expect(await seriousViolations(page)).toEqual([])
  })
}

test.describe('On a narrow screen', () => {
  test.use({ viewport: { width: 384, height: 900 } })

  test('the decision is a bar at the bottom that opens, and nothing is cut off', async ({ openApp }) => {
    const { app, frame } = await openApp()
    await compose(app)
    await rowsOf(app).getByRole('checkbox').first().check()
    await expect(app.getByText('1 selected')).toBeVisible()
    await expect(app.getByLabel('Name', { exact: true })).toBeHidden()
    await app.getByRole('button', { name: 'Details' }).click()
    await app.getByLabel('Name', { exact: true }).fill('On the way')
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await app.getByRole('button', { name: 'Create call list' }).click()
    await expect(app.getByRole('heading', { name: 'On the way' })).toBeVisible()
  })
})
