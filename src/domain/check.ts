import type { CallListEntry } from './callList'
import type { ClientType } from './entityType'
import type { Participant } from './participant'
import type { BadNumber, SharedPhone } from './checkPhones'

/** What may be odd about a client who is to be called, in the order in which it is told. */
export const CHECK_KINDS = ['withoutPhone', 'undialable', 'sharing', 'otherList', 'stopCalling', 'stopList', 'called', 'gone'] as const

export type CheckKind = (typeof CHECK_KINDS)[number]

/** Where else a client is: the list, and the status they have there. */
export interface OnList {
  readonly listId: number
  readonly statusCode: string
}

/** What stands on the stop list about a client. */
export interface StopFact {
  readonly reason: string
  readonly at: Date
  readonly byId: number
}

/** The last call with a client. */
export interface CallFact {
  readonly at: Date
  readonly userId: number
}

/** What is known beside the bare fact, by its kind. */
export interface CheckDetails {
  withoutPhone: true
  undialable: readonly BadNumber[]
  sharing: readonly SharedPhone[]
  otherList: readonly OnList[]
  stopCalling: readonly OnList[]
  stopList: StopFact
  called: CallFact
  gone: true
}

/** Who is odd, and in which way: clients by id, with the details. */
export type Findings = { readonly [Kind in CheckKind]: ReadonlyMap<number, CheckDetails[Kind]> }

/** The status of those who asked not to be called again. */
const STOP_CALLING = 'STOP_CALLING'

/**
 * The lists that the check of a list, or of a list to be, looks through: of the same clients, the newest first. Lists
 * that are done or whose activity is gone are among them, for what was asked for there is asked for still.
 * @param listId the list that is checked; `null` for one that does not exist yet.
 */
export function listsToCheck(entries: readonly CallListEntry[], type: ClientType, listId: number | null): CallListEntry[] {
  return entries.filter(entry => entry.entityType === type && entry.id !== listId).sort((one, other) => other.id - one.id)
}

/** Calling of the list goes on, as far as this user may see. */
export function isOpenList({ activity, availability }: Pick<CallListEntry, 'activity' | 'availability'>): boolean {
  return availability === 'available' && activity !== null && !activity.completed
}

/** Finds some clients on other lists, one list after the other. */
export interface ListsCheck {
  readonly look: (list: Pick<CallListEntry, 'id' | 'activity' | 'availability'>, participants: readonly Participant[]) => void
  readonly otherList: ReadonlyMap<number, readonly OnList[]>
  readonly stopCalling: ReadonlyMap<number, readonly OnList[]>
}

/** @param wanted the clients that are looked for. */
export function listsCheck(wanted: ReadonlySet<number>): ListsCheck {
  const otherList = new Map<number, OnList[]>()
  const stopCalling = new Map<number, OnList[]>()

  function add(to: Map<number, OnList[]>, id: number, on: OnList): void {
    const known = to.get(id)
    if (known) known.push(on)
    else to.set(id, [on])
  }

  return {
    otherList,
    stopCalling,
    look(list, participants) {
      const isOpen = isOpenList(list)
      for (const { id, statusCode } of participants) {
        if (!wanted.has(id)) continue
        const on = { listId: list.id, statusCode }
        if (isOpen) add(otherList, id, on)
        if (statusCode === STOP_CALLING) add(stopCalling, id, on)
      }
    }
  }
}

/** Days that are looked back for calls, unless somebody says otherwise. */
export const DEFAULT_DAYS = 7
export const MOST_DAYS = 365

/** A number of days as it was typed or kept; `null` for what is none. */
export function readDays(given: unknown): number | null {
  const days = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  return typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : null
}
