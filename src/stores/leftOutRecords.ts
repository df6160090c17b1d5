import { defineStore } from 'pinia'
import { computed, shallowReactive } from 'vue'
import * as v from 'valibot'
import { CHECK_KINDS, type CheckKind } from '../domain/check'
import { readItem, removeItem, writeItem } from './browserStorage'
import { useSession } from './session'

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const leftOutSchema = v.object({
  clientId: id,
  name: v.string(),
  phone: v.string(),
  /** Why: the first is the one for which they were left out, the others were known as well. In words of that day. */
  reasons: v.array(v.object({ kind: v.picklist(CHECK_KINDS), details: v.string() })),
  /** The user who did it, 0 where that is not known. */
  byId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  byName: v.string(),
  /** When, in milliseconds. */
  at: v.number()
})

/** A client who was left out of a call list, and all that has to be shown of it later. */
export type LeftOut = v.InferOutput<typeof leftOutSchema>

/** Some clients are to be left out. */
export interface Leaving {
  readonly ids: readonly number[]
  /** Why. */
  readonly kind: CheckKind
  /** What is to be noted of it; worked out in slices. */
  readonly record: Promise<readonly LeftOut[]>
}

const recordSchema = v.array(leftOutSchema)
const namesSchema = v.array(v.string())

/** What a record is of: a list, by its id, or something that is still being put together, by its key. */
export type RecordOf = number | string

/** So many records are kept in a browser; the oldest are forgotten first. */
const MOST_KEPT = 50

/**
 * Who was left out of lists, why, by whom and when: kept in this browser, and in memory where it keeps nothing. Bitrix24
 * has no place for it on a list.
 */
export const useLeftOutRecords = defineStore('leftOutRecords', () => {
  const session = useSession()
  /** What this tab knows; it is all there is where the browser keeps nothing. */
  const known = shallowReactive(new Map<string, readonly LeftOut[]>())
  const prefix = computed(() => session.storageScope && `call-lists/left-out/${session.storageScope}`)

  const nameOf = (of: RecordOf) => typeof of === 'number' ? `list/${of}` : `draft/${of}`

  const readKept = (name: string) => prefix.value ? readItem(`${prefix.value}/${name}`, recordSchema) : null

  function read(of: RecordOf): readonly LeftOut[] {
    const name = nameOf(of)
    return known.get(name) ?? readKept(name) ?? NOBODY
  }

  function write(of: RecordOf, record: readonly LeftOut[]): void {
    const name = nameOf(of)
    known.set(name, record)
    if (!prefix.value) return
    const index = prefix.value
    const others = (readItem(index, namesSchema) ?? []).filter(other => other !== name)
    if (record.length === 0) {
      removeItem(`${index}/${name}`)
      writeItem(index, others)
      return
    }
    // What was kept before would be taken for all of it after a reload. This tab still knows.
    if (!writeItem(`${index}/${name}`, record)) {
      removeItem(`${index}/${name}`)
      writeItem(index, others)
      return
    }
    const all = [...others, name]
    for (const oldest of all.slice(0, -MOST_KEPT)) removeItem(`${index}/${oldest}`)
    writeItem(index, all.slice(-MOST_KEPT))
  }

  function note(of: RecordOf, leftOut: readonly LeftOut[]): void {
    if (leftOut.length === 0) return
    // Another tab may have noted some since this one read. Where nothing is kept, there is what this tab knows.
    const before = readKept(nameOf(of)) ?? read(of)
    const again = new Set(leftOut.map(({ clientId }) => clientId))
    write(of, [...before.filter(({ clientId }) => !again.has(clientId)), ...leftOut])
  }

  return {
    /** Who was left out, in their order; nobody where nothing was noted in this browser. */
    of: (listId: number): readonly LeftOut[] => read(listId),
    /** Notes who was left out, of a list or of a draft. */
    note,
    /** Who is on the list, or picked, is not left out, however they came back. */
    takeBack(of: RecordOf, isBack: (clientId: number) => boolean): void {
      const before = read(of)
      const left = before.filter(({ clientId }) => !isBack(clientId))
      if (left.length < before.length) write(of, left)
    },
    /** Lists were made of a draft, or it was added to one: what was left out of it belongs to all of them now. */
    made(draftKey: string, listIds: readonly number[]): void {
      const record = read(draftKey)
      if (record.length === 0) return
      for (const listId of listIds) note(listId, record)
      write(draftKey, [])
    }
  }
})

const NOBODY: readonly LeftOut[] = []
