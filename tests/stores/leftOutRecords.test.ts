import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useLeftOutRecords, type LeftOut } from '../../src/stores/leftOutRecords'
import { useSession } from '../../src/stores/session'
import { memoryStorage } from '../browserStorage'
import { ADMIN, appPortalAs, MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal({ contacts: 10, companies: 5, callLists: 1 })

let storage: Storage
const keepIn = (next: Storage) => {
  storage = next
  vi.stubGlobal('window', { localStorage: storage })
}
beforeEach(() => keepIn(memoryStorage()))

/** The records as a tab has them that was opened now. */
async function tab(userId = ADMIN) {
  const { run } = storesOver(appPortalAs(portal.url, userId))
  await run(() => useSession()).load()
  return run(() => useLeftOutRecords())
}

const leftOut = (clientId: number, change: Partial<LeftOut> = {}): LeftOut => ({
  clientId, name: `Contact ${clientId}`, phone: '', reasons: [{ kind: 'withoutPhone', details: '' }],
  byId: ADMIN, byName: 'Anna Adler', at: 1_790_000_000_000, ...change
})
const idsOf = (record: readonly LeftOut[]) => record.map(({ clientId }) => clientId)

describe('The record of those who were left out', () => {
  it('goes from the draft to every list that was made of it, and is there after a reload', async () => {
    const records = await tab()
    records.note('k', [leftOut(1), leftOut(2)])
    records.made('k', [7, 8])
    records.made('k', [9])
    const later = await tab()
    expect([7, 8, 9].map(listId => idsOf(later.of(listId)))).toEqual([[1, 2], [1, 2], []])
    expect(later.of(7)[0]).toEqual(leftOut(1))
  })

  it('is another user\'s own in the same browser', async () => {
    (await tab()).note(7, [leftOut(1)])
    expect((await tab(MANAGER)).of(7)).toEqual([])
  })

  it('has everybody once, for the last reason', async () => {
    const records = await tab()
    records.note(7, [leftOut(1), leftOut(2)])
    records.note(7, [leftOut(1, { reasons: [{ kind: 'called', details: 'yesterday' }] })])
    expect(records.of(7).map(({ clientId, reasons }) => [clientId, reasons[0]?.kind])).toEqual([[2, 'withoutPhone'], [1, 'called']])
  })

  it('loses whoever is brought back, and leaves nothing behind with the last one', async () => {
    const records = await tab()
    records.note(7, [leftOut(1), leftOut(2)])
    records.takeBack(7, id => id === 1)
    expect(idsOf((await tab()).of(7))).toEqual([2])
    records.takeBack(7, () => true)
    expect([records.of(7), (await tab()).of(7)]).toEqual([[], []])
    expect(storage.getItem('call-lists/left-out/test:1/list/7')).toBeNull()
  })

  it('is added to when more are left out of the list later', async () => {
    const records = await tab()
    records.note(7, [leftOut(1)])
    records.note('adding/7', [leftOut(2)])
    records.made('adding/7', [7])
    expect(idsOf(records.of(7))).toEqual([1, 2])
  })

  it('has those whom another tab has noted meanwhile', async () => {
    const [one, other] = [await tab(), await tab()]
    one.note(7, [leftOut(1)])
    other.note(7, [leftOut(2)])
    one.note(7, [leftOut(3)])
    expect([idsOf(one.of(7)), idsOf((await tab()).of(7))]).toEqual([[1, 2, 3], [1, 2, 3]])
  })

  it('is not taken for whole after a reload when there was no room for all of it', async () => {
    const records = await tab()
    records.note(7, [leftOut(1)])
    vi.spyOn(storage, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    records.note(7, [leftOut(2)])
    expect([idsOf(records.of(7)), (await tab()).of(7)]).toEqual([[1, 2], []])
    records.note(7, [leftOut(3)])
    expect(idsOf((await tab()).of(7))).toEqual([1, 2, 3])
  })

  it('is kept for the fifty newest', async () => {
    const records = await tab()
    for (let listId = 1; listId <= 52; listId++) records.note(listId, [leftOut(listId)])
    const later = await tab()
    expect([1, 2, 3, 52].map(listId => later.of(listId).length)).toEqual([0, 0, 1, 1])
  })

  it('is in memory where the browser keeps nothing, and not taken from what somebody else wrote there', async () => {
    const records = await tab()
    storage.setItem('call-lists/left-out/test:1/list/7', JSON.stringify([{ clientId: 'x' }]))
    expect(records.of(7)).toEqual([])
    keepIn(memoryStorage({ full: true }))
    records.note(8, [leftOut(1)])
    expect([idsOf(records.of(8)), (await tab()).of(8)]).toEqual([[1], []])
  })
})
