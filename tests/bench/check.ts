import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../e2e/browser'
import { createAppHost } from '../portal/appHost'
import { createPortal } from '../portal/server'
import { ranked } from '../portal/world/ranks'
import { entityTypes } from '../portal/world/types'
import { markdownTable } from './table'

const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')
const PICKED = 500
const LISTS = 200
const ON_EACH = 100

/** What it takes to check 500 picked clients against 200 lists of 100, in a real browser with the limits of a real portal. */
export async function measureCheck(): Promise<string> {
  let origins: string[] = []
  const app = await createAppHost({ dir: dist, connectSrc: () => origins, frameAncestors: () => origins })
  const portal = await createPortal({ contacts: PICKED, callLists: LISTS, latencyMs: 80, appUrl: app.url })
  origins = [portal.url]
  const { world, requestLog } = portal.context
  const alive = [...world.contacts.values()].filter(({ deleted }) => !deleted).map(({ id }) => id)
  for (const list of world.callLists.values()) {
    list.entityTypeId = entityTypes.CONTACT
    const from = list.id * 37 % (alive.length - ON_EACH)
    list.participants = ranked(alive.slice(from, from + ON_EACH), 'IN_WORK')
  }
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${portal.url}/marketplace/app/call-lists/`)
    const frame = await (await page.locator('iframe.app-frame').elementHandle())?.contentFrame()
    if (!frame) throw new Error('The portal opened no frame')
    await frame.evaluate(() => { location.hash = '#/new' })
    const all = frame.getByRole('checkbox', { name: `Select all ${PICKED} found` })
    await all.waitFor()
    // The bucket of requests is as full as after a while of reading.
    await page.waitForTimeout(10_000)
    requestLog.clear()
    await frame.evaluate(watchTasks)
    const started = performance.now()
    await all.check()
    const check = frame.getByRole('region', { name: 'Check' })
    await check.getByRole('listitem').filter({ hasText: 'without a phone' }).waitFor()
    const firstLines = performance.now() - started
    await check.getByText(`looked through ${LISTS} of ${LISTS} call lists`).waitFor({ timeout: 120_000 })
    await check.getByText(/\d+ on another open call list/).waitFor()
    const seconds = (performance.now() - started) / 1000
    await page.waitForTimeout(1_000)
    const pages = requestLog.all().flatMap(({ commands }) => commands).filter(({ method }) => method === 'crm.calllist.items.get').length
    const longest = await frame.evaluate(() => (window as unknown as { longestTask: number }).longestTask)
    return markdownTable([`check of ${PICKED} clients against ${LISTS} lists of ${ON_EACH}`, 'measured', 'aim'], [
      ['requests', `${requestLog.all().length}`, `≤ ${Math.ceil(LISTS * ON_EACH / 50 / 50) + 12}`],
      ['pages of participants in them', `${pages}`, '–'],
      ['the first lines', `${firstLines.toFixed(0)} ms`, '–'],
      ['seconds until all is looked through', seconds.toFixed(1), '–'],
      ['longest task', longest === 0 ? '< 50 ms' : `${longest.toFixed(0)} ms`, '< 50 ms']
    ])
  } finally {
    await browser.close()
    await Promise.all([portal.close(), app.close()])
  }
}

/** In the page: remembers the longest task from now on; the browser tells only of those of 50 ms and more. */
function watchTasks(): void {
  const page = window as unknown as { longestTask: number }
  page.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.longestTask = Math.max(page.longestTask, duration)
  }).observe({ type: 'longtask' })
}
