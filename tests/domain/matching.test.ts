import * as rules from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import type { Line, Wanted } from '../../src/domain/contactColumn'
import { asksOf, keyOf, matchesOf, type Answer } from '../../src/domain/matching'
import { phoneWritings } from '../../src/domain/phoneWritings'
import { countryOfPlan } from '../../src/domain/region'

const asWritten = (e164: string) => [e164]
const nobodyGone = () => false

function line(number: number, wanted: Wanted): Line {
  return { number, cells: [`row ${number}`], wanted }
}

const phone = (value: string): Wanted => ({ kind: 'phone', values: [value], typed: [] })

/** Sums up lines that each lead to the one question of their own number. */
function sumUp(wanted: readonly Wanted[], answers: Record<string, Answer>, gone: (id: number) => boolean = nobodyGone) {
  const lines = wanted.map((one, index) => ({ line: line(index + 1, one), keys: asksOf(one, asWritten).map(keyOf) }))
  const { notFound, several, ...others } = matchesOf(lines, new Map(Object.entries(answers)), gone)
  return {
    ...others,
    several: several.map(({ line, ids }) => [line.number, ids]),
    notFound: notFound.map(({ line, reason }) => [line.number, reason])
  }
}

describe('A number of very many clients', () => {
  it('note 32: is told of when the portal may have named only a part of them', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
    expect(sumUp([phone('a'), phone('b')], { 'phone a': ids(20), 'phone b': ids(19) })).toMatchObject({ found: 2, atLimit: 1 })
    expect(sumUp([phone('a')], { 'phone a': ids(20) }, id => id > 1)).toMatchObject({ ids: [1], atLimit: 1 })
  })
})

describe('The questions of a row', () => {
  it('ask for all ways a number may be written at once, and for what stands there', () => {
    const wanted: Wanted = { kind: 'phone', values: ['+49305550101'], typed: ['0305550101', '305550101'] }
    expect(asksOf(wanted, phoneWritings(rules, 'DE'))).toEqual([
      { kind: 'phone', values: ['+49305550101', '49305550101', '0305550101', '305550101'] }
    ])
  })

  it('hold no more values than the portal takes', () => {
    const typed = Array.from({ length: 45 }, (_, index) => String(1_000_000 + index))
    const asks = asksOf({ kind: 'doubtful', typed, reason: 'unknown-country' }, asWritten)
    expect(asks.map(ask => ask.values.length)).toEqual([20, 20, 5])
    expect(asks.flatMap(ask => ask.values)).toEqual(typed)
  })

  it('are none where there is nothing to look for', () => {
    expect(asksOf({ kind: 'refused', reason: 'scientific' }, asWritten)).toEqual([])
  })

  it('are the same for rows that say the same', () => {
    const [one, other] = [phone('+4930'), { ...phone('+4930') }].map(wanted => asksOf(wanted, asWritten).map(keyOf))
    expect(one).toEqual(other)
    expect(asksOf({ kind: 'email', values: ['4930'] }, asWritten).map(keyOf)).not.toEqual(asksOf({ ...phone('4930') }, asWritten).map(keyOf))
  })
})

describe('What is found', () => {
  it('is each client once, in the order of the rows', () => {
    expect(sumUp([phone('b'), phone('a'), phone('b')], { 'phone a': [7], 'phone b': [9] }))
      .toEqual({ found: 3, ids: [9, 7], several: [], notFound: [], atLimit: 0, unasked: 0 })
  })

  it('is asked about where a number has several clients', () => {
    expect(sumUp([phone('a'), phone('b')], { 'phone a': [7, 8], 'phone b': [9] }))
      .toEqual({ found: 2, ids: [9], several: [[1, [7, 8]]], notFound: [], atLimit: 0, unasked: 0 })
  })

  it('says why a row has nobody', () => {
    const wanted: Wanted[] = [
      phone('a'), phone('b'), { kind: 'doubtful', typed: ['c'], reason: 'unknown-country' }, { kind: 'refused', reason: 'scientific' }
    ]
    expect(sumUp(wanted, { 'phone a': [], 'phone b': 'refused', 'phone c': [] }).notFound)
      .toEqual([[1, 'not-in-crm'], [2, 'refused'], [3, 'unknown-country'], [4, 'scientific']])
  })

  it('is somebody also where the number is doubtful', () => {
    expect(sumUp([{ kind: 'doubtful', typed: ['c'], reason: 'unknown-country' }], { 'phone c': [5] })).toMatchObject({ found: 1, ids: [5] })
  })

  it('is nobody who can\'t be read', () => {
    const gone = (id: number) => id > 10
    expect(sumUp([phone('a'), phone('b')], { 'phone a': [11], 'phone b': [7, 12] }, gone))
      .toEqual({ found: 1, ids: [7], several: [], notFound: [[1, 'unreadable']], atLimit: 0, unasked: 0 })
  })

  it('counts what has not been asked, and says nothing about it', () => {
    expect(sumUp([phone('a'), phone('b')], { 'phone a': [7] })).toEqual({ found: 1, ids: [7], several: [], notFound: [], atLimit: 0, unasked: 1 })
  })
})

describe('The ways a number may stand in the CRM', () => {
  it('are more in its own country', () => {
    expect(phoneWritings(rules, 'RU')('+79161234567')).toEqual(['+79161234567', '79161234567', '89161234567', '9161234567'])
    expect(phoneWritings(rules, 'DE')('+79161234567')).toEqual(['+79161234567', '79161234567'])
    expect(phoneWritings(rules, '')('+49305550101')).toEqual(['+49305550101', '49305550101'])
  })
})

describe('The country of a portal', () => {
  it('note 212: is in front of the name of its plan', () => {
    expect(['ru_demo', 'de_basic', 'en_std', 'uk_pro', 'ua_team', 'BR_project'].map(countryOfPlan)).toEqual(['RU', 'DE', 'US', 'GB', 'UA', 'BR'])
  })

  it('note 212: is not known where the plan names no country', () => {
    expect(['', 'la_basic', 'eu_std', 'demo', '_', 'deu_basic', '12_x'].map(countryOfPlan)).toEqual(['', '', '', '', '', '', ''])
  })
})
