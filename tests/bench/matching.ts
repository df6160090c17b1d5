import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../e2e/browser'
import { createAppHost } from '../portal/appHost'
import { createPortal } from '../portal/server'
import { markdownTable } from './table'
import { watchTasks } from './watchTasks'

const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')
const LINES = 5_000

/** What it takes to find clients by 5,000 pasted numbers in a real browser, with the limits of a real portal. */
export async function measureMatching(): Promise<string> {
  let origins: string[] = []
  const app = await createAppHost({ dir: dist, connectSrc: () => origins, frameAncestors: () => origins })
  const portal = await createPortal({ contacts: 2_000, callLists: 3, latencyMs: 80, appUrl: app.url })
  origins = [portal.url]
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${portal.url}/marketplace/app/call-lists/`)
    const frame = await (await page.locator('iframe.app-frame').elementHandle())?.contentFrame()
    if (!frame) throw new Error('The portal opened no frame')
    await frame.getByRole('button', { name: 'New call list' }).first().click()
    await frame.getByRole('tab', { name: 'File or paste' }).click()
    const phones = [...portal.context.world.contacts.values()]
      .flatMap(({ deleted, fm }) => deleted ? [] : fm.filter(({ typeId }) => typeId === 'PHONE').map(({ value }) => value))
    const lines = Array.from({ length: LINES }, (_none, index) => (index % 2 === 0 ? phones[index / 2] : undefined) ?? `+4930${5_000_000 + index}`)
    // The bucket of requests is as full as after a while of reading.
    await page.waitForTimeout(10_000)
    portal.context.requestLog.clear()
    await frame.evaluate(watchTasks)
    const started = performance.now()
    await frame.getByLabel('Phone numbers').fill(lines.join('\n'))
    await frame.getByText(/^[\d,]+ of [\d,]+ looked for$/).waitFor()
    await frame.getByText(/^[\d,]+ of [\d,]+ looked for$/).waitFor({ state: 'detached', timeout: 120_000 })
    const seconds = (performance.now() - started) / 1000
    const longest = await frame.evaluate(() => (window as unknown as { longestTask: number }).longestTask)
    return markdownTable([`${LINES.toLocaleString('en')} pasted numbers`, 'measured', 'aim'], [
      ['requests', `${portal.context.requestLog.all().length}`, '≤ 101'],
      ['seconds', seconds.toFixed(0), '–'],
      ['longest task', longest === 0 ? '< 50 ms' : `${longest.toFixed(0)} ms`, '< 100 ms']
    ])
  } finally {
    await browser.close()
    await Promise.all([portal.close(), app.close()])
  }
}
