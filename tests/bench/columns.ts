import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { useCalls } from '../../src/stores/calls'
import { browserArguments, findBrowser } from '../e2e/browser'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import { createAppHost } from '../portal/appHost'
import { createPortal, type Portal } from '../portal/server'
import { markdownTable } from './table'
import { watchTasks } from './watchTasks'

const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')
/** In sight on a large screen, with what is drawn above and below it. */
const IN_SIGHT = 50

/** What it takes to show calls and local times beside participants, in a list of that size. */
export async function measureColumns(size: number): Promise<string> {
  let origins: string[] = []
  const app = await createAppHost({ dir: dist, connectSrc: () => origins, frameAncestors: () => origins })
  const portal = await createPortal({ contacts: size, callLists: 1, latencyMs: 80, appUrl: app.url })
  origins = [portal.url]
  try {
    const calls = await requestsForCalls(portal)
    const { requests, seconds, longest } = await localTimes(portal, size)
    return markdownTable([`beside ${size.toLocaleString('en')} participants`, 'measured', 'aim'], [
      [`requests for the last calls of ${IN_SIGHT} rows in sight`, String(calls), '1'],
      ['requests for the local time of all', String(requests), '–'],
      ['seconds until all local times are known', seconds.toFixed(1), '–'],
      ['longest task meanwhile', longest === 0 ? '< 50 ms' : `${longest.toFixed(0)} ms`, '< 50 ms']
    ])
  } finally {
    await Promise.all([portal.close(), app.close()])
  }
}

async function requestsForCalls(portal: Portal): Promise<number> {
  const ids = [...portal.context.world.contacts.keys()].slice(0, IN_SIGHT)
  const calls = storesOver(appPortalAs(portal.url, ADMIN)).run(() => useCalls())
  portal.context.requestLog.clear()
  await calls.ensure('contact', ids)
  return portal.context.requestLog.all().filter(({ commands }) => commands.some(({ method }) => method === 'crm.activity.list')).length
}

async function localTimes(portal: Portal, size: number): Promise<{ requests: number; seconds: number; longest: number }> {
  const { world } = portal.context
  const ids = [...world.contacts.values()].filter(({ deleted }) => !deleted).map(({ id }) => id).slice(0, size)
  const made = await fetch(`${portal.url}/__portal/call`, {
    method: 'POST', body: JSON.stringify({ userId: ADMIN, method: 'crm.calllist.add', params: { ENTITY_TYPE: 'CONTACT', ENTITIES: ids } })
  })
  const { result: listId } = await made.json() as { result: number }
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${portal.url}/marketplace/app/call-lists/`)
    const frame = await (await page.locator('iframe.app-frame').elementHandle())?.contentFrame()
    if (!frame) throw new Error('The portal opened no frame')
    await frame.getByRole('heading', { level: 1 }).waitFor()
    await frame.evaluate((hash) => { location.hash = hash }, `#/lists/${listId}`)
    await frame.getByRole('table', { name: 'Participants' }).waitFor()
    // All names are there, and the bucket of requests is as full as after a while of reading.
    await page.waitForTimeout(15_000)
    portal.context.requestLog.clear()
    await frame.evaluate(watchTasks)
    const started = performance.now()
    await frame.getByRole('button', { name: 'Callable now' }).click()
    await frame.getByText(/callable now · .* not yet · .* unknown/).waitFor({ timeout: 120_000 })
    const seconds = (performance.now() - started) / 1000
    await page.waitForTimeout(1_000)
    const longest = await frame.evaluate(() => (window as unknown as { longestTask: number }).longestTask)
    return { requests: portal.context.requestLog.all().length, seconds, longest }
  } finally {
    await browser.close()
  }
}
