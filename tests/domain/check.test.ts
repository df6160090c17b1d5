import { describe, expect, it } from 'vitest'
import { isOpenList, listsCheck, listsToCheck, readDays } from '../../src/domain/check'
import { anActivity, anEntry, aParticipant } from '../factories'

const open = { id: 1, activity: anActivity({ completed: false }), availability: 'available' as const }
const done = { id: 2, activity: anActivity({ completed: true }), availability: 'available' as const }
const deleted = { id: 3, activity: null, availability: 'deleted' as const }
const others = { id: 4, activity: null, availability: 'unavailable' as const }

describe('The lists that a check looks through', () => {
  const entries = [anEntry({ id: 5 }), anEntry({ id: 9 }), anEntry({ id: 7, entityType: 'company' }), anEntry({ id: 6, entityType: 'lead' })]

  it('are those of the same clients, the newest first', () => {
    expect(listsToCheck(entries, 'contact', null).map(({ id }) => id)).toEqual([9, 5])
  })

  it('are not the list itself', () => {
    expect(listsToCheck(entries, 'contact', 9).map(({ id }) => id)).toEqual([5])
  })

  it('are open as long as their activity is there and not completed', () => {
    expect([open, done, deleted, others].map(isOpenList)).toEqual([true, false, false, false])
  })
})

describe('A client on another list', () => {
  it('is told of with the status there, of open lists alone', () => {
    const check = listsCheck(new Set([10, 11]))
    check.look(open, [aParticipant(10), aParticipant(12)])
    check.look(done, [aParticipant(10), aParticipant(11)])
    expect([...check.otherList]).toEqual([[10, [{ listId: 1, statusCode: 'IN_WORK' }]]])
    expect(check.stopCalling.size).toBe(0)
  })

  it('has asked not to be called on whichever list it was, be that done, deleted or somebody else\'s', () => {
    for (const list of [open, done, deleted, others]) {
      const check = listsCheck(new Set([10, 11]))
      check.look(list, [aParticipant(10, 'STOP_CALLING'), aParticipant(11, 'SUCCESS'), aParticipant(12, 'STOP_CALLING')])
      expect([...check.stopCalling]).toEqual([[10, [{ listId: list.id, statusCode: 'STOP_CALLING' }]]])
    }
  })

  it('is told of once for each list, the newest first', () => {
    const check = listsCheck(new Set([10]))
    check.look({ ...open, id: 8 }, [aParticipant(10, 'SUCCESS')])
    check.look(open, [aParticipant(10)])
    expect(check.otherList.get(10)?.map(({ listId }) => listId)).toEqual([8, 1])
  })
})

describe('The days that are looked back', () => {
  it('are a whole number from one to a year', () => {
    expect(['1', '7', '365', 30].map(readDays)).toEqual([1, 7, 365, 30])
    expect(['0', '366', '1.5', '', ' ', 'week', null, -7].map(readDays)).toEqual([null, null, null, null, null, null, null, null])
  })
})
