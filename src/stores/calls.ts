import { defineStore } from 'pinia'
import { ref } from 'vue'
import { asPortalError } from '../bitrix24/portalError'
import { lastCall, type Call } from '../domain/call'
import { NO_FACTS, withCalls, withLastCall, type CallFacts } from '../domain/callFacts'
import { chunksOf } from '../domain/chunks'
import type { ClientType } from '../domain/entityType'
import { usePermissions } from './permissions'
import { usePortal } from './portal'
import { useUsers } from './users'

/** What was read is not read again within this time, in milliseconds, unless it is asked for. */
const STALE_TIME_MS = 60_000

/** So many clients are looked at in one go: 50 commands, which are one request. */
const AT_ONCE = 2_500

export interface ReadingSince {
  readonly signal: AbortSignal
  /** Who need not be looked at, by what is known of them by then. */
  readonly isSettled: (facts: CallFacts) => boolean
  /** Told how many of the ids are settled. */
  readonly onProgress: (done: number) => void
}

/** The calls with clients, as far as they were needed: of those on the screen the newest, of others what a filter asks for. */
export const useCalls = defineStore('calls', () => {
  const portal = usePortal()
  const permissions = usePermissions()
  const users = useUsers()
  const known = { contact: new Map<number, CallFacts>(), company: new Map<number, CallFacts>() }
  const readAt = { contact: new Map<number, number>(), company: new Map<number, number>() }
  /** The readings of rows under way. */
  const underWay = { contact: new Map<number, Promise<void>>(), company: new Map<number, Promise<void>>() }
  /** Of whom what is known was read, or looked at again, since everything was to be read again. */
  const fresh = { contact: new Set<number>(), company: new Set<number>() }
  const codes = new Map<string, string>()
  /** Refused once, the statistics are left alone. */
  let mayReadStatistics = true
  // Counted by hand, once an answer: ten thousand tracked entries would make every filter slow.
  const revision = ref(0)

  const of = (type: ClientType, id: number): CallFacts => known[type].get(id) ?? NO_FACTS
  const isFresh = (type: ClientType, id: number, staleTime = STALE_TIME_MS) =>
    Date.now() - (readAt[type].get(id) ?? -Infinity) < staleTime

  function add(type: ClientType, ids: Iterable<number>, calls: readonly Call[], sinceOf: (id: number) => number): void {
    const byClient = new Map<number, Call[]>()
    for (const call of calls) {
      const of = byClient.get(call.clientId)
      if (of) of.push(call)
      else byClient.set(call.clientId, [call])
    }
    for (const id of ids) {
      known[type].set(id, withCalls(of(type, id), byClient.get(id) ?? [], sinceOf(id)))
      fresh[type].add(id)
    }
    revision.value++
  }

  /** What the CRM does not tell changes nothing of what was read a moment ago; a call that was not read has the rest read again. */
  function takeLastCall(type: ClientType, id: number, lastCallAt: CallFacts['lastCallAt']): void {
    const before = of(type, id)
    if (lastCallAt === null && isFresh(type, id)) return
    const after = withLastCall(before, lastCallAt)
    if (after.completeSince > before.completeSince) readAt[type].delete(id)
    known[type].set(id, after)
  }

  /** Why calls came to nothing, and the names of who made them: nothing that a call would not be shown without. */
  async function readDetails(calls: readonly Call[], signal?: AbortSignal): Promise<void> {
    void users.ensure(calls.map(call => call.userId), signal).catch(() => {})
    await permissions.load()
    const unknown = calls.map(call => call.callId).filter(callId => callId !== '' && !codes.has(callId))
    if (!mayReadStatistics || !permissions.has('telephony') || unknown.length === 0) return
    try {
      const answered = await portal.calls.failureCodes(unknown, { signal })
      for (const callId of unknown) codes.set(callId, answered.get(callId) ?? '')
      revision.value++
    } catch (error) {
      const { kind } = asPortalError(error)
      mayReadStatistics = kind !== 'access-denied' && kind !== 'scope-missing'
    }
  }

  async function readNewest(type: ClientType, ids: readonly number[], signal?: AbortSignal): Promise<void> {
    ids.forEach(id => readAt[type].set(id, Date.now()))
    try {
      const newest = await portal.calls.newestOf(type, ids, { signal })
      add(type, ids, [...newest.values()].flatMap(({ calls }) => calls), (id) => {
        const { calls = [], all = true } = newest.get(id) ?? {}
        return all ? -Infinity : calls.at(-1)?.at.getTime() ?? -Infinity
      })
    } catch (error) {
      ids.forEach(id => readAt[type].delete(id))
      throw error
    }
  }

  async function readDue(type: ClientType, ids: readonly number[], signal?: AbortSignal): Promise<void> {
    if (ids.length === 0) return
    const reading = readNewest(type, ids, signal)
    ids.forEach(id => underWay[type].set(id, reading))
    try {
      await reading
    } finally {
      for (const id of ids) if (underWay[type].get(id) === reading) underWay[type].delete(id)
    }
  }

  return {
    /** Counts up whenever more is known. */
    revision,
    of,
    /** How a call ended, in the telephony's code; empty where that is not known. */
    codeOf: (callId: string): string => codes.get(callId) ?? '',

    /**
     * Reads the newest calls of clients who are on the screen, unless they were read a moment ago: one command each.
     * Waits for those that are being read.
     * @throws PortalError
     */
    async ensure(type: ClientType, ids: readonly number[], signal?: AbortSignal, staleTime = STALE_TIME_MS): Promise<void> {
      const others = new Set(ids.flatMap(id => underWay[type].get(id) ?? []))
      await Promise.all([readDue(type, ids.filter(id => !isFresh(type, id, staleTime)), signal), Promise.allSettled(others)])
      // Another reading may have been given up by those who began it.
      await readDue(type, ids.filter(id => !readAt[type].has(id)), signal)
      const last = ids.flatMap(id => lastCall(of(type, id).calls, new Date()) ?? [])
      await readDetails(last, signal)
    },

    /**
     * Reads of many clients what a filter needs: when each was called last, which settles most of them at 50 a command,
     * and of the others the calls since a moment.
     * @throws PortalError; what was read until then stays.
     */
    async ensureSince(
      type: ClientType, ids: readonly number[], since: Date, { signal, isSettled, onProgress }: ReadingSince
    ): Promise<void> {
      const unsettled = () => ids.filter(id => !fresh[type].has(id) || !isSettled(of(type, id)))
      for (const chunk of chunksOf(unsettled(), AT_ONCE)) {
        const times = await portal.clients.times(type, chunk, () => {}, signal)
        for (const { id, lastCallAt } of times) takeLastCall(type, id, lastCallAt)
        // Who is not answered is not there any more, and asked for with the others.
        chunk.forEach(id => fresh[type].add(id))
        revision.value++
        onProgress(ids.length - unsettled().length)
      }
      for (const chunk of chunksOf(unsettled(), AT_ONCE)) {
        const calls = await portal.calls.ofClients(type, chunk, { since, signal, priority: 'background' })
        add(type, chunk, calls, () => since.getTime())
        onProgress(ids.length - unsettled().length)
      }
      onProgress(ids.length - unsettled().length)
    },

    /** Has everything read again when it is needed next; what is known stays until then. */
    invalidate(): void {
      for (const type of ['contact', 'company'] as const) {
        readAt[type].clear()
        fresh[type].clear()
      }
    }
  }
})
