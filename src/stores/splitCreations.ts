import { defineStore } from 'pinia'
import { computed, shallowReactive, shallowRef } from 'vue'
import { asPortalError, isPortalError, type PortalError } from '../bitrix24/portalError'
import { checksumOf } from '../domain/checksum'
import { useApplyWrite } from './applyWrite'
import { useCreations, type Settled } from './creations'
import type { Given } from './handOut'
import { useSession } from './session'
import { splitStorage, type SplitPart, type SplitRecord } from './splitStorage'

/** What a part is handed over with, which says it in words. */
export interface Handing {
  /** Names lists and hands them out; see `useHandOut`. */
  give(parts: readonly MadePart[]): Promise<Given[]>
  /** Offers a part to its colleague, once for its key. @throws PortalError */
  offer(part: SplitPart & { readonly userId: number }): Promise<unknown>
}

/** A part whose list is there. */
export type MadePart = SplitPart & { readonly listId: number }

/** What came of the parts of a split, beside that their lists are there. */
export interface SplitReport {
  readonly draftKey: string
  readonly parts: readonly SplitPart[]
  readonly entityType: SplitRecord['entityType']
  /** Ids that no longer exist and are on none of the lists. */
  readonly missing: readonly number[]
  /** Lists that were made beside others by a broken connection, and are still there. */
  readonly duplicates: readonly number[]
  /** Lists that got no name or no other responsible user, and colleagues who were not told. */
  readonly given: readonly Given[]
}

/** A part as it is set out. */
export type NewPart = Pick<SplitPart, 'name' | 'participantIds' | 'userId' | 'offered'>

/** The draft that becomes several lists. */
export type SplitDraft = Pick<SplitRecord, 'draftKey' | 'entityType' | 'formId'>

/** Refusals of a name that are the same the next time (protocol note 24). */
const FINAL = ['access-denied', 'activity-not-found', 'refused'] as const

const isMade = (part: SplitPart): part is MadePart => part.listId !== null
const isOffer = (part: SplitPart): part is SplitPart & { userId: number } => part.offered && part.userId !== null

/**
 * A draft that becomes several lists. Each is made exactly once, also when the connection breaks in between, after a
 * reload and in two tabs: what was made is noted in this browser, and going on makes what is missing.
 */
