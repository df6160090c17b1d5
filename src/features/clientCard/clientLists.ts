import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { CallListEntry } from '../../domain/callList'
import { NO_EDIT } from '../../domain/composition'
import type { ClientType } from '../../domain/entityType'
import { useCallLists } from '../../stores/callLists'
import { useEditing, type EditReport } from '../../stores/editing'
import { useParticipants } from '../../stores/participants'
import { usePortal } from '../../stores/portal'
import { createRequest } from '../../stores/request'
import { useStatuses } from '../../stores/statuses'

/** A list a client is on, with the client's status there. */
export interface ListOfClient {
  readonly entry: CallListEntry
  readonly statusCode: string
}

/**
 * The lists one client is on. The portal has no way to ask for them, so lists are read one after the other,
 * newest first, which can be stopped.
 */
export const useClientLists = defineStore('clientLists', () => {
  const portal = usePortal()
  const callLists = useCallLists()
  const participants = useParticipants()
  const editing = useEditing()
  const statuses = useStatuses()

  const type = ref<ClientType>('contact')
  const clientId = ref(0)
  const lookedThrough = ref(0)
  const stopped = ref(false)

  /** Lists of the client's type that are there for this user, newest first. */
  const candidates = computed(() => callLists.entries
    .filter(entry => entry.entityType === type.value && entry.availability === 'available')
    .sort((a, b) => b.id - a.id))
  const passed = computed(() => candidates.value.slice(0, lookedThrough.value))

  const look = createRequest(async (signal) => {
    void statuses.load()
    await callLists.load()
    while (!signal.aborted && !callLists.error && lookedThrough.value < candidates.value.length) {
      const from = lookedThrough.value
      await participants.ensure(candidates.value.slice(from).map(entry => entry.id), {
        signal,
        onProgress: (through) => { if (!signal.aborted) lookedThrough.value = from + through }
      })
    }
  }, () => {})

  function goOn(): Promise<void> {
    stopped.value = false
    return look.refetch()
  }

  return {
    candidates,
    lookedThrough,
    looking: look.isPending,
    stopped,
    error: computed(() => callLists.error),
    /** The lists found so far. */
    found: computed(() => passed.value.flatMap((entry): ListOfClient[] => {
      const row = participants.of(entry.id)?.participants.find(({ id }) => id === clientId.value)
      return row ? [{ entry, statusCode: row.statusCode }] : []
    })),
    /** Lists that could not be read, so that the client may be on them. */
    unread: computed(() => passed.value.filter(entry => participants.of(entry.id) === null)),

    /** Looks for the lists of a client. Never rejects. */
    async open(clientType: ClientType, id: number): Promise<void> {
      type.value = clientType
      clientId.value = id
      lookedThrough.value = 0
      await goOn()
    },
    /** Goes on after it was stopped. */
    goOn,
    stop(): void {
      stopped.value = true
      look.cancel()
    },
    /** Reads those lists once more that could not be read. */
    async retryUnread(ids: readonly number[]): Promise<void> {
      participants.invalidate(ids)
      await participants.ensure(ids)
    },

    /**
     * Adds the client to a list.
     * @param agreed the user knows that the list is being called: otherwise nothing is sent then, see `beingCalled`.
     * @returns what the edit came to; `null` when the client was on the list already: nothing is sent then.
     * @throws PortalError
     */
    async add(entry: CallListEntry, clientType: ClientType, id: number, agreed = false): Promise<EditReport | null> {
      const expected = participants.of(entry.id)?.reach
      const { content } = await portal.callLists.content(entry.id, { seesEverybody: portal.isAdmin, expected })
      if (content.participantIds.includes(id)) return null
      return editing.edit(entry, clientType, content, { ...NO_EDIT, add: [id] }, agreed)
    }
  }
})
