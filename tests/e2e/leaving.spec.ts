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
    arrived.push(/^#\/lists\/\d+$/.test(await frame.evaluate(() => location.hash)) && await app.getByRole('group', { name: 'Status' }).isVisible())
  }
  expect(arrived).toEqual(Array.from({ length: ROUNDS }, () => true))
})
