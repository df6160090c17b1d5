import { ApiVersion, B24Hook, type RestrictionParams } from '@bitrix24/b24jssdk'
import { createPinia, type Pinia } from 'pinia'
import { createApp, type App } from 'vue'
import type { Host } from '../src/bitrix24/frame'
import { createPortal as createAppPortal, type Portal as AppPortal, type PortalSource } from '../src/bitrix24/portal'
import { createTransport, ONE_ATTEMPT, type Transport } from '../src/bitrix24/transport'
import { portalKey } from '../src/stores/portal'
import { webhookSecret } from './portal/context'

/** The administrator and the two managers of a fresh world. */
export const ADMIN = 1
export const MANAGER = 2
export const OWN_CLIENTS_MANAGER = 3

/** The SDK's own patience with the rate limit, taken away: for portals that have none. */
const NO_RATE_LIMIT = { rateLimit: { burstLimit: 10_000, drainRate: 10_000, adaptiveEnabled: false } }

/**
 * The real SDK, talking to a local portal as one of its users over a webhook.
 * @param restrictions as the SDK takes them; unless given, as the app has them, without the rate limit.
 */
export function sdkAs(
  portalUrl: string,
  userId: number,
  restrictions: Partial<RestrictionParams> = { ...ONE_ATTEMPT, ...NO_RATE_LIMIT }
): B24Hook {
  const hook = new B24Hook({ b24Url: portalUrl, userId, secret: webhookSecret }, { restrictionParams: restrictions })
  hook.offClientSideWarning()
  const { ajaxClient } = hook.getHttpClient(ApiVersion.v2)
  // A webhook is always https to the SDK; the local portal speaks plain http.
  ajaxClient.interceptors.request.use((request) => {
    request.url = request.url?.replace(/^https:/, 'http:') ?? ''
    return request
  })
  // Node's own HTTP also where a test has a document, whose requests would be under a browser's rules.
  ajaxClient.defaults.adapter = 'http'
  return hook
}

/**
 * The same with the token of an application instead of a webhook, for what belongs to an application: options and
 * stores (protocol notes 150, 152).
 */
export function appSdkAs(portalUrl: string, userId: number, accessToken: string, restrictions?: Partial<RestrictionParams>): B24Hook {
  const hook = restrictions ? sdkAs(portalUrl, userId, restrictions) : sdkAs(portalUrl, userId)
  const { ajaxClient } = hook.getHttpClient(ApiVersion.v2)
  ajaxClient.interceptors.request.use((request) => {
    request.url = request.url?.replace(`/rest/${userId}/${webhookSecret}/`, '/rest/') ?? ''
    request.data = { ...request.data as object, auth: accessToken }
    return request
  })
  return hook
}

/** The app's transport as one of the portal's users. */
export function transportAs(portalUrl: string, userId: number, timeLimitMs?: number): Transport {
  return createTransport(sdkAs(portalUrl, userId), timeLimitMs === undefined ? {} : { timeLimitMs })
}

/** A page around the app that does what it is asked and remembers it. */
export function rememberingHost(): Host & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    openPath: async (path) => { asked.push(`open ${path}`); return true },
    addressOf: path => `https://portal.test${path}`,
    callPhone: phone => void asked.push(`call ${phone}`),
    setTitle: title => void asked.push(`title ${title}`),
    fitWindow: () => void asked.push('fit'),
    close: () => void asked.push('close')
  }
}

type Options = Parameters<typeof createAppPortal>[1] & Partial<PortalSource>

/** What the stores know of Bitrix24, connected to a local portal as one of its users. */
export function appPortalAs(portalUrl: string, userId: number, options: Options = {}): AppPortal {
  const source: PortalSource = {
    sdk: sdkAs(portalUrl, userId),
    host: rememberingHost(),
    isAdmin: userId === ADMIN,
    language: 'en',
    memberId: 'test',
    placement: { code: 'DEFAULT', options: {} },
    ...options
  }
  return createAppPortal(source, { retryDelayMs: 5, ...options })
}

/** A Pinia whose stores ask the given portal: stores are used as in the app, without a screen. */
export function storesOver(portal: AppPortal): { app: App; pinia: Pinia; run: <Result>(use: () => Result) => Result } {
  const app = createApp({ render: () => null })
  const pinia = createPinia()
  app.provide(portalKey, portal)
  app.use(pinia)
  return { app, pinia, run: use => app.runWithContext(use) }
}
