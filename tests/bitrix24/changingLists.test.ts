import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCallLists } from '../../src/bitrix24/callLists'
import { createRest } from '../../src/bitrix24/rest'
import { numbers } from '../factories'
import { scripted } from './scripted'

type Change = (ids: number[]) => number[]

/**
 * A list that somebody changes while it is read: before the given commands, counted from 0 over all requests.
 * Commands of a batch run one after the other, so a change may fall between two of them.
 */
function changingList(size: number, changes: ReadonlyArray<{ before: number; change: Change }>) {
  let ids = numbers(1, size)
  let command = 0
  const throughout = new Set(ids)
  const { transport, requests } = scripted((_method, params) => {
    for (const { before, change } of changes) {
      if (before !== command) continue
      ids = change(ids)
      for (const id of throughout) if (!ids.includes(id)) throughout.delete(id)
    }
    command++
    const page = ids.slice(Number(params['start']), Number(params['start']) + 50)
    if (page.length === 0) return { error: 'ACCESS_ERROR' }
    return { result: page.map(ID => ({ ID, STATUS: 'IN_WORK', ENTITY_TYPE: 3 })) }
  })
  return { callLists: createCallLists(createRest(transport)), requests, throughout }
}

async function expectWhole(size: number, changes: ReadonlyArray<{ before: number; change: Change }>, expected?: number, seesEverybody = true): Promise<string[][]> {
  const { callLists, requests, throughout } = changingList(size, changes)
  const { participants } = await callLists.participants(13, { seesEverybody, expected })
  const ids = participants.map(({ id }) => id)
  expect(new Set(ids).size, 'no row twice').toBe(ids.length)
  const found = new Set(ids)
  expect([...throughout].filter(id => !found.has(id)), 'nobody missing who was there throughout').toEqual([])
  return requests
}

const takeOff = (from: number, count = 1): Change => ids => ids.filter((_, index) => index < from || index >= from + count)
const append = (count: number): Change => ids => [...ids, ...numbers(10_001, 10_000 + count)]
const moveToEnd = (from: number): Change => ids => [...ids.slice(0, from), ...ids.slice(from + 1), ids[from] as number]
const moveToFront = (from: number): Change => ids => [ids[from] as number, ...ids.slice(0, from), ...ids.slice(from + 1)]
const turnRound: Change = ids => [...ids].reverse()

describe('note 5: a list that changes while it is read', () => {
  // Guard: pages of a window are read from the last to the first.
  it('loses nobody when participants are taken off inside a window', async () => {
    for (const before of [1, 6, 10, 12]) await expectWhole(600, [{ before, change: takeOff(3, 7) }])
  })

  // Guard: every window reads the page before it once more.
  it('loses nobody when participants are taken off between two windows', async () => {
    await expectWhole(1_500, [{ before: 13, change: takeOff(20, 30) }])
    await expectWhole(5_000, [{ before: 13, change: takeOff(20) }, { before: 60, change: takeOff(700, 2) }])
  })

  it('shows nobody twice when participants are added', async () => {
    await expectWhole(600, [{ before: 5, change: append(120) }])
    await expectWhole(1_490, [{ before: 13, change: append(700) }])
  })

  // Guard: a row met twice within a window means that rows moved.
  it('loses nobody when somebody moves to another place inside a window', async () => {
    for (const before of [1, 5, 9, 12]) {
      await expectWhole(600, [{ before, change: moveToEnd(60) }])
      await expectWhole(600, [{ before, change: moveToFront(599) }])
    }
  })

  it('loses nobody when the whole order is turned round', async () => {
    await expectWhole(900, [{ before: 7, change: turnRound }])
    await expectWhole(900, [{ before: 13, change: turnRound }])
  })

  it('reads again only where something moved', async () => {
    const undisturbed = await expectWhole(400, [])
    expect(undisturbed).toHaveLength(1)
    const disturbed = await expectWhole(400, [{ before: 8, change: takeOff(0) }])
    expect(disturbed.length).toBe(2)
  })

  it('comes to an end when it changes without end', async () => {
    const changes = numbers(0, 400).map(before => ({ before, change: moveToEnd(10) }))
    const { callLists, requests } = changingList(1_200, changes)
    const { participants } = await callLists.participants(13, { seesEverybody: true })
    expect(new Set(participants.map(({ id }) => id)).size).toBe(participants.length)
    expect(requests.length).toBeLessThanOrEqual(3 * 2)
  })

  it('loses nobody and shows nobody twice, whatever happens when', async () => {
    const change = fc.oneof(
      fc.record({ from: fc.nat(1_400), count: fc.integer({ min: 1, max: 60 }) }).map(({ from, count }) => takeOff(from, count)),
      fc.integer({ min: 1, max: 120 }).map(append),
      fc.nat(250).map(from => moveToEnd(from)),
      fc.nat(250).map(from => moveToFront(from)),
      fc.constant(turnRound)
    )
    // Two moments: of three passes one is then undisturbed.
    const changes = fc.array(fc.record({ before: fc.nat(120), change }), { maxLength: 2 })
    await fc.assert(fc.asyncProperty(fc.integer({ min: 251, max: 1_400 }), changes, fc.boolean(), async (size, when, known) => {
      await expectWhole(size, when, known ? size : undefined)
    }), { numRuns: 150 })
  })
})

describe('note 200: a list that changes while somebody reads it who is no administrator', () => {
  // Guard: `agrees` in halfway.ts, which tells a row that has moved from one of an uncertain place.
  it('loses nobody and shows nobody twice', async () => {
    const change = fc.oneof(
      fc.record({ from: fc.nat(1_000), count: fc.integer({ min: 1, max: 60 }) }).map(({ from, count }) => takeOff(from, count)),
      fc.nat(250).map(from => moveToEnd(from)),
      fc.nat(250).map(from => moveToFront(from)),
      fc.constant(turnRound)
    )
    const changes = fc.array(fc.record({ before: fc.nat(100), change }), { maxLength: 1 })
    await fc.assert(fc.asyncProperty(fc.integer({ min: 251, max: 1_000 }), changes, fc.boolean(), async (size, when, known) => {
      await expectWhole(size, when, known ? size : undefined, false)
    }), { numRuns: 150 })
  })
})

describe('leaving', () => {
  it('stops all further requests', async () => {
    const { callLists, requests } = changingList(10_000, [])
    const leaving = new AbortController()
    const reading = callLists.participants(13, {
      seesEverybody: true,
      signal: leaving.signal,
      onParticipants: () => leaving.abort()
    })
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' })
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(requests).toHaveLength(1)
  })

  it('before anything was sent asks nothing', async () => {
    const { callLists, requests } = changingList(10, [])
    await expect(callLists.participants(13, { seesEverybody: true, signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'cancelled' })
    await new Promise(resolve => setTimeout(resolve, 10))
    expect(requests).toEqual([])
  })
})
