import { describe, expect, it } from 'vitest'
import { startAppPortal, type AppPortal } from './appClient'
import { contactsOf, refusalOf } from './portalClient'
import { createWorld } from '../portal/world/createWorld'

type Wire = Record<string, string>
interface Communication { TYPE: string, VALUE: string, ENTITY_ID: string, ENTITY_TYPE_ID: string }

const bindings = (...ids: number[]) => ids.map(OWNER_ID => ({ OWNER_TYPE_ID: 3, OWNER_ID }))
const clients = (...ids: number[]) => ids.map(id => ({ entityTypeId: 3, id }))

/** A portal, and two contacts of user 2 and one of user 3 who was never called before. */
async function withClients() {
  const test = await startAppPortal()
  const { world } = test.portal.context
  const called = new Set([...world.activities.values()].flatMap(activity =>
    [activity, ...activity.bindings ?? []].filter(({ ownerTypeId }) => ownerTypeId === 3).map(({ ownerId }) => ownerId)))
  const never = (userId: number) => contactsOf(test.portal, id => id === userId).filter(id => !called.has(id))
  const [[one, two], [hers]] = [never(2), never(3)] as [[number, number], [number]]
  return { test, one, two, hers }
}

const list = async (test: AppPortal, userId: number, filter: object, more: object = {}) =>
  (await test.call<Wire[]>(userId, 'crm.activity.list', { filter, order: { ID: 'ASC' }, ...more })).body

const add = (test: AppPortal, call: object) =>
  test.set('portal.addCall', call) as Promise<{ activityId: number, callId: string }>

describe('calls among the activities', () => {
  it('note 130: drops filter keys it does not know, so that a slip finds everything', async () => {
    const { test } = await withClients()
    const all = await list(test, 1, {})
    expect((await list(test, 1, { OWNER: 1, '>STARTED': '2026-01-01' })).total).toBe(all.total)
    expect((await list(test, 1, { 0: { OWNER_ID: 1 }, logic: 'OR' })).total).toBe(all.total)
  })

  it('note 130: takes lists of owners with and without @', async () => {
    const { test, one, two } = await withClients()
    await add(test, { clients: clients(one) })
    await add(test, { clients: clients(two) })
    for (const name of ['OWNER_ID', '@OWNER_ID']) {
      const { result } = await list(test, 1, { OWNER_TYPE_ID: 3, [name]: [one, two] })
      expect(result.map(({ OWNER_ID }) => OWNER_ID)).toEqual([String(one), String(two)])
    }
  })

  it('note 131: finds by bindings what the owner alone does not show: calls that a deal owns', async () => {
    const { test, one, two } = await withClients()
    const ofDeal = await add(test, { clients: clients(one), dealId: 7 })
    const own = await add(test, { clients: clients(two) })
    expect((await list(test, 1, { OWNER_TYPE_ID: 3, OWNER_ID: [one, two] })).result.map(({ ID }) => ID))
      .toEqual([String(own.activityId)])
    const { result } = await list(test, 1, { BINDINGS: bindings(one, two), TYPE_ID: 2, PROVIDER_ID: 'VOXIMPLANT_CALL' })
    expect(result.map(({ ID, OWNER_TYPE_ID }) => [ID, OWNER_TYPE_ID]))
      .toEqual([[String(ofDeal.activityId), '2'], [String(own.activityId), '3']])
  })

  it('note 131: gives an activity bound to two of the clients twice, and counts it twice', async () => {
    const { test, one, two } = await withClients()
    const { activityId } = await add(test, { clients: clients(one, two) })
    const both = await list(test, 1, { BINDINGS: bindings(one, two) })
    expect([both.total, both.result.map(({ ID }) => ID)]).toEqual([2, [String(activityId), String(activityId)]])
    expect((await list(test, 1, { BINDINGS: bindings(two) })).total).toBe(1)
  })

  it('note 131: filters by start, and takes bindings only as a list from 0', async () => {
    const { test, one } = await withClients()
    await add(test, { clients: clients(one), at: '2026-02-01T10:00:00Z' })
    const { activityId } = await add(test, { clients: clients(one), at: '2026-02-08T10:00:00Z' })
    await add(test, { clients: clients(one), at: null })
    const { result } = await list(test, 1, { BINDINGS: bindings(one), '>START_TIME': '2026-02-05T00:00:00+00:00' })
    expect(result.map(({ ID }) => ID)).toEqual([String(activityId)])
    const refused = await test.call(1, 'crm.activity.list', { filter: { BINDINGS: { 5: bindings(one)[0] } } })
    expect(refusalOf(refused).description).toContain('BINDINGS')
  })

  it('note 132: tells direction, duration, telephony id and, by name, who was called', async () => {
    const { test, one, two } = await withClients()
    const { callId } = await add(test, {
      clients: clients(one, two), incoming: true, at: '2026-02-08T10:00:00Z', seconds: 95, phone: '+49 30 5551234'
    })
    const filter = { BINDINGS: bindings(one) }
    const [row] = (await list(test, 1, filter, { select: ['*', 'COMMUNICATIONS'] })).result
    expect(row).toMatchObject({
      DIRECTION: '1', START_TIME: '2026-02-08T10:00:00+00:00', END_TIME: '2026-02-08T10:01:35+00:00', ORIGIN_ID: `VI_${callId}`
    })
    const communications = row?.COMMUNICATIONS as unknown as Communication[]
    expect(communications).toMatchObject([
      { TYPE: 'PHONE', VALUE: '+49 30 5551234', ENTITY_ID: String(one), ENTITY_TYPE_ID: '3' }
    ])
    expect((await list(test, 1, filter, { select: ['*'] })).result[0]).not.toHaveProperty('COMMUNICATIONS')
  })

  it('note 132: shows a call to who may read its owner, whoever else is bound to it, and always to who made it', async () => {
    const { test, one, hers } = await withClients()
    await add(test, { clients: clients(one, hers), userId: 2 })
    await add(test, { clients: clients(hers, one), userId: 2 })
    await add(test, { clients: clients(one), userId: 3 })
    const seen = async (userId: number) => (await list(test, userId, { BINDINGS: bindings(one) })).total
    expect([await seen(1), await seen(2), await seen(3)]).toEqual([3, 3, 2])
  })

  it('note 80: has calls without a time, in the future, owned by deals and bound to two, and nothing else changes', () => {
    const world = createWorld({ contacts: 300, companies: 40, callLists: 12 })
    const calls = [...world.activities.values()].filter(activity => activity.originId)
    expect(calls.length).toBeGreaterThan(100)
    expect(new Set(calls.map(({ direction }) => direction))).toEqual(new Set([1, 2]))
    expect(calls.filter(({ startTime }) => startTime === null).length).toBeGreaterThan(1)
    expect(calls.filter(({ startTime }) => startTime && startTime.getFullYear() > 2090)).toHaveLength(1)
    expect(calls.filter(({ ownerTypeId, bindings: bound }) => ownerTypeId === 2 && bound?.some(one => one.ownerTypeId === 3)).length)
      .toBeGreaterThan(5)
    expect(calls.filter(({ bindings: bound }) => (bound?.filter(one => one.ownerTypeId === 3).length ?? 0) > 1).length)
      .toBeGreaterThan(2)
    expect(calls.every(({ id }) => id < 5000)).toBe(true)
    expect(world.calls).toHaveLength(calls.length)
  })
})
