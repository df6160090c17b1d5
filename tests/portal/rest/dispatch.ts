import type { PortalContext } from '../context'
import { insufficientScope, methodNotFound, operationLimit } from './errors'
import type { MethodAnswer } from './method'
import { methods } from './methods/registry'
import { upperCaseNames, type Params } from './params'
import { timeBlock, type TimeBlock } from './time'
import type { PortalUser } from '../world/types'

/** On whose behalf a request is made. */
export interface Caller {
  user: PortalUser
  byWebhook: boolean
}

/**
 * Runs one method for a caller.
 * @throws RestError unknown method, missing scope, operating limit, or what the method itself refuses
 */
export function dispatch(context: PortalContext, caller: Caller, name: string, params: Params):
MethodAnswer & { time: TimeBlock } {
  const startedMs = Date.now()
  const method = name.toLowerCase()
  const entry = context.options.missingMethods.includes(method) ? undefined : methods.get(method)
  if (!entry) throw methodNotFound(name)
  const allowed = entry.scopes.length === 0 || entry.scopes.some(scope => context.options.scopes.includes(scope))
  if (!allowed) throw insufficientScope(name)
  if (context.operating.isBlocked(method)) throw operationLimit(context.operating.state(method).resetAt)
  const before = performance.now()
  try {
    const { answers } = context.options
    const answer = Object.hasOwn(answers, method) ? { result: answers[method] } : entry.run({
      method, params: upperCaseNames(params), sent: params, context, ...caller
    })
    const processingMs = performance.now() - before
    const operating = context.operating.spend(method, processingMs / 1000)
    return { ...answer, time: timeBlock(startedMs, processingMs, operating) }
  } catch (error) {
    context.operating.spend(method, (performance.now() - before) / 1000)
    throw error
  }
}
