import { defineStore } from 'pinia'
import { asPortalError, isPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import type { CallListEntry } from '../domain/callList'
import { CALLED_NOW_MS } from '../domain/calling'
import type { ClientType } from '../domain/entityType'
import { OtherOffer } from './addOffer'
import { useApplyWrite } from './applyWrite'
import { nameList } from './createOnce'
import { useCreations, type Settled } from './creations'
import { sameList, type NewList } from './findCreatedList'
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
  /** An earlier try has made it, of what was chosen then: it is not what was asked for now. */
  readonly earlier: boolean
  /** What it was made under. */
  readonly key: string
}

/** What came of offering: it is offered; or an earlier try, whose outcome was not known, did something else. */
export type Offered =
  | { readonly outcome: 'offered' | 'offeredBefore'; readonly toUserId: number }
  | { readonly outcome: 'madeBefore'; readonly listId: number }

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

  /** What was tried under the key before is settled first, also when something else is asked for now. */
  async function createOnce(key: string, list: NewList): Promise<Settled> {
    try {
      return await creations.create(key, list, true)
    } catch (error) {
      if (!isPortalError(error, 'form-unknown') || list.formId === null) throw error
      return creations.create(key, { ...list, formId: null }, true)
    }
  }

  const isOf = ({ sent }: Settled, list: NewList): boolean => sameList(sent, list) || sameList(sent, { ...list, formId: null })

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
     * Makes the new list; asked again, in whatever tab, it is made once, until it is `done`.
     * @returns the list, or the one that an earlier try has made of something else: then nothing else was made.
     * @throws PortalError; with `outcomeUnknown` it was looked for and not found.
     */
    async create(entry: CallListEntry, type: ClientType, participantIds: readonly number[], name: string): Promise<TakenOver> {
      const keys = takeOverKey(await scope(), entry.id)
      const list = { entityType: type, participantIds, formId: entry.formId, name }
      let key = keys.get()
      let made = await createOnce(key, list)
      if (made.elsewhere && !isOf(made, list)) {
        // Another tab has made something else of the list: this is a second one.
        keys.done(key)
        key = keys.get()
        made = await createOnce(key, list)
      }
      const earlier = !isOf(made, list)
      if (earlier) keys.done(key)
      applyWrite(made.listId, { listsChanged: true })
      const { listId, missing, sent } = made
      return { listId, n: sent.participantIds.length - missing.length, missing, withoutForm: sent.formId !== entry.formId, earlier, key }
    },

    /** All that was wanted of the new list was done, or said: the next time makes another one. */
    async done(entry: CallListEntry, { key }: TakenOver): Promise<void> {
      takeOverKey(await scope(), entry.id).done(key)
    },

    /** Gives the new list its name. @returns why it could not; `null` when it has it. */
    name: ({ listId }: TakenOver, name: string): Promise<PortalError | null> => nameList(portal, listId, name),

    /** Offers to a colleague what is left; asked again it is offered once. @throws PortalError */
    async offer(entry: CallListEntry, type: ClientType, participantIds: readonly number[], toUserId: number, name: string): Promise<Offered> {
      const keys = takeOverKey(await scope(), entry.id)
      const key = keys.get()
      const made = await creations.settle(key)
      if (made) {
        keys.done(key)
        applyWrite(made.listId, { listsChanged: true })
        return { outcome: 'madeBefore', listId: made.listId }
      }
      try {
        await offers.offer({ key, toUserId, type, participantIds, formId: entry.formId, name })
        keys.done(key)
        return { outcome: 'offered', toUserId }
      } catch (error) {
        if (!(error instanceof OtherOffer)) throw error
        keys.done(key)
        return { outcome: 'offeredBefore', toUserId: error.offer.to }
      }
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
