import { distinct, hasGap, lastFilled, PAGE_SIZE, type Pages } from './pageRows'

export type Halfway<Row> = ReturnType<typeof halfwayPages<Row>>

/**
 * The pages that begin in the middle of others, each asked for once.
 * @param mayHideRows a row that is repeated may be one that nobody sees.
 */
export function halfwayPages<Row>(page: (start: number) => Promise<readonly Row[]>, mayHideRows: boolean) {
  const asked = new Map<number, Promise<readonly Row[]>>()
  /** From one page on, up to another. */
  function ask(from: number, to: number): void {
    for (let number = from; number < to; number++) {
      if (asked.has(number)) continue
      const answer = page(number * PAGE_SIZE + PAGE_SIZE / 2)
      // Whoever waits for the answers learns of a failure; until then it is no unhandled one.
      answer.catch(() => {})
      asked.set(number, answer)
    }
  }
  return {
    ask,
    /**
     * Between pages as they were read. Pages that are full, and repeat nobody, skip nobody: then only somebody
     * between the last one and what is empty behind it can be missing.
     */
    askBetween(pages: Pages<Row>, moved: boolean): void {
      const last = lastFilled(pages)
      if (moved || mayHideRows && hasGap(pages)) ask(0, last + 1)
      else if (mayHideRows) ask(last, last + 1)
    },
    /**
     * True when these pages were asked for with the others, and show about the same order: then nobody has moved, and
     * who is repeated stands beside somebody with the same rank.
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
