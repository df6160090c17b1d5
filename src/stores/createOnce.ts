import { asPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import type { Portal } from '../bitrix24/portal'
import { findCreatedList, sameList, type Attempt, type IsTaken, type Made, type NewList } from './findCreatedList'
import { renameOnce } from './renameOnce'
import { removeDuplicates } from './duplicateLists'

export interface Created extends Made {
  /** What was sent: of an earlier attempt it may be something else than what was asked for now. */
  readonly sent: NewList
  /** An earlier attempt had made it. */
  readonly found: boolean
  /** Lists that a broken connection seems to have made beside it, and that are still there. */
  readonly duplicates: readonly number[]
}

/** How a creation stands among the user's others. */
export interface Surroundings {
  /** An earlier attempt whose outcome is not known: what it made is looked for first, by what was sent then. */
  readonly before: Attempt | null
  /** Told before anything is sent, so that it can be remembered over a reload. What it throws ends the creation. */
  onAttempt(attempt: Attempt): void
  /** Told as soon as the list is known, before its duplicates are looked for: no other creation may take it for its own. */
  onMade(attempt: Attempt, listId: number): void
  readonly isTaken: IsTaken
  /** Whether no other creation of this user can be under way or open. */
  isAlone(): Promise<boolean>
  /** The newest list, where it is known because it was made a moment ago: it is not looked for then. */
  readonly newest?: number | null
}

/** A list that was made, and by what its duplicates are to be looked for; `null` when none could be told to be one. */
export interface MadeOnce {
  readonly created: Omit<Created, 'duplicates'>
  readonly attempt: Attempt | null
}

/** The portal may carry out a request after its answer is given up on, so one look is not enough. */
const LOOKS_AFTER_MS = [0, 1_500]

/**
 * Makes a list exactly once. A write whose answer was lost is not repeated: the newest lists of this
 * user, type and form are compared with what was sent (protocol notes 7, 44).
 * @throws PortalError; with `outcomeUnknown` when it was looked for and not found.
 */
export async function createOnce(portal: Portal, userId: number, list: NewList, surroundings: Surroundings): Promise<Created> {
  const { created, attempt } = await makeOnce(portal, userId, list, surroundings)
  const duplicates = attempt ? await removeDuplicates(portal, userId, attempt, created.listId, surroundings) : []
  return { ...created, duplicates }
}

/** The same without looking for duplicates, which is to be done right after it, for several lists at once. */
export async function makeOnce(portal: Portal, userId: number, list: NewList, surroundings: Surroundings): Promise<MadeOnce> {
  const { before, isTaken, onAttempt, onMade, newest = null } = surroundings
  // Otherwise looking would wait for the connection, and the list would be made when it is no longer expected.
  if (!portal.isOnline()) throw withOutcome(new PortalError('offline', 'There is no connection'), before !== null)
  if (before) {
    const made = await findCreatedList(portal, userId, before, isTaken).catch((error: unknown) => {
      // Whatever the reason: what the earlier attempt did is as open as before.
      throw withOutcome(error, true)
    })
    if (made) {
      onMade(before, made.listId)
      return { created: { ...made, sent: before.sent, found: true }, attempt: null }
    }
  }
  // The same once more: should the first request arrive late, it is found as well.
  const again = before && sameList(before.sent, list)
  const attempt = again ? before : await newAttempt(portal, list, newest, before !== null)
  onAttempt(attempt)
  const made = await send(portal, userId, attempt, isTaken)
  onMade(attempt, made.listId)
  // Only what came to be within this very call is certain to be its duplicate.
  return { created: { ...made, sent: list, found: false }, attempt: again ? null : attempt }
}

async function send(portal: Portal, userId: number, attempt: Attempt, isTaken: IsTaken): Promise<Made> {
  try {
    return { listId: await portal.callLists.add(attempt.sent), missing: [] }
  } catch (error) {
    const failure = asPortalError(error)
    if (failure.kind === 'participants-unknown') return createWithoutMissing(portal, userId, attempt, isTaken)
    if (!failure.outcomeUnknown) throw failure
    return findOrThrow(portal, userId, attempt, isTaken, failure)
  }
}

/** @param open an earlier attempt was looked for and not found, and may still come to be. */
async function newAttempt(portal: Portal, sent: NewList, newest: number | null, open: boolean): Promise<Attempt> {
  const at = Date.now()
  if (newest !== null) return { newestBefore: newest, at, sent }
  try {
    const lists = await portal.callLists.newest()
    return { newestBefore: Math.max(0, ...lists.map(list => list.id)), at, sent }
  } catch (error) {
    throw withOutcome(error, open)
  }
}

/** The refused call made nothing, so leaving out who is gone and asking once more makes one list. */
async function createWithoutMissing(portal: Portal, userId: number, attempt: Attempt, isTaken: IsTaken): Promise<Made> {
  const { sent } = attempt
  const existing = await portal.clients.existing(sent.entityType, sent.participantIds).catch((error: unknown) => {
    throw withOutcome(error, false)
  })
  const missing = sent.participantIds.filter(id => !existing.has(id))
  const participantIds = sent.participantIds.filter(id => existing.has(id))
  if (missing.length === 0) throw new PortalError('participants-unknown', 'The portal refuses participants it knows')
  if (participantIds.length === 0) throw new PortalError('participants-unknown', 'None of the participants exists any more')
  try {
    return { listId: await portal.callLists.add({ ...sent, participantIds }), missing }
  } catch (error) {
    const failure = asPortalError(error)
    if (!failure.outcomeUnknown) throw failure
    return findOrThrow(portal, userId, attempt, isTaken, failure)
  }
}

async function findOrThrow(portal: Portal, userId: number, attempt: Attempt, isTaken: IsTaken, failure: PortalError): Promise<Made> {
  for (const pause of LOOKS_AFTER_MS) {
    await new Promise(resolve => setTimeout(resolve, pause))
    // When that cannot be read either, the outcome stays unknown, and the first failure says so.
    const made = await findCreatedList(portal, userId, attempt, isTaken).catch(() => null)
    if (made) return made
  }
  throw failure
}

/**
 * Gives a new list its name, which is its activity's subject.
 * @returns why it could not; `null` when the list has the name. A list without its name is still a list.
 */
export async function nameList(portal: Portal, listId: number, subject: string): Promise<PortalError | null> {
  try {
    const [activity] = await portal.activities.ofLists([listId])
    if (!activity) return new PortalError('activity-not-found', 'The new list has no activity')
    await renameOnce(portal, activity, subject)
    return null
  } catch (error) {
    return asPortalError(error)
  }
}
