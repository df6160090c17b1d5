import { computed, onScopeDispose, watch } from 'vue'
import type { Content } from '../domain/composition'
import { isClientType } from '../domain/entityType'
import { progressOf } from '../domain/progress'
import { useCallLists } from './callLists'
import { useClients } from './clients'
import { useForms } from './forms'
import { useParticipants } from './participants'
import { useRequest } from './request'
import { useSession } from './session'
import { useStatuses } from './statuses'

/** As many names as a screen shows come before all others. */
const FIRST_NAMES = 50

export type CallListQuery = ReturnType<typeof useCallList>

/**
 * One call list with all its participants, for the screen that shows it: at once what is known, and read again behind
 * that. All of it is kept in the stores; leaving the screen stops the reading.
 */
export function useCallList(listId: number) {
  const session = useSession()
  const statuses = useStatuses()
  const forms = useForms()
  const clients = useClients()
  const callLists = useCallLists()
  const known = useParticipants()

  const entry = computed(() => callLists.byId(listId))
  const type = computed(() => entry.value && isClientType(entry.value.entityType) ? entry.value.entityType : null)
  const participants = computed(() => known.rowsOf(listId))
  const ids = computed(() => participants.value.map(participant => participant.id))
  const isComplete = computed(() => known.of(listId)?.isWhole ?? false)

  const list = useRequest(async (signal) => {
    void session.load()
    void statuses.load()
    void forms.load()
    await Promise.all([callLists.refetchOne(listId, signal), known.refetch(listId, signal)])
  }, () => {})

  const names = useRequest(async (signal) => {
    const of = type.value
    if (!of) return
    // Who is known by the first phone alone is read whole by the row that shows them.
    const unknown = ids.value.slice(0, FIRST_NAMES).filter(id => clients.of(of, id) === undefined)
    const first = clients.ensure(of, unknown, 'visible', signal)
    // The others in the same moment, so that they fill the same batch.
    const others = known.of(listId) ? [clients.ensureNames(of, ids.value.slice(FIRST_NAMES), signal)] : []
    await Promise.all([first, ...others])
  }, () => {})
  const namesKnown = computed(() => type.value ? clients.countKnown(type.value, ids.value) : ids.value.length)

  /** Whose names were asked for last, and whether the list had been read by then. */
  let asked = { ids: NOBODY, isRead: false }

  /** Reads the names that are missing. Who comes onto the list meanwhile has their turn afterwards. */
  function readNames(): void {
    const isRead = known.of(listId) !== null
    if (names.isPending.value || !type.value || ids.value.length === 0) return
    if (asked.ids === ids.value && asked.isRead === isRead) return
    asked = { ids: ids.value, isRead }
    void names.refetch()
  }

  void list.refetch()
  watch([type, ids, names.isPending], readNames, { immediate: true })
  // A write that was not read back has the list read again while it is shown.
  watch(() => known.of(listId)?.isStale ?? false, (isStale) => { if (isStale) void list.refetch() })
  onScopeDispose(known.hold([listId]))

  return {
    listId,
    entry,
    /** Why the list could not be read; what is known stays. */
    error: list.error,
    isPending: list.isPending,
    participants,
    ids,
    /** How much of the list this user sees; `null` until it was read. */
    visibility: computed(() => known.visibilityOf(listId)),
    /** The list was read to its very end, so that it may be changed. */
    isComplete,
    progress: computed(() => progressOf(participants.value, statuses.statuses)),
    /** What can be written of the list as it is shown: what an edit starts from. */
    content: computed((): Content => ({ participantIds: ids.value, formId: entry.value?.formId ?? null })),
    namesError: names.error,
    namesKnown,
    /** Reads the list again; nothing blanks meanwhile. Never rejects. */
    refetch: list.refetch,
    /** Tries the names again that could not be read. */
    retryNames: names.refetch
  }
}

const NOBODY: readonly number[] = []
