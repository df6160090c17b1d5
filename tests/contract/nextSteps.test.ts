import { describe, expect, it } from 'vitest'
import { startAppPortal, type AppPortal } from './appClient'
import { addList, aliveIds, contactsOf, refusalOf } from './portalClient'

type Wire = Record<string, string>

const inbox = (test: AppPortal) => test.portal.context.world.inbox

async function withList() {
  const test = await startAppPortal()
  const listId = await addList(test, 2, aliveIds(test.portal).slice(0, 3))
  const find = async () => (await test.call<Wire[]>(1, 'crm.activity.list', {
    filter: { PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: listId }
  })).body.result[0] as Wire
  return { test, listId, find, id: (await find()).ID }
}

describe('handing a list out', () => {
  it('note 140: makes whoever creates a list responsible, and lets only an administrator hand it on', async () => {
    const { test, id, find } = await withList()
    expect(await find()).toMatchObject({ AUTHOR_ID: '2', RESPONSIBLE_ID: '2' })
    await test.set('portal.options', { rights: { 2: { callListActivities: true } } })
    expect(refusalOf(await test.call(2, 'crm.activity.update', { id, fields: { RESPONSIBLE_ID: 3 } })))
      .toEqual({ status: 400, error: '', description: 'Access denied.' })
    expect((await test.call(1, 'crm.activity.update', { id, fields: { RESPONSIBLE_ID: 3 } })).body.result).toBe(true)
    expect(await find()).toMatchObject({ RESPONSIBLE_ID: '3' })
    expect(inbox(test).notifications).toEqual([])
  })

  it('note 141: has the moment of its creation for a deadline, whatever is sent', async () => {
    const { test, id, find } = await withList()
    const { CREATED } = await find()
    const later = '2031-05-05T10:00:00+00:00'
    await test.call(1, 'crm.activity.update', { id, fields: { DEADLINE: later, START_TIME: later, END_TIME: later } })
    expect(await find()).toMatchObject({ DEADLINE: CREATED, START_TIME: CREATED })
  })

  it('note 142: gets its activity from nowhere else', async () => {
    const { test, listId } = await withList()
    const fields = { OWNER_TYPE_ID: 12, OWNER_ID: listId, TYPE_ID: 6, PROVIDER_ID: 'CALL_LIST' }
    expect(refusalOf(await test.call(1, 'crm.activity.add', { fields }))).toMatchObject({ status: 400, error: '' })
  })
})

describe('steps beside a client', () => {
  const deadline = '2026-12-01T14:30:00+03:00'

  it('note 143: plans a to-do, which is found among the client\'s activities', async () => {
    const test = await startAppPortal()
    const [ownerId] = aliveIds(test.portal) as [number]
    const { body } = await test.call<{ id: number }>(2, 'crm.activity.todo.add', {
      ownerTypeId: 3, ownerId, deadline, title: 'Call back', description: 'After lunch', pingOffsets: [15], colorId: '2'
    })
    const { body: found } = await test.call<Wire[]>(2, 'crm.activity.list', {
      filter: { BINDINGS: [{ OWNER_TYPE_ID: 3, OWNER_ID: ownerId }], PROVIDER_ID: 'CRM_TODO', COMPLETED: 'N' }
    })
    expect(found.result).toMatchObject([{
      ID: String(body.result.id), SUBJECT: 'Call back', DESCRIPTION: 'After lunch', DEADLINE: '2026-12-01T11:30:00+00:00',
      RESPONSIBLE_ID: '2', COMPLETED: 'N'
    }])
  })

  it('note 143: tells somebody else who is to do it', async () => {
    const test = await startAppPortal()
    const [ownerId] = aliveIds(test.portal) as [number]
    const todo = { ownerTypeId: 3, ownerId, deadline }
    await test.call(2, 'crm.activity.todo.add', todo)
    expect(inbox(test).notifications).toEqual([])
    await test.call(2, 'crm.activity.todo.add', { ...todo, responsibleId: 1 })
    expect(inbox(test).notifications).toMatchObject([{ userId: 1, fromUserId: 2 }])
  })

  it('note 143: needs the right to change the client, a client and a time', async () => {
    const test = await startAppPortal()
    const [company] = [...test.portal.context.world.companies.values()].filter(one => !one.deleted && one.assignedById !== 3)
    const ask = async (params: object) => refusalOf(await test.call(3, 'crm.activity.todo.add', params)).error
    expect(await ask({ ownerTypeId: 4, ownerId: company?.id, deadline })).toBe('ACCESS_DENIED')
    expect(await ask({ ownerTypeId: 3, ownerId: 17, deadline })).toBe('OWNER_NOT_FOUND')
    const [own] = contactsOf(test.portal, id => id === 3)
    expect(await ask({ ownerTypeId: 3, ownerId: own, deadline: 'tomorrow' })).toBe('WRONG_DATETIME_FORMAT')
    expect(await ask({ ownerTypeId: 3, ownerId: own })).toBe('100')
    expect(await ask({ ownerTypeId: 3, ownerId: own, deadline })).toBeUndefined()
  })

  it('note 144: writes a comment, with its key in lower case only', async () => {
    const test = await startAppPortal()
    const [id] = contactsOf(test.portal, owner => owner === 3)
    const fields = { ENTITY_ID: id, ENTITY_TYPE: 'contact', COMMENT: 'Left out: on the stop list' }
    expect((await test.call(3, 'crm.timeline.comment.add', { fields })).body.result).toBe(701)
    expect(inbox(test).comments).toMatchObject([{ ownerTypeId: 3, ownerId: id, authorId: 3, text: fields.COMMENT }])
    expect((await test.call(3, 'crm.timeline.comment.add', { FIELDS: fields })).status).toBe(400)
    const error = async (more: object) =>
      refusalOf(await test.call(3, 'crm.timeline.comment.add', { fields: { ...fields, ...more } })).error
    expect(await error({ ENTITY_TYPE: 'person' })).toBe('INVALID_ARG_VALUE')
    expect(await error({ ENTITY_ID: 17 })).toBe('OWNER_NOT_FOUND')
    const [others] = contactsOf(test.portal, owner => owner === 2)
    expect(await error({ ENTITY_ID: others })).toBe('ACCESS_DENIED')
    expect(inbox(test).comments).toHaveLength(1)
  })
})
