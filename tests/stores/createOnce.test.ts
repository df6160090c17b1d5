import { describe, expect, it } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { createOnce, nameList } from '../../src/stores/createOnce'
import { findCreatedList, type Attempt, type NewList } from '../../src/stores/findCreatedList'
import { errorOf, switchableNetwork } from '../bitrix24/scripted'
import { appPortalAs } from '../connection'
import { localPortal, until } from '../localPortal'

const portal = localPortal()

function contacts(count: number, from = 0): NewList {
  return { entityType: 'contact', participantIds: portal.alive().slice(from, from + count), formId: null, name: '' }
}

/** Nobody else creates anything. */
const alone = { isTaken: () => false, isAlone: async () => true, onMade: () => {} }
/** An attempt to make a list, when that list was the newest. */
const attemptOf = (sent: NewList, newestBefore: number): Attempt => ({ newestBefore, at: 0, sent })

/** A user who creates; what was tried is remembered as a draft remembers it. */
function creator(userId = 1, timeLimitMs = 2_000) {
  const app = appPortalAs(portal.url, userId, { timeLimitMs })
  const remembered: { attempt: Attempt | null } = { attempt: null }
  const before = new Set(portal.world.callLists.keys())
  return {
    app,
    remembered,
    create: (list: NewList) => createOnce(app, userId, list, {
      ...alone, before: remembered.attempt, onAttempt: attempt => void (remembered.attempt = attempt)
    }),
    /** Ids of the lists that were made since. */
    made: () => [...portal.world.callLists.keys()].filter(id => !before.has(id))
  }
}

describe('creating a list', () => {
  it('note 7: makes it with these participants in this order, and this form', async () => {
    const { create, made } = creator()
    const list = { ...contacts(120), formId: 3 }
    const { listId, missing } = await create({ ...list, participantIds: [...list.participantIds].reverse() })
    expect(made()).toEqual([listId])
    expect(missing).toEqual([])
    expect(portal.stored(listId)).toMatchObject({ ids: [...list.participantIds].reverse(), formId: 3 })
  })

  it('makes one of companies', async () => {
    const { create } = creator(2)
    const { listId } = await create({ entityType: 'company', participantIds: portal.alive('companies').slice(0, 3), formId: null, name: '' })
    expect(portal.world.callLists.get(listId)).toMatchObject({ entityTypeId: 4, createdById: 2 })
  })

  // Guard: `createWithoutMissing`.
  it('note 7: leaves out those who no longer exist, names them, and makes one list', async () => {
    const { create, made } = creator()
    const list = contacts(5)
    await portal.call('portal.deleteContact', { id: list.participantIds[2] })
    const { listId, missing } = await create(list)
    expect(missing).toEqual([list.participantIds[2]])
    expect(portal.stored(listId).ids).toEqual(list.participantIds.filter((_, index) => index !== 2))
    expect(made()).toHaveLength(1)
  })

  it('makes none when nobody is left', async () => {
    const { create, made } = creator()
    expect(await errorOf(create({ ...contacts(0), participantIds: [17] }))).toMatchObject({ kind: 'participants-unknown', outcomeUnknown: false })
    expect(made()).toEqual([])
  })

  it('makes none when the portal refuses, and says why', async () => {
    const { create, made } = creator()
    expect((await errorOf(create({ ...contacts(2), formId: 99 }))).kind).toBe('form-unknown')
    expect(made()).toEqual([])
  })
})

