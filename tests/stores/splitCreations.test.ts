import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { useHandOut } from '../../src/stores/handOut'
import { useSession } from '../../src/stores/session'
import { useSplitCreations, type Handing, type NewPart } from '../../src/stores/splitCreations'
import { intoParts } from '../../src/domain/split'
import { browserLocks } from '../browserLocks'
import { memoryStorage } from '../browserStorage'
import { ADMIN, appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'

const portal = localPortal({ contacts: 2_600, companies: 1, callLists: 1, scopes: [...allScopes] })
const draft = { draftKey: 'draft-1', entityType: 'contact', formId: null } as const

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: memoryStorage() })
  vi.stubGlobal('navigator', { onLine: true, locks: browserLocks() })
})

/** Another tab of the same browser, or the same one loaded anew. */
async function tab() {
  const app = appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) })
  const { run } = storesOver(app)
  await run(() => useSession()).load()
  const handOut = run(() => useHandOut())
  const handing: Handing = {
    give: parts => handOut.giveAll(parts.map(part => ({ ...part, message: link => link }))),
    offer: async () => { throw new Error('Nothing is offered here') }
  }
  return { splits: run(() => useSplitCreations()), handing }
}

/** Parts of the first contacts, in turn for the colleagues and for me. */
function partsOf(count: number, parts: number): NewPart[] {
  const users = [MANAGER, OWN_CLIENTS_MANAGER, null]
  return intoParts(portal.alive().slice(0, count), parts).map((participantIds, index) => (
    { name: `Part ${index + 1}`, participantIds, userId: users[index % users.length] ?? null, offered: false }
  ))
}

function made(since: number) {
  return [...portal.world.callLists.values()].filter(({ id }) => id > since).map(({ id }) => {
    const { subject, responsibleId } = portal.world.activities.get(portal.activityOf(id) ?? 0) ?? {}
    return { subject, responsibleId, ids: portal.stored(id).ids }
  })
}
const wanted = (parts: readonly NewPart[]) =>
  parts.map(({ name, userId, participantIds }) => ({ subject: name, responsibleId: userId ?? ADMIN, ids: participantIds }))

