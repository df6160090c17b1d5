import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { asPortalError, isPortalError, PortalError, withOutcome } from '../bitrix24/portalError'
import { chunksOf } from '../domain/chunks'
import type { ClientType } from '../domain/entityType'
import { MOST_OFFERED, writeOffer, type Offer } from '../domain/offer'
import { addOfferOnce } from './addOffer'
import { useApplyWrite } from './applyWrite'
import { nameList } from './createOnce'
import { useCreations } from './creations'
import { newKey } from './newKey'
import { OFFERS, offeredName, offerName, readOffers, settlingName, type Claim, type Ending, type KnownOffer, type Settling, type SpoiltOffer } from './offerItems'
import { usePermissions } from './permissions'
import { usePortal } from './portal'
import { createQuery } from './query'
import { useSession } from './session'
import { claim, noteList, readAgain, release } from './settleOffer'
import { inOneTab } from './tabLock'
import { useUsers } from './users'

/** Clients to be offered to a colleague. */
export interface Share {
  /** Made by the caller, once for this share: however often it is offered under it, it is offered once. */
  readonly key: string
  readonly toUserId: number
  readonly type: ClientType
  readonly participantIds: readonly number[]
  readonly formId: number | null
  readonly name: string
}

/** The list that was made of an offer. */
export interface MadeOfOffer {
  readonly outcome: 'made'
  readonly listId: number
  /** How many of those offered are not on it: they no longer exist, or this user may not read them (protocol note 7). */
  readonly leftOut: number
  /** The form no longer exists, so the list has none. */
  readonly withoutForm: boolean
  /** Why the list could not be given its name; `null` when it has it. */
  readonly nameRefused: PortalError | null
}

/**
 * What came of settling an offer: `done`, or somebody had settled it before; or it is being settled in another tab;
 * or it is gone, or was changed.
 */
export type SettleReport = { readonly outcome: 'done' | 'elsewhere' | 'gone' } | { readonly outcome: 'ended'; readonly end: Claim }

/** A word of mine that says no list yet is another tab's for so long; then that tab is taken for closed. In milliseconds. */
const OTHER_TAB_MS = 120_000

const NOTHING = { known: [] as readonly KnownOffer[], spoilt: [] as readonly SpoiltOffer[] }

