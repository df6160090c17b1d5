import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './portal'

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

test.describe('Opened by itself, outside a portal', () => {
  test('the app says what it is and where to open it', async ({ page, servers }) => {
    await page.goto(servers.app.url)
    await expect(page.getByRole('heading', { name: 'Call lists for Bitrix24' })).toBeVisible()
    await expect(page.getByText('Open it from the CRM menu in Bitrix24.')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`it can be read by everybody in the ${colorScheme} theme`, async ({ page, servers }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(servers.app.url)
      await expect(page.getByRole('heading')).toBeVisible()
      await expect(page.locator('html')).toHaveClass(colorScheme)
      expect(await seriousViolations(page)).toEqual([])
    })
  }

  test('the theme follows the system while the app is open', async ({ page, servers }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(servers.app.url)
    await expect(page.locator('html')).toHaveClass('light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveClass('dark')
  })

  test.describe('in a Russian browser, on a telephone', () => {
    test.use({ locale: 'ru-RU', viewport: { width: 360, height: 640 } })

    test('it speaks Russian and nothing is cut off', async ({ page, servers }) => {
      await page.goto(servers.app.url)
      await expect(page.getByRole('heading', { name: 'Обзвоны для Битрикс24' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
  })
})

test('In a frame whose page never answers, the app gives up after 8 seconds and says so', async ({ page, servers }) => {
  await page.goto(servers.portal.url)
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    // Named as a portal names it, but with a sid that no portal has given out: its messages are ignored.
    frame.name = `${location.host}|0|unknown-sid`
    frame.title = 'silent'
    frame.src = src
    document.body.replaceChildren(frame)
  }, servers.app.url)
  const app = page.frameLocator('iframe[title=silent]')
  await expect(app.getByRole('alert')).toContainText('Bitrix24 did not answer', { timeout: 15_000 })
  await app.getByRole('button', { name: 'Try again' }).click()
  await expect(app.getByRole('alert')).toHaveCount(0)
})
