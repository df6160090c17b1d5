import { describe, expect, it } from 'vitest'
import { callKey, lastCallsOf } from '../portal/world/lastCalls'
import { aliveIds, idsFound, refusalOf, setItem, startPortal, type TestPortal } from './portalClient'

type Item = Record<string, unknown>
interface Field { type: string, title: string, statusType?: string, items?: Array<{ ID: string, VALUE: string }> }

const fieldsOf = async (test: TestPortal, entityTypeId: number, userId = 1) =>
  (await test.call<{ fields: Record<string, Field> }>(userId, 'crm.item.fields', { entityTypeId })).body.result.fields

/** Two contacts in whose history there is no call. */
function neverCalled({ portal }: TestPortal): [number, number] {
  const called = lastCallsOf(portal.context.world)
  return aliveIds(portal).filter(id => !called.has(callKey(3, id))).slice(0, 2) as [number, number]
}

const itemOf = async (test: TestPortal, entityTypeId: number, id: number, select: string[]) => (
  await test.call<{ items: Item[] }>(1, 'crm.item.list', { entityTypeId, filter: { id }, select, start: -1 })
).body.result.items[0] ?? {}

const setOptions = (test: TestPortal, params: object) => test.control('POST', 'call', { method: 'portal.options', params })

const phones = (...values: string[]) => values.map((value, index) => (
  { id: index + 1, typeId: 'PHONE', valueType: index === 0 ? 'WORK' : 'MOBILE', value }
))

