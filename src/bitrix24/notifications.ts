import * as v from 'valibot'
import { asPortalError, type PortalError } from './portalError'
import type { Rest } from './rest'
import { id, parse } from './wire'

/** A notification to one user, from the one who uses the app. */
export interface Notification {
  readonly userId: number
  /** May have BB codes; square brackets in what users have written are no codes, see `withoutCodes`. */
  readonly message: string
  /** A later notification with the same tag takes the place of this one. */
  readonly tag: string
}

/** What became of a notification: `false` is the portal's answer where the user wants none. */
export type Notified = { readonly sent: boolean; readonly error: null } | { readonly sent: false; readonly error: PortalError }

const answerSchema = v.union([v.literal(false), v.pipe(id, v.minValue(1))])

export type Notifications = ReturnType<typeof createNotifications>

/** The portal's own notifications; they need the permission `im` (protocol note 146). */
export function createNotifications(rest: Rest) {
  const method = 'im.notify.personal.add'
  return {
    /** Sends notifications, in one request for fifty. @returns what became of each, in order; never throws. */
    async add(notifications: readonly Notification[]): Promise<Notified[]> {
      const outcomes = await rest.writeAll(notifications.map(({ userId, message, tag }) => ({
        method, params: { USER_ID: userId, MESSAGE: message, TAG: tag }
      })))
      return outcomes.map((outcome): Notified => {
        if (!outcome.ok) return { sent: false, error: outcome.error }
        try {
          return { sent: parse(answerSchema, outcome.result, method) !== false, error: null }
        } catch (error) {
          return { sent: false, error: asPortalError(error, method) }
        }
      })
    }
  }
}

/** A link in a message. */
export function linkTo(address: string, words: string): string {
  return `[URL=${address}]${withoutCodes(words)}[/URL]`
}

/** What users have written, so that nothing in it is taken for a BB code. */
function withoutCodes(words: string): string {
  return words.replaceAll('[', '(').replaceAll(']', ')')
}
