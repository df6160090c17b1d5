import type { PortalContext } from '../context'
import { takeToken } from './authorise'
import { dispatch, type Caller } from './dispatch'
import { errorBody, internalError, notCovered, RestError } from './errors'
import { isMap, type Params, type Wire } from './params'
import { parsePhpQuery, phpMap } from './phpQuery'
import type { LoggedCommand } from './requestLog'

/** A batch takes this many commands (protocol note 40). */
const maxCommands = 50

/** PHP reads this many parameters of a command and drops the others without a word (protocol note 190). */
const maxInputVars = 1000

export interface Command {
  key: string
  method: string
  params: Params
}

export interface BatchRun {
  body: Params
  commands: LoggedCommand[]
}

/**
 * Reads `cmd`: a list or a map of `method?query` texts. Tokens among the parameters are left out.
 * @throws RestError when it is neither
 */
export function readCommands(cmd: Wire): Command[] {
  const entries = Array.isArray(cmd) ? Object.entries(cmd) : isMap(cmd) ? Object.entries(cmd) : undefined
  if (!entries) throw notCovered('batch', 'cmd is neither a list nor a map')
  return entries.map(([key, text]) => {
    if (typeof text !== 'string') throw notCovered('batch', `the command "${key}" is no text`)
    const mark = text.indexOf('?')
    const method = (mark < 0 ? text : text.slice(0, mark)).trim()
    return { key, method, params: mark < 0 ? {} : takeToken(parsePhpQuery(text.slice(mark + 1), maxInputVars)).rest }
  })
}

/**
 * Runs the commands of a batch in their order. A failed one ends the batch only with `halt`.
 * @param refused commands that a fault makes fail, by their key
 */
export function runBatch(context: PortalContext, caller: Caller, commands: Command[], halt: boolean,
  refused: ReadonlyMap<string, RestError> = new Map()): BatchRun {
  const parts = {
    result: [] as Array<[string, Wire]>, result_error: [] as Array<[string, Wire]>,
    result_total: [] as Array<[string, Wire]>, result_next: [] as Array<[string, Wire]>,
    result_time: [] as Array<[string, Wire]>
  }
  const results: Params = {}
  const logged: LoggedCommand[] = []
  for (const [index, command] of commands.entries()) {
    const params = resolveReferences(command.params, results) as Params
    const entry: LoggedCommand = { method: command.method, params }
    logged.push(entry)
    try {
      const refusal = refused.get(command.key)
      if (refusal) throw refusal
      if (index >= maxCommands) {
        throw new RestError(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded')
      }
      if (command.method.toLowerCase() === 'batch') {
        throw new RestError(400, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage')
      }
      const answer = dispatch(context, caller, command.method, params)
      results[command.key] = answer.result
      parts.result.push([command.key, answer.result])
      if (answer.total !== undefined) parts.result_total.push([command.key, answer.total])
      if (answer.next !== undefined) parts.result_next.push([command.key, answer.next])
      parts.result_time.push([command.key, answer.time])
    } catch (error) {
      const refusal = error instanceof RestError ? error : internalError()
      const body = errorBody(refusal, context.options.errorStyle)
      entry.error = body.error
      parts.result_error.push([command.key, body])
      if (halt) break
    }
  }
  const body = Object.fromEntries(Object.entries(parts).map(([name, entries]) => [name, phpMap(entries)]))
  return { body, commands: logged }
}

/** Puts earlier results in place of `$result[key][field]`, as a whole value or inside a text. */
function resolveReferences(value: Wire, results: Params): Wire {
  if (Array.isArray(value)) return value.map(item => resolveReferences(item, results))
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveReferences(item, results)]))
  }
  if (typeof value !== 'string' || !value.includes('$result[')) return value
  const reference = /\$result((?:\[[^\]]+\])+)/g
  const whole = /^\$result((?:\[[^\]]+\])+)$/.exec(value)
  if (whole) return lookUp(whole[1] ?? '', results) ?? ''
  return value.replace(reference, (_text, path: string) => {
    const found = lookUp(path, results)
    return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
  })
}

function lookUp(path: string, results: Params): Wire {
  let value: Wire = results
  for (const [, step] of path.matchAll(/\[([^\]]+)\]/g)) {
    if (step === undefined) return undefined
    if (Array.isArray(value)) value = value[Number(step)]
    else value = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }
  return value
}
