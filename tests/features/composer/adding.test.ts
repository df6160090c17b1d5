import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAdding } from '../../../src/features/composer/adding'
import { useEditing } from '../../../src/stores/editing'
import { useSession } from '../../../src/stores/session'
import { memoryStorage } from '../../browserStorage'
import { ADMIN, appPortalAs, storesOver } from '../../connection'
import { createPortal, type Portal } from '../../portal/server'
import { openedScreenOf } from '../../stores/appStores'

let portal: Portal

beforeAll(async () => {
  portal = await createPortal({ contacts: 100, companies: 10, callLists: 5, rateLimit: false })
})
afterAll(() => portal.close())
beforeEach(() => {
  vi.stubGlobal('window', { localStorage: memoryStorage() })
})

const settled = () => new Promise(resolve => setTimeout(resolve, 0))

function loaded() {
  const { run } = storesOver(appPortalAs(portal.url, ADMIN))
  return {
    session: run(() => useSession()),
    adding: run(() => useAdding()),
    editing: run(() => useEditing()),
    open: (listId: number) => openedScreenOf(run, listId)
  }
}

describe('Who is about to be added to a list', () => {
  it('survives a reload, for each list by itself', async () => {
    const { session, adding } = loaded()
    await session.load()
    adding.open(1)
    adding.pick([7, 5])
    await settled()
    adding.open(2)
    adding.pick([9])
    await settled()

    const again = loaded()
    await again.session.load()
    again.adding.open(1)
    expect([...again.adding.picked]).toEqual([7, 5])
    again.adding.open(2)
    expect([...again.adding.picked]).toEqual([9])
    again.adding.open(3)
    expect([...again.adding.picked]).toEqual([])
  })

  it('is taken up when the user becomes known only after the list was opened', async () => {
    const { session, adding } = loaded()
    await session.load()
    adding.open(1)
    adding.pick([7])
    await settled()

    const again = loaded()
    again.adding.open(1)
    expect(again.adding.restored).toBe(false)
    await again.session.load()
    await settled()
    expect([...again.adding.picked]).toEqual([7])
  })

  it('is forgotten once it is done', async () => {
    const { session, adding } = loaded()
    await session.load()
    adding.open(1)
    adding.pick([7])
    await settled()
    adding.finish(1, [7])
    await settled()
    expect(window.localStorage.length).toBe(0)
  })
})

describe('Who was taken off a list', () => {
  it('is remembered with the status they had, until they are on it again', async () => {
    const { editing, open } = loaded()
    const list = [...portal.context.world.callLists.values()].find(each => each.entityTypeId === 3 && each.participants.length > 3)
    const going = list?.participants.find(({ id }) => portal.context.world.contacts.get(id)?.deleted === false)
    if (!list || !going) throw new Error('The world has no such list')
    going.status = 'SUCCESS'
    const { entry, content } = await open(list.id)
    if (!entry) throw new Error('The list was not read')
    const form = { kind: 'keep' } as const

    await editing.edit(entry, 'contact', content, { add: [], remove: [going.id], form })
    expect([...editing.removedFrom(list.id)]).toEqual([[going.id, 'SUCCESS']])
    await editing.edit(entry, 'contact', content, { add: [going.id], remove: [], form })
    expect(editing.removedFrom(list.id).size).toBe(0)
  })
})
