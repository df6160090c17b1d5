import { clientKind, clientsOf, mayRead, mayReadAll } from './access'
import { entityTypes, type Activity, type PortalUser, type World } from './types'

/** Whether this is the activity behind a call list (protocol note 20). */
export function isCallList(activity: Activity): boolean {
  return activity.ownerTypeId === entityTypes.CALL_LIST
}

/**
 * Whether a user finds an activity. Of call lists, users without administrator rights find those they are responsible
 * for and no others (protocol note 23). Elsewhere the right follows the owner alone, whatever else is bound to it, and
 * the responsible user always finds their own (protocol note 132).
 */
export function mayReadActivity(world: World, user: PortalUser, activity: Activity): boolean {
  if (user.isAdmin || activity.responsibleId === user.id) return true
  if (isCallList(activity)) return false
  // Deals have no rights of their own here: they go with the contacts.
  if (activity.ownerTypeId === entityTypes.DEAL) return mayReadAll(user, 'contact')
  const kind = clientKind(activity.ownerTypeId)
  const owner = kind && clientsOf(world, kind).get(activity.ownerId)
  return owner !== undefined && mayRead(user, owner)
}

/** Roles do not grant writing to the owner type "call list" (protocol note 24), unless this portal was told so. */
export function mayWriteActivity(world: World, user: PortalUser, activity: Activity): boolean {
  if (user.isAdmin) return true
  if (!mayReadActivity(world, user, activity)) return false
  return isCallList(activity) ? user.rights.callListActivities : activity.responsibleId === user.id
}
