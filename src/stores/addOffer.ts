import type { Portal } from '../bitrix24/portal'
import { withOutcome } from '../bitrix24/portalError'
import { sameIds } from '../domain/composition'
import { writeOffer, type Offer } from '../domain/offer'
import { OtherContent } from './creations'
import { OFFERS, offerName, readOffers } from './offerItems'

/** Something else was offered under the key before. */
export class OtherOffer extends OtherContent {
  readonly offer: Offer

  constructor(offer: Offer) {
    super('Something else was offered under this key')
    this.offer = offer
  }
}

/** The name alone may differ: it was the same clients, for the same colleague. */
const isSame = (a: Offer, b: Offer): boolean =>
  a.to === b.to && a.type === b.type && a.formId === b.formId && sameIds(a.participantIds, b.participantIds)

/**
 * Offers, unless that was done under this key before.
 * @returns the offer that is there.
 * @throws PortalError; with `outcomeUnknown` it may have been offered, and offering it again under its key is right.
 * @throws OtherOffer when it is another one.
 */
export async function addOfferOnce(portal: Portal, offer: Offer): Promise<Offer> {
  const name = offerName(offer.key)
  const before = readOffers(await portal.sharedItems.named(OFFERS, name).catch((error: unknown) => {
    throw withOutcome(error, false)
  }))
  const there = before.known.find(known => known.offer.from === offer.from)?.offer
  if (there && !isSame(there, offer)) throw new OtherOffer(there)
  if (there) return there
  await portal.sharedItems.add(OFFERS, { name, text: writeOffer(offer) })
  return offer
}
