import { seriousViolations } from './axe'
import { contacts, listOf, openList } from './lists'
import { expect, test } from './portal'

const BERLIN = '+49 30 1234567'
const MOBILE = '+7 916 123-45-67'
const VLADIVOSTOK = '8 (423) 234-56-78'

/** Midday in Berlin, where it is 12 or 13 o'clock then, and 21 o'clock in Vladivostok: tomorrow, for calls of today are past then. */
const MIDDAY = new Date(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T11:00:00Z`)
const IN_BERLIN = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' }).format(MIDDAY)

test.describe('What stands beside the participants of a call list', () => {
  test.use({ world: { contacts: 120, companies: 20, callLists: 2 } })

  test('is switched on by who wants it, read for what is in sight, filtered by, and stays as it was left', async ({ openApp, portal, page }) => {
    const ids = await contacts(portal, 4)
    const [berlin, mobile, vladivostok, gone] = ids as [number, number, number, number]
    await portal.call(1, 'portal.options', { scopes: ['crm', 'placement', 'user_brief', 'telephony'], license: 'ru_basic' })
    for (const [id, phone] of [[berlin, BERLIN], [mobile, MOBILE], [vladivostok, VLADIVOSTOK]] as const) {
      await portal.call(1, 'portal.setClient', { entityTypeId: 3, id, phones: [phone] })
      await portal.call(1, 'portal.setItem', { entityTypeId: 3, id, fields: { address: null } })
    }
    const listId = await listOf(portal, 1, ids)
    const call = (id: number, more: object) => portal.call(1, 'portal.addCall', { clients: [{ entityTypeId: 3, id }], ...more })
    await call(berlin, { seconds: 130 })
    await call(berlin, { seconds: 0, failedCode: '486', userId: 2 })
    await call(mobile, { seconds: 20, incoming: true })
    await portal.call(1, 'portal.deleteContact', { id: gone })

    const tables: string[] = []
    page.on('request', (request) => { if (request.url().includes('phoneZoneTable')) tables.push(request.url()) })
    await page.clock.install({ time: MIDDAY })
    const opened = await openApp()
    await openList(opened, listId)
    const { app, frame } = opened
    const table = app.getByRole('table', { name: 'Participants' })
    await expect(table.getByRole('columnheader', { name: 'Phone' })).toBeVisible()
    await expect(table.getByRole('columnheader', { name: 'Last call' })).toHaveCount(0)
    const before = await portal.requests() as Array<{ commands: Array<{ method: string }> }>
    expect(before.flatMap(({ commands }) => commands).filter(({ method }) => /voximplant|address/.test(method))).toEqual([])
    expect(tables).toEqual([])

    await app.getByRole('button', { name: 'Columns' }).click()
    for (const name of ['Last call', 'Attempts', 'Local time']) await app.getByRole('menuitemcheckbox', { name }).click()
    await page.keyboard.press('Escape')
    for (const name of ['Last call', 'Attempts', 'Local time']) await expect(table.getByRole('columnheader', { name })).toBeVisible()
    const row = (phone: string) => table.getByRole('row').filter({ hasText: phone })
    await expect(row(BERLIN)).toContainText(IN_BERLIN)
    await expect(row('+7 423')).toContainText('21:00')
    await expect(row('+7 916')).toContainText('unknown')
    await expect(app.getByText('1 callable now · 1 not yet · 2 unknown')).toBeVisible()
    expect(tables).toHaveLength(1)
    await expect(row(BERLIN)).toContainText('busy')
    await expect(table.getByRole('columnheader', { name: 'Attempts' })).toHaveAttribute('title', /A guess/)
    expect(await seriousViolations(page)).toEqual([])

    await app.getByRole('button', { name: 'Callable now 1' }).click()
    await expect(table).toHaveAttribute('aria-rowcount', '2')
    await expect(row(BERLIN)).toBeVisible()
    await app.getByRole('button', { name: 'Callable now 1' }).click()
    await app.getByRole('combobox', { name: 'Calls' }).selectOption('No attempt yet')
    await expect(row(BERLIN)).toHaveCount(0)
    await expect.poll(() => frame.evaluate(() => location.hash)).toContain('calls=none')

    await frame.evaluate(() => { location.reload() })
    await expect(table.getByRole('columnheader', { name: 'Last call' })).toBeVisible()
    await expect(app.getByRole('combobox', { name: 'Calls' })).toHaveValue('none')
  })

  test('goes by calling hours that an administrator changes for everybody', async ({ openApp, portal, page }) => {
    const ids = await contacts(portal, 2)
    for (const id of ids) await portal.call(1, 'portal.setClient', { entityTypeId: 3, id, phones: [BERLIN] })
    const listId = await listOf(portal, 1, ids)
    await page.clock.install({ time: MIDDAY })
    const opened = await openApp()
    await openList(opened, listId)
    const { app } = opened
    await app.getByRole('button', { name: 'Callable now' }).click()
    await expect(app.getByText('2 callable now · 0 not yet · 0 unknown')).toBeVisible()
    await app.getByRole('button', { name: 'Calling hours' }).click()
    const dialog = app.getByRole('dialog', { name: 'Calling hours' })
    await dialog.getByRole('combobox', { name: 'Add a country' }).selectOption('Germany')
    await dialog.getByRole('textbox', { name: 'Germany' }).fill('25')
    await expect(dialog.getByText('Hours are written like 9:00–20:00, within one day.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
    await dialog.getByRole('textbox', { name: 'Germany' }).fill('14-18')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByText('The calling hours are saved.').first()).toBeVisible()
    await expect(app.getByText('0 callable now · 2 not yet · 0 unknown')).toBeVisible()
    await expect(app.getByText('No participant fits these filters.')).toBeVisible()

    const theirs = await openApp({ userId: 2 })
    await openList(theirs, listId)
    await theirs.app.getByRole('button', { name: 'Callable now' }).click()
    await expect(theirs.app.getByText('0 callable now · 2 not yet · 0 unknown')).toBeVisible()
    await theirs.app.getByRole('button', { name: 'Calling hours' }).click()
    await expect(theirs.app.getByText('Only administrators can change the calling hours.')).toBeVisible()
    await expect(theirs.app.getByRole('dialog').getByRole('button', { name: 'Save' })).toHaveCount(0)
  })
})
