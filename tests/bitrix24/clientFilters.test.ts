import { describe, expect, it } from 'vitest'
import { everybody, type ClientSearch } from '../../src/domain/clientSearch'
import type { AppliedCondition, Operator } from '../../src/domain/condition'
import { dealsByClient, type DealSearch } from '../../src/domain/deal'
import { addDays, dayOf } from '../../src/domain/period'
import { appPortalAs } from '../connection'
import { localPortal } from '../localPortal'
import { errorOf } from './scripted'

const portal = localPortal({ contacts: 60, companies: 20, callLists: 1, otherCategories: 3 })
const as = (userId: number) => appPortalAs(portal.url, userId)

const set = (id: number, fields: object, entityTypeId = 3) => portal.call('portal.setItem', { entityTypeId, id, fields })

/** Conditions on fields of a type, by their names. */
async function where(type: 'contact' | 'company' | 'deal', ...conditions: Array<[string, Operator, ...string[]]>): Promise<AppliedCondition[]> {
  const fields = await as(1).fields.list(type)
  return conditions.map(([name, operator, ...values]) => {
    const field = fields.find(one => one.name === name)
    if (!field) throw new Error(`${name} is not offered`)
    return { field, operator, values }
  })
}

/** Which of the first four contacts a condition finds, by their letters; on top of a search. */
async function found(conditions: AppliedCondition[], search: Partial<ClientSearch> = {}): Promise<string> {
  const clients = await as(1).clients.findAmong({ ...everybody('contact'), ...search, where: conditions }, [1, 2, 3, 4], () => {})
  return clients.map(({ id }) => 'abcd'[id - 1]).join('')
}

const finds = async (...condition: [string, Operator, ...string[]]) => found(await where('contact', condition))

describe('the fields to filter by', () => {
  it('note 112: come with the portal\'s names and the entries of their directories, in one request', async () => {
    const fields = await as(1).fields.list('contact')
    expect(portal.commandCounts()).toEqual([2])
    expect(fields.map(({ name }) => name).slice(0, 13)).toEqual([
      'sourceId', 'typeId', 'assignedById', 'createdTime', 'lastActivityTime', 'lastCommunicationCallTime', 'companyId',
      'birthdate', 'hasPhone', 'hasEmail', 'phone', 'email', 'city'
    ])
    expect(fields.find(({ name }) => name === 'sourceId')).toMatchObject({ title: 'Source', kind: 'status' })
    expect(fields[0]?.options).toContainEqual({ value: 'TRADE_SHOW', name: 'Trade show' })
    expect(fields.find(({ name }) => name === 'ufCrm_1702371001')).toMatchObject({
      title: 'Interested in', kind: 'list', own: true, options: [{ value: '45', name: 'Software' }, {}, {}, {}]
    })
  })

  it('are none that can not be filtered by truthfully', async () => {
    for (const of of ['contact', 'company', 'deal'] as const) {
      const names = (await as(1).fields.list(of)).map(({ name }) => name)
      for (const name of ['fm', 'companies', 'companyIds', 'contacts', 'contactIds', 'observers', 'photo', 'logo', 'lastCommunicationTime', 'categoryId', 'isMyCompany', 'parentId1036', 'currencyId']) {
        expect(names).not.toContain(name)
      }
    }
  })

  // Guard: whatever is offered is sent to the portal, which refuses names and values it does not take.
  it.each(['contact', 'company'] as const)('are all taken by the portal, in every way they are offered: %s', async (type) => {
    const { operatorsOf } = await import('../../src/domain/condition')
    for (const field of await as(1).fields.list(type)) {
      for (const operator of operatorsOf(field)) {
        const values = {
          is: [field.options[0]?.value ?? '1'], isNot: [field.options[0]?.value ?? '1'], contains: ['a'], inLast: ['3'], moreThanAgo: ['3'],
          inNext: ['3'], between: field.kind === 'number' ? ['1', '2'] : ['2026-01-01', '2026-01-02'], yes: [], no: [], empty: [], filled: []
        }[operator]
        await as(1).clients.find({ ...everybody(type), where: [{ field, operator, values }] }, 0)
      }
    }
  })

  it('note 107: have no last call where the portal does not keep it', async () => {
    await portal.call('portal.options', { withoutLastCommunication: true })
    expect((await as(1).fields.list('contact')).some(({ name }) => name.startsWith('lastCommunication'))).toBe(false)
  })

  it('are refused to who may not read that type', async () => {
    await portal.call('portal.options', { rights: { 3: { company: 'none' } } })
    expect((await errorOf(as(3).fields.list('company'))).kind).toBe('access-denied')
  })

  it('that are described otherwise than expected are left out, and the others stay', async () => {
    await portal.call('portal.options', { answers: { 'crm.item.fields': { fields: { sourceId: 7, post: { type: 'string', title: 'Position', upperName: 'POST' } } } } })
    expect((await as(1).fields.list('contact')).map(({ name }) => name)).toEqual(['phone', 'email', 'city', 'post'])
  })
})

