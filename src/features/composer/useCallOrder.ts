import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { asPortalError, type PortalError } from '../../bitrix24/portalError'
import { inCallOrder, type ClientTimes } from '../../domain/callOrder'
import { hoursIn } from '../../domain/callingHours'
import type { Client } from '../../domain/client'
import type { ClientType } from '../../domain/entityType'
import { callableAt } from '../../domain/localTime'
import { useCallingHours } from '../../stores/callingHours'
import { useClients } from '../../stores/clients'
import { useLocalTime } from '../../stores/localTime'
import { usePortal } from '../../stores/portal'
import { useUsers } from '../../stores/users'
import { useFormat } from '../../ui/useFormat'
import { useDraft } from './draft'

/**
 * Works out in which order the draft's clients are to be called, and reads what that takes: nothing for the shuffled
 * ones, nothing that is known already for the others. Stops when the screen is left.
 */
export function useCallOrder() {
  const draft = useDraft()
  const portal = usePortal()
  const clients = useClients()
  const users = useUsers()
  const format = useFormat()
  const localTime = useLocalTime()
  const callingHours = useCallingHours()

  const times = shallowRef<ReadonlyMap<number, ClientTimes>>(new Map())
  const total = ref<number | null>(null)
  const looked = ref(0)
  const error = shallowRef<PortalError | null>(null)
  let working: AbortController | null = null
  onScopeDispose(stop)

  function stop(): void {
    working?.abort()
    working = null
    total.value = null
  }

  async function arrange(): Promise<void> {
    if (working || draft.ordered) return
    const controller = working = new AbortController()
    const { signal } = controller
    const { entityType: type, order } = draft
    error.value = null
    try {
      // More may be picked while those are read who were picked before.
      while (!draft.ordered) {
        const ids = [...draft.picked]
        if (order === 'longest' || order === 'newest') await readTimes(type, ids, signal)
        else if (order !== 'shuffled') await readClients(type, ids, order === 'responsible', signal)
        if (order === 'callable') await readPlaces(type, ids, signal)
        if (signal.aborted) return
        draft.setSequence(inCallOrder(ids, order, factsOf(type)))
      }
    } catch (failure) {
      if (!signal.aborted) error.value = asPortalError(failure)
    } finally {
      if (working === controller) stop()
    }
  }

  async function readTimes(type: ClientType, ids: readonly number[], signal: AbortSignal): Promise<void> {
    const unknown = ids.filter(id => !times.value.has(id))
    looked.value = 0
    total.value = unknown.length
    const answered = await portal.clients.times(type, unknown, (count) => {
      if (!signal.aborted) looked.value = count
    }, signal)
    if (signal.aborted) return
    // Who was not answered is not there, and not asked for again.
    const gone = unknown.map((id): [number, ClientTimes] => [id, { id, createdAt: null, lastCallAt: null }])
    times.value = new Map([...times.value, ...gone, ...answered.map((each): [number, ClientTimes] => [each.id, each])])
  }

  async function readClients(type: ClientType, ids: readonly number[], withUsers: boolean, signal: AbortSignal): Promise<void> {
    const unknown = ids.filter(id => clients.of(type, id) === undefined)
    looked.value = 0
    total.value = unknown.length
    const stopCounting = watch(() => clients.countKnown(type, unknown), (count) => {
      if (!signal.aborted) looked.value = count
    })
    try {
      await clients.ensure(type, unknown, 'visible', signal)
      if (withUsers) await users.ensure(ids.map(id => responsibleOf(type, id) ?? 0), signal)
    } finally {
      stopCounting()
    }
  }

  async function readPlaces(type: ClientType, ids: readonly number[], signal: AbortSignal): Promise<void> {
    await callingHours.load()
    if (callingHours.error) throw callingHours.error
    await localTime.ensure(ids.flatMap(id => clientOf(type, id) ?? []), 'visible', signal)
    // Without the tables everybody is nowhere, and the order would be the picked one.
    if (localTime.error) throw localTime.error
  }

  function clientOf(type: ClientType, id: number): Client | null {
    const client = clients.of(type, id)
    return typeof client === 'object' ? client : null
  }

  function responsibleOf(type: ClientType, id: number): number | null {
    return clientOf(type, id)?.responsibleId ?? null
  }

  function factsOf(type: ClientType) {
    // One moment for everybody: a minute that ends meanwhile would put two of the same clock apart.
    const now = new Date()
    return {
      timesOf: (id: number) => times.value.get(id),
      nameOf: (id: number) => clientOf(type, id)?.name ?? '',
      callableOf(id: number) {
        const client = clientOf(type, id)
        if (!client) return null
        const { zones, country } = localTime.placeOf(client)
        return callableAt(zones, now, hoursIn(country, callingHours.hours))
      },
      responsibleOf(id: number) {
        const userId = responsibleOf(type, id)
        return userId === null ? null : { id: userId, name: users.nameOf(userId) }
      },
      compare: format.compare,
      random: Math.random
    }
  }

  watch(() => draft.entityType, () => {
    stop()
    times.value = new Map()
  }, { flush: 'sync' })
  watch(() => draft.order, () => {
    stop()
    error.value = null
  }, { flush: 'sync' })
  watch([() => draft.order, () => draft.picked], () => void arrange(), { immediate: true })

  return {
    /** How far the reading has got; `null` while nothing is read. */
    reading: computed(() => total.value === null || total.value === 0 ? null : { read: looked.value, total: total.value }),
    error,
    /** The order goes by the last call, and the portal tells it of nobody (protocol note 107). */
    withoutCalls: computed(() => draft.order === 'longest' && draft.ordered && times.value.size > 0
      && [...times.value.values()].every(({ lastCallAt }) => lastCallAt === null)),
    /** Tries again. */
    retry: () => void arrange(),
    /** Gives up on the order. */
    giveUp: () => draft.setOrder('picked')
  }
}
