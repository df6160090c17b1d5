import { seriousViolations } from './axe'
import { expect, test, type OpenedApp } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 120, companies: 20, callLists: 8 } })

interface State {
  lists: Array<{ id: number; entityType: string; entities: Array<{ id: number; status: string }> }>
  activities: Array<{ listId: number | null }>
}

interface Item {
  id: number
  name: string
  lastName: string
}

/** Contacts in the order in which the table shows them. */
async function contactsByName(portal: PortalControl): Promise<Item[]> {
  const answer = await portal.call(1, 'crm.item.list', { entityTypeId: 3, order: { lastName: 'ASC', name: 'ASC', id: 'ASC' } })
  return (answer as { result: { items: Item[] } }).result.items
}

async function makeList(portal: PortalControl, ids: number[]): Promise<number> {
  const answer = await portal.call(1, 'crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: ids })
  return (answer as { result: number }).result
}

async function entitiesOf(portal: PortalControl, listId: number): Promise<number[] | undefined> {
  const { lists } = (await portal.state()) as State
  return lists.find((list) => list.id === listId)?.entities.map((entity) => entity.id)
}

async function goTo({ app, frame }: OpenedApp, address: string): Promise<void> {
  await expect(app.getByRole('heading').first()).toBeVisible()
  await frame.evaluate((to) => {
    location.hash = to
  }, address)
}

const rowsOf = ({ app }: OpenedApp) => app.locator('tbody tr[aria-rowindex]')

test('Clients are added to a list; who is on it already cannot be picked', { tag: '@main' }, async ({ openApp, page, portal }) => {
  const [one, two, three, four] = (await contactsByName(portal)).map((item) => item.id)
  const listId = await makeList(portal, [two ?? 0, one ?? 0])
  const opened = await openApp()
  const { app } = opened
  await goTo(opened, `/lists/${listId}`)
  await app.getByText('Add participants', { exact: true }).click()

  await expect(app.getByRole('heading', { name: 'Add participants' })).toBeVisible()
  await expect(app.getByRole('main').getByText(`Call list #${listId}`).first()).toBeVisible()
  await expect(app.getByText('On the list already: 2')).toBeVisible()
  await expect(rowsOf(opened).first()).toContainText('on the list')
  await expect(rowsOf(opened).first().getByRole('checkbox')).toBeChecked()
  await expect(rowsOf(opened).first().getByRole('checkbox')).toBeDisabled()
  await rowsOf(opened).nth(3).getByRole('checkbox').check()
  await rowsOf(opened).nth(2).getByRole('checkbox').check()
  await expect(app.getByText('2 selected')).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  await app.getByRole('button', { name: 'Add to list' }).click()

  await expect(app.getByRole('heading', { name: `Call list #${listId}` })).toBeVisible()
  await expect(app.getByText(/^4 participants?\b/).first()).toBeVisible()
  await expect(app.getByText(`2 participants are added to “Call list #${listId}”`).first()).toBeVisible()
  expect(await entitiesOf(portal, listId)).toEqual([two, one, four, three])
})

test('Everybody of a search is added, those on the list only once', async ({ openApp, portal }) => {
  const items = await contactsByName(portal)
  const listId = await makeList(portal, [items[5]?.id ?? 0])
  const opened = await openApp()
  const { app } = opened
  await goTo(opened, `/lists/${listId}/add`)
  await app.getByRole('checkbox', { name: 'Select all 120 found' }).check()
  await expect(app.getByText('119 selected')).toBeVisible()
  await app.getByRole('button', { name: 'Add to list' }).click()
  await expect(app.getByText(/^120 participants?\b/).first()).toBeVisible()
  const entities = await entitiesOf(portal, listId)
  expect(new Set(entities).size).toBe(120)
  expect(entities).toHaveLength(120)
})

test('Adding back a participant who was removed says that their status starts over', async ({ openApp, portal }) => {
  const items = await contactsByName(portal)
  const [one, two] = items
  if (!one || !two) throw new Error('The world has no contacts.')
  const listId = await makeList(portal, [one.id, two.id])
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: one.id, status: 'SUCCESS' })
  const opened = await openApp()
  const { app } = opened
  await goTo(opened, `/lists/${listId}`)
  await rowsOf(opened).filter({ hasText: one.lastName }).filter({ hasText: one.name }).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(app.getByText(/^1 participants?\b/).first()).toBeVisible()

  await app.getByText('Add participants', { exact: true }).click()
  await rowsOf(opened).first().getByRole('checkbox').check()
  await expect(app.getByText(/was removed from this list before/)).toContainText('(was: Success)')
  await app.getByRole('button', { name: 'Add to list' }).click()
  await expect(app.getByText(/^2 participants?\b/).first()).toBeVisible()
})

test('A lost answer adds everybody once', { tag: '@main' }, async ({ openApp, portal }) => {
  const items = await contactsByName(portal)
  const listId = await makeList(portal, [items[0]?.id ?? 0])
  const opened = await openApp()
  const { app } = opened
  await goTo(opened, `/lists/${listId}/add`)
  await expect(rowsOf(opened).first()).toContainText('on the list')
  await rowsOf(opened).nth(1).getByRole('checkbox').check()
  await portal.faults([{ method: 'crm.calllist.update', kind: 'drop-after', times: 1 }])
  await app.getByRole('button', { name: 'Add to list' }).click()
  await expect(app.getByText(/^2 participants?\b/).first()).toBeVisible()
  expect(await entitiesOf(portal, listId)).toEqual([items[0]?.id, items[1]?.id])
})

test('When nothing was saved the selection is kept, over a reload, too', async ({ openApp, page, portal }) => {
  const items = await contactsByName(portal)
  const listId = await makeList(portal, [items[0]?.id ?? 0])
  const first = await openApp({ lang: 'ru', theme: 'dark' })
  await goTo(first, `/lists/${listId}/add`)
  await rowsOf(first).nth(1).getByRole('checkbox').check()
  await portal.faults([{ method: 'crm.calllist.update', kind: 'http-500', times: 1 }])
  await first.app.getByRole('button', { name: 'Добавить в обзвон' }).click()
  await expect(first.app.getByText('Выбранные клиенты сохранены.')).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  expect(await entitiesOf(portal, listId)).toHaveLength(1)

  const again = await openApp({ lang: 'ru', theme: 'dark' })
  await goTo(again, `/lists/${listId}/add`)
  await expect(again.app.getByText('Выбран 1', { exact: true })).toBeVisible()
  await again.app.getByRole('button', { name: 'Добавить в обзвон' }).click()
  await expect.poll(() => entitiesOf(portal, listId)).toEqual([items[0]?.id, items[1]?.id])
})

test('A list that cannot be added to says why, and leads back', async ({ openApp, portal }) => {
  const { lists, activities } = (await portal.state()) as State
  const leads = lists.find((list) => list.entityType === 'LEAD')
  const deleted = lists.find((list) => list.entityType !== 'LEAD' && !activities.some((activity) => activity.listId === list.id))
  const opened = await openApp()
  const { app } = opened
  await goTo(opened, `/lists/${leads?.id}/add`)
  await expect(app.getByRole('alert')).toContainText('only Bitrix24\'s own screens can change it')
  await goTo(opened, `/lists/${deleted?.id}/add`)
  await expect(app.getByRole('alert')).toContainText('was deleted')
  await goTo(opened, '/lists/999999/add')
  await expect(app.getByRole('alert')).toContainText('There is no such call list')
  await app.getByRole('link', { name: 'Back to the call list' }).click()
  await expect(app.getByRole('heading', { name: 'Add participants' })).toHaveCount(0)
})
