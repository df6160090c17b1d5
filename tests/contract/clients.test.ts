import { describe, expect, it } from 'vitest'
import { aliveIds, contactsOf, refusalOf, startPortal, type TestPortal } from './portalClient'

type Item = Record<string, unknown>

const list = (test: TestPortal, userId: number, params: object) =>
  test.call<{ items: Item[] }>(userId, 'crm.item.list', { entityTypeId: 3, order: { id: 'ASC' }, ...params })

const found = async (test: TestPortal, filter: unknown, select = ['id']) =>
  (await list(test, 1, { filter, select, start: -1 })).body.result.items

const setClient = (test: TestPortal, params: object) =>
  test.control('POST', 'call', { method: 'portal.setClient', params: { entityTypeId: 3, ...params } })

describe('crm.item.list and .get', () => {
  it('note 30: pages contacts by 50 with total and next, in camelCase', async () => {
    const test = await startPortal()
    const first = await list(test, 1, { select: ['id', 'lastName', 'assignedById'] })
    const last = await list(test, 1, { select: ['id'], start: 250 })
    expect(first.body).toMatchObject({ total: 300, next: 50 })
    expect(first.body.result.items.map(item => item.id)).toEqual(aliveIds(test.portal).slice(0, 50))
    expect(Object.keys(first.body.result.items[0] ?? {}).sort()).toEqual(['assignedById', 'id', 'lastName'])
    expect(last.body.result.items).toHaveLength(50)
    expect(last.body).not.toHaveProperty('next')
  })

  it('note 30: skips the count with start -1', async () => {
    const test = await startPortal()
    const { body } = await list(test, 1, { select: ['id'], start: -1 })
    expect(body.result.items).toHaveLength(50)
    expect(body).not.toHaveProperty('total')
    expect(body).not.toHaveProperty('next')
  })

  it('note 30: takes a list of ids, and pages on by the last one', async () => {
    const test = await startPortal()
    const [a, b, c] = aliveIds(test.portal)
    expect(await found(test, { '@id': [c, a, 99_999] })).toEqual([{ id: a }, { id: c }])
    expect(await found(test, { '@id': [a, b, c], '>id': a })).toEqual([{ id: b }, { id: c }])
  })

  it('note 30: knows companies, whose name is the title', async () => {
    const test = await startPortal()
    const { body } = await list(test, 1, { entityTypeId: 4, select: ['id', 'title'] })
    expect(body.total).toBe(40)
    expect(body.result.items[0]).toEqual({ id: 1, title: test.portal.context.world.companies.get(1)?.title })
  })

  it('note 30: knows only the number of a contact\'s company, not its name', async () => {
    const test = await startPortal()
    await setClient(test, { id: 1, companyId: 2 })
    const [contact] = await found(test, { id: 1 }, ['*'])
    expect(contact).toMatchObject({ companyId: 2 })
    expect(JSON.stringify(contact)).not.toContain(test.portal.context.world.companies.get(2)?.title)
  })

  it('note 30: understands the prefixes of a filter', async () => {
    const test = await startPortal()
    await setClient(test, { id: 1, name: 'Zoë', lastName: 'Quixley', secondName: '' })
    await setClient(test, { id: 2, name: 'Zoran', lastName: '100%_Quix', secondName: '' })
    const cases: Array<[object, number[]]> = [
      [{ lastName: 'quixley' }, [1]],
      [{ '=lastName': 'Quixley' }, [1]],
      [{ '%lastName': 'quix' }, [1, 2]],
      [{ '%lastName': '%_' }, [2]],
      [{ '=%lastName': 'Quix%' }, [1]],
      [{ '%=lastName': '%Quix' }, [2]],
      [{ '%lastName': 'quix', '!name': 'Zoran' }, [1]],
      [{ '%lastName': 'quix', '!%name': 'zo' }, []],
      [{ '<=id': 2, '!@id': [1] }, [2]],
      [{ '>=id': 1, '<id': 2 }, [1]]
    ]
    for (const [filter, ids] of cases) {
      expect(await found(test, filter), JSON.stringify(filter)).toEqual(ids.map(id => ({ id })))
    }
  })

  it('note 30: joins groups by OR, as JSON and as a form', async () => {
    const test = await startPortal()
    await setClient(test, { id: 1, name: 'Zoë', lastName: 'Quixley', secondName: '' })
    await setClient(test, { id: 2, name: 'Quixby', lastName: 'Zander', secondName: '' })
    const any = { logic: 'OR', 0: { '%name': 'quix' }, 1: { '%lastName': 'quix' } }
    expect(await found(test, any)).toEqual([{ id: 1 }, { id: 2 }])
    expect(await found(test, { 0: any, '<id': 2 })).toEqual([{ id: 1 }])
    const form = new URLSearchParams({
      'entityTypeId': '3', 'select[]': 'id', 'filter[logic]': 'OR', 'filter[0][%name]': 'quix',
      'filter[1][%lastName]': 'quix'
    })
    const response = await fetch(`${test.portal.url}/rest/1/local/crm.item.list`, { method: 'POST', body: form })
    expect(await response.json()).toMatchObject({ result: { items: [{ id: 1 }, { id: 2 }] }, total: 2 })
  })

  it('note 30: sorts by the fields asked for', async () => {
    const test = await startPortal()
    const { body } = await list(test, 1, { select: ['id'], order: { id: 'DESC' } })
    expect(body.result.items.map(item => item.id)).toEqual(aliveIds(test.portal).reverse().slice(0, 50))
  })

  it('note 31: gives all phones only when everything is selected', async () => {
    const test = await startPortal()
    await setClient(test, { id: 1, phones: ['+49 30 1234567', '89261234567'] })
    const [all] = await found(test, { id: 1 }, ['*'])
    const [named] = await found(test, { id: 1 }, ['id', 'fm'])
    const phones = (all?.fm as Item[]).filter(field => field.typeId === 'PHONE')
    expect(phones.map(field => field.value)).toEqual(['+49 30 1234567', '89261234567'])
    expect(named).toEqual({ id: 1 })
  })

  it('note 31: filters by whether there is a phone', async () => {
    const test = await startPortal()
    await setClient(test, { id: 1, phones: [] })
    await setClient(test, { id: 2, phones: ['+7 495 1234567'] })
    expect(await found(test, { '@id': [1, 2], hasPhone: 'N' }, ['id', 'hasPhone'])).toEqual([{ id: 1, hasPhone: 'N' }])
    expect(await found(test, { '@id': [1, 2], hasPhone: 'Y' })).toEqual([{ id: 2 }])
  })

  it('note 5: shows user 3 only the contacts they are responsible for', async () => {
    const test = await startPortal()
    const own = contactsOf(test.portal, userId => userId === 3)
    const [foreign] = contactsOf(test.portal, userId => userId !== 3)
    expect((await list(test, 3, { select: ['id'] })).body.total).toBe(own.length)
    expect(refusalOf(await test.call(3, 'crm.item.get', { entityTypeId: 3, id: foreign })))
      .toMatchObject({ error: 'ACCESS_DENIED' })
    const { body } = await test.call<{ item: Item }>(3, 'crm.item.get', { entityTypeId: 3, id: own[0] })
    expect(body.result.item).toMatchObject({ id: own[0], assignedById: 3 })
  })
})

