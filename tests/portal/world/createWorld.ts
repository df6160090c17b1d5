import { createUsers } from './users'
import type { World, WorldSizes } from './types'

export const defaultSizes: WorldSizes = { seed: 1, contacts: 2000, companies: 400, callLists: 60, portalLang: 'ru' }

/**
 * Makes a portal's data. The same sizes and seed always give the same world.
 * @param sizes what differs from `defaultSizes`
 */
export function createWorld(sizes: Partial<WorldSizes> = {}): World {
  return {
    sizes: { ...defaultSizes, ...sizes },
    users: createUsers(),
    contacts: new Map(),
    companies: new Map(),
    leads: new Map(),
    callLists: new Map(),
    activities: new Map(),
    statuses: new Map(),
    webForms: new Map(),
    placements: [],
    lastIds: { callList: 0, activity: 0, status: 0 }
  }
}
