import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useCallLists } from '../../src/stores/callLists'
import { useDeletion } from '../../src/features/deletion/deletion'
import { useDraft } from '../../src/features/composer/draft'
import { useSession } from '../../src/stores/session'
import { memoryStorage } from '../browserStorage'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import { localPortal, until } from '../localPortal'

const portal = localPortal()
beforeEach(() => {
  vi.stubGlobal('window', { localStorage: memoryStorage() })
})

/** An overview that has been read, and what changes it. */
async function shownOverview() {
  const { run } = storesOver(appPortalAs(portal.url, ADMIN))
  const callLists = run(() => useCallLists())
  const session = run(() => useSession())
  await Promise.all([callLists.load(), session.load()])
  return { callLists, draft: run(() => useDraft()), deletion: run(() => useDeletion()) }
}

describe('the overview, without being asked to', () => {
  it('has a list that was just created, under its name', async () => {
    const { callLists, draft } = await shownOverview()
    draft.pick(portal.alive().slice(0, 3))
    draft.name = 'Spring fair'
    const { listId } = await draft.create()
    await until(() => callLists.byId(listId) !== null, 'the new list in the overview')
    expect(callLists.byId(listId)).toMatchObject({ availability: 'available', activity: { subject: 'Spring fair' } })
  })

  it('has what colleagues did when a deletion is through', async () => {
    const { callLists, deletion } = await shownOverview()
    const doomedId = callLists.entries.find(entry => entry.entityType === 'contact' && entry.activity)?.id ?? 0
    const colleagues = await portal.addList(2, portal.alive().slice(0, 3))
    const lists = await deletion.prepare(callLists.entries.filter(entry => entry.id === doomedId))
    await deletion.remove(lists)
    await until(() => callLists.byId(colleagues) !== null, 'the colleague\'s list in the overview')
    expect(callLists.byId(doomedId)).toMatchObject({ activity: null, availability: 'deleted' })
  })

  it('has a list that was brought back', async () => {
    const { callLists, deletion } = await shownOverview()
    const doomed = callLists.entries.find(entry => entry.entityType === 'contact' && entry.activity && portal.stored(entry.id).ids.length > 0)
    const lists = await deletion.prepare(callLists.entries.filter(entry => entry.id === doomed?.id))
    await deletion.remove(lists)
    await until(() => !callLists.isPending)
    const { restored } = await deletion.undo(lists)
    const [again] = restored
    await until(() => callLists.byId(again?.listId ?? 0) !== null, 'the list in the overview')
    expect(callLists.byId(again?.listId ?? 0)).toMatchObject({ activity: { subject: lists[0]?.subject } })
  })
})
