import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope, shallowRef, type EffectScope } from 'vue'
import { PortalError } from '../../../src/bitrix24/portalError'
import { CHECK_KINDS, type CheckKind } from '../../../src/domain/check'
import { useCheckDays } from '../../../src/features/check/checkDays'
import { useCheck } from '../../../src/features/check/useCheck'
import { useClients } from '../../../src/stores/clients'
import { useParticipants } from '../../../src/stores/participants'
import { useStopList } from '../../../src/stores/stopList'
import { ADMIN, appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../../connection'
import { localPortal, until } from '../../localPortal'
import { allScopes } from '../../portal/context'

const portal = localPortal({ contacts: 80, companies: 20, callLists: 1, scopes: [...allScopes] })

const DAY = 86_400_000
const scopes: EffectScope[] = []
afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop()
})

interface Asked {
  readonly userId?: number
  readonly listId?: number
  /** Why calls are not told when they are asked for the first time, the second, … */
  readonly calls?: (asked: number) => PortalError | null
  /** Where what was read before is known. */
  readonly run?: ReturnType<typeof storesOver>['run']
}

/** The check as a screen has it, of a list or of clients who are picked. */
function checkOf(picked: Iterable<number>, { userId = ADMIN, listId, calls: refusalOf = () => null, run: runBefore }: Asked = {}) {
  const app = appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })
  let asked = 0
  const ofClients: typeof app.calls.ofClients = (...about) => {
    const refusal = refusalOf(++asked)
    return refusal ? Promise.reject(refusal) : app.calls.ofClients(...about)
  }
  const run = runBefore ?? storesOver({ ...app, calls: { ...app.calls, ofClients } }).run
  const scope = effectScope()
  scopes.push(scope)
  const ids = shallowRef<ReadonlySet<number>>(new Set(picked))
  const check = run(() => scope.run(() => useCheck(() => 'contact', () => ids.value, () => listId ?? null))) ?? expect.fail('there is no scope')
  const { lists, calls } = check
  const found = () => Object.fromEntries(CHECK_KINDS.flatMap((kind): Array<[CheckKind, number[]]> => {
    const who = [...check.findings.value[kind].keys()].sort((one, other) => one - other)
    return who.length > 0 ? [[kind, who]] : []
  }))
  const isThrough = () => check.unread.value === 0 && lists.progress.value.n === lists.progress.value.m && !lists.reading.value
    && !calls.reading.value
  /** Waits until all has been looked at and counted. */
  const settled = async () => {
    await until(isThrough, 'the end of the check')
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  return { check, ids, run, found, settled }
}

/** Contacts whom nothing can be said about: with a good number each, on no list, never called. */
async function cleanContacts(count: number): Promise<number[]> {
  const busy = new Set([...portal.world.callLists.values()].flatMap(list => list.participants.map(({ id }) => id)))
  for (const { ownerTypeId, ownerId, bindings } of portal.world.activities.values()) {
    for (const each of [{ ownerTypeId, ownerId }, ...bindings ?? []]) if (each.ownerTypeId === 3) busy.add(each.ownerId)
  }
  const ids = portal.alive().filter(id => !busy.has(id)).slice(0, count)
  expect(ids).toHaveLength(count)
  await Promise.all(ids.map((id, index) => setPhones(id, `+49 30 55501${String(index).padStart(2, '0')}`)))
  return ids
}

const setPhones = (id: number, ...phones: string[]) => portal.call('portal.setClient', { entityTypeId: 3, id, phones })
const addCall = (id: number, call: object = {}) => portal.call('portal.addCall', { clients: [{ entityTypeId: 3, id }], ...call })
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()
const complete = (listId: number) => portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { COMPLETED: 'Y' } })

