import type { Page } from '@playwright/test'
import { expect, ready, test } from './probe'

/** The place and options the app in the only frame of the page was opened with. */
async function openedWith(page: Page): Promise<{ placement: string; options: unknown }> {
  const iframe = page.locator('iframe.app-frame')
  await ready({ app: iframe.contentFrame() })
  const frame = await (await iframe.elementHandle())?.contentFrame()
  if (!frame) throw new Error('There is no frame.')
  return frame.evaluate(() => ({
    placement: window.b24.placement.title,
    options: window.b24.placement.options as unknown
  }))
}

const rowPlaces = [
  { path: '/crm/contact/list/', placement: 'CRM_CONTACT_LIST_MENU', uri: /^\/crm\/contact\/details\/\d+\/$/ },
  { path: '/crm/company/list/', placement: 'CRM_COMPANY_LIST_MENU', uri: /^\/crm\/company\/details\/\d+\/$/ },
  { path: '/crm/activity/', placement: 'CRM_ACTIVITY_LIST_MENU', uri: /^\/crm\/activity\/$/ }
]

for (const { path, placement, uri } of rowPlaces) {
  test(`a row's menu on ${path} opens the app in a slider with that row's id as text (protocol note 55)`, async ({ page, portal }) => {
    await page.goto(portal.url + path)
    const row = page.locator('tbody tr').nth(1)
    const id = await row.locator('.grid-id').innerText()
    await row.getByRole('button', { name: 'Actions for' }).click()
    await page.getByRole('menuitem').last().click()
    await expect(page.getByRole('dialog').locator('iframe')).toBeVisible()
    expect(await openedWith(page)).toEqual({
      placement,
      options: { ID: id, URI: expect.stringMatching(uri), IFRAME: 'Y' }
    })
  })
}

for (const kind of ['contact', 'company']) {
  test(`the toolbar of the ${kind} grid opens the app without an id (protocol note 55)`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/crm/${kind}/list/`)
    await page.getByRole('button', { name: 'Apps' }).click()
    await page.getByRole('menuitem').click()
    expect(await openedWith(page)).toEqual({
      placement: `CRM_${kind.toUpperCase()}_LIST_TOOLBAR`,
      options: { URI: `/crm/${kind}/list/`, IFRAME: 'Y' }
    })
  })

  test(`the tab of a ${kind}'s card opens the app in the card (protocol note 55)`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/crm/${kind}/list/`)
    await page.locator('tbody a').first().click()
    const slider = page.getByRole('dialog')
    await slider.getByRole('tab').last().click()
    expect(await openedWith(page)).toEqual({
      placement: `CRM_${kind.toUpperCase()}_DETAIL_TAB`,
      options: {
        ID: expect.stringMatching(/^\d+$/),
        URI: expect.stringMatching(new RegExp(`^/crm/${kind}/details/\\d+/$`))
      }
    })
  })
}

test('CRM analytics opens the app on its page (protocol note 55)', async ({ page, portal }) => {
  await page.goto(`${portal.url}/crm/analytics/`)
  await page.getByRole('group', { name: 'Reports' }).getByRole('button').click()
  expect(await openedWith(page)).toEqual({ placement: 'CRM_ANALYTICS_MENU', options: { URI: '/crm/analytics/' } })
})

test('the left menu opens the app on a page of its own (protocol note 55)', async ({ page, portal }) => {
  await page.goto(portal.url)
  await page.getByRole('navigation', { name: 'CRM menu' }).getByRole('link').last().click()
  expect(await openedWith(page)).toMatchObject({ placement: 'LEFT_MENU' })
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a place with IFRAME Y in its options is a slider also when the session asks for it', async ({ openApp, page }) => {
  await openApp({ placement: 'CRM_COMPANY_LIST_MENU', placementOptions: { ID: '3', URI: '/', IFRAME: 'Y' } })
  await expect(page.getByRole('dialog').locator('iframe')).toBeVisible()
  expect(await openedWith(page)).toMatchObject({ placement: 'CRM_COMPANY_LIST_MENU', options: { ID: '3' } })
})

test('until the installation is finished no place is shown, bound or not (protocol note 53)', async ({ openApp, page, portal, servers }) => {
  const wizard = await openApp({ install: true })
  expect(new URL(wizard.frame.url()).pathname).toBe('/install.html')
  await ready(wizard)
  expect(await wizard.frame.evaluate(() => [window.b24.isInstallMode, window.b24.isFirstRun])).toEqual([true, true])
  const bound = await portal.call(1, 'placement.bind', {
    PLACEMENT: 'CRM_CONTACT_LIST_TOOLBAR', HANDLER: servers.app.url, TITLE: 'New call list'
  })
  expect(bound).toMatchObject({ result: true })
  const contacts = await page.context().newPage()
  await contacts.goto(`${portal.url}/crm/contact/list/`)
  await contacts.getByRole('button', { name: 'Apps' }).click()
  await expect(contacts.getByText('No apps here')).toBeVisible()

  // The portal loads its page anew instead of answering.
  await wizard.frame.evaluate(() => void window.b24.installFinish().catch(() => {}))
  await page.waitForURL(/install_finished=Y/)
  await expect(page.getByRole('status')).toHaveText('The app is installed.')
  expect(await openedWith(page)).toMatchObject({ placement: 'DEFAULT' })

  await contacts.reload()
  await contacts.getByRole('button', { name: 'Apps' }).click()
  await expect(contacts.getByRole('menuitem')).toHaveText(['New call list'])
})

test('someone who is no administrator cannot install the app', async ({ page, portal }) => {
  await portal.session({ userId: 2, install: true })
  await page.goto(`${portal.url}/marketplace/app/call-lists/`)
  await expect(page.getByText('The app is not installed yet')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})
