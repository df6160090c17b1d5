import { describe, expect, it } from 'vitest'
import { anEntry } from '../../factories'
import { errorOf } from '../../bitrix24/scripted'
import { localPortal } from '../../localPortal'
import { appAs } from '../../stores/appStores'

const portal = localPortal()

/** Lists a user has made, ready to be deleted by somebody. */
async function doomed(count: number, { by = 1, as = 1 } = {}) {
  const ids: number[] = []
  for (let made = 0; made < count; made++) ids.push(await portal.addList(by, portal.alive().slice(made, made + 3), { WEBFORM_ID: 5 }))
  const app = appAs(portal, as)
  await Promise.all([app.callLists.load(), app.session.load()])
  const entries = ids.map(id => app.callLists.byId(id) ?? anEntry({ id }))
  const lists = await app.deletion.prepare(entries)
  portal.forgetRequests()
  return { app, ids, entries, lists }
}

const alive = (ids: number[]) => ids.filter(id => portal.activityOf(id) !== undefined)

describe('before a deletion', () => {
  it('names the activity as it is now, and everybody who is on the list', async () => {
    const listId = await portal.addList(1, portal.alive().slice(0, 120))
    const app = appAs(portal, 1)
    await app.callLists.load()
    const entry = app.callLists.byId(listId) ?? anEntry()
    await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { SUBJECT: 'Renamed meanwhile' } })
    await portal.call('portal.setParticipantStatus', { listId, entityId: portal.alive()[119], status: 'SUCCESS' })
    const [list] = await app.deletion.prepare([entry])
    expect(list).toMatchObject({ subject: 'Renamed meanwhile', participantIds: portal.alive().slice(0, 120), reached: 1 })
  })

  // Guard: `prepare` asks for activities by the list's number.
  it('note 21: finds a list\'s activity by its number, never by a name', async () => {
    const { ids, lists } = await doomed(1)
    const [call] = [...portal.world.activities.values()].filter(activity => activity.providerId !== 'CALL_LIST')
    Object.assign(call ?? {}, { subject: `Call list #${ids[0]}` })
    expect(lists[0]?.entry.activity?.id).toBe(portal.activityOf(ids[0] as number))
  })
})

describe('who is not seen', () => {
  it('is no question to an administrator, who sees everybody', async () => {
    const { lists } = await doomed(1)
    expect(lists[0]?.visibility).toBe('complete')
  })

  // Guard: `prepare` passes on what the reading found out.
  it('note 5: may be somebody, for anybody else, and is somebody where pages have gaps', async () => {
    const everybody = portal.alive()
    const short = await portal.addList(1, everybody.slice(0, 3))
    const long = await portal.addList(1, everybody.slice(0, 120))
    const app = appAs(portal, 3)
    await app.callLists.load()
    const lists = await app.deletion.prepare([short, long].map(id => app.callLists.byId(id) ?? anEntry({ id })))
    expect(lists[1]?.visibility).toBe('partial')
    expect(lists[1]?.participantIds.length).toBeLessThan(120)
    const { visibility } = (await appAs(portal, 2).deletion.prepare([app.callLists.byId(short) ?? anEntry({ id: short })]))[0] ?? {}
    expect(visibility).toBe('unknown')
  })
})

