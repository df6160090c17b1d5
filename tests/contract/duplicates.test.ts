import { describe, expect, it } from 'vitest'
import { aliveIds, contactsOf, refusalOf, setItem, startPortal, type BatchResult, type TestPortal } from './portalClient'

const find = (test: TestPortal, userId: number, params: object) =>
  test.call<{ CONTACT?: number[], COMPANY?: number[] }>(userId, 'crm.duplicate.findbycomm', params)

const phone = (value: string) => ({ fm: [{ id: 1, typeId: 'PHONE', valueType: 'WORK', value }] })

describe('crm.duplicate.findbycomm', () => {
  it('note 193: does not say which value matched, contacts and companies apart', async () => {
    const test = await startPortal()
    const [a, b] = aliveIds(test.portal) as [number, number]
    const [c] = aliveIds(test.portal, 'companies') as [number]
    await setItem(test, 3, a, phone('+49 30 999 001'))
    await setItem(test, 3, b, phone('+49 30 999 002'))
    await setItem(test, 4, c, phone('+49 30 999 002'))
    const { body } = await find(test, 1, { type: 'PHONE', values: ['+4930999002', '+4930999001'] })
    expect(body.result).toEqual({ CONTACT: [a, b], COMPANY: [c] })
  })

  it('note 193: takes text only, and counts different values', async () => {
    const test = await startPortal()
    const [a] = aliveIds(test.portal) as [number]
    await setItem(test, 3, a, phone('4930999001'))
    expect(refusalOf(await find(test, 1, { type: 'PHONE', values: [4930999001] })).status).toBe(400)
    const again = Array.from({ length: 30 }, () => '4930999001')
    expect((await find(test, 1, { type: 'PHONE', values: again })).body.result).toEqual({ CONTACT: [a] })
    const many = Array.from({ length: 21 }, (_none, index) => `49309990${10 + index}`)
    expect(refusalOf(await find(test, 1, { type: 'PHONE', values: many })).status).toBe(400)
  })

  it('note 193: finds also whom the user may not read', async () => {
    const test = await startPortal()
    const [foreign] = contactsOf(test.portal, userId => userId !== 3) as [number]
    await setItem(test, 3, foreign, phone('+4930999001'))
    expect((await find(test, 3, { type: 'PHONE', values: ['+4930999001'] })).body.result).toEqual({ CONTACT: [foreign] })
  })

  it('note 193: finds fifty numbers in one request, one a command, and sees what changed since', async () => {
    const test = await startPortal({ contacts: 2000 })
    const ids = aliveIds(test.portal).slice(0, 50)
    for (const [index, id] of ids.entries()) await setItem(test, 3, id, phone(`+49309990${100 + index}`))
    const cmd = ids.map((_id, index) => `crm.duplicate.findbycomm?type=PHONE&entity_type=CONTACT&values[]=%2B49309990${100 + index}`)
    const batch = async () => (await test.call<BatchResult>(1, 'batch', { cmd })).body.result
    expect((await batch()).result).toEqual(ids.map(id => ({ CONTACT: [id] })))
    await setItem(test, 3, ids[0] ?? 0, phone('+49 111'))
    expect((await batch()).result).toMatchObject({ 0: [], 1: { CONTACT: [ids[1]] } })
  })
})
