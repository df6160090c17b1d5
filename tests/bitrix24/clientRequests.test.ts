import { describe, expect, it } from 'vitest'
import { createClients } from '../../src/bitrix24/clients'
import { createRest } from '../../src/bitrix24/rest'
import { everybody } from '../../src/domain/clientSearch'
import { appPortalAs } from '../connection'
import { localPortal } from '../localPortal'
import { callKey, lastCallsOf } from '../portal/world/lastCalls'
import { scripted } from './scripted'

const portal = localPortal({ contacts: 120, companies: 20, callLists: 1 })
const clients = () => appPortalAs(portal.url, 1).clients

/** The parameters of every `crm.item.list` so far. */
const asked = () => portal.requests().flatMap(({ commands }) => commands)
  .filter(({ method }) => method === 'crm.item.list')
  .map(({ params }) => params as { entityTypeId: string; select: string[]; start: string; order?: object; filter?: object })

describe('what is asked about clients', () => {
  // Guard: `start: -1` in `byIds`, `companyNames` and `existing`; counting is what makes `crm.item.list` slow.
  it('note 30: is never a count where ids are known', async () => {
    await clients().byIds('contact', [1, 2])
    await clients().companyNames([1])
    await clients().existing('company', [1])
    expect(asked().map(({ start, entityTypeId }) => [start, entityTypeId])).toEqual([['-1', '3'], ['-1', '4'], ['-1', '4']])
  })

  it('is no more than is needed: everything only where phones are shown', async () => {
    await clients().byIds('contact', [1])
    await clients().companyNames([1])
    await clients().existing('contact', [1])
    expect(asked().map(({ select }) => select)).toEqual([['*'], ['id', 'title'], ['id']])
  })

  it('note 105: is the first phone where nobody looks at the others, which says that there may be more', async () => {
    await portal.call('portal.setClient', { entityTypeId: 3, id: 1, phones: ['+49 30 1', '+49 30 2'] })
    await portal.call('portal.setClient', { entityTypeId: 3, id: 2, phones: [] })
    const [all] = await clients().byIds('contact', [1])
    const names = await clients().namesByIds('contact', [1, 2])
    expect(names[0]).toEqual({ ...all, phones: ['+49 30 1'], onlyFirstPhone: true })
    expect(names[1]).toMatchObject({ id: 2, phones: [] })
    expect(names[1]).not.toHaveProperty('onlyFirstPhone')
    expect(asked().at(-1)?.select).not.toContain('*')
    const [company] = await clients().namesByIds('company', [1])
    expect(company).toMatchObject((await clients().byIds('company', [1])).map(({ id, name, responsibleId }) => ({ id, name, responsibleId }))[0] ?? {})
  })

  it('is sorted by name where somebody reads it, and has an order that no two share', async () => {
    await clients().find(everybody('contact'), 0)
    await clients().find(everybody('company'), 0)
    await clients().findAll(everybody('contact'), 120, () => {})
    expect(asked().map(({ order }) => order)).toEqual([
      { lastName: 'ASC', name: 'ASC', id: 'ASC' },
      { title: 'ASC', id: 'ASC' },
      { id: 'ASC' }, { id: 'ASC' }, { id: 'ASC' }
    ])
    expect(asked().map(({ start }) => start)).toEqual(['0', '0', '0', '50', '100'])
  })

  it('has no filter where everybody is looked for, and one for each word and choice otherwise', async () => {
    await clients().find(everybody('company'), 0)
    await clients().find({ type: 'company', text: ' Nord  Bau ', responsibleId: 2, hasPhone: true }, 0)
    await clients().find({ ...everybody('contact'), hasPhone: false }, 0)
    expect(asked().map(({ filter }) => filter)).toEqual([
      undefined,
      { assignedById: '2', hasPhone: 'Y', 0: { logic: 'OR', 0: { '%title': 'Nord' } }, 1: { logic: 'OR', 0: { '%title': 'Bau' } } },
      { hasPhone: 'N' }
    ])
  })

  it('note 32: is a phone in the way of the type that is looked for', async () => {
    await portal.call('portal.setClient', { entityTypeId: 4, id: 3, phones: ['+49305550101'] })
    await portal.call('portal.setClient', { entityTypeId: 3, id: 5, phones: ['+49305550101'] })
    const { clients: found, total } = await clients().find({ ...everybody('company'), text: '+49 30 5550101' }, 0)
    expect([found.map(({ id, type }) => [id, type]), total]).toEqual([[[3, 'company']], 1])
  })
})

