import type { Participant } from './participant'
import { isResult } from './status'

/** What an edit does to the form. `keep` leaves what is there, whatever that has become meanwhile. */
export type FormEdit = { readonly kind: 'keep' } | { readonly kind: 'set'; readonly formId: number | null }

/** A change to a list: what is to be different, not what the list is to be. */
export interface CompositionEdit {
  readonly add: readonly number[]
  readonly remove: readonly number[]
  readonly form: FormEdit
}

/** What can be written of a list: who is on it, in order, and its form. */
export interface Content {
  readonly participantIds: readonly number[]
  readonly formId: number | null
}

/** An edit that changes nothing. */
export const NO_EDIT: CompositionEdit = { add: [], remove: [], form: { kind: 'keep' } }

/**
 * Applies an edit to what is there now. The order is kept and new participants go to the end in theirs; each is on the
 * list once, and only those named are removed. An id that is both added and removed is removed.
 */
export function applyEdit(content: Content, edit: CompositionEdit): Content {
  const removed = new Set(edit.remove)
  const participantIds = [...new Set([...content.participantIds, ...edit.add])].filter(id => !removed.has(id))
  return { participantIds, formId: edit.form.kind === 'set' ? edit.form.formId : content.formId }
}

/** How one state of a list differs from another: what other users did between two readings. */
export interface ContentDifference {
  readonly added: readonly number[]
  readonly removed: readonly number[]
  readonly formChanged: boolean
}

export function differenceBetween(before: Content, after: Content): ContentDifference {
  const old = new Set(before.participantIds)
  const now = new Set(after.participantIds)
  return {
    added: after.participantIds.filter(id => !old.has(id)),
    removed: before.participantIds.filter(id => !now.has(id)),
    formChanged: before.formId !== after.formId
  }
}

/**
 * True when both have the same participants and the same form. The order does not count: the portal
 * decides it with every change (protocol note 200).
 */
export function sameContent(a: Content, b: Content): boolean {
  return isNoDifference(differenceBetween(a, b))
}

/** True when the lists name the same ids in the same order. */
export function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

/** The edit that makes `after` of `before`, up to the order of participants. */
export function editBetween(before: Content, after: Content): CompositionEdit {
  const { added, removed, formChanged } = differenceBetween(before, after)
  return { add: added, remove: removed, form: formChanged ? { kind: 'set', formId: after.formId } : { kind: 'keep' } }
}

/** True when the difference is none. */
export function isNoDifference({ added, removed, formChanged }: ContentDifference): boolean {
  return added.length === 0 && removed.length === 0 && !formChanged
}

/**
 * What two users' changes come to when one overwrote the other: the overwritten change is applied to what is there
 * now. Where both changed the form, `later` wins, as the later change always does.
 * @param base what both had started from.
 */
export function mergeContents(base: Content, earlier: Content, later: Content): Content {
  const lost = differenceBetween(base, earlier)
  const laterForm = differenceBetween(base, later).formChanged
  return applyEdit(later, {
    add: lost.added,
    remove: lost.removed,
    form: lost.formChanged && !laterForm ? { kind: 'set', formId: earlier.formId } : { kind: 'keep' }
  })
}

/** Participants among the given ids who have a result already, which taking them off the list would lose. */
export function losingResults(participants: readonly Participant[], ids: readonly number[]): Participant[] {
  const going = new Set(ids)
  return participants.filter(participant => going.has(participant.id) && isResult(participant.statusCode))
}
