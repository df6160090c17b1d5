import { describe, expect, it } from 'vitest'
import { createCalls } from '../../src/bitrix24/calls'
import { ADMIN, appPortalAs } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'
import { callInTheFuture } from '../portal/world/callHistory'
import { bindingsOf } from '../portal/world/telephony'
import { engine, errorOf } from './scripted'

const portal = localPortal({ contacts: 300, companies: 40, callLists: 2, scopes: [...allScopes] })
const calls = (userId = ADMIN) => appPortalAs(portal.url, userId).calls

const contacts = (...ids: number[]) => ids.map(id => ({ entityTypeId: 3, id }))
const add = (call: object) => portal.call<{ activityId: number; callId: string }>('portal.addCall', call)

/** Contacts who were never called, in the order of their ids. */
function neverCalled(count: number): number[] {
  const called = new Set([...portal.world.activities.values()].flatMap(activity =>
    bindingsOf(activity).filter(({ ownerTypeId }) => ownerTypeId === 3).map(({ ownerId }) => ownerId)))
  return portal.alive().filter(id => !called.has(id)).slice(0, count)
}

/** Client and activity of calls, as the world has them. */
const inTheWorld = (type: number, ids: readonly number[]) => [...portal.world.activities.values()]
  .filter(({ providerId }) => providerId === 'VOXIMPLANT_CALL')
  .flatMap(activity => bindingsOf(activity).filter(bound => bound.ownerTypeId === type && ids.includes(bound.ownerId))
    .map(bound => `${bound.ownerId} ${activity.id}`)).sort()

const names = (found: Iterable<{ clientId: number; activityId: number }>) =>
  [...found].map(({ clientId, activityId }) => `${clientId} ${activityId}`).sort()

describe('calls with clients', () => {
  it('note 131: are all calls of each of them, those owned by deals and those with two clients among them', async () => {
    const ids = portal.alive()
    const found = await calls().ofClients('contact', ids)
    expect(names(found)).toEqual(inTheWorld(3, ids))
    expect(found.map(({ at }) => at.getTime())).toEqual(found.map(({ at }) => at.getTime()).sort((one, other) => other - one))
    const companies = portal.alive('companies')
    expect(names(await calls().ofClients('company', companies))).toEqual(inTheWorld(4, companies))
  })

  it('note 131: are asked for 50 clients a command, all commands in one request', async () => {
    const ids = neverCalled(120)
    expect(ids).toHaveLength(120)
    await add({ clients: contacts(ids[3] as number), dealId: 9 })
    expect(await calls().ofClients('contact', [...ids, ...ids])).toHaveLength(1)
    expect(portal.commandCounts()).toEqual([3])
  })

  it('note 132: are of both clients who were called at once, also where the answer names only one of them', async () => {
    const [one, two, three] = neverCalled(3) as [number, number, number]
    const { activityId } = await add({ clients: contacts(one, two), dealId: 4 })
    expect(names(await calls().ofClients('contact', [one, two, three]))).toEqual(names([one, two].map(clientId => ({ clientId, activityId }))))
    // Asked for without the one whom the answer names.
    expect(names(await calls().ofClients('contact', [two, three]))).toEqual(names([{ clientId: two, activityId }]))
  })

  it('note 132: tell when, which way, how long, who and the number of the telephony', async () => {
    const [one] = neverCalled(1) as [number]
    const { activityId, callId } = await add({
      clients: contacts(one), userId: 2, incoming: true, at: '2026-02-08T10:00:00Z', seconds: 95
    })
    expect(await calls().ofClients('contact', [one])).toEqual([{
      activityId, clientType: 'contact', clientId: one, at: new Date('2026-02-08T10:00:00Z'), direction: 'in', seconds: 95, userId: 2, callId
    }])
  })

  it('note 131: may be those since a moment alone', async () => {
    const [one] = neverCalled(1) as [number]
    await add({ clients: contacts(one), at: '2026-02-08T09:59:59Z' })
    const { activityId } = await add({ clients: contacts(one), at: '2026-02-08T10:00:01Z' })
    await add({ clients: contacts(one), at: null })
    const found = await calls().ofClients('contact', [one], { since: new Date('2026-02-08T10:00:00.000Z') })
    expect(found.map(call => call.activityId)).toEqual([activityId])
  })

  it('go on over further pages, in one more request', async () => {
    const [one] = neverCalled(1) as [number]
    for (let made = 0; made < 120; made++) await add({ clients: contacts(one), at: `2026-02-08T10:00:${String(made % 60).padStart(2, '0')}Z` })
    portal.forgetRequests()
    expect(new Set((await calls().ofClients('contact', [one])).map(({ activityId }) => activityId)).size).toBe(120)
    expect(portal.commandCounts()).toEqual([1, 2])
  })

  it('have a time where they were written down without one', async () => {
    const [one] = neverCalled(1) as [number]
    const before = Date.now() - 1000
    await add({ clients: contacts(one), at: null })
    const [call] = await calls().ofClients('contact', [one])
    expect(call).toMatchObject({ undated: true, seconds: 0 })
    expect(call?.at.getTime()).toBeGreaterThanOrEqual(before)
  })

  it('are none without asking anything where nobody is asked for', async () => {
    expect(await calls().ofClients('contact', [])).toEqual([])
    expect(portal.requests()).toEqual([])
  })

  it('are asked for as a list from 0, written with a time as portals write it', async () => {
    const { rest, requests } = engine(() => ({ result: [], total: 0 }))
    await createCalls(rest).ofClients('company', [8, 9], { since: new Date('2026-02-08T10:00:00.123Z') })
    expect(decodeURIComponent(requests[0]?.[0] ?? '')).toContain(
      'filter[BINDINGS][0][OWNER_TYPE_ID]=4&filter[BINDINGS][0][OWNER_ID]=8&filter[BINDINGS][1][OWNER_TYPE_ID]=4&filter[BINDINGS][1][OWNER_ID]=9'
      + '&filter[>START_TIME]=2026-02-08T10:00:00+00:00&filter[TYPE_ID]=2&filter[PROVIDER_ID]=VOXIMPLANT_CALL'
    )
  })

  it('are all read where the portal does not tell how many there are', async () => {
    const row = (ID: number) => ({ ID, OWNER_ID: '8', OWNER_TYPE_ID: '3', START_TIME: '2026-02-08T10:00:00+03:00', DIRECTION: '2' })
    const { rest } = engine((_, { start }) => ({
      result: Array.from({ length: Number(start) < 100 ? 50 : 7 }, (_, index) => row(Number(start) + index + 1))
    }))
    expect(await createCalls(rest).ofClients('contact', [8])).toHaveLength(107)
  })

  it('leave out what has no time at all, and take what is odd for what it is', async () => {
    const odd = { ID: '5', OWNER_ID: '8', OWNER_TYPE_ID: '3', COMMUNICATIONS: false, ORIGIN_ID: null, DIRECTION: '0' }
    const { rest } = engine(() => ({
      result: [{ ...odd, CREATED: '' }, { ...odd, ID: 6, START_TIME: '2026-02-08T10:00:00+03:00', END_TIME: '2026-02-08T09:00:00+03:00' }], total: 2
    }))
    expect(await createCalls(rest).ofClients('contact', [8])).toMatchObject([{ activityId: 6, seconds: 0, userId: 0, callId: '', direction: null }])
  })
})

