import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { Participant } from '../domain/participant'

/**
 * Whose result was seen and is gone, list by list: Bitrix24 writes everybody's status back with every change of a
 * list, so a result that is saved at the same moment is lost (protocol note 201). Kept until the user has read it.
 */
export const useLostResults = defineStore('lostResults', () => {
  const lost = shallowReactive(new Map<number, readonly Participant[]>())

  return {
    /** Those of a list, with the result they had. */
    of: (listId: number): readonly Participant[] => lost.get(listId) ?? [],
    /** Adds to those of a list; who is there already is not named twice. */
    note(listId: number, participants: readonly Participant[]): void {
      if (participants.length === 0) return
      const all = [...lost.get(listId) ?? [], ...participants]
      lost.set(listId, [...new Map(all.map(one => [one.id, one])).values()])
    },
    dismiss(listId: number): void {
      lost.delete(listId)
    }
  }
})
