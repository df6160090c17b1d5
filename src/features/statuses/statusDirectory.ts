import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { asPortalError, isPortalError, withOutcome, type PortalError } from '../../bitrix24/portalError'
import {
  callStatusOf, newSorts, newStatusCode, sortBehind, type DirectoryStatus, type StatusContent
} from '../../domain/directoryStatus'
import { usePortal } from '../../stores/portal'
import { createQuery } from '../../stores/query'
import { useStatuses } from '../../stores/statuses'

/**
 * What came of a write.
 * - `done`: the portal has it, as was read afterwards.
 * - `changed`: somebody else was there before; nothing was sent, and what there is now is on the screen.
 * - `not-held`: the portal answered well and did not keep all of it (protocol note 122).
 */
export type WriteOutcome = 'done' | 'changed' | 'not-held'

type Directory = readonly DirectoryStatus[]

interface Write {
  /** Whether what is about to be changed is as the user saw it. */
  readonly asShown: (now: Directory) => boolean
  /** Whether the portal has what was wanted. */
  readonly holds: (now: Directory) => boolean
  /** Sends it; answers the first failure of several commands, if there is one. */
  readonly send: (now: Directory) => Promise<PortalError | null>
}

const byId = (statuses: Directory, id: number) => statuses.find(status => status.id === id)
const idsOf = (statuses: Directory) => statuses.map(({ id }) => id).join()

/** The directory of call statuses, and writing it: read before, sent once, read afterwards. */
export const useStatusDirectory = defineStore('statusDirectory', () => {
  const portal = usePortal()
  const known = useStatuses()
  const query = createQuery<Directory>(signal => portal.statusDirectory.list(signal))
  /** The portal refused a change: this user is no administrator of the CRM (protocol note 120). */
  const refused = ref(false)
  const writing = ref(false)

  async function readNow(): Promise<Directory> {
    const now = await portal.statusDirectory.list()
    query.setData(() => now)
    known.setData(now.map(callStatusOf))
    return now
  }

  async function write({ asShown, holds, send }: Write): Promise<WriteOutcome> {
    writing.value = true
    try {
      return await writeOnce({ asShown, holds, send })
    } catch (error) {
      if (isPortalError(error, 'access-denied')) refused.value = true
      throw error
    } finally {
      writing.value = false
    }
  }

  async function writeOnce({ asShown, holds, send }: Write): Promise<WriteOutcome> {
    const before = await readNow().catch((error: unknown) => { throw withOutcome(error, false) })
    // It may be there already: of a write whose answer was lost before.
    if (holds(before)) return 'done'
    if (!asShown(before)) return 'changed'
    const failure = await send(before).catch((error: unknown) => asPortalError(error))
    if (failure && !failure.outcomeUnknown) {
      await readNow().catch(() => {})
      throw failure
    }
    const now = await readNow().catch((error: unknown) => { throw failure ?? withOutcome(error, true) })
    if (holds(now)) return 'done'
    if (failure) throw failure
    return 'not-held'
  }

  const sent = (work: Promise<unknown>): Promise<null> => work.then(() => null)

  return {
    /** In the portal's order. */
    statuses: computed((): Directory => query.data.value ?? []),
    loaded: computed(() => query.data.value !== null),
    isPending: query.isPending,
    error: query.error,
    refetch: query.refetch,
    writing,
    refused,
    /** Whether this user may write: an administrator of the portal may, of others nobody knows until they try. */
    mayWrite: computed((): 'yes' | 'unknown' | 'no' => refused.value ? 'no' : portal.isAdmin ? 'yes' : 'unknown'),

    /** A code for a status that is about to be added: with the same one it is added once, however often that is tried. */
    newCode: (): string => newStatusCode(new Set(query.data.value?.map(({ code }) => code))),
    /** Adds a status behind all others. @throws PortalError */
    add: (code: string, content: StatusContent): Promise<WriteOutcome> => write({
      asShown: () => true,
      holds: now => now.some(status => status.code === code && hasContent(status, content)),
      send: (now) => {
        // The code is this dialogue's own, so who has it was added from here, and its answer was lost.
        const added = now.find(status => status.code === code)
        return sent(added ? portal.statusDirectory.change(added.id, content) : portal.statusDirectory.add({ ...content, code, sort: sortBehind(now) }))
      }
    }),
    /** @param shown the status as it was when the user began. @throws PortalError */
    change: (shown: DirectoryStatus, content: StatusContent): Promise<WriteOutcome> => write({
      asShown: (now) => {
        const status = byId(now, shown.id)
        return status !== undefined && hasContent(status, shown)
      },
      holds: (now) => {
        const status = byId(now, shown.id)
        return status !== undefined && hasContent(status, content)
      },
      send: () => sent(portal.statusDirectory.change(shown.id, content))
    }),
    /**
     * Puts the statuses in another order; only numbers that change are written.
     * @param shown in the order the user began with. @param wanted the same in theirs. @throws PortalError
     */
    reorder: (shown: Directory, wanted: Directory): Promise<WriteOutcome> => write({
      asShown: now => idsOf(now) === idsOf(shown),
      holds: now => idsOf(now) === idsOf(wanted),
      async send(now) {
        const ordered = wanted.flatMap(({ id }) => byId(now, id) ?? [])
        const outcomes = await portal.statusDirectory.sort(newSorts(ordered))
        return outcomes.flatMap(outcome => outcome.ok ? [] : [outcome.error])[0] ?? null
      }
    }),
    /** @throws PortalError */
    remove: (shown: DirectoryStatus): Promise<WriteOutcome> => write({
      asShown: (now) => {
        const status = byId(now, shown.id)
        return status !== undefined && hasContent(status, shown)
      },
      holds: now => !byId(now, shown.id),
      send: () => sent(portal.statusDirectory.remove(shown))
    })
  }
})

function hasContent(status: DirectoryStatus, { name, color }: StatusContent): boolean {
  return status.name === name && status.color === color
}
