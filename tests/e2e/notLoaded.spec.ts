import type { Page } from '@playwright/test'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({
  world: { contacts: 40, companies: 10, callLists: 3 },
  // The browser's own line, and the app's about the file.
  allowedProblems: [/net::ERR_FAILED|Failed to fetch dynamically imported module/]
})

/** The server has lost the files of a language, our texts and the kit's. @returns brings them back. */
async function lose(page: Page, code: string): Promise<() => Promise<void>> {
  const files = new RegExp(`/assets/${code}-[^/]+\\.js$`)
  await page.route(files, route => route.abort())
  return () => page.unroute(files)
}

const inEnglish = 'Some texts could not be loaded, so they are in English.'

test('Where the texts of a language do not load the app speaks English, says so, and works', async ({ openApp, page }) => {
  const bringBack = await lose(page, 'ru')
  const { app, frame } = await openApp({ lang: 'ru' })
  const notice = app.getByRole('status').filter({ hasText: inEnglish })
  await expect(notice).toBeVisible()
  await app.getByRole('table', { name: 'Call lists' }).getByRole('link').first().click()
  await expect(app.getByRole('table', { name: 'Participants' })).toBeVisible()
  await expect(notice).toBeVisible()

  await bringBack()
  const shownAnew = frame.waitForNavigation()
  await notice.getByRole('button', { name: 'Reload' }).click()
  await shownAnew
  await expect(app.getByRole('table', { name: 'Участники' })).toBeVisible()
  await expect(app.getByText(inEnglish)).toHaveCount(0)
})

test('The line about texts that did not load can be put away', async ({ openApp, page }) => {
  await lose(page, 'de')
  const { app } = await openApp({ lang: 'de' })
  const notice = app.getByRole('status').filter({ hasText: inEnglish })
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
  await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
})

test('Where no text loads at all there is a sentence and a way out, in a portal and outside', async ({ openApp, page, servers }) => {
  const bringBack = await lose(page, 'en')
  const { app } = await openApp()
  await expect(app.getByRole('alert')).toHaveText('Call lists could not be loaded. What is stored in Bitrix24 is unchanged.')
  await page.goto(servers.app.url)
  await expect(page.getByRole('alert')).toBeVisible()
  await bringBack()
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('heading', { name: 'Call lists for Bitrix24' })).toBeVisible()
})

test('An installation is not held up by a language that does not load: its names are English, which is said first', async ({ openApp, page, portal }) => {
  const stored = async (control: PortalControl) =>
    ((await control.state()) as { placements: Array<{ langAll: Record<string, unknown> }> }).placements
  await lose(page, 'tr')
  const { app } = await openApp({ install: true })
  await app.getByRole('button', { name: 'Install' }).click()
  await expect(app.getByRole('alert')).toContainText(inEnglish)
  const places = await stored(portal)
  expect(places).toHaveLength(10)
  for (const { langAll } of places) {
    expect(Object.keys(langAll)).toContain('de')
    expect(Object.keys(langAll)).not.toContain('tr')
  }
  await app.getByRole('alert').getByRole('button', { name: 'Finish without them' }).click()
  await page.waitForURL(/install_finished=Y/)
})
