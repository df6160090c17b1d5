import { baseDay } from './people'
import { bindingsOf } from './telephony'
import type { Activity, World } from './types'

const minute = 60_000

/** The key of a client among `World.lastCalls`. */
export function callKey(entityTypeId: number, id: number): string {
  return `${entityTypeId}:${id}`
}

/** Remembers a call, unless a later one is known. */
function remember(calls: Map<string, Date>, key: string, at: Date): void {
  const known = calls.get(key)
  if (!known || known < at) calls.set(key, at)
}

/** Whoever has a result on a call list was called, some time in the days after the list was made. */
export function addLastCalls(world: World): void {
  for (const list of world.callLists.values()) {
    list.participants.forEach(({ id, callId }, index) => {
      if (callId === null) return
      const at = Math.min(list.createdAt.getTime() + (index + 1) * 17 * minute, baseDay.getTime())
      remember(world.lastCalls, callKey(list.entityTypeId, id), new Date(at))
    })
  }
}

/** Whose call an activity is: everybody's whom it is bound to. */
function clientsOfCall(activity: Activity): string[] {
  return bindingsOf(activity).map(({ ownerTypeId, ownerId }) => callKey(ownerTypeId, ownerId))
}

/**
 * When each client was called last: what the portal remembers, or the newest call activity, whichever is later
 * (protocol note 107). Who was never called is not there.
 */
export function lastCallsOf(world: World): ReadonlyMap<string, Date> {
  const calls = new Map(world.lastCalls)
  for (const activity of world.activities.values()) {
    if (activity.providerId !== 'VOXIMPLANT_CALL') continue
    if (activity.startTime === null) continue
    for (const key of clientsOfCall(activity)) remember(calls, key, activity.startTime)
  }
  return calls
}
