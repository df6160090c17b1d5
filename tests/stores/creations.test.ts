import { beforeEach, describe, expect, it, vi } from 'vitest'
import { errorOf } from '../bitrix24/scripted'
import { browserLocks } from '../browserLocks'
import { memoryStorage } from '../browserStorage'
import { localPortal } from '../localPortal'
import { settled, tabsOf } from './tabs'

const portal = localPortal()

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: memoryStorage() })
  vi.stubGlobal('navigator', { onLine: true, locks: browserLocks() })
})

const { tab, newest, listsSince, aliveSince, nameOf, some, losing } = tabsOf(portal)

describe('Two tabs with one draft', () => {
  async function twoTabs() {
    const first = await tab()
    first.pick(some(2))
    first.name = 'First'
    await settled()
    return { first, second: await tab(), before: newest() }
  }

  it('make one list when both hold the same, one after the other', async () => {
    const { first, second, before } = await twoTabs()
    const { listId } = await first.create()
    const report = await second.create()
    expect(report).toMatchObject({ listId, found: true, draftKept: false })
    expect(listsSince(before)).toEqual([listId])
    expect(second.empty).toBe(true)
  })

  it('find the list of the other one when it is looked for before several are made', async () => {
    const { first, second, before } = await twoTabs()
    const { listId } = await first.create()
    expect(await second.findOutcome()).toMatchObject({ listId, found: true, draftKept: false })
    expect(listsSince(before)).toEqual([listId])
    expect(second.empty).toBe(true)
  })

  it('make one list when both hold the same, at the same moment', async () => {
    const { first, second, before } = await twoTabs()
    const [one, two] = await Promise.all([first.create(), second.create()])
    expect(two.listId).toBe(one.listId)
    expect(listsSince(before)).toEqual([one.listId])
  })

  // Guard: `OtherContent` gives what the second tab holds a key of its own.
  it.each(['one after the other', 'at the same moment'])(
    'make two when the second holds something else, %s, and the first keeps its name', async (when) => {
      const { first, second, before } = await twoTabs()
      second.pick(some(1, 5))
      second.name = 'Second'
      await settled()
      const creating = first.create()
      if (when === 'one after the other') await creating
      const [one, two] = await Promise.all([creating, second.create()])
      expect(listsSince(before)).toEqual([one.listId, two.listId])
      expect(portal.stored(one.listId).ids).toEqual(some(2))
      expect(portal.stored(two.listId).ids).toEqual([...some(2), ...some(1, 5)])
      expect([nameOf(one.listId), nameOf(two.listId)]).toEqual(['First', 'Second'])
      expect(two).toMatchObject({ found: false, draftKept: false })
    })

  // Guard: `draftStorage.remove` leaves what another tab has kept.
  it('keep what the second holds over a reload, though the first has created and is empty', async () => {
    const { first, second } = await twoTabs()
    second.name = 'Second'
    await settled()
    await first.create()
    await settled()
    expect(first.empty).toBe(true)
    const again = await tab()
    expect([again.name, again.participantIds]).toEqual(['Second', some(2)])
  })

  it('do not rename the list when somebody has renamed it since', async () => {
    const { first, second } = await twoTabs()
    const { listId } = await first.create()
    await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { SUBJECT: 'Renamed' } })
    await second.create()
    expect(nameOf(listId)).toBe('Renamed')
  })

  // Guard: one lock a user, not one a draft.
  it('create one after the other, also from drafts of their own', async () => {
    const first = await tab()
    const second = await tab()
    first.pick(some(2))
    second.pick(some(3))
    portal.forgetRequests()
    await Promise.all([first.create(), second.create()])
    const order = portal.methods().filter(method => method === 'crm.calllist.add' || method === 'crm.calllist.list')
    expect(order.slice(0, 2)).toEqual(['crm.calllist.list', 'crm.calllist.add'])
    expect(order.indexOf('crm.calllist.add', 2)).toBeGreaterThan(order.indexOf('crm.calllist.list', 2))
  })

  it('create both lists where the browser refuses storage and locks, though they are of the same people', async () => {
    const refuse = (): never => { throw new DOMException('The request was denied.', 'SecurityError') }
    vi.stubGlobal('window', { get localStorage(): never { return refuse() } })
    vi.stubGlobal('navigator', { onLine: true, locks: { request: async () => refuse(), query: async () => refuse() } })
    const before = newest()
    const [first, second] = [await tab(), await tab()]
    first.pick(some(2))
    first.name = 'First'
    second.pick(some(2))
    second.name = 'Second'
    const [one, two] = await Promise.all([first.create(), second.create()])
    expect(aliveSince(before).sort()).toEqual([one.listId, two.listId].sort())
    expect([nameOf(one.listId), nameOf(two.listId)]).toEqual(['First', 'Second'])
  })
})

