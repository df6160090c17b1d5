import { defineStore } from 'pinia'
import type { Outcome } from '../bitrix24/batch'
import { appLinkPath } from '../bitrix24/frame'
import { linkTo } from '../bitrix24/notifications'
import { asPortalError, PortalError } from '../bitrix24/portalError'
import type { CallListActivity } from '../domain/callList'
import { useApplyWrite } from './applyWrite'
import { usePermissions } from './permissions'
import { usePortal } from './portal'

/** A list that is there, what it is to be called, and whose it is to be. */
export interface HandOut {
  readonly listId: number
  /** The name it is to have; empty for the one it has. */
  readonly name: string
  /** The colleague it is for; `null` when it stays with who made it. */
  readonly userId: number | null
  /**
   * What the colleague is told.
   * @param link the link that opens the list, with its name, to be put into the sentence.
   */
  message(link: string): string
}

/** Whether the colleague was told: the app may not, the colleague wants no notifications, or it did not work. */
export type Told = 'yes' | 'not-permitted' | 'unwanted' | 'failed'

/** What came of handing out one list. */
export interface Given {
  readonly listId: number
  /** It is the colleague's now, as the portal said afterwards. */
  readonly assigned: boolean
  /** The colleague was dismissed, so the list stays where it is. */
  readonly dismissed: boolean
  /** Why it could not be handed out or got no name; `null` when all of that is as it was asked for. */
  readonly refusal: PortalError | null
  /** `null` when there was nobody to tell. */
  readonly told: Told | null
}

/**
 * Gives lists their names and hands them to colleagues: who hands out has to be an administrator (protocol note 140).
 * However many lists: one request for what they are, one for what changes, one for how they are then, one for notifications.
 */
export const useHandOut = defineStore('handOut', () => {
  const portal = usePortal()
  const permissions = usePermissions()
  const applyWrite = useApplyWrite()

  /** The newest activity of each list. */
  async function activitiesOf(lists: readonly HandOut[]): Promise<Map<number, CallListActivity>> {
    const activities = await portal.activities.ofLists(lists.map(({ listId }) => listId))
    return new Map(activities.toReversed().map(activity => [activity.callListId, activity]))
  }

  /** @returns the reason why it could not be done, by list; an answer that was lost is settled by looking. */
  async function change(
    lists: readonly HandOut[],
    before: ReadonlyMap<number, CallListActivity>,
    activeIds: ReadonlySet<number>
  ): Promise<Map<number, PortalError>> {
    const failures = new Map<number, PortalError>()
    const changes = lists.flatMap((list) => {
      const activity = before.get(list.listId)
      if (!activity) failures.set(list.listId, new PortalError('activity-not-found', 'The list has no activity'))
      const subject = activity && list.name && activity.subject !== list.name ? { subject: list.name } : {}
      const isOthers = activity && list.userId !== null && activeIds.has(list.userId) && activity.responsibleId !== list.userId
      const responsible = isOthers ? { responsibleId: list.userId } : {}
      const change = { ...subject, ...responsible }
      return activity && Object.keys(change).length > 0 ? [{ list, change: { activityId: activity.id, ...change } }] : []
    })
    if (changes.length === 0) return failures
    const outcomes = await portal.activities.assign(changes.map(({ change: one }) => one))
    changes.forEach(({ list }, index) => {
      const outcome = outcomes[index] as Outcome
      if (!outcome.ok) failures.set(list.listId, outcome.error)
      applyWrite(list.listId, { listsChanged: true })
    })
    // A portal that says yes and does nothing is found out, and so is one that did it and could not say so.
    const after = await activitiesOf(changes.map(({ list }) => list)).catch((error: unknown) => asPortalError(error))
    for (const { list, change: { subject, responsibleId } } of changes) {
      if (after instanceof PortalError) {
        if (!failures.has(list.listId)) failures.set(list.listId, after)
        continue
      }
      const now = after.get(list.listId)
      const done = now && (subject === undefined || now.subject === subject) && (responsibleId === undefined || now.responsibleId === responsibleId)
      if (done) failures.delete(list.listId)
      else if (!failures.has(list.listId)) failures.set(list.listId, new PortalError('unexpected-answer', 'The list is not as it was set'))
    }
    return failures
  }

  /** What it takes to tell somebody; `null` where the app may not. */
  async function readLink(): Promise<{ code: string } | null> {
    const [code] = await Promise.all([portal.application.code(), permissions.load()])
    return permissions.has('im') ? { code } : null
  }

  /** Tells each colleague of their list. A later notification about a list takes the place of the earlier one. */
  async function tell(lists: ReadonlyArray<HandOut & { readonly userId: number }>, app: { code: string } | null): Promise<Told[]> {
    if (!app || lists.length === 0) return lists.map(() => 'not-permitted')
    const sent = await portal.notifications.add(lists.map(({ listId, userId, name, message }) => ({
      userId,
      message: message(linkTo(portal.host.addressOf(appLinkPath(app.code, listId)), name || `#${listId}`)),
      tag: `call-list-${listId}`
    })))
    return sent.map(({ sent: isSent, error }) => isSent ? 'yes' : error ? 'failed' : 'unwanted')
  }

  return {
    /**
     * Hands out lists and tells the colleagues. Never rejects; may be asked again with the same lists, and does only
     * what is missing, but for the notifications, which take the place of the earlier ones.
     */
    async giveAll(lists: readonly HandOut[]): Promise<Given[]> {
      const userIds = [...new Set(lists.flatMap(({ userId }) => userId ?? []))]
      // Asked for in the same moment, so that it travels with the rest.
      const link = userIds.length > 0 ? readLink().catch((error: unknown) => asPortalError(error)) : null
      let active: ReadonlySet<number> = new Set()
      let failures: ReadonlyMap<number, PortalError>
      try {
        const [activeIds, before] = await Promise.all([userIds.length > 0 ? portal.users.active(userIds) : active, activitiesOf(lists)])
        active = activeIds
        failures = await change(lists, before, active)
      } catch (error) {
        failures = new Map(lists.map(({ listId }) => [listId, asPortalError(error)]))
      }
      const isFor = (list: HandOut): list is HandOut & { userId: number } => list.userId !== null && active.has(list.userId)
      const assigned = lists.filter(isFor).filter(({ listId }) => !failures.has(listId))
      const app = await link
      const told = app instanceof PortalError ? assigned.map((): Told => 'failed') : await tell(assigned, app)
      return lists.map((list) => {
        const index = assigned.findIndex(({ listId }) => listId === list.listId)
        const refusal = failures.get(list.listId) ?? null
        return {
          listId: list.listId,
          assigned: index >= 0,
          dismissed: list.userId !== null && !active.has(list.userId) && refusal === null,
          refusal,
          told: told[index] ?? null
        }
      })
    }
  }
})
