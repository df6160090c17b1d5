import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { asPortalError, type PortalError } from '../bitrix24/portalError'
import type { Client } from '../domain/client'
import { everybody } from '../domain/clientSearch'
import { dealsByClient, type Deal, type DealSearch } from '../domain/deal'
import type { ClientType } from '../domain/entityType'
import { useClients } from './clients'
import { usePortal } from './portal'
import { createQuery } from './query'
import { useUsers } from './users'

/** How far the reading has got: deals first, then their clients. */
export interface DealReading {
  readonly of: 'deals' | 'clients'
  readonly read: number
  readonly total: number
}

/** The newest deal of a client among those that were found, and how many there are. */
export interface ClientDeals {
  readonly newest: Deal
  readonly count: number
}

/** Clients by their deals: all deals that are found, and everybody they are with, once each. */
export const useDealClients = defineStore('dealClients', () => {
  const portal = usePortal()
  const clients = useClients()
  const users = useUsers()
  const pipelines = createQuery(signal => portal.deals.pipelines(signal))

  const found = shallowRef<readonly Client[] | null>(null)
  const deals = shallowRef<ReadonlyMap<number, ClientDeals>>(new Map())
  const reading = shallowRef<DealReading | null>(null)
  const stopped = ref(false)
  const error = shallowRef<PortalError | null>(null)
  let looking = new AbortController()

  async function read(type: ClientType, search: DealSearch, signal: AbortSignal): Promise<void> {
    const all = await portal.deals.findAll(search, (read, total) => {
      if (!signal.aborted) reading.value = { of: 'deals', read, total }
    }, signal)
    const byClient = dealsByClient(type, all)
    const ids = [...byClient.keys()]
    // Who reads a deal need not read its clients: only those who are answered are shown and counted.
    const readable = await portal.clients.findAmong(everybody(type), ids, (read) => {
      if (!signal.aborted) reading.value = { of: 'clients', read, total: ids.length }
    }, signal)
    if (signal.aborted) return
    clients.put(readable)
    deals.value = byClient
    found.value = readable
    // Names beside a client are no reason to show no clients.
    void users.ensure(readable.map(client => client.responsibleId)).catch(() => {})
    void clients.ensureCompanies(readable.map(client => client.companyId)).catch(() => {})
  }

  function forget(): void {
    looking.abort()
    found.value = null
    reading.value = null
    error.value = null
    stopped.value = false
  }

  return {
    pipelines: pipelines.data,
    pipelinesError: pipelines.error,
    /** Reads the pipelines unless they are known. Never rejects. */
    loadPipelines: pipelines.load,
    /** Whose deals were found; `null` until they are known. */
    found,
    /** By the client's id. */
    deals,
    reading,
    /** The reading was stopped before it was through. */
    stopped,
    error,

    /** Looks for the clients of deals; what is under way is dropped, so the last search wins. Never rejects. */
    async look(type: ClientType, search: DealSearch): Promise<void> {
      forget()
      const { signal } = looking = new AbortController()
      reading.value = { of: 'deals', read: 0, total: 0 }
      try {
        await read(type, search, signal)
      } catch (failure) {
        if (!signal.aborted) error.value = asPortalError(failure)
      } finally {
        if (!signal.aborted) reading.value = null
      }
    },
    /** Stops reading; nobody is found then. */
    stop(): void {
      if (!reading.value) return
      forget()
      stopped.value = true
    },
    /** Forgets what was found, and stops what is being read. */
    forget
  }
})
