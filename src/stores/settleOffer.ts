import type { Portal } from '../bitrix24/portal'
import type { SharedItem } from '../bitrix24/sharedItems'
import type { Offer } from '../domain/offer'
import { claimOn, OFFERS, offerName, readOffers, settlingName, writeClaim, type Claim, type Ending, type KnownOffer, type Settling } from './offerItems'

/** The offer as it is kept now; `null` when it is gone, or not what it was. @throws PortalError */
export async function readAgain(portal: Portal, { itemId, offer: { key } }: KnownOffer): Promise<KnownOffer | null> {
  const names = [offerName(key), settlingName('end', key), settlingName('own', key)]
  const items = (await Promise.all(names.map(name => portal.sharedItems.named(OFFERS, name)))).flat()
  return readOffers(items).known.find(one => one.itemId === itemId) ?? null
}

/** What is written down before anything is done about an offer. */
export interface Word {
  readonly kind: Ending
  readonly byId: number
  readonly token: string
  readonly newestBefore: number
}

/**
 * Writes a word on an offer, and looks whose was first: of two tabs, or two users, who do it at once, one has it.
 * The word of the other is taken away again.
 * @returns the word that counts, ours when its token is.
 * @throws PortalError
 */
export async function claim(portal: Portal, offer: Offer, settling: Settling, word: Word): Promise<Claim | null> {
  const name = settlingName(settling, offer.key)
  const ours = await portal.sharedItems.add(OFFERS, { name, text: writeClaim({ ...word, at: Date.now(), listId: null }) })
  const items: SharedItem[] = await portal.sharedItems.named(OFFERS, name)
  const first = claimOn(offer, items, settling)
  // Should it stay, it is a word that does not count.
  if (first?.token !== word.token) await release(portal, ours)
  return first
}

/** Takes a word away again. It may stay, then the offer is settled until it is looked at again. */
export async function release(portal: Portal, itemId: number): Promise<void> {
  await portal.sharedItems.remove(OFFERS, itemId).catch(() => {})
}

/** Notes which list was made, for the others who look at the offer; the list is whole without it. */
export async function noteList(portal: Portal, offer: Offer, settling: Settling, word: Claim, listId: number): Promise<void> {
  const content = { name: settlingName(settling, offer.key), text: writeClaim({ ...word, listId }) }
  await portal.sharedItems.update(OFFERS, word.itemId, content).catch(() => {})
}
