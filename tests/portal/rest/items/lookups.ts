import { callKey, lastCallsOf } from '../../world/lastCalls'
import type { World } from '../../world/types'
import type { Lookups } from './column'

/** Looks values up for one request; each table is put together when it is first needed. */
export function createLookups(world: World): Lookups {
  let calls: ReadonlyMap<string, Date> | undefined
  let groups: Map<string, 'P' | 'S' | 'F'> | undefined
  return {
    world,
    lastCall(entityTypeId, id) {
      calls ??= lastCallsOf(world)
      return calls.get(callKey(entityTypeId, id)) ?? null
    },
    semantics(stageId) {
      groups ??= stageGroups(world)
      return groups.get(stageId) ?? 'P'
    }
  }
}

/** Stages of deals say it themselves; of the leads' two are final. */
function stageGroups(world: World): Map<string, 'P' | 'S' | 'F'> {
  const ofDeals = [...world.statuses.values()].filter(status => status.stage)
    .map(({ statusId, stage }): [string, 'P' | 'S' | 'F'] => [statusId, stage?.semantics ?? 'P'])
  return new Map([...ofDeals, ['CONVERTED', 'S'], ['JUNK', 'F']])
}
