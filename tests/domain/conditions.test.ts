import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery, writeQuery, type ClientQuery } from '../../src/domain/clientQuery'
import { operatorsOf, OPERATORS, periodOf, plainCondition, valuesFit } from '../../src/domain/condition'
import type { CrmField, FieldKind } from '../../src/domain/crmField'
import { addDays, dayOf, inLast, inNext, isDay, moreThanAgo } from '../../src/domain/period'
import { readConditions } from '../../src/domain/readConditions'

function field(name: string, kind: FieldKind, more: Partial<CrmField> = {}): CrmField {
  return { name, code: name.toUpperCase(), title: name, kind, group: 'more', options: [], own: false, alwaysFilled: false, ...more }
}

const options = [{ value: 'WEB', name: 'Website' }, { value: 'FAIR', name: 'Trade show' }]
const source = field('sourceId', 'status', { options })
const created = field('createdTime', 'moment', { alwaysFilled: true })
const fields = [
  source, created, field('assignedById', 'user', { alwaysFilled: true }), field('companyId', 'company'),
  field('birthdate', 'day'), field('revenue', 'number'), field('post', 'text'), field('city', 'city'), field('hasPhone', 'flag'),
  field('ufCrm_1', 'list', { options, own: true })
]

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map(dayOf)

describe('Days of a filter', () => {
  it('are each either among the last ones or longer ago, up to today', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 3660 }), fc.integer({ min: 0, max: 5000 }), (today, days, before) => {
      const asked = addDays(today, -before)
      const among = (period: { from: string | null; to: string | null }) =>
        (period.from === null || asked >= period.from) && (period.to === null || asked <= period.to)
      expect(among(inLast(days, today))).toBe(!among(moreThanAgo(days, today)))
      expect(among(inLast(days, today))).toBe(before <= days)
    }))
  })

  it('to come begin today', () => {
    expect(inNext(7, '2026-02-25')).toEqual({ from: '2026-02-25', to: '2026-03-04' })
    expect(periodOf('inNext', ['7'], new Date(2026, 1, 25, 23, 30))).toEqual({ from: '2026-02-25', to: '2026-03-04' })
  })

  it('are days there are', () => {
    for (const text of ['2026-02-30', '2026-2-3', '', 'today', '2026-13-01']) expect(isDay(text)).toBe(false)
    expect(isDay('2028-02-29')).toBe(true)
  })

  it('may be open to one side, but not end before they begin', () => {
    const birthdate = field('birthdate', 'day')
    expect(valuesFit(birthdate, 'between', ['2026-01-01', ''])).toBe(true)
    expect(valuesFit(birthdate, 'between', ['', '2026-01-01'])).toBe(true)
    expect(valuesFit(birthdate, 'between', ['', ''])).toBe(false)
    expect(valuesFit(birthdate, 'between', ['2026-01-02', '2026-01-01'])).toBe(false)
    expect(valuesFit(field('revenue', 'number'), 'between', ['9', '10'])).toBe(true)
    expect(valuesFit(field('revenue', 'number'), 'between', ['10', '9'])).toBe(false)
  })
})

