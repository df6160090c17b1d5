import { asPortalError, isPortalError } from '../bitrix24/portalError'
import { chunksOf } from '../domain/chunks'
import type { ClientType } from '../domain/entityType'
import type { Tally } from '../domain/progress'
import { useClients } from './clients'
import { useParticipants } from './participants'

/**
 * Clients in one request. All their phones come with all their fields, and an answer with a full batch of such clients
 * holds the page up for a fifth of a second.
 */
const AT_A_TIME = 500

export interface WholeReading {
  /** Stops it. */
  readonly signal: AbortSignal
  /** Told how many of all have been read. */
  readonly progress: (read: number, total: number) => void
}

/**
 * Reads all that a file is to hold: what is not known yet, and what is known in part. Where something can't be read it
 * throws, for what is lacking in a file is seen by nobody.
 */
export function useWholeReading() {
  const participants = useParticipants()
  const clients = useClients()

  return {
    /**
     * Reads who is on a list, to its end, unless that is what is shown.
     * @throws PortalError, and the signal's reason.
     */
    async participants(listId: number, { signal }: WholeReading): Promise<void> {
      const known = participants.of(listId)
      if (known?.isWhole && !known.isStale && !participants.errorOf(listId)) return
      await participants.ensure([listId], { whole: true, priority: 'visible', staleTime: 0, signal })
      signal.throwIfAborted()
      const error = participants.errorOf(listId)
      if (error) throw error
    },
    /**
     * Counts who is on some lists.
     * @returns for each list its counts; `null` for those that this user's rights hide.
     * @throws PortalError, and the signal's reason.
     */
    async lists(listIds: readonly number[], { signal, progress }: WholeReading): Promise<ReadonlyMap<number, Tally | null>> {
      const release = participants.hold(listIds)
      try {
        // What could not be read a moment ago is tried again.
        participants.invalidate(listIds.filter(id => participants.errorOf(id)))
        await participants.ensure(listIds, {
          whole: true, priority: 'visible', signal, onProgress: through => progress(through, listIds.length)
        })
        signal.throwIfAborted()
        return new Map(listIds.map((id) => {
          const error = participants.errorOf(id)
          if (!error) return [id, participants.tallyOf(id)]
          if (isPortalError(error, 'list-not-found', 'participants-hidden', 'access-denied')) return [id, null]
          throw asPortalError(error)
        }))
      } finally {
        release()
      }
    },
    /**
     * Reads clients with all their phones, and the names of contacts' companies.
     * @throws PortalError, and the signal's reason.
     */
    async clients(type: ClientType, ids: readonly number[], { signal, progress }: WholeReading): Promise<void> {
      const lacking = clients.lackingOf(type, ids)
      let read = ids.length - lacking.length
      progress(read, ids.length)
      for (const chunk of chunksOf(lacking, AT_A_TIME)) {
        await clients.ensure(type, chunk, 'visible', signal)
        signal.throwIfAborted()
        read += chunk.length
        progress(read, ids.length)
      }
      const clientOf = clients.lookup(type)
      await clients.ensureCompanies(ids.flatMap((id) => {
        const client = clientOf(id)
        return typeof client === 'object' && client.companyId ? [client.companyId] : []
      }), signal)
    }
  }
}
