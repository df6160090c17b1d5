import { describe, expect, it } from 'vitest'
import type { Composition } from '../../src/domain/participant'
import { OWN_CLIENTS_MANAGER } from '../connection'
import { aParticipant, numbers } from '../factories'
import { localPortal, until } from '../localPortal'
import { appAs } from './appStores'

const portal = localPortal({ callLists: 60 })
const compositionOf = (ids: readonly number[], more: Partial<Composition> = {}): Composition =>
  ({ participants: ids.map(id => aParticipant(id)), visibility: 'complete', reach: ids.length, ...more })

describe('Participants of many lists', () => {
  it('are read group by group, the first lists first, which is told', async () => {
    const { participants } = appAs(portal, 1)
    const ids = [...portal.world.callLists.keys()].sort((a, b) => b - a)
    const through: number[] = []
    await participants.ensure(ids, { onProgress: count => through.push(count) })
    expect(through).toEqual([0, 25, 50, 60])
    expect(ids.filter(id => participants.of(id)?.participants.length !== portal.stored(id).ids.length)).toEqual([])
    portal.forgetRequests()
    await participants.ensure(ids)
    expect(portal.requests()).toEqual([])
  })

  it('are left out where they are not wanted any more', async () => {
    const { participants } = appAs(portal, 1)
    const ids = [...portal.world.callLists.keys()].slice(0, 30)
    await participants.ensure(ids, { isWanted: id => id !== ids[3] })
    expect(ids.filter(id => participants.of(id) === null)).toEqual([ids[3]])
  })

  it('are read once for all who ask, and go on when one of them has left', async () => {
    const { participants } = appAs(portal, 1)
    const [first = 0] = portal.world.callLists.keys()
    const leaving = new AbortController()
    const both = Promise.all([participants.ensure([first], { signal: leaving.signal }), participants.ensure([first])])
    leaving.abort()
    await both
    expect(participants.of(first)?.participants).toHaveLength(portal.stored(first).ids.length)
    const pages = portal.requests().flatMap(({ commands }) => commands).map(({ params }) => JSON.stringify(params))
    expect(new Set(pages).size).toBe(pages.length)
  })

  // Guard: `isWhole`.
  it('that were read for a bar are read to their end for whoever needs that', async () => {
    const { participants } = appAs(portal, OWN_CLIENTS_MANAGER)
    const listId = await portal.addList(OWN_CLIENTS_MANAGER, portal.alive().slice(0, 20))
    await participants.ensure([listId])
    expect(participants.of(listId)?.isWhole).toBe(false)
    await participants.ensure([listId], { whole: true })
    expect(participants.of(listId)?.isWhole).toBe(true)
    portal.forgetRequests()
    await participants.ensure([listId], { whole: true })
    expect(portal.requests()).toEqual([])
  })

  it('are forgotten when there are too many, those that were read longest ago first, and none that is on a screen', () => {
    const { participants } = appAs(portal, 1)
    const many = compositionOf(numbers(1, 200_000))
    participants.hold([901])
    for (const listId of [901, 902, 903]) participants.setData(listId, many)
    expect([901, 902, 903].map(listId => participants.of(listId) !== null)).toEqual([true, false, true])
  })
})

describe('A write', () => {
  it('that nobody knows the outcome of has the list read again where it is shown', async () => {
    const app = appAs(portal, 1)
    const listId = await portal.addList(1, portal.alive().slice(0, 4))
    const shown = await app.open(listId)
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: portal.alive().slice(0, 3) })
    app.applyWrite(listId, { outcomeUnknown: true })
    expect(shown.ids).toHaveLength(4)
    await until(() => shown.ids.length === 3)
    expect(app.participants.of(listId)?.isStale).toBe(false)
  })

  it('notes 200, 202: of one who sees a part leaves certain what was certain about the others', () => {
    const { participants, applyWrite } = appAs(portal, OWN_CLIENTS_MANAGER)
    applyWrite(901, { participants: compositionOf([1, 2], { visibility: 'partial', reach: 100 }) })
    applyWrite(901, { participants: compositionOf([1, 2, 3], { visibility: 'unknown', reach: 100 }) })
    expect(participants.visibilityOf(901)).toBe('partial')
    applyWrite(902, { participants: compositionOf([1], { visibility: 'unknown' }) })
    applyWrite(902, { participants: compositionOf([1, 3], { visibility: 'unknown' }) })
    expect(participants.visibilityOf(902)).toBe('unknown')
  })
})
