import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneReader } from '../../src/domain/dialable'
import { stopNumbers, type Stop } from '../../src/domain/stopList'
import { useClients } from '../../src/stores/clients'
import { useStopList } from '../../src/stores/stopList'
import { STOP_PARTS } from '../../src/stores/stopStorage'
import * as rules from 'libphonenumber-js/min'
import { appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { aClient } from '../factories'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'

const portal = localPortal({ scopes: [...allScopes] })

const appAs = (userId: number) => appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })
const unread = (userId: number) => storesOver(appAs(userId)).run(() => useStopList())

async function listAs(userId: number) {
  const stops = unread(userId)
  await stops.load()
  return stops
}

const reader = phoneReader(rules, 'RU')
const numbers = (...typed: string[]): Stop[] => typed.flatMap(each => stopNumbers(each, reader))
const ANNA: Stop = { client: { type: 'contact', id: 9 } }
const numbersOf = (stops: { readonly entries: ReadonlyArray<{ readonly number?: string }> }) => stops.entries.map(({ number }) => number)
const items = () => [...portal.world.storage.stores.get('stops')?.items.values() ?? []]

async function withoutEntity<Result>(work: () => Promise<Result>): Promise<Result> {
  await portal.call('portal.options', { scopes: allScopes.filter(scope => scope !== 'entity') })
  try {
    return await work()
  } finally {
    await portal.call('portal.options', { scopes: [...allScopes] })
  }
}

describe('The stop list', () => {
  it('is everybody\'s, with why, by whom and when', async () => {
    const before = Date.now()
    expect(await (await listAs(MANAGER)).add([ANNA, ...numbers('+7 916 555-01-01')], 'Asked for it in spring')).toMatchObject({ known: 0 })
    const [number, client] = (await listAs(OWN_CLIENTS_MANAGER)).entries
    expect(client).toMatchObject({ client: { type: 'contact', id: 9 }, reason: 'Asked for it in spring', byId: MANAGER })
    expect(number).toMatchObject({ number: '+7 916 555-01-01', byId: MANAGER })
    expect(number?.at.getTime()).toBeGreaterThanOrEqual(before)
  })

  it('finds the client and anybody with the number, however it is written', async () => {
    await (await listAs(MANAGER)).add([ANNA, ...numbers('8 (916) 555-01-01')], '')
    const stops = await listAs(OWN_CLIENTS_MANAGER)
    expect(stops.match(aClient({ id: 9 }))).toMatchObject({ client: { id: 9 } })
    expect(stops.match(aClient({ id: 10, phones: ['+79165550101'] }))).toMatchObject({ number: '8 (916) 555-01-01' })
    expect(stops.match(aClient({ id: 10, phones: ['+79165550102'] }))).toBeNull()
  })

  it('says how many were there already, in whatever notation, and keeps them once', async () => {
    const stops = await listAs(MANAGER)
    await stops.add(numbers('+7 916 555-01-01'), 'First')
    const { added, known } = await stops.add(numbers('89165550101', '+7 916 555-01-02', '7 916 5550102'), 'Second')
    expect([added.map(({ number }) => number), known]).toEqual([['7 916 5550102'], 2])
    expect(stops.entries.map(({ reason }) => reason)).toEqual(['Second', 'First'])
  })

  it('keeps what two add at the same moment', async () => {
    const [mine, theirs] = await Promise.all([listAs(MANAGER), listAs(OWN_CLIENTS_MANAGER)])
    await Promise.all([mine.add(numbers('+79165550101'), ''), theirs.add(numbers('+79165550102'), '')])
    expect(numbersOf(await listAs(MANAGER)).sort()).toEqual(['+79165550101', '+79165550102'])
  })

  it('loses what is removed alone, also when somebody else has removed another meanwhile', async () => {
    const mine = await listAs(MANAGER)
    await mine.add(numbers('+79165550101', '+79165550102', '+79165550103'), '')
    const theirs = await listAs(OWN_CLIENTS_MANAGER)
    await theirs.remove(theirs.entries.filter(({ number }) => number === '+79165550101'))
    await mine.remove(mine.entries.filter(({ number }) => number === '+79165550102'))
    expect(numbersOf(mine)).toEqual(['+79165550103'])
    expect(numbersOf(await listAs(OWN_CLIENTS_MANAGER))).toEqual(['+79165550103'])
  })

  it('leaves nothing behind when its last entry is removed, and is as it was when that is undone', async () => {
    const stops = await listAs(MANAGER)
    const { added } = await stops.add([ANNA, ...numbers('+79165550101')], 'Asked for it')
    const theirs = await listAs(OWN_CLIENTS_MANAGER)
    await theirs.remove(added)
    expect(items()).toEqual([])
    await theirs.restore(added)
    expect((await listAs(MANAGER)).entries).toEqual(added)
  })

  it('takes a file of ten thousand in few writes, and nothing of it twice', async () => {
    const many = Array.from({ length: 10_000 }, (_, index): Stop => (
      { number: `+7 916 ${index + 1_000_000}`, keys: [`7916${index + 1_000_000}`] }
    ))
    const stops = await listAs(MANAGER)
    portal.forgetRequests()
    await stops.add(many, 'From a file')
    expect(portal.methods().filter(method => method === 'entity.item.add').length).toBeLessThanOrEqual(14)
    expect(stops.entries).toHaveLength(10_000)
    expect(await stops.add(many, 'Again')).toEqual({ added: [], known: 10_000 })
  })

  it('takes the numbers that a client has by now', async () => {
    const { run } = storesOver(appAs(MANAGER))
    const [id] = portal.alive() as [number]
    await run(() => useClients()).ensure('contact', [id])
    await portal.call('portal.setClient', { entityTypeId: 3, id, phones: ['+79165550101', '+79165550102'] })
    const { added } = await run(() => useStopList()).addClient(aClient({ id, phones: ['+79165550101'] }), '')
    expect(added.map(({ number }) => number).sort()).toEqual(['+79165550101', '+79165550102', undefined])
  })

  it('takes nothing of what it could not read again', async () => {
    const stops = await listAs(MANAGER)
    const keys = Array.from({ length: 11 }, (_, index) => `${55_501 + index}`)
    await expect(stops.add([ANNA, { number: keys.join('; '), keys }], '')).rejects.toMatchObject({ outcomeUnknown: false })
    expect(items()).toEqual([])
  })

  it('is found to have what a broken connection had saved all the same', async () => {
    const stops = await listAs(MANAGER)
    await stops.add([ANNA], '')
    await portal.faults({ method: 'entity.item.add', kind: 'drop-after' })
    await stops.add(numbers('+79165550101'), '')
    expect(items()).toHaveLength(2)
  })
})

