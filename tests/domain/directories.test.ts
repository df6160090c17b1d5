import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../src/domain/chunks'
import { isClientType } from '../../src/domain/entityType'
import { formsToChooseFrom } from '../../src/domain/form'
import { progressOf } from '../../src/domain/progress'
import { isResult, toneOf } from '../../src/domain/status'
import { aParticipant, numbers, statusesOfAFreshPortal } from '../factories'

describe('progress', () => {
  const list = [aParticipant(1), aParticipant(2, 'SUCCESS'), aParticipant(3), aParticipant(4, 'WRONG_NUMBER')]

  it('counts every status of the portal in its order, those that nobody has included', () => {
    const { counts, total, reached } = progressOf(list, statusesOfAFreshPortal)
    expect(counts.map(({ name, count }) => [name, count])).toEqual(
      [['In progress', 2], ['Successful', 1], ['Wrong number', 1], ['Do not call', 0]])
    expect([total, reached]).toEqual([4, 2])
  })

  it('note 11: shows a status that is no longer in the directory by its code', () => {
    const { counts, reached } = progressOf([aParticipant(1, 'GONE')], statusesOfAFreshPortal)
    expect(counts.at(-1)).toMatchObject({ code: 'GONE', name: 'GONE', count: 1 })
    expect(reached).toBe(1)
  })

  it('note 11: knows only the participants\' own statuses on a portal without any', () => {
    expect(progressOf(list, []).counts.map(({ code, count }) => [code, count])).toEqual(
      [['IN_WORK', 2], ['SUCCESS', 1], ['WRONG_NUMBER', 1]])
    expect(progressOf([], [])).toEqual({ total: 0, reached: 0, counts: [] })
  })

  it('adds up to everybody', () => {
    const { counts, total } = progressOf(list, statusesOfAFreshPortal)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  })
})

describe('statuses', () => {
  it('are results, all but the one everybody starts with', () => {
    expect(['IN_WORK', 'SUCCESS', 'WRONG_NUMBER', 'OF_THIS_PORTAL'].map(isResult)).toEqual([false, true, true, true])
  })

  it('have a look of their own, or take turns', () => {
    expect([toneOf('IN_WORK', 3), toneOf('SUCCESS', 0), toneOf('WRONG_NUMBER', 0), toneOf('STOP_CALLING', 0)])
      .toEqual(['quiet', 'success', 'warning', 'danger'])
    expect(toneOf('constructor', 4)).toBe('accent')
    expect(toneOf('MINE', 4)).not.toBe(toneOf('YOURS', 5))
  })
})

describe('forms to choose from', () => {
  const listed = [{ id: 3, name: 'Feedback', active: true }]

  it('note 12: are those the portal tells and then the numbers in use, once each', () => {
    expect(formsToChooseFrom(listed, [9, 3, 7, 9]).map(({ id, name }) => [id, name])).toEqual([[3, 'Feedback'], [7, ''], [9, '']])
  })

  it('note 12: are only the numbers in use where the portal tells nothing', () => {
    expect(formsToChooseFrom(null, [5]).map(({ id }) => id)).toEqual([5])
    expect(formsToChooseFrom([], [])).toEqual([])
  })
})

describe('entity types', () => {
  it('note 2: can be written when they are contacts or companies', () => {
    expect((['contact', 'company', 'lead', 'deal', 'quote', 'invoice', 'unknown'] as const).filter(isClientType))
      .toEqual(['contact', 'company'])
  })
})

describe('cutting into parts', () => {
  it('loses nothing and keeps the order', () => {
    expect(chunksOf(numbers(1, 120), 50).map(part => part.length)).toEqual([50, 50, 20])
    expect(chunksOf(numbers(1, 100), 50).flat()).toEqual(numbers(1, 100))
    expect(chunksOf([], 50)).toEqual([])
  })
})
