import fc from 'fast-check'
import qs from 'qs'
import { describe, expect, it } from 'vitest'
import { phpQuery, type Param, type Params } from '../../src/bitrix24/phpQuery'
import { parsePhpQuery } from '../portal/rest/phpQuery'
import { localPortal } from '../localPortal'
import { sdkAs } from '../connection'
import { createTransport } from '../../src/bitrix24/transport'
import { sendBatch } from '../../src/bitrix24/batch'

const portal = localPortal()

/** As PHP has it: everything is text, flags are 1 and 0, and what is empty is not there. */
function asPhpReads(value: Param): unknown {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(asPhpReads)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asPhpReads(inner)]))
}

// Lists are kept apart from maps with numbers for names, which PHP does not tell from them.
const name = fc.string({ unit: fc.constantFrom(...'ABcd_@%!=<> äЖ👩&#+\'"'), minLength: 1, maxLength: 8 })
const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null))
const { params } = fc.letrec<{ value: Param; params: Params }>(tie => ({
  value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true })),
  params: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true })
}))

describe('note 40a: parameters of a command', () => {
  it('are read back as they were, by a reader that knows PHP\'s names', () => {
    fc.assert(fc.property(params, (given) => {
      const read: unknown = qs.parse(phpQuery(given), { depth: 20, arrayLimit: 100, parameterLimit: 10_000, plainObjects: false, allowPrototypes: true })
      expect(read).toEqual(asPhpReads(given))
    }), { numRuns: 300 })
  })

  it('are read back as they were by the local portal', () => {
    fc.assert(fc.property(params, (given) => {
      expect(parsePhpQuery(phpQuery(given))).toEqual(asPhpReads(given))
    }), { numRuns: 300 })
  })

  it('are written with nested names', () => {
    expect(decodeURIComponent(phpQuery({ filter: { '@id': [9, 17] }, start: -1, select: ['*'] })))
      .toBe('filter[@id][0]=9&filter[@id][1]=17&start=-1&select[0]=*')
  })

  it('leave no trace where a list is empty, and are an empty text where there is null', () => {
    expect(phpQuery({ a: [], b: {}, c: null, d: false, e: true })).toBe('c=&d=0&e=1')
    expect(phpQuery({})).toBe('')
  })

  it('reach the portal unharmed, whatever is in them', async () => {
    const hostile = 'a&b=c[0]%5B+#👩 "\'\u202e'
    await sendBatch(createTransport(sdkAs(portal.url, 1)), [{ method: 'user.get', params: { FILTER: { NAME_SEARCH: hostile } } }])
    expect(portal.requests()[0]?.commands[0]?.params).toMatchObject({ FILTER: { NAME_SEARCH: hostile } })
  })
})
