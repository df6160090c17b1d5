import * as v from 'valibot'
import type { ReadOptions, Rest } from './rest'
import { parse, text } from './wire'

export type Application = ReturnType<typeof createApplication>

/** What the portal knows of the app. */
export function createApplication(rest: Rest) {
  return {
    /** The name of the portal's plan, which begins with its region: `de_basic` (protocol note 212). @throws PortalError */
    async plan(options: ReadOptions = {}): Promise<string> {
      const { result } = await rest.read('app.info', {}, options)
      return parse(v.object({ LICENSE: text }), result, 'app.info').LICENSE
    },

    /** What links into the app call it by (protocol note 164). @throws PortalError */
    async code(options: ReadOptions = {}): Promise<string> {
      const { result } = await rest.read('app.info', {}, options)
      return parse(v.object({ CODE: text }), result, 'app.info').CODE
    }
  }
}
