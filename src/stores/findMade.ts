import type { Portal } from '../bitrix24/portal'
import type { CallList } from '../domain/callList'
import type { ClientType } from '../domain/entityType'

/** A list to be made. */
export interface NewList {
  readonly entityType: ClientType
  readonly participantIds: readonly number[]
  readonly formId: number | null
}

/** What was tried and may have happened: enough to find out later. */
export interface Attempt {
  /** The newest list there was before; what was made is newer. */
  readonly newestBefore: number
}

/**
 * Looks for the list an attempt made: newer than what was there, by this user, of this type, and with these
 * participants, less those the portal leaves out because the user may not read them (protocol note 7), and
 * those the app leaves out because they no longer exist.
 * @returns its id, or `null` when there is none.
 */
export async function findMade(portal: Portal, userId: number, list: NewList, attempt: Attempt): Promise<number | null> {
  for (const candidate of await newSince(portal, userId, list, attempt)) {
    if (await holds(portal, candidate.id, list)) return candidate.id
  }
  return null
}

/** Lists of the type that this user has made since, newest first. */
export async function newSince(portal: Portal, userId: number, list: NewList, attempt: Attempt): Promise<CallList[]> {
  return (await portal.callLists.newest()).filter(candidate =>
    candidate.id > attempt.newestBefore && candidate.createdById === userId && candidate.entityType === list.entityType)
}

/** True when a list has the participants of the one to be made, less those nobody could put on it. */
export async function holds(portal: Portal, listId: number, list: NewList): Promise<boolean> {
  const wanted = new Set(list.participantIds)
  const { participants } = await portal.callLists.participants(listId, {
    seesEverybody: portal.isAdmin,
    expected: list.participantIds.length
  })
  const found = new Set(participants.map(participant => participant.id))
  if (found.size === 0 || ![...found].every(id => wanted.has(id))) return false
  const lacking = list.participantIds.filter(id => !found.has(id))
  return (await portal.clients.existing(list.entityType, lacking)).size === 0
}
