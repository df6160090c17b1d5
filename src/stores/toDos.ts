import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { asPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import type { ClientType } from '../domain/entityType'
import { isToDo, nextToDo, type NewToDo, type ToDo } from '../domain/toDo'
import type { ReadOptions } from '../bitrix24/rest'
import { usePortal } from './portal'

/** What was read of a client is good for so long; who scrolls does not ask again and again. In milliseconds. */
const STALE_MS = 60_000

/** What is planned beside clients, as far as it was looked at. */
export const useToDos = defineStore('toDos', () => {
  const portal = usePortal()
  const known = shallowReactive(new Map<string, readonly ToDo[]>())
  const askedAt = new Map<string, number>()
  /** Of plans whose outcome is not known, which to-dos there were before. */
  const unsettled = new Map<string, ReadonlySet<number>>()

  const keyOf = (type: ClientType, id: number) => `${type}:${id}`

  async function read(type: ClientType, ids: readonly number[], options: ReadOptions = {}): Promise<readonly ToDo[]> {
    const toDos = await portal.toDos.ofClients(type, ids, options)
    for (const id of ids) known.set(keyOf(type, id), toDos.filter(({ clientId }) => clientId === id))
    return toDos
  }

  return {
    /** What comes first of what is planned beside a client; `null` for nothing, also while that is not known. */
    nextOf: (type: ClientType, id: number): ToDo | null => nextToDo(known.get(keyOf(type, id)) ?? []),

    /** Reads what is planned beside clients, unless it was a moment ago. @throws PortalError; it is asked for again then. */
    async ensure(type: ClientType, ids: readonly number[], options: ReadOptions = {}): Promise<void> {
      const now = Date.now()
      const needed = ids.filter(id => now - (askedAt.get(keyOf(type, id)) ?? -Infinity) > STALE_MS)
      if (needed.length === 0) return
      needed.forEach(id => askedAt.set(keyOf(type, id), now))
      try {
        await read(type, needed, options)
      } catch (error) {
        needed.forEach(id => askedAt.delete(keyOf(type, id)))
        throw error
      }
    },

    /**
     * Plans a step, once: when the answer is lost it is looked for instead of being sent again, also by the next try.
     * @throws PortalError
     */
    async plan(toDo: NewToDo): Promise<void> {
      const { type, clientId } = toDo
      const key = JSON.stringify(toDo)
      if (!portal.isOnline()) throw withOutcome(new PortalError('offline', 'There is no connection'), unsettled.has(key))
      const isThere = (before: ReadonlySet<number>) => (found: ToDo) => !before.has(found.id) && isToDo(toDo, found)
      const there = await read(type, [clientId]).catch((error: unknown) => {
        throw withOutcome(error, unsettled.has(key))
      })
      const before = unsettled.get(key)
      if (before && there.some(isThere(before))) return void unsettled.delete(key)
      const ids = before ?? new Set(there.map(({ id }) => id))
      try {
        const id = await portal.toDos.add(toDo)
        known.set(keyOf(type, clientId), [...there, { ...toDo, id }])
      } catch (error) {
        const failure = asPortalError(error)
        if (!failure.outcomeUnknown) throw failure
        unsettled.set(key, ids)
        const found = await read(type, [clientId]).catch(() => [])
        if (!found.some(isThere(ids))) throw failure
      }
      unsettled.delete(key)
    }
  }
})
