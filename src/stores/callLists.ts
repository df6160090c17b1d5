import { defineStore } from 'pinia'
import { computed } from 'vue'
import { withActivities, type CallListEntry } from '../domain/callList'
import { useForms } from './forms'
import { useUsers } from './users'
import { usePortal } from './portal'
import { createResource } from './resource'
import { useSession } from './session'
import { useStatuses } from './statuses'

/** All call lists of the portal, with their activities. */
export const useCallLists = defineStore('callLists', () => {
  const portal = usePortal()
  const session = useSession()
  const people = useUsers()
  const forms = useForms()
  const statuses = useStatuses()

  const resource = createResource<readonly CallListEntry[]>(async (signal) => {
    // Asked for together, so that they travel together; each keeps its own failure.
    void session.load()
    void statuses.load()
    void forms.load()
    const [lists, activities] = await Promise.all([portal.callLists.list(signal), portal.activities.all(signal)])
    forms.noteUsed(lists.flatMap(list => list.formId ?? []))
    // A name that cannot be read is no reason to show no list.
    void people.ensure([
      ...lists.map(list => list.createdById),
      ...activities.map(activity => activity.responsibleId)
    ]).catch(() => {})
    return withActivities(lists, activities, portal.isAdmin)
  })

  const entries = computed(() => resource.data.value ?? [])
  const byId = computed(() => new Map(entries.value.map(entry => [entry.id, entry])))

  return {
    entries,
    /** Something was read, be it no list at all. */
    loaded: computed(() => resource.data.value !== null),
    pending: resource.pending,
    error: resource.error,
    loadedAt: resource.loadedAt,
    byId: (listId: number) => byId.value.get(listId) ?? null,
    load: resource.load,
    refresh: resource.refresh,
    /** The list behind an activity. @throws PortalError */
    ofActivity: (activityId: number) => portal.activities.find(activityId),
    /** Shows what a write did, ahead of the next reading. */
    patchEntry(listId: number, change: Partial<CallListEntry>) {
      resource.patch(all => all.map(entry => entry.id === listId ? { ...entry, ...change } : entry))
    }
  }
})