describe('the newest calls of clients', () => {
  it('are certain for 50 clients after one request, and say whether there are older ones', async () => {
    const ids = portal.alive().slice(0, 50)
    const found = await calls().newestOf('contact', ids)
    expect(portal.commandCounts()).toEqual([50])
    expect(names([...found.values()].flatMap(each => each.calls))).toEqual(inTheWorld(3, ids))
    expect([...found.values()].every(({ all }) => all)).toBe(true)
    // Somebody typed a wrong year.
    expect([...found.values()].flatMap(each => each.calls).map(({ at }) => at.getTime())).toContain(callInTheFuture.getTime())
  })

  it('are a page at most', async () => {
    const [one] = neverCalled(1) as [number]
    for (let made = 0; made < 52; made++) await add({ clients: contacts(one), at: `2026-02-08T10:00:${String(made).padStart(2, '0')}Z` })
    const newest = (await calls().newestOf('contact', [one])).get(one)
    expect([newest?.calls.length, newest?.all, newest?.calls[0]?.at]).toEqual([50, false, new Date('2026-02-08T10:00:51Z')])
  })
})

describe('how calls ended', () => {
  it('note 134: is told by their number in the telephony, 50 a command', async () => {
    const [one] = neverCalled(1) as [number]
    const busy = await add({ clients: contacts(one), failedCode: '486', seconds: 0 })
    const talked = await add({ clients: contacts(one) })
    const codes = await calls().failureCodes([busy.callId, talked.callId, '', 'nothing'])
    expect(codes).toEqual(new Map([[busy.callId, '486'], [talked.callId, '200']]))
    expect(await calls().failureCodes([''])).toEqual(new Map())
    expect(portal.commandCounts()).toEqual([1])
  })

  it('note 134: is refused to who may not look at the statistics', async () => {
    await portal.call('portal.options', { rights: { 3: { callStatistics: 'none' } } })
    expect((await errorOf(calls(3).failureCodes(['A.1']))).kind).toBe('access-denied')
  })

  it('is nothing of other calls, where a portal drops the filter and answers all', async () => {
    const { rest } = engine(() => ({ result: [{ CALL_ID: 'x', CALL_FAILED_CODE: '486' }, { CALL_ID: 'y', CALL_FAILED_CODE: '603-S' }], total: 2 }))
    expect(await createCalls(rest).failureCodes(['y'])).toEqual(new Map([['y', '603-S']]))
  })
})
