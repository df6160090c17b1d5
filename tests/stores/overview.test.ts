import { afterEach, describe, expect, it, vi } from 'vitest'
import { localPortal, until } from '../localPortal'
import { appAs } from './appStores'

const portal = localPortal({ callLists: 30 })
afterEach(() => {
  vi.useRealTimers()
})

describe('the overview', () => {
  it('note 2: has everyone\'s lists, newest first', async () => {
    for (const userId of [1, 2, 3]) {
      const { callLists } = appAs(portal, userId)
      await callLists.load()
      expect(callLists.entries.map(({ id }) => id)).toEqual([...portal.world.callLists.keys()].sort((a, b) => b - a))
      expect([callLists.loaded, callLists.isPending, callLists.error]).toEqual([true, false, null])
    }
  })

  it('notes 22, 23: shows lists without activity as deleted to an administrator, as not available to others', async () => {
    const availability = async (userId: number) => {
      const { callLists } = appAs(portal, userId)
      await callLists.load()
      return callLists.entries.map(entry => entry.availability)
    }
    const withActivity = [...portal.world.activities.values()].filter(({ providerId }) => providerId === 'CALL_LIST')
    const forAdmin = await availability(1)
    expect(forAdmin.filter(one => one === 'available')).toHaveLength(withActivity.length)
    expect(new Set(forAdmin)).toEqual(new Set(['available', 'deleted']))
    const forManager = await availability(2)
    expect(forManager.filter(one => one === 'available')).toHaveLength(withActivity.filter(({ responsibleId }) => responsibleId === 2).length)
    expect(new Set(forManager)).toEqual(new Set(['available', 'unavailable']))
  })

  it('note 22: still has a deleted list as deleted after a reload', async () => {
    const listId = await portal.addList(1, portal.alive().slice(0, 2))
    await portal.call('crm.activity.delete', { id: portal.activityOf(listId) })
    const { callLists } = appAs(portal, 1)
    await callLists.load()
    expect(callLists.byId(listId)).toMatchObject({ activity: null, availability: 'deleted' })
  })

  it('knows creators, responsible people, forms and statuses', async () => {
    const { callLists, users, forms, statuses, session } = appAs(portal, 2)
    await callLists.load()
    await until(() => users.nameOf(1) !== '' && users.nameOf(3) !== '')
    expect(users.nameOf(2)).toBe('Максим Орлов')
    expect(forms.choices.map(({ id }) => id)).toEqual([1, 3, 5])
    expect(statuses.statuses.map(({ code }) => code)).toEqual(['IN_WORK', 'SUCCESS', 'WRONG_NUMBER', 'STOP_CALLING'])
    expect([session.userId, session.isAdmin, session.storageScope]).toEqual([2, false, 'test:2'])
  })

  it('note 12: without forms of the portal has the numbers that lists use', async () => {
    await portal.call('portal.options', { webformListMissing: true })
    const { callLists, forms } = appAs(portal, 1)
    await callLists.load()
    await until(() => !forms.told)
    const used = [...new Set([...portal.world.callLists.values()].flatMap(({ webformId }) => webformId ?? []))].sort()
    expect(forms.choices).toEqual(used.map(id => ({ id, name: '', active: true })))
    expect(forms.error).toBeNull()
  })

  it('without any list has none, and is loaded', async () => {
    portal.world.callLists.clear()
    const { callLists } = appAs(portal, 1)
    await callLists.load()
    expect([callLists.entries, callLists.loaded, callLists.error]).toEqual([[], true, null])
  })

  it('note 11: says so when the portal has no statuses at all', async () => {
    await portal.call('portal.setStatuses', [])
    const { statuses } = appAs(portal, 1)
    expect(statuses.empty).toBe(false)
    await statuses.load()
    expect([statuses.empty, statuses.error]).toEqual([true, null])
  })

  it('without the method or the right says which', async () => {
    await portal.call('portal.options', { missingMethods: ['crm.calllist.list'] })
    const without = appAs(portal, 1).callLists
    await without.load()
    expect([without.error?.kind, without.loaded]).toEqual(['method-missing', false])
    await portal.call('portal.options', { missingMethods: [], scopes: ['placement'] })
    const closed = appAs(portal, 1).callLists
    await closed.load()
    expect(closed.error?.kind).toBe('scope-missing')
  })

  it('shows lists also when nobody\'s name can be read', async () => {
    await portal.call('portal.options', { missingMethods: ['user.get', 'crm.webform.list', 'crm.status.list', 'crm.calllist.statuslist'] })
    const { callLists, users, statuses } = appAs(portal, 1)
    await callLists.load()
    await until(() => statuses.error !== null)
    expect([callLists.entries.length, callLists.error, users.nameOf(1)]).toEqual([30, null, ''])
  })

  it('keeps what it shows while it is read anew and when that fails', async () => {
    const { callLists } = appAs(portal, 1)
    await callLists.load()
    await portal.call('portal.options', { missingMethods: ['crm.calllist.list'] })
    await callLists.refetch()
    expect([callLists.entries.length, callLists.error?.kind]).toEqual([30, 'method-missing'])
  })
})

