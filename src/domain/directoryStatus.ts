import { IN_PROGRESS, type CallStatus } from './status'

/** A status as the portal's directory keeps it (protocol note 121). */
export interface DirectoryStatus {
  readonly id: number
  /** Given once, never changed (protocol note 122); may be anything of up to 50 characters. */
  readonly code: string
  /** May be empty. */
  readonly name: string
  readonly sort: number
  /** One of those that come with Bitrix24. */
  readonly system: boolean
  /** `#rrggbb`; `null` for none. */
  readonly color: string | null
}

/** What a user gives a status. */
export interface StatusContent {
  readonly name: string
  readonly color: string | null
}

/** The longest name the directory keeps, in characters (protocol note 122). */
export const LONGEST_STATUS_NAME = 100

/** What is wrong with a name; the last is only odd. */
export type NameProblem = 'empty' | 'long' | 'taken'

/** @param others the other statuses. */
export function nameProblem(name: string, others: readonly DirectoryStatus[]): NameProblem | null {
  const wanted = name.trim()
  if (wanted === '') return 'empty'
  if ([...wanted].length > LONGEST_STATUS_NAME) return 'long'
  const folded = wanted.toLocaleLowerCase()
  return others.some(other => other.name.trim().toLocaleLowerCase() === folded) ? 'taken' : null
}

/** What a status is called on the screen: by its code where it has no name. */
export function shownName({ name, code }: Pick<DirectoryStatus, 'name' | 'code'>): string {
  return name.trim() || code
}

/** The same as everybody knows it who does not write the directory. */
export function callStatusOf(status: DirectoryStatus): CallStatus {
  return { code: status.code, name: shownName(status), sort: status.sort, color: status.color }
}

/** The portal's order: by its numbers, and by age where those are the same. */
export function inPortalOrder(statuses: readonly DirectoryStatus[]): DirectoryStatus[] {
  return [...statuses].sort((one, other) => one.sort - other.sort || one.id - other.id)
}

/** What somebody who adds a status is never asked for: a code that no other has, without a colon (protocol note 122). */
export function newStatusCode(taken: ReadonlySet<string>, random: () => number = Math.random): string {
  for (;;) {
    const letters = Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join('')
    const code = `UC_${letters.toUpperCase()}`
    if (!taken.has(code)) return code
  }
}

/** The number that puts a new status behind all others. */
export function sortBehind(statuses: readonly DirectoryStatus[]): number {
  return Math.max(0, ...statuses.map(({ sort }) => sort)) + 10
}

/** A status and the number it needs to come to its place. */
export interface NewSort {
  readonly id: number
  readonly sort: number
}

/** The numbers that have to be written so that the statuses come in this order: in tens, those that are so already left out. */
export function newSorts(ordered: readonly DirectoryStatus[]): NewSort[] {
  return ordered.flatMap(({ id, sort }, index) => {
    const wanted = (index + 1) * 10
    return sort === wanted ? [] : [{ id, sort: wanted }]
  })
}

/** Every participant starts with it, whatever the directory says (protocol note 124). */
export function isStart({ code }: Pick<DirectoryStatus, 'code'>): boolean {
  return code === IN_PROGRESS
}

/** How often a status is used. */
export interface StatusUse {
  readonly participants: number
  readonly lists: number
}

export const NO_USE: StatusUse = { participants: 0, lists: 0 }

/** @param lists the participants of each list. */
export function usesOf(lists: ReadonlyArray<ReadonlyArray<{ readonly statusCode: string }>>): ReadonlyMap<string, StatusUse> {
  const uses = new Map<string, StatusUse>()
  for (const list of lists) {
    const tally = new Map<string, number>()
    for (const { statusCode } of list) tally.set(statusCode, (tally.get(statusCode) ?? 0) + 1)
    for (const [code, count] of tally) {
      const { participants, lists: others } = uses.get(code) ?? NO_USE
      uses.set(code, { participants: participants + count, lists: others + 1 })
    }
  }
  return uses
}

/** The list with one item at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from)
  const item = items[from]
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)]
}
