import { describe, expect, it, vi } from 'vitest'
import type { NewToDo } from '../../src/domain/toDo'
import { useToDos } from '../../src/stores/toDos'
import { ADMIN, appPortalAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal()

const storeAs = (userId: number, options = {}) => storesOver(appPortalAs(portal.url, userId, options)).run(() => useToDos())
const planned = () => [...portal.world.activities.values()].filter(({ providerId }) => providerId === 'CRM_TODO')

function callBack(clientId: number, change: Partial<NewToDo> = {}): NewToDo {
  return {
    type: 'contact', clientId, title: 'Call back', description: 'After lunch', deadline: new Date('2031-12-12T11:05:00Z'),
    responsibleId: MANAGER, ...change
  }
}
const first = () => portal.alive()[0] ?? 0

describe('Planning a call back', () => {
  it('makes a to-do of mine at the moment that was meant, which is known at once', async () => {
    const toDos = storeAs(MANAGER)
    await toDos.plan(callBack(first()))
    expect(planned()).toMatchObject([{
      ownerTypeId: 3, ownerId: first(), subject: 'Call back', description: 'After lunch', responsibleId: MANAGER,
      deadline: new Date('2031-12-12T11:05:00Z')
    }])
    expect(toDos.nextOf('contact', first())).toMatchObject({ title: 'Call back', deadline: new Date('2031-12-12T11:05:00Z') })
  })

  it('finds what a broken connection had planned all the same, and plans it once', async () => {
    await portal.faults({ method: 'crm.activity.todo.add', kind: 'drop-after' })
    await storeAs(MANAGER).plan(callBack(first()))
    expect(planned()).toHaveLength(1)
  })

  it('that was lost on the way says so, and can be tried again', async () => {
    const toDos = storeAs(MANAGER)
    await portal.faults({ method: 'crm.activity.todo.add', kind: 'drop-before' })
    await expect(toDos.plan(callBack(first()))).rejects.toMatchObject({ outcomeUnknown: true })
    await toDos.plan(callBack(first()))
    expect(planned()).toHaveLength(1)
  })

  // Guard: the to-dos there were before are not taken for the one whose answer was lost.
  it('is not taken for done because the same was planned before', async () => {
    const toDos = storeAs(MANAGER)
    await toDos.plan(callBack(first()))
    await portal.faults({ method: 'crm.activity.todo.add', kind: 'drop-before' })
    await expect(toDos.plan(callBack(first(), { description: 'Something else' }))).rejects.toMatchObject({ outcomeUnknown: true })
  })

  it.each([
    ['without the right to change the client', () => [...portal.world.contacts.values()].find(one => !one.deleted && one.assignedById !== OWN_CLIENTS_MANAGER)?.id, 'ACCESS_DENIED'],
    ['at a client who was deleted', () => [...portal.world.contacts.values()].find(one => one.deleted)?.id, 'OWNER_NOT_FOUND']
  ])('%s is refused', async (_, who, code) => {
    await expect(storeAs(OWN_CLIENTS_MANAGER).plan(callBack(who() ?? 0))).rejects.toMatchObject({ code, outcomeUnknown: false })
  })

  it('is refused without a connection, instead of being sent when it is back', async () => {
    const network = { isOnline: () => false, whenOnline: () => new Promise<void>(() => {}) }
    await expect(storeAs(MANAGER, { network }).plan(callBack(first()))).rejects.toMatchObject({ kind: 'offline', outcomeUnknown: false })
  })
})

describe('What is planned', () => {
  it('is the first of each client\'s open to-dos, read for fifty clients in one command', async () => {
    const ids = portal.alive().slice(0, 50)
    const [anna = 0, boris = 0] = ids
    const add = (ownerId: number, deadline: string, title: string) =>
      portal.call<{ id: number }>('crm.activity.todo.add', { ownerTypeId: 3, ownerId, deadline, title })
    await add(anna, '2031-03-02T10:00:00+00:00', 'Later')
    await add(anna, '2031-03-01T10:00:00+00:00', 'Sooner')
    const { id } = await add(boris, '2031-03-01T10:00:00+00:00', 'Done')
    await portal.call('crm.activity.update', { id, fields: { COMPLETED: 'Y' } })
    const toDos = storeAs(ADMIN)
    portal.forgetRequests()
    await toDos.ensure('contact', ids)
    expect([toDos.nextOf('contact', anna)?.title, toDos.nextOf('contact', boris)]).toEqual(['Sooner', null])
    expect(portal.methods()).toEqual(['crm.activity.list'])
  })

  it('is asked for again after a minute, or when it could not be read', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const toDos = storeAs(ADMIN)
      await portal.faults({ method: 'crm.activity.list', kind: 'expired-token', times: 9 })
      await expect(toDos.ensure('contact', [first()])).rejects.toThrow()
      await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
      await toDos.ensure('contact', [first()])
      portal.forgetRequests()
      await toDos.ensure('contact', [first()])
      expect(portal.requests()).toEqual([])
      vi.setSystemTime(Date.now() + 61_000)
      await toDos.ensure('contact', [first()])
      expect(portal.methods()).toEqual(['crm.activity.list'])
    } finally {
      vi.useRealTimers()
    }
  })
})
