import { defineStore } from 'pinia'
import * as v from 'valibot'
import { computed } from 'vue'
import { QUERY_VERSION, readQuery, writeQuery, type ClientQuery } from '../domain/clientQuery'
import { usePermissions } from './permissions'
import { usePortal } from './portal'
import { createQuery } from './query'
import { createSavedItems, type ChangeOutcome, type KeptFor, type SavedItem, type SavedKind, type SavedRef } from './savedItems'

/** A search that was saved under a name; choosing it finds its clients as they are now. */
export type Segment = SavedItem<ClientQuery>

const laterSchema = v.object({ version: v.pipe(v.number(), v.gtValue(QUERY_VERSION)) })

const KIND: SavedKind<ClientQuery> = {
  prefix: 'segment',
  store: { code: 'segments', name: 'Segments of call lists' },
  read(kept) {
    const content = readQuery(kept)
    if (content) return { content }
    return v.is(laterSchema, kept) ? 'newer' : 'unreadable'
  }
}

/** The query with its version, as it is kept. */
const plain = (query: ClientQuery): unknown => JSON.parse(writeQuery(query))

/** What came of saving: where it is now, or why it is not there. */
export type SaveOutcome = { readonly saved: SavedRef } | { readonly refused: 'too-large' | 'same-name' }

/** Segments: mine, and where the portal permits it those for everybody. */
export const useSegments = defineStore('segments', () => {
  const portal = usePortal()
  const permissions = usePermissions()
  const saved = createSavedItems(portal, KIND)
  const list = createQuery(signal => saved.list(permissions.load().then(() => permissions.has('entity')), signal))
  const items = computed(() => list.data.value?.items ?? [])

  const find = (ref: SavedRef): Segment | null =>
    items.value.find(({ keptFor, id }) => keptFor === ref.keptFor && id === ref.id) ?? null

  const isTaken = (name: string, keptFor: KeptFor, except?: SavedRef): boolean =>
    items.value.some(item => item.name === name && item.keptFor === keptFor && item.id !== except?.id)

  /** Shows what is there now; also after a failure, which may have left something behind. */
  async function andRefetch<Result>(change: Promise<Result>): Promise<Result> {
    try {
      return await change
    } finally {
      await list.refetch()
    }
  }

  return {
    /** Mine first, in the order in which they were saved. */
    items,
    /** They have been read. */
    known: computed(() => list.data.value !== null),
    error: list.error,
    isPending: list.isPending,
    /** Why those for everybody can't be read, while mine can. */
    sharedError: computed(() => list.data.value?.sharedError ?? null),
    /** Segments can be saved for everybody. */
    canShare: computed(() => permissions.has('entity')),
    /** `null` when there is none, or none any more. */
    find,
    /** Never rejects. */
    load: list.load,
    refetch: list.refetch,

    /**
     * Saves a search under a name.
     * @param name as `cleanName` leaves it, not empty.
     * @throws PortalError
     */
    async save(name: string, query: ClientQuery, keptFor: KeptFor): Promise<SaveOutcome> {
      if (isTaken(name, keptFor)) return { refused: 'same-name' }
      const ref = await andRefetch(saved.add(keptFor, name, plain(query)))
      return ref === 'too-large' ? { refused: ref } : { saved: ref }
    },
    /** @throws PortalError */
    async rename(segment: Segment, name: string): Promise<ChangeOutcome | 'same-name'> {
      if (isTaken(name, segment.keptFor, segment)) return 'same-name'
      return segment.content ? andRefetch(saved.change(segment, name, plain(segment.content))) : 'done'
    },
    /** Makes it the search that it is overwritten with. @throws PortalError */
    overwrite: (segment: Segment, query: ClientQuery): Promise<ChangeOutcome> =>
      andRefetch(saved.change(segment, segment.name, plain(query))),
    /** @throws PortalError */
    remove: (segment: Segment): Promise<'done' | 'changed'> => andRefetch(saved.remove(segment))
  }
})