describe('note 44: when the answer is lost', () => {
  // Guard: `findOrThrow` looks for the list instead of giving up or sending again.
  it.each(['drop-after', 'bad-json'] as const)('a list that was made (%s) is found', async (kind) => {
    const { create, made } = creator()
    await portal.faults({ method: 'crm.calllist.add', kind })
    const { listId } = await create(contacts(60))
    expect(made()).toEqual([listId])
  })

  it.each(['drop-before', 'http-500', 'http-502'] as const)(
    'a list that was not made (%s) is not made behind the user\'s back, and once when the user tries again', async (kind) => {
      const { create, made, remembered } = creator()
      await portal.faults({ method: 'crm.calllist.add', kind })
      expect((await errorOf(create(contacts(3)))).outcomeUnknown).toBe(true)
      expect(made()).toEqual([])
      expect(remembered.attempt).not.toBeNull()
      const { listId } = await create(contacts(3))
      expect(made()).toEqual([listId])
    })

  it('a list that is made only after everybody stopped looking is found by the next try', async () => {
    const { create, made } = creator(1, 100)
    await portal.faults({ method: 'crm.calllist.add', kind: 'delay', ms: 2_500 })
    expect((await errorOf(create(contacts(3)))).kind).toBe('no-answer')
    expect(made()).toEqual([])
    await until(() => made().length > 0, 'the delayed list')
    const { listId } = await create(contacts(3))
    expect(made()).toEqual([listId])
  })

  it('a list that is made a moment later is found by the second look', async () => {
    const { create, made } = creator(1, 150)
    await portal.faults({ method: 'crm.calllist.add', kind: 'delay', ms: 600 })
    const { listId } = await create(contacts(3))
    expect(made()).toEqual([listId])
  })

  // Guard: `findCreatedList` accepts that those who no longer exist are lacking.
  it('a list that was made without those who no longer exist is found by the next try', async () => {
    const { made, app } = creator()
    const list = contacts(4)
    await portal.call('portal.deleteContact', { id: list.participantIds[1] })
    let adds = 0
    const add: typeof app.callLists.add = async (change) => {
      if (++adds !== 2) return await app.callLists.add(change)
      await app.callLists.add(change)
      // The answer is lost, and so is every look for what it made.
      throw new PortalError('no-answer', 'lost')
    }
    const newest: typeof app.callLists.newest = () => adds === 2 ? Promise.reject(new PortalError('no-answer', 'lost')) : app.callLists.newest()
    let attempt: Attempt | null = null
    const lost = createOnce({ ...app, callLists: { ...app.callLists, add, newest } }, 1, list, {
      ...alone, before: null, onAttempt: tried => void (attempt = tried)
    })
    expect((await errorOf(lost)).outcomeUnknown).toBe(true)
    expect(made()).toHaveLength(1)
    const { listId, missing } = await createOnce(app, 1, list, { ...alone, before: attempt, onAttempt: () => {} })
    expect(made()).toEqual([listId])
    expect(missing).toEqual([list.participantIds[1]])
  })

  // Guard: `holds` asks which of those who are lacking exist for this user.
  it('note 7: a list without those the user may not read is found', async () => {
    const { create, made } = creator(3)
    await portal.faults({ method: 'crm.calllist.add', kind: 'drop-after' })
    const { listId } = await create(contacts(40))
    expect(made()).toEqual([listId])
    expect(portal.stored(listId).ids.length).toBeLessThan(40)
  })

  // Guard: `createOnce` keeps open what an earlier attempt did while it cannot look.
  it('a next try that cannot look sends nothing and leaves it open, whatever kept it from looking', async () => {
    const { create, made } = creator()
    await portal.faults({ method: 'crm.calllist.add', kind: 'drop-before' })
    await errorOf(create(contacts(3)))
    portal.forgetRequests()
    await portal.call('portal.options', { missingMethods: ['crm.calllist.list'] })
    expect(await errorOf(create(contacts(3)))).toMatchObject({ kind: 'method-missing', outcomeUnknown: true })
    expect(portal.methods()).not.toContain('crm.calllist.add')
    expect(made()).toEqual([])
  })

  // Guard: `newAttempt` leaves open what the attempt before may still come to.
  it('a next try of something else that cannot begin leaves the earlier one open', async () => {
    const { app, made } = creator()
    let looks = 0
    const newest: typeof app.callLists.newest = () => ++looks === 2 ? Promise.reject(new PortalError('no-answer', 'lost')) : app.callLists.newest()
    const before = attemptOf(contacts(3), 0)
    const next = createOnce({ ...app, callLists: { ...app.callLists, newest } }, 1, contacts(2), { ...alone, before, onAttempt: () => {} })
    expect(await errorOf(next)).toMatchObject({ kind: 'no-answer', outcomeUnknown: true })
    expect(made()).toEqual([])
  })

  it('before anything was sent nothing is left open', async () => {
    const { create, made, remembered } = creator()
    await portal.faults({ method: 'crm.calllist.list', kind: 'drop-before', times: 3 })
    expect(await errorOf(create(contacts(3)))).toMatchObject({ kind: 'no-answer', outcomeUnknown: false })
    expect(remembered.attempt).toBeNull()
    expect(made()).toEqual([])
  })
})

describe('without a connection', () => {
  // Guard: `isOnline` is asked first; looking for the newest lists would wait for the connection.
  it('nothing is made, not even when the connection is back; what was open before stays open', async () => {
    const network = switchableNetwork()
    network.goOffline()
    const app = appPortalAs(portal.url, 1, { network })
    const list = contacts(3)
    const create = (before: Attempt | null) => errorOf(createOnce(app, 1, list, { ...alone, before, onAttempt: () => {} }))
    expect(await create(null)).toMatchObject({ kind: 'offline', outcomeUnknown: false })
    expect(await create(attemptOf(list, 5))).toMatchObject({ kind: 'offline', outcomeUnknown: true })
    network.goOnline()
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(portal.requests()).toEqual([])
  })
})