describe('The check', () => {
  it('finds nothing wrong with those who are right', async () => {
    const ids = await cleanContacts(4)
    await setPhones(ids[0] ?? 0, 'mobile +49 30 5550177 (Anna)')
    await setPhones(ids[1] ?? 0, 'none yet', '+49 30 5550178')
    await setPhones(ids[2] ?? 0, '+49 30 5550179, +49 30 5550180')
    await addCall(ids[3] ?? 0, { at: ago(8) })
    const { found, settled } = checkOf(ids)
    await settled()
    expect(found()).toEqual({})
  })

  it('names exactly each planted case', async () => {
    const [bare, bad, one, other, busy, asked, stopped, called, gone, good] = await cleanContacts(10) as [number, number, number, number, number, number, number, number, number, number]
    await Promise.all([
      setPhones(bare), setPhones(bad, 'ask for Anna', '12345'),
      setPhones(one, '+7 912 345-67-89'), setPhones(other, '8 (912) 3456789', '+49 30 5550190')
    ])
    const open = await portal.addList(ADMIN, [busy])
    const done = await portal.addList(ADMIN, [asked, good])
    await portal.call('portal.setParticipantStatus', { listId: done, entityId: asked, status: 'STOP_CALLING' })
    await complete(done)
    await addCall(called, { at: ago(2), userId: MANAGER })
    await portal.call('portal.deleteContact', { id: gone })
    const { check, run, found, settled } = checkOf([bare, bad, one, other, busy, asked, stopped, called, gone, good])
    await run(() => useStopList()).add([{ client: { type: 'contact', id: stopped } }], 'Asked for it in spring')
    await settled()
    expect(found()).toEqual({
      withoutPhone: [bare], undialable: [bad], sharing: [one, other], otherList: [busy], stopCalling: [asked],
      stopList: [stopped], called: [called], gone: [gone]
    })
    const { undialable, sharing, otherList, stopCalling, stopList, called: calls } = check.findings.value
    expect(undialable.get(bad)).toEqual([{ phone: 'ask for Anna', reason: 'no-digits' }, { phone: '12345', reason: 'too-short' }])
    expect(sharing.get(one)).toEqual([{ phone: '+7 912 345-67-89', ids: [one, other] }])
    expect(otherList.get(busy)).toEqual([{ listId: open, statusCode: 'IN_WORK' }])
    expect(stopCalling.get(asked)).toEqual([{ listId: done, statusCode: 'STOP_CALLING' }])
    expect(stopList.get(stopped)).toMatchObject({ reason: 'Asked for it in spring', byId: ADMIN })
    expect(calls.get(called)?.userId).toBe(MANAGER)
  })

  it('is of the list as well as of others, but does not count it among them', async () => {
    const ids = await cleanContacts(2)
    const listId = await portal.addList(ADMIN, ids)
    const { check, found, settled } = checkOf(ids, { listId })
    await settled()
    expect(found()).toEqual({})
    expect(check.lists.progress.value.m).toBe([...portal.world.callLists.values()].filter(list => list.entityTypeId === 3).length - 1)
  })

  it('finds those who share a number with somebody who is on the list already', async () => {
    const [listed, twin, other] = await cleanContacts(3) as [number, number, number]
    await setPhones(listed, '+7 912 345-67-89')
    await setPhones(twin, '8 (912) 3456789')
    const listId = await portal.addList(ADMIN, [listed])
    const { check, run, found, settled } = checkOf([twin, other], { listId })
    await Promise.all([run(() => useParticipants()).refetch(listId), run(() => useClients()).ensure('contact', [listed])])
    await settled()
    expect(found()).toEqual({ sharing: [twin] })
    expect(check.findings.value.sharing.get(twin)).toEqual([{ phone: '8 (912) 3456789', ids: [listed, twin] }])
  })

  it('is of what others have done by then, when it is opened a minute later, and asks for it no sooner', async () => {
    const ids = await cleanContacts(2) as [number, number]
    const first = checkOf(ids)
    await first.settled()
    portal.forgetRequests()
    await checkOf(ids, { run: first.run }).settled()
    expect(portal.methods()).not.toContain('crm.calllist.list')
    expect(portal.methods()).not.toContain('entity.item.get')
    await portal.addList(ADMIN, [ids[0]])
    const theirs = checkOf([], { userId: MANAGER })
    await theirs.run(() => useStopList()).add([{ client: { type: 'contact', id: ids[1] } }], '')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    try {
      const later = checkOf(ids, { run: first.run })
      await until(() => 'otherList' in later.found() && 'stopList' in later.found(), 'what others have done')
      expect(later.found()).toEqual({ otherList: [ids[0]], stopList: [ids[1]] })
    } finally {
      vi.useRealTimers()
    }
  })

  it('takes those away at once who are not picked any more', async () => {
    const [bare, good] = await cleanContacts(2) as [number, number]
    await setPhones(bare)
    const { ids, found, settled } = checkOf([bare, good])
    await settled()
    expect(found()).toEqual({ withoutPhone: [bare] })
    ids.value = new Set([good])
    expect(found()).toEqual({})
  })
})