describe('when clients were created and called', () => {
  it('note 107: is read 50 a command, 50 commands a request, and nothing else of them', async () => {
    const looked: number[] = []
    const ids = Array.from({ length: 2_600 }, (_, index) => index + 1)
    const times = await clients().times('contact', ids, count => looked.push(count))
    // Two requests at once: which one the portal notes first is open.
    expect(portal.commandCounts().sort((one, other) => other - one)).toEqual([50, 2])
    expect(asked()[0]).toMatchObject({ entityTypeId: '3', select: ['id', 'createdTime', 'lastCommunicationCallTime'], start: '-1' })
    expect(looked.at(-1)).toBe(2_600)
    expect(times.map(({ id }) => id).sort((one, other) => one - other)).toEqual(portal.alive())
  })

  it('note 107: tells who was never called from whose calls the portal does not tell of', async () => {
    const calls = lastCallsOf(portal.world)
    const [called, never] = portal.alive().filter(id => !calls.has(callKey(3, id))) as [number, number]
    await portal.call('portal.setItem', { entityTypeId: 3, id: called, fields: { lastCall: '2026-01-05T10:00:00Z' } })
    const told = async () => (await clients().times('contact', [called, never], () => {})).map(({ lastCallAt }) => lastCallAt)
    expect(await told()).toEqual([Date.parse('2026-01-05T10:00:00Z'), 'never'])
    await portal.call('portal.options', { withoutLastCommunication: true })
    expect(await told()).toEqual([null, null])
    await portal.call('portal.options', { withoutLastCommunication: false })
  })

  it('tells when clients were created', async () => {
    const [id] = portal.alive('companies') as [number]
    const [company] = await clients().times('company', [id], () => {})
    expect(company?.createdAt).toBe(Math.floor((portal.world.companies.get(id)?.createdTime.getTime() ?? NaN) / 1000) * 1000)
  })
})

describe('clients that are answered with less than usual', () => {
  const answering = (items: object[]) => portal.call('portal.options', { answers: { 'crm.item.list': { items } } })

  it('have no phones, no company and no responsible, rather than being no clients', async () => {
    await answering([{ id: 5, name: null, lastName: 'Adler', fm: null }, { id: '6', companyId: '', assignedById: '0' }])
    const nothing = { type: 'contact', companyId: 0, responsibleId: 0, phones: [] }
    expect(await clients().byIds('contact', [5, 6])).toEqual([{ ...nothing, id: 5, name: 'Adler' }, { ...nothing, id: 6, name: '' }])
    expect(await clients().byIds('company', [5, 6])).toEqual([
      { ...nothing, type: 'company', id: 5, name: '' }, { ...nothing, type: 'company', id: 6, name: '' }
    ])
  })

  it('have the phones that are phones, in their order, and no empty ones', async () => {
    const fm = [{ typeId: 'EMAIL', value: 'a@example.com' }, { typeId: 'PHONE', value: '2' }, { typeId: 'PHONE', value: '' }, { typeId: 'PHONE', value: 1 }]
    await answering([{ id: 5, fm, companyId: 7, assignedById: 2 }])
    const [contact] = await clients().byIds('contact', [5])
    expect(contact).toMatchObject({ phones: ['2', '1'], companyId: 7, responsibleId: 2 })
    const [company] = await clients().byIds('company', [5])
    expect(company).toMatchObject({ phones: ['2', '1'], companyId: 0, responsibleId: 2 })
  })

  it('are counted by those who came where the portal tells no total', async () => {
    await answering([{ id: 5 }, { id: 6 }])
    expect((await clients().find(everybody('contact'), 0)).total).toBe(2)
  })
})

describe('a portal that does not answer the first phone', () => {
  const fm = [{ typeId: 'PHONE', value: '+49 30 1' }, { typeId: 'PHONE', value: '+49 30 2' }]

  it('note 101: is asked for everything instead, and not for the phone again', async () => {
    const { transport, requests } = scripted((_method, params) => {
      const all = (params['select'] as string[]).includes('*')
      return { result: { items: [{ id: 1, name: 'Anna', lastName: 'Adler', ...all ? { fm } : {} }] } }
    })
    const names = createClients(createRest(transport))
    expect(await names.namesByIds('contact', [1])).toMatchObject([{ name: 'Anna Adler', phones: ['+49 30 1', '+49 30 2'] }])
    expect(requests).toHaveLength(2)
    await names.namesByIds('contact', [1])
    expect(requests).toHaveLength(3)
  })
})
