import type { Participant } from './participant'
import { progressOf, type StatusCount } from './progress'
import type { CallStatus } from './status'

/** What is done with those on other lists: added to those picked, or who is not there, or who is there, is taken out. */
export const WAYS = ['add', 'keep', 'leaveOut'] as const
export type Way = (typeof WAYS)[number]

/**
 * How many clients of several lists have each status, and how many there are in all. A client on two lists is counted
 * once, and once under each status they have there: the numbers of the statuses may come to more than the total.
 */
export function countStatuses(
  lists: ReadonlyArray<readonly Participant[]>,
  statuses: readonly CallStatus[]
): { readonly total: number; readonly counts: readonly StatusCount[] } {
  const ids = new Set<number>()
  const once = new Map<string, Participant>()
  for (const participant of lists.flat()) {
    ids.add(participant.id)
    once.set(`${participant.id} ${participant.statusCode}`, participant)
  }
  return { total: ids.size, counts: progressOf([...once.values()], statuses).counts }
}

/**
 * The clients of several lists who have one of the statuses on any of them: each once, in the order of the lists.
 * @param codes `null` for every status.
 */
export function clientsWith(lists: ReadonlyArray<readonly Participant[]>, codes: ReadonlySet<string> | null): number[] {
  const ids = new Set<number>()
  for (const { id, statusCode } of lists.flat()) {
    if (codes === null || codes.has(statusCode)) ids.add(id)
  }
  return [...ids]
}

/** What taking clients from other lists comes to, before it is done. */
export interface Taking {
  readonly pick: readonly number[]
  readonly unpick: readonly number[]
  /** How many of those picked stay so. */
  readonly staying: number
  /** How many of the clients are on the list that is added to, and can't be picked. */
  readonly onList: number
}

/**
 * Union, intersection or difference of those picked with clients of other lists.
 * @param clients from the other lists, each once.
 * @param onList who is on the list that is added to; they are never picked.
 * @param gone who was deleted; they are never picked anew.
 */
export function take(
  way: Way,
  clients: readonly number[],
  picked: ReadonlySet<number>,
  onList: ReadonlySet<number>,
  gone: ReadonlySet<number>
): Taking {
  const there = new Set(clients)
  const inBoth = [...picked].filter(id => there.has(id))
  const unpick = way === 'add' ? [] : way === 'leaveOut' ? inBoth : [...picked].filter(id => !there.has(id))
  return {
    pick: way === 'add' ? clients.filter(id => !picked.has(id) && !onList.has(id) && !gone.has(id)) : [],
    unpick,
    staying: picked.size - unpick.length,
    onList: clients.filter(id => onList.has(id)).length
  }
}
