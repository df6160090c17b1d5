import { vi } from 'vitest'
import type { Action } from './actions'

const refuse = (): never => { throw new DOMException('The request was denied.', 'SecurityError') }

/** The same action in a browser that refuses storage and locks to a frame of another site (protocol note 210). */
export function withStorageRefused(action: Action): Action {
  return {
    ...action,
    name: `${action.name}, storage refused`,
    prepare(app, target) {
      vi.stubGlobal('window', Object.create(window, { localStorage: { get: refuse } }) as Window)
      vi.stubGlobal('navigator', { onLine: true, locks: { request: async () => refuse() } })
      return action.prepare(app, target)
    }
  }
}
