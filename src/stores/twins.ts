import type { Portal } from '../bitrix24/portal'
import { holds, newSince, type Attempt, type NewList } from './findMade'

/**
 * Deletes the second list of one creation.
 *
 * A browser sends a request again by itself when a connection it had used before breaks before anything
 * comes back, a write like a read, and no page can forbid that (tests/e2e/resend.spec.ts shows it). The portal has made the list twice then.
 * What is deleted was made after the creation began, by this user, of the same clients. Call it right after
 * the creation only: later, somebody may have made such a list on purpose.
 * @param listId the list that stays.
 * @returns ids of lists that are left because the portal refused; never rejects.
 */
export async function removeTwins(
  portal: Portal,
  userId: number,
  list: NewList,
  attempt: Attempt,
  listId: number
): Promise<number[]> {
  try {
    const twins: number[] = []
    for (const candidate of await newSince(portal, userId, list, attempt)) {
      if (candidate.id !== listId && await holds(portal, candidate.id, list)) twins.push(candidate.id)
    }
    if (twins.length === 0) return []
    const activities = await portal.activities.ofLists(twins)
    const outcomes = await portal.activities.remove(activities.map(activity => activity.id))
    const left = activities.filter((_, index) => !outcomes[index]?.ok)
    return left.map(activity => activity.callListId)
  } catch {
    // The list is there, which is what was asked for; a look that failed is no reason to say otherwise.
    return []
  }
}
