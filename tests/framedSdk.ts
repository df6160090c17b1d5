import { ApiVersion, B24Frame } from '@bitrix24/b24jssdk'
import { ONE_ATTEMPT } from '../src/bitrix24/transport'
import type { Portal } from './portal/server'

/**
 * The SDK's frame in Node: `window` and `parent` are reduced to what its handshake uses, the answers come
 * from the portal's own token store. So tokens that expire and are renewed can be tested without a browser.
 */
export async function framedSdkAs(portal: Portal, userId: number): Promise<B24Frame & { refreshes: () => number }> {
  const sid = `sid${userId}`
  let tokens = portal.context.tokens.issue(userId)
  let refreshes = 0
  const page = Object.assign(new EventTarget(), { setTimeout })
  const answers: Record<string, () => object> = {
    getInitData: () => ({
      LANG: 'en', DOMAIN: new URL(portal.url).host, PROTOCOL: 0, PATH: '/rest', MEMBER_ID: tokens.memberId,
      IS_ADMIN: userId === 1, INSTALL: false, FIRST_RUN: false, PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: {}, ...auth()
    }),
    refreshAuth: () => {
      refreshes++
      tokens = portal.context.tokens.refresh(tokens.refreshToken) ?? portal.context.tokens.issue(userId)
      return auth()
    }
  }

  function auth() {
    return { AUTH_ID: tokens.accessToken, REFRESH_ID: tokens.refreshToken, AUTH_EXPIRES: String(tokens.expiresInSeconds) }
  }

  function postMessage(message: string): void {
    const [command = ''] = message.split(':')
    const callback = message.split(':').at(-2)
    const data = `${callback}:${JSON.stringify(answers[command]?.() ?? {})}`
    setTimeout(() => page.dispatchEvent(new MessageEvent('message', { origin: portal.url, data })), 0)
  }

  Object.assign(globalThis, { window: page, parent: { postMessage } })
  const frame = new B24Frame(
    { DOMAIN: new URL(portal.url).host, PROTOCOL: false, APP_SID: sid, LANG: null },
    { restrictionParams: { ...ONE_ATTEMPT, rateLimit: { burstLimit: 10_000, drainRate: 10_000, adaptiveEnabled: false } } }
  )
  await frame.init()
  frame.getHttpClient(ApiVersion.v2).ajaxClient.defaults.adapter = 'http'
  return Object.assign(frame, { refreshes: () => refreshes })
}
