import type { Network } from '../../src/bitrix24/network'
import type { Params } from '../../src/bitrix24/phpQuery'
import { PortalError } from '../../src/bitrix24/portalError'
import { createRest, type RestOptions } from '../../src/bitrix24/rest'
import type { Transport } from '../../src/bitrix24/transport'
import type { Waiting } from '../../src/bitrix24/waiting'
import { parsePhpQuery } from '../portal/rest/phpQuery'

/** What a promise is rejected with, which has to be a PortalError. */
export async function errorOf(work: Promise<unknown>): Promise<PortalError> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason)
  if (!(error instanceof PortalError)) throw new Error(`this should have failed with a PortalError, not ${String(error)}`)
  return error
}

/** What one command of a batch is answered with. */
export type Answer = { result: unknown; total?: number } | { error: string; error_description?: string; time?: object }

export interface ScriptedTransport {
  readonly transport: Transport
  /** The commands of every request so far, as `method` or `method?query`. */
  readonly requests: string[][]
}

/**
 * A transport whose batches are answered command by command: for what depends on the moment, or on answers
 * no portal would give.
 * @param answer throws to let the whole request fail.
 */
export function scripted(answer: (method: string, params: Params, request: number) => Answer | Promise<Answer>): ScriptedTransport {
  const requests: string[][] = []
  const transport: Transport = async (method, params) => {
    if (method !== 'batch') {
      requests.push([method])
      const one = await answer(method, params, requests.length)
      if ('error' in one) throw new PortalError('refused', one.error)
      return one.result
    }
    const cmd = params['cmd'] as readonly string[]
    requests.push([...cmd])
    const request = requests.length
    const parts: Record<string, Record<string, unknown>> = { result: {}, result_error: {}, result_total: {}, result_time: {} }
    for (const [index, command] of cmd.entries()) {
      const [name = '', query = ''] = command.split('?')
      const one = await answer(name, parsePhpQuery(query) as Params, request)
      if ('error' in one) {
        parts['result_error']![index] = { error: one.error, error_description: one.error_description ?? '' }
        if (one.time) parts['result_time']![index] = one.time
      } else {
        parts['result']![index] = one.result
        if (one.total !== undefined) parts['result_total']![index] = one.total
      }
    }
    return parts
  }
  return { transport, requests }
}

/** A connection that can be taken away and given back. */
export function switchableNetwork(): Network & { goOffline(): void; goOnline(): void } {
  let online = true
  let waiting: Array<() => void> = []
  return {
    isOnline: () => online,
    whenOnline: () => online ? Promise.resolve() : new Promise(resolve => waiting.push(resolve)),
    goOffline() {
      online = false
    },
    goOnline() {
      online = true
      waiting.forEach(resolve => resolve())
      waiting = []
    }
  }
}

/** The first pause before another try, in engines of tests. */
export const RETRY_MS = 4

/** An engine over a script, which remembers what it said while it waited. */
export function engine(answer: Parameters<typeof scripted>[0] = () => ({ result: true }), options: RestOptions = {}) {
  const script = scripted(answer)
  const waits: Array<Waiting | null> = []
  const rest = createRest(script.transport, { retryDelayMs: RETRY_MS, onWaiting: waiting => waits.push(waiting), ...options })
  const reasons = () => waits.map(waiting => waiting?.reason ?? null)
  return { rest, requests: script.requests, reasons, waits }
}
