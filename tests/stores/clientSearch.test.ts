import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { everybody } from '../../src/domain/clientSearch'
import { useClientSearch } from '../../src/stores/clientSearch'
import { useClients } from '../../src/stores/clients'
import { ADMIN, appPortalAs, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { createPortal, type Portal } from '../portal/server'

let portal: Portal

beforeAll(async () => {
  portal = await createPortal({ contacts: 230, companies: 20, callLists: 3, rateLimit: false })
})
afterAll(() => portal.close())
beforeEach(() => {
  portal.context.faults.clear()
  portal.context.requestLog.clear()
})

function finderOf(userId = ADMIN) {
  const { run } = storesOver(appPortalAs(portal.url, userId))
  return { finder: run(() => useClientSearch()), clients: run(() => useClients()) }
}

describe('Looking for clients', () => {
  it('reads the first page and says how many there are in all', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    expect(finder.found).toHaveLength(50)
    expect(finder.total).toBe(230)
    expect(finder.hasMore).toBe(true)
  })

  it('goes on page by page to the end, everybody once', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    while (finder.hasMore) await finder.more()
    expect(new Set(finder.found.map(client => client.id)).size).toBe(230)
    expect(finder.found).toHaveLength(230)
  })

  it('shows what the last search found, whichever answers first', async () => {
    const { finder } = finderOf()
    portal.context.faults.add([{ method: 'batch', kind: 'delay', times: 1, ms: 300 }])
    const first = finder.look({ ...everybody('contact'), hasPhone: false })
    await new Promise(resolve => setTimeout(resolve, 50))
    await finder.look({ ...everybody('contact'), hasPhone: true })
    await first
    expect(finder.found.length).toBeGreaterThan(0)
    expect(finder.found.every(client => client.phones.length > 0)).toBe(true)
    expect(finder.pending).toBe(false)
  })

  it('keeps the results on the screen while others of the same type are read', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    const looking = finder.look({ ...everybody('contact'), hasPhone: true })
    expect(finder.found).toHaveLength(50)
    await looking
  })

  it('does not show contacts while companies are read', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    const looking = finder.look(everybody('company'))
    expect(finder.found).toHaveLength(0)
    await looking
    expect(finder.found.map(client => client.type)).toEqual(Array.from({ length: 20 }, () => 'company'))
  })

  it('finds nobody without calling that a failure', async () => {
    const { finder } = finderOf()
    await finder.look({ ...everybody('contact'), text: 'Nobody of this name' })
    expect(finder.total).toBe(0)
    expect(finder.error).toBeNull()
  })

  it('keeps the pages there are when the next one fails, and reads that one on the next try', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    portal.context.faults.add([{ method: 'batch', kind: 'http-500', times: 50, ms: 0 }])
    await finder.more()
    expect(finder.error?.kind).toBe('portal-failed')
    expect(finder.found).toHaveLength(50)
    portal.context.faults.clear()
    await finder.more()
    expect(finder.error).toBeNull()
    expect(finder.found).toHaveLength(100)
  })

  it('note 101: finds nobody, and no error, where the user may not read clients', async () => {
    const manager = portal.context.world.users.get(OWN_CLIENTS_MANAGER)
    if (!manager) throw new Error('The world has no such manager')
    manager.rights.company = 'none'
    const { finder } = finderOf(OWN_CLIENTS_MANAGER)
    await finder.look(everybody('company'))
    expect([finder.error, finder.found.length, finder.total]).toEqual([null, 0, 0])
    manager.rights.company = 'all'
  })
})

describe('Finding everybody of a search', () => {
  it('reads them all, counts on the way and remembers who they are', async () => {
    const { finder, clients } = finderOf()
    await finder.look(everybody('contact'))
    const reading = finder.findAll()
    expect(finder.readingAll).toEqual({ read: 0, total: 230 })
    const ids = await reading
    expect(new Set(ids).size).toBe(230)
    expect(finder.allIds).toEqual(ids)
    expect(finder.readingAll).toBeNull()
    expect(clients.countKnown('contact', ids ?? [])).toBe(230)
  })

  it('costs one request for up to fifty pages', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    portal.context.requestLog.clear()
    await finder.findAll()
    // The names of their companies are read beside them.
    const reading = portal.context.requestLog.all().filter(request =>
      request.commands.some(({ method, params }) => method === 'crm.item.list' && Number((params as Record<string, unknown>)['entityTypeId']) === 3))
    expect(reading).toHaveLength(1)
  })

  it('gives nobody when it is stopped', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    const reading = finder.findAll()
    finder.stopFindingAll()
    expect(await reading).toBeNull()
    expect(finder.readingAll).toBeNull()
  })

  it('stops when another type is looked for', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('contact'))
    const reading = finder.findAll()
    const looking = finder.look(everybody('company'))
    expect(await reading).toBeNull()
    await looking
  })

  it('knows everybody without reading more once every page is on the screen', async () => {
    const { finder } = finderOf()
    await finder.look(everybody('company'))
    expect(finder.allIds).toHaveLength(20)
  })
})
