import { defineStore } from 'pinia'
import { ref, shallowRef, triggerRef } from 'vue'
import { cardPath } from '../bitrix24/frame'
import type { Client } from '../domain/client'
import { chunksOf } from '../domain/chunks'
import type { ClientSearch } from '../domain/clientSearch'
import type { ClientType } from '../domain/entityType'
import { usePortal } from './portal'

/** What the portal answers about an id: the client, or that there is none this user may read. */
export type KnownClient = Client | 'missing'

/** Enough ids to fill one command of a batch. */
const CHUNK = 50

/** Contacts and companies by id, read once; and the names of contacts' companies. */
export const useClients = defineStore('clients', () => {
  const portal = usePortal()
  // Triggered by hand, once a page: ten thousand tracked entries would make every filter slow.
  const known = { contact: shallowRef(new Map<number, KnownClient>()), company: shallowRef(new Map<number, KnownClient>()) }
  const companyNames = shallowRef(new Map<number, string>())
  /** The readings of companies' names, by company: those that are done and those under way. */
  const askedCompanies = new Map<number, Promise<void>>()
  const revision = ref(0)

  function changed(what: typeof companyNames | (typeof known)[ClientType]): void {
    triggerRef(what)
    revision.value++
  }

  async function read(
    type: ClientType,
    ids: readonly number[],
    priority: 'visible' | 'background',
    signal?: AbortSignal,
    verb: 'byIds' | 'namesByIds' = 'byIds'
  ): Promise<void> {
    await Promise.all(chunksOf(ids, CHUNK).map(async (chunk) => {
      const clients = await portal.clients[verb](type, chunk, { priority, signal })
      const answered = new Map(clients.map(client => [client.id, client]))
      for (const id of chunk) {
        // All phones, read by somebody else meanwhile, are not given up for the first one.
        if (verb === 'byIds' || !isWhole(type, id)) known[type].value.set(id, answered.get(id) ?? 'missing')
      }
      changed(known[type])
    }))
  }

  async function readCompanies(ids: readonly number[], signal?: AbortSignal): Promise<void> {
    try {
      const names = await portal.clients.companyNames(ids, { priority: 'background', signal })
      for (const [id, name] of names) companyNames.value.set(id, name)
      changed(companyNames)
    } catch (error) {
      ids.forEach(id => askedCompanies.delete(id))
      throw error
    }
  }

  /** All is known of the client, or that there is none. */
  function isWhole(type: ClientType, id: number): boolean {
    const client = known[type].value.get(id)
    return client === 'missing' || client !== undefined && !client.onlyFirstPhone
  }

  return {
    /** Counts up whenever more is known: what is cheap to watch where ten thousand clients are shown. */
    revision,
    /** The client; `undefined` while unknown. */
    of: (type: ClientType, id: number): KnownClient | undefined => known[type].value.get(id),
    /** The same for thousands: a call of a store costs more than what it looks up. */
    lookup: (type: ClientType): ((id: number) => KnownClient | undefined) => id => known[type].value.get(id),
    /** How many of the ids are known. */
    countKnown: (type: ClientType, ids: readonly number[]) => ids.reduce((sum, id) => sum + (known[type].value.has(id) ? 1 : 0), 0),
    /** Those of the ids who are known not to be there any more. */
    missingOf: (type: ClientType, ids: readonly number[]) => ids.filter(id => known[type].value.get(id) === 'missing'),
    /** Those of the ids who are not known, or not with all their phones. */
    lackingOf: (type: ClientType, ids: readonly number[]) => ids.filter(id => !isWhole(type, id)),
    /** The company's name; empty while unknown and for 0. */
    companyName: (companyId: number) => companyNames.value.get(companyId) ?? '',

    isWhole,

    /**
     * Reads the clients that are not known, or not with all their phones.
     * @param priority `background` for clients that are not on the screen yet.
     * @throws PortalError
     */
    ensure(type: ClientType, ids: readonly number[], priority: 'visible' | 'background' = 'visible', signal?: AbortSignal): Promise<void> {
      return read(type, ids.filter(id => !isWhole(type, id)), priority, signal)
    },
    /** Reads the clients that are not known, in the background, with no more than their first phone. @throws PortalError */
    ensureNames(type: ClientType, ids: readonly number[], signal?: AbortSignal): Promise<void> {
      return read(type, ids.filter(id => !known[type].value.has(id)), 'background', signal, 'namesByIds')
    },
    /** Reads clients again, known or not. @throws PortalError */
    refresh: (type: ClientType, ids: readonly number[], signal?: AbortSignal) => read(type, ids, 'background', signal),
    /** Reads names of companies that are missing, and waits for those that are being read. @throws PortalError */
    async ensureCompanies(companyIds: Iterable<number>, signal?: AbortSignal): Promise<void> {
      const wanted = [...new Set(companyIds)].filter(id => id > 0)
      const missing = wanted.filter(id => !askedCompanies.has(id))
      if (missing.length > 0) {
        const reading = readCompanies(missing, signal)
        missing.forEach(id => askedCompanies.set(id, reading))
      }
      await Promise.all(new Set(wanted.flatMap(id => askedCompanies.get(id) ?? [])))
    },
    /**
     * Opens the client's card in the portal's slider; what was changed there is read when it closes.
     * @returns false when the portal has no slider.
     */
    async openCard(type: ClientType, id: number): Promise<boolean> {
      const opened = await portal.host.openPath(cardPath(type, id))
      // The card is open or was; an old name is no reason for an alarm.
      if (opened) void read(type, [id], 'background').catch(() => {})
      return opened
    },
    /** The first clients a search finds, to choose from. @throws PortalError */
    async find(search: ClientSearch, signal?: AbortSignal): Promise<readonly Client[]> {
      const { clients } = await portal.clients.find(search, 0, signal)
      put(clients)
      return clients
    },
    /** Takes over clients that a search found. */
    put
  }

  function put(clients: readonly Client[]): void {
    for (const client of clients) known[client.type].value.set(client.id, client)
    for (const type of new Set(clients.map(client => client.type))) changed(known[type])
  }
})
