import { defineStore } from 'pinia'
import { ref } from 'vue'
import { asPortalError, PortalError } from '../bitrix24/portalError'
import type { CallListEntry } from '../domain/callList'
import { isClientType } from '../domain/entityType'
import { isResult } from '../domain/status'
import { useCallLists } from './callLists'
import { createOnce, nameList } from './createOnce'
import type { Attempt, NewList } from './findMade'
import { useOpenList } from './openList'
import { usePortal } from './portal'
import { useSession } from './session'

/** What is known of a list before it goes: what the question names, and what undoing takes. */
export interface DoomedList {
  readonly entry: CallListEntry
  readonly subject: string
  readonly participantIds: readonly number[]
  /** How many of them have a result already, which undoing cannot bring back. */
  readonly reached: number
}

export interface RefusedDeletion {
  readonly entry: CallListEntry
  readonly error: PortalError
}

export interface DeletionReport {
  readonly deleted: readonly DoomedList[]
  readonly refused: readonly RefusedDeletion[]
}

interface Restored {
  readonly listId: number
  /** Ids that no longer exist and were left out. */
  readonly missing: readonly number[]
  /** Why the list could not be given its old name; `null` when it has it. */
  readonly nameRefused: PortalError | null
}

export interface UndoReport {
  /** The new lists, in the order of the deleted ones. */
  readonly restored: ReadonlyArray<Restored & { readonly list: DoomedList }>
  readonly failed: ReadonlyArray<{ readonly list: DoomedList; readonly error: PortalError }>
}

/** Deleting lists through their activities, and making them again. */
export const useDeletion = defineStore('deletion', () => {
  const portal = usePortal()
  const session = useSession()
  const callLists = useCallLists()
  const openList = useOpenList()
  const deleting = ref(false)
  /** Undoings that failed, by the deleted list: what they may have made is looked for before another try. */
  const attempts = new Map<number, Attempt>()
  const restoring = new Map<number, Promise<Restored>>()

  /**
   * Deletes lists: all their activities in one batch. A list counts as deleted when the portal answered
   * `true`, or when its activity is found gone afterwards.
   * Never throws: what did not go is named with its reason.
   */
  async function remove(lists: readonly DoomedList[]): Promise<DeletionReport> {
    deleting.value = true
    try {
      const activities = lists.flatMap(list => list.entry.activity ? [list.entry.activity.id] : [])
      const outcomes = await portal.activities.remove(activities)
      const failures = new Map<number, PortalError>()
      outcomes.forEach((outcome, index) => {
        const id = activities[index]
        if (!outcome.ok && id !== undefined) failures.set(id, outcome.error)
      })
      await dropThoseGone(lists, failures)
      const refused = lists.flatMap(({ entry }) => {
        const error = entry.activity ? failures.get(entry.activity.id) : withoutActivity()
        return error ? [{ entry, error }] : []
      })
      const stays = new Set(refused.map(({ entry }) => entry.id))
      const deleted = lists.filter(({ entry }) => !stays.has(entry.id))
      for (const { entry } of deleted) {
        const gone = { activity: null, availability: portal.isAdmin ? 'deleted' : 'unavailable' } as const
        callLists.patchEntry(entry.id, gone)
        if (openList.listId === entry.id) openList.patch(gone)
      }
      return { deleted, refused }
    } finally {
      deleting.value = false
    }
  }

  /** An administrator sees every activity, so a missing one is deleted; for others it may be somebody else's. */
  function withoutActivity(): PortalError | null {
    return portal.isAdmin ? null : new PortalError('activity-not-found', 'The activity is not available to this user')
  }

  /** A failure whose outcome is open is settled by looking; so is an activity somebody else deleted first. */
  async function dropThoseGone(lists: readonly DoomedList[], failures: Map<number, PortalError>): Promise<void> {
    const open = lists.filter(({ entry }) => {
      const error = entry.activity && failures.get(entry.activity.id)
      return error && (error.outcomeUnknown || error.kind === 'activity-not-found')
    })
    if (open.length === 0) return
    try {
      const left = new Set((await portal.activities.ofLists(open.map(({ entry }) => entry.id))).map(activity => activity.id))
      for (const { entry } of open) if (entry.activity && !left.has(entry.activity.id)) failures.delete(entry.activity.id)
    } catch {
      // Nobody can tell: the first failure stands, which says so.
    }
  }

  return {
    deleting,

    /**
     * Reads what the question names and undoing needs: the activities as they are now, and everybody on
     * the lists.
     * @throws PortalError
     */
    async prepare(entries: readonly CallListEntry[], signal?: AbortSignal): Promise<DoomedList[]> {
      const [activities, compositions] = await Promise.all([
        portal.activities.ofLists(entries.map(entry => entry.id), signal),
        Promise.all(entries.map(entry => portal.callLists.participants(entry.id, { seesEverybody: portal.isAdmin, signal })))
      ])
      const byList = new Map(activities.map(activity => [activity.callListId, activity]))
      return entries.map((entry, index) => {
        const activity = byList.get(entry.id) ?? null
        const participants = compositions[index]?.participants ?? []
        return {
          entry: { ...entry, activity },
          subject: activity?.subject ?? entry.activity?.subject ?? '',
          participantIds: participants.map(participant => participant.id),
          reached: participants.filter(participant => isResult(participant.statusCode)).length
        }
      })
    },

    async remove(lists: readonly DoomedList[]): Promise<DeletionReport> {
      const report = await remove(lists)
      void callLists.refresh()
      return report
    },

    /**
     * Makes deleted lists again: the same participants in the same order, form and name. Statuses start
     * over, for the portal has no way to set them (protocol note 9). Never throws.
     */
    async undo(lists: readonly DoomedList[]): Promise<UndoReport> {
      const restored: Array<UndoReport['restored'][number]> = []
      const failed: Array<UndoReport['failed'][number]> = []
      for (const list of lists) {
        try {
          restored.push({ list, ...await restore(list) })
        } catch (error) {
          failed.push({ list, error: asPortalError(error) })
        }
      }
      void callLists.refresh()
      return { restored, failed }
    }
  }

  /** A list is made again once, however often that is asked for. */
  function restore(list: DoomedList): Promise<Restored> {
    const known = restoring.get(list.entry.id)
    if (known) return known
    const made = makeAgain(list)
    restoring.set(list.entry.id, made)
    made.catch(() => restoring.delete(list.entry.id))
    return made
  }

  async function makeAgain({ entry, subject, participantIds }: DoomedList): Promise<Restored> {
    const { entityType, formId } = entry
    await session.load()
    if (!isClientType(entityType) || session.userId === null) throw new Error('This list cannot be made over REST')
    const list: NewList = { entityType, participantIds, formId }
    const before = attempts.get(entry.id) ?? null
    const created = await createOnce(portal, session.userId, list, before, attempt => attempts.set(entry.id, attempt))
    attempts.delete(entry.id)
    return { ...created, nameRefused: subject ? await nameList(portal, created.listId, subject) : null }
  }
})
