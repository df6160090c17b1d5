import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { asPortalError, isPortalError, type PortalError } from '../bitrix24/portalError'
import { PAGE_SIZE } from '../bitrix24/pages'
import type { Client } from '../domain/client'
import type { ClientSearch } from '../domain/clientSearch'
import { useClients } from './clients'
import { useUsers } from './users'
import { usePortal } from './portal'

/** How far the reading of everybody a search finds has got. */
export interface ReadingAll {
  readonly read: number
  readonly total: number
}

/** Looking for clients: what a search finds, page by page, and everybody it finds at once. */
export const useClientSearch = defineStore('clientSearch', () => {
  const portal = usePortal()
  const clients = useClients()
  const users = useUsers()

  const search = shallowRef<ClientSearch | null>(null)
  const found = shallowRef<readonly Client[]>([])
  const total = ref<number | null>(null)
  const pending = ref(false)
  const error = shallowRef<PortalError | null>(null)
  const readingAll = shallowRef<ReadingAll | null>(null)
  const allIds = shallowRef<readonly number[] | null>(null)
  let looking = new AbortController()
  let readingController: AbortController | null = null
  const pagesRead = ref(0)

  const hasMore = computed(() => pagesRead.value > 0 && pagesRead.value * PAGE_SIZE < (total.value ?? 0))

  /** Reads the page that comes next and puts it behind the others. */
  async function readPage(asked: ClientSearch): Promise<void> {
    const { signal } = looking
    const page = pagesRead.value
    pending.value = true
    try {
      const answer = await portal.clients.find(asked, page * PAGE_SIZE, signal)
      if (signal.aborted) return
      pagesRead.value = page + 1
      take(page === 0 ? [] : found.value, answer.clients)
      // A page that came empty is the end, whatever was counted before.
      total.value = answer.clients.length === 0 ? found.value.length : answer.total
      error.value = null
    } catch (failure) {
      if (signal.aborted || isPortalError(failure, 'cancelled')) return
      error.value = asPortalError(failure)
      if (page === 0) forgetFound()
    } finally {
      if (!signal.aborted) pending.value = false
    }
  }

  function take(before: readonly Client[], page: readonly Client[]): void {
    // A client may have been added meanwhile, which moves the last of one page to the next.
    found.value = [...new Map([...before, ...page].map(client => [client.id, client])).values()]
    clients.put(page)
    // Names beside a client are no reason to show no clients.
    void users.ensure(page.map(client => client.responsibleId)).catch(() => {})
    void clients.ensureCompanies(page.map(client => client.companyId)).catch(() => {})
  }

  function forgetFound(): void {
    found.value = []
    total.value = null
    pagesRead.value = 0
  }

  return {
    search,
    /** What has been read of the results so far. */
    found,
    /** How many there are in all; `null` until the first answer. */
    total,
    pending,
    error,
    hasMore,
    /** Set while everybody is being read. */
    readingAll,
    /** Everybody the search finds, once that is known. */
    allIds: computed(() => total.value !== null && found.value.length === total.value ? found.value.map(client => client.id) : allIds.value),

    /**
     * Looks for clients; a search that is under way is dropped, so the last one wins. Results of the same
     * type stay until the new ones are there. Never rejects.
     */
    look(next: ClientSearch): Promise<void> {
      looking.abort()
      looking = new AbortController()
      if (search.value?.type !== next.type) {
        readingController?.abort()
        forgetFound()
      }
      search.value = next
      error.value = null
      allIds.value = null
      pagesRead.value = 0
      return readPage(next)
    },

    /** Reads the next page, or tries again the one that failed. Never rejects. */
    async more(): Promise<void> {
      if (search.value && !pending.value && (hasMore.value || error.value)) await readPage(search.value)
    },

    /**
     * Reads everybody the search finds.
     * @returns their ids, `null` when it was stopped.
     * @throws PortalError
     */
    async findAll(): Promise<readonly number[] | null> {
      const asked = search.value
      if (!asked || total.value === null || readingController) return null
      const controller = readingController = new AbortController()
      const expected = total.value
      readingAll.value = { read: 0, total: expected }
      try {
        const everybody = await portal.clients.findAll(asked, expected, (read) => {
          readingAll.value = { read: Math.min(read, expected), total: expected }
        }, controller.signal)
        clients.put(everybody)
        const ids = everybody.map(client => client.id)
        if (search.value === asked) allIds.value = ids
        return ids
      } catch (failure) {
        if (controller.signal.aborted) return null
        throw failure
      } finally {
        readingController = null
        readingAll.value = null
      }
    },
    /** Stops reading everybody. */
    stopFindingAll: () => readingController?.abort(),
    /** Stops all reading: its results are no longer on the screen. */
    leave(): void {
      looking.abort()
      readingController?.abort()
      pending.value = false
    }
  }
})
