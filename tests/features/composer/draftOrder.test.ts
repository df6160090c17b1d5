import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDraft } from '../../../src/features/composer/draft'
import { useSession } from '../../../src/stores/session'
import { memoryStorage } from '../../browserStorage'
import { ADMIN, appPortalAs, storesOver } from '../../connection'
import { createPortal, type Portal } from '../../portal/server'

let portal: Portal

beforeAll(async () => {
  portal = await createPortal({ contacts: 200, companies: 20, callLists: 5, rateLimit: false })
})
afterAll(() => portal.close())
beforeEach(() => {
  portal.context.faults.clear()
  vi.stubGlobal('window', { localStorage: memoryStorage() })
})

/** The draft as a page that was just loaded has it: a new store over what the browser keeps. */
async function loadedDraft() {
  const { run } = storesOver(appPortalAs(portal.url, ADMIN))
  const session = run(() => useSession())
  const draft = run(() => useDraft())
  await session.load()
  draft.restore()
  return draft
}

const participantsOf = (listId: number) => portal.context.world.callLists.get(listId)?.participants.map(({ id }) => id)

/** Watchers of a store run a moment later. */
const settled = () => new Promise(resolve => setTimeout(resolve, 0))

describe('The call order of a draft', () => {
  it('is the one in which they were picked until another is chosen, and again after that', async () => {
    const draft = await loadedDraft()
    draft.pick([5, 3, 9])
    draft.setOrder('name')
    expect(draft.ordered).toBe(false)
    draft.setSequence([9, 5, 3])
    expect(draft.ordered).toBe(true)
    expect(draft.participantIds).toEqual([9, 5, 3])
    draft.setOrder('picked')
    expect(draft.participantIds).toEqual([5, 3, 9])
  })

  it('survives a reload as it was worked out, and so does the order in which they were picked', async () => {
    const draft = await loadedDraft()
    draft.pick([5, 3, 9, 7])
    draft.setOrder('shuffled')
    draft.setSequence([9, 7, 5, 3])
    draft.unpick([7])
    await settled()
    const again = await loadedDraft()
    expect([again.order, again.ordered, again.participantIds]).toEqual(['shuffled', true, [9, 5, 3]])
    again.setOrder('picked')
    expect(again.participantIds).toEqual([5, 3, 9])
  })

  it('is still to be worked out after a reload when it was not before', async () => {
    const draft = await loadedDraft()
    draft.pick([5, 3])
    draft.setOrder('newest')
    draft.setSequence([3, 5])
    draft.pick([9])
    await settled()
    const again = await loadedDraft()
    expect([again.order, again.ordered, again.participantIds]).toEqual(['newest', false, [3, 5, 9]])
  })

  it('gives a client who is put back the old place', async () => {
    const draft = await loadedDraft()
    draft.pick([5, 3, 9])
    draft.setOrder('name')
    draft.setSequence([9, 5, 3])
    draft.unpick([9])
    draft.putBack(draft.key, 'contact', [9])
    expect([draft.ordered, draft.participantIds]).toEqual([true, [9, 5, 3]])
  })

  it.each([{}, { order: 'by-moon', sequence: 'none' }])('is as picked in a draft of another version: %j', async (more) => {
    const kept = { key: 'k', entityType: 'contact', participantIds: [7, 2], formId: null, name: '', ...more }
    window.localStorage.setItem('call-lists/draft/test:1', JSON.stringify(kept))
    const draft = await loadedDraft()
    expect([draft.order, draft.participantIds]).toEqual(['picked', [7, 2]])
  })

  it('is gone with the draft', async () => {
    const draft = await loadedDraft()
    draft.pick([1, 2])
    draft.setOrder('shuffled')
    draft.discard()
    expect(draft.order).toBe('picked')
  })

  it('is what is sent, and is sent again as it was after an outcome nobody knows', async () => {
    const draft = await loadedDraft()
    draft.pick([5, 3, 9])
    draft.setOrder('shuffled')
    draft.setSequence([9, 5, 3])
    portal.context.faults.add([{ method: 'crm.calllist.add', kind: 'drop-before', times: 1, ms: 0 }])
    await expect(draft.create()).rejects.toMatchObject({ outcomeUnknown: true })
    const noted = JSON.parse(window.localStorage.getItem('call-lists/creations/test:1') ?? '') as { attempt: { sent: object } }[]
    expect(noted.map(({ attempt }) => attempt.sent)).toMatchObject([{ participantIds: [9, 5, 3] }])
    const again = await loadedDraft()
    expect(again.undecided).toBe(true)
    const { listId, list } = await again.create()
    expect(list.participantIds).toEqual([9, 5, 3])
    expect(participantsOf(listId)).toEqual([9, 5, 3])
    expect(again.empty).toBe(true)
  })
})
