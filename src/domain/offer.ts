import * as v from 'valibot'
import { checksumOf } from './checksum'
import type { ClientType } from './entityType'

/** Clients that one user offers to another, who makes a call list of them or declines. It is never changed. */
export interface Offer {
  /** Tells it from all others; what came of the offer is kept under it as well. */
  readonly key: string
  /** The user who offers. */
  readonly from: number
  readonly to: number
  readonly at: Date
  readonly type: ClientType
  /** In the order in which they are to be called. */
  readonly participantIds: readonly number[]
  readonly formId: number | null
  /** What the list is to be called; empty for the name the portal gives. */
  readonly name: string
}

/** Why a text is no offer: a later version wrote it, it is nothing this app writes, or it was changed since. */
export type OfferRefusal = 'newer' | 'unreadable' | 'altered'

/** Counted up when an offer is written otherwise. */
const VERSION = 1

/** As many as fit into one text beside everything else, whatever their ids are (see `LARGEST_TEXT` of saved texts). */
export const MOST_OFFERED = 5_000

/** What a caller may use as a key: it becomes a part of a name in the portal's storage. */
export const OFFER_KEY = /^[\w:.-]{1,80}$/

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const versionSchema = v.object({ version: v.pipe(v.number(), v.integer()) })
const offerSchema = v.object({
  version: v.literal(VERSION),
  key: v.pipe(v.string(), v.regex(OFFER_KEY)),
  from: id,
  to: id,
  at: v.pipe(v.string(), v.isoTimestamp()),
  type: v.picklist(['contact', 'company']),
  participantIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_OFFERED)),
  formId: v.nullable(id),
  name: v.pipe(v.string(), v.maxLength(1_000)),
  checksum: v.string()
})

/** The offer as it is kept: one text, the same for the same offer. */
export function writeOffer(offer: Offer): string {
  const content = contentOf(offer)
  return JSON.stringify({ ...content, checksum: checksumOf(JSON.stringify(content)) })
}

/** Reads a text that may be anything; never throws. Nothing of it is used unless all of it is as it was written. */
export function readOffer(text: string): Offer | OfferRefusal {
  const kept = parsed(text)
  const version = v.safeParse(versionSchema, kept)
  if (!version.success) return 'unreadable'
  if (version.output.version > VERSION) return 'newer'
  const whole = v.safeParse(offerSchema, kept)
  if (!whole.success) return 'unreadable'
  const { key, from, to, type, participantIds, formId, name, checksum } = whole.output
  const offer: Offer = { key, from, to, at: new Date(whole.output.at), type, participantIds, formId, name }
  if (checksumOf(JSON.stringify(contentOf(offer))) !== checksum) return 'altered'
  return { ...offer, participantIds: [...new Set(participantIds)] }
}

/** Which users a text names, be the rest of it as it may: they are told that it can't be used. */
export function usersNamedIn(text: string): number[] {
  const kept = parsed(text)
  return (['from', 'to'] as const).flatMap((who) => {
    const named = v.safeParse(v.object({ [who]: id }), kept)
    return named.success ? Object.values(named.output) : []
  })
}

/** In a fixed order, so that the same offer is the same text. */
function contentOf({ key, from, to, at, type, participantIds, formId, name }: Offer) {
  return { version: VERSION, key, from, to, at: at.toISOString(), type, participantIds, formId, name }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
