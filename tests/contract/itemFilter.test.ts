import { describe, expect, it } from 'vitest'
import { aliveIds, idsFound, refusalOf, setItem, startPortal, type TestPortal } from './portalClient'

/** Four contacts nobody else is like, told apart by their names. */
async function fourContacts() {
  const test = await startPortal()
  const [a, b, c, d] = aliveIds(test.portal) as [number, number, number, number]
  const four = { '@id': [a, b, c, d] }
  const set = (id: number, fields: object) => setItem(test, 3, id, fields)
  /** Which of the four a filter finds, by their letters. */
  async function found(filter: object, more: object = {}): Promise<unknown> {
    const ids = await idsFound(test, 3, { ...four, ...filter }, more)
    return Array.isArray(ids) ? ids.map(id => 'abcd'[[a, b, c, d].indexOf(id as number)]).join('') : ids
  }
  return { test, ids: [a, b, c, d] as const, set, found }
}

async function refused(test: TestPortal, params: object) {
  return refusalOf(await test.call(1, 'crm.item.list', { entityTypeId: 3, ...params }))
}

describe('the filter of crm.item.list', () => {
  it('note 100: joins groups of numeric keys by AND, and by OR where they say so', async () => {
    const { ids: [a, b], set, found } = await fourContacts()
    await set(a, { post: 'Quarter', sourceId: 'WEB' })
    await set(b, { post: 'Quarter', sourceId: 'CALL' })
    const either = { logic: 'OR', 0: { sourceId: 'WEB' }, 1: { sourceId: 'CALL' } }
    expect(await found({ 0: either, 1: { post: 'Quarter' } })).toBe('ab')
    expect(await found({ 0: { 0: { sourceId: 'WEB' }, 1: { sourceId: 'CALL' } } })).toBe('')
  })

  it.each(['', '=', '!=', '@', '!@'])('note 100: takes a list with the prefix "%s"', async (prefix) => {
    const { ids, set, found } = await fourContacts()
    for (const [index, id] of ids.entries()) await set(id, { sourceId: ['WEB', 'CALL', 'EMAIL', 'OTHER'][index] })
    expect(await found({ [`${prefix}sourceId`]: ['WEB', 'EMAIL'] })).toBe(prefix.startsWith('!') ? 'bd' : 'ac')
  })

  it.each(['!', '%', '!%', '=%', '%=', '!=%', '!%=', '>', '>=', '<', '<=', '><'])(
    'note 100: refuses a list with the prefix "%s"', async (prefix) => {
      const test = await startPortal()
      expect(await refused(test, { filter: { [`${prefix}sourceId`]: ['WEB'] } })).toEqual({
        status: 400, error: 'INVALID_ARG_VALUE',
        description: `Invalid filter: field '${prefix}sourceId' has invalid value`
      })
    }
  )

  it('note 101: names a field that is not allowed in filter or order, and drops one in select', async () => {
    const test = await startPortal()
    expect(await refused(test, { filter: { '%nickname': 'x' } })).toEqual({
      status: 400, error: 'INVALID_ARG_VALUE', description: "Invalid filter: field '%nickname' is not allowed in filter"
    })
    expect(await refused(test, { order: { nickname: 'ASC' } })).toEqual({
      status: 400, error: 'INVALID_ARG_VALUE', description: "Invalid order: field 'nickname' is not allowed in order"
    })
    expect(await refused(test, { filter: { '?name': 'x' } })).toMatchObject({ error: 'INVALID_ARG_VALUE' })
    const { body } = await test.call<{ items: object[] }>(1, 'crm.item.list', { entityTypeId: 3, select: ['id', 'nickname'] })
    expect(Object.keys(body.result.items[0] ?? {})).toEqual(['id'])
  })

  it('note 101: gives who may not read the type nobody, and no error', async () => {
    const test = await startPortal()
    const { status, body } = await test.call(3, 'crm.item.list', { entityTypeId: 1 })
    expect({ status, result: body.result, total: body.total }).toEqual({ status: 200, result: { items: [] }, total: 0 })
  })

  it('note 102: takes text without a prefix as a pattern, and with = as it is', async () => {
    const { ids: [a, b, c], set, found } = await fourContacts()
    await set(a, { post: 'Head of 100% sales' })
    await set(b, { post: 'HEAD OF 1000 sales' })
    await set(c, { post: 'Head of' })
    expect(await found({ post: 'head of 100_ sales' })).toBe('ab')
    expect(await found({ post: 'Head%' })).toBe('abc')
    expect(await found({ post: 'Head' })).toBe('')
    expect(await found({ '=post': 'Head%' })).toBe('')
    expect(await found({ '=post': 'head of 100% SALES' })).toBe('a')
    expect(await found({ '%post': '100%' })).toBe('a')
    expect(await found({ '=%post': '%sales' })).toBe('ab')
  })

  it('note 102: finds the empty with "" and null, numbers of 0 too, and the filled with !=', async () => {
    const { ids: [a, b, c, d], set, found } = await fourContacts()
    for (const [id, sourceId] of [[a, null], [b, ''], [c, 'WEB'], [d, 'CALL']] as const) await set(id, { sourceId })
    for (const [id, companyId] of [[a, 0], [b, 2], [c, 2], [d, 2]] as const) await set(id, { companyId })
    for (const [id, birthdate] of [[a, null], [b, '1980-01-01'], [c, null], [d, '1990-05-05']] as const) await set(id, { birthdate })
    for (const [id, discount] of [[a, 0], [b, null], [c, 5], [d, 7]] as const) await set(id, { UF_CRM_1702371003: discount })
    for (const empty of ['', null]) {
      expect(await found({ '=sourceId': empty })).toBe('ab')
      expect(await found({ '!=sourceId': empty })).toBe('cd')
      expect(await found({ '=companyId': empty })).toBe('a')
      expect(await found({ '=birthdate': empty })).toBe('ac')
      expect(await found({ '!=birthdate': empty })).toBe('bd')
      expect(await found({ '=ufCrm_1702371003': empty })).toBe('ab')
      expect(await found({ '!=ufCrm_1702371003': empty })).toBe('cd')
    }
  })

  it('note 103: loses those whose field is empty, but not with != on text', async () => {
    const { ids: [a, b, c, d], set, found } = await fourContacts()
    for (const [id, sourceId] of [[a, 'WEB'], [b, 'CALL'], [c, ''], [d, null]] as const) await set(id, { sourceId })
    expect(await found({ '!sourceId': 'WEB' })).toBe('b')
    expect(await found({ '!%sourceId': 'WE' })).toBe('b')
    expect(await found({ '!@sourceId': ['WEB'] })).toBe('b')
    expect(await found({ '!=sourceId': 'WEB' })).toBe('bcd')
    expect(await found({ '!=sourceId': ['WEB', 'EMAIL'] })).toBe('bcd')
  })

  it('note 103: loses those whose field is empty with != on numbers and dates', async () => {
    const { ids: [a, b, c, d], set, found } = await fourContacts()
    for (const [id, discount] of [[a, 5], [b, 7], [c, null], [d, null]] as const) await set(id, { UF_CRM_1702371003: discount })
    for (const [id, birthdate] of [[a, '1980-01-01'], [b, '1990-05-05'], [c, null], [d, null]] as const) await set(id, { birthdate })
    expect(await found({ '!=ufCrm_1702371003': 5 })).toBe('b')
    expect(await found({ '!=birthdate': '1980-01-01' })).toBe('b')
  })

  it('note 104: takes Y and N, 1 and 0 for the system\'s flags', async () => {
    const { ids: [a, b, c, d], set, found } = await fourContacts()
    await set(a, { opened: false, fm: [] })
    for (const id of [b, c, d]) await set(id, { opened: true })
    for (const yes of ['Y', 1, '1']) expect(await found({ opened: yes, '!=opened': 0 })).toBe('bcd')
    for (const no of ['N', 0, '0']) expect(await found({ opened: no, hasPhone: no, hasEmail: no })).toBe('a')
  })

  it('note 104: takes only 1 and 0 for flags of users; Y finds the opposite, and answers say Y and N', async () => {
    const { test, ids: [a, b, c, d], set, found } = await fourContacts()
    for (const [id, flag] of [[a, 1], [b, 0], [c, null], [d, 1]] as const) await set(id, { UF_CRM_1702371004: flag })
    expect(await found({ ufCrm_1702371004: 1 })).toBe('ad')
    expect(await found({ ufCrm_1702371004: 'Y' })).toBe('bc')
    const { body } = await test.call<{ items: object[] }>(1, 'crm.item.list', {
      entityTypeId: 3, filter: { '@id': [a, b, c] }, order: { id: 'ASC' }, select: ['ufCrm_1702371004']
    })
    expect(body.result.items).toEqual(['Y', 'N', 'N'].map(flag => ({ ufCrm_1702371004: flag })))
  })

  it('note 108: moves times by what the user\'s clock is ahead of the portal\'s', async () => {
    const { test, ids: [a, b], set } = await fourContacts()
    await set(a, { createdTime: '2026-02-01T08:30:00Z' })
    await set(b, { createdTime: '2026-02-01T11:30:00Z' })
    const since = async (userId: number, moment: string) => {
      const { body } = await test.call<{ items: Array<{ id: number }> }>(userId, 'crm.item.list', {
        entityTypeId: 3, filter: { '@id': [a, b], '>=createdTime': moment }, select: ['id'], order: { id: 'ASC' }
      })
      return body.result.items.map(item => item.id)
    }
    // Noon in Moscow is 09:00 of the portal's time; three hours are taken off a second time.
    expect(await since(2, '2026-02-01T12:00:00+03:00')).toEqual([a, b])
    expect(await since(1, '2026-02-01T10:00:00+01:00')).toEqual([a, b])
    expect(await since(1, '2026-02-01T10:31:00+01:00')).toEqual([b])
  })

  it('note 108: refuses what is no time', async () => {
    const test = await startPortal()
    expect(await refused(test, { filter: { '>createdTime': 'yesterday' } })).toMatchObject({ error: 'INVALID_ARG_VALUE' })
  })

  it('note 214: finds those whose field is empty when nothing is looked for', async () => {
    const { ids: [a, b, c, d], set, found } = await fourContacts()
    for (const [id, post] of [[a, ''], [b, 'Engineer'], [c, 'Engineer'], [d, 'Engineer']] as const) await set(id, { post })
    expect(await found({ '%post': '' })).toBe('a')
    expect(await found({ '%post': 'engin' })).toBe('bcd')
  })

  it('note 110: has no order of its own, and never skips with start -1', async () => {
    const test = await startPortal()
    const ids = aliveIds(test.portal)
    expect(await idsFound(test, 3, {}, { order: {} })).not.toEqual(ids.slice(0, 50))
    expect(await idsFound(test, 3, { '>id': ids[49] })).toEqual(ids.slice(50, 100))
    expect(await idsFound(test, 3, {}, { order: { id: 'DESC' } })).toEqual(ids.reverse().slice(0, 50))
  })

  it('note 100: filters and sorts 10,000 contacts quickly', async () => {
    const test = await startPortal({ contacts: 10_000 })
    const filter = { '%lastName': 'a', '!=sourceId': 'WEB', '=lastCommunicationCallTime': '', 0: { logic: 'OR', 0: { hasPhone: 'Y' }, 1: { '%email': '@' } } }
    const search = { entityTypeId: 3, filter, order: { lastName: 'ASC', name: 'ASC', id: 'ASC' }, select: ['id'] }
    await test.call(1, 'crm.item.list', search)
    const { body } = await test.call(1, 'crm.item.list', search)
    expect(body.total).toBeGreaterThan(1000)
    // Far above what it takes, because machines that test are busy.
    expect(body.time.processing).toBeLessThan(0.5)
  })
})
