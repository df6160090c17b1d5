import { describe, expect, it, vi } from 'vitest'
import { useWholeReading } from '../../src/stores/wholeReading'
import { useClients } from '../../src/stores/clients'
import { useParticipants } from '../../src/stores/participants'
import { ADMIN, appPortalAs, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal()
const LEAD = 1

function readerAs(userId = ADMIN) {
  const { run } = storesOver(appPortalAs(portal.url, userId))
  return { whole: run(useWholeReading), clients: run(useClients), participants: run(useParticipants) }
}

const reading = () => ({ signal: new AbortController().signal, progress: vi.fn<(read: number, total: number) => void>() })
const clearFaults = () => fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })

describe('Reading the whole of what is exported', () => {
  it('counts every list, and tells how far it is', async () => {
    const { whole } = readerAs()
    const ids = [...portal.world.callLists.keys()].slice(0, 5)
    const asked = reading()
    const tallies = await whole.lists(ids, asked)
    for (const id of ids) {
      const stored = portal.stored(id).statuses
      expect([...tallies.get(id) ?? []].reduce((sum, [, count]) => sum + count, 0)).toBe(stored.length)
      expect(tallies.get(id)?.get('SUCCESS') ?? 0).toBe(stored.filter(status => status === 'SUCCESS').length)
    }
    expect(asked.progress.mock.calls.at(-1)).toEqual([5, 5])
  })

  it('fails when a list can\'t be read, and tries it again when it is asked to', async () => {
    const { whole } = readerAs()
    const ids = [...portal.world.callLists.keys()].slice(0, 5)
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'http-500', times: 20 })
    await expect(whole.lists(ids, reading())).rejects.toMatchObject({ kind: 'portal-failed' })
    await clearFaults()
    expect([...(await whole.lists(ids, reading())).values()].every(tally => tally !== null)).toBe(true)
  })

  it('tells of which lists this user may see nobody, for that is no failure', async () => {
    const leads = [...portal.world.callLists.values()].find(({ entityTypeId }) => entityTypeId === LEAD)?.id ?? 0
    const tallies = await readerAs(OWN_CLIENTS_MANAGER).whole.lists([leads], reading())
    expect([...tallies]).toEqual([[leads, null]])
  })

  it('reads a list to its end, and again only when what is known is old or failed', async () => {
    const { whole, participants } = readerAs()
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 60))
    await whole.participants(listId, reading())
    expect(participants.of(listId)?.participants).toHaveLength(60)
    portal.forgetRequests()
    await whole.participants(listId, reading())
    expect(portal.requests()).toHaveLength(0)
    participants.invalidate([listId])
    await whole.participants(listId, reading())
    expect(portal.requests().length).toBeGreaterThan(0)
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'bad-json', times: 20 })
    participants.invalidate([listId])
    await expect(whole.participants(listId, reading())).rejects.toMatchObject({ kind: 'unexpected-answer' })
  })

  it('reads all phones of those of whom the first is known, and the companies that somebody else is reading', async () => {
    const { whole, clients } = readerAs()
    const ids = portal.alive().filter(id => (portal.world.contacts.get(id)?.companyId ?? 0) > 0).slice(0, 20)
    await clients.ensureNames('contact', ids)
    expect(ids.every(id => clients.isWhole('contact', id))).toBe(false)
    const companyIds = ids.map(id => portal.world.contacts.get(id)?.companyId ?? 0)
    await portal.faults({ method: 'batch', kind: 'delay', ms: 60, times: 2 })
    const elsewhere = clients.ensureCompanies(companyIds)
    const asked = reading()
    await whole.clients('contact', ids, asked)
    expect(ids.every(id => clients.isWhole('contact', id))).toBe(true)
    expect(companyIds.every(id => portal.world.companies.get(id)?.deleted || clients.companyName(id) !== '')).toBe(true)
    expect(asked.progress.mock.calls.at(-1)).toEqual([20, 20])
    await elsewhere
  })

  it('fails when clients can\'t be read', async () => {
    await portal.faults({ method: 'crm.item.list', kind: 'http-500', times: 20 })
    await expect(readerAs().whole.clients('contact', portal.alive().slice(0, 3), reading())).rejects.toMatchObject({ kind: 'portal-failed' })
  })

  it('ends when it is stopped', async () => {
    const stopping = new AbortController()
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'delay', ms: 200, times: 1 })
    const stopped = readerAs().whole.lists([...portal.world.callLists.keys()], { signal: stopping.signal, progress: () => stopping.abort(new Error('stopped')) })
    await expect(stopped).rejects.toThrow('stopped')
  })
})
