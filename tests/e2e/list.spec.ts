import { seriousViolations } from './axe'
import { contacts, listOf, openList, stateOf } from './lists'
import { expect, test } from './portal'

test.describe('A call list', () => {
  test.use({ world: { contacts: 300, companies: 40, callLists: 6 } })

  const looks = [
    { title: 'administrator, English, light', session: { userId: 1, lang: 'en', theme: 'light' as const } },
    { title: 'manager, Russian, dark', session: { userId: 2, lang: 'ru', theme: 'dark' as const } },
    { title: 'manager with clients of their own, Russian, light', session: { userId: 3, lang: 'ru', theme: 'light' as const } },
    { title: 'administrator, English, dark', session: { userId: 1, lang: 'en', theme: 'dark' as const } }
  ]
  for (const { title, session } of looks) {
    test(`passes axe: ${title}`, async ({ openApp, portal, page }) => {
      const listId = await listOf(portal, session.userId, await contacts(portal, 60))
      const opened = await openApp(session)
      await openList(opened, listId)
      const { app } = opened
      await app.getByRole('row').nth(2).getByRole('checkbox').check()
      await expect(app.getByRole('button', { name: session.lang === 'ru' ? 'Убрать из обзвона' : 'Remove from list' })).toBeVisible()
      expect(await seriousViolations(page)).toEqual([])
      await app.getByRole('button', { name: session.lang === 'ru' ? 'Ещё' : 'More', exact: true }).click()
      await expect(app.getByRole('menuitem')).toHaveCount(3)
      expect(await seriousViolations(page)).toEqual([])
    })
  }

  test('is filtered by status, the bar and the buttons being the same filter', async ({ openApp, portal }) => {
    const ids = await contacts(portal, 20)
    const listId = await listOf(portal, 1, ids)
    for (const entityId of ids.slice(2, 5)) {
      await portal.call(1, 'portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS' })
    }
    const opened = await openApp()
    await openList(opened, listId)
    const { app } = opened
    const table = app.getByRole('table', { name: 'Participants' })
    const status = app.getByRole('group', { name: 'Status' })
    await expect(table).toHaveAttribute('aria-rowcount', '21')
    await status.getByRole('button', { name: 'Success 3' }).click()
    await expect(table).toHaveAttribute('aria-rowcount', '4')
    await expect(status.getByRole('button', { name: 'Success 3' })).toHaveAttribute('aria-pressed', 'true')
    await expect(app.getByText('3 of 20 shown')).toBeVisible()
    await status.getByRole('button', { name: 'Wrong number 0' }).click()
    await expect(app.getByText('Nobody has this status.')).toBeVisible()
    await expect(app.getByRole('alert')).toHaveCount(0)
    await app.getByRole('button', { name: 'Show all participants' }).click()
    await expect(table).toHaveAttribute('aria-rowcount', '21')
  })

  test('is shown at once on coming back to it, and its rows never disappear while it is read again', async ({ openApp, portal }) => {
    const ids = await contacts(portal, 4)
    const listId = await listOf(portal, 1, ids)
    const opened = await openApp()
    const { app, frame } = opened
    await openList(opened, listId)
    const table = app.getByRole('table', { name: 'Participants' })
    const success = (count: number) => app.getByRole('group', { name: 'Status' }).getByRole('button', { name: `Success ${count}` })
    for (const [index, elsewhere] of [`#/lists/${listId}/add`, '#/'].entries()) {
      await frame.evaluate((hash) => { location.hash = hash }, elsewhere)
      await expect(table).toHaveCount(0)
      await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
      await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: ids[index], status: 'SUCCESS' })
      await portal.faults([{ method: 'crm.calllist.items.get', kind: 'delay', times: 1, ms: 3_000 }])
      // The fewest rows in any frame since there were some, for longer than the reading takes.
      const fewest = frame.evaluate(() => new Promise<number>((resolve) => {
        const end = performance.now() + 6_000
        let least = 0
        const look = (): void => {
          const rows = document.querySelectorAll('table[aria-label="Participants"] tbody tr[aria-rowindex]').length
          if (rows > 0 || least > 0) least = least === 0 ? rows : Math.min(least, rows)
          if (performance.now() < end) requestAnimationFrame(look)
          else resolve(least)
        }
        look()
      }))
      await frame.evaluate((hash) => { location.hash = hash }, `#/lists/${listId}`)
      await expect(table.getByRole('row')).toHaveCount(5, { timeout: 2_500 })
      await expect(success(index)).toBeVisible({ timeout: 2_500 })
      await expect(success(index + 1)).toBeVisible()
      expect(await fewest).toBe(4)
    }
  })

  test('comes back to its filter after a reload of the frame', async ({ openApp, portal }) => {
    const listId = await listOf(portal, 1, await contacts(portal, 10))
    const { app, frame } = await openApp()
    await openList({ app, frame }, listId)
    await app.getByRole('searchbox', { name: 'Search participants' }).fill('#4')
    await expect(app.getByText('1 of 10 shown')).toBeVisible()
    await frame.evaluate(() => { location.reload() })
    await expect(app.getByRole('searchbox', { name: 'Search participants' })).toHaveValue('#4')
    await expect(app.getByText('1 of 10 shown')).toBeVisible()
  })

  test('is searched by name, company, phone and id, and sorted', async ({ openApp, portal }) => {
    const companyId = 1
    for (const [id, name, lastName, phone] of [[1, 'Zoë', 'Adler', '+49 30 7654321'], [2, 'Пётр', 'Орлов', '8 926 111-22-33'], [3, 'Anna', 'Zimt', '+44 20 1']] as const) {
      await portal.call(1, 'portal.setClient', { entityTypeId: 3, id, name, secondName: '', lastName, phones: [phone], companyId: id === 3 ? companyId : 0 })
    }
    await portal.call(1, 'portal.setClient', { entityTypeId: 4, id: companyId, title: 'Nord GmbH' })
    const listId = await listOf(portal, 1, [1, 2, 3])
    const opened = await openApp()
    await openList(opened, listId)
    const { app } = opened
    const search = app.getByRole('searchbox', { name: 'Search participants' })
    const names = app.locator('tbody tr td:nth-child(2) button')
    for (const [text, found] of [['zoe', 'Zoë Adler'], ['петр', 'Пётр Орлов'], ['+7 926 111', 'Пётр Орлов'], ['7654', 'Zoë Adler'], ['nord', 'Anna Zimt'], ['#3', 'Anna Zimt']] as const) {
      await search.fill(text)
      await expect(names).toHaveText([found])
    }
    await search.fill('')
    await app.getByRole('button', { name: 'Name', exact: true }).click()
    await expect(names).toHaveText(['Anna Zimt', 'Zoë Adler', 'Пётр Орлов'])
    await app.getByRole('combobox', { name: 'sorted by' }).click()
    await app.getByRole('option', { name: 'list order' }).click()
    await expect(names).toHaveText(['Zoë Adler', 'Пётр Орлов', 'Anna Zimt'])
  })

  test('calls a phone through the portal, and opens a card in the portal\'s slider', async ({ openApp, portal, page }) => {
    await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: 7, name: 'Anna', secondName: '', lastName: 'Zimt', phones: ['+49307654321'] })
    const listId = await listOf(portal, 1, [7, 8])
    const opened = await openApp()
    await openList(opened, listId)
    await opened.app.getByRole('button', { name: 'Call +49 30 7654321' }).click()
    await expect(page.getByText('+49307654321')).toBeVisible()
    await opened.app.getByRole('button', { name: 'Anna Zimt', exact: true }).click()
    await expect(page.getByRole('dialog')).toContainText('Anna Zimt')
  })

  test('has its range begin at the row that was clicked, also when a filter has moved it', async ({ openApp, portal }) => {
    const ids = await contacts(portal, 12)
    const listId = await listOf(portal, 1, ids)
    // The dialler puts those with a result behind the others (protocol note 200): two rows, then ten.
    for (const entityId of ids.slice(2)) {
      await portal.call(1, 'portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS' })
    }
    const opened = await openApp()
    await openList(opened, listId)
    const { app } = opened
    const checkbox = (row: number) => app.locator(`tr[aria-rowindex="${row + 1}"] input`)
    await checkbox(1).click()
    await app.getByRole('group', { name: 'Status' }).getByRole('button', { name: /^Success/ }).click()
    await expect(app.getByText('10 of 12 shown')).toBeVisible()
    // The row it began at is not among these, so this is a range of one.
    await checkbox(3).click({ modifiers: ['Shift'] })
    await expect(app.getByText('2 selected', { exact: true })).toBeVisible()
    await checkbox(6).click({ modifiers: ['Shift'] })
    await expect(app.getByText('5 selected', { exact: true })).toBeVisible()
    await app.getByRole('group', { name: 'Status' }).getByRole('button', { name: /^All/ }).click()
    await checkbox(9).click({ modifiers: ['Shift'] })
    await expect(app.getByText('6 selected', { exact: true })).toBeVisible()
  })

  test('of leads can be looked at, and says why it cannot be changed', async ({ openApp, portal }) => {
    const leads = (await stateOf(portal)).lists.find(({ entityType }) => entityType === 'LEAD')
    expect(leads).toBeDefined()
    const opened = await openApp()
    await openList(opened, leads?.id ?? 0)
    const { app } = opened
    await expect(app.getByText('This call list was made of leads.')).toBeVisible()
    // Their names are not read, so nothing looks as if it were still arriving.
    await expect(app.locator('tbody .animate-pulse')).toHaveCount(0)
    await expect(app.getByRole('table').getByRole('checkbox')).toHaveCount(0)
    await expect(app.getByText(/^Lead #\d+/).first()).toBeVisible()
  })

  test('says to a manager with clients of their own that some are hidden', async ({ openApp, portal }) => {
    const listId = await listOf(portal, 1, await contacts(portal, 200))
    const opened = await openApp({ userId: 3 })
    await openList(opened, listId)
    const { app } = opened
    await expect(app.getByText('Some participants are hidden from you by your rights.')).toBeVisible()
    await expect(app.getByText('The activity of this call list is not available to you')).toBeVisible()
  })
})

test.describe('A call list of 800', () => {
  test.use({ world: { contacts: 900, companies: 40, callLists: 3, participants: 800 } })

  test('is shown whole, to the last row, with a selection by range', async ({ openApp, portal }) => {
    const list = (await stateOf(portal)).lists.reduce((newest, one) => one.id > newest.id ? one : newest)
    const opened = await openApp()
    await openList(opened, list.id)
    const { app } = opened
    await expect(app.getByText('800 participants', { exact: true })).toBeVisible()
    const table = app.getByRole('table', { name: 'Participants' })
    await expect(table).toHaveAttribute('aria-rowcount', '801')
    await app.locator('.table-scroller').evaluate((scroller) => { scroller.scrollTop = scroller.scrollHeight })
    await expect(app.locator('tr[aria-rowindex="801"]')).toBeVisible()
    await app.locator('tr[aria-rowindex="801"] input').click()
    await app.locator('tr[aria-rowindex="796"] input').click({ modifiers: ['Shift'] })
    await expect(app.getByText('6 selected')).toBeVisible()
    await app.getByRole('checkbox', { name: 'Select all' }).click()
    await expect(app.getByText('800 selected')).toBeVisible()
  })
})
