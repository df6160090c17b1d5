import { describe, expect, it } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { numbers } from '../factories'
import { until } from '../localPortal'
import { engine, errorOf, RETRY_MS } from './scripted'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** A promise that somebody else settles. */
function gate() {
  let open = (): void => {}
  const opened = new Promise<void>(resolve => open = resolve)
  return { opened, open }
}

describe('reads of one moment', () => {
  it('note 40: travel in one request, up to fifty', async () => {
    const { rest, requests } = engine((_method, { id }: { id?: string }) => ({ result: id }))
    const answers = await Promise.all(numbers(1, 120).map(id => rest.read('x', { id })))
    expect(answers.map(({ result }) => result)).toEqual(numbers(1, 120).map(String))
    expect(requests.map(commands => commands.length)).toEqual([50, 50, 20])
  })

  it('that are asked for one after another travel together as well', async () => {
    const { rest, requests } = engine()
    await Promise.all([rest.read('a'), Promise.resolve().then(() => rest.read('b'))])
    expect(requests).toEqual([['a?', 'b?']])
  })

  it('keep at most four requests under way', async () => {
    const { opened, open } = gate()
    const { rest, requests } = engine(async () => {
      await opened
      return { result: true }
    })
    const all = Promise.all(numbers(1, 400).map(id => rest.read('x', { id })))
    await pause(20)
    expect(requests).toHaveLength(4)
    open()
    await all
    expect(requests).toHaveLength(8)
  })

  it('answer the total where the method tells it', async () => {
    const { rest } = engine(() => ({ result: [], total: 700 }))
    expect(await rest.read('x')).toMatchObject({ result: [], total: 700 })
  })
})

describe('the same read', () => {
  it('running twice is sent once, and answers both', async () => {
    const { rest, requests } = engine((_method, _params, request) => ({ result: request }))
    const [one, two] = await Promise.all([rest.read('x', { id: 1 }), rest.read('x', { id: 1 })])
    expect([one.result, two.result]).toEqual([1, 1])
    expect(requests).toEqual([['x?id=1']])
  })

  it('is sent again when the first has been answered', async () => {
    const { rest } = engine((_method, _params, request) => ({ result: request }))
    expect((await rest.read('x')).result).toBe(1)
    expect((await rest.read('x')).result).toBe(2)
  })

  it('with other parameters is another one', async () => {
    const { rest, requests } = engine()
    await Promise.all([rest.read('x', { id: 1 }), rest.read('x', { id: 2 })])
    expect(requests).toEqual([['x?id=1', 'x?id=2']])
  })

  it('fails for everybody who waits for it', async () => {
    const { rest } = engine(() => ({ error: 'LIST_ID_ERROR' }))
    const [one, two] = [rest.read('x'), rest.read('x')]
    expect((await errorOf(one)).kind).toBe('list-not-found')
    expect((await errorOf(two)).kind).toBe('list-not-found')
  })

  // Guard: `changing` forgets running reads after every write.
  it('is sent anew after a write: what was asked before cannot answer it', async () => {
    const { opened, open } = gate()
    const { rest, requests } = engine(async (method, _params, request) => {
      if (method === 'x' && request === 1) await opened
      return { result: request }
    })
    const before = rest.read('x')
    await pause(5)
    await rest.write('w', {})
    const after = rest.read('x')
    await pause(5)
    open()
    expect([(await before).result, (await after).result]).toEqual([1, 3])
    expect(requests).toEqual([['x?'], ['w'], ['x?']])
  })
})

describe('leaving', () => {
  it('leaves a read out that nobody waits for', async () => {
    const { rest, requests } = engine()
    const leaving = new AbortController()
    const left = rest.read('left', {}, { signal: leaving.signal })
    const stayed = rest.read('stayed')
    leaving.abort()
    expect((await errorOf(left)).kind).toBe('cancelled')
    await stayed
    expect(requests).toEqual([['stayed?']])
  })

  it('does not take the read away from others', async () => {
    const { rest } = engine()
    const leaving = new AbortController()
    const left = rest.read('x', {}, { signal: leaving.signal })
    const stayed = rest.read('x')
    leaving.abort()
    expect((await errorOf(left)).kind).toBe('cancelled')
    expect((await stayed).result).toBe(true)
  })

  it('drops an answer under way, and does not try again what failed', async () => {
    const { opened, open } = gate()
    const { rest, requests } = engine(async () => {
      await opened
      throw new PortalError('no-answer', '')
    })
    const leaving = new AbortController()
    const left = rest.read('x', {}, { signal: leaving.signal })
    await until(() => requests.length === 1)
    leaving.abort()
    expect((await errorOf(left)).kind).toBe('cancelled')
    open()
    await pause(RETRY_MS * 5)
    expect(requests).toHaveLength(1)
  })

  it('and coming back asks anew', async () => {
    const { rest } = engine()
    const leaving = new AbortController()
    const left = rest.read('x', {}, { signal: leaving.signal })
    leaving.abort()
    await errorOf(left)
    expect((await rest.read('x')).result).toBe(true)
  })
})

describe('reads behind', () => {
  it('wait until nothing in front is under way', async () => {
    const { opened, open } = gate()
    const { rest, requests } = engine(async (method) => {
      if (method === 'visible') await opened
      return { result: true }
    })
    const behind = rest.read('background', {}, { priority: 'background' })
    const front = rest.read('visible')
    await pause(10)
    expect(requests).toEqual([['visible?']])
    open()
    await Promise.all([front, behind])
    expect(requests).toEqual([['visible?'], ['background?']])
  })

  it('go all the same when they fill a batch', async () => {
    const { opened, open } = gate()
    const { rest, requests } = engine(async (method) => {
      if (method === 'visible') await opened
      return { result: true }
    })
    const front = rest.read('visible')
    const behind = numbers(1, 50).map(id => rest.read('background', { id }, { priority: 'background' }))
    await Promise.all(behind)
    open()
    await front
    expect(requests.map(({ length }) => length)).toEqual([1, 50])
  })

  it('come to the front when somebody looks at them', async () => {
    const { opened, open } = gate()
    const { rest, requests } = engine(async (method) => {
      if (method === 'visible') await opened
      return { result: true }
    })
    const front = rest.read('visible')
    const behind = rest.read('x', {}, { priority: 'background' })
    await until(() => requests.length === 1)
    await rest.read('x')
    open()
    await Promise.all([front, behind])
    expect(requests).toEqual([['visible?'], ['x?']])
  })
})