describe('what conditions find', () => {
  it('note 103: by "is not" keeps those whose directory entry is empty', async () => {
    for (const [id, sourceId] of [[1, 'WEB'], [2, 'CALL'], [3, ''], [4, null]] as const) await set(id, { sourceId })
    expect(await finds('sourceId', 'is', 'WEB', 'CALL')).toBe('ab')
    expect(await finds('sourceId', 'isNot', 'WEB')).toBe('bcd')
    expect(await finds('sourceId', 'isNot', 'WEB', 'CALL')).toBe('cd')
    expect(await finds('sourceId', 'empty')).toBe('cd')
    expect(await finds('sourceId', 'filled')).toBe('ab')
  })

  it('note 103: by "is not" keeps those whose list or company is empty, too', async () => {
    for (const [id, UF_CRM_1702371001] of [[1, 45], [2, 47], [3, null], [4, 49]] as const) await set(id, { UF_CRM_1702371001 })
    for (const [id, companyId] of [[1, 2], [2, 3], [3, 0], [4, 0]] as const) await set(id, { companyId })
    expect(await finds('ufCrm_1702371001', 'is', '45', '47')).toBe('ab')
    expect(await finds('ufCrm_1702371001', 'isNot', '45', '47')).toBe('cd')
    expect(await finds('companyId', 'isNot', '2')).toBe('bcd')
    expect(await finds('companyId', 'empty')).toBe('cd')
  })

  it('note 104: by flags of users and of the system is as they say, and one never touched says no', async () => {
    for (const [id, UF_CRM_1702371004] of [[1, 1], [2, 0], [3, null], [4, 1]] as const) await set(id, { UF_CRM_1702371004, opened: id < 3 })
    expect(await finds('ufCrm_1702371004', 'yes')).toBe('ad')
    expect(await finds('ufCrm_1702371004', 'no')).toBe('bc')
    expect(await finds('opened', 'no')).toBe('cd')
  })

  it('note 102: by text takes % and _ as they are', async () => {
    for (const [id, post] of [[1, '100% sales'], [2, '1000 sales'], [3, 'a_b'], [4, 'axb']] as const) await set(id, { post })
    expect(await finds('post', 'contains', '00%')).toBe('a')
    expect(await finds('post', 'contains', 'a_b')).toBe('c')
    expect(await finds('post', 'is', ' 100% SALES ')).toBe('a')
    expect(await finds('post', 'is', '100%')).toBe('')
  })

  it('note 109: by fields whose code has letters is the same, also beside others', async () => {
    for (const [id, UF_CRM_5F3A1B, UF_CRM_1702371001] of [[1, 'K-7', 45], [2, 'B-1', 47], [3, '', null], [4, 'K-9', 49]] as const) {
      await set(id, { UF_CRM_5F3A1B, UF_CRM_1702371001 })
    }
    expect(await finds('ufCrm_5F3A1B', 'contains', 'k-')).toBe('ad')
    expect(await finds('ufCrm_5F3A1B', 'empty')).toBe('c')
    const filled = await where('contact', ['ufCrm_5F3A1B', 'contains', '-'], ['ufCrm_1702371001', 'isNot', '45'])
    expect(await found(filled)).toBe('bd')
    expect(await found(await where('contact', ['ufCrm_5F3A1B', 'empty'], ['ufCrm_1702371001', 'isNot', '45', '47', '49', '51']))).toBe('c')
    expect(await found(await where('contact', ['ufCrm_5F3A1B', 'filled'], ['ufCrm_1702371001', 'is', '45']))).toBe('a')
  })

  it('note 107: by the last call includes never', async () => {
    const never = await where('contact', ['lastCommunicationCallTime', 'empty'])
    const search = (conditions: AppliedCondition[]) => ({ ...everybody('contact'), where: conditions })
    const [a = 0, b = 0, c = 0] = (await as(1).clients.findAmong(search(never), portal.alive(), () => {})).map(({ id }) => id)
    const today = dayOf(new Date())
    await set(a, { lastCall: `${addDays(today, -3)}T12:00:00Z` })
    await set(b, { lastCall: `${addDays(today, -40)}T12:00:00Z` })
    const finds = async (operator: Operator, ...values: string[]) => {
      const conditions = await where('contact', ['lastCommunicationCallTime', operator, ...values])
      return (await as(1).clients.findAmong(search(conditions), [a, b, c], () => {})).map(({ id }) => id)
    }
    expect(await finds('inLast', '10')).toEqual([a])
    expect(await finds('moreThanAgo', '10')).toEqual([b])
    expect(await finds('filled')).toEqual([a, b])
    expect(await finds('empty')).toEqual([c])
  })

  it('by days is what lies between them, both included', async () => {
    for (const [id, birthdate] of [[1, '1980-01-01'], [2, '1980-01-31'], [3, '1980-02-01'], [4, null]] as const) await set(id, { birthdate })
    expect(await finds('birthdate', 'between', '1980-01-01', '1980-01-31')).toBe('ab')
    expect(await finds('birthdate', 'between', '1980-01-31', '')).toBe('bc')
  })

  it('by numbers is what lies between them, and nothing is 0', async () => {
    for (const [id, UF_CRM_1702371003] of [[1, 2.5], [2, 0], [3, null], [4, 10]] as const) await set(id, { UF_CRM_1702371003 })
    expect(await finds('ufCrm_1702371003', 'between', '2.5', '10')).toBe('ad')
    expect(await finds('ufCrm_1702371003', 'empty')).toBe('bc')
  })

  it('note 105: by a part of the first phone is as the portal has it', async () => {
    await portal.call('portal.setClient', { entityTypeId: 3, id: 1, phones: ['+49 30 3012', '+49 40 9999'] })
    expect(await finds('phone', 'contains', '30 3012')).toContain('a')
    expect(await finds('phone', 'contains', '9999')).not.toContain('a')
  })

  it('note 113: by the city of an address is of the clients that may be read, whole or in part', async () => {
    const address = (city: string) => ({ address: { street: 'Markt 1', city, postalCode: '1', country: 'Germany' } })
    for (const [id, city] of [[1, 'Lübeck'], [2, 'Bad Lüneberg'], [3, 'Lübeck'], [4, 'Bad Ems']] as const) await set(id, address(city))
    await set(1, address('Lübeck'), 4)
    expect(await finds('city', 'is', ' lübeck ')).toBe('ac')
    expect(await finds('city', 'contains', 'Lü')).toBe('abc')
    expect(await finds('city', 'is', 'Nowhere')).toBe('')
    for (const id of [1, 3]) await set(id, { assignedById: id })
    const both = await where('contact', ['city', 'is', 'Lübeck'], ['assignedById', 'is', '3'])
    expect(await found(both)).toBe('c')
    const companies = { ...everybody('company'), where: await where('company', ['city', 'is', 'Lübeck']) }
    expect((await as(1).clients.find(companies, 0)).clients.map(({ id }) => id)).toEqual([1])
    await portal.call('portal.options', { rights: { 3: { contact: 'own' } } })
    const search = { ...everybody('contact'), where: await where('contact', ['city', 'is', 'Lübeck']) }
    expect((await as(3).clients.find(search, 0)).clients.map(({ id }) => id)).toEqual([3])
  })

  it('note 113: by city has pages by name and a count, and everybody at once, from more addresses than one page', async () => {
    const ids = portal.alive()
    for (const id of ids) await set(id, { address: { street: 'Markt 1', city: 'Lübeck', postalCode: '1', country: 'Germany' } })
    const contacts = as(1).clients
    const search = { ...everybody('contact'), where: await where('contact', ['city', 'is', 'Lübeck']) }
    const first = await contacts.find(search, 0)
    const second = await contacts.find(search, 50)
    const names = [...first.clients, ...second.clients].map(({ name }) => name)
    expect([first.clients.length, second.clients.length, first.total, second.total]).toEqual([50, ids.length - 50, ids.length, ids.length])
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)))
    expect((await contacts.findAll(search, first.total, () => {})).map(({ id }) => id).sort((x, y) => x - y)).toEqual(ids)
    const only = await where('contact', ['city', 'is', 'Lübeck'], ['createdTime', 'between', '', '2000-01-01'])
    expect(await contacts.find({ ...search, where: only }, 0)).toEqual({ clients: [], total: 0 })
  })

  it('both holds when a search and a condition ask the same field', async () => {
    for (const id of [1, 2, 3, 4]) await set(id, { assignedById: id < 3 ? 2 : 3 })
    const condition = await where('contact', ['assignedById', 'is', '2', '1'])
    expect(await found(condition)).toBe('ab')
    expect(await found(condition, { responsibleId: 3 })).toBe('')
    expect(await found(await where('contact', ['assignedById', 'isNot', '2']), { text: portal.world.contacts.get(3)?.lastName ?? '' })).toContain('c')
  })

  it('note 113: is no supplier and no company of the portal\'s own', async () => {
    const total = async (type: 'contact' | 'company') =>
      (await as(1).clients.find({ ...everybody(type), where: await where(type, ['createdTime', 'between', '', '2099-01-01']) }, 0)).total
    expect([await total('contact'), await total('company')]).toEqual([60, 20])
  })
})

