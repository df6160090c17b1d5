import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Portal as AppPortal } from '../../src/bitrix24/portal'
import { PortalError } from '../../src/bitrix24/portalError'
import { useCallLists } from '../../src/stores/callLists'
import { useSession } from '../../src/stores/session'
import { useTakeOverStore } from '../../src/stores/takeOver'
import { browserLocks } from '../browserLocks'
import { memoryStorage } from '../browserStorage'
import { ADMIN, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'
import { offersOf } from './offersOf'

const portal = localPortal({ scopes: [...allScopes] })
const { portalAs, madeBy, storeItems } = offersOf(portal)

beforeEach(() => {
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: memoryStorage() }))
  vi.stubGlobal('navigator', { onLine: true, locks: browserLocks() })
})
afterEach(() => vi.unstubAllGlobals())

/** A tab of the user's browser with a list of theirs open. */
async function tab(listId: number, userId = ADMIN, app: AppPortal = portalAs(userId)) {
  const { run } = storesOver(app)
  await run(() => useSession()).load()
  const lists = run(() => useCallLists())
  await lists.load()
  const entry = lists.byId(listId)
  if (!entry) throw new Error('There is no such list')
  return { store: run(() => useTakeOverStore()), lists, entry }
}

const aList = () => portal.addList(ADMIN, portal.alive().slice(0, 4))
const rest = () => portal.alive().slice(0, 2)
const isDone = (listId: number) => portal.world.activities.get(portal.activityOf(listId) ?? 0)?.completed

describe('Taking over', () => {
  it('in two tabs at once makes one list', async () => {
    const listId = await aList()
    const [one, two] = [await tab(listId), await tab(listId)]
    const made = await madeBy(() =>
      Promise.all([one, two].map(({ store, entry }) => store.create(entry, 'contact', rest(), 'Rest'))))
    expect(made).toHaveLength(1)
  })

  it('of other clients in another tab makes a second list, for that was asked for', async () => {
    const listId = await aList()
    const [one, two] = [await tab(listId), await tab(listId)]
    const made = await madeBy(() => Promise.all([
      one.store.create(one.entry, 'contact', rest(), ''), two.store.create(two.entry, 'contact', portal.alive().slice(2, 4), '')
    ]))
    expect(made.map(id => portal.stored(id).ids).sort()).toEqual([rest(), portal.alive().slice(2, 4)].sort())
  })

  it('a second time, later, makes a second list', async () => {
    const listId = await aList()
    const { store, entry } = await tab(listId)
    const made = await madeBy(async () => {
      await store.done(entry, await store.create(entry, 'contact', rest(), ''))
      await store.create(entry, 'contact', rest(), '')
    })
    expect(made).toHaveLength(2)
  })

  /** A tab whose answers are lost from the moment a list is made: what came of it can't be looked up either. */
  async function losing(listId: number) {
    const app = portalAs(ADMIN)
    const lost = (): never => { throw new PortalError('no-answer', 'lost') }
    let isLost = false
    return tab(listId, ADMIN, {
      ...app,
      callLists: {
        ...app.callLists,
        async add(list) {
          await app.callLists.add(list)
          isLost = true
          return lost()
        },
        newest: async () => isLost ? lost() : app.callLists.newest()
      }
    })
  }

  /** Tries to make a list of the rest, and does not hear that it was made. */
  async function madeUnheard(listId: number): Promise<number> {
    const dying = await losing(listId)
    const [made = 0] = await madeBy(async () => {
      await expect(dying.store.create(dying.entry, 'contact', rest(), 'Rest')).rejects.toMatchObject({ outcomeUnknown: true })
    })
    return made
  }

  it('whose answer was lost finds its list after a reload', async () => {
    const listId = await aList()
    const unheard = await madeUnheard(listId)
    const again = await tab(listId)
    expect(await madeBy(async () => {
      expect(await again.store.create(again.entry, 'contact', rest(), 'Rest')).toMatchObject({ listId: unheard, earlier: false })
    })).toEqual([])
  })

  it.each([
    ['other clients', () => portal.alive().slice(2, 4), 'Rest'],
    ['another name', rest, 'Other']
  ])('whose answer was lost is not taken for one of %s that is asked for now', async (_, ids, name) => {
    const listId = await aList()
    const unheard = await madeUnheard(listId)
    const again = await tab(listId)
    expect(await madeBy(async () => {
      expect(await again.store.create(again.entry, 'contact', ids(), name)).toMatchObject({ listId: unheard, earlier: true })
    })).toEqual([])
    // That was said, so it is made now.
    const [made = 0] = await madeBy(() => again.store.create(again.entry, 'contact', ids(), name))
    expect(portal.stored(made).ids).toEqual(ids())
  })

  it('whose answer was lost is not offered besides', async () => {
    const listId = await aList()
    const unheard = await madeUnheard(listId)
    const again = await tab(listId)
    expect(await again.store.offer(again.entry, 'contact', rest(), MANAGER, '')).toEqual({ outcome: 'madeBefore', listId: unheard })
    expect(storeItems()).toEqual([])
  })

  it('goes on without a form that is gone', async () => {
    const listId = await aList()
    const { store, entry } = await tab(listId)
    expect(await store.create({ ...entry, formId: 77 }, 'contact', rest(), '')).toMatchObject({ withoutForm: true, n: 2 })
  })

  it('offers the rest once, however often', async () => {
    const listId = await portal.addList(MANAGER, portal.alive().slice(0, 4))
    const [one, two] = [await tab(listId, MANAGER), await tab(listId, MANAGER)]
    await Promise.all([one, two].map(({ store, entry }) => store.offer(entry, 'contact', rest(), ADMIN, '')))
    expect(storeItems()).toHaveLength(1)
  })

  it('offered to one colleague, whose answer was lost, is not offered to another as well', async () => {
    const listId = await portal.addList(MANAGER, portal.alive().slice(0, 4))
    const app = portalAs(MANAGER)
    const dying = await tab(listId, MANAGER, {
      ...app,
      sharedItems: {
        ...app.sharedItems,
        async add(...args) {
          await app.sharedItems.add(...args)
          throw new PortalError('no-answer', 'lost')
        }
      }
    })
    await expect(dying.store.offer(dying.entry, 'contact', rest(), ADMIN, '')).rejects.toMatchObject({ outcomeUnknown: true })
    const again = await tab(listId, MANAGER)
    expect(await again.store.offer(again.entry, 'contact', rest(), OWN_CLIENTS_MANAGER, '')).toEqual({ outcome: 'offeredBefore', toUserId: ADMIN })
    expect(storeItems()).toHaveLength(1)
  })
})