describe('a deletion', () => {
  it('note 43: of ten goes in one request and counts what the portal answered', async () => {
    const { app, ids, lists } = await doomed(10)
    const { deleted, refused } = await app.deletion.remove(lists)
    expect(deleted.map(({ entry }) => entry.id)).toEqual(ids)
    expect(refused).toEqual([])
    expect(alive(ids)).toEqual([])
    const [first] = portal.requests()
    expect(first?.commands.map(({ method }) => method)).toEqual(ids.map(() => 'crm.activity.delete'))
  })

  it('note 22: stays deleted after everything is read again', async () => {
    const { app, ids, lists } = await doomed(1)
    await app.deletion.remove(lists)
    expect(app.callLists.byId(ids[0] as number)?.availability).toBe('deleted')
    await app.callLists.refetch()
    expect(app.callLists.byId(ids[0] as number)?.availability).toBe('deleted')
    expect(app.deletion.deleting).toBe(false)
  })

  // Guard: `activities.remove` reads the refusal of each command itself.
  it('notes 24, 25, 43: that the portal refuses without a code stays, with the reason', async () => {
    const { app, ids, lists } = await doomed(2, { by: 2, as: 2 })
    const { deleted, refused } = await app.deletion.remove(lists)
    expect(deleted).toEqual([])
    expect(refused.map(({ entry, error }) => [entry.id, error.kind, error.message])).toEqual(
      ids.map(id => [id, 'access-denied', 'Access denied.']))
    expect(alive(ids)).toEqual(ids)
    expect(app.callLists.byId(ids[0] as number)?.availability).toBe('available')
  })

  it('names one by one what was refused and what went', async () => {
    const { ids } = await doomed(3, { by: 2 })
    await portal.call('portal.options', { rights: { 2: { callListActivities: true } } })
    const app = appAs(portal, 2)
    await app.callLists.load()
    const lists = await app.deletion.prepare(ids.map(id => app.callLists.byId(id) ?? anEntry()))
    const middle = portal.world.activities.get(portal.activityOf(ids[1] as number) ?? 0)
    Object.assign(middle ?? {}, { responsibleId: 1 })
    const { deleted, refused } = await app.deletion.remove(lists)
    expect(deleted.map(({ entry }) => entry.id)).toEqual([ids[0], ids[2]])
    expect(refused.map(({ entry }) => entry.id)).toEqual([ids[1]])
  })

  // Guard: `activities.remove` takes nothing but `true` for done.
  it('note 43: does not count when the portal answers anything but true', async () => {
    const { app, ids, lists } = await doomed(1)
    await portal.call('portal.options', { answers: { 'crm.activity.delete': 'ok' } })
    const { deleted, refused } = await app.deletion.remove(lists)
    expect(deleted).toEqual([])
    expect(refused[0]?.error.kind).toBe('unexpected-answer')
    expect(alive(ids)).toEqual(ids)
  })

  it('of what somebody else has deleted meanwhile counts as done', async () => {
    const { app, ids, lists } = await doomed(2)
    await portal.call('crm.activity.delete', { id: portal.activityOf(ids[0] as number) })
    const { deleted, refused } = await app.deletion.remove(lists)
    expect([deleted.length, refused.length]).toEqual([2, 0])
  })

  // Guard: `withoutActivity`.
  it('note 23: of a list whose activity this user does not see is refused, not taken for done', async () => {
    const { app, lists } = await doomed(1, { by: 1, as: 2 })
    const { deleted, refused } = await app.deletion.remove(lists)
    expect(deleted).toEqual([])
    expect(refused[0]?.error.kind).toBe('activity-not-found')
    expect(portal.methods()).not.toContain('crm.activity.delete')
  })

  // Guard: `dropThoseGone`.
  it.each(['drop-after', 'bad-json'] as const)('note 44: that was done and whose answer is lost (%s) counts as done', async (kind) => {
    const { app, ids, lists } = await doomed(10)
    await portal.faults({ method: 'crm.activity.delete', kind })
    const { deleted, refused } = await app.deletion.remove(lists)
    expect([deleted.length, refused.length]).toEqual([10, 0])
    expect(alive(ids)).toEqual([])
    expect(portal.methods().filter(method => method === 'crm.activity.delete')).toHaveLength(10)
  })

  it.each(['drop-before', 'http-500', 'http-502'] as const)('note 44: that was not done (%s) stays, and goes when it is tried again', async (kind) => {
    const { app, ids, lists } = await doomed(2)
    await portal.faults({ method: 'crm.activity.delete', kind })
    expect((await app.deletion.remove(lists)).refused).toHaveLength(2)
    expect(alive(ids)).toEqual(ids)
    expect((await app.deletion.remove(lists)).deleted).toHaveLength(2)
    expect(alive(ids)).toEqual([])
  })

  describe('of a list with two activities', () => {
    /** Gives a list one more activity, as the native screens or an import may. */
    function oneMore(listId: number): number {
      const first = portal.world.activities.get(portal.activityOf(listId) ?? 0)
      const id = ++portal.world.lastIds.activity
      if (first) portal.world.activities.set(id, { ...first, id, subject: 'One more' })
      return id
    }

    // Guard: `remove` sends the activities of each list, not the one that names it.
    it('deletes both', async () => {
      const { app, ids, entries } = await doomed(2)
      oneMore(ids[0] as number)
      const lists = await app.deletion.prepare(entries)
      expect(lists[0]).toMatchObject({ subject: 'One more', activities: [{ subject: 'One more' }, { subject: `Call list #${ids[0]}` }] })
      expect((await app.deletion.remove(lists)).refused).toEqual([])
      expect(alive(ids)).toEqual([])
    })

    it('names the list, which is still there, when one of them stays', async () => {
      const { ids } = await doomed(1, { by: 2 })
      await portal.call('portal.options', { rights: { 2: { callListActivities: true } } })
      const app = appAs(portal, 2)
      await app.callLists.load()
      const second = oneMore(ids[0] as number)
      const lists = await app.deletion.prepare([app.callLists.byId(ids[0] as number) ?? anEntry()])
      Object.assign(portal.world.activities.get(second) ?? {}, { responsibleId: 1 })
      const { deleted, refused } = await app.deletion.remove(lists)
      expect(deleted).toEqual([])
      expect(refused).toMatchObject([{ entry: { id: ids[0] }, error: { kind: 'access-denied' }, partly: true }])
      expect(app.callLists.byId(ids[0] as number)).toMatchObject({ availability: 'available', activity: { id: second } })
    })

    // Guard: `ofFewLists` reads on behind a full page.
    it('finds all of them, however many lists there are', async () => {
      const { app, ids, entries } = await doomed(30)
      const more = ids.map(oneMore)
      const lists = await app.deletion.prepare(entries)
      expect(lists.flatMap(list => list.activities)).toHaveLength(60)
      await app.deletion.remove(lists)
      expect([...alive(ids), ...more.filter(id => portal.world.activities.has(id))]).toEqual([])
    })
  })

  it('is told at once where the list is the open one', async () => {
    const { app, ids, lists } = await doomed(1)
    const openList = await app.open(ids[0] as number)
    await app.deletion.remove(lists)
    expect([openList.listId, openList.entry?.availability]).toEqual([ids[0], 'deleted'])
  })
})

