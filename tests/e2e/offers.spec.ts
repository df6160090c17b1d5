import { seriousViolations } from './axe'
import { contacts, listOf, openList, stateOf, storedIds } from './lists'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 60, companies: 10, callLists: 2 } })

const WITHOUT_ENTITY = ['crm', 'placement', 'user_brief']
const permit = (portal: PortalControl, scopes: string[]) => portal.call(1, 'portal.options', { scopes })

test.afterEach(({ portal }) => permit(portal, WITHOUT_ENTITY))

test('A manager offers the rest of a list to a colleague, who makes a list of it with one click', async ({ openApp, page, portal }) => {
  await permit(portal, [...WITHOUT_ENTITY, 'entity'])
  const ids = await contacts(portal, 5)
  const listId = await listOf(portal, 2, ids)
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: ids[0], status: 'SUCCESS' })

  const mine = await openApp({ userId: 2 })
  await openList(mine, listId)
  await mine.app.getByRole('button', { name: 'Take over…' }).click()
  const dialog = mine.app.getByRole('dialog', { name: `Take over Call list #${listId}` })
  await expect(dialog.getByText('4 clients', { exact: true })).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  await dialog.getByRole('combobox', { name: 'For' }).click()
  // Whoever uses the app comes first.
  await mine.app.getByRole('option').nth(1).click()
  await expect(dialog.getByText(/^Bitrix24 lets only administrators/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('What is left')
  await dialog.getByRole('button', { name: 'Offer', exact: true }).click()
  await expect(mine.app.getByText(/^Offered to /).first()).toBeVisible()
  expect((await stateOf(portal)).lists.filter(list => list.id > listId)).toEqual([])

  const { stores } = await portal.state() as { stores: Array<{ entity: string; items: Array<{ detailText: string }> }> }
  const { to } = JSON.parse(stores.find(({ entity }) => entity === 'offers')?.items[0]?.detailText ?? '{}') as { to: number }
  const theirs = await openApp({ userId: to })
  const forYou = theirs.app.getByRole('region', { name: 'For you' })
  await expect(forYou.getByText(/^4 contacts from /)).toBeVisible()
  await expect(forYou.getByText('What is left')).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  await forYou.getByRole('button', { name: 'Create my call list' }).click()
  await expect(theirs.app.getByText('Call list created').first()).toBeVisible()
  await expect(forYou).toBeHidden()
  const made = (await stateOf(portal)).lists.filter(list => list.id > listId)
  expect(made.map(({ createdById }) => createdById)).toEqual([to])
  for (const id of await storedIds(portal, made[0]?.id ?? 0)) expect(ids.slice(1)).toContain(id)
  await theirs.app.getByRole('button', { name: /^Open / }).click()
  await expect(theirs.app.getByRole('table', { name: 'Participants' })).toBeVisible()
})

test('A list is put away in a narrow window, is in no other view, and comes back', async ({ openApp, page, portal }) => {
  await page.setViewportSize({ width: 380, height: 800 })
  const listId = await listOf(portal, 2, await contacts(portal, 3))
  const opened = await openApp({ userId: 2 })
  const { app } = opened
  await openList(opened, listId)
  await app.getByRole('button', { name: 'More' }).click()
  await app.getByRole('menuitem', { name: 'Put away' }).click()
  await expect(app.getByText('1 call list put away').first()).toBeVisible()
  await app.getByRole('link', { name: 'Call lists' }).click()
  const link = app.getByRole('link', { name: `Call list #${listId}`, exact: true })
  await expect(app.getByRole('searchbox', { name: 'Search call lists' })).toBeVisible()
  await expect(link).toBeHidden()
  await app.getByRole('combobox', { name: 'State' }).selectOption('putAway')
  await app.getByRole('checkbox', { name: `Select Call list #${listId}` }).check()
  await app.getByRole('button', { name: 'Take back out' }).click()
  await expect(link).toBeHidden()
  await app.getByRole('combobox', { name: 'State' }).selectOption('alive')
  await expect(link).toBeVisible()
})
