import type { Page } from '@playwright/test'
import { expect, ready, test } from './probe'
import type { PortalControl } from './portalControl'

/** What the app in the only frame of the page was opened with. */
async function openedWith(page: Page): Promise<unknown> {
  const iframe = page.locator('iframe.app-frame')
  await ready({ app: iframe.contentFrame() })
  const frame = await (await iframe.elementHandle())?.contentFrame()
  return frame?.evaluate(() => ({
    placement: window.b24.placement.title,
    options: window.b24.placement.options as unknown
  }))
}

/** A call list of user 2 and the number of its activity. */
async function listOfUser2(portal: PortalControl): Promise<{ listId: number; activityId: number }> {
  const { result: listId } = await portal.call(2, 'crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: [1, 2] }) as { result: number }
  const { result } = await portal.call(2, 'crm.activity.list', {
    filter: { PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: listId }
  }) as { result: { ID: string }[] }
  return { listId, activityId: Number(result[0]?.ID) }
}

test.describe('A link into the app', () => {
  test.beforeEach(async ({ portal, servers }) => {
    const bound = await portal.call(1, 'placement.bind', { PLACEMENT: 'REST_APP_URI', HANDLER: servers.app.url })
    expect(bound).toMatchObject({ result: true })
  })

  for (const search of ['?params[list]=13', '?params%5Blist%5D=13']) {
    test(`opens it in its own place with what ${search} says as text (protocol note 164)`, async ({ page, portal }) => {
      await page.goto(`${portal.url}/marketplace/view/local.call.lists/${search}`)
      expect(await openedWith(page)).toEqual({
        placement: 'REST_APP_URI',
        options: { list: '13', URI: expect.stringMatching(/^\/marketplace\/view\/local\.call\.lists\/\?params/) }
      })
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  }

  test('has the code that app.info answers, and opens nothing by another (protocol note 164)', async ({ page, portal }) => {
    const { result } = await portal.call(1, 'app.info') as { result: { CODE: string } }
    expect(result.CODE).toBe('local.call.lists')
    await page.goto(`${portal.url}/marketplace/view/another.app/?params[list]=13`)
    await expect(page.getByText('No apps here')).toBeVisible()
  })

  test('opens nothing where the app was not bound to it (protocol note 164)', async ({ page, portal }) => {
    // The portal binds everything when its page is first asked for.
    await page.goto(portal.url)
    await portal.call(1, 'placement.unbind', { PLACEMENT: 'REST_APP_URI' })
    await page.goto(`${portal.url}/marketplace/view/local.call.lists/?params[list]=13`)
    await expect(page.getByText('No apps here')).toBeVisible()
  })
})

test('The app opens itself in a slider with options of its own, a number as text (protocol note 164)', async ({ openApp, page }) => {
  const opened = await openApp()
  await ready(opened)
  const closed = opened.frame.evaluate(() => window.b24.slider.openSliderAppPage({ list: 13, bx24_title: 'List 13' }))
  const iframe = page.getByRole('dialog', { name: 'List 13' }).locator('iframe')
  await ready({ app: iframe.contentFrame() })
  const inner = await (await iframe.elementHandle())?.contentFrame()
  expect(await inner?.evaluate(() => [window.b24.placement.title, window.b24.placement.options as unknown]))
    .toEqual(['DEFAULT', { list: '13', IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' }])
  await page.keyboard.press('Escape')
  await closed
})

test.describe('The page of a call list\'s activity', () => {
  test('opens by its link in a slider, from which the dialler is started (protocol note 182)', async ({ page, portal }) => {
    const { listId, activityId } = await listOfUser2(portal)
    await portal.session({ userId: 2 })
    await page.goto(`${portal.url}/crm/activity/?ID=${activityId}&open_view=${activityId}`)
    const slider = page.getByRole('dialog', { name: `Call list #${listId}` })
    await slider.getByRole('button', { name: 'Start calling' }).click()
    await expect(page.getByRole('status')).toHaveText(`Dialling call list #${listId}…`)
  })

  test('stands at an address of its own, which the slider takes (protocol note 181)', async ({ page, portal }) => {
    const { activityId } = await listOfUser2(portal)
    const viewer = '/bitrix/components/bitrix/crm.activity.planner/slider.php'
    await page.goto(`${portal.url}${viewer}?ajax_action=ACTIVITY_VIEW&activity_id=${activityId}`)
    await expect(page.getByRole('button', { name: 'Start calling' })).toBeVisible()
  })

  test('is not there for others who are not responsible (protocol note 182)', async ({ page, portal }) => {
    const { activityId } = await listOfUser2(portal)
    await portal.session({ userId: 3 })
    await page.goto(`${portal.url}/crm/activity/?ID=${activityId}&open_view=${activityId}`)
    await expect(page.getByRole('dialog').getByText('There is no such record')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Start calling' })).toHaveCount(0)
  })
})
