import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useAdding } from '../../src/features/composer/adding'
import { useDraft } from '../../src/features/composer/draft'
import { useSession } from '../../src/stores/session'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal({ contacts: 60, companies: 5, callLists: 3 })
const settled = () => new Promise(resolve => setTimeout(resolve, 0))

const refuse = (): never => { throw new DOMException('The request was denied.', 'SecurityError') }

beforeEach(() => {
  vi.stubGlobal('window', { get localStorage(): never { return refuse() } })
  vi.stubGlobal('navigator', { onLine: true, locks: { request: async () => refuse() } })
})

describe('note 210: where the browser refuses storage and locks', () => {
  it('a list is created, once, and the draft says that it is not kept', async () => {
    const { run } = storesOver(appPortalAs(portal.url, ADMIN))
    const session = run(useSession)
    const draft = run(useDraft)
    await session.load()
    draft.restore()
    draft.pick([4, 2])
    await settled()
    expect(draft.kept).toBe(false)
    const before = portal.world.callLists.size
    const [{ listId }] = await Promise.all([draft.create(), draft.create()])
    expect(portal.stored(listId).ids).toEqual([4, 2])
    expect(portal.world.callLists.size).toBe(before + 1)
    expect(draft.empty).toBe(true)
  })

  it('a creation that fails says why, is not repeated, and can be tried again', async () => {
    const { run } = storesOver(appPortalAs(portal.url, ADMIN))
    const session = run(useSession)
    const draft = run(useDraft)
    await session.load()
    draft.restore()
    draft.pick([4, 2])
    await portal.faults({ method: 'crm.calllist.add', kind: 'operation-limit', ms: 0 })
    portal.forgetRequests()
    await expect(draft.create()).rejects.toMatchObject({ kind: 'operating-limit' })
    expect(portal.methods().filter(method => method === 'crm.calllist.add')).toHaveLength(1)
    expect(draft.participantIds).toEqual([4, 2])
    const { listId } = await draft.create()
    expect(portal.stored(listId).ids).toEqual([4, 2])
  })

  it('who is picked to be added stays picked', async () => {
    const { run } = storesOver(appPortalAs(portal.url, ADMIN))
    const session = run(useSession)
    const adding = run(useAdding)
    await session.load()
    adding.open(1)
    adding.pick([7, 5])
    await settled()
    expect([...adding.picked]).toEqual([7, 5])
    expect(adding.restored).toBe(true)
  })
})