describe('progress of lists', () => {
  const opened = async (userId = 1) => {
    const app = appAs(portal, userId)
    await app.callLists.load()
    await until(() => app.statuses.statuses.length > 0)
    portal.forgetRequests()
    return { ...app, ids: app.callLists.entries.map(({ id }) => id) }
  }

  it('counts everybody on every list by status', async () => {
    const { participants, ids } = await opened()
    await participants.ensure(ids)
    for (const id of ids) {
      const { statuses } = portal.stored(id)
      expect(participants.progressOf(id)).toMatchObject({ total: statuses.length, reached: statuses.filter(status => status !== 'IN_WORK').length })
    }
  })

  it('is not read again within a minute, and is after it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { participants, ids } = await opened()
    await participants.ensure(ids.slice(0, 5))
    portal.forgetRequests()
    vi.setSystemTime(Date.now() + 59_000)
    await participants.ensure(ids.slice(0, 5))
    expect(portal.requests()).toEqual([])
    vi.setSystemTime(Date.now() + 2_000)
    await participants.ensure(ids.slice(0, 5))
    expect(portal.requests().length).toBeGreaterThan(0)
  })

  it('is read again at once when it was invalidated, and stays on the screen meanwhile', async () => {
    const { participants, ids } = await opened()
    const [first = 0] = ids
    await participants.ensure([first])
    const shown = participants.progressOf(first)
    participants.invalidate()
    expect(participants.progressOf(first)).toEqual(shown)
    portal.forgetRequests()
    await participants.ensure([first])
    expect(portal.requests()).toHaveLength(1)
  })

  it('is not read for a list that the screen of the list has just read', async () => {
    const { participants, open, ids } = await opened()
    await open(ids[0] as number)
    portal.forgetRequests()
    await participants.ensure([ids[0] as number])
    expect(portal.methods()).not.toContain('crm.calllist.items.get')
  })

  it('that cannot be read says why, for that list only', async () => {
    const { participants, ids } = await opened(3)
    const leads = [...portal.world.callLists.values()].find(list => list.entityTypeId === 1)?.id ?? 0
    await participants.ensure(ids)
    expect(participants.errorOf(leads)?.kind).toBe('list-not-found')
    expect(participants.progressOf(leads)).toBeNull()
    expect(ids.filter(id => participants.errorOf(id))).toEqual([leads])
  })

  it('stops being read when nobody looks any more, and is read when somebody does again', async () => {
    const { participants, ids } = await opened()
    const leaving = new AbortController()
    const reading = participants.ensure(ids, { signal: leaving.signal })
    leaving.abort()
    await reading
    expect(ids.filter(id => participants.progressOf(id) || participants.errorOf(id))).toEqual([])
    await participants.ensure(ids.slice(0, 1))
    expect(participants.progressOf(ids[0] as number)).not.toBeNull()
  })
})

describe('requests of the overview', () => {
  it('are two at most for names, creators and forms of 200 lists, and few for the progress of the first 25', async () => {
    await fetch(`${portal.url}/__portal/reset`, { method: 'POST', body: JSON.stringify({ callLists: 200 }) })
    const { callLists, users, forms, participants } = appAs(portal, 1)
    await callLists.load()
    await until(() => users.nameOf(1) !== '' && forms.nameOf(1) !== '')
    expect(callLists.entries).toHaveLength(200)
    expect(portal.requests().length).toBeLessThanOrEqual(2)
    portal.forgetRequests()
    const first = callLists.entries.slice(0, 25).map(({ id }) => id)
    await participants.ensure(first)
    for (const id of first) expect(participants.progressOf(id)?.total).toBe(portal.stored(id).ids.length)
    // Two of these lists have 520 and 800 participants, which takes one request more.
    expect(portal.requests().length).toBeLessThanOrEqual(3)
  })

  it('are two at most for the progress of 25 lists of up to 150 participants', async () => {
    portal.world.callLists.clear()
    const made = []
    for (let index = 0; index < 25; index++) made.push(await portal.addList(1, portal.alive().slice(0, index < 12 ? 20 + index : 60 + index * 3)))
    const { participants } = appAs(portal, 1)
    await participants.ensure(made)
    expect(portal.requests().length).toBeLessThanOrEqual(2)
    for (const id of made) expect(portal.stored(id).ids.length).toBe(participants.of(id)?.participants.length)
  })
})
