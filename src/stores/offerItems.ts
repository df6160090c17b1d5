import * as v from 'valibot'
import type { SharedItem, SharedStore } from '../bitrix24/sharedItems'
import { readOffer, usersNamedIn, type Offer, type OfferRefusal } from '../domain/offer'
import { cleanName, LARGEST_TEXT } from './savedText'

/** Where offers are kept for everybody, each an item that is never changed; what came of it is an item of its own. */
export const OFFERS: SharedStore = { code: 'offers', name: 'Offered call lists' }

export const offerName = (key: string): string => `offer:${key}`

/**
 * The two things that are settled once each: what came of an offer; and, when nobody has taken it, that the one who
 * offered makes a list of it after all.
 */
export type Settling = 'end' | 'own'
export const settlingName = (settling: Settling, key: string): string => `${settling}:${key}`

/** How an offer ends. */
export type Ending = 'taken' | 'declined' | 'takenBack'

/** Somebody's word on an offer: of several the first one counts, by the number that the portal gave it. */
export interface Claim {
  readonly itemId: number
  readonly kind: Ending
  readonly byId: number
  /** Tells the tab that wrote it. */
  readonly token: string
  /** When, in milliseconds by the clock of the browser that wrote it. */
  readonly at: number
  /** The newest list there was before; the list that is made for it is newer. */
  readonly newestBefore: number
  /** The list that was made; `null` until that was noted. */
  readonly listId: number | null
}

/** What is kept of an offer and may be used. */
export interface KnownOffer {
  readonly itemId: number
  readonly offer: Offer
  /** What came of it; `null` while it is open. */
  readonly end: Claim | null
  /** Its author makes a list of it after all; `null` until then. */
  readonly own: Claim | null
}

/** An offer that can't be used as it is. */
export interface SpoiltOffer {
  readonly itemId: number
  readonly refusal: OfferRefusal
  /** Who has changed it, or made it in another's name; 0 when the portal does not say. */
  readonly byId: number
  readonly at: Date | null
  /** Whom it concerns, as far as it can be told. */
  readonly users: readonly number[]
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const claimSchema = v.object({
  version: v.literal(1),
  kind: v.picklist(['taken', 'declined', 'takenBack']),
  token: v.pipe(v.string(), v.maxLength(80)),
  at: v.number(),
  newestBefore: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  listId: v.nullable(id)
})

export const writeClaim = ({ kind, token, at, newestBefore, listId }: Omit<Claim, 'itemId' | 'byId'>): string =>
  JSON.stringify({ version: 1, kind, token, at, newestBefore, listId })

function readClaim(item: SharedItem): Claim | null {
  let kept: unknown
  try {
    kept = JSON.parse(item.text)
  } catch {
    return null
  }
  const parsed = v.safeParse(claimSchema, kept)
  if (!parsed.success) return null
  const { kind, token, at, newestBefore, listId } = parsed.output
  // A list that somebody else has written in is not believed.
  return { itemId: item.id, byId: item.createdById, kind, token, at, newestBefore, listId: isUntouched(item) ? listId : null }
}

const isUntouched = ({ createdById, modifiedById }: SharedItem): boolean => modifiedById === 0 || modifiedById === createdById

/**
 * Whether a word counts: only the one it was for declines an offer, only its author takes it back. That it was taken
 * counts whoever says so, for two lists of the same clients are worse than none.
 */
function counts({ kind, byId }: Claim, { from, to }: Offer, settling: Settling): boolean {
  if (settling === 'own') return byId === from && kind === 'taken'
  return kind === 'taken' || byId === (kind === 'declined' ? to : from)
}

/** The word that counts: the first one. */
export function claimOn(offer: Offer, items: readonly SharedItem[], settling: Settling): Claim | null {
  const name = settlingName(settling, offer.key)
  const claims = items.filter(item => item.name === name).map(readClaim).filter(claim => claim !== null)
  return claims.filter(claim => counts(claim, offer, settling)).sort((a, b) => a.itemId - b.itemId)[0] ?? null
}

/**
 * An item as an offer. It counts only as its author wrote it: the portal tells who made an item and who changed it
 * last (protocol note 152), and an offer is never changed by the app.
 */
function readItem(item: SharedItem): Offer | SpoiltOffer {
  const offer = item.text.length > LARGEST_TEXT ? 'unreadable' : readOffer(item.text)
  const spoilt = (refusal: OfferRefusal): SpoiltOffer => ({
    itemId: item.id,
    refusal,
    byId: isUntouched(item) ? item.createdById : item.modifiedById,
    at: item.modifiedAt,
    users: [...new Set([...usersNamedIn(item.text), item.createdById])].filter(userId => userId > 0)
  })
  if (offer === 'newer') return spoilt('newer')
  if (!isUntouched(item)) return spoilt('altered')
  if (typeof offer === 'string') return spoilt(offer)
  const isGenuine = item.name === offerName(offer.key) && (item.createdById === 0 || item.createdById === offer.from)
  return isGenuine ? { ...offer, name: cleanName(offer.name) } : spoilt('altered')
}

/** Everything in the store: the offers that may be used, each once, and those that may not. */
export function readOffers(items: readonly SharedItem[]): { readonly known: KnownOffer[]; readonly spoilt: SpoiltOffer[] } {
  const known = new Map<string, KnownOffer>()
  const spoilt: SpoiltOffer[] = []
  for (const item of [...items].sort((a, b) => a.id - b.id)) {
    if (!item.name.startsWith(offerName(''))) continue
    const read = readItem(item)
    if (!('key' in read)) spoilt.push(read)
    else if (!known.has(read.key)) {
      known.set(read.key, { itemId: item.id, offer: read, end: claimOn(read, items, 'end'), own: claimOn(read, items, 'own') })
    }
  }
  return { known: [...known.values()], spoilt }
}
