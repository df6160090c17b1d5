import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeZone, momentOf, offsetMinutes, wallClock, type WallClock } from '../../src/domain/timeZone'

/** Zones with and without summer time, north and south, with half hours, and changes of other than an hour. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Kathmandu',
  'Europe/Moscow', 'Asia/Vladivostok', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']

/** From 2000 to 2040, in whole minutes. */
const aMoment = fc.integer({ min: 946_684_800 / 60, max: 2_208_988_800 / 60 }).map(minutes => new Date(minutes * 60_000))
const aZone = fc.constantFrom(...ZONES)

function wall(text: string): WallClock {
  const [year, month, day, hour, minute] = text.split(/\D/).map(Number) as [number, number, number, number, number]
  return { year, month, day, hour, minute }
}

function iso(text: string, zone: string): string {
  const { at, how } = momentOf(wall(text), zone)
  return `${at.toISOString().slice(0, 16)} ${how}`
}

describe('The clock of a zone', () => {
  it('shows its own day and hour, midnight as 0', () => {
    expect(wallClock(new Date('2026-07-01T21:00Z'), 'Asia/Vladivostok')).toEqual(wall('2026-07-02 07:00'))
    expect(wallClock(new Date('2026-01-31T23:00Z'), 'Europe/Berlin')).toEqual(wall('2026-02-01 00:00'))
  })

  it('is ahead of UTC by minutes that may change over the year', () => {
    expect(offsetMinutes(new Date('2026-01-15T12:00Z'), 'Europe/Berlin')).toBe(60)
    expect(offsetMinutes(new Date('2026-07-15T12:00Z'), 'Europe/Berlin')).toBe(120)
    expect(offsetMinutes(new Date('2026-07-15T12:00Z'), 'America/New_York')).toBe(-240)
    expect(offsetMinutes(new Date('2026-07-15T12:00Z'), 'Asia/Kathmandu')).toBe(345)
  })

  it('tells zones it knows from others', () => {
    expect(['Europe/Berlin', 'UTC'].map(isTimeZone)).toEqual([true, true])
    expect(['', 'Europe/Atlantis', '../etc'].map(isTimeZone)).toEqual([false, false, false])
    expect(() => wallClock(new Date(), 'Europe/Atlantis')).toThrow(RangeError)
  })

  it('refuses what is no date', () => {
    expect(() => wallClock(new Date(NaN), 'UTC')).toThrow(RangeError)
    expect(() => momentOf({ ...wall('2026-01-01 10:00'), hour: NaN }, 'UTC')).toThrow(RangeError)
  })
})

describe('The moment at which a clock shows a time', () => {
  it('is found in winter and in summer', () => {
    expect(iso('2026-01-15 15:00', 'Europe/Berlin')).toBe('2026-01-15T14:00 once')
    expect(iso('2026-07-15 15:00', 'Europe/Berlin')).toBe('2026-07-15T13:00 once')
    expect(iso('2026-07-15 15:00', 'Asia/Vladivostok')).toBe('2026-07-15T05:00 once')
  })

  it('is as much later where clocks are put forward over it', () => {
    expect(iso('2026-03-29 01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59 once')
    expect(iso('2026-03-29 02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30 skipped')
    expect(wallClock(new Date('2026-03-29T01:30Z'), 'Europe/Berlin')).toEqual(wall('2026-03-29 03:30'))
    expect(iso('2026-03-29 03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00 once')
  })

  it('is the first of two where clocks are put back over it', () => {
    expect(iso('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30 twice')
    expect(iso('2026-10-25 03:00', 'Europe/Berlin')).toBe('2026-10-25T02:00 once')
    expect(iso('2026-11-01 01:30', 'America/New_York')).toBe('2026-11-01T05:30 twice')
  })

  it('knows changes of half an hour', () => {
    expect(iso('2026-10-04 02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45 skipped')
    expect(iso('2026-04-05 01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45 twice')
  })

  it('runs over into the next month as a calendar does', () => {
    expect(iso('2026-02-29 10:00', 'UTC')).toBe('2026-03-01T10:00 once')
  })

  it('comes back from the clock to the moment, or to the first of two', () => {
    fc.assert(fc.property(aMoment, aZone, (moment, zone) => {
      const back = momentOf(wallClock(moment, zone), zone)
      if (back.how === 'twice') {
        expect(wallClock(back.at, zone)).toEqual(wallClock(moment, zone))
        expect(back.at.getTime()).toBeLessThanOrEqual(moment.getTime())
      } else {
        expect(back).toEqual({ at: moment, how: 'once' })
      }
    }))
  })

  it('shows what was asked for, unless the clocks skip it', () => {
    const aWall = fc.record({
      year: fc.integer({ min: 2000, max: 2040 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 })
    })
    fc.assert(fc.property(aWall, aZone, (asked, zone) => {
      const { at, how } = momentOf(asked, zone)
      const shown = wallClock(at, zone)
      if (how === 'skipped') expect(Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute))
        .toBeGreaterThan(Date.UTC(asked.year, asked.month - 1, asked.day, asked.hour, asked.minute))
      else expect(shown).toEqual(asked)
    }))
  })
})
