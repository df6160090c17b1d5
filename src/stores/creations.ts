import { defineStore } from 'pinia'
import { PortalError, asPortalError } from '../bitrix24/portalError'
import { createOnce, makeOnce, type Created, type Surroundings } from './createOnce'
import { creationStorage, type Creation } from './creationStorage'
import { removeDuplicates } from './duplicateLists'
import { findCreatedList, sameList, type Attempt, type NewList } from './findCreatedList'
import { usePortal } from './portal'
import { useSession } from './session'
import { holdsTabLock, inOneTab } from './tabLock'

/** Browsers tell tabs of each other's storage after a while; this is how long, and how often is looked. */
const NEWS_WITHIN_MS = 1_000
const NEWS_EVERY_MS = 50
/** A request whose outcome is open for longer than this is not carried out any more. */
const OPEN_MS = 3_600_000
/** Lists whose duplicates are looked for in one go: those are among the newest lists, which come 50 at a time. */
const LOOKED_AT_TOGETHER = 20

export interface Settled extends Created {
  /** Another tab has made it: it has its name from there. */
  readonly elsewhere: boolean
}

/** A list to be made among others, and the key it is made under. */
export interface KeyedList {
  readonly key: string
  readonly list: NewList
}

type MadeCreation = Creation & { readonly listId: number }

function isMade(creation: Creation | null | undefined): creation is MadeCreation {
  return typeof creation?.listId === 'number'
}

/** What is noted under the key is something else than what was asked for: that needs a key of its own. */
export class OtherContent extends Error {}

/** Breaks off a creation, for another tab has made the list. */
class MadeElsewhere extends Error {
  readonly creation: MadeCreation

  constructor(creation: MadeCreation) {
    super('Another tab has made the list')
    this.creation = creation
  }
}

/**
 * The creations of this user, one after the other, in all tabs where the browser can tell; and which list is
 * whose, so that none is ever taken for another's.
 */
