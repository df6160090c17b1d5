import { describe, expect, it } from 'vitest'
import { NO_EDIT, type CompositionEdit } from '../../src/domain/composition'
import { saveEdit, type Seen } from '../../src/stores/saveEdit'
import { appPortalAs } from '../connection'
import { localPortal } from '../localPortal'
import { adding, aListIn, seenAs, updatesIn } from './anEdit'

const portal = localPortal()
const aList = (size: number) => aListIn(portal, size)
const updates = () => updatesIn(portal)

describe('a list that is being called', () => {
  const dial = (listId: number, entityId: number | undefined, more: object = {}) =>
    portal.call('portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS', ...more })
  const now = () => Date.now()

  // Guard: `isCalledNow`.
  it('note 201: is changed only by who has been asked', async () => {
    const { ids, others, listId, base } = await aList(4)
    const participants = ids.map(id => ({ id, statusCode: 'IN_WORK' }))
    const add = (seen: Partial<Seen>) =>
      saveEdit(appPortalAs(portal.url, 1), listId, 'contact', base, adding(others[0] as number), seenAs(participants, seen))
    await dial(listId, ids[2])
    for (const seen of [{ readAt: now() }, { calledAt: now() }]) {
      expect(await add(seen)).toMatchObject({ beingCalled: true, unseenResults: [] })
      expect(updates()).toBe(0)
    }
    expect(await add({ readAt: now(), agreed: true })).toMatchObject({ beingCalled: false })
    expect(portal.stored(listId).ids).toContain(others[0])
  })

  it('is none when the last change of a status is long ago, or when nothing would be sent', async () => {
    const { ids, others, listId, base } = await aList(4)
    const participants = ids.map(id => ({ id, statusCode: 'IN_WORK' }))
    await dial(listId, ids[2])
    const save = (edit: CompositionEdit, seen: Partial<Seen>) =>
      saveEdit(appPortalAs(portal.url, 1), listId, 'contact', base, edit, seenAs(participants, seen))
    expect((await save(NO_EDIT, { readAt: now() })).beingCalled).toBe(false)
    expect((await save(adding(others[0] as number), { readAt: now() - 3_600_000, calledAt: now() - 3_600_000 })).beingCalled).toBe(false)
    expect(updates()).toBe(1)
  })

  // Guard: `lostResults` over the readings around the update.
  it('note 201: may lose a result that had been read, and then its owner is named', async () => {
    const { ids, others, listId, base } = await aList(4)
    await dial(listId, ids[1])
    const { result: dialler } = { result: await portal.call<number>('portal.openDialler', { listId }) }
    await dial(listId, ids[3])
    const app = appPortalAs(portal.url, 1)
    const replace: typeof app.callLists.replace = async (...asked) => {
      // Another operator's dialler writes back what it had read before ids[3] was reached.
      await dial(listId, ids[0], { dialler })
      return app.callLists.replace(...asked)
    }
    const report = await saveEdit({ ...app, callLists: { ...app.callLists, replace } }, listId, 'contact', base, adding(others[0] as number))
    expect(report.lost).toEqual([{ id: ids[3], statusCode: 'SUCCESS' }])
  })
})
