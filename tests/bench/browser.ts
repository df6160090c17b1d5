import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Frame } from '@playwright/test'
import { browserArguments, findBrowser } from '../e2e/browser'
import { createAppHost } from '../portal/appHost'
import { createPortal, type Portal } from '../portal/server'
import { markdownTable } from './table'

const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')
const CLICKS = 15

/** How the built app behaves in a real browser with a list of that many participants. */
export async function measureBrowser(size: number): Promise<string> {
  let origins: string[] = []
  const app = await createAppHost({ dir: dist, connectSrc: () => origins, frameAncestors: () => origins })
  const portal = await createPortal({ port: 0, rateLimit: false, contacts: size, participants: size, callLists: 3, appUrl: app.url })
  origins = [portal.url]
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments, '--enable-precise-memory-info'] })
  try {
    const lists = [...portal.context.world.callLists.values()]
    const largest = lists.reduce((a, b) => a.participants.length > b.participants.length ? a : b)
    const smallest = lists.filter(list => list.entityTypeId === 3).reduce((a, b) => a.participants.length < b.participants.length ? a : b)
    const empty = await openList(browser, portal, smallest.id)
    const emptyHeap = await heapOf(empty)
    await empty.page().close()

    const frame = await openList(browser, portal, largest.id)
    await frame.getByText('Names').waitFor({ state: 'detached' })
    const heap = await heapOf(frame)
    const clicks = await frame.evaluate(clickThroughStatuses, CLICKS)
    const scrolling = await frame.evaluate(scrollThrough)
    return markdownTable([`${size.toLocaleString('en')} participants in Chromium`, 'measured', 'aim'], [
      ['click on a status to the next paint, median', `${median(clicks).toFixed(0)} ms`, '< 50 ms'],
      ['the slowest of them', `${Math.max(...clicks).toFixed(0)} ms`, '–'],
      ['longest task while scrolling end to end', longest(scrolling.longestTask), '< 50 ms'],
      ['rows in the document at most', `${scrolling.mostRows}`, '–'],
      ['JavaScript heap above a list of few', `${((heap - emptyHeap) / 1e6).toFixed(1)} MB`, '< 40 MB']
    ])
  } finally {
    await browser.close()
    await Promise.all([portal.close(), app.close()])
  }
}

async function openList(browser: Browser, portal: Portal, listId: number): Promise<Frame> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${portal.url}/marketplace/app/call-lists/`)
  const handle = await page.locator('iframe.app-frame').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('The portal opened no frame')
  await frame.getByRole('heading', { name: 'Call lists' }).waitFor()
  await frame.evaluate(id => { location.hash = `#/lists/${id}` }, listId)
  await frame.getByRole('table', { name: 'Participants' }).waitFor()
  await frame.getByText(/Names [\d,]+ of/).waitFor({ state: 'detached', timeout: 60_000 })
  return frame
}

async function heapOf(frame: Frame): Promise<number> {
  const session = await frame.page().context().newCDPSession(frame).catch(() => frame.page().context().newCDPSession(frame.page()))
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  return frame.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize)
}

/** In the page: clicks one status after the other and waits for the paint each time. @returns milliseconds. */
async function clickThroughStatuses(clicks: number): Promise<number[]> {
  const buttons = [...document.querySelectorAll<HTMLElement>('[role=group] button[aria-pressed]')]
  if (buttons.length < 2) throw new Error('There are no statuses to click on')
  const times: number[] = []
  for (let click = 0; click < clicks; click++) {
    const started = performance.now()
    buttons[click % buttons.length]?.click()
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const afterPaint = new MessageChannel()
        afterPaint.port1.onmessage = () => resolve()
        afterPaint.port2.postMessage(null)
      })
    })
    times.push(performance.now() - started)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  buttons[0]?.click()
  return times
}

/** In the page: scrolls the table from its beginning to its end. */
async function scrollThrough(): Promise<{ longestTask: number; mostRows: number }> {
  const scroller = document.querySelector<HTMLElement>('.table-scroller')
  if (!scroller) throw new Error('There is no table to scroll')
  let longestTask = 0
  let mostRows = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestTask = Math.max(longestTask, entry.duration)
  })
  observer.observe({ type: 'longtask' })
  await new Promise(resolve => setTimeout(resolve, 300))
  const steps = 200
  for (let step = 0; step <= steps; step++) {
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * step / steps
    await new Promise(resolve => requestAnimationFrame(resolve))
    mostRows = Math.max(mostRows, scroller.querySelectorAll('tbody tr').length)
  }
  await new Promise(resolve => setTimeout(resolve, 300))
  observer.disconnect()
  return { longestTask, mostRows }
}

/** The browser tells only of tasks of 50 ms and more. */
function longest(milliseconds: number): string {
  return milliseconds === 0 ? '< 50 ms' : `${milliseconds.toFixed(0)} ms`
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
