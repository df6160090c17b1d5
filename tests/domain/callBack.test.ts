import { describe, expect, it } from 'vitest'
import { proposedTime, typedMoment } from '../../src/domain/callBack'

const typed = (date: string, time: string, zone: string) => typedMoment({ date, time }, zone)

describe('A date and time that was typed', () => {
  it('is meant by the client\'s clock', () => {
    expect(typed('2026-12-12', '14:05', 'Asia/Vladivostok')?.at.toISOString()).toBe('2026-12-12T04:05:00.000Z')
    expect(typed('2026-12-12', '14:05', 'Europe/Berlin')?.at.toISOString()).toBe('2026-12-12T13:05:00.000Z')
  })

  it('is meant by the browser\'s clock where the client\'s is not known', () => {
    const here = new Date(2026, 11, 12, 14, 5)
    expect(typed('2026-12-12', '14:05', '')?.at).toEqual(here)
    expect(typed('2026-12-12', '14:05', 'Nowhere/Known')?.at).toEqual(here)
  })

  it('that is skipped when clocks are put forward is as much later, and that comes twice is the first', () => {
    expect(typed('2026-03-29', '02:30', 'Europe/Berlin')).toEqual({ at: new Date('2026-03-29T01:30:00Z'), how: 'skipped' })
    expect(typed('2026-10-25', '02:30', 'Europe/Berlin')).toEqual({ at: new Date('2026-10-25T00:30:00Z'), how: 'twice' })
  })

  it.each([['', '14:05'], ['2026-12-12', ''], ['12026-12-12', '14:05'], ['tomorrow', '14:05'], ['2026-12-12', 'noon']])('is none: %s %s', (date, time) => {
    expect(typed(date, time, 'Europe/Berlin')).toBeNull()
  })
})

describe('What is proposed', () => {
  it('is a full hour of the client\'s, at least half an hour and at most an hour and a half away', () => {
    expect(proposedTime(new Date('2026-12-12T13:10:00Z'), 'Asia/Vladivostok')).toEqual({ date: '2026-12-13', time: '00:00' })
    expect(proposedTime(new Date('2026-12-12T13:40:00Z'), 'Europe/Berlin')).toEqual({ date: '2026-12-12', time: '16:00' })
  })
})