describe('renaming', () => {
  it('changes the name everywhere it is shown', async () => {
    const { app, ids, entries } = await doomed(1)
    const openList = await app.open(ids[0] as number)
    await app.editing.rename(entries[0] ?? anEntry(), 'Spring')
    expect(portal.world.activities.get(portal.activityOf(ids[0] as number) ?? 0)?.subject).toBe('Spring')
    expect(app.callLists.byId(ids[0] as number)?.activity?.subject).toBe('Spring')
    expect(openList.entry?.activity?.subject).toBe('Spring')
  })

  // Guard: `renameOnce` throws a refusal, so nothing is patched.
  it('note 24: that is refused changes nothing on the screen', async () => {
    const { app, ids, entries } = await doomed(1, { by: 2, as: 2 })
    const before = app.callLists.byId(ids[0] as number)?.activity?.subject
    expect((await errorOf(app.editing.rename(entries[0] ?? anEntry(), 'Spring'))).kind).toBe('access-denied')
    expect(app.callLists.byId(ids[0] as number)?.activity?.subject).toBe(before)
    expect(app.editing.saving(ids[0] as number)).toBe(false)
  })

  it('of a list without an activity is refused before anything is sent', async () => {
    const { app } = await doomed(1)
    expect((await errorOf(app.editing.rename(anEntry({ activity: null }), 'Spring'))).kind).toBe('activity-not-found')
    expect(portal.requests()).toEqual([])
  })
})
