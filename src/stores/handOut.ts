import { defineStore } from 'pinia'
import type { Outcome } from '../bitrix24/batch'
import { activityLinkPath, appLinkPath } from '../bitrix24/frame'
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
  /** It is the colleague's now, as the portal said afterwards; its name may have been refused all the same. */
  readonly assigned: boolean
  /** The colleague was dismissed, so the list stays where it is. */
  readonly dismissed: boolean
  /** Why it could not be handed out or got no name; `null` when all of that is as it was asked for. */
  readonly refusal: PortalError | null
  /** `null` when there was nobody to tell. */
  readonly told: Told | null
}

/** What came of changing lists: why some are not as they were to be, and those that are their colleague's now. */
interface Changed {
  readonly failures: ReadonlyMap<number, PortalError>
  readonly assigned: ReadonlySet<number>
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

  /** An answer that was lost is settled by looking. Whose a list is counts apart from its name, which may be refused. */
  async function change(
    lists: readonly HandOut[],
    before: ReadonlyMap<number, CallListActivity>,
    activeIds: ReadonlySet<number>
  ): Promise<Changed> {
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
    const unchanged = [...before].filter(([listId]) => !changes.some(({ list }) => list.listId === listId))
    const theirs = (now: ReadonlyMap<number, CallListActivity>) => new Set(lists.filter(({ listId, userId }) => (
      userId !== null && activeIds.has(userId) && now.get(listId)?.responsibleId === userId
    )).map(({ listId }) => listId))
    if (changes.length === 0) return { failures, assigned: theirs(before) }
    const outcomes = await portal.activities.assign(changes.map(({ change: one }) => one))
    changes.forEach(({ list }, index) => {
      const outcome = outcomes[index] as Outcome
      if (!outcome.ok) failures.set(list.listId, outcome.error)
      applyWrite(list.listId, { listsChanged: true })
    })
    // A portal that says yes and does nothing is found out, and so is one that did it and could not say so.
    const after = await activitiesOf(changes.map(({ list }) => list)).catch((error: unknown) => asPortalError(error))
    if (after instanceof PortalError) {
      for (const { list } of changes) if (!failures.has(list.listId)) failures.set(list.listId, after)
      return { failures, assigned: theirs(new Map(unchanged)) }
    }
    for (const { list, change: { subject, responsibleId } } of changes) {
      const now = after.get(list.listId)
      const done = now && (subject === undefined || now.subject === subject) && (responsibleId === undefined || now.responsibleId === responsibleId)
      if (done) failures.delete(list.listId)
      else if (!failures.has(list.listId)) failures.set(list.listId, new PortalError('unexpected-answer', 'The list is not as it was set'))
    }
    return { failures, assigned: theirs(new Map([...unchanged, ...after])) }
  }

  /**
   * What it takes to tell somebody; `null` where the app may not.
   * @throws PortalError also when it is not known whether it may.
   */
  async function readLink(): Promise<{ code: string } | null> {
    const [code] = await Promise.all([portal.application.code(), permissions.load()])
    if (permissions.has('im')) return { code }
    if (permissions.error) throw permissions.error
    return null
  }

  /** The path a list is opened by: in the app, or its activity's where the app is not known by any code. */
  const pathOf = (code: string, listId: number, activityId: number | undefined): string =>
    code || activityId === undefined ? appLinkPath(code, listId) : activityLinkPath(activityId)

  /** Tells each colleague of their list. A later notification about a list takes the place of the earlier one. */
  async function tell(
    lists: ReadonlyArray<HandOut & { readonly userId: number }>,
    app: { code: string } | null,
    activities: ReadonlyMap<number, CallListActivity>
  ): Promise<Told[]> {
    if (!app || lists.length === 0) return lists.map(() => 'not-permitted')
    const sent = await portal.notifications.add(lists.map(({ listId, userId, name, message }) => ({
      userId,
      message: message(linkTo(portal.host.addressOf(pathOf(app.code, listId, activities.get(listId)?.id)), name || `#${listId}`)),
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
      let activities: ReadonlyMap<number, CallListActivity> = new Map()
      let changed: Changed
      try {
        [active, activities] = await Promise.all([userIds.length > 0 ? portal.users.active(userIds) : active, activitiesOf(lists)])
        changed = await change(lists, activities, active)
      } catch (error) {
        changed = { failures: new Map(lists.map(({ listId }) => [listId, asPortalError(error)])), assigned: new Set() }
      }
      const { failures } = changed
      const isAssigned = (list: HandOut): list is HandOut & { userId: number } => list.userId !== null && changed.assigned.has(list.listId)
      const assigned = lists.filter(isAssigned)
      const app = await link
      const told = app instanceof PortalError ? assigned.map((): Told => 'failed') : await tell(assigned, app, activities)
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
