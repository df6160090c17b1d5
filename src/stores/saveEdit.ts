import { asPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import type { ReadContent } from '../bitrix24/callLists'
import type { Portal } from '../bitrix24/portal'
import { CALLED_NOW_MS, changedStatuses, lostResults } from '../domain/calling'
import {
  applyEdit, differenceBetween, editBetween, isNoDifference, losingResults, mergeContents, sameContent,
  type CompositionEdit, type Content, type ContentDifference
} from '../domain/composition'
import type { ClientType } from '../domain/entityType'
import type { Composition, Participant } from '../domain/participant'
import { IN_PROGRESS } from '../domain/status'

/** The list as the user saw it when deciding on an edit. */
export interface Seen extends Composition {
  /** When it was read. */
  readonly readAt: number
  /** When a reading last found a status changed since the reading before; `null` when none did. */
  readonly calledAt: number | null
  /** Those it shows as deleted. */
  readonly gone: readonly number[]
  /** The user was told that the list is being called, and wants the edit all the same. */
  readonly agreed: boolean
}

/** What came of an edit. */
export interface EditReport {
  /** What is on the list now, as far as this user sees it. */
  readonly content: Content
  /** The list as it was read last; `null` when it has to be read again. */
  readonly read: Composition | null
  /** Ids to be added that no longer exist, left out so that the rest could be saved (protocol note 8). */
  readonly missing: readonly number[]
  /** Ids to be removed whose client was deleted: Bitrix24 keeps them on the list (protocol note 202). */
  readonly stuck: readonly number[]
  /** What another user changed meanwhile; it is kept. `null` when nothing was changed. */
  readonly others: ContentDifference | null
  /** Those whose result was there before the edit and is gone now, with that result (protocol note 201). */
  readonly lost: readonly Participant[]
  /**
   * Those to be removed who have got a result that the user had not seen. When there are any nothing was sent:
   * the user is to be told first what would be lost.
   */
  readonly unseenResults: readonly Participant[]
  /** The list is being called right now, so nothing was sent: the user is to be asked first. */
  readonly beingCalled: boolean
}

/** How often a list is merged again with what others write at the same time. */
const ROUNDS = 6

/**
 * Saves an edit of a list as a difference laid over what is there now (protocol note 8). What is sent leaves
 * out only the participants the user removes, and those whose client is known to be deleted, which Bitrix24 keeps.
 * @param base what the user was looking at when making the edit.
 * @param seen the list as it was shown when the user agreed to what the edit may cost; `null` when that need not be looked at.
 * @throws PortalError; nothing was changed then, unless its `outcomeUnknown` says otherwise.
 */
export async function saveEdit(
  portal: Portal,
  listId: number,
  entityType: ClientType,
  base: Content,
  edit: CompositionEdit,
  seen: Seen | null = null
): Promise<EditReport> {
  // Otherwise reading would wait for the connection, and the edit would be saved when it is no longer expected.
  if (!portal.isOnline()) throw new PortalError('offline', 'There is no connection')
  const read = (known: readonly number[]): Promise<ReadContent> =>
    portal.callLists.content(listId, { seesEverybody: portal.isAdmin, expected: seen?.reach || known.length }, known)
  const doubtful = [...new Set([...edit.remove, ...seen?.gone ?? []])]
  const [first, existing] = await Promise.all([
    read(base.participantIds), portal.clients.existing(entityType, doubtful)
  ]).catch((error: unknown) => {
    throw withOutcome(error, false)
  })
  const onList = new Set([...base.participantIds, ...first.content.participantIds])
  const gone = new Set(doubtful.filter(id => !existing.has(id)))
  const stuck = edit.remove.filter(id => gone.has(id) && onList.has(id))
  const possible: CompositionEdit = { ...edit, remove: edit.remove.filter(id => !stuck.includes(id)) }
  const sendable = (content: Content): Content => withoutIds(content, [...gone])

  let current = first.content
  let wanted = applyEdit(current, possible)
  const unseenResults = seen ? resultsNotIn(seen, first.participants, possible.remove) : []
  const beingCalled = seen !== null && !sameContent(wanted, current) && isCalledNow(seen, first.participants)
  const report: EditReport = {
    content: current, read: first, missing: [], stuck, others: null, lost: [], unseenResults, beingCalled
  }
  if (unseenResults.length > 0 || beingCalled) return report
  const reach = first.reach + edit.add.length
  let after: Composition | null = first
  const readings = [...seen ? [seen.participants] : [], first.participants]
  let missing: readonly number[] = []
  /** What another user wrote between our reading and our writing, and we overwrote: it has to be put back. */
  let overwritten: Content | null = null
  const others = [differenceBetween(base, current)]
  let lastFailure = new PortalError('refused', 'The list keeps changing')

  for (let round = 1; !sameContent(wanted, current); round++) {
    if (round > ROUNDS) throw lastFailure
    if (sendable(wanted).participantIds.length === 0) {
      // Refused as if it had come after the other's change, which therefore stands.
      if (overwritten) await portal.callLists.replace(listId, { entityType, ...sendable(overwritten) }, reach)
      throw new PortalError('would-be-empty', 'A list cannot be emptied')
    }
    try {
      const replaced = await portal.callLists.replace(listId, { entityType, ...sendable(wanted) }, reach)
      const written = wanted
      const before = replaced.before && withIds(replaced.before.content, first.betweenPages)
      for (const reading of [replaced.before?.participants, replaced.after]) if (reading) readings.push(reading)
      after = replaced.after && { participants: everybody(written, replaced.after, readings), visibility: first.visibility, reach }
      if (before && !sameContent(before, current)) {
        overwritten = before
        others.push(differenceBetween(current, before))
        // The edit once more: to a user who had overwritten it, it looks as if it had been taken back.
        wanted = withoutIds(applyEdit(mergeContents(current, before, written), possible), missing)
      }
      current = written
    } catch (error) {
      lastFailure = asPortalError(error)
      if (lastFailure.kind === 'participants-unknown') {
        const sent = sendable(wanted).participantIds
        const there = await lookAfter(lastFailure, () => portal.clients.existing(entityType, sent))
        const found = sent.filter(id => !there.has(id))
        if (found.length === 0) throw lastFailure
        for (const id of found) gone.add(id)
        const kept = new Set(current.participantIds)
        missing = [...missing, ...found.filter(id => !kept.has(id))]
        wanted = withoutIds(wanted, missing)
        continue
      }
      // The list was read a moment ago, so this means that none of its participants can be written (protocol note 202).
      if (lastFailure.kind === 'list-not-found') throw new PortalError('nobody-readable', lastFailure.message)
      if (!lastFailure.outcomeUnknown) throw lastFailure
      // The answer was lost. Look before anything is sent again: only what is not there may be.
      const now = await lookAfter(lastFailure, () => read(wanted.participantIds))
      const remaining = withoutIds(applyEdit(now.content, editBetween(current, wanted)), missing)
      // What is still to be put back for another user is tried again; the user's own edit is theirs to repeat.
      if (!overwritten && !sameContent(remaining, now.content)) throw lastFailure
      current = now.content
      after = now
      wanted = remaining
    }
  }
  return { ...report, content: current, read: after, missing, others: joined(others), lost: lostResults(readings) }
}

/** The participants that were written, as they were read afterwards; those that pages skipped, as they were before. */
function everybody({ participantIds }: Content, after: readonly Participant[], readings: ReadonlyArray<readonly Participant[]>): Participant[] {
  const seen = new Set(after.map(({ id }) => id))
  const known = new Map(readings.flat().map(one => [one.id, one]))
  const skipped = participantIds.filter(id => !seen.has(id))
  return [...after, ...skipped.map(id => known.get(id) ?? { id, statusCode: IN_PROGRESS })]
}

/** Those to be removed who have a result now that the user did not see. */
function resultsNotIn(seen: Seen, now: readonly Participant[], remove: readonly number[]): Participant[] {
  const agreed = new Set(losingResults(seen.participants, remove).map(({ id }) => id))
  return losingResults(now, remove).filter(({ id }) => !agreed.has(id))
}

/** A status has changed within the last minutes between two readings: the list is being called, and results are saved. */
function isCalledNow({ participants, readAt, calledAt, agreed }: Seen, now: readonly Participant[]): boolean {
  if (agreed) return false
  const since = Date.now() - CALLED_NOW_MS
  return (calledAt ?? 0) > since || readAt > since && changedStatuses(participants, now).length > 0
}

/** Reads what became of a write; when even that fails it stays unknown, and the first failure says so. */
async function lookAfter<Found>(failure: PortalError, look: () => Promise<Found>): Promise<Found> {
  try {
    return await look()
  } catch {
    throw failure
  }
}

function withIds(content: Content, ids: readonly number[]): Content {
  return applyEdit(content, { add: ids, remove: [], form: { kind: 'keep' } })
}

function withoutIds(content: Content, ids: readonly number[]): Content {
  return applyEdit(content, { add: [], remove: ids, form: { kind: 'keep' } })
}

function joined(differences: readonly ContentDifference[]): ContentDifference | null {
  const real = differences.filter(difference => !isNoDifference(difference))
  if (real.length === 0) return null
  return {
    added: [...new Set(real.flatMap(difference => difference.added))],
    removed: [...new Set(real.flatMap(difference => difference.removed))],
    formChanged: real.some(difference => difference.formChanged)
  }
}
