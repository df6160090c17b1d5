import { describe, expect, it } from 'vitest'
import { startAppPortal, type AppPortal } from './appClient'
import { addList, aliveIds, refusalOf, type WireParticipant } from './portalClient'

type Status = Record<string, string | null>

const filter = { ENTITY_ID: 'CALL_LIST' }
const denied = { status: 400, error: '', description: 'Access denied.' }

const list = async (test: AppPortal, params: object = { filter }) =>
  (await test.call<Status[]>(1, 'crm.status.list', params)).body

const add = (test: AppPortal, fields: object, userId = 1) =>
  test.call<number>(userId, 'crm.status.add', { fields: { ENTITY_ID: 'CALL_LIST', ...fields } })

const named = async (test: AppPortal, id: number) => (await list(test)).result.find(({ ID }) => ID === String(id))

describe('the directory of statuses', () => {
  it('note 120: is written by an administrator of the CRM, who need not be the portal\'s', async () => {
    const test = await startAppPortal()
    expect(refusalOf(await add(test, { STATUS_ID: 'LATER', NAME: 'Later' }, 2))).toEqual(denied)
    await test.set('portal.options', { rights: { 2: { crmAdmin: true } } })
    expect((await add(test, { STATUS_ID: 'LATER', NAME: 'Later' }, 2)).body.result).toEqual(expect.any(Number))
  })

  it('note 120: is read with any right in the CRM, and not without one', async () => {
    const test = await startAppPortal()
    expect((await test.call<Status[]>(3, 'crm.status.list', { filter })).body.result).toHaveLength(4)
    await test.set('portal.options', { rights: { 3: { lead: 'none', contact: 'none', company: 'none' } } })
    expect(refusalOf(await test.call(3, 'crm.status.list', { filter }))).toEqual(denied)
  })

  it('note 121: answers everything at once, whatever start, and ignores a prefix', async () => {
    const test = await startAppPortal()
    const all = await list(test, {})
    expect((await list(test, { filter: { '=ENTITY_ID': 'CALL_LIST' }, start: 50 })).result).toEqual(all.result)
    const { result } = await list(test)
    expect(Object.keys(result[0] ?? {})).toEqual([
      'ID', 'ENTITY_ID', 'STATUS_ID', 'NAME', 'NAME_INIT', 'SORT', 'SYSTEM', 'CATEGORY_ID', 'COLOR', 'SEMANTICS'
    ])
    expect((await test.call(1, 'crm.status.list', { filter: { ENTITY_ID: ['CALL_LIST'] } })).status).toBe(400)
    expect((await test.call<Status[]>(1, 'crm.status.entity.items', { entityId: 'CALL_LIST' })).body.result[0])
      .toEqual({ NAME: 'In progress', SORT: 10, STATUS_ID: 'IN_WORK' })
  })

  it('note 121: keeps a colour', async () => {
    const test = await startAppPortal()
    const { body: { result: id } } = await add(test, { STATUS_ID: 'LATER', NAME: 'Later', COLOR: '#39a8ef' })
    expect(await named(test, id)).toMatchObject({ COLOR: '#39a8ef', SORT: '10', SYSTEM: 'N' })
    await test.call(1, 'crm.status.update', { id, fields: { COLOR: '' } })
    expect(await named(test, id)).toMatchObject({ COLOR: null })
  })

  it('note 122: takes codes of up to 50 characters of any kind, without what stands before a colon', async () => {
    const test = await startAppPortal()
    const { body: { result: id } } = await add(test, { STATUS_ID: 'C1:перезвонить позже', NAME: 'x'.repeat(100) })
    expect(await named(test, id)).toMatchObject({ STATUS_ID: 'перезвонить позже' })
    expect((await add(test, { STATUS_ID: 'x'.repeat(51), NAME: 'Long' })).status).toBe(400)
    expect((await add(test, { STATUS_ID: 'LONG', NAME: 'x'.repeat(101) })).status).toBe(400)
  })

  it('note 122: answers true to a change also when the database refused it', async () => {
    const test = await startAppPortal()
    const { body: { result: id } } = await add(test, { STATUS_ID: 'LATER', NAME: 'Later' })
    for (const fields of [{ NAME: 'x'.repeat(101), SORT: 5 }, { NAME: '' }, { STATUS_ID: 'SOONER' }]) {
      expect((await test.call(1, 'crm.status.update', { id, fields })).body.result).toBe(true)
      expect(await named(test, id)).toMatchObject({ NAME: 'Later', SORT: '10', STATUS_ID: 'LATER' })
    }
    await test.set('portal.lockStatus', { statusId: 'LATER' })
    expect((await test.call(1, 'crm.status.update', { id, fields: { NAME: 'Sooner' } })).body.result).toBe(true)
    expect(await named(test, id)).toMatchObject({ NAME: 'Later' })
    await test.set('portal.lockStatus', { statusId: 'LATER', locked: false })
    await test.call(1, 'crm.status.update', { id, fields: { NAME: 'Sooner' } })
    expect(await named(test, id)).toMatchObject({ NAME: 'Sooner' })
  })

  it('note 122: gives a status that has no name another place and a name', async () => {
    const test = await startAppPortal()
    await test.set('portal.setStatuses', [{ STATUS_ID: 'a:b', NAME: '' }])
    const id = Number((await list(test)).result[0]?.ID)
    await test.call(1, 'crm.status.update', { id, fields: { SORT: 70 } })
    expect(await named(test, id)).toMatchObject({ NAME: '', SORT: '70' })
    await test.call(1, 'crm.status.update', { id, fields: { NAME: 'Later' } })
    expect(await named(test, id)).toMatchObject({ NAME: 'Later', SORT: '70' })
  })

  it('note 123: deletes a status that participants have, who keep it and can no longer be filtered by it', async () => {
    const test = await startAppPortal()
    const listId = await addList(test, 1, aliveIds(test.portal).slice(0, 2))
    const [entityId] = aliveIds(test.portal)
    const { body: { result: id } } = await add(test, { STATUS_ID: 'LATER', NAME: 'Later' })
    await test.set('portal.setParticipantStatus', { listId, entityId, status: 'LATER' })
    expect((await test.call(1, 'crm.status.delete', { id })).body.result).toBe(true)
    const { body } = await test.call<WireParticipant[]>(1, 'crm.calllist.items.get', { LIST_ID: listId })
    expect(body.result.map(({ STATUS }) => STATUS)).toContain('LATER')
    expect(refusalOf(await test.call(1, 'crm.calllist.items.get', { LIST_ID: listId, FILTER: { STATUS: 'LATER' } })))
      .toMatchObject({ error: 'STATUS_ERROR' })
  })

  it('note 124: completes the activity of a list once nobody on it has IN_WORK any more', async () => {
    const test = await startAppPortal()
    const ids = aliveIds(test.portal).slice(0, 2)
    const listId = await addList(test, 1, ids)
    const completed = () => [...test.portal.context.world.activities.values()]
      .find(activity => activity.ownerTypeId === 12 && activity.ownerId === listId)?.completed
    const seen = []
    for (const entityId of ids) {
      await test.set('portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS' })
      seen.push(completed())
    }
    expect(seen).toEqual([false, true])
  })
})
