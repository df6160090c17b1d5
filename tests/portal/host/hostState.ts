import type { PortalContext } from '../context'
import type { World } from '../world/types'
import type { HostManner } from './pageTypes'

/** What the frame host remembers of the app. A reset of the portal forgets it all. */
export interface HostState {
  manner: HostManner
  /** By user id. */
  userOptions: Map<number, Record<string, unknown>>
  appOptions: Record<string, unknown>
  /** Ids of the users who have opened the app before: only the first opening says so. */
  seenBy: Set<number>
  /** Frames by sid. */
  frames: Map<string, { userId: number }>
}

function freshState(): HostState {
  return {
    manner: { mute: false, muteRefresh: false, withoutUserOptions: false },
    userOptions: new Map(),
    appOptions: {},
    seenBy: new Set(),
    frames: new Map()
  }
}

/** Answers the host state that belongs to the portal's present world; a new world starts with a new one. */
export function createHostStates(context: PortalContext): () => HostState {
  const states = new WeakMap<World, HostState>()
  return () => {
    const known = states.get(context.world)
    if (known) return known
    const fresh = freshState()
    states.set(context.world, fresh)
    return fresh
  }
}
