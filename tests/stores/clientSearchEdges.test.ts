import { describe, expect, it } from 'vitest'
import type { FoundClients } from '../../src/bitrix24/clients'
import type { Portal } from '../../src/bitrix24/portal'
import { PortalError } from '../../src/bitrix24/portalError'
import type { Client } from '../../src/domain/client'
import { everybody } from '../../src/domain/clientSearch'
import { useClientSearch } from '../../src/stores/clientSearch'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import { aClient, numbers } from '../factories'

const people = (from: number, to: number) => numbers(from, to).map(id => aClient({ id }))
const idsOf = (clients: readonly Client[]) => clients.map(({ id }) => id)
const anna = { ...everybody('contact'), text: 'Anna' }

/** A search over a portal that answers what the test says: for what depends on the moment. Nothing is sent. */
function searching(portal: Partial<Portal['clients']>) {
  const app = appPortalAs('http://127.0.0.1:9', ADMIN)
  const asked = { starts: [] as number[], users: [] as number[], companies: [] as number[] }
  const { run } = storesOver({
    ...app,
    clients: {
      ...app.clients,
      companyNames: async (ids) => {
        asked.companies.push(...ids)
        return new Map<number, string>()
      },
      ...portal,
      find: async (search, start, signal) => {
        asked.starts.push(start)
        return await portal.find?.(search, start, signal) ?? { clients: [], total: 0 }
      }
    },
    users: {
      ...app.users,
      byIds: async (ids) => {
        asked.users.push(...ids)
        return []
      }
    }
  })
  return { finder: run(() => useClientSearch()), asked }
}

/** An answer that comes when the test says so. */
function later<Answer>() {
  let give = (_answer: Answer): void => {}
  let fail = (_error: Error): void => {}
  const answer = new Promise<Answer>((resolve, reject) => {
    give = resolve
    fail = reject
  })
  return { answer, give: (value: Answer) => give(value), fail: (error: Error) => fail(error) }
}

describe('the pages of a search', () => {
  it.each([[50, false], [51, true]])('of %i go on: %s', async (total, more) => {
    const { finder } = searching({ find: async () => ({ clients: people(1, 50), total }) })
    await finder.look(everybody('contact'))
    expect(finder.hasMore).toBe(more)
  })

  it('show somebody once who moved from one page to the next meanwhile', async () => {
    const { finder } = searching({ find: async (_search, start) => ({ clients: start === 0 ? people(1, 50) : people(50, 60), total: 61 }) })
    await finder.look(everybody('contact'))
    await finder.more()
    expect(idsOf(finder.found)).toEqual(numbers(1, 60))
  })

  it('end with one that comes empty, whatever was counted before', async () => {
    const { finder, asked } = searching({ find: async (_search, start) => ({ clients: start === 0 ? people(1, 50) : [], total: 400 }) })
    await finder.look(everybody('contact'))
    await finder.more()
    expect([finder.total, finder.hasMore]).toEqual([50, false])
    await finder.more()
    expect(asked.starts).toEqual([0, 50])
    expect(finder.allIds).toEqual(numbers(1, 50))
  })

  it('are read one at a time, however often the next is asked for', async () => {
    const { finder, asked } = searching({ find: async (_search, start) => ({ clients: people(start + 1, start + 50), total: 400 }) })
    await finder.more()
    await finder.look(everybody('contact'))
    const first = finder.more()
    expect(finder.pending).toBe(true)
    await Promise.all([first, finder.more(), finder.more()])
    expect(asked.starts).toEqual([0, 50])
    expect(finder.pending).toBe(false)
  })

  it('come with the names beside the clients: who is responsible, and where they work', async () => {
    const { finder, asked } = searching({
      find: async () => ({ clients: [aClient({ id: 1, responsibleId: 3, companyId: 7 }), aClient({ id: 2, responsibleId: 4 })], total: 2 })
    })
    await finder.look(everybody('contact'))
    expect(asked).toMatchObject({ users: [3, 4], companies: [7] })
  })
})

describe('a search that fails', () => {
  it('shows nothing of the one before, says why, and is tried again', async () => {
    let works = true
    const { finder } = searching({
      find: async () => {
        if (!works) throw new PortalError('portal-failed', '')
        return { clients: people(1, 2), total: 2 }
      }
    })
    await finder.look(everybody('contact'))
    works = false
    await finder.look(anna)
    expect([finder.found, finder.total, finder.error?.kind, finder.pending]).toEqual([[], null, 'portal-failed', false])
    works = true
    await finder.more()
    expect([idsOf(finder.found), finder.total, finder.error]).toEqual([[1, 2], 2, null])
  })

  it('is forgotten as soon as another one is asked for', async () => {
    const next = later<FoundClients>()
    const { finder } = searching({
      find: async (search) => {
        if (search.text === 'Anna') throw new PortalError('portal-failed', '')
        return next.answer
      }
    })
    await finder.look(anna)
    const looking = finder.look(everybody('contact'))
    expect([finder.error, finder.pending]).toEqual([null, true])
    next.give({ clients: [], total: 0 })
    await looking
  })
})

