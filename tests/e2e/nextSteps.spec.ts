import { seriousViolations } from './axe'
import { contacts, listOf, openList } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 60, companies: 10, callLists: 3 } })

test('A call back is planned by the client\'s clock from the row\'s menu, by the keyboard, and stands in the row', async ({ openApp, page, portal }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const [anna = 0, boris = 0] = await contacts(portal, 2)
  await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: anna, name: 'Anna', lastName: 'Adler', phones: ['+7 423 222-33-44', '+7 423 222-33-45'] })
  await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: boris, name: 'Boris', lastName: 'Berg', phones: [] })
  const opened = await openApp()
  const { app, frame } = opened
  await openList(opened, await listOf(portal, 1, [anna, boris]))
  const ofAnna = app.getByRole('button', { name: /^Actions for Anna .*Adler/ })
  const ofBoris = app.getByRole('button', { name: /^Actions for Boris .*Berg/ })
  const items = app.getByRole('menuitem')

  await ofBoris.click()
  await expect(items).toHaveText(['Call back…', 'Open the card', 'Add to the stop list'])
  await ofBoris.click()
  await expect(items).toHaveCount(0)
  await ofAnna.click()
  await expect(items).toHaveText(['Call back…', 'Open the card', /^Call \+7 423/, /^Call \+7 423/, 'Add to the stop list'])
  expect(await seriousViolations(page)).toEqual([])
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await ofAnna.click()
  await expect(items).toHaveCount(0)

  await ofAnna.press('Enter')
  await expect(items.first()).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = app.getByRole('dialog', { name: 'Call back' })
  await expect(dialog.getByText(/^By the client's clock, which shows \d/)).toBeVisible()
  await dialog.getByLabel('Date').fill('2020-01-01')
  await dialog.getByRole('button', { name: 'Plan' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('This moment is over. Choose a later one.')
  await dialog.getByLabel('Date').fill('2031-12-12')
  await dialog.getByLabel('Time').fill('14:05')
  await dialog.getByLabel('What about').fill('The offer')
  expect(await seriousViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(ofAnna).toBeFocused()
  await expect(app.getByRole('row', { name: /Anna/ })).toContainText(/Call back 12 Dec 2031, /)
  const { activities } = await portal.state() as { activities: Array<Record<string, unknown>> }
  expect(activities.filter(({ providerId }) => providerId === 'CRM_TODO')).toMatchObject([
    { ownerTypeId: 3, ownerId: anna, subject: 'Call back', description: 'The offer', responsibleId: 1, deadline: '2031-12-12T04:05:00.000Z' }
  ])
})
