import { describe, expect, it, vi } from 'vitest'
import { inOneTab } from '../../src/stores/tabLock'
import { browserLocks, type LockCallback } from '../browserLocks'

const refusal = () => new DOMException('The request was denied.', 'SecurityError')

/** How a browser goes without locks in a frame. */
const without: Array<[how: string, navigator: object]> = [
  ['rejects', { locks: { request: async () => { throw refusal() } } }],
  ['throws at once', { locks: { request: () => { throw refusal() } } }],
  ['refuses the very object', { get locks(): never { throw refusal() } }],
  ['has no locks', {}]
]

describe.each(without)('Work for one tab at a time, in a browser that %s', (_how, navigator) => {
  it('is done exactly once, without having waited', async () => {
    vi.stubGlobal('navigator', navigator)
    const work = vi.fn(async () => 7)
    expect(await inOneTab('lists', work)).toBe(7)
    expect(work.mock.calls).toEqual([[false]])
  })

  it('fails with its own failure, and is not done again', async () => {
    vi.stubGlobal('navigator', navigator)
    const work = vi.fn(async () => { throw new Error('the answer was lost') })
    await expect(inOneTab('lists', work)).rejects.toThrow('the answer was lost')
    expect(work).toHaveBeenCalledTimes(1)
  })
})

describe('Work for one tab at a time', () => {
  it('is done at once while nobody else is at it', async () => {
    vi.stubGlobal('navigator', { locks: browserLocks() })
    const work = vi.fn(async () => 7)
    expect(await inOneTab('lists', work)).toBe(7)
    expect(work.mock.calls).toEqual([[false]])
  })

  it('waits for another tab, is told that it did, and is done once', async () => {
    vi.stubGlobal('navigator', { locks: browserLocks() })
    const order: string[] = []
    let end = (): void => {}
    const first = inOneTab('lists', async () => {
      order.push('first begins')
      await new Promise<void>(resolve => { end = resolve })
      order.push('first ends')
    })
    const work = vi.fn(async (waited: boolean) => order.push(waited ? 'second, having waited' : 'second'))
    const second = inOneTab('lists', work)
    const other = inOneTab('other lists', async () => order.push('another name'))
    await other
    end()
    await Promise.all([first, second])
    expect(order).toEqual(['first begins', 'another name', 'first ends', 'second, having waited'])
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('is done after the other tab has failed, too', async () => {
    vi.stubGlobal('navigator', { locks: browserLocks() })
    const first = inOneTab('lists', async () => { throw new Error('the first one failed') })
    const second = inOneTab('lists', async waited => waited)
    await expect(first).rejects.toThrow('the first one failed')
    expect(await second).toBe(true)
  })

  it.each([
    ['a failure of its own', new Error('the answer was lost')],
    ['a failure that looks like a refusal', refusal()]
  ])('is not done twice for %s', async (_what, failure) => {
    vi.stubGlobal('navigator', { locks: browserLocks() })
    const work = vi.fn(async () => { throw failure })
    await expect(inOneTab('lists', work)).rejects.toBe(failure)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('is done once where the lock is taken away in the middle of it', async () => {
    vi.stubGlobal('navigator', { locks: {
      async request(_name: string, _options: object, callback: LockCallback) {
        void callback({ name: 'lists' })
        throw new DOMException('The lock was stolen.', 'AbortError')
      }
    } })
    const work = vi.fn(async () => 7)
    expect(await inOneTab('lists', work)).toBe(7)
    expect(work).toHaveBeenCalledTimes(1)
  })
})
