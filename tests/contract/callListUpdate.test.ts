import { describe, expect, it } from 'vitest'
import {
  addList, aliveIds, contactsOf, refusalOf, startPortal, storedParticipants, type TestPortal
} from './portalClient'

const update = (test: TestPortal, userId: number, LIST_ID: number, ENTITIES: unknown, extra: object = {}) =>
  test.call(userId, 'crm.calllist.update', { LIST_ID, ENTITY_TYPE: 'CONTACT', ENTITIES, ...extra })

const dial = (test: TestPortal, listId: number, entityId: number | undefined, status: string) =>
  test.control('POST', 'call', { method: 'portal.setParticipantStatus', params: { listId, entityId, status } })

describe('crm.calllist.update', () => {
  it('note 8: puts those sent in the place of those on the list, and keeps the statuses of those who stay', async () => {
    const test = await startPortal()
    const [a, b, c, d] = aliveIds(test.portal) as [number, number, number, number]
    const listId = await addList(test, 1, [a, b, c])
    await dial(test, listId, c, 'SUCCESS')
    expect((await update(test, 1, listId, [d, c, a])).body.result).toBe(true)
    expect(storedParticipants(test, listId)).toEqual([[a, 'IN_WORK'], [c, 'SUCCESS'], [d, 'IN_WORK']])
  })

  it('note 8: clears the form when it is not sent', async () => {
    const test = await startPortal()
    const chosen = aliveIds(test.portal).slice(0, 2)
    const listId = await addList(test, 1, chosen, { WEBFORM_ID: 1 })
    await update(test, 1, listId, chosen, { WEBFORM_ID: 3 })
    expect(test.portal.context.world.callLists.get(listId)?.webformId).toBe(3)
    await update(test, 1, listId, chosen)
    expect(test.portal.context.world.callLists.get(listId)?.webformId).toBeNull()
    const { body } = await test.call<{ WEBFORM_ID: string | null }>(1, 'crm.calllist.get', { ID: listId })
    expect(body.result.WEBFORM_ID).toBeNull()
  })

  it('note 8: takes 0 for an incorrect form and changes nothing', async () => {
    const test = await startPortal()
    const chosen = aliveIds(test.portal).slice(0, 2)
    const listId = await addList(test, 1, chosen, { WEBFORM_ID: 1 })
    expect(refusalOf(await update(test, 1, listId, chosen.slice(0, 1), { WEBFORM_ID: 0 })))
      .toEqual({ status: 400, error: 'WEBFORM_ERROR', description: 'Incorrect webform id' })
    expect(storedParticipants(test, listId)).toHaveLength(2)
  })

  it('note 8: can not empty a list', async () => {
    const test = await startPortal()
    const listId = await addList(test, 1, aliveIds(test.portal).slice(0, 2))
    expect((await update(test, 1, listId, [])).status).toBe(400)
    expect(storedParticipants(test, listId)).toHaveLength(2)
  })

  it('note 8: lets a participant who was removed and added again start over, without their call', async () => {
    const test = await startPortal()
    const [a, b] = aliveIds(test.portal) as [number, number]
    const listId = await addList(test, 1, [a, b])
    await dial(test, listId, b, 'STOP_CALLING')
    await update(test, 1, listId, [a])
    await update(test, 1, listId, [a, b])
    expect(storedParticipants(test, listId)).toEqual([[a, 'IN_WORK'], [b, 'IN_WORK']])
    expect(test.portal.context.world.callLists.get(listId)?.participants.map(({ callId }) => callId)).toEqual([null, null])
  })

  it('note 203: fails as a whole on one contact who was deleted since, with a code of its own', async () => {
    const test = await startPortal()
    const chosen = aliveIds(test.portal).slice(0, 4)
    const listId = await addList(test, 1, chosen.slice(0, 3))
    await test.control('POST', 'call', { method: 'portal.deleteContact', params: { id: chosen[1] } })
    expect(refusalOf(await update(test, 1, listId, chosen)))
      .toEqual({ status: 400, error: 'ENTITIES_ERROR', description: 'Incorrect entities id' })
    expect(storedParticipants(test, listId).map(([id]) => id)).toEqual(chosen.slice(0, 3))
  })

  it('note 8: keeps whom the user can not read, deleted contacts included', async () => {
    const test = await startPortal()
    const own = contactsOf(test.portal, userId => userId === 3).slice(0, 3) as [number, number, number]
    const [foreign] = contactsOf(test.portal, userId => userId !== 3) as [number]
    const listId = await addList(test, 1, [foreign, ...own])
    await dial(test, listId, foreign, 'SUCCESS')
    await test.control('POST', 'call', { method: 'portal.deleteContact', params: { id: own[2] } })
    await update(test, 3, listId, [own[1]])
    expect(new Map(storedParticipants(test, listId)))
      .toEqual(new Map([[own[1], 'IN_WORK'], [foreign, 'SUCCESS'], [own[2], 'IN_WORK']]))
  })

  it('note 8: has no lock: of two editors the last one wins', async () => {
    const test = await startPortal()
    const [a, b, c] = aliveIds(test.portal) as [number, number, number]
    const listId = await addList(test, 1, [a])
    await update(test, 1, listId, [a, b])
    await update(test, 2, listId, [a, c])
    expect(storedParticipants(test, listId).map(([id]) => id)).toEqual([a, c])
  })

  it('note 8: refuses another entity type than the one of the list', async () => {
    const test = await startPortal()
    const listId = await addList(test, 1, aliveIds(test.portal).slice(0, 1))
    expect(refusalOf(await update(test, 1, listId, [1], { ENTITY_TYPE: 'COMPANY' }))).toEqual({
      status: 400, error: 'ENTITY_TYPE_ERROR',
      description: 'Discrepancy between the type of call participants and incoming type'
    })
  })

  it('note 10: names an unknown list on updating "Incorrect list id or access denied"', async () => {
    const test = await startPortal()
    expect(refusalOf(await update(test, 1, 999, [1])))
      .toEqual({ status: 400, error: 'LIST_ID_ERROR', description: 'Incorrect list id or access denied' })
  })
})
