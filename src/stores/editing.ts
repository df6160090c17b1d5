import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { PortalError } from '../bitrix24/portalError'
import type { CallListEntry } from '../domain/callList'
import { CALLED_NOW_MS } from '../domain/calling'
import type { CompositionEdit, Content } from '../domain/composition'
import type { ClientType } from '../domain/entityType'
import type { Participant } from '../domain/participant'
import { useCallLists } from './callLists'
import { useClients } from './clients'
import { useLostResults } from './lostResults'
import { useOpenList } from './openList'
import { usePortal } from './portal'
import { useProgress } from './progress'
import { renameOnce } from './renameOnce'
import { saveEdit, type EditReport, type Seen } from './saveEdit'

export type { EditReport }

/** Changes of lists: each a difference laid over what is there now. */
export const useEditing = defineStore('editing', () => {
  const portal = usePortal()
  const openList = useOpenList()
  const callLists = useCallLists()
  const clients = useClients()
  const progress = useProgress()
  const lostResults = useLostResults()
  /** How many changes of a list are on their way. */
  const saving = shallowReactive(new Map<number, number>())
  /** When the user agreed to change a list that is being called: they are not asked again right after. */
  const agreedAt = new Map<number, number>()
  const removed = shallowReactive(new Map<number, ReadonlyMap<number, string>>())

  /** Remembers who was taken off a list and which status that cost; who is on it again is forgotten. */
  function noteRemoved(listId: number, edit: CompositionEdit, content: Content, before: readonly Participant[]): void {
    const going = new Set(edit.remove)
    const known = new Map(removed.get(listId))
    for (const { id, statusCode } of before) if (going.has(id)) known.set(id, statusCode)
    for (const id of content.participantIds) known.delete(id)
    removed.set(listId, known)
  }

  function count(listId: number, change: 1 | -1): void {
    saving.set(listId, (saving.get(listId) ?? 0) + change)
  }

  /** The list as the user has it before them: on its screen, or as it was read for its bar. */
  function seenOf(listId: number): Omit<Seen, 'agreed' | 'gone'> {
    const open = openList.listId === listId ? openList.seen() : null
    if (open) return open
    const composition = progress.compositionOf(listId)
    const { participants, visibility, reach } = composition ?? { participants: [], visibility: 'unknown' as const, reach: 0 }
    return { participants, visibility, reach, readAt: progress.readAt(listId), calledAt: null }
  }

  return {
    /** A change of this list is on its way. */
    saving: (listId: number): boolean => (saving.get(listId) ?? 0) > 0,
    /**
     * Who was taken off a list since the app was opened, with the status lost by that: added back, they
     * start over (protocol note 8).
     */
    removedFrom: (listId: number): ReadonlyMap<number, string> => removed.get(listId) ?? new Map<number, string>(),
    /**
     * Saves an edit of a list and shows what came of it. One at a time. Saves nothing when somebody who is to be
     * removed has got a result since he was shown, or while the list is being called: see `unseenResults` and
     * `beingCalled`.
     * @param agreed the user knows that the list is being called.
     * @throws PortalError
     */
    async edit(
      entry: CallListEntry, entityType: ClientType, base: Content, edit: CompositionEdit, agreed = false
    ): Promise<EditReport> {
      count(entry.id, 1)
      const seen = seenOf(entry.id)
      if (agreed) agreedAt.set(entry.id, Date.now())
      const isOpen = () => openList.listId === entry.id
      let shown = false
      try {
        const report = await saveEdit(portal, entry.id, entityType, base, edit, {
          ...seen, agreed: (agreedAt.get(entry.id) ?? 0) > Date.now() - CALLED_NOW_MS, gone: clients.missingOf(entityType, base.participantIds)
        })
        lostResults.note(entry.id, report.lost)
        if (isOpen()) {
          openList.patch({ formId: report.content.formId })
          if (report.read) openList.show(report.read)
          else openList.showParticipants(report.content.participantIds)
        } else if (report.read) progress.put(entry.id, report.read)
        shown = report.read !== null
        if (report.unseenResults.length > 0 || report.beingCalled) return report
        noteRemoved(entry.id, edit, report.content, seen.participants)
        callLists.patchEntry(entry.id, { formId: report.content.formId })
        progress.showParticipants(entry.id, report.content.participantIds)
        if (report.read) progress.put(entry.id, report.read)
        return report
      } catch (error) {
        // It may have been saved all the same.
        progress.expire([entry.id])
        throw error
      } finally {
        count(entry.id, -1)
        if (!shown && isOpen()) void openList.refresh()
      }
    },

    /**
     * Renames a list: its name is its activity's subject.
     * @throws PortalError `access-denied` for many who are no administrators (protocol note 24).
     */
    async rename(entry: CallListEntry, subject: string): Promise<void> {
      const { activity } = entry
      if (!activity) throw new PortalError('activity-not-found', 'The list has no activity')
      count(entry.id, 1)
      try {
        await renameOnce(portal, activity, subject)
      } finally {
        count(entry.id, -1)
      }
      const renamed = { activity: { ...activity, subject } }
      if (openList.listId === entry.id) openList.patch(renamed)
      callLists.patchEntry(entry.id, renamed)
    }
  }
})
