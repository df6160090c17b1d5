import { describe, expect, it } from 'vitest'
import { anEntry } from '../../factories'
import { localPortal } from '../../localPortal'
import { appAs } from '../../stores/appStores'

const portal = localPortal()

/** Lists that were deleted a moment ago: of the same people unless told otherwise, each with a name and form of its own. */
async function deleted(count: number, { as = 1, formIds = [1, 3, 5] } = {}) {
  const ids: number[] = []
  for (let made = 0; made < count; made++) {
    const listId = await portal.addList(as, portal.alive().slice(0, 3), { WEBFORM_ID: formIds[made % formIds.length] })
    await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { SUBJECT: `Name ${made}` } })
    ids.push(listId)
  }
  await portal.call('portal.options', { rights: { [as]: { callListActivities: true } } })
  const app = appAs(portal, as)
  await Promise.all([app.callLists.load(), app.session.load()])
  const lists = await app.deletion.prepare(ids.map(id => app.callLists.byId(id) ?? anEntry({ id })))
  await app.deletion.remove(lists)
  const before = portal.world.lastIds.callList
  portal.forgetRequests()
  return { app, lists, made: () => [...portal.world.callLists.keys()].filter(id => id > before) }
}

/** What is alive of some lists, by name. */
const alive = (ids: readonly number[]) => ids.flatMap((id) => {
  const activity = portal.world.activities.get(portal.activityOf(id) ?? 0)
  return activity ? [{ name: activity.subject, ...portal.stored(id) }] : []
}).sort((a, b) => a.name.localeCompare(b.name))

describe('undoing', () => {
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
    const { app, lists, made } = await deleted(3)
    const { restored } = await app.deletion.undo(lists)
    expect(restored.map(({ list }) => list.entry.id)).toEqual(lists.map(({ entry }) => entry.id))
    expect(made()).toEqual(restored.map(({ listId }) => listId))
  })

  it('leaves out and names who no longer exists', async () => {
    const { app, lists } = await deleted(1)
    const [gone] = lists[0]?.participantIds ?? []
    await portal.call('portal.deleteContact', { id: gone })
    const { restored } = await app.deletion.undo(lists)
    expect(restored[0]?.missing).toEqual([gone])
  })

  // Guard: `restoring` shares what is being or has been made.
  it('asked twice makes one list', async () => {
    const { app, lists, made } = await deleted(1)
    const [one, two] = await Promise.all([app.deletion.undo(lists), app.deletion.undo(lists)])
    await app.deletion.undo(lists)
    expect(made()).toHaveLength(1)
    expect(two.restored[0]?.listId).toBe(one.restored[0]?.listId)
  })

  it.each(['drop-after', 'bad-json'] as const)('note 44: makes one list when the answer is lost (%s)', async (kind) => {
    const { app, lists, made } = await deleted(1)
    await portal.faults({ method: 'crm.calllist.add', kind })
    expect((await app.deletion.undo(lists)).restored).toHaveLength(1)
    expect(made()).toHaveLength(1)
  })

  // Guard: `attempts` are remembered, so that another try looks first.
  it('note 44: that failed makes one list when it is tried again', async () => {
    const { app, lists, made } = await deleted(1)
    await portal.faults({ method: 'crm.calllist.add', kind: 'drop-before' })
    expect((await app.deletion.undo(lists)).failed[0]?.error.outcomeUnknown).toBe(true)
    expect((await app.deletion.undo(lists)).restored).toHaveLength(1)
    expect(made()).toHaveLength(1)
  })
})

describe('undoing two lists of the same people', () => {
  const both = (formIds: readonly [number, number]) => [
    { name: 'Name 0', ids: portal.alive().slice(0, 3), formId: formIds[0] },
    { name: 'Name 1', ids: portal.alive().slice(0, 3), formId: formIds[1] }
  ]

  // Guards: the form counts in `newSince`, and `isTaken` keeps one from being taken for the other.
  describe.each<[string, [number, number]]>([['different forms', [1, 3]], ['the same form', [3, 3]]])('with %s', (_what, formIds) => {
    it.each(['drop-after', 'bad-json', 'drop-before', 'http-502'] as const)(
      'note 44: gives both back, each with its own name and form, when a connection breaks at the first (%s)', async (kind) => {
        const { app, lists, made } = await deleted(2, { formIds })
        await portal.faults({ method: 'crm.calllist.add', kind })
        const { failed } = await app.deletion.undo(lists)
        await app.deletion.undo(failed.map(({ list }) => list))
        expect(alive(made())).toMatchObject(both(formIds))
        expect(made()).toHaveLength(2)
      })

    it.each(['drop-after', 'drop-before'] as const)('note 44: or at both (%s)', async (kind) => {
      const { app, lists, made } = await deleted(2, { formIds })
      await portal.faults({ method: 'crm.calllist.add', kind, times: 2 })
      await app.deletion.undo(lists)
      await app.deletion.undo(lists)
      expect(alive(made())).toMatchObject(both(formIds))
      expect(made()).toHaveLength(2)
    })

    it('gives both back when they are undone at the same moment', async () => {
      const { app, lists, made } = await deleted(2, { formIds })
      await Promise.all(lists.map(list => app.deletion.undo([list])))
      expect(alive(made())).toMatchObject(both(formIds))
      expect(made()).toHaveLength(2)
    })
  })
})

describe('undoing without knowing the user', () => {
  // Guard: `makeAgain` throws what kept the user from being read.
  it('makes nothing, says why, and makes the list on the next try', async () => {
    const { lists, made } = await deleted(1)
    const app = appAs(portal, 1)
    await portal.faults({ method: 'user.current', kind: 'http-500', times: 20 })
    const { failed } = await app.deletion.undo(lists)
    expect(failed[0]?.error).toMatchObject({ kind: 'portal-failed', outcomeUnknown: false })
    expect(made()).toEqual([])
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    expect((await app.deletion.undo(lists)).restored).toHaveLength(1)
    expect(made()).toHaveLength(1)
  })
})

describe('who does not come back', () => {
  // Guard: `droppedFrom`.
  it('note 7: is somebody whom this user may not read any more', async () => {
    const { app, lists } = await deleted(1, { as: 2 })
    const [first, second] = lists[0]?.participantIds ?? []
    await portal.call('portal.options', { rights: { 2: { contact: 'own' } } })
    for (const id of lists[0]?.participantIds ?? []) await portal.call('portal.setClient', { entityTypeId: 3, id, assignedById: 1 })
    await portal.call('portal.setClient', { entityTypeId: 3, id: first, assignedById: 2 })
    const { restored } = await app.deletion.undo(lists)
    expect(restored[0]?.dropped).toEqual(lists[0]?.participantIds.filter(id => id !== first))
    expect(restored[0]?.dropped).toContain(second)
  })

  it('is nobody when everybody is on the list again', async () => {
    const { app, lists } = await deleted(1, { as: 2 })
    expect((await app.deletion.undo(lists)).restored[0]).toMatchObject({ missing: [], dropped: [] })
  })
})
