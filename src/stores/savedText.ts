import * as v from 'valibot'
import { newKey } from './newKey'

/** Why what is kept is not used: it was written by a later version, or it is nothing this app writes. */
export type Refusal = 'newer' | 'unreadable'

/** Reads content, which anybody may have written; nothing of it is used unless all of it is understood. */
export type Reader<Content> = (kept: unknown) => { readonly content: Content } | Refusal

/** What a text says: a name to show in any case, and the content or why there is none. */
export type ReadText<Content> =
  | { readonly name: string; readonly content: Content; readonly refusal: null }
  | { readonly name: string; readonly content: null; readonly refusal: Refusal }

/** Counted up when what is around the content changes; the content has a version of its own. */
const VERSION = 1

/** No limit of a portal is known; what is larger is nothing anybody has put together by hand. */
export const LARGEST_TEXT = 60_000

export const LONGEST_NAME = 100

const versionSchema = v.object({ version: v.pipe(v.number(), v.integer()) })
const nameSchema = v.object({ name: v.string() })
const savedSchema = v.object({
  name: v.pipe(v.string(), v.check(name => cleanName(name) === name && name !== '')),
  content: v.unknown()
})

/** A name on one line, without what can't be seen, and not longer than a name may be. */
export function cleanName(name: string, longest = LONGEST_NAME): string {
  const oneLine = name.replace(/\p{Bidi_Control}+/gu, '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return [...oneLine].slice(0, longest).join('').trim()
}

/**
 * Writes something that is saved as one text.
 * @param name as `cleanName` leaves it.
 * @returns the text, `null` when it would be too large, and a key that no other text has in it.
 */
export function writeSaved(name: string, content: unknown): { readonly key: string; readonly text: string | null } {
  const key = newKey()
  const text = JSON.stringify({ version: VERSION, key, name, content })
  return { key, text: text.length > LARGEST_TEXT ? null : text }
}

/**
 * Reads a text that may be anything. Never throws.
 * @param shown what it is called where the text has no name.
 */
export function readSaved<Content>(text: string, shown: string, read: Reader<Content>): ReadText<Content> {
  const saved = text.length > LARGEST_TEXT ? undefined : parsed(text)
  const named = v.safeParse(nameSchema, saved)
  const name = cleanName(named.success ? named.output.name : shown)
  const refused = (refusal: Refusal) => ({ name, content: null, refusal })
  const version = v.safeParse(versionSchema, saved)
  if (!version.success) return refused('unreadable')
  if (version.output.version > VERSION) return refused('newer')
  const whole = v.safeParse(savedSchema, saved)
  if (!whole.success || version.output.version !== VERSION) return refused('unreadable')
  const content = read(whole.output.content)
  return typeof content === 'string' ? refused(content) : { name, content: content.content, refusal: null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
