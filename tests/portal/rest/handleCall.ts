import type { PortalContext } from '../context'
import { authorise, takeToken } from './authorise'
import { readCommands, runBatch } from './batch'
import { dispatch } from './dispatch'
import { errorBody, internalError, queryLimit, RestError } from './errors'
import { applyFault, type FaultEffect } from './applyFault'
import { asFlag, type Params } from './params'
import { readRequest } from './readRequest'
import type { LoggedCommand } from './requestLog'
import { timeBlock } from './time'

/** What goes back: an answer, or a cut connection. `done` tells whether the call was carried out before. */
export type Outcome =
  | { kind: 'answer', status: number, contentType: string, body: string }
  | { kind: 'cut', done: boolean }

export interface CallTarget {
  /** As in the address; `.json` at its end is allowed. */
  method: string
  address: string
  webhook?: { userId: string, secret: string }
}

interface Handled {
  status: number
  body: Params
  commands: LoggedCommand[]
  error?: string
}

/**
 * One HTTP request from arrival to answer: faults, rate limit, authorisation, then the method or the batch; at the
 * end one line in the log. Never throws.
 */
export async function handleCall(context: PortalContext, request: Request, target: CallTarget): Promise<Outcome> {
  const startedMs = Date.now()
  const method = target.method.replace(/\.json$/, '')
  const call = new RunningCall(context, method, target, startedMs)
  let outcome: Outcome
  let handled: Handled
  try {
    const { token, rest } = takeToken(await readRequest(request, method))
    if (context.options.latencyMs > 0) await wait(context.options.latencyMs)
    const effect = applyFault(context, method, rest, token)
    if (effect.delayMs > 0) await wait(effect.delayMs)
    handled = call.run(rest, token, effect)
    outcome = effect.cut ? { kind: 'cut', done: !effect.before } : effect.replace?.(handled.body) ?? answer(handled)
  } catch (error) {
    handled = call.refuse(error, [{ method, params: {} }])
    outcome = answer(handled)
  }
  context.requestLog.add({
    time: new Date(startedMs).toISOString(),
    method,
    status: outcome.kind === 'cut' ? 0 : outcome.status,
    ms: Date.now() - startedMs,
    userId: call.userId,
    commands: handled.commands,
    ...(handled.error === undefined ? {} : { error: handled.error })
  })
  return outcome
}

class RunningCall {
  userId: number | null = null
  private readonly context: PortalContext
  private readonly method: string
  private readonly target: CallTarget
  private readonly startedMs: number

  constructor(context: PortalContext, method: string, target: CallTarget, startedMs: number) {
    this.context = context
    this.method = method
    this.target = target
    this.startedMs = startedMs
  }

  run(params: Params, token: string | undefined, effect: FaultEffect): Handled {
    const asSent: LoggedCommand[] = this.commandsOf(params)
    try {
      if (effect.before) throw effect.before
      if (!this.context.bucket.take(this.target.address)) throw queryLimit()
      const caller = authorise(this.context, {
        ...(this.target.webhook ? { webhook: this.target.webhook } : {}), ...(token === undefined ? {} : { token })
      })
      this.userId = caller.user.id
      if (this.method.toLowerCase() !== 'batch') {
        const answer = dispatch(this.context, caller, this.method, params)
        return { status: 200, body: { ...answer }, commands: asSent }
      }
      const cmd = Object.entries(params).find(([name]) => name.toLowerCase() === 'cmd')?.[1]
      const halt = asFlag(Object.entries(params).find(([name]) => name.toLowerCase() === 'halt')?.[1])
      const batch = runBatch(this.context, caller, readCommands(cmd), halt, effect.refusedCommands)
      return { status: 200, body: { result: batch.body, time: this.time() }, commands: batch.commands }
    } catch (error) {
      return this.refuse(error, asSent)
    }
  }

  refuse(error: unknown, commands: LoggedCommand[]): Handled {
    const refusal = error instanceof RestError ? error : internalError()
    const body = errorBody(refusal, this.context.options.errorStyle)
    const single = this.method.toLowerCase() === 'batch' ? commands
      : commands.map(command => ({ ...command, error: body.error }))
    return { status: refusal.status, body: { ...body, time: this.time() }, commands: single, error: body.error }
  }

  private time() {
    return timeBlock(this.startedMs, 0, this.context.operating.state(this.method.toLowerCase()))
  }

  private commandsOf(params: Params): LoggedCommand[] {
    if (this.method.toLowerCase() !== 'batch') return [{ method: this.method, params }]
    const cmd = Object.entries(params).find(([name]) => name.toLowerCase() === 'cmd')?.[1]
    try {
      return readCommands(cmd).map(({ method, params }) => ({ method, params }))
    } catch {
      return []
    }
  }
}

function answer(handled: Handled): Outcome {
  return {
    kind: 'answer', status: handled.status, contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(handled.body)
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, milliseconds) })
}