describe('A split', () => {
  it('of 2,500 clients among five takes 5 adds, 4 reads, one request for names and users, and one for notifications', async () => {
    const { splits, handing } = await tab()
    const newest = portal.world.lastIds.callList
    const parts = partsOf(2_500, 5)
    portal.forgetRequests()
    splits.begin(draft, parts)
    expect(await splits.goOn(handing)).toMatchObject({ missing: [], duplicates: [] })
    expect(made(newest)).toEqual(wanted(parts))
    const requests = portal.requests().map(({ commands }) => [...new Set(commands.map(({ method }) => method))].join())
    expect(requests).toEqual([
      'crm.calllist.list', ...Array<string>(5).fill('crm.calllist.add'), 'crm.calllist.list',
      'app.info,scope,user.get,crm.activity.list', 'crm.activity.update', 'crm.activity.list', 'im.notify.personal.add'
    ])
  })

  it('asked for twice at once is made once', async () => {
    const { splits, handing } = await tab()
    const newest = portal.world.lastIds.callList
    splits.begin(draft, partsOf(9, 3))
    await Promise.all([splits.goOn(handing), splits.goOn(handing)])
    expect(made(newest)).toHaveLength(3)
  })

  it.each(['one after the other', 'at the same moment'])('of one draft in two tabs is made once, %s', async (when) => {
    const [first, second] = [await tab(), await tab()]
    const newest = portal.world.lastIds.callList
    const parts = partsOf(9, 3)
    first.splits.begin(draft, parts)
    const running = first.splits.goOn(first.handing)
    if (when === 'one after the other') {
      await running
      first.splits.forget()
    }
    second.splits.begin(draft, parts)
    await Promise.all([running, second.splits.goOn(second.handing)])
    expect(made(newest)).toEqual(wanted(parts))
    expect(portal.world.inbox.notifications).toHaveLength(2)
  })

  it('of one draft into other parts in a second tab goes on with those of the first while they are made', async () => {
    const [first, second] = [await tab(), await tab()]
    const newest = portal.world.lastIds.callList
    first.splits.begin(draft, partsOf(9, 3))
    const running = first.splits.goOn(first.handing)
    second.splits.begin(draft, partsOf(9, 2))
    await Promise.all([running, second.splits.goOn(second.handing)])
    expect(made(newest)).toEqual(wanted(partsOf(9, 3)))
  })

  it.each(['drop-before', 'drop-after'] as const)('is carried on after a reload when the second list was cut off (%s)', async (kind) => {
    const newest = portal.world.lastIds.callList
    const parts = partsOf(9, 3)
    const first = await tab()
    first.splits.begin(draft, parts)
    await portal.faults(
      { method: 'crm.calllist.add', kind: 'delay', ms: 0 }, { method: 'crm.calllist.add', kind },
      // What came of it can't be looked for either.
      { method: 'crm.calllist.list', kind: 'delay', ms: 0 }, { method: 'crm.calllist.list', kind: 'http-500', times: 20 }
    )
    expect(await first.splits.goOn(first.handing)).toBeNull()
    expect(first.splits.error).toMatchObject({ outcomeUnknown: true })
    expect(first.splits.record?.parts.map(part => [part.listId !== null, first.splits.isOpen(part)]))
      .toEqual([[true, false], [false, true], [false, false]])
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })

    const second = await tab()
    second.splits.restore(draft.draftKey, false)
    expect(await second.splits.goOn(second.handing)).not.toBeNull()
    expect(made(newest)).toEqual(wanted(parts))
  })

  it('names and hands out the lists that are there when a later one cannot be made', async () => {
    const newest = portal.world.lastIds.callList
    const parts = partsOf(9, 3)
    const { splits, handing } = await tab()
    splits.begin(draft, parts)
    await portal.faults({ method: 'crm.calllist.add', kind: 'delay', ms: 0 }, { method: 'crm.calllist.add', kind: 'query-limit', times: 9 })
    expect(await splits.goOn(handing)).toBeNull()
    expect(splits.error).not.toBeNull()
    expect(made(newest)).toEqual(wanted(parts.slice(0, 1)))
    expect(splits.record?.parts.map(({ done }) => done)).toEqual([true, false, false])
  })

  it('offers all others when one offer is refused, and goes on with that one', async () => {
    const { splits, handing } = await tab()
    const offered: string[] = []
    let refuses = true
    const offering: Handing = {
      ...handing,
      async offer({ name }) {
        if (refuses && name === 'Part 1') throw new PortalError('refused', 'No')
        offered.push(name)
      }
    }
    splits.begin(draft, partsOf(6, 2).map(part => ({ ...part, offered: true })))
    expect(await splits.goOn(offering)).toBeNull()
    expect(splits.error?.kind).toBe('refused')
    refuses = false
    expect(await splits.goOn(offering)).not.toBeNull()
    expect(offered).toEqual(['Part 2', 'Part 1'])
  })

  it('that is left after a reload names and hands out what is there, and makes nothing more', async () => {
    const newest = portal.world.lastIds.callList
    const parts = partsOf(9, 3)
    const first = await tab()
    first.splits.begin(draft, parts)
    await portal.faults({ method: 'crm.calllist.add', kind: 'delay', ms: 0 }, { method: 'crm.calllist.add', kind: 'query-limit', times: 9 })
    // As when the tab is closed before anything is handed out.
    await first.splits.goOn({ ...first.handing, give: async () => [] })
    expect(made(newest)).not.toEqual(wanted(parts.slice(0, 1)))
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    const second = await tab()
    second.splits.restore(draft.draftKey, false)
    expect((await second.splits.leave(second.handing))?.given).toMatchObject([{ assigned: true, told: 'yes' }])
    expect(made(newest)).toEqual(wanted(parts.slice(0, 1)))
  })

  it('that is finished is not made again in a tab that still has its draft, under another name', async () => {
    const [first, second] = [await tab(), await tab()]
    const newest = portal.world.lastIds.callList
    const parts = partsOf(9, 3)
    first.splits.begin(draft, parts)
    await first.splits.goOn(first.handing)
    first.splits.finish()
    second.splits.restore(draft.draftKey, true)
    expect(second.splits.record).toBeNull()
    second.splits.begin(draft, parts.map(part => ({ ...part, name: `Again ${part.name}` })))
    expect((await second.splits.goOn(second.handing))?.parts.every(({ done }) => done)).toBe(true)
    expect(made(newest)).toEqual(wanted(parts))
  })

  it('that another tab has left is not offered again', async () => {
    const [first, second] = [await tab(), await tab()]
    const offered: string[] = []
    const offering = { ...first.handing, offer: async ({ name }: { name: string }) => void offered.push(name) }
    first.splits.begin(draft, partsOf(6, 2).map(part => ({ ...part, offered: true })))
    second.splits.restore(draft.draftKey, false)
    first.splits.finish()
    expect((await second.splits.goOn(offering))?.parts).toHaveLength(2)
    expect(offered).toEqual([])
  })

  it('that is left as it is is forgotten', async () => {
    const { splits } = await tab()
    splits.begin(draft, partsOf(4, 2))
    splits.forget()
    const next = await tab()
    next.splits.restore(draft.draftKey, true)
    expect(next.splits.record).toBeNull()
  })

  it('of another portal or user, or written by anybody, is not taken up', async () => {
    const { splits } = await tab()
    splits.begin(draft, partsOf(4, 2))
    const [name] = [...Array(window.localStorage.length).keys()].map(index => window.localStorage.key(index) ?? '')
    expect(name).toBe('call-lists/splits/test:1')
    window.localStorage.setItem(name ?? '', '[{"draftKey":"draft-1","parts":[{"listId":"<b>"}]}]')
    const next = await tab()
    next.splits.restore(draft.draftKey, true)
    expect(next.splits.record).toBeNull()
  })

  it('of a draft that is gone is found when nothing else is composed', async () => {
    const { splits } = await tab()
    splits.begin(draft, partsOf(4, 2))
    const next = await tab()
    next.splits.restore('draft-2', false)
    expect(next.splits.record).toBeNull()
    next.splits.restore('draft-2', true)
    expect(next.splits.record?.parts).toHaveLength(2)
  })
})
