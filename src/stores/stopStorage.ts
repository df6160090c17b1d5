import * as v from 'valibot'
import { STOP_KEY, stopId, type Stop, type StopEntry } from '../domain/stopList'
import type { SavedKind } from './savedItems'
import { LARGEST_TEXT, LONGEST_NAME } from './savedText'

/** What was put on the stop list in one go, or as much of it as fits into one text. */
export interface StopPart {
  readonly at: Date
  readonly byId: number
  readonly reason: string
  readonly stops: readonly Stop[]
}

/** Counted up when what is kept changes. */
const VERSION = 1
/** Reasons are as long as names may be; a letter outside of the usual planes counts twice here. */
const LONGEST_REASON = 2 * LONGEST_NAME
/** What a text has beside its entries: a key, a date, a name, a reason of characters that JSON escapes. */
const AROUND = 3_000

const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const numberSchema = v.object({
  number: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  keys: v.pipe(v.array(v.pipe(v.string(), v.regex(STOP_KEY))), v.minLength(1), v.maxLength(10))
})
const clientSchema = v.object({ client: v.object({ type: v.picklist(['contact', 'company']), id: positive }) })
const partSchema = v.object({
  version: v.literal(VERSION),
  at: v.pipe(v.string(), v.isoTimestamp(), v.transform(text => new Date(text)), v.date()),
  byId: positive,
  reason: v.pipe(v.string(), v.maxLength(LONGEST_REASON)),
  stops: v.pipe(v.array(v.union([numberSchema, clientSchema])), v.minLength(1))
})
const laterSchema = v.object({ version: v.pipe(v.number(), v.gtValue(VERSION)) })

/**
 * Where the stop list is kept: not an item for each entry, for a file has ten thousand of them, but one for what was
 * put there in one go. What is added never changes somebody else's item.
 */
export const STOP_PARTS: SavedKind<StopPart> = {
  prefix: 'stops',
  store: { code: 'stops', name: 'Stop list of call lists' },
  read(kept) {
    const parsed = v.safeParse(partSchema, kept)
    if (parsed.success) return { content: parsed.output }
    return v.is(laterSchema, kept) ? 'newer' : 'unreadable'
  }
}

/** What an item is called in the portal. Nobody sees it; it is not empty. */
export const partName = ({ at }: StopPart): string => `Stop list ${at.toISOString()}`

/** A part as it is kept. */
export function partContent({ at, byId, reason, stops }: StopPart): unknown {
  return { version: VERSION, at: at.toISOString(), byId, reason, stops }
}

/** Divides what is put there in one go into parts that fit into a text each. */
export function partsOf(all: StopPart): StopPart[] {
  const parts: Stop[][] = []
  let room = 0
  for (const stop of all.stops) {
    const length = JSON.stringify(stop).length + 1
    if (length > room) {
      parts.push([])
      room = LARGEST_TEXT - AROUND
    }
    parts.at(-1)?.push(stop)
    room -= length
  }
  return parts.map(stops => ({ ...all, stops }))
}

/** The entries of parts, the newest first, each once: what was put there twice as it was the first time. */
export function entriesOf(parts: Iterable<StopPart>): StopEntry[] {
  const entries = new Map<string, StopEntry>()
  for (const { at, byId, reason, stops } of [...parts].sort((one, other) => one.at.getTime() - other.at.getTime())) {
    for (const stop of stops) {
      const id = stopId(stop)
      if (!entries.has(id)) entries.set(id, { id, reason, at, byId, ...stop })
    }
  }
  return [...entries.values()].reverse()
}
