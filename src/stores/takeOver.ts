import { defineStore } from 'pinia'
import { asPortalError, isPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import type { CallListEntry } from '../domain/callList'
import { CALLED_NOW_MS } from '../domain/calling'
import type { ClientType } from '../domain/entityType'
import { useApplyWrite } from './applyWrite'
import { nameList } from './createOnce'
import { OtherContent, useCreations, type Settled } from './creations'
import type { NewList } from './findCreatedList'
import { finishList } from './finishList'
import { useOffers } from './offers'
import { useParticipants } from './participants'
import { usePortal } from './portal'
import { useSession } from './session'
import { takeOverKey } from './takeOverKey'

/** The list that was made of what was left of another one. */
export interface TakenOver {
  readonly listId: number
  /** How many are on it. */
  readonly n: number
  /** Ids that no longer exist and were left out. */
  readonly missing: readonly number[]
  /** The form no longer exists, so the list has none. */
  readonly withoutForm: boolean
  /** The list was made, and named, by another tab. */
  readonly elsewhere: boolean
}

/** Moving what is left of a list into a new one, each time exactly once. Nobody is taken off the old one. */
export const useTakeOverStore = defineStore('takeOver', () => {
  const portal = usePortal()
  const session = useSession()
  const participants = useParticipants()
  const creations = useCreations()
  const offers = useOffers()
  const applyWrite = useApplyWrite()

  async function scope(): Promise<string> {
    await session.load()
    if (session.storageScope !== null) return session.storageScope
    throw withOutcome(session.error ?? new PortalError('session-lost', 'The user is not known'), false)
  }

  async function createOnce(key: string, list: NewList): Promise<Settled> {
    try {
      return await creations.create(key, list, creations.isOpen(key))
    } catch (error) {
      if (!isPortalError(error, 'form-unknown') || list.formId === null) throw error
      return creations.create(key, { ...list, formId: null }, true)
    }
  }

  return {
    /**
     * Reads the list again before it is taken over.
     * @returns whether it is being called right now: results that are saved meanwhile come too late for the new list.
     * @throws PortalError
     */
    async look(listId: number): Promise<boolean> {
      await participants.refetch(listId).catch((error: unknown) => {
        throw withOutcome(error, false)
      })
      return (participants.of(listId)?.calledAt ?? 0) > Date.now() - CALLED_NOW_MS
    },

    /**
     * Makes the new list; asked again, in whatever tab, it is made once.
     * @throws PortalError; with `outcomeUnknown` it was looked for and not found.
     */
    async create(entry: CallListEntry, type: ClientType, participantIds: readonly number[], name: string): Promise<TakenOver> {
      const keys = takeOverKey(await scope(), entry.id)
      const list = { entityType: type, participantIds, formId: entry.formId, name }
      const made = await createOnce(keys.get(), list).catch(async (error: unknown) => {
        if (!(error instanceof OtherContent)) throw error
        // Another tab has made something else of the list: this is a second one.
        keys.done()
        return createOnce(keys.get(), list)
      })
      keys.done()
      applyWrite(made.listId, { listsChanged: true })
      const { listId, missing, sent, elsewhere } = made
      return { listId, n: sent.participantIds.length - missing.length, missing, withoutForm: sent.formId !== entry.formId, elsewhere }
    },

    /** Gives the new list its name. @returns why it could not; `null` when it has it. */
    name: ({ listId }: TakenOver, name: string): Promise<PortalError | null> => nameList(portal, listId, name),

    /** Offers to a colleague what is left; asked again it is offered once. @throws PortalError */
    async offer(entry: CallListEntry, type: ClientType, participantIds: readonly number[], toUserId: number, name: string): Promise<void> {
      const keys = takeOverKey(await scope(), entry.id)
      await offers.offer({ key: keys.get(), toUserId, type, participantIds, formId: entry.formId, name })
      keys.done()
    },

    /** Marks the old list done. @returns why it could not be; `null` when it is. */
    async finish(entry: CallListEntry): Promise<PortalError | null> {
      const { activity } = entry
      if (!activity) return new PortalError('activity-not-found', 'The list has no activity')
      try {
        await finishList(portal, activity)
        applyWrite(entry.id, { entry: { activity: { ...activity, completed: true } } })
        return null
      } catch (error) {
        return asPortalError(error)
      }
    }
  }
})
