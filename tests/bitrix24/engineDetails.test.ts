import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendBatch } from '../../src/bitrix24/batch'
import { createClients } from '../../src/bitrix24/clients'
import { createPortal } from '../../src/bitrix24/portal'
import { PortalError, withOutcome } from '../../src/bitrix24/portalError'
import { createTransport, refusal } from '../../src/bitrix24/transport'
import { createWaitingBoard, type Waiting } from '../../src/bitrix24/waiting'
import { everybody } from '../../src/domain/clientSearch'
import { rememberingHost } from '../connection'
import { engine, errorOf, scripted } from './scripted'

afterEach(() => {
  vi.useRealTimers()
})

/** An SDK that answers one call, or never. */
const sdkAnswering = (answer: Promise<unknown>) => ({ actions: { v2: { call: { make: () => answer } } } }) as unknown as Parameters<typeof createTransport>[0]

describe('a request', () => {
  it('that was answered leaves no clock running', async () => {
    vi.useFakeTimers()
    const transport = createTransport(sdkAnswering(Promise.resolve({ getErrors: () => [], getData: () => ({ result: 5 }) })))
    expect(await transport('x', {})).toBe(5)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is given up after half a minute, unless it is told otherwise', async () => {
    vi.useFakeTimers()
    let failed: unknown = null
    createTransport(sdkAnswering(new Promise(() => {})))('x', {}).catch((error: unknown) => void (failed = error))
    await vi.advanceTimersByTimeAsync(29_999)
    expect(failed).toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(failed).toMatchObject({ kind: 'no-answer', method: 'x' })
  })
})

describe('note 40: a refusal that says when to come back', () => {
  const body = (time: unknown) => ({ error: 'OPERATION_TIME_LIMIT', error_description: '', time })

  it('is believed where it names a time, which is in seconds', () => {
    expect(refusal(body({ operating_reset_at: 1_700_000_000 }), 429, 'x').retryAt).toEqual(new Date(1_700_000_000_000))
    for (const time of [{ operating_reset_at: 0 }, { operating_reset_at: 'soon' }, {}, null, undefined]) {
      expect(refusal(body(time), 429, 'x').retryAt).toBeNull()
    }
  })

  it('is not thought of one for anything else, though every answer has such a time', () => {
    expect(refusal({ error: 'ACCESS_DENIED', time: { operating_reset_at: 1_700_000_000 } }, 403, 'x').retryAt).toBeNull()
  })
})

describe('an error', () => {
  it('keeps all it knows when more is known about its outcome', () => {
    const retryAt = new Date(5)
    const error = new PortalError('portal-failed', 'text', { code: 'C', status: 500, method: 'x', retryAt })
    expect(withOutcome(error, false)).toMatchObject({
      kind: 'portal-failed', message: 'text', code: 'C', status: 500, method: 'x', retryAt, outcomeUnknown: false
    })
    expect(withOutcome(new PortalError('access-denied', ''), true)).toMatchObject({ kind: 'access-denied', retryAt: null, outcomeUnknown: true })
  })
})

describe('a batch', () => {
  it('note 40: goes on behind a command that fails', async () => {
    let sent: unknown = null
    await sendBatch(async (_method, params) => {
      sent = params
      return { result: [1] }
    }, [{ method: 'x', params: { a: [1] } }])
    expect(sent).toEqual({ halt: 0, cmd: ['x?a[0]=1'] })
  })

  it('tells a total only where there is one', async () => {
    const { transport } = scripted((method) => method === 'many' ? { result: [], total: 0 } : { result: [] })
    const outcomes = await sendBatch(transport, [{ method: 'many', params: {} }, { method: 'one', params: {} }])
    expect(outcomes.map(outcome => outcome.ok && outcome.total)).toEqual([0, null])
  })
})

describe('waiting', () => {
  const board = () => {
    const told: Array<Waiting | null> = []
    return { told, board: createWaitingBoard(waiting => told.push(waiting)) }
  }
  const lasting = () => {
    let end = (): void => {}
    const pause = new Promise<void>(resolve => end = resolve)
    return { pause, end }
  }

  it('is told by its weightiest reason, whichever came first', async () => {
    const { told, board: waiting } = board()
    const reasons = ['operating-limit', 'retrying', 'offline', 'too-many-requests'] as const
    const pauses = reasons.map(lasting)
    const done = reasons.map((reason, index) => waiting.during({ reason, until: null }, pauses[index]?.pause ?? Promise.resolve()))
    expect(told.map(one => one?.reason)).toEqual(['operating-limit', 'operating-limit', 'offline', 'offline'])
    pauses[2]?.end()
    await done[2]
    pauses[0]?.end()
    await done[0]
    expect(told.slice(4).map(one => one?.reason)).toEqual(['operating-limit', 'too-many-requests'])
    pauses[3]?.end()
    pauses[1]?.end()
    await Promise.all(done)
    expect(told.at(-1)).toBeNull()
  })

  it('is over also when the pause breaks off', async () => {
    const { told, board: waiting } = board()
    await waiting.during({ reason: 'offline', until: null }, Promise.reject(new Error('gone'))).catch(() => {})
    expect(told.at(-1)).toBeNull()
  })
})

describe('a search by phone', () => {
  // Guard: the list in `idsByPhone`, which is how PHP writes a map without entries.
  it('note 40a: finds nobody where the portal answers an empty map', async () => {
    const { rest, requests } = engine(() => ({ result: [] }))
    const search = { ...everybody('contact'), text: '+49 30 5550101' }
    expect(await createClients(rest).find(search, 0)).toEqual({ clients: [], total: 0 })
    expect(requests.flat().map(command => command.split('?')[0])).toEqual(['crm.duplicate.findbycomm'])
  })

  it('note 32: finds nobody where only the other type has the phone', async () => {
    const { rest } = engine(() => ({ result: { COMPANY: [4] } }))
    expect(await createClients(rest).find({ ...everybody('contact'), text: '+49 30 5550101' }, 0)).toEqual({ clients: [], total: 0 })
  })

  it('that cannot be read is a failure, not nobody', async () => {
    const { rest } = engine(() => ({ result: [5] }))
    const search = { ...everybody('contact'), text: '+49 30 5550101' }
    expect((await errorOf(createClients(rest).find(search, 0))).kind).toBe('unexpected-answer')
  })
})

describe('a portal that does not say that it installs', () => {
  it('is taken for one in which the app is installed, and has nothing to finish', async () => {
    const portal = createPortal({
      sdk: sdkAnswering(new Promise(() => {})), host: rememberingHost(), isAdmin: true, language: 'en', memberId: '', placement: { code: '', options: {} }
    })
    expect(portal.installMode).toBe(false)
    expect(await portal.installFinish()).toBeUndefined()
  })
})