describe('fields of contacts and companies', () => {
  it('note 105: selects and filters the first phone as it is stored, and misses the second', async () => {
    const test = await startPortal()
    const [a, b] = aliveIds(test.portal) as [number, number]
    await setItem(test, 3, a, { fm: phones('+49 (30) 12-34', '+7 495 301 20 00') })
    await setItem(test, 3, b, { fm: [] })
    expect(await itemOf(test, 3, a, ['id', 'name', 'phone', 'phoneWork', 'phoneMobile', 'email', 'fm'])).toEqual({
      id: a, name: test.portal.context.world.contacts.get(a)?.name, phone: '+49 (30) 12-34', phoneWork: '+49 (30) 12-34',
      phoneMobile: '+7 495 301 20 00', email: ''
    })
    const both = { '@id': [a, b] }
    expect(await idsFound(test, 3, { ...both, '%phone': '12-34' })).toEqual([a])
    expect(await idsFound(test, 3, { ...both, '%phone': '1234' })).toEqual([])
    expect(await idsFound(test, 3, { ...both, '%phone': '301' })).toEqual([])
    expect(await idsFound(test, 3, { ...both, '%phoneMobile': '301' })).toEqual([a])
    expect(await idsFound(test, 3, { ...both, '=phone': '' })).toEqual([b])
  })

  it('note 105: filters by columns that crm.item.fields does not tell of', async () => {
    const test = await startPortal()
    const [a, b] = aliveIds(test.portal) as [number, number]
    await setItem(test, 3, a, { webformId: 3, oldAddress: 'Torstraße 1, Berlin' })
    await setItem(test, 3, b, { webformId: null, oldAddress: null })
    const both = { '@id': [a, b] }
    for (const filter of [{ webformId: 3 }, { '%address': 'berlin' }]) expect(await idsFound(test, 3, { ...both, ...filter })).toEqual([a])
    const told = Object.keys(await fieldsOf(test, 3))
    for (const name of ['webformId', 'address', 'phone', 'phoneMobile', 'email', 'imol']) expect(told).not.toContain(name)
  })

  it('note 106: filters by what segments are made of', async () => {
    const test = await startPortal()
    const [a, b] = aliveIds(test.portal) as [number, number]
    const utm = { source: 'fair', medium: null, campaign: null, content: null, term: null }
    await setItem(test, 3, a, { typeId: 'PARTNER', sourceId: 'TRADE_SHOW', birthdate: '1980-03-01', utm, observers: [1, 2] })
    await setItem(test, 3, b, { typeId: null, sourceId: null, birthdate: null, observers: [] })
    const [c] = aliveIds(test.portal, 'companies') as [number]
    await setItem(test, 4, c, { industry: 'IT', employees: 'EMPLOYEES_2', revenue: 7_000_000 })
    for (const filter of [
      { typeId: 'PARTNER' }, { sourceId: 'TRADE_SHOW' }, { '<birthdate': '1990-01-01' }, { utmSource: 'fair' }, { observers: 2 }
    ]) expect(await idsFound(test, 3, { '@id': [a, b], ...filter }), JSON.stringify(filter)).toEqual([a])
    expect(await idsFound(test, 4, { id: c, industry: 'IT', employees: 'EMPLOYEES_2', '>revenue': 6_000_000 })).toEqual([c])
  })

  it.each(['fm', 'companies'])('note 106: fails in the query by %s', async (name) => {
    const test = await startPortal()
    expect(refusalOf(await test.call(1, 'crm.item.list', { entityTypeId: 3, filter: { [name]: 1 } })))
      .toMatchObject({ status: 500, error: 'INTERNAL_SERVER_ERROR' })
  })

  it('note 107: knows when a client was called last, and who never was', async () => {
    const test = await startPortal()
    const [a, b] = neverCalled(test)
    await setItem(test, 3, a, { lastCall: '2026-01-05T10:00:00Z' })
    await setItem(test, 3, b, { webformId: null })
    const both = { '@id': [a, b] }
    expect(await idsFound(test, 3, { ...both, '=lastCommunicationCallTime': '' })).toEqual([b])
    expect(await idsFound(test, 3, { ...both, '<lastCommunicationCallTime': '2026-02-01T00:00:00+00:00' })).toEqual([a])
    expect(await itemOf(test, 3, a, ['lastCommunicationCallTime', 'lastCommunicationTime'])).toEqual({
      lastCommunicationCallTime: '2026-01-05T10:00:00+00:00', lastCommunicationTime: '05.01.2026 10:00:00'
    })
    expect((await fieldsOf(test, 3)).lastCommunicationTime?.type).toBe('string')
  })

  it('note 107: takes the newest call, in or out, also one made from a call list', async () => {
    const test = await startPortal()
    const [id] = neverCalled(test)
    const time = async () => (await itemOf(test, 3, id, ['lastCommunicationCallTime'])).lastCommunicationCallTime
    const addCall = (at: string, incoming: boolean) => test.control('POST', 'call', {
      method: 'portal.addCall', params: { clients: [{ entityTypeId: 3, id }], at, incoming, failedCode: '304' }
    })
    await addCall('2026-02-03T10:00:00.000Z', false)
    await addCall('2026-02-10T09:30:00.000Z', true)
    await addCall('2026-02-05T10:00:00.000Z', false)
    expect(await time()).toBe('2026-02-10T09:30:00+00:00')
    const list = await test.call<number>(1, 'crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: [id] })
    const dialled = { listId: list.body.result, entityId: id, status: 'SUCCESS' }
    await test.control('POST', 'call', { method: 'portal.setParticipantStatus', params: dialled })
    expect(Date.now() - Date.parse(String(await time()))).toBeLessThan(60_000)
  })

  it('note 107: can be a portal that does not keep it', async () => {
    const test = await startPortal()
    await setOptions(test, { withoutLastCommunication: true })
    expect(Object.keys(await fieldsOf(test, 3)).filter(name => name.startsWith('lastCommunication'))).toEqual([])
    expect(await idsFound(test, 3, { '=lastCommunicationCallTime': '' })).toBe('INVALID_ARG_VALUE')
  })

  it('note 112: describes every field by its type, its flags and its names', async () => {
    const test = await startPortal()
    const fields = await fieldsOf(test, 3)
    expect(fields.lastName).toEqual({
      type: 'string', isRequired: false, isReadOnly: false, isImmutable: false, isMultiple: false, isDynamic: false,
      title: 'Last name', upperName: 'LAST_NAME'
    })
    expect(fields.companyId).toMatchObject({ type: 'crm_company', isDeprecated: true, settings: { parentEntityTypeId: 4 } })
    expect(fields.fm).toMatchObject({ type: 'crm_multifield', isMultiple: true })
    expect(fields.createdTime).toMatchObject({ type: 'datetime', isReadOnly: true })
    expect(fields.birthdate?.type).toBe('date')
  })

  it('note 112: names the directory of a status, which crm.status.list answers', async () => {
    const test = await startPortal()
    const types = new Map<string, string>()
    for (const entityTypeId of [1, 2, 3, 4]) {
      for (const [name, { type, statusType }] of Object.entries(await fieldsOf(test, entityTypeId))) {
        if (type === 'crm_status' && statusType) types.set(statusType, name)
      }
    }
    expect([...types.keys()].sort()).toEqual([
      'COMPANY_TYPE', 'CONTACT_TYPE', 'DEAL_STAGE', 'DEAL_TYPE', 'EMPLOYEES', 'HONORIFIC', 'INDUSTRY', 'SOURCE', 'STATUS'
    ])
    for (const ENTITY_ID of types.keys()) {
      const { body } = await test.call<Item[]>(3, 'crm.status.list', { filter: { ENTITY_ID } })
      expect(body.result.length, ENTITY_ID).toBeGreaterThan(1)
      expect(body.result.every(status => status.ENTITY_ID === ENTITY_ID)).toBe(true)
    }
  })

  it('note 112: gives the entries of a user\'s list as text, by whose number one filters', async () => {
    const test = await startPortal()
    const [a, b] = aliveIds(test.portal) as [number, number]
    await setItem(test, 3, a, { UF_CRM_1702371001: 49 })
    await setItem(test, 3, b, { UF_CRM_1702371001: 45 })
    const field = (await fieldsOf(test, 3)).ufCrm_1702371001
    expect(field).toMatchObject({ type: 'enumeration', isDynamic: true, title: 'Interested in', upperName: 'UF_CRM_1702371001' })
    expect(field?.items?.[2]).toEqual({ ID: '49', VALUE: 'Training' })
    expect(await idsFound(test, 3, { '@id': [a, b], ufCrm_1702371001: ['49'] })).toEqual([a])
    expect((await itemOf(test, 3, a, ['ufCrm_1702371001'])).ufCrm_1702371001).toBe(49)
  })

  it('note 112: gives titles in the language of who asks', async () => {
    const test = await startPortal()
    expect((await fieldsOf(test, 3, 2)).lastName?.title).toBe('Фамилия')
    expect((await fieldsOf(test, 3, 2)).ufCrm_5F3A1B?.title).toBe('Карта клиента')
    expect((await fieldsOf(test, 3, 3)).lastName?.title).toBe('Last name')
  })

  it('note 113: has suppliers and a company of its own, unless one asks for the ordinary category', async () => {
    const test = await startPortal({ otherCategories: 3 })
    const total = async (entityTypeId: number, filter: object) =>
      (await test.call(1, 'crm.item.list', { entityTypeId, filter, select: ['id'] })).body.total
    expect([await total(3, {}), await total(3, { categoryId: 0 })]).toEqual([303, 300])
    expect([await total(4, {}), await total(4, { categoryId: 0 }), await total(4, { categoryId: 0, isMyCompany: 'N' })])
      .toEqual([44, 41, 40])
    const { body } = await test.call<{ categories: Item[] }>(3, 'crm.category.list', { entityTypeId: 3 })
    expect(body.result.categories).toMatchObject([{ id: 0, isDefault: 'Y' }, { id: 15, code: 'CATALOG_CONTRACTOR_CONTACT' }])
  })

  it('note 113: finds clients by city through their addresses', async () => {
    const test = await startPortal()
    const [a] = aliveIds(test.portal) as [number]
    const address = { street: 'Domstraße 1', city: 'Lübeck', postalCode: '23552', country: 'Germany' }
    await setItem(test, 3, a, { address })
    const { body } = await test.call<Item[]>(1, 'crm.address.list', {
      filter: { CITY: 'lübeck', ANCHOR_TYPE_ID: 3 }, select: ['ANCHOR_ID', 'ANCHOR_TYPE_ID', 'CITY']
    })
    expect(body.result).toEqual([{ ANCHOR_ID: String(a), ANCHOR_TYPE_ID: '3', CITY: 'Lübeck' }])
    const all = await test.call<Item[]>(1, 'crm.address.list', { filter: { ANCHOR_TYPE_ID: 3 } })
    expect(all.body).toMatchObject({ next: 50 })
    expect(all.body.total).toBeGreaterThan(100)
  })

  it('note 31: answers as many fields to the star as a real contact has', async () => {
    const test = await startPortal()
    const item = await itemOf(test, 3, aliveIds(test.portal)[0] ?? 0, ['*'])
    expect(Object.keys(item).length).toBeGreaterThan(60)
    expect(item).toHaveProperty('fm')
    expect(item).toMatchObject({ entityTypeId: 3, companyIds: expect.any(Array) as unknown, hasImol: 'N' })
  })
})