describe('Conditions', () => {
  it('do not look for an empty text, which would find those whose field is empty', () => {
    expect(valuesFit(field('post', 'text'), 'contains', [' '])).toBe(false)
    expect(valuesFit(field('post', 'text'), 'is', [''])).toBe(false)
    expect(valuesFit(field('city', 'city'), 'is', [' '])).toBe(false)
    expect(operatorsOf(field('city', 'city'))).toEqual(['is', 'contains'])
  })

  it('do not ask whether a field is empty that never is', () => {
    expect(operatorsOf(created)).not.toContain('empty')
    expect(operatorsOf(field('lastCommunicationCallTime', 'moment'))).toContain('empty')
  })

  it('ask for days to come only where a day may lie ahead', () => {
    expect(operatorsOf(created)).not.toContain('inNext')
    expect(operatorsOf(field('birthdate', 'day'))).toContain('inNext')
    expect(operatorsOf(field('ufCrm_2', 'moment', { own: true }))).toContain('inNext')
  })

  it('come back as they were saved', () => {
    const condition = fc.constantFrom(
      { field: 'sourceId', operator: 'isNot', values: ['WEB', 'FAIR'] }, { field: 'createdTime', operator: 'inLast', values: ['30'] },
      { field: 'assignedById', operator: 'is', values: ['2', '7'] }, { field: 'birthdate', operator: 'between', values: ['', '1990-01-01'] },
      { field: 'post', operator: 'contains', values: ['100%_'] }, { field: 'hasPhone', operator: 'yes', values: [] }
    )
    fc.assert(fc.property(fc.uniqueArray(condition, { selector: one => one.field }), (saved) => {
      const { applied, problems } = readConditions(JSON.parse(JSON.stringify(saved)), fields)
      expect(applied.map(plainCondition)).toEqual(saved)
      expect(problems).toEqual([])
    }))
  })

  it('of which some do not hold any more are applied as far as they do, and the rest is named', () => {
    const { applied, problems } = readConditions([
      { field: 'sourceId', operator: 'is', values: ['FAIR', 'GONE'] },
      { field: 'ufCrm_9', operator: 'yes', values: [] },
      { field: 'ufCrm_1', operator: 'is', values: ['GONE'] },
      { field: 'post', operator: 'sounds like', values: ['x'] },
      { field: 'hasPhone', operator: 'contains', values: ['x'] },
      { field: 'createdTime', operator: 'inLast', values: ['-3'] },
      { field: 'birthdate', operator: 'filled' }
    ], fields)
    expect(applied.map(plainCondition)).toEqual([
      { field: 'sourceId', operator: 'is', values: ['FAIR'] }, { field: 'birthdate', operator: 'filled', values: [] }
    ])
    expect(problems).toEqual([
      { reason: 'option-gone', field: 'sourceId', values: ['GONE'] },
      { reason: 'field-gone', field: 'ufCrm_9' },
      { reason: 'option-gone', field: 'ufCrm_1', values: ['GONE'] },
      { reason: 'not-understood', field: 'post' },
      { reason: 'not-understood', field: 'hasPhone' },
      { reason: 'not-understood', field: 'createdTime' }
    ])
  })

  it('on one field are taken once', () => {
    const twice = [{ field: 'post', operator: 'is', values: ['a'] }, { field: 'post', operator: 'is', values: ['b'] }]
    const { applied, problems } = readConditions(twice, fields)
    expect(applied.map(one => one.values)).toEqual([['a']])
    expect(problems).toEqual([{ reason: 'not-understood', field: 'post' }])
  })

  it('are never taken from anything else, whatever it is', () => {
    const wild = fc.record({ field: fc.constantFrom(...fields.map(({ name }) => name), '__proto__', 'x'), operator: fc.constantFrom(...OPERATORS, 'eval'), values: fc.anything() })
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(wild, fc.anything()))), (saved) => {
      for (const { field: on, operator, values } of readConditions(saved, fields).applied) {
        expect(operatorsOf(on)).toContain(operator)
        expect(valuesFit(on, operator, values)).toBe(true)
      }
    }))
  })
})

describe('A saved query', () => {
  const query: ClientQuery = {
    type: 'contact', text: 'Nord', responsibleId: 2, hasPhone: true,
    conditions: [{ field: 'sourceId', operator: 'is', values: ['FAIR'] }],
    deals: { pipelineId: 0, stageIds: ['C3:WON'], state: 'lost', conditions: [{ field: 'opportunity', operator: 'between', values: ['1', ''] }] },
    leaveOut: [{ listIds: [101], statusCodes: ['SUCCESS'] }]
  }

  it('comes back as it was', () => {
    expect(readQuery(writeQuery(query))).toEqual(query)
    expect(readQuery(JSON.parse(writeQuery({ ...query, deals: null, leaveOut: [] })))).toEqual({ ...query, deals: null, leaveOut: [] })
  })

  it.each([
    ['a later version', { version: 2 }], ['another type', { type: 'lead' }], ['conditions that are none', { conditions: [{ field: 1 }] }],
    ['a responsible that is no number', { responsibleId: '2' }], ['deals of another kind', { deals: { state: 'stalled' } }],
    ['lists that are none', { leaveOut: [{ listIds: ['101'] }] }], ['a text that is too long', { text: 'x'.repeat(300) }]
  ])('with %s is refused whole', (_what, change) => {
    expect(readQuery(JSON.stringify({ version: 1, ...query, ...change }))).toBeNull()
  })

  it('is never made of anything else', () => {
    for (const text of ['', '{', 'null', '[]', '"x"', '{"version":1}']) expect(readQuery(text)).toBeNull()
    fc.assert(fc.property(fc.anything(), value => readQuery(value) === null || typeof value === 'object'))
  })
})
