import { describe, expect, it } from 'vitest'
import { aliveIds, idsFound, refusalOf, setItem, startPortal, type TestPortal } from './portalClient'

type Item = Record<string, unknown>

const list = (test: TestPortal, params: object, userId = 1) =>
  test.call<{ items: Item[] }>(userId, 'crm.item.list', { entityTypeId: 2, order: { id: 'ASC' }, ...params })

const dealIds = (test: TestPortal) =>
  [...test.portal.context.world.deals.values()].filter(deal => !deal.deleted).map(deal => deal.id)

describe('deals', () => {
  it('note 106: are filtered by stage, pipeline, amount and when they were moved', async () => {
    const test = await startPortal()
    const [a, b] = dealIds(test) as [number, number]
    await setItem(test, 2, a, { stageId: 'C3:WON', categoryId: 3, opportunity: 90_000, movedTime: '2026-02-10T10:00:00Z' })
    await setItem(test, 2, b, { stageId: 'NEW', categoryId: 0, opportunity: 10, movedTime: '2025-01-10T10:00:00Z' })
    for (const filter of [
      { stageSemanticId: 'S' }, { '@stageId': ['C3:WON', 'C3:LOSE'] }, { categoryId: 3 }, { '>=opportunity': 90_000 },
      { '>movedTime': '2026-01-01T00:00:00+00:00' }, { closed: 'Y' }
    ]) expect(await idsFound(test, 2, { '@id': [a, b], ...filter }), JSON.stringify(filter)).toEqual([a])
  })

  it('note 110: come once for each bound contact that is asked for, so that pages are short and next is wrong', async () => {
    const test = await startPortal()
    const [x, y] = aliveIds(test.portal) as [number, number]
    const deals = dealIds(test).slice(0, 40)
    for (const deal of test.portal.context.world.deals.values()) deal.contactIds = []
    for (const id of deals) await setItem(test, 2, id, { contactIds: [x, y] })
    const { body } = await list(test, { filter: { contactIds: [x, y] }, select: ['id'] })
    expect(body.result.items).toHaveLength(25)
    expect([body.total, body.next]).toEqual([80, 25])
    const one = await list(test, { filter: { contactIds: x }, select: ['id'] })
    expect([one.body.result.items.length, one.body.total, one.body.next]).toEqual([40, 40, undefined])
  })

  it('note 110: can not be counted by bound numbers with a prefix, only be read with start -1', async () => {
    const test = await startPortal()
    const [x] = aliveIds(test.portal) as [number]
    const [deal] = dealIds(test) as [number]
    await setItem(test, 2, deal, { contactIds: [x], observers: [2] })
    for (const filter of [{ '@contactIds': [x] }, { '=observers': 2 }]) {
      expect((await list(test, { filter: { id: deal, ...filter } })).status).toBe(500)
      expect(await idsFound(test, 2, { id: deal, ...filter })).toEqual([deal])
    }
  })

  it('note 110: contacts can not be counted by their companies', async () => {
    const test = await startPortal()
    const [x] = aliveIds(test.portal) as [number]
    await setItem(test, 3, x, { companyId: 2 })
    const answer = await test.call(1, 'crm.item.list', { entityTypeId: 3, filter: { id: x, companyIds: 2 } })
    expect(refusalOf(answer)).toMatchObject({ status: 500 })
    expect(await idsFound(test, 3, { id: x, companyIds: 2 })).toEqual([x])
    expect(await idsFound(test, 3, { id: x, companyIds: 3 })).toEqual([])
  })

  it('note 111: answer their contacts and company as numbers', async () => {
    const test = await startPortal()
    const [x, y] = aliveIds(test.portal) as [number, number]
    const [deal] = dealIds(test) as [number]
    await setItem(test, 2, deal, { contactIds: [y, x], companyId: 0 })
    const { body } = await list(test, { filter: { id: deal }, select: ['contactId', 'contactIds', 'companyId'] })
    expect(body.result.items).toEqual([{ contactId: y, contactIds: [y, x], companyId: 0 }])
    expect((await test.call(1, 'crm.deal.contact.items.get', { id: deal })).body.result).toEqual([
      { CONTACT_ID: y, SORT: 10, ROLE_ID: 0, IS_PRIMARY: 'Y' }, { CONTACT_ID: x, SORT: 20, ROLE_ID: 0, IS_PRIMARY: 'N' }
    ])
  })

  it('note 111: are shown only to who may read them', async () => {
    const test = await startPortal()
    const foreign = [...test.portal.context.world.deals.values()].find(deal => !deal.deleted && deal.assignedById !== 3)
    expect(refusalOf(await test.call(3, 'crm.deal.contact.items.get', { id: foreign?.id }))).toMatchObject({ status: 400 })
    const { body } = await list(test, { select: ['assignedById'] }, 3)
    expect(new Set(body.result.items.map(item => item.assignedById))).toEqual(new Set([3]))
    expect((await test.call(1, 'crm.deal.contact.items.get', { id: 99_999 })).status).toBe(400)
  })

  it('note 112: have pipelines, each with a directory of stages', async () => {
    const test = await startPortal({ portalLang: 'ru' })
    const pipelines = await test.call<{ categories: Item[] }>(2, 'crm.category.list', { entityTypeId: 2 })
    expect(pipelines.body.total).toBe(3)
    expect(pipelines.body.result.categories[0]).toMatchObject({ id: 0, name: 'Продажи', isDefault: 'Y', entityTypeId: 2 })
    const stages = await test.call<Item[]>(2, 'crm.status.list', { filter: { ENTITY_ID: 'DEAL_STAGE_3' } })
    expect(stages.body.result.map(stage => stage.STATUS_ID)).toEqual(['C3:NEW', 'C3:OFFER', 'C3:WON', 'C3:LOSE'])
    expect(stages.body.result[2]).toMatchObject({
      SEMANTICS: 'S', CATEGORY_ID: '3', COLOR: '#7BD500', EXTRA: { SEMANTICS: 'success', COLOR: '#7BD500' }
    })
  })
})
