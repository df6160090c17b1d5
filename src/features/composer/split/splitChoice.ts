import { defineStore } from 'pinia'
import { computed, reactive, ref } from 'vue'
import { byResponsible, bySizes, evenedSizes, inTurn, intoParts, readPartCount, suggestedParts, type Split } from '../../../domain/split'
import { useClients } from '../../../stores/clients'
import { useDraft } from '../draft'

export type SplitMode = 'parts' | 'colleagues'
export type SplitWay = 'inTurn' | 'byResponsible'

/** One of the lists to be created. */
export interface Share {
  /** Tells the rows of the table apart, so that what was typed stays with its row. */
  readonly row: string
  /** The colleague it is for; `null` when it is for nobody else. */
  readonly userId: number | null
  /** In the order in which they are to be called. */
  readonly participantIds: readonly number[]
}

/** Why nothing can be created yet. */
export type SplitObstacle = 'count' | 'colleagues' | 'size' | 'tooMany' | 'reading' | 'nobody'

/** How the draft is to become several lists. It is forgotten when the page is loaded anew; the draft is not. */
export const useSplitChoice = defineStore('splitChoice', () => {
  const draft = useDraft()
  const clients = useClients()

  const on = ref(false)
  const mode = ref<SplitMode>('parts')
  /** As it was typed. */
  const count = ref('')
  const way = ref<SplitWay>('inTurn')
  const userIds = ref<number[]>([])
  /** Names and sizes that were typed, by row. */
  const names = reactive(new Map<string, string>())
  const sizes = reactive(new Map<string, string>())
  /** Those who are in none of the parts become a list as well; otherwise they stay selected. */
  const withRest = ref(true)

  const ids = computed(() => draft.participantIds)
  const isByResponsible = computed(() => mode.value === 'colleagues' && way.value === 'byResponsible')

  const rows = computed((): Array<Omit<Share, 'participantIds'>> => mode.value === 'colleagues'
    ? userIds.value.map(userId => ({ row: `user ${userId}`, userId }))
    : Array.from({ length: readPartCount(count.value) ?? 0 }, (_, index) => ({ row: `part ${index}`, userId: null })))

  const typedSizes = computed(() => rows.value.map(({ row }) => {
    const typed = sizes.get(row)?.trim() ?? ''
    return typed === '' ? null : /^\d{1,6}$/.test(typed) ? Number(typed) : NaN
  }))

  function responsibleOf(id: number): number | undefined {
    const client = clients.of(draft.entityType, id)
    return typeof client === 'object' ? client.responsibleId : undefined
  }

  const split = computed((): Split => {
    const { length: parts } = rows.value
    if (parts === 0) return { parts: [], rest: [] }
    if (isByResponsible.value) return byResponsible(ids.value, responsibleOf, userIds.value)
    if (typedSizes.value.some(size => size !== null)) {
      return bySizes(ids.value, evenedSizes(ids.value.length, typedSizes.value.map(size => size !== null && Number.isNaN(size) ? 0 : size)))
    }
    return { parts: mode.value === 'colleagues' ? inTurn(ids.value, parts) : intoParts(ids.value, parts), rest: [] }
  })

  const shares = computed((): Share[] => rows.value.map((row, index) => ({ ...row, participantIds: split.value.parts[index] ?? [] })))
  const rest = computed(() => split.value.rest)
  /** The clients of whom it is not known yet whose they are. */
  const unread = computed(() => isByResponsible.value ? ids.value.filter(id => clients.of(draft.entityType, id) === undefined) : [])

  const toCreate = computed((): Share[] => {
    const full = shares.value.filter(share => share.participantIds.length > 0)
    const own: Share[] = withRest.value && rest.value.length > 0 ? [{ row: 'rest', userId: null, participantIds: rest.value }] : []
    return [...full, ...own]
  })

  const obstacle = computed((): SplitObstacle | null => {
    if (mode.value === 'parts' && readPartCount(count.value) === null) return 'count'
    if (mode.value === 'colleagues' && userIds.value.length === 0) return 'colleagues'
    if (unread.value.length > 0) return 'reading'
    if (!isByResponsible.value && typedSizes.value.some(size => size !== null && Number.isNaN(size))) return 'size'
    const sum = typedSizes.value.reduce<number>((total, size) => total + (size ?? 0), 0)
    if (!isByResponsible.value && sum > ids.value.length) return 'tooMany'
    return toCreate.value.length === 0 ? 'nobody' : null
  })

  return {
    on, mode, count, way, userIds, names, sizes, withRest,
    isByResponsible, shares, rest, unread, toCreate, obstacle,
    /** Lists that would be empty; they are not created. */
    emptyCount: computed(() => obstacle.value === null ? shares.value.length - shares.value.filter(share => share.participantIds.length > 0).length : 0),
    /** Begins with as many lists as are comfortable, two at least. */
    turnOn(): void {
      on.value = true
      if (count.value === '') count.value = String(Math.max(2, suggestedParts(draft.picked.size)))
    },
    /** What was typed is forgotten: it was for a draft that is gone. */
    reset(): void {
      on.value = false
      mode.value = 'parts'
      count.value = ''
      way.value = 'inTurn'
      userIds.value = []
      names.clear()
      sizes.clear()
      withRest.value = true
    }
  }
})
