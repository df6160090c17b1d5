import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { asPortalError, isPortalError, type PortalError } from '../bitrix24/portalError'
import { withActivities, type CallListEntry } from '../domain/callList'
import { CALLED_NOW_MS, changedStatuses, lostResults as lostIn } from '../domain/calling'
import type { Content } from '../domain/composition'
import { isClientType, type EntityType } from '../domain/entityType'
import { participantsAfter, type Composition, type Participant, type Visibility } from '../domain/participant'
import { progressOf } from '../domain/progress'
import { useClients } from './clients'
import { useForms } from './forms'
import { useLostResults } from './lostResults'
import { useUsers } from './users'
import { usePortal } from './portal'
import { useProgress } from './progress'
import { createResource } from './resource'
import type { Seen } from './saveEdit'
import { useSession } from './session'
import { useStatuses } from './statuses'

/** As many names as a screen shows come before all others. */
const FIRST_NAMES = 50

/** The call list that is open, with everybody on it. */
export const useOpenList = defineStore('openList', () => {
  const portal = usePortal()
  const session = useSession()
  const statuses = useStatuses()
  const forms = useForms()
  const people = useUsers()
  const clients = useClients()
  const progress = useProgress()
  const lostResults = useLostResults()

  const listId = ref<number | null>(null)
  const participants = shallowRef<readonly Participant[]>([])
  const visibility = shallowRef<Visibility | null>(null)
  const namesError = shallowRef<PortalError | null>(null)
  /** Known before everybody on the list has been read. */
  const header = shallowRef<CallListEntry | null>(null)
  const entry = computed(() => resource.data.value ?? header.value)
  const ids = computed(() => participants.value.map(participant => participant.id))
  /** When the participants were read, and when a reading found that a status had changed a moment before. */
  let readAt = 0
  let calledAt: number | null = null
  /** Names are read on after the list itself has been; leaving the list stops them as well. */
  let leaving = new AbortController()

  const resource = createResource<CallListEntry>(async (signal) => {
    const id = listId.value
    if (id === null) throw new Error('No list is open')
    void session.load()
    void statuses.load()
    void forms.load()
    const left = leaving.signal
    const heading = readHeader(id, signal)
    let asked = false
    const composition = portal.callLists.participants(id, {
      seesEverybody: portal.isAdmin,
      expected: progress.compositionOf(id)?.reach,
      signal,
      onParticipants(rows) {
        if (signal.aborted || visibility.value !== null) return
        participants.value = rows
        if (asked || rows.length === 0) return
        // Once: their answer and the next rows come together, before the names count as known.
        asked = true
        void heading.then(list => readNames(list.entityType, rows.slice(0, FIRST_NAMES), 'visible', left)).catch(() => {})
      }
    })
    const [list, read] = await Promise.all([heading, composition])
    if (signal.aborted) return list
    take(id, read)
    void readNames(list.entityType, read.participants, 'background', left)
    return list
  })

  async function readHeader(id: number, signal: AbortSignal): Promise<CallListEntry> {
    const [list, activities] = await Promise.all([
      portal.callLists.get(id, signal),
      portal.activities.ofLists([id], signal)
    ])
    const [read] = withActivities([list], activities, portal.isAdmin)
    if (!signal.aborted) header.value = read as CallListEntry
    forms.noteUsed(list.formId === null ? [] : [list.formId])
    // Now, so that it travels with the first names; a name that cannot be read is no reason to show nothing.
    void people.ensure([list.createdById, read?.activity?.responsibleId ?? 0]).catch(() => {})
    return read as CallListEntry
  }

  /** Shows what was read, and looks what has become of the statuses since the reading before. */
  function take(id: number, composition: Composition): void {
    const before = visibility.value === null ? [] : participants.value
    lostResults.note(id, lostIn([before, composition.participants]))
    if (changedStatuses(before, composition.participants).length > 0 && readAt > Date.now() - CALLED_NOW_MS) {
      calledAt = Date.now()
    }
    readAt = Date.now()
    participants.value = composition.participants
    visibility.value = composition.visibility
    progress.put(id, composition)
  }

  async function readNames(type: EntityType, rows: readonly Participant[], priority: 'visible' | 'background', signal?: AbortSignal) {
    if (!isClientType(type)) return
    try {
      await clients.ensure(type, rows.map(row => row.id), priority, signal)
      namesError.value = null
    } catch (error) {
      if (!isPortalError(error, 'cancelled')) namesError.value = asPortalError(error)
    }
  }

  /** Leaves the list: stops reading it and forgets it. */
  function close(): void {
    resource.clear()
    leaving.abort()
    leaving = new AbortController()
    listId.value = null
    header.value = null
    participants.value = []
    visibility.value = null
    namesError.value = null
    readAt = 0
    calledAt = null
  }

  return {
    listId,
    entry,
    error: resource.error,
    pending: resource.pending,
    loadedAt: resource.loadedAt,
    participants,
    ids,
    /** How much of the list this user sees; `null` until it has been read to its end. */
    visibility,
    progress: computed(() => progressOf(participants.value, statuses.statuses)),
    /** What can be written of the list as it is shown: what an edit started from. */
    content: computed((): Content => ({ participantIds: ids.value, formId: entry.value?.formId ?? null })),
    namesError,
    namesKnown: computed(() => {
      const type = entry.value?.entityType
      return type && isClientType(type) ? clients.countKnown(type, ids.value) : ids.value.length
    }),

    /** Opens a list; one that is open already is read anew behind what is shown. */
    open(id: number): Promise<void> {
      if (listId.value === id) return resource.refresh()
      close()
      listId.value = id
      return resource.load()
    },
    /** Reads the list anew; nothing blanks meanwhile. */
    refresh: resource.refresh,
    /** Tries the names again that could not be read. */
    async retryNames(): Promise<void> {
      const type = entry.value?.entityType
      if (type) await readNames(type, participants.value, 'background', leaving.signal)
    },
    close,
    /** Shows what a write did, ahead of the next reading. */
    patch(change: Partial<CallListEntry>) {
      if (header.value) header.value = { ...header.value, ...change }
      resource.patch(shown => ({ ...shown, ...change }))
    },
    /** How the list was seen: what an edit is agreed to by. `null` until it has been read to its end. */
    seen(): Omit<Seen, 'agreed' | 'gone'> | null {
      const id = listId.value
      if (id === null || visibility.value === null) return null
      const reach = progress.compositionOf(id)?.reach ?? participants.value.length
      return { participants: participants.value, visibility: visibility.value, reach, readAt, calledAt }
    },
    /** Shows what was read besides, ahead of the next reading. */
    show(read: Composition) {
      if (listId.value === null) return
      take(listId.value, read)
      const type = entry.value?.entityType
      if (type) void readNames(type, read.participants, 'background', leaving.signal)
    },
    /** Shows who is on the list after a write, ahead of the next reading; who is new has not been called. */
    showParticipants(nowIds: readonly number[]) {
      participants.value = participantsAfter(participants.value, nowIds)
    }
  }
})