/** What is offered to this user and by them. It is kept for everybody, and needs the permission `entity` (protocol note 153). */
export const useOffers = defineStore('offers', () => {
  const portal = usePortal()
  const session = useSession()
  const permissions = usePermissions()
  const creations = useCreations()
  const users = useUsers()
  const applyWrite = useApplyWrite()
  /** The words this tab has written, or tried to: by what is settled. */
  const tokens = new Map<string, string>()
  const running = new Map<string, Promise<SettleReport | MadeOfOffer>>()
  const left = shallowRef<ReadonlySet<number>>(new Set())

  const query = createQuery(async (signal) => {
    await Promise.all([permissions.load(), session.load()])
    if (permissions.error) throw permissions.error
    if (!permissions.has('entity')) return NOTHING
    const read = readOffers(await portal.sharedItems.list(OFFERS, signal, 'background'))
    const concerned = read.known.filter(({ offer }) => [offer.from, offer.to].includes(session.userId ?? 0))
    const both = [...new Set(concerned.flatMap(({ offer }) => [offer.from, offer.to]))]
    // Offers are whole without names.
    void users.ensure([...both, ...concerned.map(({ end: over }) => over?.byId ?? 0), ...read.spoilt.map(({ byId }) => byId)]).catch(() => {})
    void portal.users.active(both, signal).then((active) => {
      left.value = new Set(both.filter(id => !active.has(id)))
    }, () => {})
    return read
  })
  const all = computed(() => query.data.value ?? NOTHING)

  async function me(): Promise<number> {
    await session.load()
    if (session.userId !== null) return session.userId
    throw withOutcome(session.error ?? new PortalError('session-lost', 'The user is not known'), false)
  }

  /** Once at a time, in all tabs where the browser can tell; a second click joins the first. */
  function once<Report extends SettleReport | MadeOfOffer>(name: string, work: () => Promise<Report>): Promise<Report> {
    const known = running.get(name) as Promise<Report> | undefined
    if (known) return known
    const lock = `call-lists/offer/${session.storageScope ?? ''}/${name}`
    const report = inOneTab(lock, work).finally(() => {
      running.delete(name)
      void query.refetch()
    })
    running.set(name, report)
    return report
  }

  /** Looks at the offer, and says our word if nobody has. @returns the word that counts; a report when it is not ours. */
  async function sayWord(known: KnownOffer, settling: Settling, kind: Ending): Promise<Claim | SettleReport> {
    const userId = await me()
    const name = settlingName(settling, known.offer.key)
    const [now, newest] = await Promise.all([readAgain(portal, known), kind === 'taken' ? portal.callLists.newest() : []])
      .catch((error: unknown) => {
        throw withOutcome(error, false)
      })
    if (!now || writeOffer(now.offer) !== writeOffer(known.offer)) return { outcome: 'gone' }
    if (settling === 'own' && (now.end === null || now.end.kind === 'taken')) {
      return now.end ? { outcome: 'ended', end: now.end } : { outcome: 'gone' }
    }
    const token = tokens.get(name) ?? newKey()
    const first = settling === 'own' ? now.own : now.end
    if (first) return first.token === token || isLeftByMe(first, userId, kind, name) ? first : ended(first, userId, kind)
    tokens.set(name, token)
    const word = { kind, byId: userId, token, newestBefore: Math.max(0, ...newest.map(list => list.id)) }
    const winner = await claim(portal, now.offer, settling, word)
    if (!winner) return { outcome: 'gone' }
    return winner.token === token ? winner : ended(winner, userId, kind)
  }

  /** A word of this user on a list that was never noted: this browser has tried to make it, or another one was closed meanwhile. */
  function isLeftByMe({ byId, kind, listId, at }: Claim, userId: number, wanted: Ending, name: string): boolean {
    if (byId !== userId || kind !== wanted) return false
    return kind !== 'taken' || listId !== null || creations.knows(name) || Math.abs(Date.now() - at) > OTHER_TAB_MS
  }

  const ended = (end: Claim, userId: number, kind: Ending): SettleReport =>
    kind === 'taken' && end.kind === 'taken' && end.byId === userId ? { outcome: 'elsewhere' } : { outcome: 'ended', end }

  async function make(known: KnownOffer, settling: Settling): Promise<SettleReport | MadeOfOffer> {
    const { offer } = known
    const word = await sayWord(known, settling, 'taken')
    if ('outcome' in word) return word
    if (word.listId !== null) return { outcome: 'ended', end: word }
    const name = settlingName(settling, offer.key)
    const list = { entityType: offer.type, participantIds: offer.participantIds, formId: offer.formId, name: offer.name }
    const isOurs = word.token === tokens.get(name)
    const earlier = isOurs ? null : { newestBefore: word.newestBefore, at: word.at, sent: list }
    try {
      const made = await creations.create(name, list, true, earlier).catch(async (error: unknown) => {
        if (!isPortalError(error, 'form-unknown') || list.formId === null) throw error
        return creations.create(name, { ...list, formId: null }, true)
      })
      const { listId, sent } = made
      await noteList(portal, offer, settling, word, listId)
      const [nameRefused, on] = await Promise.all([
        sent.name ? nameList(portal, listId, sent.name) : null, countOn(listId, sent.participantIds.length)
      ])
      applyWrite(listId, { listsChanged: true })
      return {
        outcome: 'made',
        listId,
        leftOut: offer.participantIds.length - (on ?? offer.participantIds.length - made.missing.length),
        withoutForm: sent.formId !== offer.formId,
        nameRefused
      }
    } catch (error) {
      const failure = asPortalError(error)
      // Nothing was made, so the offer is open again.
      if (!failure.outcomeUnknown) await release(portal, word.itemId)
      throw failure
    }
  }

  /** How many the portal has put on the list; `null` when that can't be read, for the list is there all the same. */
  async function countOn(listId: number, expected: number): Promise<number | null> {
    try {
      return (await portal.callLists.participants(listId, { seesEverybody: portal.isAdmin, expected })).participants.length
    } catch {
      return null
    }
  }

  async function end(known: KnownOffer, kind: 'declined' | 'takenBack'): Promise<SettleReport> {
    const word = await sayWord(known, 'end', kind)
    return 'outcome' in word ? word : { outcome: 'done' }
  }

  return {
    /** What is offered to me and open, the oldest first; also what I have begun to take, until its list was noted. */
    toMe: computed(() => all.value.known.filter(({ offer, end: over }) => offer.to === session.userId
      && (over === null || over.kind === 'taken' && over.byId === session.userId && over.listId === null))),
    /** What I have offered to others. */
    fromMe: computed(() => all.value.known.filter(({ offer }) => offer.from === session.userId && offer.to !== session.userId)),
    /** Offers that concern me and can't be used. */
    spoilt: computed(() => all.value.spoilt.filter(({ users: concerned }) => concerned.includes(session.userId ?? 0))),
    /** The user no longer works here; false also while that is not known. */
    hasLeft: (userId: number): boolean => left.value.has(userId),
    error: query.error,
    readAt: query.readAt,
    isPending: query.isPending,
    /** Never rejects. */
    load: query.load,
    refetch: query.refetch,

    /**
     * Offers clients to a colleague: once for a key, however often it is asked for. More than fit into one offer make
     * several, one after the other.
     * @returns the offer, the first one of several.
     * @throws PortalError; with `outcomeUnknown` it may have been offered, and offering it again under its key is right.
     * @throws OtherOffer when something else was offered under the key.
     */
    async offer({ key, toUserId, type, participantIds, formId, name }: Share): Promise<Offer> {
      const from = await me()
      const parts = chunksOf([...new Set(participantIds)], MOST_OFFERED)
      return inOneTab(`call-lists/offer/${session.storageScope ?? ''}/${key}`, async () => {
        const made: Offer[] = []
        for (const [index, part] of parts.entries()) {
          const several = parts.length > 1
          made.push(await addOfferOnce(portal, {
            key: several ? `${key}.${index + 1}` : key,
            from,
            to: toUserId,
            at: new Date(),
            type,
            participantIds: part,
            formId,
            name: offeredName(several && name ? `${index + 1}/${parts.length} ${name}` : name)
          }))
        }
        const [first] = made
        if (!first) throw new PortalError('participants-missing', 'There is nobody to offer')
        void query.refetch()
        return first
      })
    },

    /**
     * Makes a list of what was offered to me: exactly once, also when it is asked for in two tabs or by two users.
     * @throws PortalError; with `outcomeUnknown` it was looked for and not found. Asking again is right.
     */
    take: (known: KnownOffer): Promise<SettleReport | MadeOfOffer> => once(settlingName('end', known.offer.key), () => make(known, 'end')),
    /** Makes a list of what I have offered and nobody has taken. @throws PortalError */
    makeOwn: (known: KnownOffer): Promise<SettleReport | MadeOfOffer> => once(settlingName('own', known.offer.key), () => make(known, 'own')),
    /** @throws PortalError */
    decline: (known: KnownOffer): Promise<SettleReport> => once(settlingName('end', known.offer.key), () => end(known, 'declined')),
    /** @throws PortalError */
    takeBack: (known: KnownOffer): Promise<SettleReport> => once(settlingName('end', known.offer.key), () => end(known, 'takenBack')),

    /** Forgets an offer of mine that is settled: first the offer, so that it is never open again. @throws PortalError */
    async forget({ offer: { key } }: KnownOffer): Promise<void> {
      for (const name of [offerName(key), settlingName('end', key), settlingName('own', key)]) {
        for (const item of await portal.sharedItems.named(OFFERS, name)) await portal.sharedItems.remove(OFFERS, item.id)
      }
      await query.refetch()
    },
    /** Removes an offer that can't be used. @throws PortalError */
    async remove({ itemId }: SpoiltOffer): Promise<void> {
      await portal.sharedItems.remove(OFFERS, itemId)
      await query.refetch()
    }
  }
})
