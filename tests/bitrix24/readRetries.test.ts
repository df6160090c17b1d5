import { describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { until } from '../localPortal'
import { engine, errorOf, RETRY_MS, switchableNetwork } from './scripted'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('a read that fails', () => {
  const failing = (kind: ConstructorParameters<typeof PortalError>[0], times: number) => engine((_method, _params, request) => {
    if (request <= times) throw new PortalError(kind, 'no')
    return { result: 'at last' }
  })

  it.each([['no-answer', 3], ['portal-failed', 3], ['unexpected-answer', 2], ['too-many-requests', 6], ['operating-limit', 3]] as const)(
    'note 44: is tried again after %s, %i times in all', async (kind, tries) => {
      const patient = failing(kind, tries - 1)
      expect((await patient.rest.read('x')).result).toBe('at last')
      expect(patient.requests).toHaveLength(tries)
      const hopeless = failing(kind, 99)
      expect((await errorOf(hopeless.rest.read('x'))).kind).toBe(kind)
      expect(hopeless.requests).toHaveLength(tries)
    })

  it.each(['access-denied', 'list-not-found', 'session-lost', 'method-missing', 'refused'] as const)(
    'is not tried again after %s, which another try cannot mend', async (kind) => {
      const { rest, requests } = failing(kind, 1)
      expect((await errorOf(rest.read('x'))).kind).toBe(kind)
      expect(requests).toHaveLength(1)
    })

  it('in a batch is tried again alone, and the others are answered at once', async () => {
    const { rest, requests } = engine((method, _params, request) =>
      method === 'bad' && request === 1 ? { error: 'INTERNAL_SERVER_ERROR' } : { result: method })
    const [bad, good] = await Promise.all([rest.read('bad'), rest.read('good')])
    expect([bad.result, good.result]).toEqual(['bad', 'good'])
    expect(requests).toEqual([['bad?', 'good?'], ['bad?']])
  })

  it('says that it is tried again, and when that is over', async () => {
    const { rest, reasons } = failing('no-answer', 1)
    await rest.read('x')
    expect(reasons()).toEqual(['retrying', null])
  })

  it('waits longer from try to try', async () => {
    const at: number[] = []
    const { rest } = engine((_method, _params, request) => {
      at.push(performance.now())
      if (request <= 2) throw new PortalError('no-answer', 'no')
      return { result: true }
    }, { retryDelayMs: 40 })
    await rest.read('x')
    const [first = 0, second = 0, third = 0] = at
    expect(third - second).toBeGreaterThan((second - first) * 1.4)
  })
})

describe('note 40: the operating limit', () => {
  const limitedUntil = (resetAt: number) => engine((_method, _params, request) => request === 1
    ? { error: 'OPERATION_TIME_LIMIT', time: { operating_reset_at: resetAt } }
    : { result: 'at last' })

  it('is waited for until the portal said, and said so', async () => {
    const resetAt = Math.ceil(Date.now() / 1000) + 1
    const { rest, waits } = limitedUntil(resetAt)
    expect((await rest.read('x')).result).toBe('at last')
    expect(Date.now()).toBeGreaterThanOrEqual(resetAt * 1000 - 5)
    expect(waits[0]?.reason).toBe('operating-limit')
    expect(Math.abs((waits[0]?.until?.getTime() ?? 0) - resetAt * 1000)).toBeLessThan(20)
    expect(waits.at(-1)).toBeNull()
  })

  it('is asked about by a single call where the batch does not tell when it ends', async () => {
    const { rest, requests, waits } = engine((_method, _params, request) => {
      if (request === 1) return { error: 'OPERATION_TIME_LIMIT' }
      if (request > 2) return { result: 'at last' }
      throw new PortalError('operating-limit', 'no', { retryAt: new Date(Date.now() + 100) })
    })
    expect((await rest.read('x')).result).toBe('at last')
    expect(requests).toEqual([['x?'], ['x'], ['x?']])
    expect(waits[0]?.until).toBeInstanceOf(Date)
  })

  it('is not waited for longer than such a limit can last', async () => {
    const { rest, requests } = limitedUntil(Date.now() / 1000 + 3_600)
    expect((await errorOf(rest.read('x'))).kind).toBe('operating-limit')
    expect(requests).toHaveLength(1)
  })

  it('holds back its own commands only', async () => {
    const { rest } = engine((method, _params, request) => method === 'slow' && request === 1
      ? { error: 'OPERATION_TIME_LIMIT', time: { operating_reset_at: Math.ceil(Date.now() / 1000) + 1 } }
      : { result: true })
    const answered: string[] = []
    await Promise.all(['slow', 'quick'].map(name => rest.read(name).then(() => answered.push(name))))
    expect(answered).toEqual(['quick', 'slow'])
  })
})

describe('without a connection', () => {
  it('reads wait, say so, and go on when it is back', async () => {
    const network = switchableNetwork()
    const { rest, requests, reasons } = engine(() => ({ result: 'here' }), { network })
    network.goOffline()
    const read = rest.read('x')
    await pause(10)
    expect(requests).toEqual([])
    expect(reasons()).toEqual(['offline'])
    network.goOnline()
    expect((await read).result).toBe('here')
    expect(reasons()).toEqual(['offline', null])
  })

  it('a read that fails because it went away is tried again when it is back', async () => {
    const network = switchableNetwork()
    const { rest } = engine((_method, _params, request) => {
      if (request > 1) return { result: 'here' }
      network.goOffline()
      throw new PortalError('no-answer', 'gone')
    }, { network })
    const read = rest.read('x')
    await pause(RETRY_MS * 4)
    network.goOnline()
    expect((await read).result).toBe('here')
  })

  it('reads that somebody leaves meanwhile are never sent', async () => {
    const network = switchableNetwork()
    const { rest, requests } = engine(undefined, { network })
    network.goOffline()
    const leaving = new AbortController()
    const left = rest.read('left', {}, { signal: leaving.signal })
    await pause(5)
    leaving.abort()
    await errorOf(left)
    network.goOnline()
    await pause(5)
    expect(requests).toEqual([])
  })

  it('writes are not sent', async () => {
    const network = switchableNetwork()
    const { rest, requests } = engine(undefined, { network })
    network.goOffline()
    expect(await errorOf(rest.write('w', {}))).toMatchObject({ kind: 'offline', outcomeUnknown: false })
    const [outcome] = await rest.writeAll([{ method: 'w', params: {} }])
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'offline' } })
    expect(requests).toEqual([])
  })

  it('the browser\'s word counts', async () => {
    const { browserNetwork } = await import('../../src/bitrix24/network')
    const page = new EventTarget()
    vi.stubGlobal('window', page)
    const browser = { onLine: false }
    vi.stubGlobal('navigator', browser)
    expect(browserNetwork.isOnline()).toBe(false)
    let back = false
    const waited = browserNetwork.whenOnline().then(() => back = true)
    await pause(2)
    expect(back).toBe(false)
    browser.onLine = true
    page.dispatchEvent(new Event('online'))
    await waited
    await browserNetwork.whenOnline()
    expect(browserNetwork.isOnline()).toBe(true)
  })
})

describe('the weightiest reason to wait', () => {
  it('is the one that is told', async () => {
    const network = switchableNetwork()
    const { rest, reasons } = engine((method, _params, request) => {
      if (method === 'x' && request === 1) throw new PortalError('no-answer', '')
      return { result: true }
    }, { network, retryDelayMs: 40 })
    const first = rest.read('x')
    await until(() => reasons().includes('retrying'))
    network.goOffline()
    const second = rest.read('y')
    await until(() => reasons().at(-1) === 'offline')
    await pause(50)
    network.goOnline()
    await Promise.all([first, second])
    expect(reasons().at(-1)).toBeNull()
  })
})
