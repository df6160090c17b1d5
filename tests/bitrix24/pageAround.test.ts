import { afterEach, describe, expect, it } from 'vitest'
import { activityLinkPath, activityViewPath, cardPath, openFrame } from '../../src/bitrix24/frame'

const known = { window: globalThis.window, parent: globalThis.parent }
afterEach(() => void Object.assign(globalThis, known))

/** What the portal tells when the app opens, as protocol note 51 has it. */
const opening = {
  LANG: 'de', DOMAIN: 'portal.test', PROTOCOL: 1, PATH: '/rest', AUTH_ID: 'token', REFRESH_ID: 'other', AUTH_EXPIRES: '3600',
  MEMBER_ID: 'member', IS_ADMIN: false, INSTALL: false, FIRST_RUN: false, PLACEMENT: 'CRM_CONTACT_LIST_MENU', PLACEMENT_OPTIONS: { ID: '17' }
}

/**
 * Opens the app in a page around it, reduced to what is asked here.
 * @param answers by command; what has none gets no answer, ever.
 */
async function openedIn(answers: Readonly<Record<string, object>>) {
  const page = Object.assign(new EventTarget(), {
    name: 'portal.test|1|sid', setTimeout, clearTimeout, location: { href: 'https://app.test/' }
  })
  const asked: string[] = []
  const told = { getInitData: opening, ...answers }
  const postMessage = (message: string): void => {
    const [command = ''] = message.split(':')
    asked.push(message)
    const answer = (told as Record<string, object>)[command]
    if (!answer) return
    const data = `${message.split(':').at(-2)}:${JSON.stringify(answer)}`
    setTimeout(() => page.dispatchEvent(new MessageEvent('message', { origin: 'https://portal.test', data })), 0)
  }
  Object.assign(globalThis, { window: page, parent: { postMessage } })
  return { ...await openFrame(5_000), asked: (command: string) => asked.filter(message => message.startsWith(`${command}:`)) }
}

describe('note 51: what the page around the app tells', () => {
  it('is who opened it, where, and in which language', async () => {
    expect(await openedIn({})).toMatchObject({
      language: 'de', isAdmin: false, installMode: false, memberId: 'member',
      placement: { code: 'CRM_CONTACT_LIST_MENU', options: { ID: '17' } }
    })
  })

  it('is also that the app is being installed, which ends when the app says so', async () => {
    const frame = await openedIn({ getInitData: { ...opening, IS_ADMIN: true, INSTALL: true }, setInstallFinish: {} })
    expect([frame.installMode, frame.isAdmin]).toEqual([true, true])
    await frame.installFinish()
    expect(frame.asked('setInstallFinish')).toHaveLength(1)
  })
})

describe('note 48: a path of the portal', () => {
  it('is the card of a contact or company', () => {
    expect([cardPath('contact', 17), cardPath('company', 4)]).toEqual(['/crm/contact/details/17/', '/crm/company/details/4/'])
  })

  it('opens in a slider, and it is known when that closes', async () => {
    const frame = await openedIn({ openPath: { result: 'close' } })
    expect(await frame.host.openPath('/crm/contact/details/17/')).toBe(true)
    expect(frame.asked('openPath')[0]).toContain('/crm/contact/details/17/')
  })

  it('that the portal has no slider for is not opened, which is no failure', async () => {
    const frame = await openedIn({ openPath: { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' } })
    expect(await frame.host.openPath('/somewhere/')).toBe(false)
  })
})

describe('note 181: the activity of a call list', () => {
  it('opens at the address of its own page, in the width the portal has for it', async () => {
    const frame = await openedIn({ openPath: { result: 'close' } })
    expect(await frame.host.openPath(activityViewPath(17), 950)).toBe(true)
    const [asked = ''] = frame.asked('openPath')
    expect(asked).toContain('/bitrix/components/bitrix/crm.activity.planner/slider.php?ajax_action=ACTIVITY_VIEW&activity_id=17')
    // The width is in the beginning of the path only.
    expect(asked).toContain('/crm/company/requisite/0/../../../..')
  })

  it('has a plain link too, at the portal\'s own address (note 182)', async () => {
    const frame = await openedIn({})
    expect(frame.host.addressOf(activityLinkPath(17))).toBe('https://portal.test/crm/activity/?ID=17&open_view=17')
  })
})

describe('the slider the app is in', () => {
  it('closes when the app asks for it', async () => {
    const frame = await openedIn({})
    frame.host.close()
    expect(frame.asked('closeApplication')).toHaveLength(1)
  })
})
