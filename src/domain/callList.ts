import { isClientType, type EntityType } from './entityType'

/** A call list as Bitrix24 keeps it. Its name is the subject of its activity, not a field of its own. */
export interface CallList {
  readonly id: number
  readonly entityType: EntityType
  /** The portal's wall-clock time: it names no zone, so it is kept as if it were this browser's. `null` where it is not told. */
  readonly createdAt: Date | null
  readonly createdById: number
  readonly formId: number | null
}

/** The CRM activity that a call list belongs to. */
export interface CallListActivity {
  readonly id: number
  readonly callListId: number
  readonly subject: string
  readonly responsibleId: number
  readonly completed: boolean
  /** When the list was made: unlike the list's own time it says in which zone. Absent where it is not told. */
  readonly createdAt?: Date
}

/**
 * Whether a list is alive for this user.
 * - `available`: its activity is there.
 * - `deleted`: its activity is gone; the rows Bitrix24 leaves behind do not make it alive.
 * - `unavailable`: this user sees no activity, which for users without administrator rights
 *   means that it is deleted or another user's.
 */
export type Availability = 'available' | 'deleted' | 'unavailable'

/** A list together with its activity: one row of the overview. */
export interface CallListEntry extends CallList {
  readonly activity: CallListActivity | null
  readonly availability: Availability
}

/**
 * Joins lists with the activities this user sees.
 * @param isAdmin administrators see every activity, so for them a missing one is a deleted one.
 * @returns one entry a list, in the order of `lists`. Of several activities of one list the newest counts.
 */
export function withActivities(
  lists: readonly CallList[],
  activities: readonly CallListActivity[],
  isAdmin: boolean
): CallListEntry[] {
  const byList = new Map<number, CallListActivity>()
  for (const activity of activities) {
    const known = byList.get(activity.callListId)
    if (!known || known.id < activity.id) byList.set(activity.callListId, activity)
  }
  return lists.map((list) => {
    const activity = byList.get(list.id) ?? null
    const availability = activity ? 'available' : isAdmin ? 'deleted' : 'unavailable'
    return { ...list, activity, availability }
  })
}

/** Who can start calling a list: this user, another one (`responsibleId` of the activity), or one who is not told. */
export type Caller = 'me' | 'other' | 'not-told'

/**
 * Bitrix24's dialler is started from the list's activity, by the user who is responsible for it (protocol notes 181, 182).
 * @param userId `null` while it is not known who uses the app.
 * @returns null while unknown, and where there is nothing to call: the list is done, deleted, or not of clients.
 */
export function callerOf({ activity, availability, entityType }: CallListEntry, userId: number | null): Caller | null {
  if (!isClientType(entityType)) return null
  // The activity of another user is not found by those without administrator rights (protocol note 23).
  if (availability === 'unavailable') return 'not-told'
  if (!activity || activity.completed || userId === null) return null
  return activity.responsibleId === userId ? 'me' : 'other'
}
