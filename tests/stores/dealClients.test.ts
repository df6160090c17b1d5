import { describe, expect, it, vi } from 'vitest'
import { EVERY_DEAL } from '../../src/domain/clientQuery'
import type { DealSearch } from '../../src/domain/deal'
import { useCrmFields } from '../../src/stores/crmFields'
import { useDealClients } from '../../src/stores/dealClients'
import { ADMIN, appPortalAs, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal({ contacts: 300, companies: 40, callLists: 1 })
const every: DealSearch = { ...EVERY_DEAL, where: [] }

function storesOf(userId = ADMIN) {
  const { run } = storesOver(appPortalAs(portal.url, userId))
  return { deals: run(useDealClients), fields: run(useCrmFields) }
}

/** Ids of contacts of the deals that are there, those a user may not read left out. */
function contactsOfDeals(reads: (assignedById: number) => boolean = () => true): Set<number> {
  const deals = [...portal.world.deals.values()].filter(deal => !deal.deleted && reads(deal.assignedById))
  return new Set(deals.flatMap(deal => deal.contactIds).filter((id) => {
    const contact = portal.world.contacts.get(id)
    return contact && !contact.deleted && reads(contact.assignedById)
  }))
}

describe('Clients by their deals', () => {
  it('are everybody the deals are with, once each, read in few requests', async () => {
    const { deals } = storesOf()
    await deals.look('contact', every)
    const ids = deals.found?.map(({ id }) => id) ?? []
    expect(ids).toHaveLength(new Set(ids).size)
    expect(new Set(ids)).toEqual(contactsOfDeals())
    expect(ids.every(id => deals.deals.get(id)?.newest.title)).toBe(true)
    expect(portal.requests().filter(({ commands }) => commands.some(({ method }) => method === 'crm.item.list')).length).toBeLessThanOrEqual(4)
    expect(deals.reading).toBeNull()
  })

  it('are those the user may read, of the deals the user may read', async () => {
    const { deals } = storesOf(OWN_CLIENTS_MANAGER)
    await deals.look('contact', every)
    expect(new Set(deals.found?.map(({ id }) => id))).toEqual(contactsOfDeals(userId => userId === OWN_CLIENTS_MANAGER))
  })

  it('are companies where companies are looked for', async () => {
    const { deals } = storesOf()
    await deals.look('company', every)
    const stored = [...portal.world.deals.values()].filter(deal => !deal.deleted && deal.companyId > 0)
    const alive = new Set(portal.alive('companies'))
    expect(new Set(deals.found?.map(({ id }) => id))).toEqual(new Set(stored.map(deal => deal.companyId).filter(id => alive.has(id))))
  })

  it('are those of the last search, whichever answers first', async () => {
    const { deals } = storesOf()
    await portal.faults({ method: 'batch', kind: 'delay', ms: 300 })
    const first = deals.look('contact', every)
    await new Promise(resolve => setTimeout(resolve, 50))
    await deals.look('contact', { ...every, state: 'won' })
    const won = deals.found
    await first
    expect(deals.found).toBe(won)
    expect(deals.reading).toBeNull()
  })

  it('are nobody when the reading was stopped, and that is said', async () => {
    const { deals } = storesOf()
    const looking = deals.look('contact', every)
    deals.stop()
    await looking
    expect([deals.found, deals.stopped, deals.reading, deals.error]).toEqual([null, true, null, null])
  })

  it('are read on the next try after a failure', async () => {
    const { deals } = storesOf()
    await portal.faults({ method: 'crm.item.list', kind: 'http-500', times: 5 })
    await deals.look('contact', every)
    expect(deals.error?.kind).toBe('portal-failed')
    await vi.waitFor(async () => {
      await deals.look('contact', every)
      expect(deals.error).toBeNull()
    }, 5_000)
    expect(deals.found?.length).toBeGreaterThan(0)
  })
})

describe('The fields to filter by', () => {
  it('are read once for each type', async () => {
    const { fields } = storesOf()
    expect(fields.of('contact')).toBeNull()
    await Promise.all([fields.load('contact'), fields.load('contact')])
    await fields.load('contact')
    expect(fields.of('contact')?.length).toBeGreaterThan(20)
    expect(fields.of('company')).toBeNull()
    expect(portal.methods().filter(method => method === 'crm.item.fields')).toHaveLength(1)
  })
})
