import { describe, expect, it } from 'vitest'
import { attemptsSince, failureOf, lastCall, newestFirst, type Call } from '../../src/domain/call'

const now = new Date('2026-02-16T12:00:00Z')

function aCall(at: string, change: Partial<Call> = {}): Call {
  return {
    activityId: 1, clientType: 'contact', clientId: 7, at: new Date(at), direction: 'out', seconds: 60, userId: 1, callId: 'A.1', ...change
  }
}

describe('The last call', () => {
  it('is the newest one that has begun', () => {
    const calls = [aCall('2026-02-10T09:00:00Z'), aCall('2026-02-15T09:00:00Z')].sort(newestFirst)
    expect(lastCall(calls, now)?.at).toEqual(new Date('2026-02-15T09:00:00Z'))
    expect(lastCall([], now)).toBeNull()
  })

  it('is none of the future, unless there is no other', () => {
    const wrongYear = aCall('2099-03-02T10:00:00Z')
    const real = aCall('2026-01-02T10:00:00Z')
    expect(lastCall([wrongYear, real], now)).toBe(real)
    expect(lastCall([wrongYear], now)).toBe(wrongYear)
  })
})

describe('Attempts', () => {
  it('are the calls that went out since the list was made, and none dated in the future', () => {
    const calls = [
      aCall('2099-03-02T10:00:00Z'), aCall('2026-02-16T11:00:00Z'), aCall('2026-02-14T11:00:00Z', { direction: 'in' }),
      aCall('2026-02-12T11:00:00Z'), aCall('2026-02-01T11:00:00Z')
    ]
    expect(attemptsSince(calls, new Date('2026-02-12T11:00:00Z'), now)).toBe(2)
    expect(attemptsSince(calls, new Date('2026-02-16T11:30:00Z'), now)).toBe(0)
  })
})

describe('How a call ended', () => {
  it('note 134: is told in words by the code of the telephony', () => {
    expect(['486', '304', '480', '603', '603-S', '404', '484', '503', '402'].map(failureOf)).toEqual([
      'busy', 'no-answer', 'no-answer', 'declined', 'cancelled', 'wrong-number', 'wrong-number', 'not-connected', 'not-connected'
    ])
  })

  it('is nothing to speak of where there was a conversation, and something else for codes without a word', () => {
    expect(['200', '', '204'].map(failureOf)).toEqual([null, null, null])
    expect(['OTHER', '999', 'constructor'].map(failureOf)).toEqual(['other', 'other', 'other'])
  })
})
