import type { PortalContext } from '../context'
import type { World } from '../world/types'
import { bindDefaultPlaces, unbindDefaultPlaces } from './defaultPlaces'
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
    manner: { mute: false, muteRefresh: false, refusePaths: false, withoutUserOptions: false },
    userOptions: new Map(),
    appOptions: {},
    seenBy: new Set(),
    frames: new Map()
  }
}

/**
 * Answers the host state that belongs to the portal's present world; a new world starts with a new one, in
 * which the app is bound to every place. When the session goes into install mode, those bindings go.
 */
export function createHostStates(context: PortalContext): () => HostState {
  const states = new WeakMap<World, HostState>()
  return () => {
    let state = states.get(context.world)
    if (!state) {
      state = freshState()
      states.set(context.world, state)
      bindDefaultPlaces(context)
    }
    if (context.session.install) unbindDefaultPlaces(context)
    return state
  }
}