export const useSplitCreations = defineStore('splitCreations', () => {
  const session = useSession()
  const creations = useCreations()
  const applyWrite = useApplyWrite()

  const record = shallowRef<SplitRecord | null>(null)
  const error = shallowRef<PortalError | null>(null)
  const given = shallowReactive(new Map<number, Given>())
  const missing = new Set<number>()
  const duplicates = new Set<number>()
  const running = shallowRef<Promise<SplitReport | null> | null>(null)
  const storage = computed(() => session.storageScope === null ? null : splitStorage(session.storageScope))

  const partsNow = (): readonly SplitPart[] => record.value?.parts ?? []

  function patch(key: string, change: Partial<SplitPart>): void {
    if (!record.value) return
    record.value = { ...record.value, parts: partsNow().map(part => part.key === key ? { ...part, ...change } : part) }
    storage.value?.note(record.value)
  }

  /** Another tab may have got further with the same draft. */
  function catchUp(): void {
    const { value: mine } = record
    const kept = storage.value?.read().find(({ draftKey }) => draftKey === mine?.draftKey)
    if (kept?.finished) {
      record.value = kept
      return
    }
    const keptParts = new Map(kept?.parts.map(part => [part.key, part]))
    for (const { key, listId, done } of mine?.parts ?? []) {
      const other = keptParts.get(key)
      if (other) patch(key, { listId: listId ?? other.listId, done: done || other.done })
    }
  }

  function onMade(key: string, made: Settled): void {
    for (const id of made.missing) missing.add(id)
    patch(key, { listId: made.listId })
    applyWrite(made.listId, { listsChanged: true })
  }

  async function makeLists({ entityType, formId }: SplitRecord): Promise<void> {
    const lists = partsNow().filter(part => !part.offered && !isMade(part))
      .map(({ key, participantIds, name }) => ({ key, list: { entityType, formId, participantIds, name } }))
    if (lists.length === 0) return
    const found = await creations.createAll(lists, onMade)
    for (const ids of found.values()) ids.forEach(id => duplicates.add(id))
  }

  /** Names and hands out the lists that are there; never rejects. */
  async function giveMade(handing: Handing): Promise<void> {
    const open = partsNow().filter(isMade).filter(part => !part.done)
    for (const [index, answer] of (open.length > 0 ? await handing.give(open) : []).entries()) {
      const part = open[index]
      given.set(answer.listId, answer)
      // A name this user may not give is no reason to stay: the list is there. All else can be tried again.
      const settled = answer.assigned || part?.userId === null && (!answer.refusal || isPortalError(answer.refusal, ...FINAL))
      if (part && settled) patch(part.key, { done: true })
    }
  }

  /** Whatever of it fails, the rest is done; then the first failure is thrown. */
  async function carryOn(handing: Handing): Promise<SplitReport | null> {
    catchUp()
    const { value: begun } = record
    if (!begun) return null
    if (begun.finished) return report()
    const failures: unknown[] = []
    const note = (failure: unknown) => void failures.push(failure)
    await makeLists(begun).catch(note)
    for (const part of partsNow()) {
      if (isOffer(part) && !part.done) await handing.offer(part).then(() => patch(part.key, { done: true }), note)
    }
    await giveMade(handing)
    if (failures.length > 0) throw failures[0]
    return partsNow().every(part => part.done) ? report() : null
  }

  /** One thing after the other; what is asked for meanwhile joins it. */
  function once(work: () => Promise<SplitReport | null>): Promise<SplitReport | null> {
    if (running.value) return running.value
    error.value = null
    const run = work().catch((failure: unknown) => {
      error.value = asPortalError(failure)
      return null
    }).finally(() => { running.value = null })
    running.value = run
    return run
  }

  function report(): SplitReport | null {
    const { value: now } = record
    if (!now) return null
    const { draftKey, entityType, parts } = now
    return { draftKey, entityType, parts, missing: [...missing], duplicates: [...duplicates], given: [...given.values()] }
  }

  function forget(): void {
    if (record.value) storage.value?.forget(record.value.draftKey)
    record.value = null
    error.value = null
    given.clear()
    missing.clear()
    duplicates.clear()
  }

  return {
    /** The split under way, or what is left of one; `null` when there is none. */
    record,
    /** Why it did not get further; `null` while it runs, and when every list is there. */
    error,
    /** What came of handing out, by list. */
    given,
    running: computed(() => running.value !== null),
    /** It is not known yet whether the list of a part was made. */
    isOpen: (part: SplitPart): boolean => part.listId === null && creations.isOpen(part.key),

    /** Takes up what this browser keeps of the draft's split; of a draft that is gone, when `orNewest`, the latest. */
    restore(draftKey: string, orNewest: boolean): void {
      if (record.value) return
      const kept = storage.value?.read().filter(({ finished }) => !finished) ?? []
      record.value = kept.find(each => each.draftKey === draftKey) ?? (orNewest ? kept.at(-1) : undefined) ?? null
    },

    /** Sets out what is to be made. What another tab has made, or begun to make, of the same draft counts instead. */
    begin({ draftKey, entityType, formId }: SplitDraft, parts: readonly NewPart[]): void {
      forget()
      // The same part of the same draft has the same key in every tab, so that it is made once; another one has another.
      const keyed = parts.map((part): SplitPart => ({
        ...part, key: `${draftKey}:${checksumOf(JSON.stringify([entityType, formId, part]))}`, listId: null, done: false
      }))
      record.value = storage.value?.read().find(each => each.draftKey === draftKey)
        ?? { draftKey, entityType, formId, parts: keyed, at: Date.now(), finished: false }
      if (!record.value.finished) storage.value?.note(record.value)
    },

    /**
     * Makes, offers and hands out what is missing; asked twice, it is done once. Never rejects: `error` says what went wrong.
     * @returns what came of it; `null` while something is left to be done.
     */
    goOn: (handing: Handing): Promise<SplitReport | null> => once(() => carryOn(handing)),

    /**
     * Makes and offers nothing more, but names and hands out what is there. Never rejects.
     * @returns what there is to be said when it is left as it is.
     */
    leave: (handing: Handing): Promise<SplitReport | null> => once(async () => {
      catchUp()
      if (!record.value?.finished) await giveMade(handing)
      return report()
    }),
    /** Nothing is to be done about it any more. */
    finish(): void {
      const { value: over } = record
      forget()
      if (over) storage.value?.note({ ...over, finished: true })
    },
    /** As if it had never been begun. */
    forget
  }
})
