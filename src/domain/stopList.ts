import type { Client } from './client'
import type { PhoneReader } from './dialable'
import type { ClientType } from './entityType'
import { comparablePhone } from './phone'
import { phoneTexts, type PhoneText } from './phoneText'

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

/** As much of a cell is kept as a number needs; of a longer one its number alone. */
const LONGEST_TYPED = 40
/** What a number may be compared by: its digits, of which no country has more, and those of an extension. */
export const STOP_KEY = /^\d{5,15}(x\d{1,7})?$/

/**
 * What a phone is compared by. Two fields with one of these in common hold the same number, in whatever notation.
 * @param reader for the portal's country; `null` where the numbering rules could not be loaded: then by digits alone.
 */
export function stopKeys(field: string, reader: PhoneReader | null): string[] {
  return [...new Set(reader ? reader.keys(field) : digitKeys(field))].filter(key => STOP_KEY.test(key))
}

/** The digits of each number in a field, for they belong to different ones. */
function digitKeys(field: string): string[] {
  const texts = phoneTexts(field)
  return typeof texts === 'string' ? [] : texts.map(({ text, extension }) => withExtension(comparablePhone(text), 'x', extension))
}

/**
 * The numbers that stand in a cell or line; none where nothing in it is a phone number. What can't be dialled is taken
 * by its digits, as long as it has as many as a phone, also where it stands beside one that can.
 * @param reader as for `stopKeys`.
 */
export function stopNumbers(field: string, reader: PhoneReader | null): StopNumber[] {
  const texts = phoneTexts(field)
  if (typeof texts === 'string') return []
  const stops = texts.flatMap(text => stopsIn(text, reader))
  const [stop, ...others] = stops
  const typed = field.trim()
  return stop && others.length === 0 && typed.length <= LONGEST_TYPED ? [{ ...stop, number: typed }] : stops
}

function stopsIn({ text, extension }: PhoneText, reader: PhoneReader | null): StopNumber[] {
  const typed = withExtension(text, ' x', extension)
  const numbers = (reader?.read(typed) ?? []).flatMap(reading => reading.kind === 'number' ? [reading] : [])
  const dialled = numbers.map(({ e164, extension }) => withExtension(e164, ' x', extension))
  if (dialled.length > 1) return dialled.map(number => ({ number, keys: stopKeys(number, reader) }))
  const keys = stopKeys(typed, reader)
  const [key] = keys
  if (key === undefined) return []
  return [{ number: dialled[0] ?? (typed.length <= LONGEST_TYPED ? typed : key), keys }]
}

const withExtension = (number: string, mark: string, extension: string) => extension && number ? number + mark + extension : number

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
