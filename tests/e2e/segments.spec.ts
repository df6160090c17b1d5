import { seriousViolations } from './axe'
import { expect, test, type OpenedApp } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 120, companies: 20, callLists: 8 } })

const EVERYTHING = ['crm', 'placement', 'user_brief', 'entity']
const WITHOUT_ENTITY = ['crm', 'placement', 'user_brief']

/** What the portal permits the app; it stays until it is set again. */
async function permit(portal: PortalControl, scopes: string[]): Promise<void> {
  await portal.call(1, 'portal.options', { scopes })
}

async function goTo({ app, frame }: OpenedApp, address: string): Promise<void> {
  await expect(app.getByRole('heading').first()).toBeVisible()
  await frame.evaluate((to) => {
    location.hash = to
  }, address)
}

const people = ({ app }: OpenedApp) => app.getByRole('checkbox', { name: /^Select all \d/ })

async function save({ app }: OpenedApp, name: string, who?: string): Promise<void> {
  await app.getByRole('button', { name: 'Save segment' }).click()
  await app.getByRole('textbox', { name: 'Segment name' }).fill(name)
  if (who) await app.getByRole('radio', { name: who }).click()
  await app.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(app.getByText(`The segment “${name}” is saved.`).first()).toBeVisible()
}

async function choose({ app }: OpenedApp, name: string): Promise<void> {
  await app.getByRole('combobox', { name: 'Segments' }).click()
  await app.getByRole('option', { name }).click()
}

test.afterEach(({ portal }) => permit(portal, WITHOUT_ENTITY))

test('A segment for everybody is saved, opened by a colleague after a reload, renamed, overwritten and deleted',
  async ({ openApp, page, portal }) => {
    await permit(portal, EVERYTHING)
    const mine = await openApp({ userId: 2, lang: 'en' })
    await goTo(mine, '/new?phone=without')
    await mine.app.getByRole('button', { name: 'Save segment' }).click()
    await expect(mine.app.getByRole('radio', { name: 'For me' })).toBeChecked()
    expect(await seriousViolations(page)).toEqual([])
    await mine.app.getByRole('button', { name: 'Cancel' }).click()
    await save(mine, 'No phone', 'For everybody')
    await expect(mine.app.getByRole('combobox', { name: 'Segments' })).toContainText('No phone')

    const hers = await openApp({ userId: 3 })
    await goTo(hers, '/new')
    await expect(people(hers)).toBeVisible()
    await choose(hers, 'No phone')
    await expect(hers.app.getByRole('combobox', { name: 'Phone' })).toContainText('Without a phone')
    await hers.app.getByRole('button', { name: 'Segment “No phone”: more' }).click()
    await hers.app.getByRole('menuitem', { name: 'Rename' }).click()
    await hers.app.getByRole('textbox', { name: 'Segment name' }).fill('To be completed')
    await hers.app.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(hers.app.getByRole('combobox', { name: 'Segments' })).toContainText('To be completed')
    await hers.app.getByRole('searchbox', { name: 'Find clients' }).fill('a')
    await hers.app.getByRole('button', { name: 'Segment “To be completed”: more' }).click()
    await hers.app.getByRole('menuitem', { name: 'Save changes' }).click()
    await hers.app.getByRole('dialog').getByRole('button', { name: 'Save changes' }).click()
    await expect(hers.app.getByText('is saved.').first()).toBeVisible()

    const again = await openApp({ userId: 2, lang: 'en' })
    await goTo(again, '/new')
    await choose(again, 'To be completed')
    await expect(again.app.getByRole('searchbox', { name: 'Find clients' })).toHaveValue('a')
    await again.app.getByRole('button', { name: 'Segment “To be completed”: more' }).click()
    await again.app.getByRole('menuitem', { name: 'Delete' }).click()
    await again.app.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(again.app.getByText('is deleted.').first()).toBeVisible()
    await expect(again.app.getByRole('combobox', { name: 'Segments' })).toHaveCount(0)
  })

