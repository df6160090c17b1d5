import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCallable, callableAt, countCallable, zoneAt } from '../../src/domain/localTime'
import { wallClock } from '../../src/domain/timeZone'

const hours = { from: 9 * 60, until: 20 * 60 }
const winter = new Date('2026-01-15T12:00Z')
const summer = new Date('2026-07-15T12:00Z')

describe('The zone somebody is in', () => {
  it('is the only one', () => {
    expect(zoneAt(['Europe/Berlin'], winter)).toBe('Europe/Berlin')
  })

  it('is any of several while their clocks show the same, and unknown while they differ', () => {
    expect(zoneAt(['America/Denver', 'America/Phoenix'], winter)).toBe('America/Denver')
    expect(zoneAt(['America/Denver', 'America/Phoenix'], summer)).toBeNull()
  })

  it('is unknown where there is none, or one that the browser does not know', () => {
    expect(zoneAt([], winter)).toBeNull()
    expect(zoneAt(['Europe/Berlin', 'Europe/Atlantis'], winter)).toBeNull()
  })
})

describe('Whether somebody can be called', () => {
  const inBerlin = (at: string) => callableAt(['Europe/Berlin'], new Date(at), hours)

  it('is decided by the client\'s clock, from the first minute until before the last', () => {
    expect(inBerlin('2026-01-15T07:59:59Z')).toEqual({ kind: 'not-yet', next: new Date('2026-01-15T08:00Z') })
    expect(inBerlin('2026-01-15T08:00:00Z')).toEqual({ kind: 'callable' })
    expect(inBerlin('2026-01-15T18:59:59Z')).toEqual({ kind: 'callable' })
    expect(inBerlin('2026-01-15T19:00:00Z')).toEqual({ kind: 'too-late', next: new Date('2026-01-16T08:00Z') })
  })

  it('finds the next morning over a change of clocks, a month, a year', () => {
    expect(inBerlin('2026-03-28T22:00Z')).toEqual({ kind: 'too-late', next: new Date('2026-03-29T07:00Z') })
    expect(inBerlin('2026-12-31T22:00Z')).toEqual({ kind: 'too-late', next: new Date('2027-01-01T08:00Z') })
  })

  it('takes the client\'s day, not that of the user', () => {
    expect(callableAt(['Asia/Vladivostok'], new Date('2026-07-15T21:00Z'), hours))
      .toEqual({ kind: 'not-yet', next: new Date('2026-07-15T23:00Z') })
  })

  it('is unknown where the client\'s clock is', () => {
    expect(callableAt([], winter, hours)).toEqual({ kind: 'unknown' })
    expect(callableAt(['Europe/Moscow', 'Asia/Vladivostok'], winter, hours)).toEqual({ kind: 'unknown' })
  })

  it('waits for the last of several zones whose clocks part before morning', () => {
    // In the night to 8 March Denver goes over to summer time, Phoenix never does.
    expect(callableAt(['America/Denver', 'America/Phoenix'], new Date('2026-03-08T05:00Z'), hours))
      .toEqual({ kind: 'too-late', next: new Date('2026-03-08T16:00Z') })
  })

  it('promises a next time that is later, within two days, and in the hours', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Auckland')
    const moments = fc.integer({ min: 1_577_836_800, max: 1_893_456_000 }).map(seconds => new Date(seconds * 1000))
    const someHours = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .filter(([from, until]) => from < until).map(([from, until]) => ({ from, until }))
    fc.assert(fc.property(zones, moments, someHours, (zone, at, hours) => {
      const now = callableAt([zone], at, hours)
      const { hour, minute } = wallClock(at, zone)
      const within = hour * 60 + minute >= hours.from && hour * 60 + minute < hours.until
      expect(now.kind === 'callable').toBe(within)
      if (!('next' in now)) return
      expect(now.next.getTime()).toBeGreaterThan(at.getTime())
      expect(now.next.getTime() - at.getTime()).toBeLessThan(2 * 86_400_000)
    }))
  })
})

describe('Many who may be called', () => {
  const soon = { kind: 'not-yet', next: new Date('2026-01-15T13:00Z') } as const
  const tomorrow = { kind: 'too-late', next: new Date('2026-01-16T08:00Z') } as const
  const now = { kind: 'callable' } as const
  const unknown = { kind: 'unknown' } as const

  it('are counted', () => {
    expect(countCallable([now, soon, tomorrow, unknown, now])).toEqual({ callable: 2, notNow: 2, unknown: 1 })
  })

  it('are ordered: now, then whose morning is next, then those nobody knows of', () => {
    expect([unknown, tomorrow, now, soon].toSorted(byCallable)).toEqual([now, soon, tomorrow, unknown])
    expect([byCallable(now, now), byCallable(unknown, unknown)]).toEqual([0, 0])
  })
})
