import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryOf, readQuery, writeQuery, type ClientQuery } from '../../src/domain/clientQuery'
import { everybody } from '../../src/domain/clientSearch'
import { clientsOfQuery } from '../../src/stores/segmentClients'
import { useSegments } from '../../src/stores/segments'
import { ADMIN, appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'

const portal = localPortal({ scopes: [...allScopes] })

const appAs = (userId: number) => appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })

async function storeAs(userId: number) {
  const segments = storesOver(appAs(userId)).run(() => useSegments())
  await segments.load()
  return segments
}

const WITH_PHONE: ClientQuery = { ...queryOf(everybody('contact')), hasPhone: true }

async function savedRef(segments: Awaited<ReturnType<typeof storeAs>>, name: string, keptFor: 'me' | 'everybody' = 'me') {
  const outcome = await segments.save(name, WITH_PHONE, keptFor)
  if (!('saved' in outcome)) throw new Error(outcome.refused)
  return outcome.saved
}

describe('Segments', () => {
  it('are there again after the app was opened anew, with the whole search', async () => {
    const query: ClientQuery = {
      type: 'contact', text: 'Anna', responsibleId: 2, hasPhone: true,
      conditions: [{ field: 'sourceId', operator: 'is', values: ['WEB'] }],
      deals: { pipelineId: 3, stageIds: ['C3:NEW'], state: 'open', conditions: [] },
      leaveOut: [{ listIds: [1, 2], statusCodes: ['SUCCESS'] }]
    }
    const outcome = await (await storeAs(MANAGER)).save('Fair', query, 'me')
    const again = await storeAs(MANAGER)
    expect('saved' in outcome && again.find(outcome.saved)).toMatchObject({ name: 'Fair', content: query })
  })

  it('of one kind and one name are saved once', async () => {
    const segments = await storeAs(MANAGER)
    await savedRef(segments, 'Fair')
    expect(await segments.save('Fair', WITH_PHONE, 'me')).toEqual({ refused: 'same-name' })
    await savedRef(segments, 'Fair', 'everybody')
    const other = segments.find(await savedRef(segments, 'Other'))
    expect(other && await segments.rename(other, 'Fair')).toBe('same-name')
    expect(other && await segments.rename(other, 'Other')).toBe('done')
  })

  it('for everybody are renamed, overwritten and deleted by another user', async () => {
    const ref = await savedRef(await storeAs(MANAGER), 'Fair', 'everybody')
    const hers = await storeAs(OWN_CLIENTS_MANAGER)
    const segment = () => hers.find(ref) ?? expect.fail('it is gone')
    expect(await hers.rename(segment(), 'Spring')).toBe('done')
    expect(await hers.overwrite(segment(), { ...WITH_PHONE, hasPhone: false })).toBe('done')
    expect(segment()).toMatchObject({ name: 'Spring', content: { hasPhone: false } })
    expect(await hers.remove(segment())).toBe('done')
    expect((await storeAs(MANAGER)).items).toEqual([])
  })

  it('for everybody are not offered where the portal did not permit it', async () => {
    await portal.call('portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
    const segments = await storeAs(MANAGER)
    await savedRef(segments, 'Fair')
    await portal.call('portal.options', { scopes: [...allScopes] })
    expect([segments.canShare, segments.sharedError, segments.items.length]).toEqual([false, null, 1])
    expect(portal.methods().filter(method => method.startsWith('entity.'))).toEqual([])
    expect((await storeAs(MANAGER)).canShare).toBe(true)
  })

  it('of a later version are refused as that', async () => {
    const text = JSON.stringify({ version: 1, key: 'k', name: 'Fair', content: { version: 2, type: 'contact' } })
    await appAs(MANAGER).userOptions.set({ 'segment:1': text })
    expect((await storeAs(MANAGER)).items).toMatchObject([{ name: 'Fair', content: null, refusal: 'newer' }])
  })

  it('that anybody wrote are read whole or not at all', async () => {
    const almost = fc.record({
      version: fc.constant(1), type: fc.constantFrom('contact', 'company', 'lead'), text: fc.oneof(fc.string(), fc.jsonValue()),
      responsibleId: fc.oneof(fc.integer(), fc.jsonValue()), hasPhone: fc.oneof(fc.boolean(), fc.jsonValue()),
      conditions: fc.oneof(fc.jsonValue(), fc.array(fc.record({ field: fc.string(), operator: fc.constantFrom('is', 'drop'), values: fc.jsonValue() }))),
      deals: fc.jsonValue(), leaveOut: fc.jsonValue()
    }, { requiredKeys: [] })
    await fc.assert(fc.asyncProperty(fc.oneof(almost, fc.jsonValue()), async (content) => {
      const text = JSON.stringify({ version: 1, key: 'k', name: 'By hand', content })
      await appAs(MANAGER).userOptions.set({ 'segment:1': text })
      const [segment] = (await storeAs(MANAGER)).items
      expect(segment?.name).toBe('By hand')
      if (segment?.content) expect(readQuery(writeQuery(segment.content))).toEqual(segment.content)
      else expect(segment?.refusal).toMatch(/newer|unreadable/)
    }), { numRuns: 40 })
  })
})

describe('The clients of a segment', () => {
  const nobody = () => {}

  it('are those it finds now', async () => {
    const app = appAs(ADMIN)
    const before = await clientsOfQuery(app, WITH_PHONE, nobody)
    const [first] = before.clients
    expect(before.clients.length).toBeGreaterThan(50)
    await portal.call('portal.setClient', { entityTypeId: 3, id: first?.id ?? 0, phones: [] })
    const after = await clientsOfQuery(appAs(ADMIN), WITH_PHONE, nobody)
    expect(after.clients.map(({ id }) => id)).toEqual(before.clients.slice(1).map(({ id }) => id))
  })

  it('are without those on lists that it leaves out, of the statuses it names', async () => {
    const all = (await clientsOfQuery(appAs(ADMIN), WITH_PHONE, nobody)).clients.map(({ id }) => id)
    const [one = 0, two = 0, three = 0] = all
    const listId = await portal.addList(ADMIN, [one, two])
    await portal.call('portal.setParticipantStatus', { listId, entityId: two, status: 'SUCCESS' })
    const without = async (leaveOut: ClientQuery['leaveOut']) =>
      (await clientsOfQuery(appAs(ADMIN), { ...WITH_PHONE, leaveOut }, nobody)).clients.map(({ id }) => id)
    expect((await without([{ listIds: [listId], statusCodes: [] }]))[0]).toBe(three)
    expect((await without([{ listIds: [listId], statusCodes: ['SUCCESS'] }])).slice(0, 2)).toEqual([one, three])
  })

  it('are not without companies that have the numbers of its contacts, and it is told that such a list leaves nobody out', async () => {
    const all = (await clientsOfQuery(appAs(ADMIN), WITH_PHONE, nobody)).clients.map(({ id }) => id)
    const companies = portal.alive('companies').filter(id => all.includes(id))
    const listId = await portal.addList(ADMIN, companies, { ENTITY_TYPE: 'COMPANY' })
    const leaveOut = [{ listIds: [listId], statusCodes: [] }]
    const { clients, problems } = await clientsOfQuery(appAs(ADMIN), { ...WITH_PHONE, leaveOut }, nobody)
    expect(clients).toHaveLength(all.length)
    expect(problems).toEqual([{ reason: 'list-type', listId }])
  })

  it('are those of its deals', async () => {
    const app = appAs(ADMIN)
    const deals = await app.deals.findAll({ pipelineId: null, stageIds: [], state: 'won', where: [] })
    const part = { pipelineId: null, stageIds: [], state: 'won' as const, conditions: [] }
    const found = await clientsOfQuery(app, { ...queryOf(everybody('contact')), deals: part }, nobody)
    const expected = new Set(deals.flatMap(deal => deal.contactIds).filter(id => portal.alive().includes(id)))
    expect(new Set(found.clients.map(({ id }) => id))).toEqual(expected)
    expect(expected.size).toBeGreaterThan(5)
  })

  it('are found by what still holds, and the rest is named', async () => {
    const conditions: ClientQuery['conditions'] = [{ field: 'ufCrm_999', operator: 'filled', values: [] }]
    const leaveOut = [{ listIds: [999_999], statusCodes: [] }]
    const { clients, problems } = await clientsOfQuery(appAs(ADMIN), { ...WITH_PHONE, conditions, leaveOut }, nobody)
    expect(clients.length).toBeGreaterThan(50)
    expect(problems.map(({ reason }) => reason).sort()).toEqual(['field-gone', 'list-gone'])
  })
})
