import { createCategories, createDirectories } from './catalogue'
import { addDeals } from './deals'
import { addDetails } from './details'
import { createDice } from './dice'
import { addLastCalls } from './lastCalls'
import { addOtherCategories } from './otherCategories'
import type { World } from './types'
import { userFields } from './userFields'

/**
 * Gives a world that has its clients and call lists what segments are made of: directories, fields, deals, last
 * calls (protocol notes 100 to 113). Draws from streams of its own, so that everything else stays as it is.
 */
export function addFields(world: World): void {
  const { seed, portalLang } = world.sizes
  world.categories = createCategories()
  world.userFields = userFields
  const first = Math.max(...world.statuses.keys()) + 34
  for (const entry of createDirectories(portalLang, first)) world.statuses.set(entry.id, entry)
  world.lastIds.status = Math.max(...world.statuses.keys())
  addDetails(world, createDice(seed * 31 + 1))
  addDeals(world, createDice(seed * 31 + 2))
  addLastCalls(world)
  addOtherCategories(world)
}
