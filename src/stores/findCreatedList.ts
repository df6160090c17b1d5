import type { Portal } from '../bitrix24/portal'
import type { CallList } from '../domain/callList'
import { sameIds } from '../domain/composition'
import type { ClientType } from '../domain/entityType'

/** A list to be made. */
export interface NewList {
  readonly entityType: ClientType
  readonly participantIds: readonly number[]
  readonly formId: number | null
  /** The name it is to have; empty for the one the portal gives. */
  readonly name: string
}

/** What was tried and may have happened: enough to find out later. */
export interface Attempt {
  /** The newest list there was before; what was made is newer. */
  readonly newestBefore: number
  /** When it began, in milliseconds by this browser's clock: what others claimed before that is older than it. */
  readonly at: number
  /** What was sent. Whatever is selected by now, the outcome is this list or none. */
  readonly sent: NewList
}

/**
 * Tells whether a list belongs to another creation than the one that asks: it is never taken for its own.
 * @param since when the attempt began that asks; what is newer than its lists was not claimed before.
 */
export type IsTaken = (listId: number, since: number) => boolean

/** A list an attempt made. */
export interface Made {
  readonly listId: number
  /** Those of the participants sent who are not on it: they no longer exist, or this user may not read them. */
  readonly missing: readonly number[]
}

/** True when both are the same list to be made: participants in their order, form, type and name. */
export function sameList(a: NewList, b: NewList): boolean {
  return a.entityType === b.entityType && a.formId === b.formId && a.name === b.name && sameIds(a.participantIds, b.participantIds)
}

/**
 * Looks for the list an attempt made: newer than what was there, by this user, of this type, with this form, and
 * with these participants, less those the portal leaves out because the user may not read them (protocol
 * note 7), and those the app leaves out because they no longer exist.
 * @returns `null` when there is none, or only one that another creation made.
 */
export async function findCreatedList(portal: Portal, userId: number, attempt: Attempt, isTaken: IsTaken): Promise<Made | null> {
  for (const candidate of await newSince(portal, userId, attempt)) {
    const on = isTaken(candidate.id, attempt.at) ? null : await holds(portal, candidate, attempt.sent)
    // Asked again, for another creation may have been told of it meanwhile.
    if (on && !isTaken(candidate.id, attempt.at)) {
      const found = new Set(on)
      return { listId: candidate.id, missing: attempt.sent.participantIds.filter(id => !found.has(id)) }
    }
  }
  return null
}

/** Lists of the same type and form that this user has made since, newest first. */
export async function newSince(portal: Portal, userId: number, { newestBefore, sent }: Attempt): Promise<CallList[]> {
  return (await portal.callLists.newest()).filter(({ id, createdById, entityType, formId }) =>
    id > newestBefore && createdById === userId && entityType === sent.entityType && formId === sent.formId)
}

/**
 * Compares a list's participants with those of the one to be made, less those that could not be put on it.
 * @returns the participants on it, in order; `null` when it is another list.
 */
export async function holds(portal: Portal, { id: listId }: CallList, list: NewList): Promise<number[] | null> {
  const wanted = new Set(list.participantIds)
  const { participants } = await portal.callLists.participants(listId, {
    seesEverybody: portal.isAdmin,
    expected: list.participantIds.length
  })
  const found = new Set(participants.map(participant => participant.id))
  if (found.size === 0 || ![...found].every(id => wanted.has(id))) return null
  const lacking = list.participantIds.filter(id => !found.has(id))
  return (await portal.clients.existing(list.entityType, lacking)).size === 0 ? [...found] : null
}
