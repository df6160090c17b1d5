import { describe, expect, it } from 'vitest'
import { inSlices } from '../../src/files/inSlices'

function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

/** How often others had a turn while something was done. */
async function turnsDuring(work: Promise<void>): Promise<number> {
  let turns = 0
  let done = false
  const count = () => {
    turns++
    if (!done) setImmediate(count)
  }
  setImmediate(count)
  await work.finally(() => { done = true })
  return turns
}

describe('Work in slices', () => {
  it('is done with each, in order', async () => {
    const done: [string, number][] = []
    await inSlices(['a', 'b', 'c'], (item, index) => done.push([item, index]))
    expect(done).toEqual([['a', 0], ['b', 1], ['c', 2]])
  })

  it('gives others a turn every few milliseconds', async () => {
    expect(await turnsDuring(inSlices(Array(40).fill(0), () => busy(5)))).toBeGreaterThanOrEqual(10)
  })

  it('is done at once when there is little', async () => {
    const done: number[] = []
    const work = inSlices([1, 2, 3], item => done.push(item))
    expect(done).toEqual([1, 2, 3])
    await work
  })

  it('ends between two slices when it is stopped', async () => {
    const stop = new AbortController()
    let done = 0
    const work = inSlices(Array(1000).fill(0), () => {
      busy(2)
      if (++done === 3) stop.abort(new Error('stopped'))
    }, stop.signal)
    await expect(work).rejects.toThrow('stopped')
    expect(done).toBeLessThan(100)
    await expect(inSlices([1], () => { done = 0 }, stop.signal)).rejects.toThrow('stopped')
    expect(done).not.toBe(0)
  })

  it('ends with what goes wrong', async () => {
    await expect(inSlices([1], () => { throw new Error('no') })).rejects.toThrow('no')
  })
})
