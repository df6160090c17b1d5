import { phpQuery, type Params } from './phpQuery'
import { PortalError } from './portalError'
import { refusal, type Transport } from './transport'

/** One call among others in a batch. */
export interface Command {
  readonly method: string
  readonly params: Params
}

/** What one command of a batch came to. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown; readonly total: number | null }
  | { readonly ok: false; readonly error: PortalError }

/** The portal takes this many commands in one batch (protocol note 40). */
export const BATCH_SIZE = 50

/**
 * Sends up to 50 commands as one request.
 *
 * `batch` is called like any other method instead of through the SDK's batch helper, which reports a
 * command that failed with an empty code as a success (protocol note 43) and hides its text.
 * @returns one outcome a command, in order.
 * @throws PortalError when the request as a whole failed.
 */
export async function sendBatch(transport: Transport, commands: readonly Command[]): Promise<Outcome[]> {
  const cmd = commands.map(({ method, params }) => `${method}?${phpQuery(params)}`)
  const answer = mapOf(await transport('batch', { halt: 0, cmd }))
  const results = mapOf(answer['result'])
  const errors = mapOf(answer['result_error'])
  const totals = mapOf(answer['result_total'])
  const times = mapOf(answer['result_time'])
  return commands.map(({ method }, index): Outcome => {
    const error = errors[index]
    if (error !== undefined) {
      const body = typeof error === 'object' && error !== null ? { time: times[index], ...error } : error
      return { ok: false, error: refusal(body, 0, method) }
    }
    const result = results[index]
    if (result === undefined) {
      return { ok: false, error: new PortalError('unexpected-answer', 'The batch left this command out', { method }) }
    }
    const total = Number(totals[index])
    return { ok: true, result, total: Number.isInteger(total) ? total : null }
  })
}

/** A PHP map: a JSON list when its keys are 0…n without a gap, an object otherwise, `[]` when empty (note 40a). */
function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
