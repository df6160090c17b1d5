import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/domain/call'
import { attemptsOf, calledSince, NO_FACTS, passesCalls, withCalls, withLastCall, type CallFacts } from '../../src/domain/callFacts'

const now = new Date('2026-02-16T12:00:00Z')
const at = (day: number) => new Date(Date.UTC(2026, 1, day, 9))
const created = at(10)

let activityId = 0
const out = (day: number): Call => (
  { activityId: ++activityId, clientType: 'contact', clientId: 7, at: at(day), direction: 'out', seconds: 0, userId: 1, callId: '' }
)
const inbound = (day: number): Call => ({ ...out(day), direction: 'in' })
const all = (...calls: Call[]): CallFacts => withCalls(NO_FACTS, calls, -Infinity)
const told = (lastCallAt: CallFacts['lastCallAt']): CallFacts => ({ ...NO_FACTS, lastCallAt })

describe('Whether somebody was called since a day', () => {
  it('is told by the calls that were read', () => {
    expect(calledSince(all(out(12)), at(11), now)).toBe(true)
    expect(calledSince(all(inbound(12)), at(11), now)).toBe(true)
    expect(calledSince(all(out(9)), at(11), now)).toBe(false)
    expect(calledSince(all(), at(11), now)).toBe(false)
  })

  it('note 107: is told by the CRM itself without reading a call', () => {
    expect(calledSince(told('never'), at(11), now)).toBe(false)
    expect(calledSince(told(at(12).getTime()), at(11), now)).toBe(true)
    expect(calledSince(told(at(9).getTime()), at(11), now)).toBe(false)
  })

  it('is not known where nothing was read, and where the only date is in the future', () => {
    expect(calledSince(NO_FACTS, at(11), now)).toBeNull()
    expect(calledSince(told(at(28).getTime()), at(11), now)).toBeNull()
    expect(calledSince(withCalls(NO_FACTS, [out(15)], at(14).getTime()), at(11), now)).toBe(true)
    expect(calledSince(withCalls(NO_FACTS, [], at(14).getTime()), at(11), now)).toBeNull()
    expect(calledSince(all(out(28)), at(11), now)).toBe(false)
  })
})

describe('Attempts since the list was made', () => {
  it('are counted where all calls since then were read', () => {
    expect(attemptsOf(all(out(15), inbound(14), out(10), out(9)), created, now)).toEqual({ n: 2, more: false })
    expect(attemptsOf(withCalls(NO_FACTS, [out(15)], created.getTime()), created, now)).toEqual({ n: 1, more: false })
  })

  it('are none where the last call of all was before', () => {
    expect(attemptsOf(told(at(9).getTime()), created, now)).toEqual({ n: 0, more: false })
    expect(attemptsOf(told('never'), created, now)).toEqual({ n: 0, more: false })
  })

  it('may be more where older calls were not read, and are not known where none were', () => {
    expect(attemptsOf(withCalls(NO_FACTS, [out(15), out(14)], at(14).getTime()), created, now)).toEqual({ n: 2, more: true })
    expect(attemptsOf(told(at(12).getTime()), created, now)).toBeNull()
  })
})

describe('The filters by calls', () => {
  const passes = (facts: CallFacts) =>
    (['all', 'none', 'several', 'since'] as const).map(filter => passesCalls(facts, filter, created, at(14), now))

  it('find those without an attempt, those with two and more, and those not called since a day', () => {
    expect(passes(all())).toEqual([true, true, false, true])
    expect(passes(all(out(12)))).toEqual([true, false, false, true])
    expect(passes(all(out(15), out(12)))).toEqual([true, false, true, false])
    expect(passes(all(inbound(15)))).toEqual([true, true, false, false])
  })

  it('do not pretend where they do not know', () => {
    expect(passes(NO_FACTS)).toEqual([true, null, null, null])
    expect(passes(withCalls(NO_FACTS, [out(15)], at(15).getTime()))).toEqual([true, false, null, false])
    expect(passesCalls(all(out(12)), 'none', null, at(14), now)).toBeNull()
  })
})

describe('Calls that were read', () => {
  it('replace what was known of their time, and leave what is older', () => {
    const before = all(out(15), out(9))
    const again = out(12)
    expect(withCalls(before, [again], created.getTime()).calls.map(call => call.at)).toEqual([at(12), at(9)])
  })

  it('do not close a gap that nobody has read', () => {
    const before = withCalls(NO_FACTS, [out(15)], at(15).getTime())
    const older = withCalls(before, [out(15), out(12)], created.getTime())
    expect([older.calls.map(call => call.at), older.completeSince]).toEqual([[at(15), at(12)], created.getTime()])
  })

  it('are not all any more once there was a call that nobody has read, or where that is not told', () => {
    const before = all(out(12))
    expect(withLastCall(before, at(12).getTime()).completeSince).toBe(-Infinity)
    expect(withLastCall(all(), 'never').completeSince).toBe(-Infinity)
    for (const later of [at(15).getTime(), null]) {
      const after = withLastCall(before, later)
      expect([after.calls, after.completeSince]).toEqual([before.calls, Infinity])
    }
  })
})
