import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { withActivities, type CallListEntry } from '../domain/callList'
import { useForms } from './forms'
import { usePortal } from './portal'
import { usePutAway } from './putAway'
import { createRequest, type Request } from './request'
import { useSession } from './session'
import { useStatuses } from './statuses'
import { useUsers } from './users'

/** So long do lists that were read wait for what is put away. In milliseconds. */
const PUT_AWAY_WITHIN_MS = 1_000

/**
 * What is known of call lists and their activities, each once, by its id: whether it was read with all others or
 * by itself.
 */
export const useCallLists = defineStore('callLists', () => {
  const portal = usePortal()
  const session = useSession()
  const users = useUsers()
  const forms = useForms()
  const statuses = useStatuses()
  const putAway = usePutAway()

  const known = shallowRef<ReadonlyMap<number, CallListEntry>>(new Map())
  /** The ids of all lists of the portal in its order; `null` until they were read. */
  const allIds = shallowRef<readonly number[] | null>(null)
  const readAt = shallowRef<Date | null>(null)
  const isStale = shallowRef(false)
  const single = new Map<number, Request>()

  const all = createRequest<readonly CallListEntry[]>(async (signal) => {
    // Asked for together, so that they travel together; each keeps its own failure.
    void session.load()
    void statuses.load()
    void forms.load()
    const away = putAway.refetch()
    const [lists, activities] = await Promise.all([portal.callLists.list(signal), portal.activities.all(signal)])
    forms.noteUsed(lists.flatMap(list => list.formId ?? []))
    // A name that cannot be read is no reason to show no list.
    void users.ensure([
      ...lists.map(list => list.createdById),
      ...activities.map(activity => activity.responsibleId)
    ]).catch(() => {})
    // A list that is put away does not appear first and vanish then; but no list waits long for that.
    await Promise.race([away, new Promise(resolve => setTimeout(resolve, PUT_AWAY_WITHIN_MS))])
    return withActivities(lists, activities, portal.isAdmin)
  }, (entries) => {
    put(entries)
    allIds.value = entries.map(entry => entry.id)
    readAt.value = new Date()
    isStale.value = false
  })

  function requestOf(listId: number): Request {
    let request = single.get(listId)
    if (!request) single.set(listId, request = createRequest(signal => readOne(listId, signal), entry => put([entry])))
    return request
  }

  async function readOne(listId: number, signal: AbortSignal): Promise<CallListEntry> {
    const [list, activities] = await Promise.all([
      portal.callLists.get(listId, signal),
      portal.activities.ofLists([listId], signal)
    ])
    const [entry] = withActivities([list], activities, portal.isAdmin) as [CallListEntry]
    forms.noteUsed(list.formId === null ? [] : [list.formId])
    // Now, so that it travels with the first names; a name that cannot be read is no reason to show nothing.
    void users.ensure([list.createdById, entry.activity?.responsibleId ?? 0]).catch(() => {})
    return entry
  }

  function put(entries: readonly CallListEntry[]): void {
    known.value = new Map([...known.value, ...entries.map(entry => [entry.id, entry] as const)])
  }

  const entries = computed(() => allIds.value?.flatMap(id => known.value.get(id) ?? []) ?? [])

  return {
    /** All lists of the portal, in its order. */
    entries,
    /** All lists were read, be it none at all. */
    loaded: computed(() => allIds.value !== null),
    /** All lists are being read. */
    isPending: all.isPending,
    error: all.error,
    /** When all lists were read. */
    readAt,
    /** What is known of one list; `null` while nothing is. */
    byId: (listId: number): CallListEntry | null => known.value.get(listId) ?? null,
    /** Reads all lists, unless they are being read or have been. Never rejects. */
    async load(): Promise<void> {
      if (all.isPending.value) await all.wait()
      else if (allIds.value === null || all.error.value || isStale.value) await all.refetch()
    },
    /** Reads all lists again, behind what is known. Never rejects. */
    refetch: all.refetch,
    /**
     * Reads one list again, behind what is known.
     * @param signal stops waiting; the reading goes on for others who wait for it.
     * @throws PortalError
     */
    async refetchOne(listId: number, signal?: AbortSignal): Promise<void> {
      const request = requestOf(listId)
      void request.refetch()
      await request.wait(signal)
      if (request.error.value) throw request.error.value
    },
    /** The list behind an activity. @throws PortalError */
    ofActivity: (activityId: number) => portal.activities.find(activityId),
    /** Shows what a write did, ahead of the next reading; for `useApplyWrite` alone. */
    setData(listId: number, change: Partial<CallListEntry>): void {
      all.restart()
      single.get(listId)?.restart()
      const entry = known.value.get(listId)
      if (entry) put([{ ...entry, ...change }])
    },
    /** There are other lists than before: all are read again, at once where they had been read. */
    invalidate(): void {
      if (allIds.value === null && !all.isPending.value) return
      isStale.value = true
      void all.refetch()
    }
  }
})
