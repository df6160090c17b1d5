import type { Frame, Page } from '@playwright/test'
import { contacts, listOf } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 60, companies: 20, callLists: 8 } })

/** The address of a screen, what is there once it has been read, and how many steps lead to every kind of control. */
const screens: Array<[hash: string, awaited: string, steps: number]> = [
  ['#/?owner=all', '.overview-card tbody a', 16],
  ['#/lists/LIST', '.list-panel tbody button', 18],
  ['#/new', '.composer tbody input', 8],
  ['#/clients/contact/1', '.card table', 3],
  ['#/clients/contact/1/add', '.card-row', 8],
  ['#/settings', 'fieldset label', 10]
]

/**
 * What has the focus and cannot be told from what has not: no outline that stands out, no ring. The styles come
 * with one of the next pictures, so a few are waited for.
 */
function unseenFocus(frame: Frame): Promise<string | null> {
  return frame.evaluate(async () => {
    for (let picture = 0; picture < 10; picture++) {
      await new Promise(requestAnimationFrame)
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused)
      // White on the light page, or transparent, is drawn and not seen.
      const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
        && !/, 0\)|^rgb\(25[0-5], 25[0-5], 25[0-5]\)$/.test(outlineColor)
      const ringed = /rgb\(\d+, \d+, \d+\)[^,]* [1-9]\d*px( inset)?(,|$)/.test(boxShadow)
      if (seen || ringed) return null
    }
    return document.activeElement?.outerHTML.slice(0, 120) ?? null
  })
}

async function unseenOnTheWay(page: Page, frame: Frame, steps: number): Promise<string[]> {
  const unseen: string[] = []
  await frame.evaluate(() => {
    const heading = document.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  })
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab')
    const found = await unseenFocus(frame)
    if (found) unseen.push(found)
  }
  return unseen
}

for (const theme of ['light', 'dark'] as const) {
  test(`The focus is seen wherever the keyboard puts it, in the ${theme} theme`, async ({ openApp, page, portal }) => {
    const listId = await listOf(portal, 1, await contacts(portal, 30))
    // Outlines that fade in are not there at once.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { app, frame } = await openApp({ theme })
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
    for (const [hash, awaited, steps] of screens) {
      await frame.evaluate((to) => { location.hash = to }, hash.replace('LIST', String(listId)))
      await expect(app.locator(awaited).first()).toBeVisible()
      expect(await unseenOnTheWay(page, frame, steps), hash).toEqual([])
    }
  })
}

test('Nothing keeps moving for who asked for less motion', async ({ openApp, page, portal }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { app, frame } = await openApp()
  await expect(app.locator('.overview-card tbody a').first()).toBeVisible()
  await portal.faults(['batch', 'crm.item.list', 'crm.calllist.items.get'].map((method) => ({ method, kind: 'delay', ms: 5000, times: 9 })))
  for (const hash of ['#/lists/6', '#/new']) {
    await frame.evaluate((to) => { location.hash = to }, hash)
    await expect(app.locator('.animate-pulse').first()).toBeVisible()
    const moving = await frame.evaluate(() => document.getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime === Infinity).length)
    expect(moving, hash).toBe(0)
  }
})
