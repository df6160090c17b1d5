import type { FrameLocator } from '@playwright/test'
import { seriousViolations } from './axe'
import { contacts, listOf, openList, stateOf, storedIds } from './lists'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 60, companies: 10, callLists: 3 } })

/** A list of contacts under that name, some of whom have a result already. */
async function calledList(portal: PortalControl, name: string, ids: number[], results: Record<number, string> = {}): Promise<number> {
  const listId = await listOf(portal, 1, ids)
  const activity = (await portal.state() as { activities: Array<{ id: number; listId: number | null }> }).activities
    .find(each => each.listId === listId)
  await portal.call(1, 'crm.activity.update', { id: activity?.id, fields: { SUBJECT: name } })
  for (const [entityId, status] of Object.entries(results)) {
    await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: Number(entityId), status })
  }
  return listId
}

async function newestList(portal: PortalControl): Promise<number> {
  return Math.max(...(await stateOf(portal)).lists.map(({ id }) => id))
}

const numeric = (ids: readonly number[]) => [...ids].sort((left, right) => left - right)
const statusIn = (app: FrameLocator, name: RegExp) => app.getByRole('group', { name: 'Statuses' }).getByRole('button', { name })

test('Call again… of two lists makes a list of the not reached of both, once each', { tag: '@main' }, async ({ openApp, page, portal }) => {
  const ids = await contacts(portal, 8)
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = ids
  await calledList(portal, 'Winter calls', [a, b, c], { [b]: 'SUCCESS', [c]: 'STOP_CALLING' })
  await calledList(portal, 'Spring calls', [a, d, e], { [e]: 'WRONG_NUMBER' })
  const { app } = await openApp()
  await app.getByRole('checkbox', { name: 'Select Winter calls' }).check()
  await app.getByRole('checkbox', { name: 'Select Spring calls' }).check()
  await app.getByRole('button', { name: 'Call again…' }).click()

  const dialog = app.getByRole('dialog', { name: 'Call again' })
  await expect(dialog.getByText('2 clients', { exact: true })).toBeVisible()
  await expect(statusIn(app, /^In progress/)).toHaveAttribute('aria-pressed', 'true')
  await expect(statusIn(app, /^Success/)).toHaveAttribute('aria-pressed', 'false')
  expect(await seriousViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Continue' }).click()

  await expect(app.getByRole('heading', { name: 'New call list' })).toBeVisible()
  await expect(app.getByText('2 selected')).toBeVisible()
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('table', { name: 'Participants' })).toBeVisible()
  expect(numeric(await storedIds(portal, await newestList(portal)))).toEqual(numeric([a, d]))
})

test('Other lists are added, kept alone and left out, with the number before', async ({ openApp, page, portal }) => {
  const ids = await contacts(portal, 8)
  await calledList(portal, 'Winter calls', ids.slice(0, 5), { [ids[0] ?? 0]: 'SUCCESS' })
  await calledList(portal, 'Spring calls', ids.slice(3, 8))
  const { app } = await openApp()
  await app.getByRole('button', { name: 'New call list' }).first().click()
  await app.getByRole('tab', { name: 'Call lists' }).click()
  const table = app.getByRole('table', { name: 'Call lists to take from' })
  await table.getByRole('checkbox', { name: 'Select Winter calls' }).check()
  await expect(app.getByText('5 clients', { exact: true })).toBeVisible()
  await statusIn(app, /^In progress/).click()
  await expect(app.getByText('4 clients', { exact: true })).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  await app.getByRole('button', { name: 'Apply' }).click()
  await expect(app.getByText('4 selected')).toBeVisible()

  await table.getByRole('checkbox', { name: 'Select Winter calls' }).uncheck()
  await table.getByRole('checkbox', { name: 'Select Spring calls' }).check()
  await app.getByRole('radio', { name: 'Keep only these' }).click()
  await expect(app.getByText('2 clients', { exact: true })).toBeVisible()
  await expect(app.getByText('Taken out: 2')).toBeVisible()
  await app.getByRole('radio', { name: 'Leave these out' }).click()
  await expect(app.getByText('Staying: 2')).toBeVisible()
  await app.getByRole('button', { name: 'Apply' }).click()
  await expect(app.getByText('2 selected')).toBeVisible()
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('table', { name: 'Participants' })).toBeVisible()
  expect(numeric(await storedIds(portal, await newestList(portal)))).toEqual(numeric(ids.slice(1, 3)))
})

test('A list is called again by keyboard alone, on a screen of 360 pixels', async ({ openApp, page, portal }) => {
  await page.setViewportSize({ width: 360, height: 720 })
  const ids = await contacts(portal, 3)
  const listId = await calledList(portal, 'Winter calls', ids, { [ids[0] ?? 0]: 'SUCCESS' })
  const opened = await openApp()
  const { app, frame } = opened
  await openList(opened, listId)
  await app.getByRole('button', { name: 'More', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('menuitem', { name: 'Call again…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(app.getByText('2 clients', { exact: true })).toBeVisible()
  await statusIn(app, /^Success/).focus()
  await page.keyboard.press('Space')
  await expect(app.getByText('3 clients', { exact: true })).toBeVisible()
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await app.getByRole('button', { name: 'Continue' }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByText('3 selected')).toBeVisible()

  await app.getByRole('tab', { name: 'CRM' }).focus()
  for (const name of ['Deals', 'Call lists']) {
    await page.keyboard.press('ArrowRight')
    await expect(app.getByRole('tab', { name })).toBeFocused()
  }
  await app.getByRole('checkbox', { name: 'Select Winter calls' }).focus()
  await page.keyboard.press('Space')
  await app.getByRole('radio', { name: 'Add', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(app.getByRole('radio', { name: 'Leave these out' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(app.getByText('3 clients', { exact: true })).toBeVisible()
  await app.getByRole('button', { name: 'Apply' }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByText('0 selected')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(app.getByText('3 selected')).toBeVisible()
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})
