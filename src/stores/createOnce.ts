import { asPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import type { Portal } from '../bitrix24/portal'
import { findMade, type Attempt, type NewList } from './findMade'
import { renameOnce } from './renameOnce'
import { removeTwins } from './twins'

export interface Created {
  readonly listId: number
  /** Ids that no longer exist, left out so that the others could be called. */
  readonly missing: readonly number[]
  /** Lists that a broken connection made beside it, and that this user may not delete. */
  readonly twins: readonly number[]
}

/** The portal may carry out a request after its answer is given up on, so one look is not enough. */
const LOOKS_AFTER_MS = [0, 1_500]

/**
 * Makes a list exactly once. A write whose answer was lost is not repeated: the newest lists of this
 * user and type are compared with what was sent (protocol notes 7, 44).
 * @param before an earlier attempt whose outcome is not known: it is looked for first.
 * @param onAttempt told before anything is sent, so that it can be remembered over a reload.
 * @throws PortalError; with `outcomeUnknown` when it was looked for and not found.
 */
export async function createOnce(
  portal: Portal,
  userId: number,
  list: NewList,
  before: Attempt | null,
  onAttempt: (attempt: Attempt) => void
): Promise<Created> {
  // Otherwise looking would wait for the connection, and the list would be made when nobody expects it any more.
  if (!portal.isOnline()) throw withOutcome(new PortalError('offline', 'There is no connection'), before !== null)
  if (before) {
    const made = await findMade(portal, userId, list, before).catch((error: unknown) => {
      // Whatever the reason: what the earlier attempt did is as open as before.
      throw withOutcome(error, true)
    })
    if (made !== null) return { listId: made, missing: [], twins: [] }
  }
  const attempt = before ?? await newAttempt(portal)
  onAttempt(attempt)
  const made = await send(portal, userId, list, attempt)
  // Only what came to be within this very call is certain to be its double.
  return { ...made, twins: before ? [] : await removeTwins(portal, userId, list, attempt, made.listId) }
}

async function send(portal: Portal, userId: number, list: NewList, attempt: Attempt): Promise<Omit<Created, 'twins'>> {
  try {
    return { listId: await portal.callLists.add(list), missing: [] }
  } catch (error) {
    const failure = asPortalError(error)
    if (failure.kind === 'participants-unknown') return createWithoutMissing(portal, userId, list, attempt)
    if (!failure.outcomeUnknown) throw failure
    return { listId: await findOrThrow(portal, userId, list, attempt, failure), missing: [] }
  }
}

async function newAttempt(portal: Portal): Promise<Attempt> {
  try {
    const lists = await portal.callLists.newest()
    return { newestBefore: Math.max(0, ...lists.map(list => list.id)) }
  } catch (error) {
    throw withOutcome(error, false)
  }
}

/** The refused call made nothing, so leaving out who is gone and asking once more makes one list. */
async function createWithoutMissing(portal: Portal, userId: number, list: NewList, attempt: Attempt): Promise<Omit<Created, 'twins'>> {
  const existing = await portal.clients.existing(list.entityType, list.participantIds).catch((error: unknown) => {
    throw withOutcome(error, false)
  })
  const missing = list.participantIds.filter(id => !existing.has(id))
  const participantIds = list.participantIds.filter(id => existing.has(id))
  if (missing.length === 0) throw new PortalError('participants-unknown', 'The portal refuses participants it knows')
  if (participantIds.length === 0) throw new PortalError('participants-unknown', 'None of the participants exists any more')
  const rest = { ...list, participantIds }
  try {
    return { listId: await portal.callLists.add(rest), missing }
  } catch (error) {
    const failure = asPortalError(error)
    if (!failure.outcomeUnknown) throw failure
    return { listId: await findOrThrow(portal, userId, rest, attempt, failure), missing }
  }
}

async function findOrThrow(portal: Portal, userId: number, list: NewList, attempt: Attempt, failure: PortalError): Promise<number> {
  for (const pause of LOOKS_AFTER_MS) {
    await new Promise(resolve => setTimeout(resolve, pause))
    // When it cannot be looked either, nobody can tell, and the first failure says so.
    const made = await findMade(portal, userId, list, attempt).catch(() => null)
    if (made !== null) return made
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
