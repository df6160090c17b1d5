import type { FrameLocator, Locator } from '@playwright/test'
import { seriousViolations } from './axe'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

interface State {
  lists: Array<{ id: number; entityType: string; entities: Array<{ id: number; status: string }> }>
  activities: Array<{ id: number; listId: number | null; providerId: string; subject: string; responsibleId: number; completed: boolean }>
}

const stateOf = async (portal: PortalControl) => await portal.state() as State

interface Request {
  commands: Array<{ method: string; params: { LIST_ID?: string; start?: string } }>
}

const requestsOf = async (portal: PortalControl) => await portal.requests() as Request[]

/** The activities of call lists that are alive. */
async function living(portal: PortalControl) {
  return (await stateOf(portal)).activities.filter(({ providerId }) => providerId === 'CALL_LIST')
}

/** Renames a list as its own screen would not: with whatever text. */
async function rename(portal: PortalControl, listId: number, subject: string): Promise<void> {
  const activity = (await living(portal)).find(each => each.listId === listId)
  await portal.call(1, 'crm.activity.update', { id: activity?.id, fields: { SUBJECT: subject } })
}

const table = (app: FrameLocator): Locator => app.getByRole('table')
const row = (app: FrameLocator, name: string): Locator => app.getByRole('row').filter({ has: app.getByRole('link', { name, exact: true }) })
const search = (app: FrameLocator): Locator => app.getByRole('searchbox')

async function choose(app: FrameLocator, select: string, option: string): Promise<void> {
  await app.getByRole('combobox', { name: select }).selectOption(option)
}

test.use({ world: { contacts: 300, companies: 60, callLists: 30 } })

const looks = [
  { title: 'administrator, English, light', session: { userId: 1, lang: 'en', theme: 'light' as const } },
  { title: 'administrator, Russian, dark', session: { userId: 1, lang: 'ru', theme: 'dark' as const } },
  { title: 'manager, Russian, light', session: { userId: 2, lang: 'ru', theme: 'light' as const } },
  { title: 'manager with clients of their own, English, dark', session: { userId: 3, lang: 'en', theme: 'dark' as const } }
]

for (const { title, session } of looks) {
  test(`The overview shows whose lists these are and how far, and passes axe: ${title}`, async ({ openApp, portal, page }) => {
    const { app } = await openApp(session)
    const english = session.lang === 'en'
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(english ? 'Call lists' : 'Обзвоны')
    await expect(table(app)).toHaveAccessibleName(english ? 'Call lists' : 'Обзвоны')
    const mine = (await living(portal)).filter(({ responsibleId }) => session.userId === 1 || responsibleId === session.userId)
    await expect(table(app)).toHaveAttribute('aria-rowcount', String(mine.length + 1))

    const first = app.getByRole('row').nth(1)
    await expect(first.getByRole('img')).toHaveAccessibleName(english ? /^\d+ participants?: \d+ / : /^\d+ участник.*: \d+ /)
    await first.getByRole('checkbox').check()
    await expect(app.getByRole('region', { name: english ? 'Selected call lists' : 'Выбранные обзвоны' })).toBeVisible()
    expect(await seriousViolations(page)).toEqual([])
  })
}

test('A row says what the list is: its name as a link, its number, who is on it, its form, who and when', { tag: '@main' }, async ({ openApp, portal }) => {
  const { result: listId } = await portal.call(1, 'crm.calllist.add', {
    ENTITY_TYPE: 'COMPANY', ENTITIES: [1, 2, 3], WEBFORM_ID: 1
  }) as { result: number }
  await rename(portal, listId, 'Autumn renewal')
  const { app, frame } = await openApp()
  const autumn = row(app, 'Autumn renewal').first()
  await expect(autumn).toContainText(`#${listId} · companies · 3 participants · Customer survey`)
  await expect(autumn).toContainText(/3\s*In progress/)
  await expect(autumn).toContainText('Anna Adler')
  await expect(autumn).toContainText('Open')
  await expect(autumn.getByRole('checkbox', { name: 'Select Autumn renewal' })).not.toBeChecked()
  await autumn.getByRole('link').click()
  await expect(async () => expect(new URL(frame.url()).hash).toBe(`#/lists/${listId}`)).toPass()
})

test('A finished list looks finished, one without a subject is called by its number', async ({ openApp, portal }) => {
  const [newest] = (await living(portal)).sort((a, b) => b.id - a.id)
  await portal.call(1, 'crm.activity.update', { id: newest?.id, fields: { SUBJECT: '', COMPLETED: 'Y' } })
  const { app } = await openApp()
  await expect(row(app, `Call list #${newest?.listId}`)).toContainText('Done')
  await choose(app, 'State', 'Done')
  await expect(row(app, `Call list #${newest?.listId}`)).toBeVisible()
  await choose(app, 'State', 'Open')
  await expect(row(app, `Call list #${newest?.listId}`)).toBeHidden()
})

