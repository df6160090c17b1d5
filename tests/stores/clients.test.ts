import { describe, expect, it } from 'vitest'
import { useClients } from '../../src/stores/clients'
import { aClient } from '../factories'
import { ADMIN, appPortalAs, rememberingHost, storesOver } from '../connection'
import { localPortal, until } from '../localPortal'

const portal = localPortal()

function clientsOf(options: Parameters<typeof appPortalAs>[2] = {}) {
  return storesOver(appPortalAs(portal.url, ADMIN, options)).run(() => useClients())
}

/** The ids each `crm.item.list` asked for, in order. */
const askedFor = () => portal.requests().flatMap(({ commands }) => commands)
  .filter(({ method }) => method === 'crm.item.list')
  .map(({ params }) => ((params as { filter?: { '@id'?: Array<string | number> } }).filter?.['@id'] ?? []).map(Number))

const titleOf = (id: number) => portal.world.companies.get(id)?.title

describe('names of companies', () => {
  it('are asked for once each, and never for somebody without a company', async () => {
    const clients = clientsOf()
    await clients.ensureCompanies([0, 1, 3, 1, 0])
    await clients.ensureCompanies([3, 4])
    await clients.ensureCompanies([0, 1])
    expect(askedFor()).toEqual([[1, 3], [4]])
    expect([1, 3, 4].map(clients.companyName)).toEqual([1, 3, 4].map(titleOf))
    expect(clients.companyName(0)).toBe('')
  })

  it('ask nothing where nobody has a company', async () => {
    const clients = clientsOf()
    await clients.ensureCompanies([0, 0])
    await clients.ensureCompanies([])
    expect(portal.requests()).toEqual([])
  })

  it('are asked for again when they could not be read', async () => {
    const clients = clientsOf()
    await portal.faults({ method: 'crm.item.list', kind: 'http-500', times: 3 })
    await expect(clients.ensureCompanies([2])).rejects.toMatchObject({ kind: 'portal-failed' })
    expect(clients.companyName(2)).toBe('')
    await clients.ensureCompanies([2])
    expect(clients.companyName(2)).toBe(titleOf(2))
  })

  it('tell whoever watches that more is known', async () => {
    const clients = clientsOf()
    const before = clients.revision
    await clients.ensureCompanies([2])
    expect(clients.revision).toBe(before + 1)
  })
})

describe('clients', () => {
  const gone = () => [...portal.world.contacts.values()].find(({ deleted }) => deleted)?.id ?? 0

  it('are read once each, fifty a command, and known as missing when there are none', async () => {
    const clients = clientsOf()
    const ids = [...portal.alive().slice(0, 60), gone()]
    await clients.ensure('contact', ids)
    expect(askedFor().map(chunk => chunk.length)).toEqual([50, 11])
    expect(clients.of('contact', ids[0] as number)).toMatchObject({ id: ids[0], type: 'contact' })
    expect(clients.of('contact', gone())).toBe('missing')
    portal.forgetRequests()
    await clients.ensure('contact', ids)
    expect(portal.requests()).toEqual([])
    expect([clients.countKnown('contact', [...ids, 99_999]), clients.countKnown('company', ids)]).toEqual([61, 0])
    expect(clients.of('company', ids[0] as number)).toBeUndefined()
  })

  it('note 105: are known by name with their first phone, and with all where somebody looks', async () => {
    const clients = clientsOf()
    const [id = 0, other = 0] = portal.alive()
    await portal.call('portal.setClient', { entityTypeId: 3, id, phones: ['+4930111', '+4930222'] })
    await clients.ensureNames('contact', [id])
    expect(clients.of('contact', id)).toMatchObject({ phones: ['+4930111'] })
    expect(clients.isWhole('contact', id)).toBe(false)
    await clients.ensure('contact', [id])
    expect(clients.of('contact', id)).toMatchObject({ phones: ['+4930111', '+4930222'] })
    expect([id, other].map(one => clients.isWhole('contact', one))).toEqual([true, false])
    portal.forgetRequests()
    await clients.ensureNames('contact', [id])
    await clients.ensure('contact', [id])
    expect(portal.requests()).toEqual([])
  })

  it('keep all their phones when the answer with the first alone comes later', async () => {
    const clients = clientsOf()
    const [id = 0] = portal.alive()
    await portal.call('portal.setClient', { entityTypeId: 3, id, phones: ['+4930111', '+4930222'] })
    const names = clients.ensureNames('contact', [id])
    clients.put([aClient({ id, phones: ['+4930111', '+4930222'] })])
    await names
    expect(clients.of('contact', id)).toMatchObject({ phones: ['+4930111', '+4930222'] })
  })

  it('are read anew when that is asked for', async () => {
    const clients = clientsOf()
    const [id = 0] = portal.alive()
    await clients.ensure('contact', [id])
    await portal.call('portal.setClient', { entityTypeId: 3, id, phones: ['+4930123456'] })
    await clients.refresh('contact', [id])
    expect(clients.of('contact', id)).toMatchObject({ phones: ['+4930123456'] })
  })

  it('found by a search need not be read, and tell whoever watches once a type', async () => {
    const clients = clientsOf()
    const before = clients.revision
    clients.put([aClient({ id: 7 }), aClient({ id: 8 }), aClient({ id: 7, type: 'company', name: 'Nord' })])
    expect(clients.revision).toBe(before + 2)
    expect(clients.of('company', 7)).toMatchObject({ name: 'Nord' })
    await clients.ensure('contact', [7, 8])
    expect(portal.requests()).toEqual([])
  })
})

describe('a client\'s card', () => {
  it('note 48: opens in the portal, and what was changed there is read when it closes', async () => {
    const host = rememberingHost()
    const clients = clientsOf({ host })
    const [id = 0] = portal.alive()
    await clients.ensure('contact', [id])
    await portal.call('portal.setClient', { entityTypeId: 3, id, phones: ['+4930123456'] })
    expect(await clients.openCard('contact', id)).toBe(true)
    expect(host.asked).toEqual([`open /crm/contact/details/${id}/`])
    await until(() => JSON.stringify(clients.of('contact', id)).includes('+4930123456'), 'the new phone')
  })

  it('that could not be opened changes nothing, so nothing is read', async () => {
    const clients = clientsOf({ host: { ...rememberingHost(), openPath: async () => false } })
    expect(await clients.openCard('contact', portal.alive()[0] ?? 0)).toBe(false)
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(portal.requests()).toEqual([])
  })
})
