import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { Pace } from '../bitrix24/pace'
import type { PortalError } from '../bitrix24/portalError'
import { readTogether } from '../bitrix24/readTogether'
import { CALLED_NOW_MS, changedStatuses, lostResults as lostIn } from '../domain/calling'
import { participantsAfter, stillPartial, type Composition, type Participant, type Visibility } from '../domain/participant'
import { progressOfTally, tallyOf, type Progress, type Tally } from '../domain/progress'
import { useLostResults } from './lostResults'
import { usePortal } from './portal'
import { createRequest, type Request } from './request'
import { useStatuses } from './statuses'

/** What was read of a list is not read again within this time, unless a write or the user asks for it. */
const STALE_TIME_MS = 60_000
/** So many participants are kept in all; beyond that, those of lists that were read longest ago are forgotten. */
const MOST_KEPT = 500_000

/** Who is on a list, as far as it is known. */
export interface KnownParticipants extends Composition {
  /** When they were read last, in milliseconds. */
  readonly readAt: number
  /** When a reading last found a status changed since the reading before; `null` when none did. */
  readonly calledAt: number | null
  /** A write has changed the list, or may have, and it was not read since. */
  readonly isStale: boolean
  /** Read to its end; otherwise some hidden behind a long gap may have been missed, which is enough for a bar. */
  readonly isWhole: boolean
}

/** How lists are read. */
export interface Reading {
  /** To the very end, for whatever is to be written or counted on; otherwise as a bar needs it. */
  readonly whole: boolean
  readonly priority: 'visible' | 'background'
  readonly pace?: Pace | undefined
}

export interface Ensuring extends Partial<Omit<Reading, 'pace'>> {
  /** How old what is known may be, in milliseconds. */
  readonly staleTime?: number
  /** Stops it. What others wait for as well is read on. */
  readonly signal?: AbortSignal | undefined
  /** Asked when a list is about to be read: one that is not wanted any more is left out. */
  readonly isWanted?: (listId: number) => boolean
  /** Told how many of the ids, from the first on, have been read or could not be. */
  readonly onProgress?: (through: number) => void
}

