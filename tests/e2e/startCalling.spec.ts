import { seriousViolations } from './axe'
import { contacts, listOf, openList } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 60, companies: 10, callLists: 3 } })

test('The activity of my list opens in a slider where the dialler begins, and what was called is there when it is closed', { tag: '@main' }, async ({ openApp, page, portal }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const ids = await contacts(portal, 3)
  const listId = await listOf(portal, 1, ids)
  const opened = await openApp()
  const { app, frame } = opened
  await openList(opened, listId)
  const start = app.getByRole('button', { name: 'Start calling' })
  await expect(start).toBeVisible()
  await expect(app.getByRole('button', { name: 'Add participants' })).toBeVisible()
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(await seriousViolations(page)).toEqual([])

  await start.press('Enter')
  const slider = page.getByRole('dialog', { name: `Call list #${listId}` })
  await slider.getByRole('button', { name: 'Start calling' }).click()
  await expect(page.getByText(`Dialling call list #${listId}…`)).toBeVisible()
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: ids[0], status: 'SUCCESS' })
  await slider.getByRole('button', { name: 'Close' }).click()
  await expect(app.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Success 1' })).toBeVisible()
})

test('Where the portal opens no slider, the activity is opened by its link', async ({ openApp, page, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 2))
  const opened = await openApp()
  const { app } = opened
  await openList(opened, listId)
  await portal.host({ refusePaths: true })
  await app.getByRole('button', { name: 'Start calling' }).click()
  await expect(app.getByText('Bitrix24 could not open the activity here.')).toBeVisible()
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    app.getByRole('link', { name: 'Open the activity in a new tab' }).click()
  ])
  await expect(tab.getByRole('dialog', { name: `Call list #${listId}` }).getByRole('button', { name: 'Start calling' })).toBeVisible()
})

test('A manager who is not responsible is told that calling is not theirs to start', async ({ openApp, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 2))
  const opened = await openApp({ userId: 2 })
  await openList(opened, listId)
  await expect(opened.app.getByText('Calling is started by the user responsible for it')).toBeVisible()
  await expect(opened.app.getByRole('button', { name: 'Start calling' })).toHaveCount(0)
})