test('Without the permission a segment is mine alone; by keyboard, 360 pixels wide', { tag: '@main' }, async ({ openApp, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const opened = await openApp({ userId: 2, lang: 'en' })
  const { app, frame } = opened
  await goTo(opened, '/new?phone=with')
  await app.getByRole('button', { name: 'Save segment' }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Segment name' })).toBeFocused()
  await expect(app.getByRole('radio')).toHaveCount(0)
  expect(await seriousViolations(page)).toEqual([])
  await page.keyboard.type('With phone')
  await page.keyboard.press('Enter')
  await expect(app.getByText('The segment “With phone” is saved.').first()).toBeVisible()
  await goTo(opened, '/')
  await goTo(opened, '/new')
  await app.getByRole('combobox', { name: 'Segments' }).focus()
  await page.keyboard.press('Enter')
  // The list takes the keys a moment after it is seen.
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(app.getByRole('option', { name: 'With phone' })).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('combobox', { name: 'Phone' })).toContainText('With a phone')
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  const other = await openApp({ userId: 3 })
  await goTo(other, '/new')
  await expect(people(other)).toBeVisible()
  await expect(other.app.getByRole('combobox', { name: 'Segments' })).toHaveCount(0)
})

test('A segment of deals is whole in the tab of deals when it is chosen after a reload', async ({ openApp }) => {
  const opened = await openApp({ userId: 2, lang: 'en' })
  const condition = encodeURIComponent(JSON.stringify([['opportunity', 'between', '1', '']]))
  await goTo(opened, `/new?from=deals&pipeline=3&stages=C3:NEW,C3:OFFER&state=open&dealFilter=${condition}`)
  const found = ({ app }: OpenedApp) => app.getByRole('region', { name: 'Clients by their deals' }).getByRole('checkbox', { name: /^Select all \d+ found$/ })
  await expect(found(opened)).toBeVisible()
  const words = await found(opened).evaluate(box => box.closest('label')?.textContent ?? box.getAttribute('aria-label') ?? '')
  await save(opened, 'Open renewals')

  const again = await openApp({ userId: 2, lang: 'en' })
  await goTo(again, '/new')
  await expect(people(again)).toBeVisible()
  await choose(again, 'Open renewals')
  await expect(again.app.getByRole('tab', { name: 'Deals' })).toHaveAttribute('aria-selected', 'true')
  await expect(again.app.getByRole('combobox', { name: 'Pipeline' })).toContainText('Renewals')
  await expect(again.app.getByRole('combobox', { name: 'Stages' })).toHaveText('Contract ends, Offer sent')
  await expect(again.app.getByRole('combobox', { name: 'Deal state' })).toContainText('Open')
  await expect(again.app.getByRole('button', { name: 'Remove filter Amount' })).toBeVisible()
  await expect(found(again)).toBeVisible()
  expect(await found(again).evaluate(box => box.closest('label')?.textContent ?? box.getAttribute('aria-label') ?? '')).toBe(words)
  await expect(again.app.getByRole('button', { name: 'Save segment' })).toHaveCount(0)
})

test('Newcomers of a list\'s segment come to its end; who was removed stays away and results stay', async ({ openApp, page, portal }) => {
  const opened = await openApp()
  const { app } = opened
  await goTo(opened, '/new?phone=without')
  await save(opened, 'No phone')
  await people(opened).check()
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('button', { name: 'Add newcomers' })).toBeVisible()
  const state = async () => {
    const { lists } = (await portal.state()) as { lists: Array<{ id: number; entities: Array<{ id: number; status: string }> }> }
    return lists.reduce((newest, list) => list.id > newest.id ? list : newest)
  }
  const made = await state()
  const [first, gone] = made.entities
  await app.locator('tbody tr[aria-rowindex]').nth(1).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await expect.poll(async () => (await state()).entities.length).toBe(made.entities.length - 1)
  await expect.poll(async () => JSON.stringify(((await portal.state()) as { userOptions: unknown }).userOptions)).toContain(`[${gone?.id}]`)
  await portal.call(1, 'portal.setParticipantStatus', { listId: made.id, entityId: first?.id ?? 0, status: 'SUCCESS' })
  const before = await state()
  const newcomer = Array.from({ length: 100 }, (_, index) => index + 1).find(id => !made.entities.some(one => one.id === id)) ?? 0
  await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: newcomer, name: 'Nora', lastName: 'Newcomer', phones: [] })

  const again = await openApp()
  await goTo(again, `/lists/${made.id}`)
  await again.app.getByRole('button', { name: 'Add newcomers' }).click()
  const dialog = again.app.getByRole('dialog')
  await expect(dialog.getByText('Newcomers: 1.')).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'Newcomers' }).getByRole('listitem')).toHaveText([/^Nora .*Newcomer$/])
  await expect(dialog.getByText('Removed from this list before, and not brought back: 1')).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Add 1' }).click()
  await expect(again.app.getByText(/^Added to “.*”: 1$/).first()).toBeVisible()
  const after = await state()
  expect(after.entities.map(({ id }) => id)).toContain(newcomer)
  expect(after.entities).toHaveLength(before.entities.length + 1)
  expect(after.entities.map(({ id }) => id)).not.toContain(gone?.id)
  expect(after.entities.filter(({ status }) => status === 'SUCCESS').map(({ id }) => id)).toEqual([first?.id])
})
