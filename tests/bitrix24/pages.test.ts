import { describe, expect, it } from 'vitest'
import { createSharedPace } from '../../src/bitrix24/pace'
import { PAGE_SIZE, readPages, type PagedReading } from '../../src/bitrix24/pages'
import { aParticipant, numbers } from '../factories'

interface Row { readonly id: number }

/** Pages of a list that nobody changes; `hidden` rows are dropped after the page was cut (protocol note 5). */
function pagesOf(size: number, hidden: (id: number) => boolean = () => false) {
  const asked: number[] = []
  const reading: PagedReading<Row> = {
    key: row => row.id,
    async page(start) {
      asked.push(start / PAGE_SIZE)
      return numbers(start + 1, Math.min(size, start + PAGE_SIZE)).filter(id => !hidden(id)).map(id => aParticipant(id))
    }
  }
  return { reading, asked }
}

const idsOf = (rows: readonly Row[]) => rows.map(row => row.id)

describe('reading all pages', () => {
  it.each([0, 1, 49, 50, 51, 99, 100, 400, 650, 651, 2_500, 10_000])('note 4: gets every row of %i in order, each once', async (size) => {
    const { reading } = pagesOf(size)
    expect(idsOf((await readPages(reading)).rows)).toEqual(numbers(1, size))
  })

  it('note 4: asks for few pages where the list is short, and ahead only where it has proved long', async () => {
    const short = pagesOf(30)
    await readPages(short.reading)
    expect(short.asked.length).toBeLessThanOrEqual(13)
    const long = pagesOf(700)
    await readPages(long.reading)
    expect(long.asked.length).toBeLessThanOrEqual(13 + 47)
  })

  it('asks for no more than what is expected and one page to see that there is no more', async () => {
    const { reading, asked } = pagesOf(500)
    expect((await readPages({ ...reading, expected: 500 })).rows).toHaveLength(500)
    expect([...asked].sort((a, b) => a - b)).toEqual(numbers(0, 10))
  })

  it('goes on where there is more than was expected, and stops where there is less', async () => {
    const more = pagesOf(1_000)
    expect((await readPages({ ...more.reading, expected: 100 })).rows).toHaveLength(1_000)
    const less = pagesOf(10)
    expect((await readPages({ ...less.reading, expected: 5_000 })).rows).toHaveLength(10)
  })

  it('tells the rows so far after every window, never fewer than before', async () => {
    const told: number[] = []
    const { reading } = pagesOf(3_000)
    await readPages({ ...reading, onRows: rows => told.push(rows.length) })
    expect(told).toEqual([650, 650 + 46 * 50, 3_000])
  })

  it('fails when a page does', async () => {
    const broken = { ...pagesOf(10).reading, page: () => Promise.reject(new Error('no')) }
    await expect(readPages(broken)).rejects.toThrow('no')
  })
})

describe('note 5: where rows may be hidden', () => {
  const reads = async (size: number, hidden: (id: number) => boolean, more: Partial<PagedReading<Row>> = {}) => {
    const { reading, asked } = pagesOf(size, hidden)
    const read = await readPages({ ...reading, mayHideRows: true, ...more })
    const seen = numbers(1, size).filter(id => !hidden(id))
    expect(idsOf(read.rows)).toEqual(seen)
    return { ...read, asked }
  }

  // Guard: readOnce goes on until pages are empty, however short they are.
  it('a short page is not the end', async () => {
    expect((await reads(2_000, id => id % 3 !== 0)).hidden).toBe(true)
  })

  it('empty pages in the middle are not either', async () => {
    expect((await reads(700, id => id > 100 && id <= 600)).hidden).toBe(true)
  })

  it('nor are empty pages at the very beginning', async () => {
    expect((await reads(1_200, id => id <= 1_100)).hidden).toBe(true)
    expect((await reads(3_000, id => id <= 2_000)).hidden).toBe(true)
  })

  it('a gap in the first pages is enough to look far beyond an apparent end', async () => {
    await reads(2_600, id => id === 3 || (id > 100 && id <= 2_500))
  })

  it('nothing is said to be hidden where all pages are full', async () => {
    expect((await reads(230, () => false)).hidden).toBe(false)
  })

  it('nobody at all is taken for hidden, because a list is never empty', async () => {
    expect(await reads(400, () => true)).toMatchObject({ rows: [], hidden: true, reach: 0 })
  })

  it('a list that reaches further than was known is read on past two empty pages', async () => {
    await reads(200, id => id > 50 && id <= 150, { expected: 50 })
  })

  // Guard: LOOK_PAST.
  it('a whole batch of pages may be empty before more come, also where the pages before them are full', async () => {
    for (const size of [2_600, 2_601]) await reads(size, id => id > 100 && id <= 2_550)
    await reads(2_600, id => id > 50 && id <= 2_500, { expected: 50 })
  })

  it('a list is read as far as it was known to reach', async () => {
    await reads(9_000, id => id > 50 && id <= 8_950, { expected: 9_000 })
  })

  it('a glance looks as far as a list of Bitrix24\'s own screens can reach, and further once rows have proved hidden', async () => {
    const { asked } = await reads(100, () => false, { glance: true })
    expect(Math.max(...asked)).toBeLessThan(20)
    await reads(500, id => id > 50 && id <= 450, { glance: true, pace: createSharedPace() })
    await reads(2_600, id => id === 7 || id > 60 && id <= 2_500, { glance: true })
  })

  // Guard for what an update is compared with: hidden rows count for how far the list reaches.
  it('the list is known to reach as far as the last page with anybody on it', async () => {
    expect((await reads(500, id => id < 480)).reach).toBe(500)
    expect((await readPages(pagesOf(120).reading)).reach).toBe(150)
  })
})

