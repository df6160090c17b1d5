import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, FrameLocator, Page } from '@playwright/test'
import { parseTable } from '../../src/files/parseTable'
import { seriousViolations } from './axe'
import { contacts, listOf, openList, stateOf, storedList } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 60, companies: 10, callLists: 6 } })

/** Texts that a spreadsheet would take for something to do. */
const FORMULAS = ['=1+1', '+49 30 1234567', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://example.com")']

/** What a menu item of *Export* hands to the browser. */
async function exported(page: Page, app: FrameLocator, item: string): Promise<Download> {
  await app.getByRole('button', { name: 'Export', exact: true }).click()
  const saved = page.waitForEvent('download')
  await app.getByRole('menuitem', { name: item, exact: true }).click()
  return saved
}

async function sheetsOf(download: Download): Promise<Record<string, string>> {
  const parts = unzipSync(readFileSync(await download.path()))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The rows of a file's first sheet, the titles first. */
async function rowsOf(download: Download): Promise<readonly (readonly string[])[]> {
  const reading = await parseTable(new Blob([readFileSync(await download.path())]))
  if (reading.kind !== 'table') throw new Error(reading.problem)
  return reading.rows
}

test('A list is exported as it is shown, all phones as text, and nothing in it is a formula', { tag: '@main' }, async ({ openApp, page, portal }) => {
  const ids = await contacts(portal, 8)
  const listId = await listOf(portal, 1, ids)
  for (const [index, name] of FORMULAS.entries()) {
    await portal.call(1, 'portal.setClient', { entityTypeId: 3, id: ids[index], name, lastName: '', secondName: '', phones: [`+7916000000${index}`, '=2+2'] })
  }
  await portal.call(1, 'portal.setParticipantStatus', { listId, entityId: ids[7], status: 'SUCCESS' })
  const opened = await openApp()
  const { app } = opened
  await openList(opened, listId)

  const whole = await exported(page, app, 'Excel (XLSX)')
  expect(whole.suggestedFilename()).toBe(`Call list #${listId}.xlsx`)
  const rows = await rowsOf(whole)
  expect(rows[0]).toEqual(['Name', 'Company', 'Phone', 'More phones', 'Status'])
  expect(rows).toHaveLength(9)
  expect(rows.slice(1, 7).map(([name = '', , phone, more]) => [name, phone, more]))
    .toEqual(FORMULAS.map((name, index) => [name.trim(), `+7916000000${index}`, '=2+2']))
  const sheet = (await sheetsOf(whole))['xl/worksheets/sheet1.xml'] ?? ''
  expect(sheet).not.toMatch(/<f[\s>/]/)
  await expect(app.getByText(`Exported: Call list #${listId}.xlsx`, { exact: true })).toBeVisible()

  await app.getByRole('button', { name: 'Columns' }).click()
  await app.getByRole('menuitemcheckbox', { name: 'Last call' }).click()
  await app.getByRole('menuitemcheckbox', { name: 'Attempts' }).click()
  await page.keyboard.press('Escape')
  await app.getByRole('button', { name: /^In progress/ }).click()
  const part = await exported(page, app, 'CSV')
  expect(part.suggestedFilename()).toBe(`Call list #${listId} – In progress.csv`)
  const written = await rowsOf(part)
  expect(written).toHaveLength(8)
  expect(written[0]?.slice(4)).toEqual(['Last call', 'Attempts', 'Status'])
  for (const [, , , , last = '', attempts = ''] of written.slice(1)) {
    expect(last).toMatch(/^(never|\d{4}-\d\d-\d\d \d\d:\d\d)$/)
    expect(attempts).toMatch(/^\d+\+?$/)
  }
  for (const row of written) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/)
  await expect(app.getByText('Rows: 7 Exported is what is shown: 7 of 8.', { exact: true })).toBeVisible()
})

test('The overview is exported with every list counted, by keyboard alone on a screen of 360 pixels', async ({ openApp, page, portal }) => {
  await page.setViewportSize({ width: 360, height: 720 })
  const { app, frame } = await openApp()
  await expect(app.getByRole('table', { name: 'Call lists' })).toBeVisible()
  await app.getByRole('button', { name: 'Export', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('menu')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(app.getByRole('menuitem', { name: 'Excel (XLSX)' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(app.getByRole('menuitem', { name: 'CSV' })).toBeFocused()
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const [titles = [], ...rows] = await rowsOf(await saved)
  const { activities } = await stateOf(portal)
  const living = new Set(activities.flatMap(({ listId }) => listId ?? []))
  expect(rows).toHaveLength(living.size)
  const place = (title: string) => titles.indexOf(title)
  for (const row of rows) {
    const { entities } = await storedList(portal, Number(row[place('ID')]))
    expect(row[place('Participants')]).toBe(String(entities.length))
    expect(row[place('In progress')]).toBe(String(entities.filter(({ status }) => status === 'IN_WORK').length))
    expect(row[place('Success')]).toBe(String(entities.filter(({ status }) => status === 'SUCCESS').length))
  }
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

test('The report leads from a colleague to their lists and to the clients behind a number, and is taken along', async ({ openApp, page, portal }) => {
  const { app } = await openApp()
  await app.getByRole('link', { name: 'Report', exact: true }).click()
  const colleagues = app.getByRole('table', { name: 'By colleague' })
  const lists = app.getByRole('table', { name: 'By call list' })
  await expect(colleagues.getByRole('row', { name: /^Total/ })).toBeVisible()
  await expect(app.getByText(/\d counted|Call lists read:/)).toHaveCount(0)
  expect(await seriousViolations(page)).toEqual([])

  const book = await exported(page, app, 'Excel (XLSX)')
  const parts = await sheetsOf(book)
  expect(parts['xl/workbook.xml']).toMatch(/name="By colleague".*name="By call list"/)
  const { lists: stored, activities } = await stateOf(portal)
  const living = stored.filter(({ id }) => activities.some(({ listId }) => listId === id))
  const clients = living.reduce((sum, { entities }) => sum + entities.length, 0)
  const totals = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="C\d+" s="0"><v>(\d+)<\/v>/g)].map(([, count]) => Number(count))
  expect(totals.pop()).toBe(clients)
  expect(totals.reduce((sum, count) => sum + count, 0)).toBe(clients)

  await colleagues.getByRole('link', { name: 'Максим Орлов' }).click()
  await expect(colleagues.getByRole('row')).toHaveCount(3)
  await expect(app.locator('.report-fields').getByText('Максим Орлов')).toBeVisible()
  await expect(app.getByRole('combobox', { name: 'Colleagues' })).toBeVisible()
  const csv = await exported(page, app, 'CSV')
  const rows = (await rowsOf(csv)).slice(1, -1)
  expect(new Set(rows.map(row => row[2]))).toEqual(new Set(['Максим Орлов']))
  await expect(lists.getByRole('row')).toHaveCount(rows.length + 2)

  const success = lists.getByRole('link', { name: /\d Success$/ }).first()
  const count = /^\d+/.exec(await success.innerText())?.[0] ?? ''
  await success.click()
  await expect(app.getByRole('group', { name: 'Status' }).getByRole('button', { name: /^Success/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(app.getByText(new RegExp(`^${count} of \\d+ shown$`))).toBeVisible()
})
