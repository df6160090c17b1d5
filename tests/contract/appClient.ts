import type { PortalOptions } from '../portal/context'
import { allScopes } from '../portal/context'
import { startPortal, type Answer, type Body, type TestPortal } from './portalClient'

export interface AppPortal extends TestPortal {
  /** One REST call as a user of the application: with a token, where a webhook would not do. */
  app: <Result = unknown>(userId: number, method: string, params?: object) => Promise<Answer<Result>>
  /** One of the control methods. */
  set: (method: string, params: object) => Promise<unknown>
}

/** A portal that granted everything, and the application in it. */
export async function startAppPortal(options: PortalOptions = {}): Promise<AppPortal> {
  const test = await startPortal({ scopes: [...allScopes], ...options })
  const { portal } = test

  async function app<Result>(userId: number, method: string, params: object = {}): Promise<Answer<Result>> {
    const response = await fetch(`${portal.url}/rest/${method}`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...params, auth: portal.context.tokens.issue(userId).accessToken })
    })
    return { status: response.status, body: await response.json() as Body<Result> }
  }

  async function set(method: string, params: object): Promise<unknown> {
    const answer = await test.control<{ result?: unknown, error?: string }>('POST', 'call', { method, params })
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error}`)
    return answer.result
  }

  return { ...test, app, set }
}