describe('crm.duplicate.findbycomm', () => {
  it('note 32: finds who has a phone, however it is written', async () => {
    const test = await startPortal()
    await setClient(test, { id: 1, phones: ['8 (926) 111-22-33'] })
    await setClient(test, { id: 2, phones: ['+79261112233'] })
    const find = (values: string[], extra: object = {}) =>
      test.call(1, 'crm.duplicate.findbycomm', { type: 'PHONE', values, ...extra })
    expect((await find(['+7 926 1112233'])).body.result).toEqual({ CONTACT: [1, 2] })
    expect((await find(['+7 926 1112233'], { entity_type: 'COMPANY' })).body.result).toEqual([])
  })

  it('note 32: takes at most 20 values and gives at most 20 results', async () => {
    const test = await startPortal()
    for (const id of aliveIds(test.portal).slice(0, 25)) await setClient(test, { id, phones: ['+4930999999'] })
    const values = Array.from({ length: 20 }, (_none, index) => `+4930999${String(980 + index)}`)
    const { body } = await test.call<{ CONTACT: number[] }>(1, 'crm.duplicate.findbycomm', { type: 'PHONE', values })
    expect(body.result.CONTACT).toHaveLength(20)
    const tooMany = await test.call(1, 'crm.duplicate.findbycomm', { type: 'PHONE', values: [...values, '1'] })
    expect(tooMany.status).toBe(400)
  })
})

describe('user.get', () => {
  it('note 33: reads users by their ids, without e-mail and phone when the scope is user_brief', async () => {
    const test = await startPortal()
    const { body } = await test.call<Item[]>(3, 'user.get', { FILTER: { ID: [1, 2, 99] } })
    expect(body.result.map(user => user.ID)).toEqual(['1', '2'])
    expect(body.total).toBe(2)
    expect(body.result[0]).not.toHaveProperty('EMAIL')
    expect(body.result[0]).not.toHaveProperty('WORK_PHONE')
  })

  it('note 33: gives e-mail and phone to the full user scope, and only what was selected', async () => {
    const test = await startPortal({ scopes: ['crm', 'user'] })
    const { body } = await test.call<Item[]>(3, 'user.get', { FILTER: { ID: 1 }, select: ['ID', 'EMAIL'] })
    expect(body.result).toEqual([{ ID: '1', EMAIL: 'anna.adler@nordwind.example' }])
  })
})
