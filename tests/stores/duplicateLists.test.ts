import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Portal as AppPortal } from '../../src/bitrix24/portal'
import { errorOf } from '../bitrix24/scripted'
import { browserLocks } from '../browserLocks'
import { memoryStorage } from '../browserStorage'
import { ADMIN, appPortalAs, MANAGER } from '../connection'
import { localPortal } from '../localPortal'
import { tabsOf } from './tabs'

const portal = localPortal()

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: memoryStorage() })
  vi.stubGlobal('navigator', { onLine: true, locks: browserLocks() })
})

const { tab, newest, aliveSince, some, losing } = tabsOf(portal)

/** Something to wait for. */
function gate() {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => { open = resolve })
  return { opened, open }
}

describe('The second list of one creation', () => {
  /** Does what a browser does by itself when the connection breaks: the portal is asked a second time. */
  function sendAgain(userId: number, meanwhile: (first: number) => Promise<unknown> = async () => {}): AppPortal {
    const app = appPortalAs(portal.url, userId)
    const add: AppPortal['callLists']['add'] = async (list) => {
      await meanwhile(await app.callLists.add(list))
      return app.callLists.add(list)
    }
    return { ...app, callLists: { ...app.callLists, add } }
  }

  async function created(app: AppPortal) {
    const before = newest()
    const draft = await tab(app)
    draft.pick(some(3))
    const report = await draft.create()
    return { report, before }
  }

  it('is deleted when the browser sent the request twice', async () => {
    const { report, before } = await created(sendAgain(ADMIN))
    expect(report.duplicates).toEqual([])
    expect(aliveSince(before)).toEqual([report.listId])
  })

  it('is named to somebody who may not delete it', async () => {
    const { report } = await created(sendAgain(MANAGER))
    expect(report.duplicates).toEqual([report.listId - 1])
  })

  // Guard: `isAlone`.
  it('is named, not deleted, where the browser cannot tell whether another tab made it', async () => {
    vi.stubGlobal('navigator', { onLine: true })
    const { report, before } = await created(sendAgain(ADMIN))
    expect(report.duplicates).toEqual([report.listId - 1])
    expect(aliveSince(before)).toHaveLength(2)
  })

  it('is named, not deleted, while it may be what another creation is looked for', async () => {
    const { app } = losing(false)
    const open = await tab(app)
    open.pick(some(3))
    await errorOf(open.create())
    window.localStorage.removeItem('call-lists/draft/test:1')
    const { report, before } = await created(sendAgain(ADMIN))
    expect(report.duplicates).toEqual([report.listId - 1])
    expect(aliveSince(before)).toHaveLength(2)
  })

  it.each<[string, (first: number) => Promise<unknown>]>([
    ['has got a name', first => portal.call('crm.activity.update', { id: portal.activityOf(first), fields: { SUBJECT: 'On purpose' } })],
    ['has another order', async (first) => { await portal.call('crm.activity.delete', { id: portal.activityOf(first) }); await portal.addList(1, some(3).reverse()) }],
    ['has another form', first => portal.call('crm.calllist.update', { LIST_ID: first, ENTITY_TYPE: 'CONTACT', ENTITIES: some(3), WEBFORM_ID: 3 })],
    ['is of somebody else', async (first) => { await portal.call('crm.activity.delete', { id: portal.activityOf(first) }); await portal.addList(2, some(3)) }]
  ])('is none when it %s', async (_what, meanwhile) => {
    const { report, before } = await created(sendAgain(ADMIN, meanwhile))
    expect(report.duplicates).toEqual([])
    expect(aliveSince(before)).toHaveLength(2)
  })

  // Guard: `onMade` is told before the doubles are looked for.
  it('is not the list that another tab has just made, where the browser keeps storage but no locks', async () => {
    vi.stubGlobal('navigator', { onLine: true })
    const before = newest()
    const bothLooked = gate()
    const firstAdded = gate()
    const secondDone = gate()
    const app = appPortalAs(portal.url, ADMIN)
    let looks = 0
    const first = await tab({ ...app, callLists: {
      ...app.callLists,
      // The second look is for doubles.
      newest: async () => { if (++looks > 1) await secondDone.opened; return app.callLists.newest() },
      async add(list) {
        await bothLooked.opened
        const listId = await app.callLists.add(list)
        firstAdded.open()
        return listId
      }
    } })
    const second = await tab({ ...app, callLists: {
      ...app.callLists,
      add: async (list) => { bothLooked.open(); await firstAdded.opened; return app.callLists.add(list) }
    } })
    first.pick(some(3))
    second.pick(some(3))
    const creating = first.create()
    const two = await second.create()
    secondDone.open()
    const one = await creating
    expect([one.duplicates, two.duplicates]).toEqual([[], []])
    expect(aliveSince(before)).toEqual([one.listId, two.listId])
  })

  it('is not an earlier list of the same clients, nor one made since', async () => {
    const earlier = await portal.addList(ADMIN, some(3))
    const app = appPortalAs(portal.url, ADMIN)
    const since: number[] = []
    const add: AppPortal['callLists']['add'] = async (list) => {
      const listId = await app.callLists.add(list)
      since.push(await portal.addList(ADMIN, some(3)))
      return listId
    }
    const { report } = await created({ ...app, callLists: { ...app.callLists, add } })
    expect(report.duplicates).toEqual([])
    expect([earlier, ...since].map(id => portal.activityOf(id))).not.toContain(undefined)
  })
})
