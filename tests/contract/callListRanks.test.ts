import { describe, expect, it } from 'vitest'
import {
  addList, aliveIds, contactsOf, refusalOf, startPortal, storedParticipants, type TestPortal, type WireParticipant
} from './portalClient'

type Four = [number, number, number, number]

const update = (test: TestPortal, userId: number, LIST_ID: number, ENTITIES: unknown, ENTITY_TYPE = 'CONTACT') =>
  test.call(userId, 'crm.calllist.update', { LIST_ID, ENTITY_TYPE, ENTITIES })

const dial = (test: TestPortal, listId: number, entityId: number, status: string, more: object = {}) =>
  test.control('POST', 'call', { method: 'portal.setParticipantStatus', params: { listId, entityId, status, ...more } })

const remove = (test: TestPortal, id: number) =>
  test.control('POST', 'call', { method: 'portal.deleteContact', params: { id } })

const stored = (test: TestPortal, listId: number) => storedParticipants(test, listId).map(([id]) => id)

const read = async (test: TestPortal, userId: number, LIST_ID: number, start: number) =>
  (await test.call<WireParticipant[]>(userId, 'crm.calllist.items.get', { LIST_ID, start })).body.result
    .map(({ ID }) => ID)

describe('the order of a call list', () => {
  it('note 200: becomes that of the codes of statuses with an update, whoever is new last, whatever was sent', async () => {
    const test = await startPortal()
    const [a, b, c, d] = aliveIds(test.portal) as Four
    const [e] = aliveIds(test.portal).slice(4) as [number]
    const listId = await addList(test, 1, [a, b, c, d])
    await dial(test, listId, a, 'WRONG_NUMBER')
    await dial(test, listId, c, 'STOP_CALLING')
    await update(test, 1, listId, [e, d, c, b, a])
    expect(storedParticipants(test, listId)).toEqual([
      [b, 'IN_WORK'], [d, 'IN_WORK'], [c, 'STOP_CALLING'], [a, 'WRONG_NUMBER'], [e, 'IN_WORK']
    ])
  })

  it('note 200: becomes that of the sorting of statuses with a result of the dialler', async () => {
    const test = await startPortal()
    const [a, b, c, d] = aliveIds(test.portal) as Four
    const listId = await addList(test, 1, [a, b, c, d])
    await dial(test, listId, b, 'STOP_CALLING')
    expect(stored(test, listId)).toEqual([a, c, d, b])
    await dial(test, listId, a, 'WRONG_NUMBER')
    expect(stored(test, listId)).toEqual([c, d, a, b])
  })

  it('note 200: leaves hidden participants their old ranks, so that ranks are tied', async () => {
    const test = await startPortal()
    const [own, other] = contactsOf(test.portal, userId => userId === 3) as [number, number]
    const [foreign, another] = contactsOf(test.portal, userId => userId !== 3) as [number, number]
    const listId = await addList(test, 1, [foreign, own, another, other])
    await update(test, 3, listId, [own, other])
    const ranks = test.portal.context.world.callLists.get(listId)?.participants.map(({ id, rank }) => [id, rank])
    expect(ranks).toEqual([[foreign, 1], [own, 1], [another, 3], [other, 2]])
  })

  it('note 200: lets pages repeat one and skip another where ranks are tied', async () => {
    const test = await startPortal()
    const own = contactsOf(test.portal, userId => userId === 3).slice(0, 60)
    const foreign = contactsOf(test.portal, userId => userId !== 3).slice(0, 60)
    const listId = await addList(test, 1, [...own.slice(0, 1), ...foreign, ...own.slice(1)])
    // From the second rank on there are two of each, and two pages meet between them.
    await update(test, 3, listId, own)
    const pages = await Promise.all([0, 50, 100].map(start => read(test, 1, listId, start)))
    const seen = pages.flat()
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBeLessThan(120)
  })

  it('note 201: an update writes back the statuses it began with, so that a result saved meanwhile is lost', async () => {
    const test = await startPortal()
    const [own] = contactsOf(test.portal, userId => userId === 3) as [number]
    const [foreign, another] = contactsOf(test.portal, userId => userId !== 3) as [number, number]
    const listId = await addList(test, 1, [own, foreign, another])
    await dial(test, listId, own, 'SUCCESS', { during: 'update' })
    await dial(test, listId, foreign, 'SUCCESS', { during: 'update' })
    expect(storedParticipants(test, listId).map(([, status]) => status)).toEqual(['IN_WORK', 'IN_WORK', 'IN_WORK'])
    await update(test, 3, listId, [own])
    // Whom the one who updates can't read is not written back.
    expect(new Map(storedParticipants(test, listId)))
      .toEqual(new Map([[own, 'IN_WORK'], [foreign, 'SUCCESS'], [another, 'IN_WORK']]))
    expect(test.portal.context.world.callLists.get(listId)?.participants.find(({ id }) => id === own)?.callId).toBeNull()
  })

  it('note 201: a dialler writes back what it had read of the others when it was opened', async () => {
    const test = await startPortal()
    const [a, b, c] = aliveIds(test.portal) as Four
    const listId = await addList(test, 1, [a, b, c])
    const { result: dialler } = await test.control<{ result: number }>('POST', 'call', {
      method: 'portal.openDialler', params: { listId }
    })
    await dial(test, listId, a, 'SUCCESS')
    await dial(test, listId, b, 'WRONG_NUMBER', { dialler })
    expect(new Map(storedParticipants(test, listId)))
      .toEqual(new Map([[a, 'IN_WORK'], [b, 'WRONG_NUMBER'], [c, 'IN_WORK']]))
    expect(await dial(test, listId, a, 'SUCCESS', { dialler: 99 }))
      .toEqual({ error: `99 is no dialler of the list ${listId}` })
  })
})