export const useCreations = defineStore('creations', () => {
  const portal = usePortal()
  const session = useSession()
  /** Those of this tab, because the browser may keep nothing. */
  const own = new Map<string, Creation>()
  let last: Promise<unknown> = Promise.resolve()

  const storage = () => session.storageScope === null ? null : creationStorage(session.storageScope)
  const lockName = () => `call-lists/create/${session.storageScope ?? ''}`

  /** All that are known of: this tab knows its own best, but for what another has made of the same draft. */
  function all(): Creation[] {
    const byKey = new Map(own)
    for (const creation of storage()?.read() ?? []) {
      if (!isMade(byKey.get(creation.key))) byKey.set(creation.key, creation)
    }
    return [...byKey.values()]
  }

  const find = (key: string): Creation | null => all().find(creation => creation.key === key) ?? null

  function note(key: string, attempt: Attempt, listId: number | null): void {
    const creation = { key, attempt, listId, at: Date.now() }
    own.set(key, creation)
    storage()?.note(creation)
  }

  function forget(key: string): void {
    own.delete(key)
    storage()?.forget(key)
  }

  /** @param work is told whether another tab had to be waited for. */
  function inTurn<Result>(work: (waited: boolean) => Promise<Result>): Promise<Result> {
    const turn = last.then(() => inOneTab(lockName(), work))
    last = turn.catch(() => {})
    return turn
  }

  /** What is noted under a key; waits so long for the news of it, in milliseconds. */
  async function noted(key: string, patienceMs: number): Promise<Creation | null> {
    for (let waitedMs = 0; ; waitedMs += NEWS_EVERY_MS) {
      const creation = find(key)
      if (isMade(creation) || waitedMs >= patienceMs) return creation
      await new Promise(resolve => setTimeout(resolve, NEWS_EVERY_MS))
    }
  }

  /** How the creation of that key stands among the others. */
  function among(key: string) {
    return {
      isTaken: (listId: number, since: number) =>
        all().some(other => other.key !== key && other.listId === listId && other.at >= since),
      async isAlone() {
        if (!await holdsTabLock(lockName())) return false
        return !all().some(other => other.key !== key && other.listId === null && other.at > Date.now() - OPEN_MS)
      }
    }
  }

  /**
   * Makes one list, in its turn, unless it was made under its key before.
   * @param make how: `before` is what was tried under the key, `onAttempt` and `onMade` note what comes of it.
   */
  async function under<Made>(
    key: string,
    list: NewList,
    { tried, waited }: { tried: boolean; waited: boolean },
    make: (userId: number, surroundings: Surroundings) => Promise<Made>
  ): Promise<Made | Settled> {
    const fits = ({ attempt }: Creation): boolean => tried || sameList(attempt.sent, list)
    const { userId } = session
    if (userId === null) throw new PortalError('session-lost', 'The user is not known')
    const before = await noted(key, waited ? NEWS_WITHIN_MS : 0)
    if (before && !fits(before)) throw new OtherContent()
    if (isMade(before)) return elsewhere(before)
    try {
      return await make(userId, {
        ...among(key),
        before: before?.attempt ?? null,
        onAttempt(attempt) {
          // Asked once more, because what another tab has stored may have taken its time to get here.
          const late = find(key)
          if (isMade(late)) throw new MadeElsewhere(late)
          note(key, attempt, null)
        },
        onMade: (attempt, listId) => note(key, attempt, listId)
      })
    } catch (error) {
      if (error instanceof MadeElsewhere && fits(error.creation)) return elsewhere(error.creation)
      if (error instanceof MadeElsewhere) throw new OtherContent()
      const failure = asPortalError(error)
      // Nothing was made, so there is nothing to look for the next time.
      if (!failure.outcomeUnknown) forget(key)
      throw failure
    }
  }

  return {
    /** It is not known yet what came of the creation with this key. */
    isOpen(key: string): boolean {
      const creation = find(key)
      return creation !== null && creation.listId === null
    },

    /** Something was tried under this key in this browser. */
    knows: (key: string): boolean => find(key) !== null,

    /**
     * Creates the list, or finds what was made for the key before; asked twice, it is made once.
     * @param tried the caller has tried under this key before, so what was sent then is settled first, be it what
     *   is asked for now or not. For anybody else the key stands for what was sent under it.
     * @param earlier a try of this user in another browser, where this one knows of none: what it made is looked for first.
     * @throws PortalError; with `outcomeUnknown` when it was looked for and not found.
     * @throws OtherContent when the key stands for something else.
     */
    create(key: string, list: NewList, tried: boolean, earlier: Attempt | null = null): Promise<Settled> {
      return inTurn(waited => under(key, list, { tried, waited }, async (userId, surroundings) => {
        const before = surroundings.before ?? earlier
        return { ...await createOnce(portal, userId, list, { ...surroundings, before }), elsewhere: false }
      }))
    },

    /**
     * Creates several lists, one after the other and none beside them, each exactly once like `create`; what there
     * was before and what came to be beside them is looked for once for all. The first failure ends it: asked again,
     * it goes on with what is missing.
     * @param onMade told of each list as soon as it is there.
     * @returns lists that a broken connection seems to have made beside one, by that one's id.
     * @throws PortalError; with `outcomeUnknown` when the list was looked for and not found.
     * @throws OtherContent when a key stands for something else.
     */
    createAll(lists: readonly KeyedList[], onMade: (key: string, made: Settled) => void): Promise<Map<number, readonly number[]>> {
      return inTurn(async (waited) => {
        const duplicates = new Map<number, readonly number[]>()
        let fresh: Array<{ userId: number; attempt: Attempt; listId: number; surroundings: Surroundings }> = []
        let newest: number | null = null
        const lookForDuplicates = async () => {
          const these = fresh
          fresh = []
          await Promise.all(these.map(async ({ userId, attempt, listId, surroundings }) => {
            duplicates.set(listId, await removeDuplicates(portal, userId, attempt, listId, surroundings))
          }))
        }
        try {
          for (const { key, list } of lists) {
            const made: Settled = await under(key, list, { tried: false, waited }, async (userId, surroundings) => {
              const { created, attempt } = await makeOnce(portal, userId, list, { ...surroundings, newest })
              if (attempt) fresh.push({ userId, attempt, listId: created.listId, surroundings })
              newest = attempt ? created.listId : null
              return { ...created, duplicates: [], elsewhere: false }
            })
            onMade(key, made)
            if (fresh.length === LOOKED_AT_TOGETHER) await lookForDuplicates()
          }
        } finally {
          await lookForDuplicates()
        }
        return duplicates
      })
    },

    /**
     * Looks what came of a creation that was cut short.
     * @returns `null` when nothing was made.
     * @throws PortalError
     */
    settle(key: string): Promise<Settled | null> {
      return inTurn(async (waited) => {
        const before = await noted(key, waited ? NEWS_WITHIN_MS : 0)
        if (!before || session.userId === null) return null
        if (isMade(before)) return elsewhere(before)
        const made = await findCreatedList(portal, session.userId, before.attempt, among(key).isTaken)
        if (!made) return null
        note(key, before.attempt, made.listId)
        return { ...made, sent: before.attempt.sent, found: true, duplicates: [], elsewhere: false }
      })
    }
  }
})

function elsewhere({ listId, attempt }: MadeCreation): Settled {
  return { listId, sent: attempt.sent, missing: [], found: true, duplicates: [], elsewhere: true }
}
