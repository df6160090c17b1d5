import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPERATORS } from '../../../../src/domain/condition'
import { DEAL_STATES, type ClientQuery } from '../../../../src/domain/clientQuery'
import { addressOf, isWholeInAddress, leftOutInAddress, NO_SEARCH, queryFrom, sameSearch } from '../../../../src/features/composer/segments/queryInAddress'

const id = fc.integer({ min: 1, max: 1_000_000 })
const condition = fc.record({
  field: fc.string({ minLength: 1 }),
  operator: fc.constantFrom(...OPERATORS.filter(operator => operator !== 'between')),
  values: fc.uniqueArray(fc.string(), { maxLength: 3 })
})
const leftOut = fc.record({
  listIds: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  statusCodes: fc.uniqueArray(fc.constantFrom('IN_WORK', 'SUCCESS', 'WRONG_NUMBER'), { maxLength: 3 })
})
const byFields = fc.record({
  type: fc.constantFrom('contact' as const, 'company' as const),
  text: fc.string().map(text => text.trim()),
  responsibleId: fc.option(id), hasPhone: fc.option(fc.boolean()),
  conditions: fc.array(condition, { maxLength: 3 }), deals: fc.constant(null), leaveOut: fc.array(leftOut, { maxLength: 3 })
})
const byDeals = fc.record({
  type: fc.constantFrom('contact' as const, 'company' as const),
  text: fc.constant(''), responsibleId: fc.constant(null), hasPhone: fc.constant(null), conditions: fc.constant([]),
  deals: fc.record({
    pipelineId: fc.option(fc.nat(100)), stageIds: fc.uniqueArray(fc.constantFrom('NEW', 'C3:WON', 'LOSE'), { maxLength: 3 }),
    state: fc.option(fc.constantFrom(...DEAL_STATES)), conditions: fc.array(condition, { maxLength: 3 })
  }),
  leaveOut: fc.array(leftOut, { maxLength: 3 })
})

describe('A search in the address', () => {
  it('is the search it was written from', () => {
    fc.assert(fc.property(fc.oneof(byFields, byDeals), (query: ClientQuery) => {
      expect(queryFrom(addressOf(query), query.type)).toEqual(query)
      expect(isWholeInAddress(query)).toBe(true)
    }))
  })

  it('never throws, whatever the address says', () => {
    const names = Object.keys(NO_SEARCH)
    const said = fc.array(fc.oneof(fc.string(), fc.json()), { minLength: names.length, maxLength: names.length })
    fc.assert(fc.property(said, (texts) => {
      const address = { ...NO_SEARCH, ...Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ''])) }
      const query = queryFrom(address, 'contact')
      expect(sameSearch(query, query)).toBe(true)
    }))
  })

  it('is of its tab alone: conditions on clients are none of a search by deals', () => {
    const texts = { ...NO_SEARCH, search: 'Anna', phone: 'with', from: 'deals', state: 'won' }
    expect(queryFrom(texts, 'contact')).toMatchObject({ text: '', hasPhone: null, deals: { state: 'won' } })
    expect(queryFrom({ ...texts, from: '' }, 'contact')).toMatchObject({ text: 'Anna', hasPhone: true, deals: null })
  })

  it('is known not to say all of a search that has conditions on clients beside those on their deals', () => {
    const deals = { pipelineId: 3, stageIds: [], state: 'won', conditions: [] } as const
    const query: ClientQuery = { type: 'contact', text: ' ', responsibleId: null, hasPhone: null, conditions: [], deals, leaveOut: [] }
    expect(isWholeInAddress(query)).toBe(true)
    expect(isWholeInAddress({ ...query, hasPhone: true })).toBe(false)
    expect(isWholeInAddress({ ...query, conditions: [{ field: 'sourceId', operator: 'is', values: ['WEB'] }] })).toBe(false)
    expect(isWholeInAddress({ ...query, leaveOut: [{ listIds: [7], statusCodes: ['no such code'] }] })).toBe(false)
  })

  it('tells lists apart whose participants are left out by status', () => {
    expect(leftOutInAddress.read('12,13!SUCCESS;15;x!y')).toEqual([
      { listIds: [12, 13], statusCodes: ['SUCCESS'] }, { listIds: [15], statusCodes: [] }
    ])
  })
})
