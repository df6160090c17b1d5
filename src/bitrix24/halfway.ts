import { distinct, hasGap, lastFilled, PAGE_SIZE, type Pages } from './pageRows'

export type Halfway<Row> = ReturnType<typeof halfwayPages<Row>>

/**
 * The pages that begin in the middle of others, each read once.
 * @param mayHideRows a row that is repeated may be one this user can't see.
 */
export function halfwayPages<Row>(page: (start: number) => Promise<readonly Row[]>, mayHideRows: boolean) {
  const asked = new Map<number, Promise<readonly Row[]>>()
  /** From one page on, up to another. */
  function ask(from: number, to: number): void {
    for (let number = from; number < to; number++) {
      if (asked.has(number)) continue
      const answer = page(number * PAGE_SIZE + PAGE_SIZE / 2)
      // A failure is told by `answers`; until that is called it must not count as unhandled.
      answer.catch(() => {})
      asked.set(number, answer)
    }
  }
  return {
    ask,
    /**
     * Reads between pages as they came. Full pages that repeat no row skip none either: then a row can be missing only
     * between the last page and the empty one after it.
     */
    askBetween(pages: Pages<Row>, moved: boolean): void {
      const last = lastFilled(pages)
      if (moved || mayHideRows && hasGap(pages)) ask(0, last + 1)
      else if (mayHideRows) ask(last, last + 1)
    },
    /**
     * True when these pages were read together with the others, and show about the same order: then no row has moved,
     * and a repeated row stands beside one of the same rank.
     */
    async agrees(pages: Pages<Row>, key: (row: Row) => number): Promise<boolean> {
      if (!mayHideRows || asked.size <= lastFilled(pages)) return false
      const rows = [...asked].sort(([one], [other]) => one - other).map(([, answer]) => answer)
      return sameOrder(distinct(pages.flat(), key).map(key), distinct((await Promise.all(rows)).flat(), key).map(key))
    },
    /** By the number of the page they begin in the middle of. */
    async answers(): Promise<ReadonlyMap<number, readonly Row[]>> {
      return new Map(await Promise.all([...asked].map(async ([number, rows]) => [number, await rows] as const)))
    }
  }
}

/** Rows page after page, those from halfway between two pages between them. */
export function withHalfway<Row>(pages: Pages<Row>, halfway: ReadonlyMap<number, readonly Row[]>): Row[] {
  return pages.flatMap((page, number) => [...page, ...halfway.get(number) ?? []])
}

/** True when those in both stand at about the same place among them: less than half a page away. */
function sameOrder(one: readonly number[], other: readonly number[]): boolean {
  const inOther = new Set(other)
  const inBoth = one.filter(id => inOther.has(id))
  const places = new Map(inBoth.map((id, place) => [id, place]))
  return other.filter(id => places.has(id)).every((id, place) => Math.abs(place - (places.get(id) ?? 0)) < PAGE_SIZE / 2)
}
