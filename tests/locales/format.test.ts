import { describe, expect, it } from 'vitest'
import { createFormat } from '../../src/locales/format'

const english = createFormat('en-GB')
const russian = createFormat('ru')
const now = new Date(2026, 1, 3, 14, 5)

describe('Formats', () => {
  it('group the digits of a number', () => {
    expect(english.number(12_400)).toBe('12,400')
    expect(russian.number(12_400)).toBe('12\u00a0400')
  })

  it('write a date with its month as a word', () => {
    expect(english.date(now)).toBe('3 Feb 2026')
    expect(russian.date(now)).toMatch(/^3 февр\. 2026\sг\.$/)
  })

  it('leave out the year of a short date when it is this one', () => {
    expect(english.shortDate(now, now)).toBe('3 Feb')
    expect(english.shortDate(new Date(2025, 1, 3), now)).toBe('3 Feb 2025')
  })

  it.each([
    [0, 'now'], [20_000, 'now'], [50_000, '1 minute ago'], [7 * 60_000, '7 minutes ago'],
    [3 * 3_600_000, '3 hours ago'], [26 * 3_600_000, 'yesterday']
  ])('say how long ago something was: %i ms', (passed, words) => {
    expect(english.ago(new Date(now.getTime() - passed), now)).toBe(words)
  })

  it('join names as the language does', () => {
    expect(english.list(['Anna', 'Boris', 'Max'])).toBe('Anna, Boris and Max')
    expect(russian.list(['Анна', 'Борис'])).toBe('Анна и Борис')
  })

  it('sort numbers inside a text by value and letters without regard to case', () => {
    expect(['List 10', 'list 2', 'Äpfel', 'zebra'].sort(english.compare)).toEqual(['Äpfel', 'list 2', 'List 10', 'zebra'])
  })
})