describe('leaving a search', () => {
  it('drops what is on its way, be it an answer or a failure', async () => {
    for (const end of ['give', 'fail'] as const) {
      const page = later<FoundClients>()
      const { finder } = searching({ find: () => page.answer })
      const looking = finder.look(everybody('contact'))
      finder.leave()
      expect(finder.pending).toBe(false)
      if (end === 'give') page.give({ clients: people(1, 2), total: 2 })
      else page.fail(new PortalError('no-answer', ''))
      await looking
      expect([finder.found, finder.total, finder.error, finder.pending]).toEqual([[], null, null, false])
    }
  })

  it('stops finding everybody', async () => {
    const all = later<Client[]>()
    const { finder } = searching({
      find: async () => ({ clients: people(1, 50), total: 60 }),
      findAll: (_search, _total, _onRead, signal) => {
        signal?.addEventListener('abort', () => all.fail(new PortalError('cancelled', '')))
        return all.answer
      }
    })
    await finder.look(everybody('contact'))
    const finding = finder.findAll()
    finder.leave()
    expect(await finding).toBeNull()
  })
})

describe('finding everybody', () => {
  it('is not begun before it is known how many there are, nor twice at a time', async () => {
    const page = later<FoundClients>()
    const all = later<Client[]>()
    let begun = 0
    const { finder } = searching({
      find: () => page.answer,
      findAll: () => {
        begun++
        return all.answer
      }
    })
    expect(await finder.findAll()).toBeNull()
    const looking = finder.look(everybody('contact'))
    expect(await finder.findAll()).toBeNull()
    page.give({ clients: people(1, 50), total: 60 })
    await looking
    const finding = finder.findAll()
    expect(await finder.findAll()).toBeNull()
    all.give(people(1, 60))
    expect(await finding).toEqual(numbers(1, 60))
    expect(begun).toBe(1)
  })

  it('never counts further than there were, though some more may have come', async () => {
    const all = later<Client[]>()
    let told = (_read: number): void => {}
    const { finder } = searching({
      find: async () => ({ clients: people(1, 50), total: 60 }),
      findAll: (_search, _total, onRead) => {
        told = onRead
        return all.answer
      }
    })
    await finder.look(everybody('contact'))
    const finding = finder.findAll()
    told(50)
    expect(finder.readingAll).toEqual({ read: 50, total: 60 })
    told(65)
    expect(finder.readingAll).toEqual({ read: 60, total: 60 })
    all.give(people(1, 65))
    await finding
    expect(finder.readingAll).toBeNull()
  })

  it('that fails says so, and can be asked for again', async () => {
    let works = false
    const { finder } = searching({
      find: async () => ({ clients: people(1, 50), total: 60 }),
      findAll: async () => {
        if (!works) throw new PortalError('portal-failed', '')
        return people(1, 60)
      }
    })
    await finder.look(everybody('contact'))
    await expect(finder.findAll()).rejects.toMatchObject({ kind: 'portal-failed' })
    expect([finder.readingAll, finder.allIds]).toEqual([null, null])
    works = true
    expect(await finder.findAll()).toHaveLength(60)
  })

  it('of one search is not taken for everybody of the next', async () => {
    const all = later<Client[]>()
    const { finder } = searching({
      find: async search => ({ clients: people(1, 50), total: search.text === 'Anna' ? 55 : 60 }),
      findAll: () => all.answer
    })
    await finder.look(everybody('contact'))
    const finding = finder.findAll()
    await finder.look(anna)
    all.give(people(1, 60))
    expect(await finding).toEqual(numbers(1, 60))
    expect(finder.allIds).toBeNull()
  })

  it('is forgotten when something else is looked for', async () => {
    const { finder } = searching({
      find: async () => ({ clients: people(1, 50), total: 60 }),
      findAll: async () => people(1, 60)
    })
    await finder.look(everybody('contact'))
    await finder.findAll()
    expect(finder.allIds).toHaveLength(60)
    await finder.look(anna)
    expect(finder.allIds).toBeNull()
  })
})
