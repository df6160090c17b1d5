import { useThrottleFn } from '@vueuse/core'
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { asPortalError, type PortalError } from '../../../bitrix24/portalError'
import { hoursIn } from '../../../domain/callingHours'
import type { Client } from '../../../domain/client'
import { isClientType } from '../../../domain/entityType'
import { callableAt, zoneAt, type Callable, type CallableCounts } from '../../../domain/localTime'
import { NOWHERE, type Place } from '../../../domain/place'
import { wallClock, type WallClock } from '../../../domain/timeZone'
import { inSlices } from '../../../files/inSlices'
import { useCallingHours } from '../../../stores/callingHours'
import { useClients } from '../../../stores/clients'
import { useLocalTime } from '../../../stores/localTime'
import type { CallListQuery } from '../../../stores/useCallList'
import { useMinute } from '../../../ui/useMinute'
import type { ListQuery } from '../useListQuery'
import type { Columns } from './useColumns'

/** Names and phones arrive by the thousand; places follow this often. */
const FOLLOW_MS = 300

/** What a clock at the client's shows. */
export interface ClientTime {
  readonly clock: WallClock
  readonly zone: string
  readonly callable: Callable
  readonly place: Place
}

/**
 * The local time of the participants of a list, while a column or a filter asks for it: of those in sight first, then of
 * all, in slices. Each minute only the clocks are read again, once for each place.
 */
export function useTimeFacts(
  list: Pick<CallListQuery, 'entry' | 'ids'>, query: Pick<ListQuery, 'callable'>, columns: Pick<Columns, 'shown'>
) {
  const clients = useClients()
  const localTime = useLocalTime()
  const callingHours = useCallingHours()
  const isWanted = computed(() => columns.shown.value.has('localTime') || query.callable.value)
  const now = useMinute(() => isWanted.value)
  const error = shallowRef<PortalError | null>(null)
  /** Where everybody is who has been looked at. */
  const places = shallowRef<ReadonlyMap<number, Place>>(new Map())
  const isWorking = ref(false)
  const isReadingWhole = ref(false)
  const leaving = new AbortController()
  onScopeDispose(() => leaving.abort())
  let inSight: readonly number[] = []
  let again = false

  function clientOf(id: number): Client | null {
    const type = list.entry.value?.entityType
    const client = type && isClientType(type) ? clients.of(type, id) : undefined
    return typeof client === 'object' ? client : null
  }
  const known = (ids: readonly number[]) => ids.flatMap(id => clientOf(id) ?? [])

  async function see(ids: readonly number[]): Promise<void> {
    inSight = ids
    if (isWanted.value) await asked(() => localTime.ensure(known(ids), 'visible', leaving.signal))
  }

  async function asked(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      error.value = null
    } catch (failure) {
      if (!leaving.signal.aborted) error.value = asPortalError(failure)
    }
  }

  async function locate(): Promise<void> {
    again = isWorking.value
    if (again || !isWanted.value || leaving.signal.aborted) return
    isWorking.value = true
    await see(inSight)
    await asked(() => localTime.ensure(known(list.ids.value), 'background', leaving.signal))
    const found = new Map<number, Place>()
    await inSlices(list.ids.value, (id) => {
      const client = clientOf(id)
      if (client) found.set(id, localTime.placeOf(client))
    })
    places.value = found
    isWorking.value = false
    if (again) void locate()
    else void readWhole()
  }

  /** Whoever is known by their first phone alone may be elsewhere by the second: they are read, and looked at again. */
  async function readWhole(): Promise<void> {
    const lacking = known(list.ids.value).filter(client => client.onlyFirstPhone)
    const [first] = lacking
    if (!first || isReadingWhole.value) return
    isReadingWhole.value = true
    await asked(() => clients.ensure(first.type, lacking.map(({ id }) => id), 'background', leaving.signal))
    await locate()
    isReadingWhole.value = false
  }
  watch(isWanted, (wanted) => {
    if (wanted) void callingHours.load()
  }, { immediate: true })
  watch([isWanted, list.ids, () => clients.revision], useThrottleFn(() => void locate(), FOLLOW_MS, true, true), { immediate: true })

  /** Whether clients of a place can be called now, worked out once a place and minute. */
  const callableIn = computed(() => {
    const [at, hours] = [now.value, callingHours.hours]
    const worked = new Map<Place, Callable>()
    return (place: Place): Callable => {
      let callable = worked.get(place)
      if (!callable) worked.set(place, callable = callableAt(place.zones, at, hoursIn(place.country, hours)))
      return callable
    }
  })
  const perPlace = computed(() => {
    const counts = new Map<Place, number>()
    for (const place of places.value.values()) counts.set(place, (counts.get(place) ?? 0) + 1)
    return counts
  })

  return {
    isWanted,
    see,
    /** Why places could not be told. */
    error: computed(() => error.value ?? localTime.error ?? (isWanted.value ? callingHours.error : null)),
    /** How many can be called now; `null` until everybody has been looked at once. */
    counts: computed((): CallableCounts | null => {
      if (!isWanted.value || places.value.size === 0) return null
      const counts = { callable: 0, notNow: 0, unknown: list.ids.value.length - places.value.size }
      for (const [place, n] of perPlace.value) {
        const { kind } = callableIn.value(place)
        counts[kind === 'not-yet' || kind === 'too-late' ? 'notNow' : kind] += n
      }
      return counts
    }),
    /** Whether a participant passes the filter; no function while there is none. */
    passes: computed(() => {
      const [of, isCallable] = [places.value, callableIn.value]
      return query.callable.value ? (id: number) => isCallable(of.get(id) ?? NOWHERE).kind === 'callable' : null
    }),
    /** Not everybody has been looked at. */
    isIncomplete: computed(() => query.callable.value
      && (isReadingWhole.value || places.value.size < list.ids.value.length && isWorking.value)),
    /** What the client's clock shows; `null` where that is not known, `undefined` while it is not known yet. */
    timeOf(client: Client): ClientTime | null | undefined {
      void localTime.revision
      if (!localTime.isReady) return undefined
      const place = localTime.placeOf(client)
      const zone = zoneAt(place.zones, now.value)
      return zone === null ? null : { clock: wallClock(now.value, zone), zone, callable: callableIn.value(place), place }
    },
    retry(): void {
      void callingHours.load()
      void locate()
    }
  }
}