describe('deals', () => {
  const every: DealSearch = { pipelineId: null, stageIds: [], state: null, where: [] }
  const stored = () => [...portal.world.deals.values()].filter(deal => !deal.deleted)

  it('note 112: have pipelines with stages, in one request', async () => {
    const pipelines = await as(1).deals.pipelines()
    expect(portal.commandCounts()).toEqual([2])
    expect(pipelines.map(({ name, stages }) => [name, stages.length])).toEqual([['Sales', 7], ['Renewals', 4], ['Trade fair', 3]])
    expect(pipelines[1]?.stages.map(({ id, state }) => [id, state])).toEqual([
      ['C3:NEW', 'open'], ['C3:OFFER', 'open'], ['C3:WON', 'won'], ['C3:LOSE', 'lost']
    ])
  })

  it('note 106: are found by pipeline, stage, state, amount and when they moved', async () => {
    const [a, b] = stored().map(({ id }) => id) as [number, number]
    await set(a, { stageId: 'C3:WON', categoryId: 3, opportunity: 90_000, movedTime: '2026-02-10T10:00:00Z' }, 2)
    await set(b, { stageId: 'NEW', categoryId: 0, opportunity: 10, movedTime: '2025-01-10T10:00:00Z' }, 2)
    const conditions = await where('deal', ['opportunity', 'between', '90000', '90000'], ['movedTime', 'between', '2026-02-01', '2026-02-28'])
    const ids = async (search: Partial<DealSearch>) => (await as(1).deals.findAll({ ...every, ...search })).map(({ id }) => id)
    for (const search of [{ pipelineId: 3 }, { stageIds: ['C3:WON', 'C3:LOSE'] }, { state: 'won' }, { where: conditions }] as const) {
      const found = await ids(search)
      expect(found).toContain(a)
      expect(found).not.toContain(b)
    }
    expect(await ids({ pipelineId: 0, stageIds: ['NEW'], state: 'open' })).toContain(b)
  })

  it('note 111: lead to each client once, by the newest deal', async () => {
    const found = await as(1).deals.findAll(every)
    expect(found.map(({ id }) => id).sort((x, y) => x - y)).toEqual(stored().map(({ id }) => id))
    const byContact = dealsByClient('contact', found)
    const contacts = new Set(stored().flatMap(deal => deal.contactIds))
    expect(new Set(byContact.keys())).toEqual(contacts)
    for (const [id, { newest, count }] of byContact) {
      const own = stored().filter(deal => deal.contactIds.includes(id)).map(deal => deal.id)
      expect([newest.id, count]).toEqual([Math.max(...own), own.length])
    }
    expect([...dealsByClient('company', found).keys()]).not.toContain(0)
  })
})
