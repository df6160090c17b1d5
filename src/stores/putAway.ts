import { defineStore } from 'pinia'
import { computed } from 'vue'
import * as v from 'valibot'
import { PortalError, withOutcome } from '../bitrix24/portalError'
import { usePortal } from './portal'
import { createQuery } from './query'
import { useSession } from './session'
import { inOneTab } from './tabLock'

const KEY = 'putAway'

/** As many as are remembered; of more, those that were put away first come back. */
const MOST = 2_000

const VERSION = 1
const versionSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(VERSION + 1)) })
const keptSchema = v.object({ version: v.literal(VERSION), lists: v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))) })

/** Ids of the lists, those first that were put away first; `newer` when a later version of the app wrote them. */
function readKept(text: unknown): readonly number[] | 'newer' {
  let kept: unknown
  try {
    kept = JSON.parse(typeof text === 'string' ? text : 'null')
  } catch {
    return []
  }
  if (v.is(versionSchema, kept)) return 'newer'
  const parsed = v.safeParse(keptSchema, kept)
  return parsed.success ? [...new Set(parsed.output.lists)].slice(-MOST) : []
}

/**
 * Lists this user does not want to see until they ask for them: for those who may not delete or finish a list (protocol
 * note 24). It is kept in the user's options (note 150), and nobody else is concerned.
 */
export const usePutAway = defineStore('putAway', () => {
  const portal = usePortal()
  const session = useSession()
  const query = createQuery(async signal => readKept(await portal.userOptions.get(KEY, signal, 'visible')))
  const ids = computed((): ReadonlySet<number> => {
    const kept = query.data.value
    return new Set(kept === 'newer' ? [] : kept)
  })

  return {
    /** False also while it is not known. */
    isAway: (listId: number): boolean => ids.value.has(listId),
    /** Never rejects; what is known stays when it can't be read. */
    load: query.load,
    refetch: query.refetch,

    /**
     * Puts lists away, or takes them back out. It is laid over what is kept by then, for another tab may have changed it.
     * @throws PortalError
     */
    change(listIds: readonly number[], away: boolean): Promise<void> {
      return inOneTab(`call-lists/put-away/${session.storageScope ?? ''}`, async () => {
        const now = readKept(await portal.userOptions.get(KEY, undefined, 'visible').catch((error: unknown) => {
          throw withOutcome(error, false)
        }))
        if (now === 'newer') throw new PortalError('unexpected-answer', 'A newer version of the app wrote this', { outcomeUnknown: false })
        const those = new Set(listIds)
        const next = [...now.filter(id => !those.has(id)), ...away ? those : []].slice(-MOST)
        await portal.userOptions.set({ [KEY]: JSON.stringify({ version: VERSION, lists: next }) })
        query.setData(() => next)
        if (query.data.value === null) await query.refetch()
      })
    }
  }
})
