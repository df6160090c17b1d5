import { cutTexts } from './cutText'
import { contacts, listOf } from './lists'
import { languageCodes } from '../../src/locales/languages'
import { expect, test, type OpenedApp } from './portal'

test.use({ world: { contacts: 60, companies: 20, callLists: 8 } })

/** Goes to a screen by its address and waits until what is awaited is there. */
async function go({ app, frame }: OpenedApp, hash: string, awaited: string): Promise<void> {
  await frame.evaluate((to) => { location.hash = to }, hash)
  await expect(app.locator(awaited).first()).toBeVisible()
}

/** What is wrong on the screens at the width the page has now, as `width screen: fault`. */
async function walk(opened: OpenedApp, listId: number, width: number): Promise<string[]> {
  const { app, frame } = opened
  const faults: string[] = []
  const look = async (screen: string) => {
    faults.push(...(await cutTexts(frame)).map((fault) => `${width} ${screen}: ${fault}`))
  }
  const firstRow = app.locator('tbody input[type=checkbox]').first()

  await go(opened, '#/?owner=all', '.overview-card tbody a')
  await look('overview')
  // What a browser writes that has no words for the months of a language: 2026 M02 3.
  expect(await app.locator('.overview-card').innerText()).not.toMatch(/\bM\d\d\b/)
  await firstRow.check()
  await look('overview, one selected')
  await app.locator('main button[class*=alert]').first().click()
  await expect(app.getByRole('dialog').getByRole('listitem').locator('p').nth(1)).toBeVisible()
  await look('deleting')
  await app.getByRole('dialog').getByRole('button').last().press('Escape')
  await expect(app.getByRole('dialog')).toHaveCount(0)

  await go(opened, `#/lists/${listId}`, '.list-panel tbody button')
  await look('call list')
  await firstRow.check()
  await look('call list, one selected')

  await go(opened, '#/new', '.composer tbody input')
  await look('composer')
  await firstRow.check()
  const details = app.locator('aside button[aria-expanded]:not([role])')
  if (await details.isVisible()) await details.click()
  await look('composer, one selected')

  await go(opened, '#/clients/contact/1', '.card table')
  await look('lists of a client')
  await go(opened, '#/clients/contact/1/add', '.card-row')
  await look('adding a client')
  await go(opened, '#/settings', 'fieldset label')
  await look('settings')
  return faults
}

/** In a language written from right to left the screen begins on the right. */
async function isMirrored(opened: OpenedApp, mirrored: boolean): Promise<void> {
  await go(opened, '#/?owner=all', '.overview-card tbody a')
  const [checkbox, name, button] = await Promise.all([
    opened.app.locator('.overview-card tbody input').first(),
    opened.app.locator('.overview-card tbody a').first(),
    opened.app.locator('header button').last()
  ].map(async (element) => (await element.boundingBox())?.x ?? NaN)) as [number, number, number]
  expect([checkbox > name, name > button]).toEqual([mirrored, mirrored])
}

for (const lang of languageCodes) {
  test(`Every word has its place in ${lang}, in a wide frame and a narrow one`, async ({ openApp, page, portal }) => {
    const listId = await listOf(portal, 1, await contacts(portal, 30))
    const opened = await openApp({ lang })
    await expect(opened.app.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(opened.app.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr')
    const wide = await walk(opened, listId, 1280)
    await isMirrored(opened, lang === 'ar')
    await page.setViewportSize({ width: 360, height: 740 })
    expect([...wide, ...await walk(opened, listId, 360)]).toEqual([])
  })
}
