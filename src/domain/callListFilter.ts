import type { CallListEntry } from './callList'
import { isClientType, type ClientType } from './entityType'
import { hasWords, searchText, searchWords } from './searchText'

/** Whose lists: `mine` are those the user is responsible for or has made. */
export type OwnerFilter = 'all' | 'mine'

/** What the lists hold; `other` are leads, deals and so on, which this app shows and does not edit. */
export type ClientsFilter = 'all' | ClientType | 'other'

/**
 * Where the lists stand. Those that the user has put away are in `putAway` and nowhere else. Lists without an activity are never among the first three: `gone` holds them,
 * deleted for administrators, not available for other users (protocol notes 22, 23).
 */
export type StateFilter = 'alive' | 'open' | 'done' | 'putAway' | 'gone'

/** Which lists the overview shows. */
export interface CallListFilter {
  /** Words of a name, or a number with or without `#`; empty finds every list. */
  readonly text: string
  readonly owner: OwnerFilter
  readonly clients: ClientsFilter
  readonly state: StateFilter
}

/** Shows all lists that are alive, of every user. */
export const EVERY_LIVING_LIST: CallListFilter = { text: '', owner: 'all', clients: 'all', state: 'alive' }

/** What the overview can be sorted by. Progress is not among it: it is known only of lists that were in sight. */
export type CallListOrder = 'name' | 'responsible' | 'created' | 'state'

/** What sorting and searching need to know about the names around a list. */
export interface CallListNames {
  /** The list's name as the screen shows it. */
  readonly nameOf: (entry: CallListEntry) => string
  /** The responsible user's name; empty while unknown. */
  readonly responsibleOf: (entry: CallListEntry) => string
  /** Orders two texts as the language does. */
  readonly compare: (left: string, right: string) => number
}

/** True when the filter is as it is at first, so that what is missing is missing in the portal. */
export function showsEveryLivingList(filter: CallListFilter): boolean {
  return filter.text.trim() === '' && filter.owner === 'all' && filter.clients === 'all' && filter.state === 'alive'
}

/**
 * The lists a filter lets through, in their order.
 * @param userId who "mine" is; `null` while unknown, then nothing is.
 * @param isAway whether the user has put a list away.
 */
export function filterCallLists(
  entries: readonly CallListEntry[],
  filter: CallListFilter,
  userId: number | null,
  nameOf: CallListNames['nameOf'],
  isAway: (listId: number) => boolean = () => false
): CallListEntry[] {
  const finds = finderOf(filter.text)
  return entries.filter(entry =>
    (filter.state === 'putAway' ? isAway(entry.id) : !isAway(entry.id) && isInState(entry, filter.state))
    && isOfClients(entry, filter.clients)
    && (filter.owner === 'all' || isOf(entry, userId))
    && finds(entry.id, nameOf(entry)))
}

function isInState(entry: CallListEntry, state: Exclude<StateFilter, 'putAway'>): boolean {
  if (!entry.activity) return state === 'gone'
  switch (state) {
    case 'alive': return true
    case 'open': return !entry.activity.completed
    case 'done': return entry.activity.completed
    case 'gone': return false
  }
}

function isOfClients({ entityType }: CallListEntry, clients: ClientsFilter): boolean {
  if (clients === 'all') return true
  return clients === 'other' ? !isClientType(entityType) : entityType === clients
}

function isOf(entry: CallListEntry, userId: number | null): boolean {
  return userId !== null && (entry.createdById === userId || entry.activity?.responsibleId === userId)
}

/**
 * How a text finds lists. `#10` is that number and no other, the list's own or one in a name; `10` is also
 * the beginning of 101. Everything else is looked for in the name, word by word in whatever order.
 */
function finderOf(text: string): (id: number, name: string) => boolean {
  const wanted = searchText(text).trim()
  if (wanted === '') return () => true
  const exactly = /^#(\d+)$/.exec(wanted)
  if (exactly) {
    const inName = new RegExp(`${wanted}(?!\\d)`)
    return (id, name) => String(id) === exactly[1] || inName.test(name)
  }
  const words = searchWords(text)
  return (id, name) => String(id).startsWith(wanted) || hasWords(searchText(name), words)
}

/** Lists sorted; those that are equal keep the newest first, which is also the order when none is asked for. */
export function sortCallLists(
  entries: readonly CallListEntry[],
  order: CallListOrder,
  descending: boolean,
  names: CallListNames
): CallListEntry[] {
  const compare = comparing(order, names)
  const direction = descending ? -1 : 1
  return [...entries].sort((left, right) => direction * compare(left, right) || right.id - left.id)
}

function comparing(order: CallListOrder, names: CallListNames): (left: CallListEntry, right: CallListEntry) => number {
  switch (order) {
    case 'name': return (left, right) => names.compare(names.nameOf(left), names.nameOf(right))
    case 'responsible': return (left, right) => names.compare(names.responsibleOf(left), names.responsibleOf(right))
    case 'created': return (left, right) => timeOf(left) - timeOf(right) || left.id - right.id
    case 'state': return (left, right) => Number(left.activity?.completed ?? true) - Number(right.activity?.completed ?? true)
  }
}

/** A list without a date counts as older than all that have one. */
function timeOf({ createdAt }: CallListEntry): number {
  return createdAt?.getTime() ?? 0
}
