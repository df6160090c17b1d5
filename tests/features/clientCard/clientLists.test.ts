import { describe, expect, it, onTestFinished } from 'vitest'
import { useClientLists } from '../../../src/features/clientCard/clientLists'
import { ADMIN, appPortalAs, MANAGER, storesOver } from '../../connection'
import type { PortalOptions } from '../../portal/context'
import { createPortal } from '../../portal/server'

const CONTACT = 3

async function start(userId = ADMIN, options: PortalOptions = {}) {
  const portal = await createPortal({ contacts: 120, companies: 20, callLists: 50, rateLimit: false, ...options })
  onTestFinished(() => portal.close())
  const { world } = portal.context
  const { run } = storesOver(appPortalAs(portal.url, userId))
  const alive = (listId: number) => [...world.activities.values()].some(activity =>
    activity.providerId === 'CALL_LIST' && activity.associatedEntityId === listId
    && (userId === ADMIN || activity.responsibleId === userId))
  const living = [...world.callLists.values()].filter(list => list.entityTypeId === CONTACT && alive(list.id))
  /** Living lists a contact is on, newest first. */
  const listsOf = (id: number) => living.filter(list => list.participants.some(one => one.id === id))
    .map(list => list.id).sort((a, b) => b - a)
  const contact = living.flatMap(list => list.participants).find(one => !world.contacts.get(one.id)?.deleted)?.id ?? 0
  return { portal, store: run(() => useClientLists()), living, listsOf, contact }
}

describe('The lists of a client', () => {
  it('are all living lists of the client\'s type that the client is on, newest first, with the status there', async () => {
    const { portal, store, living, listsOf, contact } = await start()
    await store.open('contact', contact)
    expect(store.found.map(({ entry }) => entry.id)).toEqual(listsOf(contact))
    for (const { entry, statusCode } of store.found) {
      const stored = portal.context.world.callLists.get(entry.id)?.participants.find(one => one.id === contact)
      expect(statusCode).toBe(stored?.status)
    }
    expect([store.lookedThrough, store.looking]).toEqual([living.length, false])
  })

  it('are, for a user without administrator rights, looked for among the lists they are responsible for (protocol note 23)', async () => {
    const { store, living, listsOf, contact } = await start(MANAGER)
    await store.open('contact', contact)
    expect(store.candidates).toHaveLength(living.length)
    expect(store.found.map(({ entry }) => entry.id)).toEqual(listsOf(contact))
  })

  it('are looked for in steps, so that it can be stopped and goes on from there', async () => {
    const { store, living, listsOf, contact } = await start(ADMIN, { latencyMs: 60 })
    const opened = store.open('contact', contact)
    await expect.poll(() => store.lookedThrough).toBeGreaterThan(0)
    store.stop()
    await opened
    const reached = store.lookedThrough
    expect(reached).toBeLessThan(living.length)
    expect([store.looking, store.stopped]).toEqual([false, true])
    await store.goOn()
    expect(store.lookedThrough).toBe(living.length)
    expect(store.found.map(({ entry }) => entry.id)).toEqual(listsOf(contact))
  })

  it('leave no list out unsaid: one that could not be read is named, and can be read later', async () => {
    const { portal, store, contact, listsOf } = await start()
    portal.context.options.answers = { 'crm.calllist.items.get': 'nonsense' }
    await store.open('contact', contact)
    expect(store.unread).toHaveLength(store.candidates.length)
    expect(store.found).toEqual([])
    portal.context.options.answers = {}
    await store.retryUnread(store.unread.map(entry => entry.id))
    expect(store.unread).toEqual([])
    expect(store.found.map(({ entry }) => entry.id)).toEqual(listsOf(contact))
  })
})

describe('Adding a client to a list', () => {
  it('puts the client at its end and keeps all others', async () => {
    const { portal, store, living, contact } = await start()
    await store.open('contact', contact)
    const deleted = (id: number) => portal.context.world.contacts.get(id)?.deleted === true
    const free = living.find(list => !list.participants.some(one => one.id === contact || deleted(one.id)))
    const before = free?.participants.map(one => one.id) ?? []
    const entry = store.candidates.find(one => one.id === free?.id)
    if (!entry) throw new Error('The world has no such list')
    expect(await store.add(entry, 'contact', contact)).toMatchObject({ missing: [], others: null })
    expect(portal.context.world.callLists.get(entry.id)?.participants.map(one => one.id)).toEqual([...before, contact])
  })

  it('note 201: asks first where the list is being called, and is done once that is answered', async () => {
    const { portal, store, living, contact } = await start()
    await store.open('contact', contact)
    const free = living.find(list => list.participants.some(one => one.status === 'IN_WORK')
      && !list.participants.some(one => one.id === contact || portal.context.world.contacts.get(one.id)?.deleted === true))
    const entry = store.candidates.find(one => one.id === free?.id)
    const reached = free?.participants.find(one => one.status === 'IN_WORK')
    if (!entry || !reached) throw new Error('The world has no such list')
    reached.status = 'SUCCESS'
    expect(await store.add(entry, 'contact', contact)).toMatchObject({ beingCalled: true })
    const onList = () => portal.context.world.callLists.get(entry.id)?.participants.some(one => one.id === contact)
    expect(onList()).toBe(false)
    expect(await store.add(entry, 'contact', contact, true)).toMatchObject({ beingCalled: false })
    expect(onList()).toBe(true)
  })

  it('sends nothing when the client is on it already', async () => {
    const { portal, store, contact } = await start()
    await store.open('contact', contact)
    const entry = store.found[0]?.entry
    if (!entry) throw new Error('The contact is on no list')
    portal.context.requestLog.clear()
    expect(await store.add(entry, 'contact', contact)).toBeNull()
    const methods = portal.context.requestLog.all().flatMap(({ commands }) => commands).map(({ method }) => method)
    expect(methods).not.toContain('crm.calllist.update')
  })
})
