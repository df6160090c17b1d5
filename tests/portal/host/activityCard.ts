import type { PortalContext } from '../context'
import { isCallList, mayReadActivity } from '../world/activityAccess'
import type { ActivityCard } from './pageTypes'
import { fullName } from './records'

/**
 * An activity's own page, or null when there is none of that id or the session's user does not find it: of a call
 * list, who is neither an administrator nor responsible (protocol notes 23, 182).
 */
export function activityCard(context: PortalContext, id: number): ActivityCard | null {
  const { world, session } = context
  const user = world.users.get(session.userId)
  const activity = world.activities.get(id)
  if (!user || !activity || !mayReadActivity(world, user, activity)) return null
  const responsible = world.users.get(activity.responsibleId)
  const list = isCallList(activity) ? world.callLists.get(activity.associatedEntityId) : undefined
  return {
    id, title: activity.subject, listId: list?.id ?? null, participants: list?.participants.length ?? 0,
    responsible: responsible ? fullName(responsible) : '', completed: activity.completed
  }
}
