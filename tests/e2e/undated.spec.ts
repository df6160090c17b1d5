import { contacts, listOf } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 40, companies: 10, callLists: 3 } })

test('Lists whose date Bitrix24 does not tell are on every screen, without one', async ({ openApp, page, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 3))
  await page.route('**/rest/**', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({ response, body: body.replaceAll(/"DATE_CREATE":"[^"]*"/g, '"DATE_CREATE":null') })
  })

  const { app, frame } = await openApp()
  const table = app.getByRole('table', { name: 'Call lists' })
  await expect(table.getByRole('row').nth(1)).toContainText('date unknown')
  await table.getByRole('button', { name: 'Created' }).click()
  await expect(table.getByRole('row').last()).toContainText(`#${listId}`)

  await table.getByRole('link', { name: `Call list #${listId}` }).click()
  await expect(app.getByRole('heading', { level: 1, name: `Call list #${listId}` })).toBeVisible()
  await expect(app.getByText('by Anna Adler, date unknown')).toBeVisible()
  await expect(app.getByText('3 participants')).toBeVisible()

  const [contact] = await contacts(portal, 1)
  await frame.evaluate((hash) => { location.hash = hash }, `/clients/contact/${contact}`)
  await expect(app.getByRole('row').filter({ hasText: `#${listId}` })).toContainText('date unknown')
  await expect(app.getByRole('alert')).toHaveCount(0)
})
