import type { MethodEntry } from '../method'
import { userMethods } from './user'

/** Every method this portal has. What is not here answers ERROR_METHOD_NOT_FOUND. */
export const methods: ReadonlyMap<string, MethodEntry> = new Map(Object.entries({
  ...userMethods
}))
