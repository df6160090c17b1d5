import type { Portal } from '../bitrix24/portal'
import { sameIds } from '../domain/composition'
import { holds, newSince, type Attempt, type IsTaken } from './findCreatedList'

/**
 * Deletes the second list of one creation.
 *
 * A browser sends a request again by itself when a connection it had used before breaks before anything
 * comes back, a write like a read, and no page can forbid that (tests/e2e/resend.spec.ts shows it). The portal has made the list twice then,
 * and answers for the later one. What is deleted was made after the creation began and before the list that
 * was answered for, by this user, of the same clients in the same order, with the same form, and still has the
 * name the portal gave it. Call it right after the creation only: later, the user may have made such a list on
 * purpose.
 * @param listId the list that stays.
 * @param isAlone whether no other creation can have made the second list; where that is not certain nothing is
 *   deleted, only named.
 * @returns ids of lists that look like a second one and are left; never rejects.
 */
export async function removeDuplicates(
  portal: Portal,
  userId: number,
  attempt: Attempt,
  listId: number,
  { isTaken, isAlone }: { isTaken: IsTaken; isAlone: () => Promise<boolean> }
): Promise<number[]> {
  try {
    const alike: number[] = []
    for (const candidate of await newSince(portal, userId, attempt)) {
      if (candidate.id >= listId || isTaken(candidate.id, attempt.at)) continue
      const on = await holds(portal, candidate, attempt.sent)
      const inOrder = new Set(on)
      if (on && sameIds(on, attempt.sent.participantIds.filter(id => inOrder.has(id)))) alike.push(candidate.id)
    }
    if (alike.length === 0) return []
    const activities = await portal.activities.ofLists([...alike, listId])
    const given = activities.find(activity => activity.callListId === listId)?.subject
    const duplicates = activities.filter(({ callListId, subject }) =>
      callListId !== listId && subject.replaceAll(String(callListId), String(listId)) === given)
    if (!await isAlone()) return duplicates.map(activity => activity.callListId)
    // Asked again, for another creation may have been told of it meanwhile.
    const going = duplicates.filter(({ callListId }) => !isTaken(callListId, attempt.at))
    const outcomes = await portal.activities.remove(going.map(activity => activity.id))
    return going.filter((_, index) => !outcomes[index]?.ok).map(activity => activity.callListId)
  } catch {
    // The list is there, which is what was asked for; a look that failed is no reason to say otherwise.
    return []
  }
}
