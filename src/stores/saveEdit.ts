import { asPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import type { ReadContent } from '../bitrix24/callLists'
import type { Portal } from '../bitrix24/portal'
import {
  applyEdit, differenceBetween, editBetween, isNoDifference, losingResults, mergeContents, sameContent,
  type CompositionEdit, type Content, type ContentDifference
} from '../domain/composition'
import type { ClientType } from '../domain/entityType'
import type { Participant } from '../domain/participant'

/** What came of an edit. */
export interface EditReport {
  readonly content: Content
  /** Ids that no longer exist, left out so that the rest could be saved (protocol note 8). */
  readonly missing: readonly number[]
  /** What somebody else changed meanwhile; it is kept. `null` when nobody did. */
  readonly others: ContentDifference | null
  /**
   * Those to be removed who have got a result that the user had not seen. When there are any nothing was sent:
   * he is to be told first what would be lost.
   */
  readonly unseenResults: readonly Participant[]
}

/** How often a list is merged anew with what others write at the same time. */
const ROUNDS = 6

/**
 * Saves an edit of a list as a difference laid over what is there now (protocol note 8).
 * @param base what the user was looking at when he made the edit.
 * @param seen the participants as the user saw them when he agreed to lose what results those he removes have;
 *   `null` when that need not be looked at.
 * @throws PortalError; nothing was changed then, unless its `outcomeUnknown` says otherwise.
 */
export async function saveEdit(
  portal: Portal,
  listId: number,
  entityType: ClientType,
  base: Content,
  edit: CompositionEdit,
  seen: readonly Participant[] | null = null
): Promise<EditReport> {
  // Otherwise reading would wait for the connection, and the edit would be saved when nobody expects it any more.
  if (!portal.isOnline()) throw new PortalError('offline', 'There is no connection')
  const read = (expected: number): Promise<ReadContent> =>
    portal.callLists.content(listId, { seesEverybody: portal.isAdmin, expected })
  const first = await read(base.participantIds.length).catch((error: unknown) => {
    throw withOutcome(error, false)
  })
  const { reach } = first
  const agreed = new Set(seen && losingResults(seen, edit.remove).map(({ id }) => id))
  const unseenResults = seen ? losingResults(first.participants, edit.remove).filter(({ id }) => !agreed.has(id)) : []
  if (unseenResults.length > 0) return { content: first.content, missing: [], others: null, unseenResults }
  let current = first.content
  let wanted = applyEdit(current, edit)
  let missing: readonly number[] = []
  /** What somebody wrote between our reading and our writing, and we wrote over: it has to be put back. */
  let overwritten: Content | null = null
  const others = [differenceBetween(base, current)]
  let lastFailure = new PortalError('refused', 'The list keeps changing')

  for (let round = 1; !sameContent(wanted, current); round++) {
    if (round > ROUNDS) throw lastFailure
    if (wanted.participantIds.length === 0) {
      // Refused as if it had come after the other's change, which therefore stands.
      if (overwritten) await portal.callLists.replace(listId, { entityType, ...overwritten }, reach)
      throw new PortalError('would-be-empty', 'A list cannot be emptied')
    }
    try {
      const before = await portal.callLists.replace(listId, { entityType, ...wanted }, reach)
      const written = wanted
      if (before && !sameContent(before, current)) {
        overwritten = before
        others.push(differenceBetween(current, before))
        // The edit once more: to somebody who had overwritten it before it looks as if it had been taken back.
        wanted = withoutIds(applyEdit(mergeContents(current, before, written), edit), missing)
      }
      current = written
    } catch (error) {
      lastFailure = asPortalError(error)
      if (lastFailure.kind === 'participants-unknown') {
        const existing = await lookAfter(lastFailure, () => portal.clients.existing(entityType, wanted.participantIds))
        const gone = wanted.participantIds.filter(id => !existing.has(id))
        if (gone.length === 0) throw lastFailure
        missing = [...missing, ...gone]
        wanted = withoutIds(wanted, gone)
        continue
      }
      if (!lastFailure.outcomeUnknown) throw lastFailure
      // The answer was lost. Look before anything is sent again: only what is not there may be.
      const now = await lookAfter(lastFailure, () => read(wanted.participantIds.length))
      const remaining = withoutIds(applyEdit(now.content, editBetween(current, wanted)), missing)
      // What is still to be put back for somebody else is tried again; the user's own edit is his to repeat.
      if (!overwritten && !sameContent(remaining, now.content)) throw lastFailure
      current = now.content
      wanted = remaining
    }
  }
  return { content: current, missing, others: joined(others), unseenResults: [] }
}

/** Looks what became of a write; when even that fails, nobody can tell, and the first failure says so. */
async function lookAfter<Found>(failure: PortalError, look: () => Promise<Found>): Promise<Found> {
  try {
    return await look()
  } catch {
    throw failure
  }
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