test('A list is found by its name or number, and a reload comes back to it, sorted as it was', { tag: '@main' }, async ({ openApp, portal, page }) => {
  const [oldest] = (await living(portal)).sort((a, b) => a.id - b.id)
  await rename(portal, oldest?.listId ?? 0, 'Zebra leads')
  const { app, frame } = await openApp()
  await expect(table(app)).toBeVisible()
  await page.keyboard.press('Tab')
  await app.getByRole('heading', { level: 1 }).press('/')
  await expect(search(app)).toBeFocused()
  await search(app).fill('leads zebra')
  await expect(app.getByRole('row')).toHaveCount(2)
  await expect(row(app, 'Zebra leads')).toBeVisible()
  await search(app).fill(`#${oldest?.listId}`)
  await expect(row(app, 'Zebra leads')).toBeVisible()
  await app.getByRole('button', { name: 'Clear the search' }).click()

  await app.getByRole('button', { name: 'Name', exact: true }).click()
  await app.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(app.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending')
  // Cyrillic comes after Latin, so a Russian name is the last one, which is now the first.
  const last = app.getByRole('row').nth(1).getByRole('link')
  await expect(last).toHaveText(/^[А-Я]/)
  await frame.evaluate(() => { location.reload() })
  await expect(app.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending')
  await expect(last).toHaveText(/^[А-Я]/)
})

test('The way back from a list leads to the lists as they were found', async ({ openApp }) => {
  const { app } = await openApp()
  await choose(app, 'Clients', 'Companies')
  const rows = await table(app).getAttribute('aria-rowcount')
  await table(app).getByRole('link').first().click()
  await app.getByRole('link', { name: 'Call lists', exact: true }).click()
  await expect(app.getByLabel('Clients', { exact: true })).toHaveValue('company')
  await expect(table(app)).toHaveAttribute('aria-rowcount', rows ?? '')
})

test('What is deleted is out of the way, cannot be selected, and says why', async ({ openApp, portal }) => {
  const { lists } = await stateOf(portal)
  const alive = new Set((await living(portal)).map(({ listId }) => listId))
  const gone = lists.filter(({ id }) => !alive.has(id))
  const { app } = await openApp()
  await expect(table(app)).toBeVisible()
  for (const { id } of gone) await expect(row(app, `Call list #${id}`)).toBeHidden()
  await choose(app, 'State', 'Deleted')
  await expect(table(app)).toHaveAttribute('aria-rowcount', String(gone.length + 1))
  await expect(app.getByText('The activities of these call lists are deleted')).toBeVisible()
  await expect(app.getByRole('checkbox', { name: `Select Call list #${gone[0]?.id}`, exact: true })).toBeDisabled()
})

test('A list of leads can be looked at, and says why it can\'t be edited', async ({ openApp, portal }) => {
  const leads = (await stateOf(portal)).lists.find(({ entityType }) => entityType === 'LEAD')
  const { app } = await openApp()
  await choose(app, 'Clients', 'Other clients')
  await expect(table(app)).toHaveAttribute('aria-rowcount', '2')
  await expect(app.getByRole('row').nth(1)).toContainText(`#${leads?.id} · leads`)
  await expect(app.getByRole('row').nth(1)).toContainText('view only')
  await expect(app.getByText('Bitrix24 lets apps edit lists of contacts and companies only.').first()).toBeVisible()
})

test('Where somebody may not read any client, the progress says so and offers nothing that cannot help', async ({ openApp, portal }) => {
  await portal.call(1, 'portal.options', { rights: { 3: { contact: 'none', company: 'none' } } })
  const { app } = await openApp({ userId: 3 })
  await expect(app.getByText('No participants visible to you').first()).toBeVisible()
  await expect(app.getByText('Could not be read')).toHaveCount(0)
  await expect(table(app).getByRole('button', { name: 'Try again' })).toHaveCount(0)
})

test('The progress follows what happens in the portal when it is read anew, and nothing blanks', async ({ openApp, portal }) => {
  const { result: listId } = await portal.call(1, 'crm.calllist.add', { ENTITY_TYPE: 'COMPANY', ENTITIES: [1, 2, 3, 4] }) as { result: number }
  const { app } = await openApp()
  const bar = row(app, `Call list #${listId}`).getByRole('img')
  await expect(bar).toHaveAccessibleName('4 participants: 4 In progress')
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: 2, status: 'SUCCESS' })
  await bar.evaluate((picture) => { picture.dataset.seen = 'before' })
  await app.getByRole('button', { name: /^Refresh/ }).click()
  await expect(bar).toHaveAccessibleName('4 participants: 3 In progress and 1 Success')
  await expect(bar).toHaveAttribute('data-seen', 'before')
  await bar.focus()
  await expect(app.getByRole('listitem').filter({ hasText: 'Success' })).toHaveText('Success125%')
})