describe('The days that the check looks back for calls', () => {
  it('can be more, and then only those are asked for again whose last call is not known', async () => {
    const [lately, before, never] = await cleanContacts(3) as [number, number, number]
    await addCall(lately, { at: ago(2) })
    await addCall(before, { at: ago(20) })
    await addCall(never, { at: '2099-01-01T10:00:00Z' })
    const { run, found, settled } = checkOf([lately, before, never])
    await settled()
    expect(found()).toEqual({ called: [lately] })
    const days = run(() => useCheckDays())
    portal.forgetRequests()
    days.choose(30)
    await until(() => 'called' in found() && found().called?.length === 2, 'the call of three weeks ago')
    const [asked] = portal.requests().flatMap(request => request.commands).filter(({ method }) => method === 'crm.activity.list')
    expect(JSON.stringify(asked?.params)).not.toContain(`"OWNER_ID":"${lately}"`)
    expect(JSON.stringify(asked?.params)).toContain(`${before}`)
    portal.forgetRequests()
    days.choose(1)
    await until(() => !('called' in found()), 'the end of a shorter look')
    days.choose(30)
    await until(() => found().called?.length === 2, 'what was known')
    expect(portal.requests()).toEqual([])
  })
})

describe('What keeps the check from being complete', () => {
  it('is a stop: what was looked through stays, and it goes on', async () => {
    const ids = await cleanContacts(1)
    for (let made = 0; made < 30; made++) await portal.addList(ADMIN, ids)
    const { check, found, settled } = checkOf(ids)
    const { progress } = check.lists
    await until(() => progress.value.n > 0 && progress.value.n < progress.value.m, 'the first lists')
    check.lists.stop()
    await until(() => !check.lists.reading.value, 'the stop')
    const through = progress.value.n
    expect(through).toBeLessThan(progress.value.m)
    expect(check.lists.stopped.value).toBe(true)
    check.lists.goOn()
    await settled()
    expect(check.lists.stopped.value).toBe(false)
    expect(found()).toEqual({ otherList: ids })
    expect(check.findings.value.otherList.get(ids[0] ?? 0)).toHaveLength(30)
  })

  it('is a list that could not be read: the rest is told, and it can be tried again', async () => {
    const ids = await cleanContacts(1)
    const listId = await portal.addList(ADMIN, ids)
    await setPhones(ids[0] ?? 0)
    await portal.call('portal.options', { missingMethods: ['crm.calllist.items.get'] })
    const { check, found } = checkOf(ids)
    await until(() => check.lists.failed.value > 0 && 'withoutPhone' in found(), 'the failure')
    expect(found()).toEqual({ withoutPhone: ids })
    await portal.call('portal.options', { missingMethods: [] })
    check.lists.goOn()
    await until(() => 'otherList' in found(), 'the list')
    expect([check.lists.failed.value, check.findings.value.otherList.get(ids[0] ?? 0)]).toEqual([0, [{ listId, statusCode: 'IN_WORK' }]])
  })

  it('are calls that are not told: the rest is there, and they are read on another try', async () => {
    const [id] = await cleanContacts(1) as [number]
    await addCall(id, { at: ago(1) })
    await setPhones(id)
    const refusal = new PortalError('access-denied', 'Access denied')
    const { check, found } = checkOf([id], { calls: asked => asked === 1 ? refusal : null })
    await until(() => check.failures.value.length > 0 && 'withoutPhone' in found(), 'the refusal')
    expect(check.failures.value.map(({ kind, error }) => [kind, error])).toEqual([['called', refusal]])
    check.failures.value[0]?.retry()
    await until(() => 'called' in found(), 'the call')
    expect(check.failures.value).toEqual([])
  })

  it('note 23: is that others\' lists are not told to be open to those who are no administrators', async () => {
    const own = portal.alive().filter(id => portal.world.contacts.get(id)?.assignedById === OWN_CLIENTS_MANAGER).slice(0, 2) as [number, number]
    const others = await portal.addList(MANAGER, own)
    const mine = await portal.addList(OWN_CLIENTS_MANAGER, [own[0]])
    await portal.call('portal.setParticipantStatus', { listId: others, entityId: own[1], status: 'STOP_CALLING' })
    const { check, settled } = checkOf(own, { userId: OWN_CLIENTS_MANAGER })
    await settled()
    expect(check.findings.value.otherList.get(own[0])?.map(({ listId }) => listId)).toContain(mine)
    expect([...check.findings.value.otherList.values()].flat().map(({ listId }) => listId)).not.toContain(others)
    expect(check.findings.value.stopCalling.get(own[1])?.map(({ listId }) => listId)).toContain(others)
    expect(check.lists.untold.value).toBeGreaterThan(0)
    expect(check.lists.visibility.value).not.toBe('complete')
  })

  it('is nothing of that where "entity" is not granted: the stop list is one\'s own then', async () => {
    const [id] = await cleanContacts(1) as [number]
    await portal.call('portal.options', { scopes: allScopes.filter(scope => scope !== 'entity') })
    const { run, check, found, settled } = checkOf([id])
    await run(() => useStopList()).add([{ client: { type: 'contact', id } }], '')
    await settled()
    await portal.call('portal.options', { scopes: [...allScopes] })
    expect([found(), check.failures.value]).toEqual([{ stopList: [id] }, []])
  })
})
