import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Frame, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../e2e/browser'
import { createAppHost } from '../portal/appHost'
import { createPortal, type Portal } from '../portal/server'
import { markdownTable } from './table'

const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')
const LISTS = 200

/** What it takes to export a list of that many participants, and to report on two hundred lists, in a real browser. */
export async function measureExporting(size: number): Promise<string> {
  let origins: string[] = []
  const app = await createAppHost({ dir: dist, connectSrc: () => origins, frameAncestors: () => origins })
  const portal = await createPortal({ port: 0, contacts: size, participants: size, callLists: 3, latencyMs: 80, appUrl: app.url })
  const many = await createPortal({ port: 0, contacts: 2_000, callLists: LISTS, latencyMs: 80, appUrl: app.url })
  origins = [portal.url, many.url]
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
    const exported = await exportList(page, await openApp(page, portal), portal)
    return [
      markdownTable([`export of ${size.toLocaleString('en')} rows`, 'Excel', 'CSV after it'], exported),
      markdownTable([`report over ${LISTS} lists`, 'measured'], await report(await openApp(page, many), many))
    ].join('\n\n')
  } finally {
    await browser.close()
    await Promise.all([portal.close(), many.close(), app.close()])
  }
}

async function openApp(page: Page, portal: Portal): Promise<Frame> {
  await page.goto(`${portal.url}/marketplace/app/call-lists/`)
  const frame = await (await page.locator('iframe.app-frame').elementHandle())?.contentFrame()
  if (!frame) throw new Error('The portal opened no frame')
  await frame.getByRole('table', { name: 'Call lists' }).waitFor()
  return frame
}

async function exportList(page: Page, frame: Frame, portal: Portal): Promise<Array<[string, string, string]>> {
  const lists = [...portal.context.world.callLists.values()]
  const { id } = lists.reduce((a, b) => a.participants.length > b.participants.length ? a : b)
  await frame.evaluate(listId => { location.hash = `#/lists/${listId}` }, id)
  await frame.getByRole('table', { name: 'Participants' }).waitFor()
  await frame.getByText(/Names [\d,]+ of/).waitFor({ state: 'detached', timeout: 60_000 })
  // The bucket of requests is as full as after a while of reading.
  await page.waitForTimeout(10_000)
  await frame.evaluate(watchPage)
  const save = async (item: string) => {
    portal.context.requestLog.clear()
    await frame.evaluate(forgetTasks)
    const before = await frame.evaluate(loadedFiles)
    const started = performance.now()
    const saved = page.waitForEvent('download', { timeout: 120_000 })
    await frame.getByRole('button', { name: 'Export', exact: true }).click()
    await frame.getByRole('menuitem', { name: item }).click()
    await saved
    const seconds = (performance.now() - started) / 1000
    await page.waitForTimeout(500)
    const loaded = (await frame.evaluate(loadedFiles)).filter(file => !before.includes(file))
    const task = await frame.evaluate(longestTask)
    return { seconds: seconds.toFixed(1), task: task === 0 ? '< 50 ms' : `${task.toFixed(0)} ms`, kB: sizeOf(loaded).toFixed(0), requests: `${portal.context.requestLog.all().length}` }
  }
  const xlsx = await save('Excel (XLSX)')
  const csv = await save('CSV')
  return [
    ['seconds, all phones read before', xlsx.seconds, csv.seconds],
    ['longest task', xlsx.task, csv.task],
    ['kilobytes loaded for it, gzip', xlsx.kB, csv.kB],
    ['requests', xlsx.requests, csv.requests]
  ]
}

async function report(frame: Frame, portal: Portal): Promise<Array<[string, string]>> {
  await frame.evaluate(watchPage)
  await frame.evaluate(forgetTasks)
  portal.context.requestLog.clear()
  const started = performance.now()
  await frame.getByRole('link', { name: 'Report', exact: true }).click()
  await frame.getByRole('table', { name: 'By call list' }).waitFor()
  await frame.getByText(/Call lists read:/).waitFor({ state: 'detached', timeout: 120_000 })
  const seconds = (performance.now() - started) / 1000
  const log = portal.context.requestLog.all()
  const reading = log.filter(({ commands }) => commands.some(({ method }) => method === 'crm.calllist.items.get'))
  const task = await frame.evaluate(longestTask)
  return [
    ['requests', `${log.length}`],
    ['of them for participants', `${reading.length}`],
    ['seconds', seconds.toFixed(1)],
    ['longest task', task === 0 ? '< 50 ms' : `${task.toFixed(0)} ms`]
  ]
}

function sizeOf(files: readonly string[]): number {
  const paths = files.map(file => join(dist, new URL(file).pathname)).filter(path => existsSync(path))
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1000
}

interface Watched { longestTask: number }

/** In the page: remembers the longest task from now on; the browser tells only of those of 50 ms and more. */
function watchPage(): void {
  const page = window as unknown as Watched
  page.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.longestTask = Math.max(page.longestTask, duration)
  }).observe({ type: 'longtask' })
}

function forgetTasks(): void {
  (window as unknown as Watched).longestTask = 0
}

function longestTask(): number {
  return (window as unknown as Watched).longestTask
}

function loadedFiles(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name).filter(name => /\.(js|css)$/.test(name))
}
