import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../e2e/browser'
import { createAppHost, type AppHost } from '../portal/appHost'
import { createPortal, type Portal } from '../portal/server'
import { writeFloorPage } from './floorPage'
import { markdownTable } from './table'

const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')
const LINE = { latency: 60, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8, offline: false }
type Line = typeof LINE
const TIMES = 7
const LISTS = 60

/** One opening, in milliseconds since the frame was sent for. */
interface Start {
  readonly firstRows: number
  /** Requests that had to be answered one after the other before REST was first asked, REST not counted. */
  readonly rounds: number
  readonly commands: Record<string, string>
}

interface Served {
  readonly portal: Portal
  readonly host: AppHost
}

/** How long the first rows take, beside a page of the same weight that does no more than it has to. */
export async function measureStart(): Promise<string> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments, '--disable-site-isolation-trials'] })
  const app = await serve(dist)
  const commands = (await inTurns(browser, app, app, null, 1))[0].cold.commands
  const floorDir = writeFloorPage(commands)
  const floor = await serve(floorDir)
  try {
    const [slowApp, slowFloor] = await inTurns(browser, app, floor, LINE)
    const [fastApp, fastFloor] = await inTurns(browser, app, floor, null)
    // So far away that what does not wait for an answer is seen not to.
    const [farApp, farFloor] = await inTurns(browser, app, floor, { ...LINE, latency: 1_500 }, 1)
    const row = (name: string, one: Start, least: Start, aim: string) =>
      [name, ms(one.firstRows), ms(least.firstRows), `${(one.firstRows / least.firstRows).toFixed(2)} ×`, aim]
    return markdownTable(['until the first rows of the overview', 'this app', 'floor', 'ratio', 'aim'], [
      row('60 ms and 10 Mbit/s, cold', slowApp.cold, slowFloor.cold, '≤ 1.4 ×'),
      row('60 ms and 10 Mbit/s, warm', slowApp.warm, slowFloor.warm, '–'),
      row('without the line: work, cold', fastApp.cold, fastFloor.cold, '–'),
      row('without the line: work, warm', fastApp.warm, fastFloor.warm, '–'),
      ['answers in a row before the first REST call, cold', farApp.cold.rounds, farFloor.cold.rounds, '', '2']
    ])
  } finally {
    await browser.close()
    await Promise.all([app, floor].flatMap(({ portal, host }) => [portal.close(), host.close()]))
    rmSync(floorDir, { recursive: true })
  }
}

async function serve(dir: string): Promise<Served> {
  let origins: string[] = []
  const host = await createAppHost({ dir, connectSrc: () => origins, frameAncestors: () => origins })
  const portal = await createPortal({ port: 0, rateLimit: false, latencyMs: 0, callLists: LISTS, participants: 30, appUrl: host.url })
  origins = [portal.url]
  return { portal, host }
}

interface Starts {
  readonly cold: Start
  readonly warm: Start
}

/** Opens one and the other again and again, each time in a browser that has nothing, then once more in the same one. */
async function inTurns(browser: Browser, one: Served, other: Served, line: Line | null, times = TIMES): Promise<[Starts, Starts]> {
  const all = [one, other].map(served => ({ served, cold: [] as Start[], warm: [] as Start[] }))
  for (let time = 0; time < times; time++) {
    for (const { served, cold, warm } of all) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
      await context.addInitScript(watchForRows)
      await context.addInitScript(answerAtOnce)
      cold.push(await open(context, served, line))
      warm.push(await open(context, served, line))
      await context.close()
    }
  }
  const [first, second] = all.map(({ cold, warm }): Starts => ({ cold: middle(cold), warm: middle(warm) })) as [Starts, Starts]
  return [first, second]
}

async function open(context: BrowserContext, { portal }: Served, line: Line | null): Promise<Start> {
  const page = await context.newPage()
  if (line) await emulate(page, line)
  let commands: Record<string, string> = {}
  page.on('request', (request) => {
    if (/\/rest\/batch/.test(request.url()) && request.method() === 'POST' && Object.keys(commands).length === 0) {
      commands = (request.postDataJSON() as { cmd: Record<string, string> }).cmd
    }
  })
  await page.goto(`${portal.url}/marketplace/app/call-lists/`)
  const frame = await (await page.locator('iframe.app-frame').elementHandle())?.contentFrame()
  if (!frame) throw new Error('The portal opened no frame')
  const firstRows = await (await frame.waitForFunction(() => (window as { firstRows?: number }).firstRows)).jsonValue() ?? 0
  const rounds = await frame.evaluate(countRounds)
  await page.close()
  return { firstRows, rounds, commands }
}

async function emulate(page: Page, line: Line): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
}

/**
 * In the portal's page: the local one looks, before it answers a frame, how the tests want it to behave. A real one has
 * nothing to look for.
 */
function answerAtOnce(): void {
  if (window !== top) return
  const { fetch } = window
  window.fetch = (input, init) => {
    const { url } = new Request(input, init)
    return url.includes('/__host/manner') ? Promise.resolve(new Response('{}')) : fetch(input, init)
  }
}

/** In the frame: notes when a row that leads somewhere has been painted. */
function watchForRows(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('tbody tr a')) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const painted = new MessageChannel()
      painted.port1.onmessage = () => { (window as { firstRows?: number }).firstRows = performance.now() }
      painted.port2.postMessage(null)
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}

/**
 * In the frame: the longest chain of answers, each complete before the next was asked for, that ends before REST is
 * asked for the first time.
 */
function countRounds(): number {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const rest = files.find(file => file.name.includes('/rest/'))
  if (!page || !rest) throw new Error('REST was not asked')
  const before = files.filter(file => file.responseEnd <= rest.startTime).sort((a, b) => a.startTime - b.startTime)
  const depth = new Map<PerformanceResourceTiming, number>()
  for (const file of before) {
    const earlier = before.filter(one => depth.has(one) && one.responseEnd <= file.startTime).map(one => depth.get(one) ?? 0)
    depth.set(file, 1 + Math.max(1, ...earlier))
  }
  return Math.max(1, ...depth.values())
}

/** The one in the middle by its first rows. */
function middle(starts: readonly Start[]): Start {
  const sorted = starts.toSorted((a, b) => a.firstRows - b.firstRows)
  const one = sorted[Math.floor(sorted.length / 2)]
  if (!one) throw new Error('Nothing was measured')
  return one
}

const ms = (value: number) => `${value.toFixed(0)} ms`
