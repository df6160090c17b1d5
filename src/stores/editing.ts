import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { PortalError } from '../bitrix24/portalError'
import type { CallListEntry } from '../domain/callList'
import { CALLED_NOW_MS } from '../domain/calling'
import type { CompositionEdit, Content } from '../domain/composition'
import type { ClientType } from '../domain/entityType'
import type { Participant } from '../domain/participant'
import { useApplyWrite } from './applyWrite'
import { useClients } from './clients'
import { useLostResults } from './lostResults'
import { useParticipants } from './participants'
import { usePortal } from './portal'
import { renameOnce } from './renameOnce'
import { saveEdit, type EditReport, type Seen } from './saveEdit'

export type { EditReport }

/** Changes of lists: each a difference laid over what is there now. */
export const useEditing = defineStore('editing', () => {
  const portal = usePortal()
  const participants = useParticipants()
  const clients = useClients()
  const applyWrite = useApplyWrite()
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
    return participants.of(listId) ?? { participants: [], visibility: 'unknown', reach: 0, readAt: 0, calledAt: null }
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
     * Saves an edit of a list and shows what came of it. One at a time. Saves nothing when a participant that is
     * to be removed has got a result since it was shown, or while the list is being called: see `unseenResults` and
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
      try {
        const report = await saveEdit(portal, entry.id, entityType, base, edit, {
          ...seen, agreed: (agreedAt.get(entry.id) ?? 0) > Date.now() - CALLED_NOW_MS, gone: clients.missingOf(entityType, base.participantIds)
        })
        lostResults.note(entry.id, report.lost)
        applyWrite(entry.id, {
          entry: { formId: report.content.formId },
          participants: report.read ?? report.content.participantIds
        })
        if (report.unseenResults.length === 0 && !report.beingCalled) noteRemoved(entry.id, edit, report.content, seen.participants)
        return report
      } catch (error) {
        // It may have been saved all the same.
        applyWrite(entry.id, { outcomeUnknown: true })
        throw error
      } finally {
        count(entry.id, -1)
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
      applyWrite(entry.id, { entry: { activity: { ...activity, subject } } })
    }
  }
})
