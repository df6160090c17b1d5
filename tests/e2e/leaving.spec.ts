import { contacts, listOf, openList } from './lists'
import { expect, test } from './portal'

const world = { contacts: 60, companies: 40, callLists: 4 }
test.use({ world })

/** As long as the code of the next screen takes: an address that is written late falls into it. */
const LINE_MS = 350
const ROUNDS = 20

test(`Who creates within a moment of typing a search comes to the new list, ${ROUNDS} times of ${ROUNDS}`, async ({ openApp, page, portal }) => {
  test.setTimeout(240_000)
  await page.route(/\/CallListView-.*\.js$/, async (route) => {
    await new Promise(resolve => setTimeout(resolve, LINE_MS))
    await route.continue()
  })
  const arrived: boolean[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // The limit of requests begins anew with it.
    await portal.reset(world)
    const { app, frame } = await openApp()
    await expect(app.getByRole('heading', { name: 'Call lists', exact: true })).toBeVisible()
    await frame.evaluate((hash) => { location.hash = hash }, '/new?type=company&ids=1')
    await expect(app.getByText('1 selected')).toBeVisible()
    await expect(app.getByText(/of 40 shown$/)).toBeVisible()
    await app.getByLabel('Find clients').fill(`Company ${round}`)
    await page.waitForTimeout(round * 15)
    await app.getByRole('button', { name: 'Create call list' }).click()
    await expect(app.getByText(/^“Call list #\d+” is created$/).first()).toBeVisible()
    // As long as the code takes and anything that was put off could still come.
    await page.waitForTimeout(2 * LINE_MS)
    const shown = await app.getByRole('group', { name: 'Status' }).waitFor({ timeout: 5_000 }).then(() => true, () => false)
    arrived.push(shown && /^#\/lists\/\d+$/.test(await frame.evaluate(() => location.hash)))
  }
  expect(arrived).toEqual(Array.from({ length: ROUNDS }, () => true))
})

test('What could not be saved on one list is neither shown nor tried again on another', async ({ openApp, portal }) => {
  const [one = 0, two = 0, three = 0] = await contacts(portal, 3)
  const first = await listOf(portal, 1, [one, two, three])
  const second = await listOf(portal, 1, [one, two, three])
  const opened = await openApp()
  const { app } = opened
  await openList(opened, first)
  await app.getByRole('table', { name: 'Participants' }).getByRole('checkbox').nth(1).check()
  await portal.faults([{ method: 'crm.calllist.update', kind: 'http-500', times: 1 }])
  await app.getByRole('button', { name: 'Remove from list' }).click()
  await expect(app.getByRole('alert')).toContainText('Bitrix24 ran into an error of its own.')
  await expect(app.getByText('1 selected')).toBeVisible()

  await openList(opened, second)
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(`Call list #${second}`)
  await expect(app.getByRole('alert')).toHaveCount(0)
  await expect(app.getByText('1 selected')).toHaveCount(0)
})

test('The overview tells the new count of a list at once after a client was put on it, while the reading of it is slow', async ({ openApp, portal }) => {
  const [one = 0, two = 0, three = 0, four = 0] = await contacts(portal, 4)
  const listId = await listOf(portal, 1, [one, two, three])
  const { app, frame } = await openApp()
  const bar = app.getByRole('row').filter({ hasText: `#${listId}` }).getByRole('img')
  await expect(bar).toHaveAccessibleName(/^3 participants/)
  await frame.evaluate((hash) => { location.hash = hash }, `/clients/contact/${four}/add`)
  await app.getByRole('button', { name: `Add to Call list #${listId}`, exact: true }).click()
  await expect(app.getByText(`is on “Call list #${listId}” now.`)).toBeVisible()
  await portal.faults([{ method: 'crm.calllist.items.get', kind: 'delay', times: 20, ms: 4_000 }])
  await frame.evaluate(() => { location.hash = '/' })
  await expect(bar).toHaveAccessibleName(/^4 participants/, { timeout: 2_500 })
})
