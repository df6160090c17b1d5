import * as v from 'valibot'
import type { SharedItem, SharedStore } from '../bitrix24/sharedItems'
import { readOffer, usersNamedIn, type Offer, type OfferRefusal } from '../domain/offer'
import { cleanName, LARGEST_TEXT } from './savedText'

/** Where offers are kept for everybody, each an item that is never changed; what came of it is an item of its own. */
export const OFFERS: SharedStore = { code: 'offers', name: 'Offered call lists' }

export const offerName = (key: string): string => `offer:${key}`

/** As many characters as Bitrix24 keeps of a list's name. */
const LONGEST_LIST_NAME = 255
/** Lists of one split are told apart by how their names end. */
const KEPT_OF_END = 60

/** The name of an offered list, on one line; one that is too long loses its middle. */
export function offeredName(name: string): string {
  const characters = [...cleanName(name, Infinity)]
  if (characters.length <= LONGEST_LIST_NAME) return characters.join('')
  return [...characters.slice(0, LONGEST_LIST_NAME - KEPT_OF_END - 1), '…', ...characters.slice(-KEPT_OF_END)].join('')
}

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
  /** Who has changed it, and when, or written what can't be read; `null` when it is as it was written. */
  readonly altered: { readonly byId: number; readonly at: Date | null } | null
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

/** An offer that can't be used as it is, or what came of it can't be told. */
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
  by: v.optional(id),
  token: v.pipe(v.string(), v.maxLength(80)),
  at: v.number(),
  newestBefore: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  listId: v.nullable(id)
})

export const writeClaim = ({ kind, byId, token, at, newestBefore, listId }: Omit<Claim, 'itemId' | 'altered'>): string =>
  JSON.stringify({ version: 1, kind, by: byId, token, at, newestBefore, listId })

/**
 * A word as it stands there. What it says of its writer is believed only where the portal does not say. Of one that
 * somebody else has written in, or that can't be read, nothing is believed: the offer may have been taken.
 */
function readClaim(item: SharedItem): Claim {
  const parsed = v.safeParse(claimSchema, parsedText(item.text))
  const said = parsed.success ? parsed.output : null
  const byId = item.createdById || said?.by || 0
  const claim = { itemId: item.id, byId }
  if (said && isUntouched(item, byId)) {
    const { kind, token, at, newestBefore, listId } = said
    return { ...claim, kind, token, at, newestBefore, listId, altered: null }
  }
  const altered = { byId: item.modifiedById || byId, at: item.modifiedAt }
  return { ...claim, kind: 'taken', token: '', at: 0, newestBefore: 0, listId: null, altered }
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @param writerId who wrote it; 0 when that is not known. */
const isUntouched = ({ modifiedById }: SharedItem, writerId: number): boolean => modifiedById === 0 || modifiedById === writerId

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
  const claims = items.filter(item => item.name === name).map(readClaim)
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
    byId: item.modifiedById || item.createdById,
    at: item.modifiedAt,
    users: [...new Set([...usersNamedIn(item.text), item.createdById])].filter(userId => userId > 0)
  })
  if (offer === 'newer') return spoilt('newer')
  const writerId = item.createdById || (typeof offer === 'string' ? 0 : offer.from)
  if (writerId > 0 && !isUntouched(item, writerId)) return spoilt('altered')
  if (typeof offer === 'string') return spoilt(offer)
  const isGenuine = item.name === offerName(offer.key) && (item.createdById === 0 || item.createdById === offer.from)
  return isGenuine ? { ...offer, name: offeredName(offer.name) } : spoilt('altered')
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
      const [end, own] = [claimOn(read, items, 'end'), claimOn(read, items, 'own')]
      const altered = end?.altered ?? own?.altered
      if (altered) spoilt.push({ itemId: item.id, refusal: 'altered', ...altered, users: [read.from, read.to] })
      else known.set(read.key, { itemId: item.id, offer: read, end, own })
    }
  }
  return { known: [...known.values()], spoilt }
}
