import { describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { MOST_OFFERED } from '../../src/domain/offer'
import { ADMIN, MANAGER, OWN_CLIENTS_MANAGER } from '../connection'
import { numbers } from '../factories'
import { localPortal, until } from '../localPortal'
import { allScopes } from '../portal/context'
import { offersOf } from './offersOf'

const portal = localPortal({ scopes: [...allScopes] })
const { portalAs, tab, someContacts, aShare, offered, storeItems, madeBy, nameOf } = offersOf(portal)

describe('An offer', () => {
  it('arrives at the colleague with all that was offered, and is seen by who made it', async () => {
    const { author, taker, known } = await offered()
    expect(known.offer).toMatchObject({ from: OWN_CLIENTS_MANAGER, to: MANAGER, type: 'contact', participantIds: someContacts(), name: 'Autumn renewal' })
    expect([taker.fromMe, taker.spoilt]).toEqual([[], []])
    await author.refetch()
    expect(author.fromMe.map(({ offer, end }) => [offer.key, end])).toEqual([['17-4', null]])
    expect((await tab(ADMIN)).toMe).toEqual([])
  })

  it('is made once for its key, in whatever tab and however often', async () => {
    const [one, two] = [await tab(MANAGER), await tab(MANAGER)]
    await one.offer(aShare({ toUserId: ADMIN }))
    await Promise.all([one.offer(aShare({ toUserId: ADMIN })), two.offer(aShare({ toUserId: ADMIN }))])
    expect(storeItems()).toHaveLength(1)
  })

  it('of more than fit into one becomes several, of all clients in their order', async () => {
    const author = await tab(MANAGER)
    const ids = numbers(1, MOST_OFFERED + 3)
    await author.offer(aShare({ participantIds: ids, toUserId: ADMIN }))
    const taker = await tab(ADMIN)
    expect(taker.toMe.flatMap(({ offer }) => offer.participantIds)).toEqual(ids)
    expect(taker.toMe.map(({ offer }) => offer.name)).toEqual(['1/2 Autumn renewal', '2/2 Autumn renewal'])
  })

  it('keeps how a long name begins and ends, for that tells the lists of a split apart', async () => {
    const author = await tab(MANAGER)
    await author.offer(aShare({ toUserId: ADMIN, name: `Autumn ${'x'.repeat(110)} (1 of 3)` }))
    await author.offer(aShare({ key: '17-5', toUserId: ADMIN, name: `Autumn ${'x'.repeat(300)} (2 of 3)` }))
    const names = (await tab(ADMIN)).toMe.map(({ offer: { name } }) => name)
    expect(names[0]).toBe(`Autumn ${'x'.repeat(110)} (1 of 3)`)
    expect(names[1]).toMatch(/^Autumn x+…x+ \(2 of 3\)$/)
    expect(names[1]).toHaveLength(255)
  })

  it('is not said to be missing where it could not be read whether the app may keep any', async () => {
    await portal.faults({ method: 'scope', kind: 'http-500', times: 20 })
    expect((await tab(ADMIN)).error).not.toBeNull()
    await portal.call('portal.options', { scopes: [...allScopes] })
  })

  it('can\'t be made where the app may keep nothing for everybody', async () => {
    await portal.call('portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
    const offers = await tab(MANAGER)
    expect([offers.toMe, offers.error]).toEqual([[], null])
    await expect(offers.offer(aShare())).rejects.toMatchObject({ kind: 'scope-missing' })
    await portal.call('portal.options', { scopes: [...allScopes] })
  })
})

describe('Taking an offer', () => {
  it('makes the list it is about, and settles it for both', async () => {
    const { author, taker, known } = await offered({ formId: 1 })
    const [listId = 0, ...more] = await madeBy(async () => {
      // Who is no administrator may not name it (protocol note 24).
      expect(await taker.take(known)).toMatchObject({ outcome: 'made', leftOut: 0, nameRefused: { kind: 'access-denied' } })
    })
    expect(more).toEqual([])
    expect(portal.stored(listId)).toMatchObject({ ids: someContacts(), formId: 1 })
    expect(portal.world.callLists.get(listId)?.createdById).toBe(MANAGER)
    await Promise.all([taker.refetch(), author.refetch()])
    expect(taker.toMe).toEqual([])
    expect(author.fromMe.map(({ end }) => [end?.kind, end?.byId, end?.listId])).toEqual([['taken', MANAGER, listId]])
  })

  it('tells how many are left out whom the taker may not read, or who are gone', async () => {
    const taker = OWN_CLIENTS_MANAGER
    const mine = [...portal.world.contacts.values()].filter(one => !one.deleted && one.assignedById === taker).map(({ id }) => id)
    const others = [...portal.world.contacts.values()].filter(one => !one.deleted && one.assignedById !== taker).map(({ id }) => id)
    const ids = [...mine.slice(0, 3), ...others.slice(0, 4), 999_999]
    await (await tab(ADMIN)).offer(aShare({ toUserId: taker, participantIds: ids }))
    const offers = await tab(taker)
    const [known] = offers.toMe
    if (!known) throw new Error('The offer did not arrive')
    const report = await offers.take(known)
    expect(report).toMatchObject({ outcome: 'made', leftOut: 5 })
    expect(portal.stored(report.outcome === 'made' ? report.listId : 0).ids).toEqual(mine.slice(0, 3))
  })

  it('goes on without a form that is gone', async () => {
    const { taker, known } = await offered({ formId: 77 })
    const report = await taker.take(known)
    expect(report).toMatchObject({ outcome: 'made', withoutForm: true, leftOut: 0 })
  })

  it('at once in two tabs makes one list, and the other tab is told', async () => {
    const { taker, known } = await offered()
    const other = await tab(MANAGER)
    const reports: string[] = []
    const made = await madeBy(async () => {
      const both = await Promise.all([taker.take(known), other.take(known), taker.take(known)])
      reports.push(...both.map(({ outcome }) => outcome))
    })
    expect(made).toHaveLength(1)
    expect(new Set(reports)).toEqual(new Set(['made', 'elsewhere']))
    await taker.refetch()
    expect(storeItems().filter(({ name }) => name.startsWith('end:'))).toHaveLength(1)
  })

  it('at the same moment as it is taken back is one of both, and both are told which', async () => {
    const { author, taker, known } = await offered()
    const outcomes: string[] = []
    const made = await madeBy(async () => {
      const both = await Promise.all([author.takeBack(known), taker.take(known)])
      outcomes.push(...both.map(({ outcome }) => outcome))
    })
    expect(outcomes).toEqual(made.length === 1 ? ['ended', 'made'] : ['done', 'ended'])
  })

  it('that was taken before makes no second list', async () => {
    const { taker, known } = await offered()
    await taker.take(known)
    const later = await tab(MANAGER)
    const made = await madeBy(async () => {
      expect(await later.take(known)).toMatchObject({ outcome: 'ended', end: { kind: 'taken', byId: MANAGER } })
      expect(await later.decline(known)).toMatchObject({ outcome: 'ended' })
    })
    expect(made).toEqual([])
  })

  it('that the portal refuses leaves it open, for another time', async () => {
    const { taker, known } = await offered()
    await portal.call('portal.options', { missingMethods: ['crm.calllist.add'] })
    await expect(taker.take(known)).rejects.toMatchObject({ kind: 'method-missing' })
    await portal.call('portal.options', { missingMethods: [] })
    await taker.refetch()
    expect(taker.toMe[0]?.end).toBeNull()
    expect(await madeBy(() => taker.take(known))).toHaveLength(1)
  })

  it('whose tab was closed in the middle is taken up by another one, after a while, and makes no second list', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const { known } = await offered()
      const app = portalAs(MANAGER)
      const lost = (): never => { throw new PortalError('no-answer', 'lost') }
      const dying = await tab(MANAGER, {
        ...app,
        callLists: {
          ...app.callLists,
          async add(list) {
            await app.callLists.add(list)
            app.callLists.newest = lost
            return lost()
          },
          newest: () => app.callLists.newest()
        }
      })
      const made = await madeBy(() => dying.take(known).catch(() => {}))
      expect(made).toHaveLength(1)
      const next = await tab(MANAGER)
      expect(next.toMe).toHaveLength(1)
      expect(await next.take(known)).toEqual({ outcome: 'elsewhere' })
      vi.setSystemTime(Date.now() + 121_000)
      const again = await madeBy(async () => {
        expect(await next.take(known)).toMatchObject({ outcome: 'made', listId: made[0] })
      })
      expect(again).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('An offer that nobody takes', () => {
  it('is declined, and its author makes the list after all, once', async () => {
    const { author, taker, known } = await offered({}, ADMIN)
    expect(await taker.decline(known)).toEqual({ outcome: 'done' })
    await Promise.all([taker.refetch(), author.refetch()])
    expect(taker.toMe).toEqual([])
    const [mine] = author.fromMe
    expect(mine?.end).toMatchObject({ kind: 'declined', byId: MANAGER })
    const other = await tab(ADMIN)
    const made = await madeBy(async () => {
      if (mine) await Promise.all([author.makeOwn(mine), other.makeOwn(mine)])
    })
    expect(made).toHaveLength(1)
    await author.refetch()
    expect(author.fromMe[0]?.own?.listId).toBe(made[0])
    expect(nameOf(made[0] ?? 0)).toBe('Autumn renewal')
  })

  it('is taken back, and can\'t be taken any more', async () => {
    const { author, taker, known } = await offered()
    expect(await author.takeBack(known)).toEqual({ outcome: 'done' })
    const made = await madeBy(async () => {
      expect(await taker.take(known)).toMatchObject({ outcome: 'ended', end: { kind: 'takenBack', byId: OWN_CLIENTS_MANAGER } })
    })
    expect(made).toEqual([])
  })

  it('makes no list for its author while it is open', async () => {
    const { author, known } = await offered()
    expect(await madeBy(async () => expect(await author.makeOwn(known)).toEqual({ outcome: 'gone' }))).toEqual([])
  })

  it('is forgotten when its author has read what came of it', async () => {
    const { author, taker, known } = await offered()
    await taker.decline(known)
    await author.forget(known)
    expect([storeItems(), author.fromMe]).toEqual([[], []])
  })
})

describe('Answers that are lost', () => {
  it.each(['drop-after', 'drop-before'] as const)('of offering are looked for (%s)', async (kind) => {
    const author = await tab(OWN_CLIENTS_MANAGER)
    await portal.faults({ method: 'entity.item.add', kind })
    await author.offer(aShare()).catch(() => author.offer(aShare()))
    await until(() => storeItems().length === 1)
    expect(storeItems()).toHaveLength(1)
  })
})
