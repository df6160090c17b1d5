import { describe, expect, it } from 'vitest'
import { writeOffer, type Offer } from '../../src/domain/offer'
import { ADMIN, MANAGER, OWN_CLIENTS_MANAGER } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'
import { offersOf } from './offersOf'

const portal = localPortal({ scopes: [...allScopes] })
const { tab, offered, storeItems, madeBy } = offersOf(portal)

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

  it('does not let a third user decline it or take it back, nor a word that is none', async () => {
    const { taker } = await offered()
    for (const text of [JSON.stringify({ version: 1, kind: 'declined', token: 'x', at: 0, newestBefore: 0, listId: null }), '{}', 'x']) {
      await portal.call('entity.item.add', { ENTITY: 'offers', NAME: 'end:17-4', DETAIL_TEXT: text }, ADMIN)
    }
    await taker.refetch()
    expect(taker.toMe[0]?.end).toBeNull()
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