describe('participants whose client was deleted', () => {
  it('note 202: can neither be sent nor, by leaving them out, be taken off', async () => {
    const test = await startPortal()
    const [a, b, c, d] = aliveIds(test.portal) as Four
    const listId = await addList(test, 1, [a, b, c])
    await dial(test, listId, b, 'SUCCESS')
    await remove(test, b)
    expect(refusalOf(await update(test, 1, listId, [a, b, c])).error).toBe('ENTITIES_ERROR')
    for (const userId of [1, 2]) await update(test, userId, listId, [a, c, d])
    expect(new Map(storedParticipants(test, listId)))
      .toEqual(new Map([[a, 'IN_WORK'], [b, 'SUCCESS'], [c, 'IN_WORK'], [d, 'IN_WORK']]))
  })

  it('note 202: make a list that has nobody else one that can not be updated', async () => {
    const test = await startPortal()
    const [own] = contactsOf(test.portal, userId => userId === 3) as [number]
    const foreign = contactsOf(test.portal, userId => userId !== 3).slice(0, 2)
    const [fresh] = contactsOf(test.portal, userId => userId === 3).slice(1) as [number]
    const expected = { status: 400, error: 'LIST_ID_ERROR', description: 'Incorrect list id or access denied' }
    const deleted = await addList(test, 1, [own])
    const unreadable = await addList(test, 1, foreign)
    await remove(test, own)
    expect(refusalOf(await update(test, 1, deleted, [fresh]))).toEqual(expected)
    expect(refusalOf(await update(test, 3, unreadable, [fresh]))).toEqual(expected)
  })
})

describe('the type of a call list', () => {
  it('note 203: in small letters passes the check and crashes, in others it does not pass', async () => {
    const test = await startPortal()
    const [a, b] = aliveIds(test.portal) as Four
    const listId = await addList(test, 1, [a])
    for (const type of ['contact', 'Company']) {
      expect(refusalOf(await update(test, 1, listId, [a, b], type)).status).toBe(500)
      expect(refusalOf(await test.call(1, 'crm.calllist.add', { ENTITY_TYPE: type, ENTITIES: [a] })).status).toBe(500)
    }
    expect(refusalOf(await update(test, 1, listId, [a, b], 'lead')).error).toBe('ENTITY_TYPE_ERROR')
    expect(stored(test, listId)).toEqual([a])
  })
})
