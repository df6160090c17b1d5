import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { PortalError, withOutcome } from '../bitrix24/portalError'
import { phoneReader, type PhoneReader } from '../domain/dialable'
import { countryOfPlan } from '../domain/region'
import { knownStop, matchStop, stopId, stopIndex, stopKeys, stopNumbers, type Stop, type StopEntry } from '../domain/stopList'
import type { Client } from '../domain/client'
import { useClients } from './clients'
import { usePermissions } from './permissions'
import { usePortal } from './portal'
import { createQuery } from './query'
import { createSavedItems, type KeptFor } from './savedItems'
import { cleanName } from './savedText'
import { useSession } from './session'
import { entriesOf, partContent, partName, partsOf, STOP_PARTS, type StopPart } from './stopStorage'

/** What came of adding: the entries that are new, and how many were there already. */
export interface AddedStops {
  readonly added: readonly StopEntry[]
  readonly known: number
}

/** After so many changes by others between a look and a write, it is left to the user to try again. */
const MOST_TRIES = 5

/**
 * Numbers and clients that are never to be called: kept for everybody where the portal permits it, else for me; what
 * was kept for me before stays in force. Anybody can write there: what can't be read is counted and not used.
 */
export const useStopList = defineStore('stopList', () => {
  const portal = usePortal()
  const permissions = usePermissions()
  const session = useSession()
  const clients = useClients()
  const saved = createSavedItems(portal, STOP_PARTS)
  const reader = shallowRef<PhoneReader | null>(null)
  let country: string | null = null

  async function mayShare(): Promise<boolean> {
    await permissions.load()
    if (permissions.error) throw permissions.error
    return permissions.has('entity')
  }

  const list = createQuery(async (signal) => {
    const [reading] = await Promise.all([saved.list(mayShare(), signal), loadCountry()])
    const entries = entriesOf(reading.items.flatMap(({ content }) => content ?? []))
    if (entries.some(({ keys }) => keys)) await loadReader()
    return { ...reading, entries, index: stopIndex(entries) }
  })
  const entries = computed(() => list.data.value?.entries ?? [])
  const error = computed(() => list.error.value ?? list.data.value?.sharedError ?? null)
  const keptFor = computed((): KeptFor => permissions.has('entity') ? 'everybody' : 'me')

  /** The portal's country, with which numbers without one are read; without an answer they are read by their digits. */
  async function loadCountry(): Promise<void> {
    country ??= await portal.application.plan().then(countryOfPlan, () => null)
  }

  /** How numbers are read here; `null` when the rules do not load: then they are compared by their digits. */
  async function loadReader(): Promise<PhoneReader | null> {
    if (reader.value) return reader.value
    await loadCountry()
    const rules = await import('libphonenumber-js/min').catch(() => null)
    const read = rules && phoneReader(rules, country ?? '')
    // Without the country it is tried again the next time.
    if (country !== null) reader.value = read
    return read
  }

  /** Reads wait for a connection, a change does not: it would come when it is not expected any more. */
  function assertOnline(): void {
    if (!portal.isOnline()) throw new PortalError('offline', 'There is no connection')
  }

  /** Everything that is there now, before something is written. @throws PortalError; nothing has been written. */
  async function readAll(): Promise<void> {
    assertOnline()
    await list.refetch()
    if (error.value) throw withOutcome(error.value, false)
  }

  /** Shows what is there now; also after a failure, which may have left something behind. */
  async function andRefetch<Result>(change: Promise<Result>): Promise<Result> {
    try {
      return await change
    } finally {
      await list.refetch()
    }
  }

  async function write(all: StopPart): Promise<void> {
    const parts = partsOf(all)
    // One entry that can't be read takes all of its part with it.
    if (parts.some(part => typeof STOP_PARTS.read(partContent(part)) === 'string')) {
      throw new PortalError('not-sent', 'An entry of the stop list could not be read again')
    }
    for (const part of parts) {
      const outcome = await saved.add(keptFor.value, partName(part), partContent(part))
      if (outcome === 'too-large') throw new PortalError('not-sent', 'An entry of the stop list is too large')
    }
  }

  /** Those that are not there yet, each once. */
  function newOf(stops: readonly Stop[]): Stop[] {
    const fresh = new Map<string, Stop>()
    const index = list.data.value?.index ?? stopIndex([])
    for (const stop of stops) if (!knownStop(index, stop)) fresh.set(stopId(stop), stop)
    return [...fresh.values()]
  }

  async function removeFromAll(ids: ReadonlySet<string>): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      let holding = 0
      for (const item of list.data.value?.items ?? []) {
        if (!item.content) continue
        const left = item.content.stops.filter(stop => !ids.has(stopId(stop)))
        if (left.length === item.content.stops.length) continue
        holding++
        if (left.length === 0) await saved.remove(item)
        else await saved.change(item, item.name, partContent({ ...item.content, stops: left }))
      }
      if (holding === 0) return
      // What somebody has changed meanwhile was left alone: it is looked at again as it is now.
      await readAll()
    }
    throw new PortalError('not-sent', 'The stop list is being changed by others')
  }

  async function add(stops: readonly Stop[], reason: string): Promise<AddedStops> {
    await Promise.all([readAll(), session.load()])
    if (session.userId === null) throw withOutcome(session.error, false)
    const fresh = newOf(stops)
    const part = { at: new Date(), byId: session.userId, reason: cleanName(reason), stops: fresh }
    if (fresh.length > 0) await andRefetch(write(part))
    return { added: entriesOf([part]), known: stops.length - fresh.length }
  }

  return {
    /** The newest first. */
    entries,
    /** They have been read. */
    known: computed(() => list.data.value !== null),
    /** Why they, or those for everybody, can't be read. */
    error,
    isPending: list.isPending,
    readAt: list.readAt,
    /** For whom new entries are kept. */
    keptFor,
    /** How many things lie in its place that this version of the app can't read. */
    unreadable: computed(() => list.data.value?.items.filter(({ content }) => content === null).length ?? 0),
    /** Never rejects. */
    load: list.load,
    refetch: list.refetch,
    /** The portal's country as an ISO code; empty where it is not known. */
    async ownCountry(): Promise<string> {
      await loadCountry()
      return country ?? ''
    },

    /** The entry by which a client is not to be called; `null` for none, also while the list is not known. */
    match(client: Pick<Client, 'type' | 'id' | 'phones'>): StopEntry | null {
      const index = list.data.value?.index
      return index ? matchStop(index, client, phone => stopKeys(phone, reader.value)) : null
    },
    /** Whether a client or number is there already. */
    isKnown: (stop: Stop): boolean => list.data.value !== null && knownStop(list.data.value.index, stop) !== null,

    /**
     * Adds what is not there yet. May be called again after an error: what has been added by then is known.
     * @throws PortalError
     */
    add,
    /** Adds a client and all their numbers, as the CRM has them now. @throws PortalError */
    async addClient({ type, id, phones }: Pick<Client, 'type' | 'id' | 'phones'>, reason: string): Promise<AddedStops> {
      assertOnline()
      const [read] = await Promise.all([loadReader(), clients.refresh(type, [id])])
      const now = clients.of(type, id)
      const numbers = (typeof now === 'object' ? now.phones : phones).flatMap(phone => stopNumbers(phone, read))
      return add([{ client: { type, id } }, ...numbers], reason)
    },
    /** Puts back what was removed, as it was: by whom, when and why. @throws PortalError */
    async restore(removed: readonly StopEntry[]): Promise<void> {
      await readAll()
      const index = list.data.value?.index ?? stopIndex([])
      const parts = new Map<string, StopPart & { stops: Stop[] }>()
      for (const { at, byId, reason, client, number = '', keys = [] } of removed.toReversed()) {
        const stop = client ? { client } : { number, keys }
        if (knownStop(index, stop)) continue
        const key = JSON.stringify([at, byId, reason])
        const part = parts.get(key) ?? { at, byId, reason, stops: [] }
        part.stops.push(stop)
        parts.set(key, part)
      }
      await andRefetch((async () => {
        for (const part of parts.values()) await write(part)
      })())
    },
    /** Takes entries off the list, wherever they stand. @throws PortalError */
    async remove(gone: readonly StopEntry[]): Promise<void> {
      if (list.data.value === null || error.value) await readAll()
      try {
        await removeFromAll(new Set(gone.map(({ id }) => id)))
      } catch (failure) {
        await list.refetch()
        throw failure
      }
    }
  }
})
