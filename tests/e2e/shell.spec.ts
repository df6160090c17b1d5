import { expect, test } from './portal'

test('The app has the language and the theme of the portal', async ({ openApp }) => {
  const { app } = await openApp({ lang: 'ru', theme: 'dark' })
  await expect(app.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(app.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(app.locator('html')).toHaveClass('dark')
})

test('The app speaks English in a portal whose language it does not have', async ({ openApp }) => {
  const { app } = await openApp({ lang: 'xx', theme: 'light' })
  await expect(app.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expect(app.locator('html')).toHaveClass('light')
})

test('The app runs under a policy without inline or evaluated scripts', async ({ openApp, page, servers }) => {
  const policy = page.waitForResponse((response) => response.url().startsWith(servers.app.url) && response.request().isNavigationRequest())
  await openApp()
  const header = (await policy).headers()['content-security-policy'] ?? ''
  expect(header).toContain("script-src 'self'")
  expect(header).not.toMatch(/unsafe-(inline|eval)/)
})