describe('Where nothing can be kept for everybody', () => {
  it('the stop list is mine, and stays in force when it can', async () => {
    await withoutEntity(async () => {
      const stops = await listAs(MANAGER)
      expect(stops.keptFor).toBe('me')
      await stops.add(numbers('+79165550101'), 'Mine')
      expect((await listAs(OWN_CLIENTS_MANAGER)).entries).toEqual([])
    })
    const stops = await listAs(MANAGER)
    expect(stops.keptFor).toBe('everybody')
    await stops.add(numbers('+79165550102'), 'Everybody\'s')
    expect(stops.match(aClient({ phones: ['+79165550101'] }))?.reason).toBe('Mine')
    expect(numbersOf(await listAs(OWN_CLIENTS_MANAGER))).toEqual(['+79165550102'])
    await stops.remove(stops.entries)
    expect((await listAs(MANAGER)).entries).toEqual([])
  })

  // Guard: `readAll` before a write.
  it('is not taken for granted when the portal does not say', async () => {
    const stops = unread(MANAGER)
    await portal.faults({ method: 'scope', kind: 'http-500', times: 20 })
    await expect(stops.add(numbers('+79165550101'), '')).rejects.toMatchObject({ outcomeUnknown: false })
    expect(portal.methods()).not.toContain('user.option.set')
  })
})

describe('What somebody has written into the place of the stop list', () => {
  it('is counted, not used, and does not hide the others', async () => {
    const stops = await listAs(MANAGER)
    await stops.add(numbers('+79165550101'), '')
    await fc.assert(fc.asyncProperty(fc.oneof(fc.json(), fc.string({ minLength: 1 })), async (text) => {
      fc.pre(text.trim() !== '')
      const id = await appAs(OWN_CLIENTS_MANAGER).sharedItems.add(STOP_PARTS.store, { name: 'By hand', text })
      await stops.refetch()
      expect([stops.error, stops.unreadable, stops.entries.length]).toEqual([null, 1, 1])
      await appAs(OWN_CLIENTS_MANAGER).sharedItems.remove(STOP_PARTS.store, id)
    }), { numRuns: 15 })
  })

  it.each([
    { version: 1, at: 'soon', byId: 1, reason: '', stops: [{ number: '1', keys: ['12345'] }] },
    { version: 1, at: '2026-02-30T99:00:00.000Z', byId: 1, reason: '', stops: [{ number: '1', keys: ['12345'] }] },
    { version: 1, at: '2026-02-03T09:00:00.000Z', byId: 0, reason: '', stops: [{ number: '1', keys: ['12345'] }] },
    { version: 1, at: '2026-02-03T09:00:00.000Z', byId: 1, reason: '', stops: [{ number: '1', keys: ['everybody'] }] },
    { version: 1, at: '2026-02-03T09:00:00.000Z', byId: 1, reason: '', stops: [{ client: { type: 'deal', id: 3 } }] },
    { version: 2, at: '2026-02-03T09:00:00.000Z', byId: 1, reason: '', stops: [] },
    null
  ])('is refused whole: %o', (content) => {
    expect(STOP_PARTS.read(content)).toMatch(/unreadable|newer/)
  })
})