describe('looking for what was made', () => {
  const looking = async (list: NewList, newestBefore: number, userId = 1, isTaken = (_: number) => false) =>
    (await findCreatedList(appPortalAs(portal.url, userId), userId, attemptOf(list, newestBefore), isTaken))?.listId ?? null
  const newest = () => Math.max(...portal.world.callLists.keys())

  it('does not take an older list for it', async () => {
    const list = contacts(3)
    const older = await portal.addList(1, list.participantIds)
    expect(await looking(list, older)).toBeNull()
    expect(await looking(list, older - 1)).toBe(older)
  })

  it('does not take somebody else\'s list for it', async () => {
    const list = contacts(3)
    const before = newest()
    await portal.addList(2, list.participantIds)
    expect(await looking(list, before)).toBeNull()
  })

  it('does not take a list of other participants, or of some of them, for it', async () => {
    const before = newest()
    await portal.addList(1, contacts(3, 1).participantIds)
    await portal.addList(1, contacts(2).participantIds)
    await portal.addList(1, contacts(4).participantIds)
    expect(await looking(contacts(3), before)).toBeNull()
  })

  it('does not take a list with another form, or one that another creation has claimed, for it', async () => {
    const list = contacts(3)
    const before = newest()
    await portal.addList(1, list.participantIds, { WEBFORM_ID: 3 })
    expect(await looking(list, before)).toBeNull()
    const [one, two] = [await portal.addList(1, list.participantIds), await portal.addList(1, list.participantIds)]
    expect(await looking(list, before, 1, id => id === two)).toBe(one)
    expect(await looking(list, before, 1, id => id === one || id === two)).toBeNull()
  })

  it('does not take a list of the other type for it', async () => {
    const before = newest()
    const ids = portal.alive('companies').filter(id => portal.alive().includes(id)).slice(0, 3)
    await portal.addList(1, ids, { ENTITY_TYPE: 'COMPANY' })
    expect(await looking({ entityType: 'contact', participantIds: ids, formId: null, name: '' }, before)).toBeNull()
  })

  it('note 5: does not take a list none of whose participants this user sees for it', async () => {
    const before = newest()
    const list = contacts(20)
    const mine = list.participantIds.filter(id => portal.world.contacts.get(id)?.assignedById === 3)
    await portal.addList(3, mine.slice(0, 1))
    expect(await looking(list, before, 3)).toBeNull()
  })
})

describe('naming a new list', () => {
  // Guard: `nameList` asks for the activity instead of taking the list's number for its.
  it('note 20: gives its activity the name', async () => {
    const app = appPortalAs(portal.url, 1)
    const listId = await portal.addList(1, portal.alive().slice(0, 2))
    expect(await nameList(app, listId, 'Spring')).toBeNull()
    expect(portal.world.activities.get(portal.activityOf(listId) ?? 0)?.subject).toBe('Spring')
  })

  it('note 24: says why it could not, and the list is a list all the same', async () => {
    const listId = await portal.addList(2, portal.alive().slice(0, 2))
    expect((await nameList(appPortalAs(portal.url, 2), listId, 'Spring'))?.kind).toBe('access-denied')
  })

  // Guard: `renameOnce` looks at the name when the answer is lost.
  it('note 44: counts as done when it was done and only the answer was lost', async () => {
    const listId = await portal.addList(1, portal.alive().slice(0, 2))
    await portal.faults({ method: 'crm.activity.update', kind: 'drop-after' })
    expect(await nameList(appPortalAs(portal.url, 1), listId, 'Spring')).toBeNull()
    await portal.faults({ method: 'crm.activity.update', kind: 'drop-before' })
    expect((await nameList(appPortalAs(portal.url, 1), listId, 'Summer'))?.kind).toBe('no-answer')
    expect(portal.methods().filter(method => method === 'crm.activity.update')).toHaveLength(2)
  })

  it('says so when the activity is gone', async () => {
    const listId = await portal.addList(1, portal.alive().slice(0, 2))
    await portal.call('crm.activity.delete', { id: portal.activityOf(listId) })
    expect((await nameList(appPortalAs(portal.url, 1), listId, 'Spring'))?.kind).toBe('activity-not-found')
  })
})
