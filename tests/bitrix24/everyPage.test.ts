import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyPage } from '../../src/bitrix24/everyPage'

/** A list that changes while it is read: before the page of a number is read, somebody comes or goes. */
function changing(length: number, changes: ReadonlyMap<number, 'first goes' | 'one comes'>) {
  const list = Array.from({ length }, (_, index) => index + 1)
  let reads = 0
  return {
    list,
    reads: () => reads,
    async read(start: number) {
      const change = changes.get(reads++)
      if (change === 'first goes') list.shift()
      if (change === 'one comes') list.push((list.at(-1) ?? 0) + 1)
      return { rows: list.slice(start, start + 50).map(id => ({ id })), total: list.length }
    }
  }
}

const idsOf = (rows: ReadonlyArray<{ id: number }>) => rows.map(({ id }) => id)

describe('Every page of a list', () => {
  it('is read once when nothing changes', async () => {
    const told: number[] = []
    const list = changing(120, new Map())
    expect(idsOf(await everyPage(120, list.read, read => told.push(read)))).toEqual(list.list)
    expect([list.reads(), told]).toEqual([3, [50, 100, 120]])
  })

  it('is read anew when somebody was deleted between two pages, so that nobody is skipped', async () => {
    const list = changing(160, new Map([[2, 'first goes']]))
    expect(idsOf(await everyPage(160, list.read, () => {}))).toEqual(list.list)
  })

  it('is read to the end when there are more than were counted', async () => {
    const list = changing(160, new Map())
    expect(idsOf(await everyPage(10, list.read, () => {}))).toEqual(list.list)
  })

  it('has everybody who stayed, each once, whatever changed in its first two readings', async () => {
    const changes = fc.dictionary(fc.integer({ min: 0, max: 5 }).map(String), fc.constantFrom('first goes' as const, 'one comes' as const))
    await fc.assert(fc.asyncProperty(changes, fc.integer({ min: 101, max: 149 }), async (wanted, length) => {
      const list = changing(length, new Map(Object.entries(wanted).map(([page, change]) => [Number(page), change])))
      const ids = idsOf(await everyPage(length, list.read, () => {}))
      expect(new Set(ids).size).toBe(ids.length)
      expect(list.list.filter(id => id <= length && !ids.includes(id))).toEqual([])
    }))
  })

  it('ends also when the list never stops changing', async () => {
    const list = changing(120, new Map(Array.from({ length: 99 }, (_, index) => [index, 'one comes' as const])))
    const ids = idsOf(await everyPage(120, list.read, () => {}))
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 120 }, (_, index) => index + 1)))
  })
})
