import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { createSharedPace, type Pace } from '../bitrix24/pace'
import { asPortalError, isPortalError, type PortalError } from '../bitrix24/portalError'
import { participantsAfter, type Composition } from '../domain/participant'
import { progressOf, type Progress } from '../domain/progress'
import { usePortal } from './portal'
import { useStatuses } from './statuses'

/** A list is not read again for its progress within this time. */
const FRESH_MS = 60_000

interface Reading {
  readonly composition: Composition | null
  readonly error: PortalError | null
  readonly readAt: number
}

/** How far each list is: the bars of the overview. */
export const useProgress = defineStore('progress', () => {
  const portal = usePortal()
  const statuses = useStatuses()
  const readings = shallowReactive(new Map<number, Reading>())
  const running = new Map<number, { controller: AbortController }>()

  async function read(listId: number, pace: Pace): Promise<void> {
    const mine = { controller: new AbortController() }
    running.set(listId, mine)
    await readOnce(listId, mine.controller.signal, pace)
    while (running.get(listId) === mine && mine.controller.signal.aborted) {
      mine.controller = new AbortController()
      await readOnce(listId, mine.controller.signal)
    }
    if (running.get(listId) === mine) running.delete(listId)
  }

  async function readOnce(listId: number, signal: AbortSignal, pace?: Pace): Promise<void> {
    const known = () => readings.get(listId)?.composition ?? null
    try {
      const composition = await portal.callLists.participants(listId, {
        seesEverybody: portal.isAdmin,
        expected: known()?.reach,
        glance: true,
        priority: 'background',
        signal,
        pace
      })
      if (!signal.aborted) readings.set(listId, { composition, error: null, readAt: Date.now() })
    } catch (error) {
      if (!signal.aborted && !isPortalError(error, 'cancelled')) {
        readings.set(listId, { composition: known(), error: asPortalError(error), readAt: Date.now() })
      }
    }
  }

  return {
    /** The list's progress; `null` while unknown. Counts anew at every call: keep it in a computed. */
    of(listId: number): Progress | null {
      const composition = readings.get(listId)?.composition
      return composition ? progressOf(composition.participants, statuses.statuses) : null
    },
    errorOf: (listId: number) => readings.get(listId)?.error ?? null,
    /** How much of the list was seen when it was read last; `null` while unknown. */
    visibilityOf: (listId: number) => readings.get(listId)?.composition?.visibility ?? null,
    /** When the composition was read, in milliseconds; 0 while unknown, and once it was to be read again. */
    readAt: (listId: number) => readings.get(listId)?.readAt ?? 0,
    /** The composition last read, for those who need to know who is on the list. */
    compositionOf: (listId: number) => readings.get(listId)?.composition ?? null,
    /** Reads the progress of lists that come into view, unless it was read within a minute. Never rejects. */
    async ensure(listIds: readonly number[]): Promise<void> {
      const due = listIds.filter((listId) => {
        const reading = readings.get(listId)
        return !running.has(listId) && !(reading && Date.now() - reading.readAt < FRESH_MS)
      })
      const pace = createSharedPace()
      await Promise.all(due.map(listId => read(listId, pace)))
    },
    /** Takes over what another screen has read. */
    put(listId: number, composition: Composition) {
      readings.set(listId, { composition, error: null, readAt: Date.now() })
    },
    /**
     * Shows who is on a list after a write, ahead of the next reading. A reading that was sent before the write is
     * dropped and begun anew.
     */
    showParticipants(listId: number, nowIds: readonly number[]) {
      running.get(listId)?.controller.abort()
      const composition = readings.get(listId)?.composition
      if (!composition) return
      const participants = participantsAfter(composition.participants, nowIds)
      readings.set(listId, { composition: { ...composition, participants }, error: null, readAt: 0 })
    },
    /** Has the lists read again when they next come into view; what is shown stays until then. */
    expire(listIds?: readonly number[]) {
      for (const listId of listIds ?? [...readings.keys()]) {
        const reading = readings.get(listId)
        if (reading) readings.set(listId, { ...reading, readAt: 0 })
      }
    },
    /** Stops reading what nobody looks at any more. */
    cancel() {
      for (const { controller } of running.values()) controller.abort()
      running.clear()
    }
  }
})