/** Who is on each list, and how far it reaches: the only memory of it, by the list's id. */
export const useParticipants = defineStore('participants', () => {
  const portal = usePortal()
  const statuses = useStatuses()
  const lostResults = useLostResults()
  const known = shallowReactive(new Map<number, KnownParticipants>())
  /** The first rows of lists that are being read for the first time. */
  const arriving = shallowReactive(new Map<number, readonly Participant[]>())
  const requests = shallowReactive(new Map<number, Request<Reading>>())
  /** How the list is being read, where it is. */
  const runningWhole = new Map<number, boolean>()
  /** When the list was read last, or could not be; not there where it is to be read again. */
  const triedAt = new Map<number, number>()
  /** What was counted of a reading; it goes with that. */
  const tallies = new WeakMap<readonly Participant[], Tally>()
  /** How many screens show the list, or wait for it. */
  const inUse = new Map<number, number>()

  function requestOf(listId: number): Request<Reading> {
    let request = requests.get(listId)
    if (!request) {
      request = createRequest(
        (signal, reading) => read(listId, reading, signal),
        (composition, { whole }) => put(listId, composition, whole || portal.isAdmin)
      )
      requests.set(listId, request)
    }
    return request
  }

  async function read(listId: number, { whole, priority, pace }: Reading, signal: AbortSignal): Promise<Composition> {
    try {
      return await portal.callLists.participants(listId, {
        seesEverybody: portal.isAdmin,
        expected: known.get(listId)?.reach,
        glance: !whole,
        priority,
        signal,
        pace,
        onParticipants(rows) {
          if (!signal.aborted && whole && !known.has(listId)) arriving.set(listId, rows)
        }
      })
    } finally {
      if (!signal.aborted) triedAt.set(listId, Date.now())
    }
  }

  /** Takes over what was read, and looks what has become of the statuses since the reading before. */
  function put(listId: number, composition: Composition, isWhole: boolean): void {
    const before = known.get(listId)
    const now = Date.now()
    let calledAt = before?.calledAt ?? null
    if (before) {
      lostResults.note(listId, lostIn([before.participants, composition.participants]))
      const changed = changedStatuses(before.participants, composition.participants).length > 0
      if (changed && before.readAt > now - CALLED_NOW_MS) calledAt = now
    }
    triedAt.set(listId, now)
    known.set(listId, { ...composition, readAt: now, calledAt, isStale: false, isWhole })
    arriving.delete(listId)
    forgetOldest()
  }

  function forgetOldest(): void {
    let kept = [...known.values()].reduce((sum, { participants }) => sum + participants.length, 0)
    if (kept <= MOST_KEPT) return
    const byAge = [...known].filter(([listId]) => !inUse.has(listId)).sort(([, a], [, b]) => a.readAt - b.readAt)
    for (const [listId, { participants }] of byAge) {
      if (kept <= MOST_KEPT) return
      kept -= participants.length
      known.delete(listId)
      triedAt.delete(listId)
    }
  }

  function isDue(listId: number, staleTime: number, whole: boolean): boolean {
    if (whole && known.get(listId)?.isWhole === false) return true
    return Date.now() - (triedAt.get(listId) ?? 0) >= staleTime
  }

  /** Asks, unless what is asked for is under way already, and waits. */
  async function fetchOne(listId: number, reading: Reading, join: boolean, signal?: AbortSignal): Promise<void> {
    const request = requestOf(listId)
    if (!(join && request.isPending.value && (runningWhole.get(listId) || !reading.whole))) {
      runningWhole.set(listId, reading.whole)
      void request.refetch(reading)
    }
    await request.wait(signal)
    // Of a list that is left half-way nothing is known; it begins again the next time.
    if (signal?.aborted && !request.isPending.value) arriving.delete(listId)
  }

  /** Counted once for each reading: a report asks for two thousand lists whenever one of them was read. */
  function tally(listId: number): Tally | null {
    const participants = known.get(listId)?.participants
    if (!participants) return null
    const counted = tallies.get(participants) ?? tallyOf(participants)
    tallies.set(participants, counted)
    return counted
  }

  /** Keeps what is known of lists, however much that is, until the answered function is called. */
  function hold(listIds: readonly number[]): () => void {
    for (const listId of listIds) inUse.set(listId, (inUse.get(listId) ?? 0) + 1)
    return () => {
      for (const listId of listIds) {
        const left = (inUse.get(listId) ?? 1) - 1
        if (left > 0) inUse.set(listId, left)
        else inUse.delete(listId)
      }
    }
  }

  return {
    /** Who is on the list; `null` until that was read. */
    of: (listId: number): KnownParticipants | null => known.get(listId) ?? null,
    /** Those to be shown, be it the first rows of a list that is still being read. */
    rowsOf: (listId: number): readonly Participant[] => known.get(listId)?.participants ?? arriving.get(listId) ?? NOBODY,
    /** How much of the list this user sees; `null` until it was read. */
    visibilityOf: (listId: number): Visibility | null => known.get(listId)?.visibility ?? null,
    /** Why the list could not be read when that was tried last. */
    errorOf: (listId: number): PortalError | null => requests.get(listId)?.error.value ?? null,
    /** How many have each status; `null` while unknown. */
    tallyOf: tally,
    /** How far the list is; `null` while unknown. */
    progressOf(listId: number): Progress | null {
      const counted = tally(listId)
      return counted && progressOfTally(counted, statuses.statuses)
    },

    /**
     * Reads many lists, each unless it is known: those at the beginning first, as many at a time as share a batch.
     * Never rejects: `errorOf` tells which could not be read.
     */
    async ensure(listIds: readonly number[], options: Ensuring = {}): Promise<void> {
      const { whole = false, priority = 'background', staleTime = STALE_TIME_MS, signal, isWanted, onProgress } = options
      const due = listIds.filter(listId => isDue(listId, staleTime, whole))
      const release = hold(listIds)
      await readTogether(due, async (listId, pace) => {
        if (isWanted?.(listId) ?? true) await fetchOne(listId, { whole, priority, pace }, true, signal)
      }, (next) => {
        onProgress?.(listIds.indexOf(next))
        return !signal?.aborted
      })
      if (!signal?.aborted) onProgress?.(listIds.length)
      release()
    },
    /**
     * Reads one list again to its end, behind what is known; of one that is not known the first rows are there early.
     * @param signal stops waiting; the reading goes on for others who wait for it.
     * @throws PortalError
     */
    async refetch(listId: number, signal?: AbortSignal): Promise<void> {
      await fetchOne(listId, { whole: true, priority: 'visible' }, false, signal)
      const error = requests.get(listId)?.error.value
      if (error) throw error
    },
    hold,
    /**
     * Shows what a write did; for `useApplyWrite` alone. A reading that was sent before is begun again.
     * @param now the list as it was read behind the write, or who is on it now: then it is to be read again.
     */
    setData(listId: number, now: Composition | readonly number[]): void {
      requests.get(listId)?.restart()
      const before = known.get(listId)
      if ('participants' in now) put(listId, before ? stillPartial(before, now) : now, true)
      else if (before) {
        triedAt.delete(listId)
        known.set(listId, { ...before, participants: participantsAfter(before.participants, now), isStale: true })
      }
    },
    /** Has lists read again, all unless some are named, when they are needed next; what is known stays until then. */
    invalidate(listIds: readonly number[] = [...triedAt.keys()]): void {
      for (const listId of listIds) {
        triedAt.delete(listId)
        const participants = known.get(listId)
        if (participants) known.set(listId, { ...participants, isStale: true })
      }
    }
  }
})

const NOBODY: readonly Participant[] = []
