import { useDebounceFn, useThrottleFn } from '@vueuse/core'
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { isClientType } from '../../domain/entityType'
import { phoneParts } from '../../domain/phone'
import { rowsOf, search, sorted, withStatus, type KnownParticipant, type ParticipantRow } from '../../domain/participantFilter'
import { useClients } from '../../stores/clients'
import { useToDos } from '../../stores/toDos'
import type { CallListQuery } from '../../stores/useCallList'
import { useWholeReading, type WholeReading } from '../../stores/wholeReading'
import { useFormat } from '../../ui/useFormat'
import type { ListQuery } from './useListQuery'
import type { RowFacts } from './columns/useRowFacts'
import { useText } from '../../ui/useText'

/** Names arrive by the thousand; the table follows this often, which the eye does not tell from at once. */
const FOLLOW_MS = 120

/** Who scrolls on does not want to know about the rows in between. */
const REST_MS = 120

export interface ParticipantRows {
  /** What is to be shown: the filter, search and order of the address. */
  readonly shown: ComputedRef<readonly ParticipantRow[]>
  /** The names of some companies, or phones beside the first, are still to come. */
  readonly readingMore: Readonly<Ref<boolean>>
  /** Reads what the rows in sight still need. */
  readonly see: (range: readonly [first: number, last: number]) => unknown
  /**
   * Reads everything of everybody, and answers what is to be shown then: for a file, in which nothing may be lacking.
   * @param decided waits until the filters know everybody.
   * @throws PortalError, and the signal's reason.
   */
  readonly complete: (reading: WholeReading, decided: () => Promise<void>) => Promise<readonly ParticipantRow[]>
}

/**
 * The participants of the open list as rows: named, sorted, searched and filtered.
 *
 * In this order, each step remembered: a click on a status goes through the rows once and sorts nothing.
 * @param facts what stands beside them, and is filtered by.
 */
export function useParticipantRows(list: CallListQuery, query: ListQuery, facts: RowFacts): ParticipantRows {
  const t = useText()
  const format = useFormat()
  const clients = useClients()
  const toDos = useToDos()
  const whole = useWholeReading()
  const rows = shallowRef<readonly ParticipantRow[]>([])
  const companiesBeingRead = ref(0)
  const phonesBeingRead = ref(0)
  let byId = new Map<number, ParticipantRow>()

  function nameOf(id: number, client: KnownParticipant): string {
    if (typeof client === 'object' && client.name) return client.name
    const type = list.entry.value?.entityType ?? 'unknown'
    const gone = client === 'missing'
    if (gone && type === 'contact') return t('list.row.deletedContact', { id: String(id) })
    if (gone && type === 'company') return t('list.row.deletedCompany', { id: String(id) })
    return t(`list.row.${type}`, { id: String(id) })
  }

  function rebuild(): void {
    const type = list.entry.value?.entityType
    const sources = {
      client: type && isClientType(type) ? clients.lookup(type) : () => undefined,
      companyName: clients.companyName,
      nameOf
    }
    rows.value = rowsOf(list.participants.value, sources, byId)
    byId = new Map(rows.value.map(row => [row.id, row]))
  }
  watch([list.participants, () => list.entry.value?.entityType], (_, before) => {
    // Rows of another list, or without their type, are no model for these.
    if (before[1] !== list.entry.value?.entityType) byId = new Map()
    rebuild()
  }, { immediate: true })
  watch(() => clients.revision, useThrottleFn(rebuild, FOLLOW_MS, true))

  async function readCompanies(needed: readonly ParticipantRow[]): Promise<void> {
    const ids = needed.flatMap(({ client, company }) => typeof client === 'object' && client.companyId && !company ? [client.companyId] : [])
    if (ids.length === 0) return
    companiesBeingRead.value++
    // A company without its name is no failure of the list; it is asked for again when the row is seen again.
    await clients.ensureCompanies(ids).catch(() => {})
    companiesBeingRead.value--
  }
  /**
   * Reads all phones of those of whom only the first is known; who is not known at all has their turn anyway.
   * @returns false when there was nobody left, or they could not be read.
   */
  async function readPhones(ids: readonly number[]): Promise<boolean> {
    const type = list.entry.value?.entityType
    if (!type || !isClientType(type)) return false
    const needed = ids.filter(id => clients.of(type, id) !== undefined && !clients.isWhole(type, id))
    if (needed.length === 0) return false
    phonesBeingRead.value++
    // The first phone stays where the others could not be read; they are asked for when the row is seen again.
    const read = await clients.ensure(type, needed).then(() => true, () => false)
    phonesBeingRead.value--
    return read
  }
  /** What is planned beside those whose names are known; who is not known is in sight again when they are. */
  async function readToDos(ids: readonly number[]): Promise<void> {
    const type = list.entry.value?.entityType
    if (!type || !isClientType(type)) return
    const needed = ids.filter(id => typeof clients.of(type, id) === 'object')
    // A row without what is planned is no failure of the list; it is asked for again when the row is seen again.
    await toDos.ensure(type, needed).catch(() => {})
  }
  const needsAllPhones = computed(() => phoneParts(query.text.value).length > 0)
  watch([needsAllPhones, rows], async () => {
    if (phonesBeingRead.value > 0) return
    // Somebody's name may have arrived meanwhile.
    while (needsAllPhones.value && await readPhones(list.ids.value));
  })
  const needsAllCompanies = computed(() => query.text.value.trim() !== '' || query.order.value === 'company')
  watch([needsAllCompanies, rows], () => {
    if (needsAllCompanies.value) void readCompanies(rows.value)
  })

  const statusCodes = computed(() => list.progress.value.counts.map(({ code }) => code))
  const inOrder = computed(() =>
    sorted(rows.value, query.order.value, query.sort.value?.descending ?? false, format.compare, statusCodes.value))
  const found = computed(() => search(inOrder.value, query.text.value))
  const inStatus = computed(() => withStatus(found.value, query.status.value))
  const shown = computed(() => {
    const passes = facts.passes.value
    return passes ? inStatus.value.filter(row => passes(row.id)) : inStatus.value
  })

  async function complete(reading: WholeReading, decided: () => Promise<void>): Promise<readonly ParticipantRow[]> {
    const type = list.entry.value?.entityType
    await whole.participants(list.listId, reading)
    if (type && isClientType(type)) await whole.clients(type, list.ids.value, reading)
    rebuild()
    await decided()
    return shown.value
  }

  return {
    shown,
    complete,
    readingMore: computed(() => companiesBeingRead.value > 0 || phonesBeingRead.value > 0),
    see: useDebounceFn(([first, last]: readonly [number, number]) => {
      const inSight = shown.value.slice(first, last + 1)
      const ids = inSight.map(row => row.id)
      // In one moment, so that they share a request.
      return Promise.all([readCompanies(inSight), readPhones(ids), readToDos(ids), facts.see(ids)])
    }, REST_MS)
  }
}
