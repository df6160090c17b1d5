import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { reactive } from 'vue'
import { openFrame } from '../../src/bitrix24/frame'
import { createPortal as createAppPortal } from '../../src/bitrix24/portal'
import { createPortal, type Portal } from '../portal/server'
import { errorOf } from './scripted'

let portal: Portal
beforeAll(async () => {
  portal = await createPortal({ port: 0, rateLimit: false, contacts: 100, companies: 10, callLists: 8, participants: 20 })
})
afterAll(() => portal.close())

/** Everything the page around the app was asked, without parameters. */
const asked: string[] = []

/**
 * A page around the app, reduced to what the SDK's handshake uses.
 * @param answers by command; what has none gets no answer, ever.
 */
function surroundedBy(name: string, answers: Readonly<Record<string, () => object>>): void {
  const page = Object.assign(new EventTarget(), { name, setTimeout, clearTimeout, location: { href: 'https://app.test/' } })
  const postMessage = (message: string): void => {
    const [command = ''] = message.split(':')
    asked.push(command)
    const answer = answers[command]?.()
    if (!answer) return
    const data = `${message.split(':').at(-2)}:${JSON.stringify(answer)}`
    setTimeout(() => page.dispatchEvent(new MessageEvent('message', { origin: portal.url, data })), 0)
  }
  Object.assign(globalThis, { window: page, parent: { postMessage } })
}

const frameName = () => `${new URL(portal.url).host}|0|sid`

/** What the portal tells when the app opens. It sends neither options of the user nor of the app. */
const opening = () => ({
  LANG: 'en', DOMAIN: new URL(portal.url).host, PROTOCOL: 0, PATH: '/rest', AUTH_ID: 'token', REFRESH_ID: 'other', AUTH_EXPIRES: '3600',
  MEMBER_ID: 'member', IS_ADMIN: true, INSTALL: false, FIRST_RUN: false, PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: {}
})

/** The app in a page around it that has tokens of the portal and renews them. */
async function framedApp() {
  let tokens = portal.context.tokens.issue(1)
  let renewals = 0
  const auth = () => ({ AUTH_ID: tokens.accessToken, REFRESH_ID: tokens.refreshToken, AUTH_EXPIRES: String(tokens.expiresInSeconds) })
  surroundedBy(frameName(), {
    getInitData: () => ({ ...opening(), ...auth() }),
    refreshAuth: () => {
      renewals++
      tokens = portal.context.tokens.refresh(tokens.refreshToken) ?? tokens
      return auth()
    }
  })
  const session = await openFrame(5_000)
  return { app: createAppPortal(session, { retryDelayMs: 5 }), renewals: () => renewals }
}

const known = { window: globalThis.window, parent: globalThis.parent }
beforeEach(() => void asked.splice(0))
afterEach(() => void Object.assign(globalThis, known))

describe('note 45: opening the app', () => {
  // Guard: openFrame looks at the frame's name, and takes whatever the SDK refuses with for no answer.
  it.each(['', 'a frame of somebody else', 'portal.test|1|'])('outside a portal is given up at once, and nobody is asked (%j)', async (name) => {
    surroundedBy(name, {})
    expect((await errorOf(openFrame(60_000))).kind).toBe('no-answer')
    expect(asked).toEqual([])
  })

  // Guard: the time limit of openFrame; the SDK would wait for ever.
  it('is given up when the page around it does not answer', async () => {
    surroundedBy(frameName(), {})
    expect((await errorOf(openFrame(30))).kind).toBe('no-answer')
    expect(asked).toContain('getInitData')
  })
})

describe('note 46: what the app keeps of the SDK', () => {
  // Guard: sessionOf and createPortal give plain functions; the SDK's own objects throw inside a reactive one.
  it('works inside something reactive', async () => {
    surroundedBy(frameName(), { getInitData: opening })
    const session = reactive(await openFrame(5_000))
    session.host.setTitle('Call lists')
    expect(asked).toContain('setTitle')
    expect({ isAdmin: session.isAdmin, language: session.language, memberId: session.memberId })
      .toEqual({ isAdmin: true, language: 'en', memberId: 'member' })

    const { app } = await framedApp()
    expect(await reactive(app).callLists.list()).toHaveLength(8)
  })
})

describe('note 47: what the page around the app never answers', () => {
  // Guard: openFrame reads no options, which throw when the portal has sent none.
  it('opens where the portal has sent no options', async () => {
    surroundedBy(frameName(), { getInitData: opening })
    expect((await openFrame(5_000)).placement).toEqual({ code: 'DEFAULT', options: {} })
  })

  // Guard: `silently` in sessionOf: nobody waits for an answer, and a refusal is nobody's error.
  it('calls a phone without waiting', async () => {
    surroundedBy(frameName(), { getInitData: opening })
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { host } = await openFrame(5_000)
    expect(host.callPhone('+49 30 1')).toBeUndefined()
    expect(asked).toContain('imPhoneTo')
    await new Promise(resolve => setTimeout(resolve, 20))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('a token that has expired', () => {
  // Guard: refreshTokenOnce; the SDK asks again for a call that is refused a moment after the renewal.
  it('is renewed once for all calls that wait, and each of them is answered', async () => {
    const { app, renewals } = await framedApp()
    const lists = await app.callLists.list()
    portal.context.tokens.expire()
    portal.context.requestLog.clear()
    // Reads of different moments and lanes, so that several requests are under way with the old token.
    const reads = []
    for (const { id } of lists.slice(0, 6)) {
      reads.push(app.callLists.participants(id, { seesEverybody: true }))
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    expect((await Promise.all(reads)).map(({ participants }) => participants.length > 0)).toEqual(reads.map(() => true))
    expect(portal.context.requestLog.all().filter(({ status }) => status === 401).length).toBeGreaterThan(1)
    expect(renewals()).toBe(1)
  })

  // Guard: refreshTokenOnce goes by the token that was refused; by the time since the last renewal this would fail.
  it('is renewed again when the new one is taken back at once', async () => {
    const { app, renewals } = await framedApp()
    for (const renewed of [1, 2, 3]) {
      portal.context.tokens.expire()
      expect(await app.callLists.list()).toHaveLength(8)
      expect(renewals()).toBe(renewed)
    }
  })
})
