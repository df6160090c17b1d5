import { defineStore } from 'pinia'
import { PortalError, withOutcome } from '../../bitrix24/portalError'
import { isClientType } from '../../domain/entityType'
import { nameList } from '../../stores/createOnce'
import { useCreations } from '../../stores/creations'
import type { DeletionSnapshot } from './deletion'
import { newKey } from '../../stores/newKey'
import { usePortal } from '../../stores/portal'
import { useSession } from '../../stores/session'

/** What came of making a deleted list again. */
export interface Restored {
  readonly listId: number
  /** Ids that no longer exist and were left out. */
  readonly missing: readonly number[]
  /** Ids that exist, and that the portal did not put on the list again: this user may not see them any more. */
  readonly dropped: readonly number[]
  /** Why the list could not be given its old name; `null` when it has it. */
  readonly nameRefused: PortalError | null
  /** Lists that were made beside it by a broken connection, and are still there. */
  readonly duplicates: readonly number[]
}

/** Making deleted lists again, each exactly once. */
export const useRestoring = defineStore('restoring', () => {
  const portal = usePortal()
  const session = useSession()
  const creations = useCreations()
  /** By the deleted list: what was tried, and may have made it, is looked for before another try. */
  const keys = new Map<number, string>()
  const running = new Map<number, Promise<Restored>>()

  async function makeAgain({ entry, subject, participantIds }: DeletionSnapshot): Promise<Restored> {
    const { id, entityType, formId } = entry
    if (!isClientType(entityType)) throw new PortalError('entity-type', 'This list cannot be made over REST')
    await session.load()
    if (session.userId === null) {
      throw withOutcome(session.error ?? new PortalError('session-lost', 'The user is not known'), false)
    }
    const key = keys.get(id) ?? newKey()
    keys.set(id, key)
    const { listId, missing, duplicates } = await creations.create(key, { entityType, participantIds, formId, name: subject }, true)
    return {
      listId,
      missing,
      dropped: await droppedFrom(listId, participantIds.filter(one => !missing.includes(one))),
      duplicates,
      nameRefused: subject ? await nameList(portal, listId, subject) : null
    }
  }

  /** The portal leaves out, without saying so, clients the user may not read (protocol note 7); administrators read all. */
  async function droppedFrom(listId: number, participantIds: readonly number[]): Promise<number[]> {
    if (portal.isAdmin) return []
    try {
      const reading = { seesEverybody: false, expected: participantIds.length }
      const { participants } = await portal.callLists.participants(listId, reading)
      const there = new Set(participants.map(participant => participant.id))
      return participantIds.filter(id => !there.has(id))
    } catch {
      // The list is there, which is what was asked for; a look that failed is no reason to say otherwise.
      return []
    }
  }

  return {
    /**
     * Makes a deleted list again, once, however often that is asked for.
     * @throws PortalError
     */
    restore(list: DeletionSnapshot): Promise<Restored> {
      const known = running.get(list.entry.id)
      if (known) return known
      const made = makeAgain(list)
      running.set(list.entry.id, made)
      made.catch(() => running.delete(list.entry.id))
      return made
    }
  }
})
