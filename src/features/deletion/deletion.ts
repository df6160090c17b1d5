import { defineStore } from 'pinia'
import { ref } from 'vue'
import { asPortalError, PortalError } from '../../bitrix24/portalError'
import type { CallListActivity, CallListEntry } from '../../domain/callList'
import type { Visibility } from '../../domain/participant'
import { isResult } from '../../domain/status'
import { useApplyWrite } from '../../stores/applyWrite'
import { useParticipants } from '../../stores/participants'
import { usePortal } from '../../stores/portal'
import { useRestoring, type Restored } from './restoring'

/** What is known of a list before it goes: what the question names, and what undoing takes. */
export interface DeletionSnapshot {
  readonly entry: CallListEntry
  /** All its activities this user sees; as a rule one. The list is gone when none is left. */
  readonly activities: readonly CallListActivity[]
  readonly subject: string
  readonly participantIds: readonly number[]
  /** Whether there may be participants this user does not see, which undoing therefore can't bring back. */
  readonly visibility: Visibility
  /** How many of them have a result already, which undoing cannot bring back. */
  readonly reached: number
}

export interface RefusedDeletion {
  readonly entry: CallListEntry
  readonly error: PortalError
  /** Some of its activities are gone, so the list is no longer as it was. */
  readonly partly: boolean
}

export interface DeletionReport {
  readonly deleted: readonly DeletionSnapshot[]
  readonly refused: readonly RefusedDeletion[]
}

export interface UndoReport {
  /** The new lists, in the order of the deleted ones. */
  readonly restored: ReadonlyArray<Restored & { readonly list: DeletionSnapshot }>
  readonly failed: ReadonlyArray<{ readonly list: DeletionSnapshot; readonly error: PortalError }>
}

/** Deleting lists through their activities, and making them again. */
export const useDeletion = defineStore('deletion', () => {
  const portal = usePortal()
  const participants = useParticipants()
  const applyWrite = useApplyWrite()
  const restoring = useRestoring()
  const deleting = ref(false)

  /**
   * Deletes lists: all activities of all of them in one batch. A list counts as deleted when the portal answered
   * `true` for each of its activities, or they are found gone afterwards.
   * Never throws: what did not go is named with its reason.
   */
  async function remove(lists: readonly DeletionSnapshot[]): Promise<DeletionReport> {
    deleting.value = true
    try {
      const activityIds = lists.flatMap(list => list.activities.map(activity => activity.id))
      const outcomes = await portal.activities.remove(activityIds)
      const failures = new Map<number, PortalError>()
      outcomes.forEach((outcome, index) => {
        const id = activityIds[index]
        if (!outcome.ok && id !== undefined) failures.set(id, outcome.error)
      })
      await dropThoseGone(lists, failures)
      const deleted: DeletionSnapshot[] = []
      const refused: RefusedDeletion[] = []
      for (const list of lists) {
        const left = list.activities.filter(activity => failures.has(activity.id))
        const error = left[0] ? failures.get(left[0].id) : list.activities.length === 0 ? withoutActivity() : null
        const activity = left[0] ?? null
        if (error) refused.push({ entry: { ...list.entry, activity }, error, partly: left.length < list.activities.length })
        else deleted.push(list)
        const gone = portal.isAdmin ? 'deleted' : 'unavailable'
        applyWrite(list.entry.id, { entry: { activity, availability: activity ? 'available' : gone }, listsChanged: true })
      }
      return { deleted, refused }
    } finally {
      deleting.value = false
    }
  }

  /** An administrator sees every activity, so a missing one is deleted; for other users it may be another user's. */
  function withoutActivity(): PortalError | null {
    return portal.isAdmin ? null : new PortalError('activity-not-found', 'The activity is not available to this user')
  }

  /** A failure whose outcome is open is settled by looking; so is an activity another user deleted first. */
  async function dropThoseGone(lists: readonly DeletionSnapshot[], failures: Map<number, PortalError>): Promise<void> {
    const open = lists.filter(({ activities }) => activities.some(({ id }) => {
      const error = failures.get(id)
      return error && (error.outcomeUnknown || error.kind === 'activity-not-found')
    }))
    if (open.length === 0) return
    try {
      const left = new Set((await portal.activities.ofLists(open.map(({ entry }) => entry.id))).map(activity => activity.id))
      for (const { id } of open.flatMap(({ activities }) => activities)) if (!left.has(id)) failures.delete(id)
    } catch {
      // It stays unknown: the first failure stands, which says so.
    }
  }

  return {
    deleting,

    /**
     * Reads what the question names and undoing needs: the activities as they are now, and all participants
     * of the lists this user may see.
     * @throws PortalError
     */
    async prepare(entries: readonly CallListEntry[], signal?: AbortSignal): Promise<DeletionSnapshot[]> {
      const ids = entries.map(entry => entry.id)
      const [found] = await Promise.all([
        portal.activities.ofLists(ids, signal),
        participants.ensure(ids, { whole: true, staleTime: 0, priority: 'visible', signal })
      ])
      return entries.map((entry) => {
        // The newest first, which is the one that names the list.
        const activities = found.filter(({ callListId }) => callListId === entry.id)
        const activity = activities[0] ?? null
        const error = participants.errorOf(entry.id)
        const read = participants.of(entry.id)
        if (error || !read) throw error ?? new PortalError('cancelled', 'The answer is no longer wanted')
        return {
          entry: { ...entry, activity },
          activities,
          subject: activity?.subject ?? entry.activity?.subject ?? '',
          participantIds: read.participants.map(participant => participant.id),
          visibility: read.visibility,
          reached: read.participants.filter(participant => isResult(participant.statusCode)).length
        }
      })
    },

    remove,

    /**
     * Makes deleted lists again: the same participants in the same order, form and name. Statuses start
     * over, for the portal has no way to set them (protocol note 9). Never throws.
     */
    async undo(lists: readonly DeletionSnapshot[]): Promise<UndoReport> {
      const restored: Array<UndoReport['restored'][number]> = []
      const failed: Array<UndoReport['failed'][number]> = []
      for (const list of lists) {
        try {
          restored.push({ list, ...await restoring.restore(list) })
        } catch (error) {
          failed.push({ list, error: asPortalError(error) })
        }
      }
      // What failed may have been made all the same.
      for (const listId of [...restored.map(made => made.listId), ...failed.map(({ list }) => list.entry.id)]) {
        applyWrite(listId, { listsChanged: true })
      }
      return { restored, failed }
    }
  }
})