describe('Marking the old list done', () => {
  it('is shown at once where Bitrix24 did it', async () => {
    const listId = await aList()
    const { store, lists, entry } = await tab(listId)
    expect(await store.finish(entry)).toBeNull()
    expect([isDone(listId), lists.byId(listId)?.activity?.completed]).toEqual([true, true])
  })

  it('is looked at when the answer is lost', async () => {
    const listId = await aList()
    const { store, entry } = await tab(listId)
    await portal.faults({ method: 'crm.activity.update', kind: 'drop-after' })
    expect(await store.finish(entry)).toBeNull()
    await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { COMPLETED: 'N' } })
    await portal.faults({ method: 'crm.activity.update', kind: 'drop-before' })
    expect(await store.finish(entry)).toMatchObject({ outcomeUnknown: true })
    expect(isDone(listId)).toBe(false)
  })

  it('is not believed of a portal that says yes and does nothing', async () => {
    const listId = await aList()
    const app = portalAs(ADMIN)
    const { store, lists, entry } = await tab(listId, ADMIN, { ...app, activities: { ...app.activities, complete: async () => {} } })
    expect(await store.finish(entry)).toMatchObject({ kind: 'unexpected-answer', outcomeUnknown: false })
    expect(lists.byId(listId)?.activity?.completed).toBe(false)
  })

  it('note 24: is refused to many who are no administrators', async () => {
    const listId = await portal.addList(MANAGER, rest())
    const { store, entry } = await tab(listId, MANAGER)
    expect(await store.finish(entry)).toMatchObject({ kind: 'access-denied' })
  })
})
