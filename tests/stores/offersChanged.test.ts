import { describe, expect, it } from 'vitest'
import { writeOffer, type Offer } from '../../src/domain/offer'
import { ADMIN, MANAGER, OWN_CLIENTS_MANAGER } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'
import { offersOf } from './offersOf'

const portal = localPortal({ scopes: [...allScopes] })
const { portalAs, tab, aShare, offered, storeItems, madeBy } = offersOf(portal)

const offerItem = () => {
  const item = storeItems().find(({ name }) => name.startsWith('offer:'))
  if (!item) throw new Error('Nothing is offered')
  return item
}

describe('A storage of offers that somebody has changed', () => {
  const edit = (change: (offer: Offer) => Offer, userId = ADMIN) => {
    const item = offerItem()
    const { at, ...kept } = JSON.parse(item.detailText ?? '') as Omit<Offer, 'at'> & { at: string }
    return portal.call('entity.item.update', {
      ENTITY: 'offers', ID: item.id, NAME: item.name, DETAIL_TEXT: writeOffer(change({ ...kept, at: new Date(at) }))
    }, userId)
  }

  it('shows an offer that a third user has changed, who and when, and offers it to nobody', async () => {
    const { author, taker } = await offered()
    await edit(offer => ({ ...offer, to: ADMIN }))
    await Promise.all([author.refetch(), taker.refetch()])
    expect([taker.toMe, author.fromMe, (await tab(ADMIN)).toMe]).toEqual([[], [], []])
    expect(author.spoilt).toMatchObject([{ refusal: 'altered', byId: ADMIN, at: expect.any(Date) as Date }])
    const [spoilt] = author.spoilt
    if (spoilt) await author.remove(spoilt)
    expect([storeItems(), author.spoilt]).toEqual([[], []])
  })

  it('does not make a list of what was changed after it was shown', async () => {
    const { taker, known } = await offered()
    await edit(offer => ({ ...offer, participantIds: portal.alive().slice(9, 12) }))
    expect(await madeBy(async () => expect(await taker.take(known)).toEqual({ outcome: 'gone' }))).toEqual([])
  })

  it('does not believe an offer that was made in another user\'s name', async () => {
    const { taker } = await offered()
    await portal.call('entity.item.add', { ENTITY: 'offers', NAME: 'offer:1-1', DETAIL_TEXT: offerItem().detailText?.replace('17-4', '1-1') }, MANAGER)
    const offer: Offer = { key: '2-2', from: ADMIN, to: MANAGER, at: new Date(), type: 'contact', participantIds: [1], formId: null, name: '' }
    await portal.call('entity.item.add', { ENTITY: 'offers', NAME: 'offer:2-2', DETAIL_TEXT: writeOffer(offer) }, OWN_CLIENTS_MANAGER)
    await taker.refetch()
    expect(taker.toMe.map(({ offer: { key } }) => key)).toEqual(['17-4'])
    expect(taker.spoilt.map(({ refusal, byId }) => [refusal, byId])).toEqual([['altered', MANAGER], ['altered', OWN_CLIENTS_MANAGER]])
  })

  it('does not let a third user decline it or take it back', async () => {
    const { taker } = await offered()
    const text = JSON.stringify({ version: 1, kind: 'declined', by: MANAGER, token: 'x', at: 0, newestBefore: 0, listId: null })
    await portal.call('entity.item.add', { ENTITY: 'offers', NAME: 'end:17-4', DETAIL_TEXT: text }, ADMIN)
    await taker.refetch()
    expect(taker.toMe[0]?.end).toBeNull()
  })

  it.each([
    ['says otherwise', (text: string) => text.replace('taken', 'declined')],
    ['can no longer be read', () => '{}']
  ])('shows who has changed the word on an offer that was taken, so that it %s, and makes no second list', async (_, change) => {
    const { author, taker, known } = await offered()
    await taker.take(known)
    const word = storeItems().find(({ name }) => name.startsWith('end:'))
    await portal.call('entity.item.update', { ENTITY: 'offers', ID: word?.id, NAME: word?.name, DETAIL_TEXT: change(word?.detailText ?? '') }, ADMIN)
    await Promise.all([author.refetch(), taker.refetch()])
    for (const { toMe, fromMe, spoilt } of [author, taker]) {
      expect([toMe, fromMe]).toEqual([[], []])
      expect(spoilt).toMatchObject([{ itemId: known.itemId, refusal: 'altered', byId: ADMIN, at: expect.any(Date) as Date }])
    }
    const made = await madeBy(async () => {
      expect(await (await tab(MANAGER)).take(known)).toEqual({ outcome: 'gone' })
      expect(await author.makeOwn(known)).toEqual({ outcome: 'gone' })
    })
    expect(made).toEqual([])
  })

  it('says of what it can\'t read only to whom it concerns, and ignores the rest', async () => {
    const { taker } = await offered()
    const add = (NAME: string, DETAIL_TEXT: string) => portal.call('entity.item.add', { ENTITY: 'offers', NAME, DETAIL_TEXT }, ADMIN)
    await add('offer:9-9', `{"to":${MANAGER}}`)
    await add('offer:8-8', '{{{')
    await add('something', 'else')
    await taker.refetch()
    expect(taker.spoilt.map(({ refusal }) => refusal)).toEqual(['unreadable'])
    expect((await tab(ADMIN)).spoilt).toHaveLength(2)
  })
})

describe('A portal that does not say who made an item', () => {
  const silent = (userId: number) => {
    const app = portalAs(userId)
    const unsaid = <Item extends object>(items: Item[]) => items.map(item => ({ ...item, createdById: 0, modifiedById: 0 }))
    const { list, named } = app.sharedItems
    return {
      ...app,
      sharedItems: {
        ...app.sharedItems,
        list: async (...args: Parameters<typeof list>) => unsaid(await list(...args)),
        named: async (...args: Parameters<typeof named>) => unsaid(await named(...args))
      }
    }
  }

  it('lets an offer be declined, and its author make a list of it then', async () => {
    const author = await tab(ADMIN, silent(ADMIN))
    await author.offer(aShare())
    const taker = await tab(MANAGER, silent(MANAGER))
    const [known] = taker.toMe
    if (!known) throw new Error('The offer did not arrive')
    expect(await taker.decline(known)).toEqual({ outcome: 'done' })
    await author.refetch()
    const [mine] = author.fromMe
    expect(mine?.end).toMatchObject({ kind: 'declined', byId: MANAGER })
    expect(await madeBy(async () => { if (mine) await author.makeOwn(mine) })).toHaveLength(1)
  })

  it('lets an offer be taken back', async () => {
    const author = await tab(OWN_CLIENTS_MANAGER, silent(OWN_CLIENTS_MANAGER))
    await author.offer(aShare())
    await author.refetch()
    const [mine] = author.fromMe
    if (!mine) throw new Error('Nothing is offered')
    expect(await author.takeBack(mine)).toEqual({ outcome: 'done' })
  })
})
