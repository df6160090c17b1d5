import * as v from 'valibot'
import { PAGE_SIZE } from './pageRows'
import type { Param } from './phpQuery'
import { asPortalError, isPortalError, type PortalError } from './portalError'
import type { ReadOptions, Rest } from './rest'
import { id, idOrNone, parse, text } from './wire'

/** A store of the app in the portal, which every user of the app reads and writes. */
export interface SharedStore {
  /** At most 13 letters, digits and `_`. */
  readonly code: string
  /** What the portal shows of it. */
  readonly name: string
}

/** What is kept of an item; neither field has to be declared (protocol note 213). */
export interface ItemContent {
  /** Not empty. */
  readonly name: string
  readonly text: string
}

export interface SharedItem extends ItemContent {
  readonly id: number
  /** 0 when the portal does not say. */
  readonly createdById: number
  /** Who changed it last, which everybody may (protocol note 152); its maker when nobody did, 0 when the portal does not say. */
  readonly modifiedById: number
  /** When that was; `null` when the portal does not say. */
  readonly modifiedAt: Date | null
}

const itemSchema = v.pipe(
  v.object({ ID: id, NAME: text, DETAIL_TEXT: text, CREATED_BY: idOrNone, MODIFIED_BY: idOrNone, TIMESTAMP_X: text }),
  v.transform((row): SharedItem => ({
    id: row.ID,
    name: row.NAME,
    text: row.DETAIL_TEXT,
    createdById: row.CREATED_BY ?? 0,
    modifiedById: row.MODIFIED_BY ?? 0,
    modifiedAt: dateIn(row.TIMESTAMP_X)
  }))
)

/** A time as ISO 8601; portals that write it otherwise are taken as not saying it. */
function dateIn(told: string): Date | null {
  const date = /^\d{4}-\d\d-\d\dT/.test(told) ? new Date(told) : null
  return date && !Number.isNaN(date.getTime()) ? date : null
}

/** Where a portal repeats a page for ever, the reading ends all the same: the newest items come first. */
const MOST_PAGES = 100

export type SharedItems = ReturnType<typeof createSharedItems>

/**
 * What the app keeps for everybody (protocol notes 152, 153, 213): needs the permission `entity`. Everybody may change
 * everybody's items. Every verb throws `PortalError`.
 */
export function createSharedItems(rest: Rest) {
  const get = 'entity.item.get'

  async function page({ code }: SharedStore, filter: Readonly<Record<string, Param>>, start: number, options: ReadOptions) {
    const { result, total } = await rest.read(get, { ENTITY: code, SORT: { ID: 'DESC' }, FILTER: filter, start }, options)
    return { items: parse(v.array(itemSchema), result, get), total }
  }

  /** All that a filter finds, the oldest first; of more than are read, the newest. Nothing where the store is not there yet. */
  async function find(store: SharedStore, filter: Readonly<Record<string, Param>>, options: ReadOptions = {}): Promise<SharedItem[]> {
    const found = new Map<number, SharedItem>()
    try {
      for (let read = 0; read < MOST_PAGES; read++) {
        const { items, total } = await page(store, filter, read * PAGE_SIZE, options)
        for (const item of items) found.set(item.id, item)
        if (items.length < PAGE_SIZE || total !== null && (read + 1) * PAGE_SIZE >= total) break
      }
    } catch (error) {
      if (!hasCode(error, 'ERROR_ENTITY_NOT_FOUND')) throw error
    }
    return [...found.values()].sort((a, b) => a.id - b.id)
  }

  /** Anybody may make it. Two who do it at once make one store: the second is told that it is there. */
  async function makeStore({ code, name }: SharedStore): Promise<void> {
    try {
      await rest.write('entity.add', { ENTITY: code, NAME: name, ACCESS: { AU: 'W' } })
    } catch (error) {
      // When nobody knows, the item that is added next finds out.
      if (!hasCode(error, 'ERROR_ENTITY_ALREADY_EXISTS') && !asPortalError(error).outcomeUnknown) throw error
    }
  }

  async function send(store: SharedStore, { name, text: kept }: ItemContent): Promise<number> {
    const method = 'entity.item.add'
    return parse(id, await rest.write(method, { ENTITY: store.code, NAME: name, DETAIL_TEXT: kept }), method)
  }

  const isThere = (itemId: number, { name, text: kept }: ItemContent) => (item: SharedItem) =>
    item.id === itemId && item.name === name && item.text === kept

  return {
    /** Every item of a store, the oldest first. */
    list: (store: SharedStore, signal?: AbortSignal, priority?: ReadOptions['priority']): Promise<SharedItem[]> =>
      find(store, {}, { signal, ...priority && { priority } }),

    /** Items of exactly this name. */
    named: async (store: SharedStore, name: string, signal?: AbortSignal): Promise<SharedItem[]> =>
      (await find(store, { '=NAME': name }, { signal })).filter(item => item.name === name),

    /** One item; `null` when it is gone. */
    async get(store: SharedStore, itemId: number, signal?: AbortSignal): Promise<SharedItem | null> {
      return (await find(store, { ID: itemId }, { signal })).find(item => item.id === itemId) ?? null
    },

    /**
     * Adds an item, and makes the store when this is its first one. When the answer is lost it is looked for by its
     * content instead of being sent again.
     * @param content its text is no other item's.
     * @returns the item's id.
     */
    async add(store: SharedStore, content: ItemContent): Promise<number> {
      const sendOrMake = async (): Promise<number> => {
        try {
          return await send(store, content)
        } catch (error) {
          // Refused, so nothing was added.
          if (!hasCode(error, 'ERROR_ENTITY_NOT_FOUND')) throw error
          await makeStore(store)
          return send(store, content)
        }
      }
      try {
        return await sendOrMake()
      } catch (error) {
        const failure = asPortalError(error)
        if (!failure.outcomeUnknown) throw failure
        const items = await find(store, { '=NAME': content.name }).catch(() => [])
        const made = items.find(item => item.text === content.text)
        if (!made) throw failure
        return made.id
      }
    },

    /** Changes an item. @returns false when it is gone. */
    async update(store: SharedStore, itemId: number, content: ItemContent): Promise<boolean> {
      try {
        await rest.write('entity.item.update', { ENTITY: store.code, ID: itemId, NAME: content.name, DETAIL_TEXT: content.text })
        return true
      } catch (error) {
        if (isGone(error)) return false
        const failure = asPortalError(error)
        if (!failure.outcomeUnknown) throw failure
        const now = await find(store, { ID: itemId }).catch(() => [])
        if (!now.some(isThere(itemId, content))) throw failure
        return true
      }
    },

    /** Deletes an item; one that is gone already is as good as deleted. */
    async remove(store: SharedStore, itemId: number): Promise<void> {
      try {
        await rest.write('entity.item.delete', { ENTITY: store.code, ID: itemId })
      } catch (error) {
        if (isGone(error)) return
        const failure = asPortalError(error)
        if (!failure.outcomeUnknown) throw failure
        const left = await find(store, { ID: itemId }).catch(() => null)
        if (!left || left.some(item => item.id === itemId)) throw failure
      }
    }
  }
}

const hasCode = (error: unknown, code: string): error is PortalError => isPortalError(error) && error.code === code

const isGone = (error: unknown): boolean => hasCode(error, 'ERROR_ITEM_NOT_FOUND') || hasCode(error, 'ERROR_ENTITY_NOT_FOUND')
