import type { FrameLocator } from '@playwright/test'
import { contacts, listOf, openList, stateOf, storedIds, storedList } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 120, companies: 10, callLists: 3 } })

/** Finds a participant by number and selects the row. */
async function select(app: FrameLocator, id: number): Promise<void> {
  await app.getByRole('searchbox', { name: 'Search participants' }).fill(`#${id}`)
  await expect(app.getByText(/^1 of \d+ shown$/)).toBeVisible()
  await app.getByRole('row').nth(1).getByRole('checkbox').check()
}

async function chooseForm(app: FrameLocator, name: string): Promise<void> {
  await app.getByRole('combobox', { name: 'CRM form' }).click()
  await app.getByRole('option', { name, exact: true }).click()
}

test('A participant is removed, and put back at the end by Undo', { tag: '@main' }, async ({ openApp, portal }) => {
  const ids = await contacts(portal, 6)
  const listId = await listOf(portal, 1, ids, { WEBFORM_ID: 3 })
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await select(app, ids[1] ?? 0)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await expect(app.getByText('1 removed', { exact: true }).first()).toBeVisible()
  await expect(app.getByText('5 participants', { exact: true })).toBeVisible()
  expect(await storedIds(portal, listId)).toEqual(ids.filter(id => id !== ids[1]))
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByText('1 added back, at the end of the list').first()).toBeVisible()
  expect(await storedIds(portal, listId)).toEqual([...ids.filter(id => id !== ids[1]), ids[1]])
  expect((await storedList(portal, listId)).webformId).toBe(3)
})

test('Removing somebody with a result asks first; Cancel changes nothing', async ({ openApp, portal }) => {
  const ids = await contacts(portal, 4)
  const listId = await listOf(portal, 1, ids)
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: ids[0], status: 'SUCCESS' })
  const before = await storedIds(portal, listId)
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await select(app, ids[0] ?? 0)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  const question = app.getByRole('dialog', { name: 'Remove 1 participant?' })
  await expect(question).toContainText('1 of them has a result already.')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toHaveCount(0)
  expect(await storedIds(portal, listId)).toEqual(before)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await question.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(app.getByText('3 participants', { exact: true })).toBeVisible()
  expect(await storedIds(portal, listId)).toEqual(ids.slice(1))
})

test('A double click on Undo puts back once, and blames nobody', async ({ openApp, portal }) => {
  const ids = await contacts(portal, 4)
  const listId = await listOf(portal, 1, ids)
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await select(app, ids[0] ?? 0)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await app.getByRole('button', { name: 'Undo' }).dblclick()
  await expect(app.getByText('4 participants', { exact: true })).toBeVisible()
  await expect(app.getByText('1 added back, at the end of the list').first()).toBeVisible()
  await expect(app.getByText(/Somebody else/)).toHaveCount(0)
})

test('Escape leaves a question with the keyboard still on the screen', async ({ openApp, page, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 4))
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await app.getByRole('button', { name: 'Delete call list' }).press('Enter')
  await expect(app.getByRole('dialog').getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  await expect(app.locator('main header :focus')).toHaveCount(1)
})

test('A double click on Remove removes once, and blames nobody', async ({ openApp, portal }) => {
  const ids = await contacts(portal, 4)
  const listId = await listOf(portal, 1, ids)
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: ids[0], status: 'SUCCESS' })
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await select(app, ids[0] ?? 0)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await portal.clearRequests()
  await app.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).dblclick()
  await expect(app.getByText('3 participants', { exact: true })).toBeVisible()
  await expect(app.getByText('1 removed', { exact: true }).first()).toBeVisible()
  await expect(app.getByText(/Somebody else/)).toHaveCount(0)
  const writes = JSON.stringify(await portal.requests()).match(/"crm\.calllist\.update"/g) ?? []
  expect(writes.length).toBeLessThanOrEqual(2)
})

test('What another user changed meanwhile stays, and is told', async ({ openApp, portal }) => {
  const ids = await contacts(portal, 8)
  const [first = 0, ...others] = ids
  const listId = await listOf(portal, 1, ids.slice(0, 5))
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await portal.call(2, 'crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: [first, ...others.slice(0, 3), ...others.slice(4, 6)] })
  await select(app, first)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await expect(app.getByText(/both changes are kept: 2 added, 1 removed/).first()).toBeVisible()
  expect(await storedIds(portal, listId)).toEqual([...others.slice(0, 3), ...others.slice(4, 6)])
  await expect(app.getByText('5 participants', { exact: true })).toBeVisible()
})

test('The form is attached, changed and detached, and all keep their status', { tag: '@main' }, async ({ openApp, portal }) => {
  const ids = await contacts(portal, 5)
  const listId = await listOf(portal, 1, ids)
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: ids[2], status: 'SUCCESS' })
  const before = (await storedList(portal, listId)).entities
  const active = (await stateOf(portal)).webForms.filter(form => form.active)
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  for (const form of active) {
    await chooseForm(app, form.name)
    await expect.poll(async () => (await storedList(portal, listId)).webformId).toBe(form.id)
    await expect(app.getByRole('combobox', { name: 'CRM form' })).toBeEnabled()
  }
  await expect(app.getByText('The CRM form is attached.').first()).toBeVisible()
  await chooseForm(app, 'none')
  await expect(app.getByText('The CRM form is detached.').first()).toBeVisible()
  expect(await storedList(portal, listId)).toMatchObject({ webformId: null, entities: before })
})

