import { contacts, listOf, openList } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 300, companies: 40, callLists: 8 } })

// Whoever automates the app, or reads it with a screen reader, finds things by these words. Each is there once.

test('The words of the overview', async ({ openApp }) => {
  const { app } = await openApp()
  await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
  await expect(app.getByLabel('Search call lists')).toBeVisible()
  await expect(app.getByRole('button', { name: 'New call list' })).toBeVisible()
  const table = app.getByRole('table', { name: 'Call lists' })
  const link = table.getByRole('link').first()
  const name = await link.innerText()
  await expect(table.getByRole('checkbox', { name: `Select ${name}`, exact: true })).toBeVisible()
})

test('The words of a call list of 120', async ({ openApp, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 120))
  const opened = await openApp()
  const { app } = opened
  await openList(opened, listId)
  await expect(app.getByRole('heading', { name: `Call list #${listId}` })).toBeVisible()
  await expect(app.getByText('120 participants')).toBeVisible()
  const statuses = app.getByRole('group', { name: 'Status' })
  await expect(statuses.getByRole('button', { name: 'All 120' })).toHaveAttribute('aria-pressed', 'true')
  await expect(statuses.getByRole('button', { name: 'In progress 120' })).toHaveAttribute('aria-pressed', 'false')
  await expect(statuses.getByRole('button', { name: 'Success 0' })).toBeVisible()
  await expect(app.getByRole('table', { name: 'Participants' })).toHaveAttribute('aria-rowcount', '121')
  await expect(app.getByRole('button', { name: 'Add participants' })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Delete call list' })).toBeVisible()
  await expect(app.getByLabel('CRM form')).toBeVisible()
  await app.getByRole('table', { name: 'Participants' }).getByRole('checkbox').nth(1).check()
  await expect(app.getByText('1 selected')).toBeVisible()
  await expect(app.getByRole('button', { name: 'Remove from list' })).toBeVisible()
})

test('The words of a new call list', async ({ openApp }) => {
  const { app } = await openApp()
  await app.getByRole('button', { name: 'New call list' }).click()
  await expect(app.getByRole('heading', { name: 'New call list' })).toBeVisible()
  await expect(app.getByRole('radio', { name: 'Contacts' })).toBeChecked()
  await expect(app.getByRole('radio', { name: 'Companies' })).not.toBeChecked()
  await expect(app.getByLabel('Find clients')).toBeVisible()
  await app.getByRole('table', { name: 'Clients' }).getByRole('checkbox').nth(1).check()
  await expect(app.getByText('1 selected')).toBeVisible()
  await expect(app.getByRole('button', { name: 'Create call list' })).toBeEnabled()
})

test('The words of deleting', async ({ openApp }) => {
  const { app } = await openApp()
  const rows = app.getByRole('table', { name: 'Call lists' }).getByRole('checkbox', { name: /^Select (?!all)/ })
  await rows.nth(0).check()
  await app.getByRole('button', { name: 'Delete' }).click()
  await expect(app.getByRole('dialog', { name: 'Delete call list?' })).toBeVisible()
  await app.getByRole('button', { name: 'Cancel' }).click()
  await rows.nth(1).check()
  await app.getByRole('button', { name: 'Delete' }).click()
  const dialog = app.getByRole('dialog', { name: 'Delete 2 call lists?' })
  await expect(dialog.getByRole('button', { name: 'Delete', exact: true })).toBeVisible()
})