test('Hostile names are text, cut to their place', async ({ openApp, portal }) => {
  const ids = (await living(portal)).sort((a, b) => b.id - a.id).map(({ listId }) => listId ?? 0)
  const names = ['<img src=x onerror="document.title=1">', 'x'.repeat(10_000), '‮שלום עולם‬', '   ']
  for (const [index, name] of names.entries()) await rename(portal, ids[index] ?? 0, name)
  const { app } = await openApp()
  await expect(app.getByRole('link', { name: names[0], exact: true })).toBeVisible()
  await expect(app.getByRole('link', { name: 'x'.repeat(255), exact: true })).toBeVisible()
  await expect(row(app, `Call list #${ids[3]}`)).toBeVisible()
  await expect(app.locator('img')).toHaveCount(0)
  expect(await app.locator('html').evaluate(html => html.scrollWidth - html.clientWidth)).toBe(0)
})

test('On a narrow screen nothing is wider than it', async ({ openApp, page, portal }) => {
  await rename(portal, (await living(portal)).sort((a, b) => b.id - a.id)[0]?.listId ?? 0, 'Unbreakable'.repeat(20))
  await page.setViewportSize({ width: 360, height: 720 })
  const { app } = await openApp({ lang: 'ru' })
  await app.getByRole('row').nth(1).getByRole('checkbox').check()
  await expect(app.getByRole('button', { name: 'Удалить…' })).toBeVisible()
  expect(await app.locator('html').evaluate(html => html.scrollWidth - html.clientWidth)).toBe(0)
})

test.describe('Of 200 lists', () => {
  test.use({ world: { contacts: 120, companies: 60, callLists: 200 } })

  test('names, creators and forms take two requests, the progress of the first 25 two more', async ({ openApp, portal, page }) => {
    // As high as 25 rows.
    await page.setViewportSize({ width: 1280, height: 1900 })
    const { app } = await openApp()
    const bars = app.getByRole('row').getByRole('img')
    await expect(async () => expect(await bars.count()).toBeGreaterThanOrEqual(25)).toPass()
    const requests = await requestsOf(portal)
    const ofNames = requests.filter(({ commands }) => !commands.some(({ method }) => method === 'crm.calllist.items.get'))
    expect(ofNames.length).toBeLessThanOrEqual(2)
    const shown = await app.getByRole('row').filter({ has: app.getByRole('img') }).locator('a')
      .evaluateAll(links => links.slice(0, 25).map(link => Number(link.getAttribute('href')?.split('/').at(-1))))
    const ofTheFirst = requests.filter(({ commands }) => commands.some(({ method, params }) =>
      method === 'crm.calllist.items.get' && shown.includes(Number(params.LIST_ID))))
    expect(ofTheFirst.length).toBeLessThanOrEqual(2)
  })

  test('the others are read when they scroll into view, and not again within a minute', async ({ openApp, portal }) => {
    const { app } = await openApp()
    await expect(app.getByRole('row').nth(1).getByRole('img')).toBeVisible()
    const readAt = async () => (await requestsOf(portal)).flatMap(({ commands }) => commands)
      .flatMap(({ method, params }) => method === 'crm.calllist.items.get' && Number(params.start) === 0 ? [Number(params.LIST_ID)] : [])
    const before = new Set(await readAt())
    expect(before.size).toBeLessThan(60)
    await app.locator('.table-scroller').evaluate((scroller) => { scroller.scrollTop = scroller.scrollHeight })
    // The last row there was may still stand there: what is read tells that the others have come.
    await expect.poll(async () => (await readAt()).length).toBeGreaterThan(before.size)
    await expect(app.getByRole('row').last().getByRole('img')).toBeVisible()
    await app.locator('.table-scroller').evaluate((scroller) => { scroller.scrollTop = 0 })
    await expect(app.getByRole('row').nth(1).getByRole('img')).toBeVisible()
    const after = await readAt()
    expect(after.length).toBe(new Set(after).size)
  })
})

test.describe('A portal without a call list', () => {
  test.use({ world: { contacts: 10, companies: 5, callLists: 0 } })

  test('invites to make the first one', async ({ openApp, page }) => {
    const { app, frame } = await openApp()
    await expect(app.getByText('No call lists yet')).toBeVisible()
    expect(await seriousViolations(page)).toEqual([])
    await app.getByRole('button', { name: 'New call list' }).last().click()
    await expect(async () => expect(new URL(frame.url()).hash).toBe('#/new')).toPass()
  })
})
