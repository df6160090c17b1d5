import type { PortalContext } from '../context'
import { readCommands, type Command } from './batch'
import { expiredToken, internalError, operationLimit, queryLimit, RestError } from './errors'
import type { Outcome } from './handleCall'
import type { Params } from './params'

/** What a fault does to one request. */
export interface FaultEffect {
  delayMs: number
  /** Refuses the request before anything is done. */
  before?: RestError
  /** Cuts the connection instead of answering, after whatever was done. */
  cut: boolean
  /** Answers something else than what came out. */
  replace?: (body: Params) => Outcome
  /** Commands of a batch that are refused while the others run. */
  refusedCommands: ReadonlyMap<string, RestError>
}

const gatewayPage = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

/**
 * Takes the fault that waits for this request, if any, and says what it does. A fault may name the method of the
 * request, one of a batch's commands, or `*`.
 */
export function applyFault(context: PortalContext, method: string, params: Params, token: string | undefined):
FaultEffect {
  const commands = method.toLowerCase() === 'batch' ? commandsOf(params) : []
  const hit = context.faults.take([method, ...commands.map(command => command.method)])
  const effect: FaultEffect = { delayMs: 0, cut: false, refusedCommands: new Map() }
  if (!hit) return effect
  const { fault } = hit
  switch (fault.kind) {
    case 'delay': return { ...effect, delayMs: fault.ms }
    // Refused like any other error, only that nobody but the log hears of it.
    case 'drop-before':
      return { ...effect, before: new RestError(500, 'CONNECTION_CUT', 'Nothing was done'), cut: true }
    case 'drop-after': return { ...effect, cut: true }
    case 'http-500': return { ...effect, before: internalError() }
    case 'http-502': return {
      ...effect, before: new RestError(502, 'BAD_GATEWAY', 'Nothing was done'),
      replace: () => ({ kind: 'answer', status: 502, contentType: 'text/html; charset=utf-8', body: gatewayPage })
    }
    case 'bad-json': return {
      ...effect,
      replace: body => ({
        kind: 'answer', status: 200, contentType: 'application/json; charset=utf-8',
        body: JSON.stringify(body).slice(0, -2)
      })
    }
    case 'query-limit': return { ...effect, before: queryLimit() }
    case 'expired-token':
      if (token !== undefined) context.tokens.expire(token)
      return { ...effect, before: expiredToken() }
    case 'operation-limit': return { ...effect, ...limitOperation(context, method, hit.method, commands, fault.ms) }
  }
}

/** Blocks the method until its time is reset; in a batch only its own commands fail. */
function limitOperation(context: PortalContext, method: string, hitMethod: string, commands: Command[], ms: number):
Pick<FaultEffect, 'before'> {
  context.operating.block(hitMethod.toLowerCase(), ms)
  const inBatch = commands.some(command => command.method === hitMethod) && hitMethod !== method
  // Commands of a blocked method are refused one by one when they run.
  return inBatch ? {} : { before: operationLimit(context.operating.state(hitMethod.toLowerCase()).resetAt) }
}

function commandsOf(params: Params): Command[] {
  const cmd = Object.entries(params).find(([name]) => name.toLowerCase() === 'cmd')?.[1]
  try {
    return readCommands(cmd)
  } catch {
    return []
  }
}
