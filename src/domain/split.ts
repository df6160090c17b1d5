/**
 * The largest call list that works well: the dialler loads and rewrites all participants with every result,
 * and Bitrix24's own screens stop there too.
 */
export const COMFORTABLE_SIZE = 500

/** How many lists to suggest for so many participants; 1 where one is small enough. */
export function suggestedParts(count: number): number {
  return Math.max(1, Math.ceil(count / COMFORTABLE_SIZE))
}

/**
 * Cuts ids into `parts` that follow each other, as even as can be: the first ones are longer by one. Fewer ids
 * than parts leave the last ones empty; an empty list can't be created.
 * @param parts at least 1.
 */
export function intoParts(ids: readonly number[], parts: number): number[][] {
  const size = Math.floor(ids.length / parts)
  const longer = ids.length % parts
  return Array.from({ length: parts }, (_, part) => {
    const start = part * size + Math.min(part, longer)
    return ids.slice(start, start + size + (part < longer ? 1 : 0))
  })
}

/** Deals ids out in turn, the first to the first part, so that each gets as many from the top; see `intoParts`. */
export function inTurn(ids: readonly number[], parts: number): number[][] {
  return Array.from({ length: parts }, (_, part) => ids.filter((_id, index) => index % parts === part))
}

/** Parts of a split, and the ids that are in none of them; all in the order of the ids. */
export interface Split {
  readonly parts: readonly number[][]
  readonly rest: readonly number[]
}

/**
 * Cuts ids into parts of the given sizes, which follow each other. When the ids run out the last parts are
 * shorter, or empty.
 */
export function bySizes(ids: readonly number[], sizes: readonly number[]): Split {
  let start = 0
  const parts = sizes.map((size) => {
    const part = ids.slice(start, start + Math.max(0, size))
    start += part.length
    return part
  })
  return { parts, rest: ids.slice(start) }
}

/**
 * Gives each colleague the clients they are responsible for, in the order of the colleagues. The rest are the clients
 * of other users, and those whose responsible user is not known.
 */
export function byResponsible(
  ids: readonly number[],
  responsibleOf: (id: number) => number | undefined,
  colleagues: readonly number[]
): Split {
  const byColleague = new Map<number | undefined, number[]>(colleagues.map(colleague => [colleague, []]))
  const rest: number[] = []
  for (const id of ids) (byColleague.get(responsibleOf(id)) ?? rest).push(id)
  return { parts: colleagues.map(colleague => byColleague.get(colleague) ?? []), rest }
}

/** As many lists as one draft may become. */
export const MOST_PARTS = 100

/**
 * The number of lists somebody typed.
 * @returns `null` for anything but a whole number from 1 to `MOST_PARTS`.
 */
export function readPartCount(typed: string): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return count >= 1 && count <= MOST_PARTS ? count : null
}

/**
 * The sizes of parts of which some were set: the others share what is left, as even as can be.
 * @param set what each part is to have; `null` where nothing was set.
 */
export function evenedSizes(count: number, set: ReadonlyArray<number | null>): number[] {
  const open = set.filter(size => size === null).length
  const left = Math.max(0, count - set.reduce<number>((sum, size) => sum + (size ?? 0), 0))
  const shares = intoParts(Array.from({ length: left }, (_, index) => index), Math.max(1, open)).map(share => share.length)
  let next = 0
  return set.map(size => size ?? shares[next++] ?? 0)
}
