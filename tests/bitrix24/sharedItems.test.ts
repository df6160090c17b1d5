import { describe, expect, it } from 'vitest'
import { appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'
import { errorOf } from './scripted'

const portal = localPortal({ scopes: [...allScopes] })
const STORE = { code: 'segments', name: 'Segments' }
const as = (userId: number) =>
  appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) }).sharedItems
const sent = (method: string) => portal.methods().filter(each => each === method).length

describe('Items for everybody', () => {
  it('note 152: are none where nobody has made the store', async () => {
    expect(await as(MANAGER).list(STORE)).toEqual([])
    expect(await as(MANAGER).get(STORE, 5)).toBeNull()
    expect(portal.world.storage.stores.size).toBe(0)
  })

  it('note 153: make the store with the first one, for others to change', async () => {
    const itemId = await as(MANAGER).add(STORE, { name: 'Spring', text: '{"n":1}' })
    const made = { id: itemId, name: 'Spring', text: '{"n":1}', createdById: MANAGER, modifiedById: MANAGER }
    expect(await as(OWN_CLIENTS_MANAGER).list(STORE)).toEqual([{ ...made, modifiedAt: expect.any(Date) as Date }])
    expect(await as(OWN_CLIENTS_MANAGER).update(STORE, itemId, { name: 'Autumn', text: '{"n":2}' })).toBe(true)
    expect(await as(MANAGER).get(STORE, itemId)).toMatchObject({
      name: 'Autumn', text: '{"n":2}', createdById: MANAGER, modifiedById: OWN_CLIENTS_MANAGER
    })
    await as(OWN_CLIENTS_MANAGER).remove(STORE, itemId)
    expect(await as(MANAGER).list(STORE)).toEqual([])
  })

  // Guard: ERROR_ENTITY_ALREADY_EXISTS is no failure.
  it('note 152: of two users at once make one store with both items', async () => {
    await portal.faults({ method: 'entity.add', kind: 'delay', ms: 400 })
    await Promise.all([
      as(MANAGER).add(STORE, { name: 'One', text: '1' }), as(OWN_CLIENTS_MANAGER).add(STORE, { name: 'Two', text: '2' })
    ])
    expect(sent('entity.add')).toBe(2)
    expect(portal.world.storage.stores.size).toBe(1)
    expect((await as(MANAGER).list(STORE)).map(({ name }) => name).sort()).toEqual(['One', 'Two'])
  })

  it('note 152: are all read, 50 a page, and found by their whole name', async () => {
    const items = as(MANAGER)
    for (let made = 0; made < 103; made++) await items.add(STORE, { name: `Segment ${made % 100}`, text: String(made) })
    const all = await items.list(STORE)
    expect(all.map(({ text }) => text)).toEqual(Array.from({ length: 103 }, (_, index) => String(index)))
    expect((await items.named(STORE, 'Segment 1')).map(({ text }) => text)).toEqual(['1', '101'])
  })

  it('are the newest where there are more than are read', async () => {
    const items = as(MANAGER)
    await items.add(STORE, { name: 'First', text: '0' })
    const store = portal.world.storage.stores.get(STORE.code)
    const [first] = store?.items.values() ?? []
    if (!store || !first) throw new Error('There is no item')
    for (let id = first.id + 1; id <= first.id + 5_000; id++) store.items.set(id, { ...first, id, name: 'Later' })
    const all = await items.list(STORE)
    expect([all.length, all[0]?.id, all.at(-1)?.id]).toEqual([5_000, first.id + 1, first.id + 5_000])
  })

  it('keep any text as it is', async () => {
    const items = as(MANAGER)
    const text = JSON.stringify({ name: '<img src=x onerror=alert(1)> 👩‍💻\u202e \\ "' })
    const itemId = await items.add(STORE, { name: '<script>', text })
    expect(await items.get(STORE, itemId)).toMatchObject({ name: '<script>', text })
  })

  // Guard: the look for the same content after a lost answer.
  it('are added once when the answer is lost', async () => {
    const items = as(MANAGER)
    await items.add(STORE, { name: 'First', text: '1' })
    await portal.faults({ method: 'entity.item.add', kind: 'drop-after' })
    const itemId = await items.add(STORE, { name: 'Second', text: '2' })
    expect(await items.get(STORE, itemId)).toMatchObject({ name: 'Second' })
    expect(await items.list(STORE)).toHaveLength(2)
  })

  it('are added once when the answer to making the store is lost', async () => {
    await portal.faults({ method: 'entity.add', kind: 'drop-after' })
    await as(MANAGER).add(STORE, { name: 'First', text: '1' })
    expect(await as(MANAGER).list(STORE)).toHaveLength(1)
  })

  it('leave it open whether one was added when it is not there after a lost answer', async () => {
    const items = as(MANAGER)
    await items.add(STORE, { name: 'Same', text: 'other content' })
    await portal.faults({ method: 'entity.item.add', kind: 'drop-before' })
    expect(await errorOf(items.add(STORE, { name: 'Same', text: '2' }))).toMatchObject({ kind: 'no-answer', outcomeUnknown: true })
    expect(await items.list(STORE)).toHaveLength(1)
  })

  it('are changed and deleted once when the answers are lost', async () => {
    const items = as(MANAGER)
    const itemId = await items.add(STORE, { name: 'First', text: '1' })
    await portal.faults({ method: 'entity.item.update', kind: 'drop-after' }, { method: 'entity.item.delete', kind: 'drop-after' })
    expect(await items.update(STORE, itemId, { name: 'First', text: '2' })).toBe(true)
    await items.remove(STORE, itemId)
    expect([sent('entity.item.update'), sent('entity.item.delete')]).toEqual([1, 1])
    expect(await items.list(STORE)).toEqual([])
  })

  it('do not count as changed or deleted when nothing arrived', async () => {
    const items = as(MANAGER)
    const itemId = await items.add(STORE, { name: 'First', text: '1' })
    await portal.faults({ method: 'entity.item.update', kind: 'drop-before' }, { method: 'entity.item.delete', kind: 'drop-before' })
    expect(await errorOf(items.update(STORE, itemId, { name: 'First', text: '2' }))).toMatchObject({ outcomeUnknown: true })
    expect(await errorOf(items.remove(STORE, itemId))).toMatchObject({ outcomeUnknown: true })
    expect(await items.get(STORE, itemId)).toMatchObject({ text: '1' })
  })

  it('note 152: that are gone are said to be when they are changed, and are as good as deleted', async () => {
    const items = as(MANAGER)
    const itemId = await items.add(STORE, { name: 'First', text: '1' })
    await items.remove(STORE, itemId)
    expect(await items.update(STORE, itemId, { name: 'First', text: '2' })).toBe(false)
    await items.remove(STORE, itemId)
    await items.remove({ code: 'never', name: 'Never' }, itemId)
  })

  it('note 152: are refused without the permission', async () => {
    await portal.call('portal.options', { scopes: ['crm'] })
    expect(await errorOf(as(MANAGER).list(STORE))).toMatchObject({ kind: 'scope-missing' })
    expect(await errorOf(as(MANAGER).add(STORE, { name: 'x', text: '1' }))).toMatchObject({ kind: 'scope-missing' })
    await portal.call('portal.options', { scopes: [...allScopes] })
  })

  it('of the wrong shape are told as that', async () => {
    for (const answer of [7, 'text', [{ NAME: 'no id' }], [null]]) {
      await portal.call('portal.options', { answers: { 'entity.item.get': answer } })
      expect(await errorOf(as(MANAGER).list(STORE))).toMatchObject({ kind: 'unexpected-answer', method: 'entity.item.get' })
    }
    await portal.call('portal.options', { answers: {} })
  })
})
