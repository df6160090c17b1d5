import { describe, expect, it } from 'vitest'
import { anEntry } from '../factories'
import { errorOf } from '../bitrix24/scripted'
import { localPortal } from '../localPortal'
import { appAs } from './appStores'

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
    await app.callLists.refresh()
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

  it('closes the list when it is the open one', async () => {
    const { app, ids, lists } = await doomed(1)
    await app.openList.open(ids[0] as number)
    await app.deletion.remove(lists)
    expect(app.openList.listId).toBeNull()
  })
})

describe('undoing', () => {
  const restore = async (count: number) => {
    const prepared = await doomed(count)
    await prepared.app.deletion.remove(prepared.lists)
    const before = new Set(portal.world.callLists.keys())
    const made = () => [...portal.world.callLists.keys()].filter(id => !before.has(id))
    return { ...prepared, made }
  }

  it('makes the list again with the same participants in the same order, form and name', async () => {
    const listId = await portal.addList(1, [...portal.alive().slice(0, 60)].reverse(), { WEBFORM_ID: 3 })
    await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { SUBJECT: 'Spring' } })
    const before = portal.stored(listId)
    const app = appAs(portal, 1)
    await app.callLists.load()
    const lists = await app.deletion.prepare([app.callLists.byId(listId) ?? anEntry()])
    await app.deletion.remove(lists)
    const { restored, failed } = await app.deletion.undo(lists)
    expect(failed).toEqual([])
    const again = restored[0]?.listId ?? 0
    expect(portal.stored(again)).toMatchObject({ ids: before.ids, formId: 3 })
    expect(portal.world.activities.get(portal.activityOf(again) ?? 0)?.subject).toBe('Spring')
    expect(restored[0]).toMatchObject({ missing: [], nameRefused: null })
  })

  it('makes several again in their order', async () => {
    const { app, lists, made } = await restore(3)
    const { restored } = await app.deletion.undo(lists)
    expect(restored.map(({ list }) => list.entry.id)).toEqual(lists.map(({ entry }) => entry.id))
    expect(made()).toEqual(restored.map(({ listId }) => listId))
  })

  it('leaves out and names who no longer exists', async () => {
    const { app, lists } = await restore(1)
    const [gone] = lists[0]?.participantIds ?? []
    await portal.call('portal.deleteContact', { id: gone })
    const { restored } = await app.deletion.undo(lists)
    expect(restored[0]?.missing).toEqual([gone])
  })

  // Guard: `restoring` shares what is being or has been made.
  it('asked twice makes one list', async () => {
    const { app, lists, made } = await restore(1)
    const [one, two] = await Promise.all([app.deletion.undo(lists), app.deletion.undo(lists)])
    await app.deletion.undo(lists)
    expect(made()).toHaveLength(1)
    expect(two.restored[0]?.listId).toBe(one.restored[0]?.listId)
  })

  it.each(['drop-after', 'bad-json'] as const)('note 44: makes one list when the answer is lost (%s)', async (kind) => {
    const { app, lists, made } = await restore(1)
    await portal.faults({ method: 'crm.calllist.add', kind })
    expect((await app.deletion.undo(lists)).restored).toHaveLength(1)
    expect(made()).toHaveLength(1)
  })

  // Guard: `attempts` are remembered, so that another try looks first.
  it('note 44: that failed makes one list when it is tried again', async () => {
    const { app, lists, made } = await restore(1)
    await portal.faults({ method: 'crm.calllist.add', kind: 'drop-before' })
    expect((await app.deletion.undo(lists)).failed[0]?.error.outcomeUnknown).toBe(true)
    expect((await app.deletion.undo(lists)).restored).toHaveLength(1)
    expect(made()).toHaveLength(1)
  })
})

describe('renaming', () => {
  it('changes the name everywhere it is shown', async () => {
    const { app, ids, entries } = await doomed(1)
    await app.openList.open(ids[0] as number)
    await app.editing.rename(entries[0] ?? anEntry(), 'Spring')
    expect(portal.world.activities.get(portal.activityOf(ids[0] as number) ?? 0)?.subject).toBe('Spring')
    expect(app.callLists.byId(ids[0] as number)?.activity?.subject).toBe('Spring')
    expect(app.openList.entry?.activity?.subject).toBe('Spring')
  })

  // Guard: `renameOnce` throws a refusal, so nothing is patched.
  it('note 24: that is refused changes nothing on the screen', async () => {
    const { app, ids, entries } = await doomed(1, { by: 2, as: 2 })
    const before = app.callLists.byId(ids[0] as number)?.activity?.subject
    expect((await errorOf(app.editing.rename(entries[0] ?? anEntry(), 'Spring'))).kind).toBe('access-denied')
    expect(app.callLists.byId(ids[0] as number)?.activity?.subject).toBe(before)
    expect(app.editing.saving).toBe(false)
  })

  it('of a list without an activity is refused before anything is sent', async () => {
    const { app } = await doomed(1)
    expect((await errorOf(app.editing.rename(anEntry({ activity: null }), 'Spring'))).kind).toBe('activity-not-found')
    expect(portal.requests()).toEqual([])
  })
})
