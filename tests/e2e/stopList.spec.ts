import { seriousViolations } from './axe'
import { contacts, listOf, openList } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 60, companies: 10, callLists: 3 } })

const WITHOUT_ENTITY = ['crm', 'placement', 'user_brief']

test.afterEach(async ({ portal }) => void await portal.call(1, 'portal.options', { scopes: WITHOUT_ENTITY }))

test('A client asks not to be called, a file of numbers follows, and a colleague sees why and takes one off', async ({ openApp, page, portal }) => {
  // Two users and four screens: more than a minute where a machine has much to do.
  test.slow()
  await portal.call(1, 'portal.options', { scopes: [...WITHOUT_ENTITY, 'entity'] })
  const [anna = 0] = await contacts(portal, 1)
  await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: anna, name: 'Anna', lastName: 'Adler', phones: ['+49 30 5550101'] })
  const opened = await openApp({ userId: 2 })
  const { app } = opened
  await openList(opened, await listOf(portal, 2, [anna]))
  await app.getByRole('button', { name: /^Actions for Anna/ }).click()
  await app.getByRole('menuitem', { name: 'Add to the stop list' }).click()
  await app.getByRole('textbox', { name: 'Why' }).fill('Asked for it in spring')
  await app.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await expect(app.getByText(/^Anna .*Adler is on the stop list$/).first()).toBeVisible()

  await app.getByRole('link', { name: 'Call lists' }).click()
  await app.getByRole('link', { name: 'Stop list' }).click()
  const table = app.getByRole('table', { name: 'Stop list' })
  await expect(table.getByRole('row')).toHaveCount(3)
  await app.getByRole('button', { name: 'Add', exact: true }).click()
  const dialog = app.getByRole('dialog', { name: 'Add to the stop list' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose file' }).click()
  await (await chooser).setFiles({
    name: 'never.csv', mimeType: 'text/csv', buffer: Buffer.from('Name;Phone\nBoris;+49 40 5550102\nAnna;0049 30 555 01 01\nCarl;none\n')
  })
  await expect(dialog.getByText('1 new')).toBeVisible()
  await expect(dialog.getByText('1 there already')).toBeVisible()
  await expect(dialog.getByText('1 row without a phone number:')).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  // The message with the way back lies over the button in a low window.
  await dialog.getByRole('button', { name: 'Add 1' }).press('Enter')
  await expect(table.getByRole('row')).toHaveCount(4)

  await page.setViewportSize({ width: 360, height: 740 })
  const hers = await openApp({ userId: 3, lang: 'en', theme: 'dark' })
  await hers.app.getByRole('link', { name: 'Stop list' }).click()
  const rows = hers.app.getByRole('table', { name: 'Stop list' }).getByRole('row')
  await expect(rows).toHaveCount(4)
  expect(await hers.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(await seriousViolations(page)).toEqual([])
  await hers.app.getByRole('searchbox', { name: 'Search the stop list' }).fill('spring')
  await expect(rows).toHaveCount(3)
  await hers.app.getByRole('searchbox').fill('40 555')
  await expect(rows).toHaveCount(2)
  await hers.app.getByRole('button', { name: 'Take off the stop list: +49 40 5550102' }).click()
  await hers.app.getByRole('button', { name: 'Take off', exact: true }).last().click()
  await expect(hers.app.getByText('Nothing is found')).toBeVisible()
  await hers.app.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(rows).toHaveCount(2)
})

test('Where nothing can be kept for everybody the stop list says so, and ten thousand pasted numbers stay quick', async ({ openApp, page, portal }) => {
  const { app, frame } = await openApp()
  await app.getByRole('link', { name: 'Stop list' }).click()
  await expect(app.getByText('Nobody is on the stop list')).toBeVisible()
  await expect(app.getByText('Kept for you alone')).toBeVisible()
  await app.getByRole('button', { name: 'Add', exact: true }).click()
  const many = Array.from({ length: 10_000 }, (_, index) => `+7 916 ${1_000_000 + index}`).join('\n')
  await app.getByLabel('Phone numbers').focus()
  await page.keyboard.insertText(many)
  await expect(app.getByText('10,000 new')).toBeVisible({ timeout: 20_000 })
  await app.getByRole('button', { name: 'Add 10,000' }).click()
  const table = app.getByRole('table', { name: 'Stop list' })
  await expect(table).toHaveAttribute('aria-rowcount', '10001')
  await expect.poll(() => frame.locator('tbody tr').count()).toBeLessThan(60)
  await app.getByRole('searchbox').fill('1004321')
  await expect(table).toHaveAttribute('aria-rowcount', '2')
  const { requests } = { requests: await portal.requests() as Array<{ commands: Array<{ method: string }> }> }
  expect(requests.flatMap(({ commands }) => commands).filter(({ method }) => method === 'user.option.set').length).toBeLessThan(16)
})