describe('note 200: where ranks are tied', () => {
  /** Two pages meet in the middle of a tie, and take its rows in another order. */
  function tied(size: number, ties: ReadonlyArray<readonly [number, number]>, hidden: (id: number) => boolean = () => false) {
    const order = (turned: boolean) => {
      const ids = numbers(1, size)
      for (const [one, other] of turned ? ties : []) [ids[one - 1], ids[other - 1]] = [other, one]
      return ids
    }
    const asked: number[] = []
    const reading: PagedReading<Row> = {
      key: row => row.id,
      async page(start) {
        asked.push(start)
        const page = Math.floor(start / PAGE_SIZE)
        return order(page % 2 === 1).slice(start, start + PAGE_SIZE).filter(id => !hidden(id)).map(id => aParticipant(id))
      }
    }
    return { reading, asked }
  }

  // Guard: `withHalfway`, asked for once a pass has come to the same repetition as the one before.
  it('whom two pages repeat comes once, and whom they skip comes all the same', async () => {
    const { reading } = tied(180, [[50, 51], [150, 151]])
    const { rows, unsteady } = await readPages(reading)
    expect(idsOf(rows).sort((a, b) => a - b)).toEqual(numbers(1, 180))
    expect(unsteady).toBe(true)
  })

  it('whom a hidden one is in the way of comes as well', async () => {
    for (const hidden of [50, 51]) {
      const { reading } = tied(120, [[50, 51]], id => id === hidden)
      const { rows } = await readPages({ ...reading, mayHideRows: true })
      expect(idsOf(rows)).toEqual(numbers(1, 120).filter(id => id !== hidden))
    }
    const { reading } = tied(51, [[50, 51]], id => id === 50)
    expect(idsOf((await readPages({ ...reading, mayHideRows: true })).rows)).toContain(51)
  })

  it('nothing is read again for it but once', async () => {
    const { reading, asked } = tied(180, [[50, 51]])
    await readPages(reading)
    expect(asked.filter(start => start === 0)).toHaveLength(2)
  })
})

describe('many lists at one pace', () => {
  it('share a batch among those who go on at the same moment', async () => {
    const pace = createSharedPace()
    expect(await Promise.all(numbers(1, 25).map(async () => await pace(0)))).toEqual(numbers(1, 25).map(() => 2))
    expect(await Promise.all(numbers(1, 5).map(async () => await pace(2)))).toEqual([10, 10, 10, 10, 10])
    expect(await pace(12)).toBe(50)
  })

  it('still do not ask a whole batch of a list that may be short', async () => {
    expect(await createSharedPace()(0)).toBe(13)
  })

  it('get every list whole', async () => {
    const pace = createSharedPace()
    const sizes = [1, 50, 51, 120, 800, 2_600]
    const read = await Promise.all(sizes.map(size => readPages({ ...pagesOf(size).reading, pace })))
    expect(read.map(({ rows }) => rows.length)).toEqual(sizes)
  })
})
