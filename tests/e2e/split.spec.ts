import { seriousViolations } from './axe'
import { expect, test, type OpenedApp } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 300, companies: 10, callLists: 2 } })

const EVERYTHING = ['crm', 'placement', 'user_brief', 'entity', 'im']

interface Stored {
  lists: Array<{ id: number; entities: unknown[] }>
  activities: Array<{ listId: number | null; subject: string; responsibleId: number }>
  notifications: Array<{ userId: number; message: string }>
}

test.beforeEach(async ({ portal }) => {
  await portal.call(1, 'portal.options', { scopes: EVERYTHING })
})
test.afterEach(async ({ portal }) => {
  await portal.call(1, 'portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
})

async function composeWithAll({ app, frame }: OpenedApp): Promise<void> {
  await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
  await frame.evaluate(() => { location.hash = '/new?name=Autumn' })
  await app.getByRole('checkbox', { name: 'Select all 300 found' }).click()
  await expect(app.getByText('300 selected')).toBeVisible()
}

/** The lists called Autumn, as the portal has them. */
async function made(portal: PortalControl): Promise<Array<{ id: number; name: string; userId: number; n: number }>> {
  const { lists, activities } = await portal.state() as Stored
  return activities.filter(({ subject }) => subject.startsWith('Autumn')).map(({ listId, subject, responsibleId }) => ({
    id: listId ?? 0, name: subject, userId: responsibleId, n: lists.find(({ id }) => id === listId)?.entities.length ?? 0
  })).sort((one, other) => one.id - other.id)
}

test('An administrator splits 300 among all, and a colleague opens theirs by the link of the notification',
  async ({ openApp, page, portal, servers }) => {
    await portal.call(1, 'placement.bind', { PLACEMENT: 'REST_APP_URI', HANDLER: servers.app.url })
    const opened = await openApp({ userId: 1, theme: 'dark' })
    const { app } = opened
    await composeWithAll(opened)
    await app.getByRole('checkbox', { name: 'Split into several lists' }).check()
    await app.getByRole('radio', { name: 'Among colleagues' }).click()
    const colleagues = app.getByRole('combobox', { name: 'Colleagues' })
    await colleagues.click()
    for (const name of ['Anna Adler (me)', 'Максим Орлов', 'Olivia Baker']) await app.getByRole('option', { name }).click()
    await page.keyboard.press('Escape')
    const table = app.getByRole('table', { name: 'Lists to create' })
    await expect(table.getByRole('row')).toHaveCount(4)
    expect(await seriousViolations(page)).toEqual([])
    await app.getByRole('button', { name: 'Create 3 call lists' }).click()
    await expect(app.getByText('3 call lists are created.').first()).toBeVisible()
    await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
    expect(await made(portal)).toMatchObject([
      { name: 'Autumn – Anna Adler', userId: 1, n: 100 },
      { name: 'Autumn – Максим Орлов', userId: 2, n: 100 },
      { name: 'Autumn – Olivia Baker', userId: 3, n: 100 }
    ])

    const { notifications } = await portal.state() as Stored
    expect(notifications.map(({ userId }) => userId)).toEqual([2, 3])
    const [, link = ''] = /\[URL=([^\]]+)\]/.exec(notifications[1]?.message ?? '') ?? []
    await portal.session({ userId: 3, theme: 'light' })
    await page.goto(link)
    const theirs = page.locator('iframe.app-frame').contentFrame()
    await expect(theirs.getByRole('heading', { name: 'Autumn – Olivia Baker' })).toBeVisible()
  })

test('A connection that breaks between two lists leaves what is there, and going on after a reload makes the rest, by keyboard at 360 pixels',
  async ({ openApp, page, portal }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const opened = await openApp({ userId: 1 })
    await composeWithAll(opened)
    const { app } = opened
    await app.getByRole('button', { name: 'Details' }).press('Enter')
    await app.getByRole('checkbox', { name: 'Split into several lists' }).press('Space')
    await app.getByRole('textbox', { name: 'Number of lists' }).fill('1e9')
    await expect(app.getByText('Type a whole number from 1 to 100.')).toBeVisible()
    await app.getByRole('textbox', { name: 'Number of lists' }).fill('3')
    expect(await seriousViolations(page)).toEqual([])
    await portal.faults([{ method: 'crm.calllist.add', kind: 'delay', ms: 1 }, { method: 'crm.calllist.add', kind: 'http-502' }])
    await app.getByRole('button', { name: 'Create 3 call lists' }).press('Enter')
    await expect(app.getByText('1 of 3 done')).toBeVisible()

    const again = await openApp({ userId: 1 })
    await expect(again.app.getByRole('heading', { name: 'Call lists', exact: true })).toBeVisible()
    await again.frame.evaluate(() => { location.hash = '/new' })
    await again.app.getByRole('button', { name: 'Details' }).press('Enter')
    await expect(again.app.getByText('1 of 3 done')).toBeVisible()
    await again.app.getByRole('button', { name: 'Go on' }).press('Enter')
    await expect(again.app.getByText('3 call lists are created.').first()).toBeVisible()
    expect((await made(portal)).map(({ name, n }) => [name, n])).toEqual([
      ['Autumn (1 of 3)', 100], ['Autumn (2 of 3)', 100], ['Autumn (3 of 3)', 100]
    ])
  })
