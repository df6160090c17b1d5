import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdit, differenceBetween, editBetween, isNoDifference, losingResults, mergeContents, NO_EDIT, sameContent,
  type CompositionEdit, type Content
} from '../../src/domain/composition'
import { aParticipant, content } from '../factories'

/** True when both name the same ids, in whatever order. */
function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  const members = new Set(a)
  return members.size === new Set(b).size && b.every(id => members.has(id))
}

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 15 })
const formId = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const contents: fc.Arbitrary<Content> = fc.record({ participantIds: ids, formId })
const edits: fc.Arbitrary<CompositionEdit> = fc.record({
  add: ids,
  remove: ids,
  form: fc.oneof(
    fc.constant({ kind: 'keep' } as const),
    formId.map(form => ({ kind: 'set', formId: form } as const))
  )
})

const property = <Values extends [unknown, ...unknown[]]>(
  ...given: [...arbitraries: { [At in keyof Values]: fc.Arbitrary<Values[At]> }, check: (...values: Values) => void]
) => fc.assert(fc.property(...given), { numRuns: 300 })

describe('applying an edit', () => {
  it('note 8: lets nobody leave who is not named, and takes off everybody who is', () => {
    property(contents, edits, (before, edit) => {
      const after = new Set(applyEdit(before, edit).participantIds)
      for (const id of before.participantIds) expect(after.has(id)).toBe(!edit.remove.includes(id))
    })
  })

  it('lets nobody come who is not named', () => {
    property(contents, edits, (before, edit) => {
      const known = new Set([...before.participantIds, ...edit.add])
      expect(applyEdit(before, edit).participantIds.filter(id => !known.has(id))).toEqual([])
    })
  })

  it('keeps the order of those who stay, and puts new ones behind them in their own order', () => {
    property(contents, edits, (before, edit) => {
      const staying = before.participantIds.filter(id => !edit.remove.includes(id))
      const coming = edit.add.filter(id => !before.participantIds.includes(id) && !edit.remove.includes(id))
      expect(applyEdit(before, edit).participantIds).toEqual([...staying, ...coming])
    })
  })

  // Guard: the Set in `applyEdit`.
  it('note 7: names nobody twice, whoever is asked for', () => {
    property(contents, fc.array(fc.integer({ min: 1, max: 9 })), (before, add) => {
      const after = applyEdit(before, { ...NO_EDIT, add }).participantIds
      expect(new Set(after).size).toBe(after.length)
    })
  })

  it('comes to the same when it is applied again', () => {
    property(contents, edits, (before, edit) => {
      const once = applyEdit(before, edit)
      expect(applyEdit(once, edit)).toEqual(once)
    })
  })

  it('note 8: keeps the form unless the edit is about it', () => {
    expect(applyEdit(content([1], 5), { ...NO_EDIT, add: [2] }).formId).toBe(5)
    expect(applyEdit(content([1], 5), { ...NO_EDIT, form: { kind: 'set', formId: null } }).formId).toBeNull()
    expect(applyEdit(content([1]), { ...NO_EDIT, form: { kind: 'set', formId: 3 } }).formId).toBe(3)
  })
})

describe('the difference between two contents', () => {
  it('is none exactly when both have the same members and form', () => {
    property(contents, contents, (before, after) => {
      const none = sameMembers(before.participantIds, after.participantIds) && before.formId === after.formId
      expect(isNoDifference(differenceBetween(before, after))).toBe(none)
    })
  })

  it('makes the one of the other, up to the order, when it is applied as an edit', () => {
    property(contents, contents, (before, after) => {
      const made = applyEdit(before, editBetween(before, after))
      expect(sameMembers(made.participantIds, after.participantIds)).toBe(true)
      expect(made.formId).toBe(after.formId)
    })
  })

  it('sees a form that was detached', () => {
    expect(differenceBetween(content([1], 5), content([1]))).toEqual({ added: [], removed: [], formChanged: true })
  })
})

describe('merging a change with the one it was overwritten by', () => {
  it('note 8: has both changes where they are about different participants', () => {
    property(contents, edits, edits, (base, one, other) => {
      const touchedByOne = new Set([...one.add, ...one.remove])
      const apart = { ...other, add: other.add.filter(id => !touchedByOne.has(id)),
        remove: other.remove.filter(id => !touchedByOne.has(id)) }
      const merged = mergeContents(base, applyEdit(base, one), applyEdit(base, apart))
      expect(sameMembers(merged.participantIds, applyEdit(applyEdit(base, one), apart).participantIds)).toBe(true)
    })
  })

  it('does not depend on who was overwritten where the changes are about different things', () => {
    property(contents, edits, edits, (base, one, other) => {
      const touched = new Set([...one.add, ...one.remove])
      const earlier = applyEdit(base, { ...one, form: { kind: 'keep' } })
      const later = applyEdit(base, { ...other, add: other.add.filter(id => !touched.has(id)),
        remove: other.remove.filter(id => !touched.has(id)) })
      const oneWay = mergeContents(base, earlier, later)
      const otherWay = mergeContents(base, later, earlier)
      expect(sameMembers(oneWay.participantIds, otherWay.participantIds)).toBe(true)
      expect(oneWay.formId).toBe(otherWay.formId)
    })
  })

  it('lets nobody leave whom neither took off', () => {
    property(contents, edits, edits, (base, one, other) => {
      const merged = new Set(mergeContents(base, applyEdit(base, one), applyEdit(base, other)).participantIds)
      const named = new Set([...one.remove, ...other.remove])
      expect(base.participantIds.filter(id => !named.has(id) && !merged.has(id))).toEqual([])
    })
  })

  it('keeps the order of what is there now', () => {
    property(contents, contents, contents, (base, earlier, later) => {
      const merged = mergeContents(base, earlier, later).participantIds
      const staying = later.participantIds.filter(id => merged.includes(id))
      expect(merged.filter(id => staying.includes(id))).toEqual(staying)
    })
  })

  it('comes to the same when it is merged again', () => {
    property(contents, contents, contents, (base, earlier, later) => {
      const once = mergeContents(base, earlier, later)
      expect(mergeContents(base, earlier, once)).toEqual(once)
    })
  })

  it('lets the later form win where both changed it, and keeps the earlier one where only that changed', () => {
    expect(mergeContents(content([1], 1), content([1], 3), content([1], 5)).formId).toBe(5)
    expect(mergeContents(content([1], 1), content([1], 3), content([1, 2], 1)).formId).toBe(3)
    expect(mergeContents(content([1], 1), content([1], 1), content([1])).formId).toBeNull()
  })
})

describe('comparing', () => {
  it('note 200: looks at who is there and at the form, not at the order, which is the portal\'s', () => {
    expect(sameContent(content([1, 2], 3), content([1, 2], 3))).toBe(true)
    expect(sameContent(content([1, 2], 3), content([1, 2]))).toBe(false)
    expect(sameContent(content([1, 2]), content([1, 3]))).toBe(false)
    expect(sameContent(content([1, 2]), content([2, 1]))).toBe(true)
  })
})

describe('what taking off would lose', () => {
  // Guard: `losingResults`, which the question before removing counts.
  it('note 8: names those who have a result, whatever it is, and nobody who stays', () => {
    const list = [aParticipant(1), aParticipant(2, 'SUCCESS'), aParticipant(3, 'OF_THIS_PORTAL'), aParticipant(4, 'SUCCESS')]
    expect(losingResults(list, [1, 2, 3]).map(({ id }) => id)).toEqual([2, 3])
    expect(losingResults(list, [])).toEqual([])
  })
})
