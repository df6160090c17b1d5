import { emptyArgument, forbidden, requireApplication } from '../application'
import { notCovered } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asMap, asText } from '../params'
import { phpMap } from '../phpQuery'

/** The base scope, which every application has. */
const scopes: string[] = []

/**
 * One option, `null` when nobody set it; or all of them, `[]` when there are none (protocol note 150). `option` is
 * taken in lower case only.
 */
function read(call: MethodCall, options: ReadonlyMap<string, unknown>): MethodAnswer {
  const { option } = call.sent
  if (option === undefined || option === null) return { result: phpMap([...options]) }
  return { result: options.get(asText(option) ?? '') ?? null }
}

/**
 * Puts every key that was sent beside those that are there; the last one wins, and no key ever goes (protocol note
 * 150). Without `options` the parameters themselves are the options.
 */
function write(call: MethodCall, options: Map<string, unknown>): MethodAnswer {
  const sent = asMap(call.sent.options === undefined || call.sent.options === null ? call.sent : call.sent.options)
  if (!sent) throw notCovered(call.method, '"options" is no map')
  const entries = Object.entries(sent)
  if (entries.length === 0) throw emptyArgument('options')
  for (const [key, value] of entries) options.set(key, value)
  return { result: true }
}

function userOptions(call: MethodCall): Map<string, unknown> {
  requireApplication(call)
  const { userOptions: all } = call.context.world.storage
  const own = all.get(call.user.id) ?? new Map<string, unknown>()
  all.set(call.user.id, own)
  return own
}

function appOptions(call: MethodCall): Map<string, unknown> {
  requireApplication(call)
  return call.context.world.storage.appOptions
}

/** Everybody reads the app's options, an administrator writes them (protocol note 150). */
function setAppOption(call: MethodCall): MethodAnswer {
  const options = appOptions(call)
  if (!call.user.isAdmin) throw forbidden('Administrator authorization required')
  return write(call, options)
}

export const optionMethods: Record<string, MethodEntry> = {
  'user.option.get': { scopes, run: call => read(call, userOptions(call)) },
  'user.option.set': { scopes, run: call => write(call, userOptions(call)) },
  'app.option.get': { scopes, run: call => read(call, appOptions(call)) },
  'app.option.set': { scopes, run: setAppOption }
}
