import { seriousViolations } from './axe'
import { contacts, listOf, openList } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 60, companies: 10, callLists: 3 } })

test('A call back is planned by the client\'s clock from the row\'s menu, by the keyboard, and stands in the row', async ({ openApp, page, portal }) => {
  const [anna = 0, boris = 0] = await contacts(portal, 3)
  await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: anna, name: 'Anna', lastName: 'Adler', phones: ['+7 423 222-33-44', '+49 30 5550101'] })
  await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: boris, name: 'Boris', lastName: 'Berg', phones: ['+7 916 555-01-01'] })
  const listId = await listOf(portal, 1, [anna, boris])
  const opened = await openApp()
  const { app } = opened
  await openList(opened, listId)

  const actions = app.getByRole('button', { name: 'Actions for Boris Berg' })
  await actions.focus()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('menuitem')).toHaveText(['Call back…', 'Open the card', /^Call \+7 916/, 'Add to the stop list'])
  expect(await seriousViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  const dialog = app.getByRole('dialog', { name: 'Call back' })
  await expect(dialog.getByText('The client\'s local time is not known')).toBeVisible()
  await dialog.getByLabel('Date').fill('2020-01-01')
  await dialog.getByRole('button', { name: 'Plan' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('This moment is over. Choose a later one.')
  await page.keyboard.press('Escape')
  await expect(actions).toBeFocused()

  await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: boris, phones: ['+7 423 222-33-44'] })
  await app.getByRole('button', { name: 'Actions for Anna Adler' }).click()
  await expect(app.getByRole('menuitem')).toHaveCount(5)
  await actions.click()
  await expect(app.getByRole('menuitem')).toHaveCount(4)
  await actions.click()
  await expect(app.getByRole('menuitem')).toHaveCount(0)
})
