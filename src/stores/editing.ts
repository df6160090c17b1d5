import { defineStore } from 'pinia'
import { ref } from 'vue'
import { asPortalError, PortalError } from '../bitrix24/portalError'
import type { CallListEntry } from '../domain/callList'
import {
  applyEdit, differenceBetween, isNoDifference, mergeContents, sameContent,
  type CompositionEdit, type Content, type ContentDifference
} from '../domain/composition'
import type { ClientType } from '../domain/entityType'
import { useCallLists } from './callLists'
import { useOpenList } from './openList'
import { usePortal } from './portal'

/** What came of an edit. */
export interface EditReport {
  readonly content: Content
  /** Ids that no longer exist, left out so that the rest could be saved (protocol note 8). */
  readonly missing: readonly number[]
  /** What somebody else changed meanwhile; it is kept. `null` when nobody did. */
  readonly others: ContentDifference | null
}

/** How often a list is merged anew with what others write at the same time. */
const ROUNDS = 6

/** Changes of lists: each a difference laid over what is there now. */
export const useEditing = defineStore('editing', () => {
  const portal = usePortal()
  const openList = useOpenList()
  const callLists = useCallLists()
  const saving = ref(false)

  async function readContent(listId: number, expected: number): Promise<Content> {
    const [list, { participants }] = await Promise.all([
      portal.callLists.get(listId),
      portal.callLists.participants(listId, { seesEverybody: portal.isAdmin, expected })
    ])
    return { participantIds: participants.map(participant => participant.id), formId: list.formId }
  }

  /**
   * Saves an edit of a list.
   * @param base what the user was looking at when he made the edit.
   * @throws PortalError; nothing was changed then, unless its `outcomeUnknown` says otherwise.
   */
  async function save(listId: number, entityType: ClientType, base: Content, edit: CompositionEdit): Promise<EditReport> {
    let current = await readContent(listId, base.participantIds.length)
    const others = [differenceBetween(base, current)]
    let wanted = applyEdit(current, edit)
    let missing: number[] = []

    for (let round = 1; !sameContent(wanted, current); round++) {
      if (wanted.participantIds.length === 0) throw new PortalError('would-be-empty', 'A list cannot be emptied')
      if (round > ROUNDS) throw new PortalError('refused', 'The list keeps changing')
      try {
        const before = await portal.callLists.replace(listId, { entityType, ...wanted })
        const written = wanted
        if (before && !sameContent(before, current)) {
          // Somebody wrote between our reading and our writing, and was overwritten: put that back.
          others.push(differenceBetween(current, before))
          wanted = withoutIds(mergeContents(current, before, written), missing)
        }
        current = written
      } catch (error) {
        const failure = asPortalError(error)
        if (failure.kind === 'participants-unknown' && missing.length === 0) {
          const existing = await portal.clients.existing(entityType, wanted.participantIds)
          missing = wanted.participantIds.filter(id => !existing.has(id))
          if (missing.length === 0) throw failure
          wanted = withoutIds(wanted, missing)
          continue
        }
        if (!failure.outcomeUnknown) throw failure
        // The answer was lost. Look before anything is sent again: only what is not there may be.
        const now = await readContent(listId, wanted.participantIds.length)
        const remaining = withoutIds(applyEdit(now, edit), missing)
        if (!sameContent(remaining, now)) throw failure
        current = wanted = now
      }
    }
    return { content: current, missing, others: joined(others) }
  }

  return {
    saving,
    /**
     * Saves an edit of the open list and shows what came of it. One at a time.
     * @throws PortalError
     */
    async edit(entry: CallListEntry, entityType: ClientType, base: Content, edit: CompositionEdit): Promise<EditReport> {
      saving.value = true
      try {
        const report = await save(entry.id, entityType, base, edit)
        if (openList.listId === entry.id) {
          openList.patch({ formId: report.content.formId })
          openList.showParticipants(report.content.participantIds)
        }
        callLists.patchEntry(entry.id, { formId: report.content.formId })
        return report
      } finally {
        saving.value = false
        if (openList.listId === entry.id) void openList.refresh()
      }
    },

    /**
     * Renames a list: its name is its activity's subject.
     * @throws PortalError `access-denied` for many who are no administrators (protocol note 24).
     */
    async rename(entry: CallListEntry, subject: string): Promise<void> {
      const { activity } = entry
      if (!activity) throw new PortalError('activity-not-found', 'The list has no activity')
      saving.value = true
      try {
        await portal.activities.rename(activity.id, subject)
      } catch (error) {
        const failure = asPortalError(error)
        if (!failure.outcomeUnknown) throw failure
        const [now] = await portal.activities.ofLists([entry.id])
        if (now?.subject !== subject) throw failure
      } finally {
        saving.value = false
      }
      const renamed = { activity: { ...activity, subject } }
      if (openList.listId === entry.id) openList.patch(renamed)
      callLists.patchEntry(entry.id, renamed)
    }
  }
})

function withoutIds(content: Content, ids: readonly number[]): Content {
  return applyEdit(content, { add: [], remove: ids, form: { kind: 'keep' } })
}

function joined(differences: readonly ContentDifference[]): ContentDifference | null {
  const real = differences.filter(difference => !isNoDifference(difference))
  if (real.length === 0) return null
  return {
    added: [...new Set(real.flatMap(difference => difference.added))],
    removed: [...new Set(real.flatMap(difference => difference.removed))],
    formChanged: real.some(difference => difference.formChanged)
  }
}
