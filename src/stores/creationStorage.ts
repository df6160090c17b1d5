import * as v from 'valibot'
import { readItem, removeItem, writeItem } from './browserStorage'
import type { Attempt } from './findCreatedList'

/** One creation of a user: the list it made, or that its outcome is not known. */
export interface Creation {
  /** Which draft, or which undoing, it is of. */
  readonly key: string
  readonly attempt: Attempt
  /** The list that was made or found for it; `null` while the outcome is open. */
  readonly listId: number | null
  /** When that was noted, in milliseconds by this browser's clock. */
  readonly at: number
}

const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const creationsSchema = v.array(v.object({
  key: v.string(),
  attempt: v.object({
    newestBefore: v.number(),
    at: v.number(),
    sent: v.object({
      entityType: v.picklist(['contact', 'company']),
      participantIds: v.array(positive),
      formId: v.nullable(positive),
      name: v.string()
    })
  }),
  listId: v.nullable(positive),
  at: v.number()
}))

/** As many as are made in one go, and some more; fewer where the browser has no room for long lists. */
const MOST = [150, 40, 4]
/** Older ones are of no use any more. */
const KEPT_MS = 7 * 24 * 3_600_000

/**
 * Where a user's latest creations are noted in this browser, so that all tabs of the user know which creation made which list.
 * @param scope tells portals and users apart.
 */
export function creationStorage(scope: string) {
  const name = `call-lists/creations/${scope}`
  const read = (): Creation[] => readItem(name, creationsSchema) ?? []

  function write(creations: readonly Creation[]): void {
    const recent = creations.filter(({ at }) => at > Date.now() - KEPT_MS)
    if (recent.length === 0) removeItem(name)
    else MOST.some(most => writeItem(name, recent.slice(-most)))
  }

  return {
    read,
    /** Notes a creation in place of what was noted of it before. */
    note: (creation: Creation) => write([...read().filter(({ key }) => key !== creation.key), creation]),
    forget: (key: string) => write(read().filter(creation => creation.key !== key))
  }
}
