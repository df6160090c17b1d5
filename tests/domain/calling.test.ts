import { describe, expect, it } from 'vitest'
import { changedStatuses, lostResults } from '../../src/domain/calling'
import { aParticipant } from '../factories'

describe('two readings of a list', () => {
  it('tell whose status is another, of those on both', () => {
    const before = [aParticipant(1), aParticipant(2), aParticipant(3, 'SUCCESS')]
    const after = [aParticipant(1), aParticipant(2, 'SUCCESS'), aParticipant(4, 'SUCCESS')]
    expect(changedStatuses(before, after)).toEqual([aParticipant(2, 'SUCCESS')])
    expect(changedStatuses([], after)).toEqual([])
  })
})

describe('note 201: a result that is gone', () => {
  it('is one that was in any reading and is no result in the last', () => {
    const readings = [
      [aParticipant(1, 'SUCCESS'), aParticipant(2), aParticipant(3, 'SUCCESS')],
      [aParticipant(1, 'WRONG_NUMBER'), aParticipant(2, 'SUCCESS'), aParticipant(3, 'SUCCESS')],
      [aParticipant(1), aParticipant(2), aParticipant(3, 'STOP_CALLING')]
    ]
    expect(lostResults(readings)).toEqual([aParticipant(1, 'WRONG_NUMBER'), aParticipant(2, 'SUCCESS')])
  })

  it('is not one of somebody who has left the list', () => {
    expect(lostResults([[aParticipant(1, 'SUCCESS'), aParticipant(2)], [aParticipant(2)]])).toEqual([])
    expect(lostResults([])).toEqual([])
  })
})
