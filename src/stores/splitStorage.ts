import * as v from 'valibot'
import { CLIENT_TYPES } from '../domain/entityType'
import { readItem, removeItem, writeItem } from './browserStorage'

const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const recordSchema = v.object({
  draftKey: v.string(),
  entityType: v.picklist(CLIENT_TYPES),
  formId: v.nullable(positive),
  parts: v.array(v.object({
    key: v.string(),
    name: v.string(),
    participantIds: v.array(positive),
    userId: v.nullable(positive),
    offered: v.boolean(),
    listId: v.nullable(positive),
    done: v.boolean()
  })),
  at: v.number(),
  finished: v.optional(v.boolean(), false)
})

/** One of the lists of a split, and how far it has got. */
export interface SplitPart {
  /** It is made, or offered, once under this key. */
  readonly key: string
  /** The name the list is to have. */
  readonly name: string
  /** In the order in which they are to be called. */
  readonly participantIds: readonly number[]
  /** The colleague it is for; `null` when it stays with who splits. */
  readonly userId: number | null
  /** It is to be offered to the colleague, who makes the list. */
  readonly offered: boolean
  /** The list; `null` until it is there, and for what is offered. */
  readonly listId: number | null
  /** Nothing is left to be done: it was offered, or the list has its name and was handed out. */
  readonly done: boolean
}

/** The lists that are made of one draft. */
export interface SplitRecord {
  readonly draftKey: string
  readonly entityType: (typeof CLIENT_TYPES)[number]
  readonly formId: number | null
  readonly parts: readonly SplitPart[]
  /** When it began, in milliseconds by this browser's clock. */
  readonly at: number
  /** Nothing is done about it any more: a tab that still has its draft learns from it what was made. */
  readonly finished: boolean
}

/** Older ones are of no use: what they made is not looked for any more. */
const KEPT_MS = 7 * 24 * 3_600_000
/** More are never under way, or of use once they are finished; without room for the long ones the latest stays. */
const MOST = [3, 1]

/**
 * Where the splits under way are kept in this browser, so that they can be carried on after a reload: ids only, nothing
 * of the clients.
 * @param scope tells portals and users apart.
 */
export function splitStorage(scope: string) {
  const name = `call-lists/splits/${scope}`
  const read = (): SplitRecord[] => (readItem(name, v.array(recordSchema)) ?? []).filter(({ at }) => at > Date.now() - KEPT_MS)

  function write(records: readonly SplitRecord[]): void {
    if (records.length === 0) removeItem(name)
    else MOST.some(most => writeItem(name, [true, false].flatMap(over => records.filter(({ finished }) => finished === over).slice(-most))))
  }

  return {
    read,
    note: (record: SplitRecord) => write([...read().filter(({ draftKey }) => draftKey !== record.draftKey), record]),
    forget: (draftKey: string) => write(read().filter(record => record.draftKey !== draftKey))
  }
}
