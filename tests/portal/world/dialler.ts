import { firstStatus } from './directory'
import type { CallList, World } from './types'
import { isCallList } from './activityAccess'

/** The dialler completes the activity once nobody has the first status any more (protocol note 124). */
export function completeWhenDone(world: World, list: CallList): void {
  if (list.participants.some(participant => participant.status === firstStatus)) return
  const activity = [...world.activities.values()].find(one => isCallList(one) && one.associatedEntityId === list.id)
  if (activity) activity.completed = true
}
