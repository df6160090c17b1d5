import type { Locator } from '@playwright/test'
import { contacts, listOf } from './lists'
import { expect, test } from './portal'

test.use({ world: { contacts: 60, companies: 20, callLists: 8 } })

interface Edges { left: number, right: number }

/** Where the text itself begins and ends, which may be elsewhere than its box. */
function textEdges(element: Locator): Promise<Edges> {
  return element.evaluate((node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, right } = range.getBoundingClientRect()
    return { left, right }
  })
}

/** Where the box begins and ends, without its padding. */
function boxEdges(element: Locator): Promise<Edges> {
  return element.evaluate((node) => {
    const { left, right } = node.getBoundingClientRect()
    const { paddingLeft, paddingRight } = getComputedStyle(node)
    return { left: left + parseFloat(paddingLeft), right: right - parseFloat(paddingRight) }
  })
}

test('In Arabic names in another script stand at the edge of their column', async ({ openApp }) => {
  const { app } = await openApp({ lang: 'ar' })
  const row = app.locator('.overview-card tbody tr').filter({ has: app.locator('a') }).first()
  for (const [name, column] of [['responsible', 3], ['creator', 4]] as const) {
    const cell = row.locator('td, th').nth(column)
    await expect(cell.locator('bdi'), name).toHaveText(/\w/)
    const [text, box] = [await textEdges(cell.locator('bdi')), await boxEdges(cell)]
    expect(Math.abs(text.right - box.right), name).toBeLessThanOrEqual(2)
  }
})

test('In Arabic a long name keeps its beginning', async ({ openApp, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 2))
  const { activities } = await portal.state() as { activities: Array<{ id: number, listId: number | null }> }
  const id = activities.find(each => each.listId === listId)?.id
  await portal.call(1, 'crm.activity.update', { id, fields: { SUBJECT: 'A name that is too long for its place '.repeat(6) } })
  const { app } = await openApp({ lang: 'ar' })
  const link = app.locator(`.overview-card a[href$="/lists/${listId}"]`)
  await expect(link).toHaveText(/A name/)
  // What hangs out on the left of its box cannot be seen.
  const [text, box] = [await textEdges(link.locator('bdi')), await boxEdges(link)]
  expect(text.left).toBeGreaterThanOrEqual(box.left - 1)
})

test('In Arabic the heading of a call list stands at the edge of the page', async ({ openApp, portal }) => {
  const listId = await listOf(portal, 1, await contacts(portal, 2))
  const { app, frame } = await openApp({ lang: 'ar' })
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  await frame.evaluate((hash) => { location.hash = hash }, `#/lists/${listId}`)
  const heading = app.getByRole('heading', { level: 1, name: `#${listId}` })
  await expect(heading).toBeVisible()
  const [text, box] = [await textEdges(heading.locator('> *')), await boxEdges(app.locator('main header'))]
  expect(Math.abs(text.right - box.right)).toBeLessThanOrEqual(1)
})
