import { describe, expect, it } from 'vitest'
import { callerOf, withActivities } from '../../src/domain/callList'
import { aCallList, anActivity, anEntry } from '../factories'

describe('lists with their activities', () => {
  // Guard: `withActivities` joins by the list's number.
  it('note 20: belong together by the list\'s number, whatever the activity is called', () => {
    const [first, second] = withActivities(
      [aCallList({ id: 13 }), aCallList({ id: 1 })],
      [anActivity({ id: 7, callListId: 1, subject: 'Call list #13' }), anActivity({ id: 8, callListId: 13, subject: 'Spring' })],
      true
    )
    expect([first?.activity?.id, second?.activity?.id]).toEqual([8, 7])
    expect([first?.availability, second?.availability]).toEqual(['available', 'available'])
  })

  // Guard: `availability` in `withActivities`.
  it('note 22: are deleted to an administrator when the activity is gone', () => {
    expect(withActivities([aCallList()], [], true)[0]).toMatchObject({ activity: null, availability: 'deleted' })
  })

  // Guard: `availability` asks whether this user sees every activity.
  it('note 23: are not available to anybody else then, for it may be somebody else\'s', () => {
    expect(withActivities([aCallList()], [], false)[0]).toMatchObject({ activity: null, availability: 'unavailable' })
  })

  it('have the newest of several activities, in whatever order they come', () => {
    const old = anActivity({ id: 1, subject: 'old' })
    const recent = anActivity({ id: 2, subject: 'recent' })
    expect(withActivities([aCallList()], [old, recent], true)[0]?.activity?.subject).toBe('recent')
    expect(withActivities([aCallList()], [recent, old], true)[0]?.activity?.subject).toBe('recent')
  })

  it('keep the order of the lists', () => {
    const lists = [3, 1, 2].map(id => aCallList({ id }))
    expect(withActivities(lists, [], true).map(({ id }) => id)).toEqual([3, 1, 2])
  })
})

describe('Who can start calling a list', () => {
  it('is the user who is responsible for its activity, or another one (note 182)', () => {
    const entry = anEntry({ activity: anActivity({ responsibleId: 4 }) })
    expect([callerOf(entry, 4), callerOf(entry, 5)]).toEqual(['me', 'other'])
  })

  it('is not told where the activity may be another user\'s (note 23)', () => {
    expect(callerOf(anEntry({ activity: null, availability: 'unavailable' }), 4)).toBe('not-told')
  })

  it.each([
    ['is done', anEntry({ activity: anActivity({ completed: true }) }), 1],
    ['is deleted', anEntry({ activity: null, availability: 'deleted' }), 1],
    ['is of deals', anEntry({ entityType: 'deal' }), 1],
    ['is opened before the user is known', anEntry(), null]
  ])('is no question for a list that %s', (_, entry, userId) => {
    expect(callerOf(entry, userId)).toBeNull()
  })
})