test('A form that cannot be saved goes back to what it was, with the reason', async ({ openApp, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 3), { WEBFORM_ID: 3 })
  const forms = (await stateOf(portal)).webForms
  const nameOf = (id: number) => forms.find(form => form.id === id)?.name ?? '?'
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await portal.faults([{ method: 'crm.calllist.update', kind: 'http-500', times: 1 }])
  await chooseForm(app, nameOf(1))
  await expect(app.getByRole('alert')).toContainText('Bitrix24 ran into an error of its own.')
  await expect(app.getByRole('combobox', { name: 'CRM form' })).toHaveText(nameOf(3))
  await app.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(async () => (await storedList(portal, listId)).webformId).toBe(1)
  await expect(app.getByRole('alert')).toHaveCount(0)
})

test('A list is renamed by who may', { tag: '@main' }, async ({ openApp, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 2))
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await app.getByRole('button', { name: 'More', exact: true }).click()
  await app.getByRole('menuitem', { name: 'Rename' }).click()
  await app.getByRole('textbox', { name: 'Name' }).fill('<b>Autumn</b> “renewal”')
  await app.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('<b>Autumn</b> “renewal”')
  expect((await stateOf(portal)).activities.find(activity => activity.listId === listId)?.subject).toBe('<b>Autumn</b> “renewal”')
})

test('A manager is told why they may not rename their own list, and the name stays (protocol note 24)', async ({ openApp, portal }) => {
  const listId = await listOf(portal, 2, await contacts(portal, 2))
  const opened = await openApp({ userId: 2 })
  await openList(opened, listId)
  const { app } = opened
  const name = await app.getByRole('heading', { level: 1 }).innerText()
  await app.getByRole('button', { name: 'More', exact: true }).click()
  await app.getByRole('menuitem', { name: 'Rename' }).click()
  await app.getByRole('textbox', { name: 'Name' }).fill('Mine now')
  await app.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('alert')).toContainText('Bitrix24 does not let you do this.')
  await app.getByRole('button', { name: 'Cancel' }).click()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('A deleted contact is shown as deleted, and is said to stay on the list', async ({ openApp, portal }) => {
  const ids = await contacts(portal, 3)
  const gone = ids[1] ?? 0
  const listId = await listOf(portal, 1, ids)
  await portal.call(1, 'portal.deleteContact', { id: gone })
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await app.getByRole('checkbox', { name: `Select Deleted contact #${gone}` }).check()
  await expect(app.getByText('1 of these was deleted in the CRM; Bitrix24 keeps it on the list.')).toBeVisible()
  await select(app, ids[0] ?? 0)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await expect(app.getByText('2 participants', { exact: true })).toBeVisible()
  expect(new Set(await storedIds(portal, listId))).toEqual(new Set(ids.slice(1)))
})

test('Somebody who was deleted does not stop another from being removed, and stays on the list', async ({ openApp, portal }) => {
  const ids = await contacts(portal, 4)
  const listId = await listOf(portal, 1, ids)
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await portal.call(1, 'portal.deleteContact', { id: ids[3] })
  await select(app, ids[0] ?? 0)
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await expect(app.getByText('3 participants', { exact: true })).toBeVisible()
  expect(await storedIds(portal, listId)).toEqual(ids.slice(1))
})

test('A list is not emptied; deleting it is offered instead', async ({ openApp, portal }) => {
  const ids = await contacts(portal, 3)
  const listId = await listOf(portal, 1, ids)
  const opened = await openApp()
  await openList(opened, listId)
  const { app } = opened
  await app.getByRole('checkbox', { name: 'Select all' }).check()
  await app.getByRole('button', { name: 'Remove from list' }).click()
  const refusal = app.getByRole('dialog', { name: 'A call list cannot be empty' })
  await refusal.getByRole('button', { name: 'Delete call list' }).click()
  const question = app.getByRole('dialog', { name: 'Delete call list?' })
  await question.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
  expect((await stateOf(portal)).activities.some(activity => activity.listId === listId)).toBe(false)
})
