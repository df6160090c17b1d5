import type { AccessLevel, DataStore } from '../world/appStorage'
import { emptyArgument, forbidden, requireApplication } from './application'
import { RestError } from './errors'
import type { MethodCall } from './method'
import { asText } from './params'

export const storeNotFound = () => new RestError(400, 'ERROR_ENTITY_NOT_FOUND', 'Entity not found')

const levels: Record<AccessLevel, number> = { R: 1, W: 2, X: 3 }

/** What a name or code is left with: letters, digits and `_`. What else was sent goes without a word (note 152). */
export function codeOf(call: MethodCall, parameter: string): string {
  const code = (asText(call.params[parameter]) ?? '').replace(/[^a-zA-Z0-9_]/g, '')
  if (code === '') throw emptyArgument(parameter)
  return code
}

/** What the caller may do with a store: the most that any of its access codes for them allows, 0 for nothing. */
function levelOf(call: MethodCall, store: DataStore): number {
  if (call.user.isAdmin) return levels.X
  const given = [`U${call.user.id}`, 'AU'].flatMap(code => store.access.get(code) ?? [])
  return Math.max(0, ...given.map(level => levels[level]))
}

/** The store that `ENTITY` names, whoever asks; needs an application and a name. */
export function namedStore(call: MethodCall): DataStore | undefined {
  requireApplication(call)
  return call.context.world.storage.stores.get(codeOf(call, 'ENTITY'))
}

/** Whether the caller sees a store and what is in it. */
export const seesStore = (call: MethodCall, store: DataStore): boolean => levelOf(call, store) > 0

/**
 * The store that `ENTITY` names, for somebody who needs this level.
 * @throws RestError ERROR_ENTITY_NOT_FOUND for a store that is not there, or not there for the caller; ACCESS_DENIED
 */
export function storeFor(call: MethodCall, needed: AccessLevel): DataStore {
  const store = namedStore(call)
  if (!store || !seesStore(call, store)) throw storeNotFound()
  if (levelOf(call, store) < levels[needed]) throw forbidden()
  return store
}
