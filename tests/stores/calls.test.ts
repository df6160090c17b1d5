import { describe, expect, it } from 'vitest'
import { passesCalls, type CallsFilter } from '../../src/domain/callFacts'
import { useCalls } from '../../src/stores/calls'
import { useUsers } from '../../src/stores/users'
import { ADMIN, appPortalAs, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { eventually } from '../eventually'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'
import { bindingsOf } from '../portal/world/telephony'

const portal = localPortal({ contacts: 300, companies: 20, callLists: 1, scopes: [...allScopes] })
const signal = new AbortController().signal

const contact = (id: number) => [{ entityTypeId: 3, id }]
const add = (call: object) => portal.call<{ activityId: number; callId: string }>('portal.addCall', call)
const callsOf = (userId = ADMIN) => storesOver(appPortalAs(portal.url, userId)).run(() => ({ calls: useCalls(), users: useUsers() }))
const asked = (method: string) => portal.methods().filter(name => name === method).length

/** Contacts who were never called. */
function neverCalled(count: number): number[] {
  const called = new Set([...portal.world.activities.values()].flatMap(activity => bindingsOf(activity))
    .filter(({ ownerTypeId }) => ownerTypeId === 3).map(({ ownerId }) => ownerId))
  return portal.alive().filter(id => !called.has(id) && !portal.world.lastCalls.has(`3:${id}`)).slice(0, count)
}

describe('the calls with those in sight', () => {
  it('are read in one request for 50 of them, and not again a moment later', async () => {
    const { calls } = callsOf()
    const ids = portal.alive().slice(0, 50)
    await calls.ensure('contact', ids)
    const [first] = portal.commandCounts()
    expect([first, asked('crm.activity.list')]).toEqual([50, 50])
    portal.forgetRequests()
    await calls.ensure('contact', ids)
    expect(asked('crm.activity.list')).toBe(0)
    calls.invalidate()
    await calls.ensure('contact', ids)
    expect(asked('crm.activity.list')).toBe(50)
  })

  it('note 134: come with how the last of them ended, and with who made it', async () => {
    const { calls, users } = callsOf()
    const [one] = neverCalled(1) as [number]
    await add({ clients: contact(one), at: '2026-02-01T10:00:00Z', failedCode: '404' })
    const { callId } = await add({ clients: contact(one), failedCode: '486', seconds: 0, userId: 2 })
    await calls.ensure('contact', [one])
    expect(calls.of('contact', one).calls[0]?.callId).toBe(callId)
    expect(calls.codeOf(callId)).toBe('486')
    await eventually(() => expect(users.nameOf(2)).not.toBe(''))
    expect(asked('voximplant.statistic.get')).toBe(1)
  })

  it('note 134: are there all the same where the statistics are refused, which are asked for once then', async () => {
    const { calls } = callsOf(OWN_CLIENTS_MANAGER)
    await portal.call('portal.options', { rights: { [OWN_CLIENTS_MANAGER]: { callStatistics: 'none' } } })
    const ids = neverCalled(2)
    for (const id of ids) {
      await add({ clients: contact(id), userId: OWN_CLIENTS_MANAGER, failedCode: '486' })
      await calls.ensure('contact', [id])
    }
    expect(ids.map(id => calls.of('contact', id).calls.length)).toEqual([1, 1])
    expect(asked('voximplant.statistic.get')).toBe(1)
    await portal.call('portal.options', { rights: { [OWN_CLIENTS_MANAGER]: { callStatistics: 'own' } } })
  })

  it('are there without asking for statistics where the app was not permitted to', async () => {
    await portal.call('portal.options', { scopes: ['crm', 'user_brief'] })
    const { calls } = callsOf()
    const [one] = neverCalled(1) as [number]
    await add({ clients: contact(one), failedCode: '486' })
    await calls.ensure('contact', [one])
    expect([calls.of('contact', one).calls.length, asked('voximplant.statistic.get')]).toEqual([1, 0])
    await portal.call('portal.options', { scopes: [...allScopes] })
  })

  it('are waited for by whoever needs them while they are being read', async () => {
    const { calls } = callsOf()
    const [one] = neverCalled(1) as [number]
    await add({ clients: contact(one) })
    const first = calls.ensure('contact', [one])
    await calls.ensure('contact', [one])
    expect([calls.of('contact', one).calls.length, asked('crm.activity.list')]).toEqual([1, 1])
    await first
  })

  it('are read for whoever still needs them when the first who asked has gone', async () => {
    const { calls } = callsOf()
    const [one] = neverCalled(1) as [number]
    await add({ clients: contact(one) })
    const leaving = new AbortController()
    const first = calls.ensure('contact', [one], leaving.signal).catch(() => 'given up')
    const second = calls.ensure('contact', [one])
    leaving.abort()
    await second
    expect([await first, calls.of('contact', one).calls.length]).toEqual(['given up', 1])
  })

  it('are read again after they could not be', async () => {
    const { calls } = callsOf()
    const [one] = neverCalled(1) as [number]
    await add({ clients: contact(one) })
    await portal.faults({ method: 'crm.activity.list', kind: 'http-500', times: 4 })
    await expect(calls.ensure('contact', [one])).rejects.toThrow()
    await calls.ensure('contact', [one])
    expect(calls.of('contact', one).calls).toHaveLength(1)
  })
})

describe('the calls a filter needs', () => {
  const created = new Date('2026-02-10T00:00:00Z')

  async function found(ids: readonly number[], filter: CallsFilter, since = created, { calls } = callsOf()) {
    const settled = (facts: Parameters<typeof passesCalls>[0]) => passesCalls(facts, filter, created, since, new Date())
    const progress: number[] = []
    await calls.ensureSince('contact', ids, since, {
      signal, isSettled: facts => settled(facts) !== null, onProgress: done => progress.push(done)
    })
    return { who: ids.map(id => settled(calls.of('contact', id))), progress }
  }

  /** A filter that what is known of a client does not settle. */
  const lookAt = (id: number, { calls }: ReturnType<typeof callsOf>) =>
    calls.ensureSince('contact', [id], created, { signal, isSettled: () => false, onProgress: () => {} })

  it('are read only of those whose last call says that there is something to count', async () => {
    const [none, before, once, twice] = neverCalled(4) as [number, number, number, number]
    await add({ clients: contact(before), at: '2026-02-01T10:00:00Z' })
    await add({ clients: contact(once), at: '2026-02-12T10:00:00Z' })
    for (const day of [12, 13]) await add({ clients: contact(twice), at: `2026-02-${day}T10:00:00Z` })
    const ids = [none, before, once, twice]
    expect((await found(ids, 'none')).who).toEqual([true, true, false, false])
    portal.forgetRequests()
    const { who, progress } = await found(ids, 'several')
    expect([who, progress.at(-1)]).toEqual([[false, false, false, true], 4])
    const commands = portal.requests().flatMap(({ commands }) => commands).filter(({ method }) => method === 'crm.activity.list')
    expect(commands.map(({ params }) => (params as { filter: { BINDINGS: unknown[] } }).filter.BINDINGS.length)).toEqual([2])
  })

  it('note 107: are not read at all for who was not called since a day', async () => {
    const [none, before, since] = neverCalled(3) as [number, number, number]
    await add({ clients: contact(before), at: '2026-02-01T10:00:00Z' })
    await add({ clients: contact(since), at: '2026-02-12T10:00:00Z', incoming: true })
    expect((await found([none, before, since], 'since')).who).toEqual([true, true, false])
    expect(asked('crm.activity.list')).toBe(0)
  })

  it('are read of who has a call in the future, which says nothing', async () => {
    const [wrong] = neverCalled(1) as [number]
    await add({ clients: contact(wrong), at: '2099-02-01T10:00:00Z' })
    expect((await found([wrong], 'since')).who).toEqual([true])
    expect(asked('crm.activity.list')).toBe(1)
  })

  it('note 107: are read of everybody where the portal does not tell of last calls', async () => {
    await portal.call('portal.options', { withoutLastCommunication: true })
    const [none, once] = neverCalled(2) as [number, number]
    await add({ clients: contact(once), at: '2026-02-12T10:00:00Z' })
    expect((await found([none, once], 'none')).who).toEqual([true, false])
    expect((await found([none, once], 'since')).who).toEqual([true, false])
    await portal.call('portal.options', { withoutLastCommunication: false })
  })

  it('take 300 clients in three requests, and are known from then on', async () => {
    const stores = callsOf()
    const ids = portal.alive()
    await found(ids, 'several', created, stores)
    expect(portal.commandCounts().length).toBeLessThanOrEqual(3)
    portal.forgetRequests()
    await found(ids, 'several', created, stores)
    expect(portal.requests()).toEqual([])
  })

  it('note 107: leave what was read of a row a moment ago, where the portal does not tell of last calls', async () => {
    await portal.call('portal.options', { withoutLastCommunication: true })
    const stores = callsOf()
    const [one] = neverCalled(1) as [number]
    await add({ clients: contact(one), at: '2026-02-01T10:00:00Z' })
    await stores.calls.ensure('contact', [one])
    await lookAt(one, stores)
    expect([stores.calls.of('contact', one).calls.length, stores.calls.of('contact', one).completeSince]).toEqual([1, -Infinity])
    await portal.call('portal.options', { withoutLastCommunication: false })
  })

  it('have a row read again that was read before its client was called once more', async () => {
    const stores = callsOf()
    const [one] = neverCalled(1) as [number]
    await add({ clients: contact(one), at: '2026-02-01T10:00:00Z' })
    await stores.calls.ensure('contact', [one])
    await add({ clients: contact(one), at: '2026-02-12T10:00:00Z' })
    await lookAt(one, stores)
    await stores.calls.ensure('contact', [one])
    expect([stores.calls.of('contact', one).calls.length, stores.calls.of('contact', one).completeSince]).toEqual([2, -Infinity])
  })

  it('are looked at again once everything is to be read again', async () => {
    const stores = callsOf()
    const [one] = neverCalled(1) as [number]
    expect((await found([one], 'none', created, stores)).who).toEqual([true])
    await add({ clients: contact(one) })
    stores.calls.invalidate()
    expect((await found([one], 'none', created, stores)).who).toEqual([false])
  })
})
