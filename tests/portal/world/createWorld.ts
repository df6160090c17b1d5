import { createAppStorage } from './appStorage'
import { addCallHistory } from './callHistory'
import { addCallLists } from './callLists'
import { createStatuses, createWebForms } from './directory'
import { addFields } from './fields'
import { createInbox } from './inbox'
import { createCompanies, createContacts, createLeads, createVoices } from './people'
import { createUsers } from './users'
import type { World, WorldSizes } from './types'

export const defaultSizes: WorldSizes = { seed: 1, contacts: 2000, companies: 400, callLists: 60, portalLang: 'en' }

const leads = 40

/**
 * Makes a portal's data. The same sizes and seed always give the same world.
 * @param given what differs from `defaultSizes`; asking for more participants than contacts makes more contacts
 */
export function createWorld(given: Partial<WorldSizes> = {}): World {
  const sizes: WorldSizes = {
    seed: given.seed ?? defaultSizes.seed,
    contacts: Math.max(given.contacts ?? defaultSizes.contacts, given.participants ?? 0),
    companies: given.companies ?? defaultSizes.companies,
    callLists: given.callLists ?? defaultSizes.callLists,
    portalLang: given.portalLang ?? defaultSizes.portalLang,
    participants: given.participants,
    otherCategories: given.otherCategories
  }
  const voices = createVoices(sizes.seed)
  const companies = createCompanies(voices, sizes.companies)
  const statuses = createStatuses(sizes.portalLang)
  const world: World = {
    sizes,
    users: createUsers(),
    companies,
    contacts: createContacts(voices, sizes.contacts, companies),
    leads: createLeads(voices, leads),
    callLists: new Map(),
    activities: new Map(),
    statuses,
    webForms: createWebForms(sizes.portalLang),
    deals: new Map(),
    categories: [],
    userFields: [],
    lastCalls: new Map(),
    placements: [],
    storage: createAppStorage(),
    calls: [],
    inbox: createInbox(),
    resultsDuringUpdate: [],
    diallers: new Map(),
    lastIds: { callList: 0, activity: 5000, status: Math.max(...statuses.keys()), dialler: 0 }
  }
  addCallHistory(world)
  addCallLists(world, voices.english)
  addFields(world)
  return world
}

/** How many of each the world has; deleted clients are not counted. */
export function countWorld(world: World) {
  const alive = (clients: Iterable<{ deleted: boolean }>) => [...clients].filter(client => !client.deleted).length
  const sizes = [...world.callLists.values()].map(list => list.participants.length)
  return {
    users: world.users.size,
    contacts: alive(world.contacts.values()),
    companies: alive(world.companies.values()),
    leads: alive(world.leads.values()),
    deals: alive(world.deals.values()),
    callLists: world.callLists.size,
    participants: sizes.reduce((sum, size) => sum + size, 0),
    newestListParticipants: sizes.at(-1) ?? 0,
    activities: world.activities.size
  }
}
