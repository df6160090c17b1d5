import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { asPortalError } from '../bitrix24/portalError'
import type { Client } from '../domain/client'
import { countriesByName, parseCountryZones, type CountryZones } from '../domain/countryZones'
import { phoneReader, type PhoneReader } from '../domain/dialable'
import type { ClientType } from '../domain/entityType'
import { parsePhoneZones, zonesOfNumber, type PhoneZones } from '../domain/phoneZones'
import { NOWHERE, placeOfAddresses, placeOfNumbers, type Place } from '../domain/place'
import { countryOfPlan } from '../domain/region'
import { zoneAt } from '../domain/localTime'
import { breath, inSlices } from '../files/inSlices'
import { usePortal } from './portal'
import { createQuery } from './query'

/** So many phones of a client are looked at; hundreds at one client are a switchboard's, and in one place. */
const MOST_PHONES = 20

/** Languages in which countries are looked for in addresses, beside the portal's own. */
const LANGUAGES = ['en', 'ru', 'uk', 'kk', 'de', 'es', 'pt', 'fr', 'it', 'pl', 'tr']
/** The portal's other languages, as the browser calls them. */
const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ar', vn: 'vi', id: 'id', ms: 'ms', th: 'th', ja: 'ja', sc: 'zh-Hans', tc: 'zh-Hant', in: 'hi'
}

/** What places are told by. */
interface Atlas {
  readonly phones: PhoneReader
  readonly zones: PhoneZones
  readonly countries: CountryZones
  readonly countryOf: (text: string) => string | null
}

/**
 * Where clients are, for their local time: by the region of their number where the numbering plan tells, else by their
 * address, else nowhere. The tables are loaded by the first who needs them.
 */
export const useLocalTime = defineStore('localTime', () => {
  const portal = usePortal()
  /** By the client as it was read, so that one that is read again is looked at again. */
  const byPhone = new WeakMap<Client, Place>()
  const byAddress = { contact: new Map<number, Place>(), company: new Map<number, Place>() }
  /** The readings of addresses, by client: those that are done and those under way. */
  const asked = { contact: new Map<number, Promise<void>>(), company: new Map<number, Promise<void>>() }
  const revision = ref(0)
  /** One object for each place, however many clients are there: what is worked out for it is worked out once. */
  const places = new Map<string, Place>()
  /** Whether the clocks of some zones showed the same when that was first asked. */
  const oneTime = new Map<string, boolean>()

  const query = createQuery(async (signal): Promise<Atlas> => {
    const [rules, { PHONE_ZONE_TABLE }, { COUNTRY_ZONE_TABLE }, plan] = await Promise.all([
      import('libphonenumber-js/min'), import('../domain/phoneZoneTable'), import('../domain/countryZoneTable'),
      // Without it numbers have to say their country themselves.
      portal.application.plan({ signal }).catch(() => '')
    ])
    const phones = phoneReader(rules, countryOfPlan(plan))
    // Each of them takes some ten milliseconds, and the page lives between them.
    await breath()
    const zones = parsePhoneZones(PHONE_ZONE_TABLE)
    await breath()
    const countries = parseCountryZones(COUNTRY_ZONE_TABLE)
    const own = OTHER_LANGUAGES[portal.language]
    return { phones, zones, countries, countryOf: countriesByName(countries.keys(), own ? [...LANGUAGES, own] : LANGUAGES) }
  })
  const atlas = shallowRef<Atlas | null>(null)

  /** Never rejects. */
  async function load(): Promise<void> {
    await query.load()
    if (atlas.value === query.data.value) return
    atlas.value = query.data.value
    revision.value++
  }

  function shared(place: Place): Place {
    const key = `${place.country} ${place.zones.join()}`
    const known = places.get(key)
    if (known) return known
    places.set(key, place)
    return place
  }

  function haveOneTime(zones: readonly string[]): boolean {
    const key = zones.join()
    let answer = oneTime.get(key)
    if (answer === undefined) oneTime.set(key, answer = zoneAt(zones, new Date()) !== null)
    return answer
  }

  function phonePlace(client: Client): Place {
    const known = byPhone.get(client)
    if (known || !atlas.value) return known ?? NOWHERE
    const { phones, zones } = atlas.value
    const numbers = client.phones.slice(0, MOST_PHONES).flatMap(phone => phones.read(phone)).flatMap(
      number => number.kind === 'number' ? [{ zones: zonesOfNumber(zones, number.e164), country: number.country }] : []
    )
    const place = shared(placeOfNumbers(numbers, haveOneTime))
    byPhone.set(client, place)
    return place
  }

  function placeOf(client: Client): Place {
    const place = phonePlace(client)
    return place.zones.length > 0 ? place : byAddress[client.type].get(client.id) ?? place
  }

  async function readAddresses(type: ClientType, ids: readonly number[], priority: 'visible' | 'background', signal?: AbortSignal) {
    try {
      const found = await portal.addresses.countriesOf(type, ids, { priority, signal })
      if (!atlas.value) return
      const { countries, countryOf } = atlas.value
      await inSlices(found, ([id, typed]) => {
        byAddress[type].set(id, shared(placeOfAddresses(typed, countries, countryOf)))
      })
    } catch (error) {
      // Who may not read addresses is not asked to try again.
      if (asPortalError(error).kind === 'access-denied') return
      ids.forEach(id => asked[type].delete(id))
      throw error
    }
  }

  /** Reads the addresses nobody has asked for, and waits for those that are being read. */
  async function ensureAddresses(type: ClientType, ids: readonly number[], priority: 'visible' | 'background', signal?: AbortSignal) {
    const others = new Set(ids.flatMap(id => asked[type].get(id) ?? []))
    const readMissing = async () => {
      const missing = ids.filter(id => !asked[type].has(id))
      if (missing.length === 0) return
      const reading = readAddresses(type, missing, priority, signal)
      missing.forEach(id => asked[type].set(id, reading))
      await reading
    }
    await Promise.all([readMissing(), Promise.allSettled(others)])
    // Another reading may have been given up by those who began it.
    await readMissing()
  }

  return {
    load,
    /** The tables are there; until then everybody is nowhere. */
    isReady: computed(() => atlas.value !== null),
    /** Why the tables could not be loaded. */
    error: query.error,
    /** Counts up whenever more is known. */
    revision,
    /** Where the client is, as far as it is known by now. */
    placeOf,
    /** All zones in which the client may be, as far as it is known by now; none where nothing is. */
    zonesOf: (client: Client): readonly string[] => placeOf(client).zones,
    /**
     * Loads what tells where clients are, and works it out in slices.
     * @param priority `background` for clients that are not on the screen.
     * @throws PortalError where addresses could not be read; what the numbers tell is known all the same.
     */
    async ensure(clients: readonly Client[], priority: 'visible' | 'background' = 'visible', signal?: AbortSignal): Promise<void> {
      await load()
      if (!atlas.value || signal?.aborted) return
      await inSlices(clients, phonePlace, signal)
      revision.value++
      const unplaced = clients.filter(client => phonePlace(client).zones.length === 0)
      await Promise.all((['contact', 'company'] as const).map(type =>
        ensureAddresses(type, unplaced.filter(client => client.type === type).map(client => client.id), priority, signal)))
      if (unplaced.length > 0) revision.value++
    }
  }
})
