import { expect, ready, test } from './probe'

const timedOut = { isSafely: true }

test.describe('options', () => {
  test('nobody set make the SDK throw when they are read (protocol note 47)', async ({ openApp }) => {
    const opened = await openApp()
    await ready(opened)
    const thrown = await opened.frame.evaluate(() => {
      try {
        return String(window.b24.options.appGet('colour'))
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(thrown).toBe('app.option.colour not set')
  })

  test('of a user are kept for them alone', async ({ openApp }) => {
    const first = await openApp({ userId: 2 })
    await ready(first)
    await first.frame.evaluate(() => window.b24.options.userSet('filter', 'mine'))
    const second = await openApp({ userId: 2 })
    await ready(second)
    expect(await second.frame.evaluate(() => String(window.b24.options.userGet('filter')))).toBe('mine')
    const other = await openApp({ userId: 3 })
    await ready(other)
    await expect(other.frame.evaluate(() => String(window.b24.options.userGet('filter')))).rejects.toThrow('not set')
  })

  test('of a user cannot be set where the portal sent none (protocol note 47)', async ({ openApp, portal }) => {
    await portal.host({ withoutUserOptions: true })
    const opened = await openApp()
    await ready(opened)
    await expect(opened.frame.evaluate(() => window.b24.options.userSet('filter', 'mine'))).rejects.toThrow(TypeError.name)
  })

  test('of the app are kept for everyone when an administrator sets them', async ({ openApp }) => {
    const opened = await openApp({ userId: 1 })
    await ready(opened)
    await opened.frame.evaluate(() => window.b24.options.appSet('colour', 'blue'))
    const other = await openApp({ userId: 3 })
    await ready(other)
    expect(await other.frame.evaluate(() => String(window.b24.options.appGet('colour')))).toBe('blue')
  })

  test('of the app are not set by others, who get no answer (protocol note 47)', async ({ openApp }) => {
    const opened = await openApp({ userId: 2 })
    await ready(opened)
    const answer = await opened.frame.evaluate(() => {
      const sid = window.name.split('|')[2]
      return window.ask(`setAppOption:{"name":"colour","value":"red"}:d1:${sid}`, 'd1')
    })
    expect(answer).toBe('silence')
    const again = await openApp({ userId: 1 })
    await ready(again)
    await expect(again.frame.evaluate(() => String(window.b24.options.appGet('colour')))).rejects.toThrow('not set')
  })
})

test.describe('the options of a place', () => {
  const strange: [what: string, sent: unknown, read: unknown][] = [
    ['a text', 'ID=17', 'ID=17'],
    ['a list', ['17'], ['17']],
    ['absent', null, undefined]
  ]
  for (const [what, sent, read] of strange) {
    test(`can be made ${what}`, async ({ openApp, portal }) => {
      await portal.host({ placementOptions: sent })
      const opened = await openApp({ placement: 'CRM_CONTACT_LIST_MENU', placementOptions: { ID: '17' } })
      await ready(opened)
      expect(await opened.frame.evaluate(() => window.b24.placement.options as unknown)).toEqual(read)
    })
  }
})

test.describe('the slider', () => {
  test("shows a client's card and says when it was closed (protocol note 48)", async ({ openApp, page, portal }) => {
    const opened = await openApp()
    await ready(opened)
    const closed = opened.frame.evaluate(
      (url) => window.b24.slider.openPath(new URL('/crm/company/details/1/', url)),
      portal.url
    )
    const slider = page.getByRole('dialog')
    await expect(slider.getByRole('tab', { name: 'General' })).toBeVisible()
    await slider.getByRole('button', { name: 'Close' }).click()
    expect(await closed).toEqual({ isOpenAtNewWindow: false, isClose: true })
    await expect(slider).toHaveCount(0)
  })

  for (const path of ['/company/personal/user/0/', '/crm/deal/details/5/', '/marketplace/', '/workgroups/group/3/']) {
    test(`opens ${path} (protocol note 48)`, async ({ openApp, page, portal }) => {
      const opened = await openApp()
      await ready(opened)
      const address = portal.url + path
      const closed = opened.frame.evaluate((url) => window.b24.slider.openPath(new URL(url), 900), address)
      await expect(page.getByRole('dialog', { name: path })).toBeVisible()
      await page.keyboard.press('Escape')
      await closed
    })
  }

  test('does not open a path that is not for it, asked by a message (protocol note 48)', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    for (const path of ['/settings/', '/crm/', '/crm/webform/', '/company/personal/', '/bitrix/components/', 'https://example.com/crm/deal/']) {
      const answer = await opened.frame.evaluate((asked) => {
        const message = JSON.stringify({ path: asked })
        return window.ask(`openPath:${message}:p1:${window.name.split('|')[2]}`, 'p1')
      }, path)
      expect([path, JSON.parse(answer)]).toEqual([path, { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' }])
    }
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('opens any path of the portal when the SDK asks, whatever the width (protocol note 181)', async ({ openApp, page, portal }) => {
    const opened = await openApp()
    await ready(opened)
    // A width for each of the beginnings that the SDK puts in front.
    const asked: Array<[path: string, width: number]> = [
      ['/settings/', 0], ['/crm/webform/', 900], ['/bitrix/components/', 950], ['/settings/', 1200], ['/crm/', 1640]
    ]
    for (const [path, width] of asked) {
      const closed = opened.frame.evaluate(
        ([url, wide]) => window.b24.slider.openPath(new URL(url), wide),
        [portal.url + path, width] as const
      )
      await expect(page.getByRole('dialog', { name: path })).toBeVisible()
      await page.keyboard.press('Escape')
      expect(await closed).toMatchObject({ isClose: true })
    }
  })

  test('shows the activity of a call list, with its call button (protocol note 181)', async ({ openApp, page, portal }) => {
    const { activities } = await portal.state() as { activities: Array<{ id: number; listId: number | null; subject: string }> }
    const activity = activities.find(({ listId }) => listId !== null)
    const opened = await openApp()
    await ready(opened)
    const closed = opened.frame.evaluate((id) => {
      const path = `/bitrix/components/bitrix/crm.activity.planner/slider.php?ajax_action=ACTIVITY_VIEW&activity_id=${id}`
      return window.b24.slider.openPath(window.b24.slider.getUrl(path), 950)
    }, activity?.id)
    const slider = page.getByRole('dialog', { name: activity?.subject })
    await slider.getByRole('button', { name: 'Start calling' }).click()
    await expect(page.getByRole('status')).toContainText('Dialling call list')
    expect((await slider.boundingBox())?.width).toBe(950)
    await slider.getByRole('button', { name: 'Close' }).click()
    await closed
  })

  test('holds the app a second time, with the params given, until it closes itself', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    const closed = opened.frame.evaluate(() =>
      window.b24.slider.openSliderAppPage({ place: 'help', bx24_width: 600, bx24_title: 'Help' })
    )
    const slider = page.getByRole('dialog', { name: 'Help' })
    const iframe = slider.locator('iframe')
    await ready({ app: iframe.contentFrame() })
    const inner = await (await iframe.elementHandle())?.contentFrame()
    expect(await inner?.evaluate(() => window.b24.placement.options as unknown)).toMatchObject({ place: 'help', IFRAME: 'Y' })
    expect(await inner?.evaluate(() => window.b24.placement.isSliderMode)).toBe(true)
    expect((await slider.boundingBox())?.width).toBe(600)
    await inner?.evaluate(() => void window.b24.parent.closeApplication().catch(() => {}))
    await closed
    await expect(slider).toHaveCount(0)
  })

  test('stays as it is when an app on a page wants to close', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    const answer = await opened.frame.evaluate(() => window.ask(`closeApplication:e1:${window.name.split('|')[2]}`, 'e1'))
    expect(answer).toBe('silence')
    await expect(page.locator('iframe.app-frame')).toBeVisible()
  })
})

test.describe('the window around the app', () => {
  test('takes the title, the height and the scroll position the app asks for', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    const answered = await opened.frame.evaluate(async () => {
      await window.b24.parent.setTitle('Autumn: renewal')
      const size = await window.b24.parent.resizeWindow(640, 3000)
      await window.b24.parent.scrollParentWindow(500)
      return size
    })
    expect(answered).toEqual({ width: 640, height: 3000 })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Autumn: renewal')
    await expect(page).toHaveTitle('Autumn: renewal')
    const box = await page.locator('iframe.app-frame').boundingBox()
    expect([box?.width, box?.height]).toEqual([640, 3000])
    expect(await page.evaluate(() => window.scrollY)).toBe(500)
  })

  test('says what it can do', async ({ openApp }) => {
    const opened = await openApp()
    await ready(opened)
    const can = (await opened.frame.evaluate(() => window.b24.placement.getInterface())) as { command: string[] }
    expect(can.command).toEqual(expect.arrayContaining(['imPhoneTo', 'openPath', 'resizeWindow']))
  })
})

test.describe('the portal around the app', () => {
  test('calls a number, shows it, and answers nothing (protocol note 47)', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    const answer = await opened.frame.evaluate(() => window.b24.parent.imPhoneTo('+49 30 1234567') as Promise<unknown>)
    expect(answer).toEqual(timedOut)
    await expect(page.getByRole('status')).toHaveText('Calling +49 30 1234567…')
  })

  test('answers with the clients that were picked', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    const picked = opened.frame.evaluate(() =>
      window.b24.dialog.selectCRM({ entityType: ['company'], multiple: true })
    )
    const dialog = page.getByRole('dialog', { name: 'Select clients' })
    await dialog.getByRole('checkbox').nth(0).check()
    await dialog.getByRole('checkbox').nth(1).check()
    await dialog.getByRole('button', { name: 'Select' }).click()
    const { company, contact } = await picked
    expect(company?.map(({ id }) => String(id))).toEqual([expect.stringMatching(/^CO_\d+$/), expect.stringMatching(/^CO_\d+$/)])
    expect(contact).toBeUndefined()
  })

  test('never answers when the picking is broken off (protocol note 47)', async ({ openApp, page }) => {
    const opened = await openApp()
    await ready(opened)
    const outcome = opened.frame.evaluate(() => {
      const later = new Promise((resolve) => setTimeout(() => resolve('nothing'), 2000))
      return Promise.race([window.b24.dialog.selectCRM({ entityType: ['contact'], multiple: false }), later])
    })
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    expect(await outcome).toBe('nothing')
  })
})
