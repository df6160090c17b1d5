import type { Client } from './client'
import type { PhoneReader } from './dialable'
import type { ClientType } from './entityType'
import { comparablePhone } from './phone'
import { phoneTexts } from './phoneText'

/** A client who is never to be called. */
export interface StopClient {
  readonly type: ClientType
  readonly id: number
}

/** A phone number that is never to be called: as it was typed, and what it is compared by. */
export interface StopNumber {
  readonly number: string
  readonly keys: readonly string[]
}

/** What is put on the stop list: a client or a number. */
export type Stop = StopNumber | { readonly client: StopClient }

/** A client or a number on the stop list, with why, since when, and by whom it was put there. */
export interface StopEntry {
  /** The same for the same client or number, however often it was put there. */
  readonly id: string
  readonly number?: string
  readonly keys?: readonly string[]
  readonly client?: StopClient
  readonly reason: string
  readonly at: Date
  readonly byId: number
}

/** A stop list as clients are looked up in it. */
export interface StopIndex {
  readonly byKey: ReadonlyMap<string, StopEntry>
  readonly byClient: ReadonlyMap<string, StopEntry>
}

/** No number of any country has more digits. */
const LONGEST_PHONE = 15
/** As much of a cell is kept as a number needs. */
const LONGEST_TYPED = 40
/** What a number may be compared by: its digits, and those of an extension. */
export const STOP_KEY = /^\d{5,15}(x\d{1,7})?$/

/**
 * What a phone is compared by. Two fields with one of these in common hold the same number, in whatever notation.
 * @param reader for the portal's country; `null` where the numbering rules could not be loaded: then by digits alone.
 */
export function stopKeys(field: string, reader: PhoneReader | null): string[] {
  return [...new Set([...reader?.keys(field) ?? [], comparablePhone(field)])].filter(key => STOP_KEY.test(key))
}

/**
 * The numbers that stand in a cell or line; none where nothing in it is a phone number. What can't be dialled is taken
 * by its digits, as long as it has as many as a phone.
 * @param reader as for `stopKeys`.
 */
export function stopNumbers(field: string, reader: PhoneReader | null): StopNumber[] {
  if (typeof phoneTexts(field) === 'string') return []
  const numbers = (reader?.read(field) ?? []).flatMap(reading => reading.kind === 'number' ? [reading] : [])
  if (numbers.length > 1) {
    return numbers.map(({ e164, extension }) => {
      const number = extension ? `${e164} x${extension}` : e164
      return { number, keys: stopKeys(number, reader) }
    })
  }
  const keys = stopKeys(field, reader).filter(key => numbers.length > 0 || key.length <= LONGEST_PHONE)
  return keys.length > 0 ? [{ number: field.trim().slice(0, LONGEST_TYPED), keys }] : []
}

/** What tells a client or a number from every other one. */
export function stopId(stop: Stop): string {
  return 'client' in stop ? clientKey(stop.client.type, stop.client.id) : `number:${stop.keys[0]}`
}

const clientKey = (type: ClientType, id: number): string => `${type}:${id}`

export function stopIndex(entries: Iterable<StopEntry>): StopIndex {
  const byKey = new Map<string, StopEntry>()
  const byClient = new Map<string, StopEntry>()
  for (const entry of entries) {
    if (entry.client) byClient.set(entry.id, entry)
    for (const key of entry.keys ?? []) if (!byKey.has(key)) byKey.set(key, entry)
  }
  return { byKey, byClient }
}

/**
 * The entry by which a client is not to be called: the client's own, or that of any of their numbers; `null` for none.
 * @param keysOf what a phone field is compared by, see `stopKeys`.
 */
export function matchStop(
  { byKey, byClient }: StopIndex,
  { type, id, phones }: Pick<Client, 'type' | 'id' | 'phones'>,
  keysOf: (phone: string) => readonly string[]
): StopEntry | null {
  const own = byClient.get(clientKey(type, id))
  if (own) return own
  if (byKey.size === 0) return null
  for (const phone of phones) {
    for (const key of keysOf(phone)) {
      const entry = byKey.get(key)
      if (entry) return entry
    }
  }
  return null
}

/** The entry that has the same client or number already; `null` for none. */
export function knownStop({ byKey, byClient }: StopIndex, stop: Stop): StopEntry | null {
  if ('client' in stop) return byClient.get(clientKey(stop.client.type, stop.client.id)) ?? null
  return stop.keys.map(key => byKey.get(key)).find(entry => entry !== undefined) ?? null
}
