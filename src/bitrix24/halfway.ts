import { hasGap, lastFilled, PAGE_SIZE, type Pages } from './pageRows'

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
