import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDraft } from '../../../src/features/composer/draft'
import { useSession } from '../../../src/stores/session'
import { memoryStorage } from '../../browserStorage'
import { ADMIN, appPortalAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../../connection'
import type { FaultKind } from '../../portal/rest/faults'
import { createPortal, type Portal } from '../../portal/server'

let portal: Portal

beforeAll(async () => {
  portal = await createPortal({ contacts: 200, companies: 20, callLists: 5, rateLimit: false })
})
afterAll(() => portal.close())
beforeEach(() => {
  portal.context.faults.clear()
  portal.context.requestLog.clear()
  vi.stubGlobal('window', { localStorage: memoryStorage() })
})

/** The draft as a page that was just loaded has it: a new store over what the browser keeps. */
async function loadedDraft(as = ADMIN) {
  const { run } = storesOver(appPortalAs(portal.url, as))
  const session = run(() => useSession())
  const draft = run(() => useDraft())
  await session.load()
  draft.restore()
  return draft
}

function fault(kind: FaultKind, method = 'crm.calllist.add', times = 1): void {
  portal.context.faults.add([{ method, kind, times, ms: 0 }])
}

const lists = () => [...portal.context.world.callLists.values()]
const participantsOf = (listId: number) => portal.context.world.callLists.get(listId)?.participants.map(({ id }) => id)

/** Watchers of a store run a moment later. */
const settled = () => new Promise(resolve => setTimeout(resolve, 0))

describe('A draft', () => {
  it('holds everybody once, in the order they were picked', async () => {
    const draft = await loadedDraft()
    draft.pick([5, 3, 5])
    draft.pick([3, 9])
    draft.unpick([5])
    expect(draft.participantIds).toEqual([3, 9])
  })

  it('survives a reload', async () => {
    const draft = await loadedDraft()
    draft.setType('company')
    draft.pick([2, 1])
    draft.formId = 4
    draft.name = 'Fair <b>'
    await settled()
    const again = await loadedDraft()
    expect(again.entityType).toBe('company')
    expect(again.participantIds).toEqual([2, 1])
    expect(again.formId).toBe(4)
    expect(again.name).toBe('Fair <b>')
  })

  it('is not shown to another user of the same browser', async () => {
    const draft = await loadedDraft(ADMIN)
    draft.pick([1, 2])
    await settled()
    expect((await loadedDraft(MANAGER)).empty).toBe(true)
  })

  it('is kept as ids only: nothing of the people', async () => {
    const draft = await loadedDraft()
    draft.pick([1, 2])
    await settled()
    const kept = window.localStorage.getItem('call-lists/draft/test:1') ?? ''
    expect(Object.keys(JSON.parse(kept) as object).sort())
      .toEqual(['entityType', 'formId', 'key', 'name', 'participantIds'])
  })

  it('is gone after it was discarded', async () => {
    const draft = await loadedDraft()
    draft.pick([1, 2])
    await settled()
    draft.discard()
    await settled()
    expect((await loadedDraft()).empty).toBe(true)
    expect(window.localStorage.getItem('call-lists/draft/test:1')).toBeNull()
  })

  it('keeps form and name, but nobody, when the type is switched', async () => {
    const draft = await loadedDraft()
    draft.pick([1])
    draft.formId = 3
    draft.name = 'Fair'
    draft.setType('company')
    expect(draft.participantIds).toEqual([])
    expect([draft.formId, draft.name]).toEqual([3, 'Fair'])
  })

  it('says so in a browser that keeps nothing', async () => {
    vi.stubGlobal('window', { localStorage: memoryStorage({ full: true }) })
    const draft = await loadedDraft()
    draft.pick([1])
    await settled()
    expect(draft.kept).toBe(false)
  })

  it.each(['', '{', '[]', '{"key":"a","entityType":"lead"}', '{"participantIds":["1"]}'])(
    'is empty where the browser keeps something else: %s', async (stored) => {
      window.localStorage.setItem('call-lists/draft/test:1', stored)
      expect((await loadedDraft()).empty).toBe(true)
    })
})

describe('Creating a list', () => {
  it('makes it where the browser refuses storage and locks to a frame of another site (protocol note 210)', async () => {
    const refuse = (): never => { throw new DOMException('The request was denied.', 'SecurityError') }
    vi.stubGlobal('window', { get localStorage(): never { return refuse() } })
    vi.stubGlobal('navigator', { onLine: true, locks: { request: async () => refuse() } })
    const draft = await loadedDraft()
    draft.pick([4, 2])
    await settled()
    expect(draft.kept).toBe(false)
    const before = lists().length
    const { listId } = await draft.create()
    expect(participantsOf(listId)).toEqual([4, 2])
    expect(lists().length).toBe(before + 1)
  })

  it('makes it with its participants in order, its form and its name, and ends the draft', async () => {
    const draft = await loadedDraft()
    draft.pick([9, 3, 5])
    draft.formId = [...portal.context.world.webForms.keys()][0] ?? null
    draft.name = ' Fair '
    const formId = draft.formId
    const report = await draft.create()
    expect(participantsOf(report.listId)).toEqual([9, 3, 5])
    expect(portal.context.world.callLists.get(report.listId)?.webformId).toBe(formId)
    const activity = [...portal.context.world.activities.values()].find(each => each.associatedEntityId === report.listId)
    expect(activity?.subject).toBe('Fair')
    expect(report).toMatchObject({ missing: [], nameRefused: null, duplicates: [], found: false, draftKept: false })
    expect(draft.empty).toBe(true)
  })

  it('makes one list when it is asked twice', async () => {
    const draft = await loadedDraft()
    const before = lists().length
    draft.pick([1, 2])
    const [one, two] = await Promise.all([draft.create(), draft.create()])
    expect(one.listId).toBe(two.listId)
    expect(lists()).toHaveLength(before + 1)
  })

  it.each<FaultKind>(['drop-after', 'bad-json'])('finds the list it made when the answer is lost (%s)', async (kind) => {
    const draft = await loadedDraft()
    const before = lists().length
    draft.pick([4, 8, 15])
    fault(kind)
    const { listId } = await draft.create()
    expect(participantsOf(listId)).toEqual([4, 8, 15])
    expect(lists()).toHaveLength(before + 1)
  })

  it('finds it for a manager, too, who does not see everybody on it', async () => {
    const draft = await loadedDraft(OWN_CLIENTS_MANAGER)
    const before = lists().length
    draft.pick([...portal.context.world.contacts.values()].filter(each => !each.deleted).slice(0, 20).map(each => each.id))
    fault('drop-after')
    await draft.create()
    expect(lists()).toHaveLength(before + 1)
  })

  it.each<FaultKind>(['drop-before', 'http-500', 'http-502'])(
    'keeps the draft when nothing was made (%s), and makes one list on the next try', async (kind) => {
      const draft = await loadedDraft()
      const before = lists().length
      draft.pick([4, 8])
      draft.name = 'Fair'
      fault(kind)
      await expect(draft.create()).rejects.toMatchObject({ name: 'PortalError' })
      expect(lists()).toHaveLength(before)
      expect(draft.participantIds).toEqual([4, 8])
      expect(draft.undecided).toBe(true)
      const { listId } = await draft.create()
      expect(participantsOf(listId)).toEqual([4, 8])
      expect(lists()).toHaveLength(before + 1)
    })

  it('leaves out clients that no longer exist, and names them', async () => {
    const gone = [...portal.context.world.contacts.values()].find(contact => contact.deleted)?.id ?? 0
    const draft = await loadedDraft()
    draft.pick([1, gone, 2])
    const report = await draft.create()
    expect(report.missing).toEqual([gone])
    expect(participantsOf(report.listId)).toEqual([1, 2])
  })

  it('makes nothing, and keeps the draft, when nobody on it exists any more', async () => {
    const before = lists().length
    const draft = await loadedDraft()
    draft.pick([900_000])
    await expect(draft.create()).rejects.toMatchObject({ kind: 'participants-unknown' })
    expect(lists()).toHaveLength(before)
    expect(draft.participantIds).toEqual([900_000])
    expect(draft.undecided).toBe(false)
  })

  it('makes the list and says so when it may not be named', async () => {
    const draft = await loadedDraft(MANAGER)
    draft.pick([1, 2])
    draft.name = 'Fair'
    const report = await draft.create()
    expect(portal.context.world.callLists.has(report.listId)).toBe(true)
    expect(report.nameRefused?.kind).toBe('access-denied')
  })
})
