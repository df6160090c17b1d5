import type { FrameLocator } from '@playwright/test'
import { seriousViolations } from './axe'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 60, companies: 10, callLists: 2 } })

async function compose(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'New call list' }).first().click()
  await expect(app.locator('tbody input').first()).toBeVisible()
}

/** Who is on the list that was made last, in order. */
async function newestIds(portal: PortalControl): Promise<number[]> {
  const { lists } = (await portal.state()) as { lists: Array<{ id: number; entities: Array<{ id: number }> }> }
  return lists.reduce((one, other) => (one.id > other.id ? one : other)).entities.map(({ id }) => id)
}

test('The call order is chosen by keyboard on a phone, kept over a reload, and the list is made in it', async ({ openApp, page, portal }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { app } = await openApp()
  const boxes = app.getByRole('table', { name: 'Clients' }).locator('tbody tr[aria-rowindex]').getByRole('checkbox')
  await compose(app)
  await boxes.nth(0).check()
  await app.getByRole('button', { name: 'Details' }).click()
  const order = app.getByRole('combobox', { name: 'Call order' })
  await expect(order).toBeHidden()
  await app.getByRole('button', { name: 'Less' }).click()
  for (const row of [1, 2, 3]) await boxes.nth(row).check()
  await expect(app.getByText('4 selected')).toBeVisible()
  await app.getByRole('button', { name: 'Details' }).click()
  await expect(order).toContainText('As selected')
  await expect(app.getByText('Bitrix24 keeps this order only until the first result.')).toBeVisible()
  await order.focus()
  await page.keyboard.press('Enter')
  await app.getByRole('option', { name: 'Newest first' }).press('Enter')
  await expect(app.getByRole('button', { name: 'Create call list' })).toBeEnabled()
  expect(await seriousViolations(page)).toEqual([])

  await page.reload()
  await compose(app)
  await expect(app.getByText('4 selected')).toBeVisible()
  await app.getByRole('button', { name: 'Details' }).click()
  await expect(order).toContainText('Newest first')
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('group', { name: 'Status' })).toBeVisible()
  const ids = await newestIds(portal)
  const answer = (await portal.call(1, 'crm.item.list', {
    entityTypeId: 3, select: ['id', 'createdTime'], filter: { '@id': ids }, order: { createdTime: 'DESC', id: 'ASC' }
  })) as { result: { items: Array<{ id: number; createdTime: string }> } }
  const { items } = answer.result
  expect(ids).toHaveLength(4)
  expect(ids.map(id => items.find(item => item.id === id)?.createdTime)).toEqual(items.map(({ createdTime }) => createdTime))
})
