import type { Page } from '@playwright/test'
import { expect, test, type OpenedApp } from './portal'
import type { PortalControl } from './portalControl'

interface StoredPlace {
  placement: string
  handler: string
  langAll: Record<string, { TITLE: string }>
}

test.use({ world: { contacts: 40, companies: 10, callLists: 3 } })

async function storedPlaces(portal: PortalControl): Promise<StoredPlace[]> {
  return (await portal.state() as { placements: StoredPlace[] }).placements
}

/** Names of the places and how often each is there. */
async function countedPlaces(portal: PortalControl): Promise<string[]> {
  return (await storedPlaces(portal)).map(({ placement }) => placement).sort()
}

const allPlaces = [
  'CRM_ACTIVITY_LIST_MENU', 'CRM_ANALYTICS_MENU', 'CRM_COMPANY_DETAIL_TAB', 'CRM_COMPANY_LIST_MENU',
  'CRM_COMPANY_LIST_TOOLBAR', 'CRM_CONTACT_DETAIL_TAB', 'CRM_CONTACT_LIST_MENU', 'CRM_CONTACT_LIST_TOOLBAR', 'LEFT_MENU',
  'REST_APP_URI'
]

/** The settings of an installed app, by their address. */
async function openSettings(openApp: (session?: { userId?: number }) => Promise<OpenedApp>, userId = 1): Promise<OpenedApp> {
  const opened = await openApp({ userId })
  await expect(opened.app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
  await opened.frame.evaluate(() => { location.hash = '#/settings' })
  return opened
}

async function isInstalled(page: Page): Promise<void> {
  await page.waitForURL(/install_finished=Y/)
  await expect(page.getByRole('status').filter({ hasText: 'The app is installed.' })).toBeVisible()
}

test.describe('The wizard', () => {
  test('puts the app into every place, in every language, and finishes the installation', async ({ openApp, page, portal, servers }) => {
    const { app } = await openApp({ install: true })
    await expect(app.getByRole('heading', { name: 'Install Call lists' })).toBeVisible()
    await expect(app.getByRole('checkbox')).toHaveCount(10)
    for (const box of await app.getByRole('checkbox').all()) await expect(box).toBeChecked()
    expect(await countedPlaces(portal)).toEqual([])

    await app.getByRole('button', { name: 'Install' }).click()
    await isInstalled(page)
    expect(await countedPlaces(portal)).toEqual(allPlaces)
    for (const { handler, langAll } of await storedPlaces(portal)) {
      expect(handler).toBe(`${servers.app.url}index.html`)
      expect(Object.keys(langAll)).toEqual(expect.arrayContaining(['en', 'ru']))
      expect(Object.values(langAll).map(({ TITLE }) => TITLE)).not.toContain('')
    }
    // The portal opened the app itself in place of the wizard.
    await expect(page.frameLocator('iframe.app-frame').getByRole('heading', { name: 'Call lists' })).toBeVisible()
  })

  test('run a second time leaves one binding a place', async ({ openApp, page, portal }) => {
    for (let run = 0; run < 2; run++) {
      const { app } = await openApp({ install: true })
      await app.getByRole('button', { name: 'Install' }).click()
      await isInstalled(page)
    }
    expect(await countedPlaces(portal)).toEqual(allPlaces)
  })

  test('leaves out what is not ticked, by keyboard alone', async ({ openApp, page, portal }) => {
    const { app } = await openApp({ install: true })
    const first = app.getByRole('checkbox', { name: 'Left menu' })
    await first.focus()
    await page.keyboard.press('Space')
    await expect(first).not.toBeChecked()
    const button = app.getByRole('button', { name: 'Install' })
    for (let step = 0; step < 15 && !await button.evaluate(element => element === document.activeElement); step++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await isInstalled(page)
    expect(await countedPlaces(portal)).toEqual(allPlaces.filter(code => code !== 'LEFT_MENU'))
  })

  test('shows what failed, tries it again, and does not finish before', async ({ openApp, page, portal }) => {
    const { app } = await openApp({ install: true })
    await expect(app.getByRole('button', { name: 'Install' })).toBeVisible()
    // A refusal without a code looks like this in a batch (protocol note 43).
    await portal.call(1, 'portal.options', { answers: { 'placement.bind': null } })
    await app.getByRole('button', { name: 'Install' }).click()
    await expect(app.getByRole('alert')).toContainText('10 places could not be changed')
    await expect(app.getByRole('checkbox', { name: 'Left menu' })).toHaveAccessibleDescription(/does not understand/)
    expect(page.url()).not.toContain('install_finished')

    await portal.call(1, 'portal.options', { answers: {} })
    await app.getByRole('button', { name: 'Try again' }).click()
    await isInstalled(page)
    expect(await countedPlaces(portal)).toEqual(allPlaces)
  })

  test('can be finished without what failed', async ({ openApp, page, portal }) => {
    const { app } = await openApp({ install: true })
    await expect(app.getByRole('button', { name: 'Install' })).toBeVisible()
    await portal.call(1, 'portal.options', { answers: { 'placement.bind': false } })
    await app.getByRole('button', { name: 'Install' }).click()
    await app.getByRole('button', { name: 'Finish without them' }).click()
    await isInstalled(page)
    expect(await countedPlaces(portal)).toEqual([])
  })

  test('whose answer was lost looks how it stands, and is done', async ({ openApp, page, portal }) => {
    const { app } = await openApp({ install: true })
    await expect(app.getByRole('button', { name: 'Install' })).toBeVisible()
    await portal.faults([{ method: 'placement.bind', kind: 'drop-after' }])
    await app.getByRole('button', { name: 'Install' }).click()
    await isInstalled(page)
    expect(await countedPlaces(portal)).toEqual(allPlaces)
  })

  test('says which permission is missing, and goes on once it is there', async ({ openApp, portal }) => {
    await portal.call(1, 'portal.options', { scopes: ['crm', 'placement'] })
    const { app } = await openApp({ install: true })
    await expect(app.getByRole('alert')).toContainText('Missing: user_brief')
    await expect(app.getByRole('button', { name: 'Install' })).toHaveCount(0)
    await portal.call(1, 'portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
    await app.getByRole('button', { name: 'Check again' }).click()
    await expect(app.getByRole('button', { name: 'Install' })).toBeVisible()
  })

  test('says that a portal has no call lists', async ({ openApp, portal }) => {
    await portal.call(1, 'portal.options', { missingMethods: ['crm.calllist.list', 'crm.calllist.add'] })
    const { app } = await openApp({ install: true })
    await expect(app.getByRole('alert')).toContainText('This Bitrix24 has no call lists')
    await expect(app.getByRole('checkbox')).toHaveCount(0)
  })

  test('opened by itself says what it is for', async ({ page, servers }) => {
    await page.goto(`${servers.app.url}install.html`)
    await expect(page.getByText('This page installs the app.')).toBeVisible()
  })

  test('speaks Russian', async ({ openApp }) => {
    const { app } = await openApp({ install: true, lang: 'ru' })
    await expect(app.getByRole('heading', { name: 'Установка приложения' })).toBeVisible()
    await expect(app.getByRole('checkbox', { name: /Контакты, меню строки/ })).toBeChecked()
  })
})

test.describe('The settings of an installed app', () => {
  test('show where it is, and add and remove places', async ({ openApp, portal, servers }) => {
    // The portal binds everything when its page is first asked for.
    await openApp()
    await portal.call(1, 'placement.unbind', { PLACEMENT: 'LEFT_MENU' })
    const { app } = await openSettings(openApp)
    await expect(app.getByRole('heading', { name: 'Where the app appears' })).toBeVisible()
    await expect(app.getByRole('checkbox', { name: 'Left menu' })).not.toBeChecked()
    await app.getByRole('checkbox', { name: 'Left menu' }).check()
    await app.getByRole('checkbox', { name: 'Company card, tab' }).uncheck()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByText('The app appears in 9 places.')).toBeVisible()
    expect(await countedPlaces(portal)).toEqual(allPlaces.filter(code => code !== 'CRM_COMPANY_DETAIL_TAB'))
    expect(new Set((await storedPlaces(portal)).map(({ handler }) => handler))).toEqual(new Set([`${servers.app.url}index.html`]))
  })

  test('can take the app out of every place, so that nothing is left', async ({ openApp, portal }) => {
    const { app } = await openSettings(openApp)
    await expect(app.getByRole('checkbox', { checked: true })).toHaveCount(10)
    for (const box of await app.getByRole('checkbox').all()) await box.uncheck()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByText('The app appears in no place.')).toBeVisible()
    expect(await portal.call(1, 'placement.get')).toMatchObject({ result: [] })
  })

  test('are for administrators only', async ({ openApp, portal }) => {
    const { app } = await openSettings(openApp, 2)
    await expect(app.getByRole('alert')).toContainText('Only an administrator')
    await expect(app.getByRole('checkbox')).toHaveCount(0)
    await app.getByRole('link', { name: 'Call lists' }).click()
    await expect(app.getByRole('heading', { name: 'Call lists' })).toBeVisible()
    expect(await countedPlaces(portal)).toEqual(allPlaces)
  })
})