describe('A creation whose outcome is not known', () => {
  /** A draft whose creation got no answer, and could not be looked after. */
  async function undecided(carriedOut: boolean) {
    const before = newest()
    const { app, mend } = losing(carriedOut)
    const draft = await tab(app)
    draft.pick(some(3))
    draft.name = 'As sent'
    draft.formId = 5
    await settled()
    expect((await errorOf(draft.create())).outcomeUnknown).toBe(true)
    expect(draft.undecided).toBe(true)
    mend()
    return { draft, before }
  }

  // Guard: `createOnce` looks for `before.sent`, and `finish` names the list as it was sent.
  it.each(['selection', 'form', 'name', 'type'])(
    'is settled with what was sent when the %s was changed, and the change stays a draft', async (what) => {
      const { draft, before } = await undecided(true)
      if (what === 'selection') draft.unpick(some(1))
      if (what === 'form') draft.formId = null
      if (what === 'name') draft.name = 'Changed'
      if (what === 'type') {
        draft.setType('company')
        draft.pick(portal.alive('companies').slice(0, 2))
      }
      const held = [draft.entityType, draft.participantIds, draft.formId, draft.name]
      const report = await draft.create()
      expect(listsSince(before)).toEqual([report.listId])
      expect(report).toMatchObject({ found: true, draftKept: true, list: { participantIds: some(3), formId: 5, name: 'As sent' } })
      expect(portal.stored(report.listId)).toMatchObject({ ids: some(3), formId: 5 })
      expect(nameOf(report.listId)).toBe('As sent')
      expect([draft.entityType, draft.participantIds, draft.formId, draft.name]).toEqual(held)

      const next = await draft.create()
      expect(next).toMatchObject({ found: false, draftKept: false })
      expect(listsSince(before)).toEqual([report.listId, next.listId])
      expect(portal.stored(next.listId).ids).toEqual(held[1])
    })

  it('makes what is selected now when nothing had been made', async () => {
    const { draft, before } = await undecided(false)
    draft.unpick(some(1))
    const report = await draft.create()
    expect(listsSince(before)).toEqual([report.listId])
    expect(portal.stored(report.listId).ids).toEqual(some(3).slice(1))
    expect(report).toMatchObject({ found: false, draftKept: false })
  })

  it.each([true, false])('is looked after when the page is loaded again (made: %s)', async (made) => {
    const { before } = await undecided(made)
    const again = await tab()
    expect(again.undecided).toBe(true)
    const report = await again.findOutcome()
    expect(report?.listId ?? null).toBe(made ? listsSince(before)[0] : null)
    expect(again.empty).toBe(made)
    if (report) expect(nameOf(report.listId)).toBe('As sent')
    else expect(again.participantIds).toEqual(some(3))
  })

  // Guard: `fits` lets only the tab that has tried itself be settled with something else than it holds.
  it('stays its own while another tab makes something else of the same draft', async () => {
    const before = newest()
    const { app, mend } = losing(true)
    const first = await tab(app)
    first.pick(some(3))
    first.name = 'First'
    await settled()
    const second = await tab()
    await errorOf(first.create())
    second.name = 'Second'
    const two = await second.create()
    mend()
    const one = await first.create()
    expect(listsSince(before)).toEqual([one.listId, two.listId])
    expect([nameOf(one.listId), nameOf(two.listId)]).toEqual(['First', 'Second'])
  })

  // Guard: `isTaken`.
  it('is not settled with a list that another creation has made of the same clients', async () => {
    const before = newest()
    const { app, mend } = losing(false)
    const first = await tab(app)
    first.pick(some(3))
    first.name = 'First'
    await errorOf(first.create())
    const second = await tab()
    second.discard()
    second.pick(some(3))
    second.name = 'Second'
    const two = await second.create()
    mend()
    const one = await first.create()
    expect(listsSince(before)).toEqual([two.listId, one.listId])
    expect([nameOf(one.listId), nameOf(two.listId)]).toEqual(['First', 'Second'])
  })
})
