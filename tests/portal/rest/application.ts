import { RestError } from './errors'
import type { MethodCall } from './method'

/** How most modules refuse somebody: 403 with a code, and a reason behind the text. */
export const forbidden = (reason = '') =>
  new RestError(403, 'ACCESS_DENIED', reason ? `Access denied! ${reason}` : 'Access denied!')

export const emptyArgument = (name: string) =>
  new RestError(400, 'ERROR_ARGUMENT', `Argument '${name}' is null or empty`)

/**
 * Options and stores belong to an application, and a webhook is none (protocol notes 150, 152).
 * @throws RestError ACCESS_DENIED
 */
export function requireApplication(call: MethodCall): void {
  if (call.byWebhook) throw forbidden('Application context required')
}
