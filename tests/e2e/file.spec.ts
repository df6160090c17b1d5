import { readFileSync } from 'node:fs'
import type { FrameLocator } from '@playwright/test'
import { seriousViolations } from './axe'
import { expect, test } from './portal'
import type { PortalControl } from './portalControl'

test.use({ world: { contacts: 300, companies: 20, callLists: 3 } })

interface Item { id: number; fm: Array<{ typeId: string; value: string }> }

/** Contacts whose phone nobody else has, with that phone. */
async function phonesOf(portal: PortalControl, count: number): Promise<Array<[id: number, phone: string]>> {
  const owners = new Map<string, number[]>()
  for (let start = 0; start < 300; start += 50) {
    const { result } = await portal.call(1, 'crm.item.list', { entityTypeId: 3, select: ['*'], start }) as { result: { items: Item[] } }
    for (const { id, fm } of result.items) {
      for (const { typeId, value } of fm) {
        if (typeId !== 'PHONE' || !value.startsWith('+7')) continue
        const digits = value.replace(/\D/g, '')
        owners.set(digits, [...owners.get(digits) ?? [], id])
      }
    }
  }
  const single = [...owners].flatMap(([digits, ids]) => ids.length === 1 ? [[ids[0] ?? 0, digits] as [number, string]] : [])
  return [...new Map(single)].slice(0, count)
}

/** Cyrillic as windows-1251 has it; plain letters stay. */
function windows1251(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  }))
}

async function openPanel(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'New call list' }).first().click()
  await app.getByRole('tab', { name: 'File or paste' }).click()
  await expect(app.getByLabel('Phone numbers')).toBeVisible()
}

async function listed(portal: PortalControl): Promise<number[]> {
  const { lists } = await portal.state() as { lists: Array<{ id: number; entities: Array<{ id: number }> }> }
  return lists.reduce((one, other) => one.id > other.id ? one : other).entities.map(({ id }) => id)
}

test('A call list is made from a CSV as Excel writes it, and those not found are downloaded as they were', async ({ openApp, page, portal }) => {
  const clients = await phonesOf(portal, 12)
  const rows = clients.map(([, digits], index) => `Клиент ${index};Москва;8${digits.slice(1)}`)
  const csv = ['Имя;Город;Телефон', ...rows, 'Нет такого;Тверь;8 999 000-00-01', 'Испорчен;Тула;7,9E+10'].join('\r\n')
  const { app } = await openApp()
  await openPanel(app)

  const chooser = page.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Choose file' }).click()
  await (await chooser).setFiles({ name: 'Выставка.csv', mimeType: 'text/csv', buffer: windows1251(csv) })
  await expect(app.getByText('12 found')).toBeVisible()
  await expect(app.getByText('2 not found')).toBeVisible()
  await expect(app.getByRole('combobox', { name: 'Column' })).toContainText('Телефон')

  const saved = page.waitForEvent('download')
  await app.getByRole('button', { name: 'Download those not found' }).click()
  const text = readFileSync(await (await saved).path(), 'utf8')
  expect(text.replace(/^\uFEFF/, '').trim().split('\r\n')).toEqual([
    'Имя,Город,Телефон,Reason',
    'Нет такого,Тверь,8 999 000-00-01,Not in the CRM',
    'Испорчен,Тула,"7,9E+10",The spreadsheet has lost the last digits'
  ])

  await app.getByRole('button', { name: 'Add 12' }).click()
  await expect(app.getByText('12 selected', { exact: true })).toBeVisible()
  await app.getByLabel('Name', { exact: true }).fill('From the fair')
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('heading', { name: 'From the fair' })).toBeVisible()
  expect(await listed(portal)).toEqual(clients.map(([id]) => id))
})

test('5,000 pasted lines are looked for in 100 requests, can be stopped, and go on where they were', async ({ openApp, portal }) => {
  test.setTimeout(120_000)
  const clients = await phonesOf(portal, 40)
  const lines = [...clients.map(([, digits]) => `+${digits}`), ...Array.from({ length: 4960 }, (_none, index) => `+4930${5_000_000 + index}`)]
  const { app } = await openApp()
  await openPanel(app)
  await portal.clearRequests()
  await app.getByLabel('Phone numbers').fill(lines.join('\n'))
  await expect(app.getByText('5,000 rows')).toBeVisible()
  await app.getByRole('button', { name: 'Stop' }).click()
  await expect(app.getByText(/^Stopped\. [\d,]+ rows have not been looked for/)).toBeVisible()
  await app.getByRole('button', { name: 'Continue' }).click()
  await expect(app.getByText('4,960 not found')).toBeVisible({ timeout: 90_000 })
  await expect(app.getByText('40 found')).toBeVisible()
  const requests = await portal.requests() as Array<{ commands: Array<{ method: string }> }>
  const asked = requests.filter(({ commands }) => commands.some(({ method }) => method === 'crm.duplicate.findbycomm'))
  // Those under way when it was stopped are asked again, and now and then one comes too early for the portal.
  expect(asked.length).toBeLessThanOrEqual(110)
})

test('Lines are pasted and clients added by the keyboard alone, at 360 pixels', async ({ openApp, page, portal }) => {
  const [[id, digits] = [0, '']] = await phonesOf(portal, 1)
  await page.setViewportSize({ width: 360, height: 740 })
  const { app, frame } = await openApp({ theme: 'dark' })
  await app.getByRole('button', { name: 'New call list' }).first().click()
  await app.getByRole('tab', { name: 'CRM' }).focus()
  await page.keyboard.press('End')
  await expect(app.getByRole('tab', { name: 'File or paste' })).toBeFocused()
  // The panel is loaded when its tab is opened.
  await expect(app.getByLabel('Phone numbers')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(app.getByLabel('Phone numbers')).toBeFocused()
  await page.keyboard.type(`+${digits}`)
  await page.keyboard.press('Enter')
  await page.keyboard.type('101')
  await expect(app.getByText('1 found')).toBeVisible()
  await expect(app.getByText('1 not found')).toBeVisible()
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(await seriousViolations(page)).toEqual([])
  await app.getByRole('button', { name: 'Add 1' }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByText('1 selected', { exact: true })).toBeVisible()
  await expect(app.getByText('1 selected already')).toBeVisible()
  await app.getByRole('button', { name: 'Create call list' }).click()
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => listed(portal)).toEqual([id])
})
