import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import * as v from 'valibot'
import type { SharedStore } from '../bitrix24/sharedItems'
import { usePermissions } from './permissions'
import { usePortal } from './portal'
import type { SavedRef } from './savedItems'
import { readSaved, writeSaved, type Reader } from './savedText'

/** What is remembered of a list that was made from a segment. */
export interface ListOrigin {
  readonly segment: SavedRef
  /** Who was taken off the list in this app: they are no newcomers. */
  readonly removed: readonly number[]
}

const STORE: SharedStore = { code: 'lists', name: 'Call lists made from segments' }
const keyOf = (listId: number) => `list:${listId}`

/** As many as can be remembered beside everything else; the first to be removed are forgotten first. */
const MOST_REMOVED = 5_000

const originSchema = v.object({
  segment: v.object({ keptFor: v.picklist(['me', 'everybody']), id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)) }),
  removed: v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), v.maxLength(MOST_REMOVED))
})

const read: Reader<ListOrigin> = (kept) => {
  const parsed = v.safeParse(originSchema, kept)
  return parsed.success ? { content: parsed.output } : 'unreadable'
}

/**
 * From which segment lists were made. Bitrix24 has no field for it on a list, so it is kept where its segment is: of
 * a segment of mine in my options, of one for everybody in the store of the portal.
 */
export const useListOrigins = defineStore('listOrigins', () => {
  const portal = usePortal()
  const permissions = usePermissions()
  const known = shallowReactive(new Map<number, ListOrigin | null>())

  function originIn(text: unknown, keptFor: SavedRef['keptFor']): ListOrigin | null {
    const origin = typeof text === 'string' ? readSaved(text, '', read).content : null
    // What is kept for everybody can't name something that only one user has.
    return origin?.segment.keptFor === keptFor ? origin : null
  }

  async function sharedItem(listId: number, signal?: AbortSignal) {
    const items = permissions.has('entity') ? await portal.sharedItems.named(STORE, String(listId), signal) : []
    return items.find(({ text }) => originIn(text, 'everybody') !== null) ?? null
  }

  async function write(listId: number, origin: ListOrigin): Promise<void> {
    const { text } = writeSaved(String(listId), origin)
    if (text === null) return
    await permissions.load()
    if (origin.segment.keptFor === 'me') return portal.userOptions.set({ [keyOf(listId)]: text })
    const item = await sharedItem(listId)
    const content = { name: String(listId), text }
    if (!item || !await portal.sharedItems.update(STORE, item.id, content)) await portal.sharedItems.add(STORE, content)
  }

  return {
    /** `null` for a list that was not made from a segment; `undefined` while that is not known. */
    of: (listId: number): ListOrigin | null | undefined => known.get(listId),

    /** Looks from which segment a list was made. A list is whole without it: this never rejects. */
    async load(listId: number, signal?: AbortSignal): Promise<void> {
      try {
        await permissions.load()
        const [option, item] = await Promise.all([portal.userOptions.get(keyOf(listId), signal), sharedItem(listId, signal)])
        if (!signal?.aborted) known.set(listId, originIn(option, 'me') ?? originIn(item?.text, 'everybody'))
      } catch {
        // It stays unknown.
      }
    },

    /** Remembers from which segment a new list was made. @throws PortalError */
    async remember(listId: number, segment: SavedRef): Promise<void> {
      const origin: ListOrigin = { segment, removed: [] }
      await write(listId, origin)
      known.set(listId, origin)
    },

    /** Remembers who was taken off a list, if it was made from a segment. @throws PortalError */
    async noteRemoved(listId: number, ids: Iterable<number>): Promise<void> {
      const origin = known.get(listId)
      if (!origin) return
      const removed = [...new Set([...origin.removed, ...ids])]
      if (removed.length === origin.removed.length) return
      const next: ListOrigin = { ...origin, removed: removed.slice(-MOST_REMOVED) }
      known.set(listId, next)
      await write(listId, next)
    }
  }
})
