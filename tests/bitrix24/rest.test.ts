import { describe, expect, it } from 'vitest'
import { PortalError, type PortalErrorKind } from '../../src/bitrix24/portalError'
import { createRest } from '../../src/bitrix24/rest'
import { createTransport } from '../../src/bitrix24/transport'
import type { Waiting } from '../../src/bitrix24/waiting'
import { sdkAs } from '../connection'
import { numbers } from '../factories'
import { localPortal } from '../localPortal'
import { errorOf, scripted } from './scripted'

const portal = localPortal()

/** The app's engine on the local portal, as the administrator. */
function engine(timeLimitMs = 5_000) {
  const waits: Array<Waiting | null> = []
  const rest = createRest(createTransport(sdkAs(portal.url, 1), { timeLimitMs }), { retryDelayMs: 5, onWaiting: waiting => waits.push(waiting) })
  return { rest, waits, reasons: () => waits.flatMap(waiting => waiting ? [waiting.reason] : []) }
}

const twoContacts = () => ({ ENTITY_TYPE: 'CONTACT', ENTITIES: portal.alive().slice(0, 2) })

describe('note 44: a read', () => {
  it.each(['drop-before', 'drop-after', 'http-500', 'http-502', 'bad-json', 'query-limit'] as const)(
    'gets through %s', async (kind) => {
      await portal.faults({ method: 'crm.calllist.get', kind })
      const { rest, reasons } = engine()
      expect((await rest.read('crm.calllist.get', { ID: 1 })).result).toMatchObject({ ID: '1' })
      expect(portal.requests()).toHaveLength(2)
      expect(reasons()).toEqual([kind === 'query-limit' ? 'too-many-requests' : 'retrying'])
    })

  it('gets through an answer that takes too long', async () => {
    await portal.faults({ method: 'crm.calllist.get', kind: 'delay', ms: 400 })
    expect((await engine(60).rest.read('crm.calllist.get', { ID: 1 })).result).toMatchObject({ ID: '1' })
  })

  it('note 40: waits for the end of the operating limit and says until when', async () => {
    await portal.faults({ method: 'crm.calllist.get', kind: 'operation-limit', ms: 300 })
    const { rest, waits, reasons } = engine()
    expect((await rest.read('crm.calllist.get', { ID: 1 })).result).toMatchObject({ ID: '1' })
    expect(reasons()[0]).toBe('operating-limit')
    expect(waits[0]?.until).toBeInstanceOf(Date)
  })

  it('note 40: gets through a full bucket', async () => {
    await portal.call('portal.options', { rateLimit: { burst: 1, perSecond: 40 } })
    const { rest, reasons } = engine()
    await Promise.all(numbers(1, 150).map(ID => rest.read('crm.calllist.get', { ID }).catch(() => {})))
    expect(reasons()).toContain('too-many-requests')
  })
})

describe('note 44: a write', () => {
  // Guard: `patiently` repeats nothing but too many requests.
  it.each(['drop-before', 'drop-after', 'http-500', 'http-502', 'bad-json', 'operation-limit'] as const)(
    'is never repeated after %s', async (kind) => {
      await portal.faults({ method: 'crm.calllist.add', kind, times: 5, ms: 60_000 })
      await errorOf(engine().rest.write('crm.calllist.add', twoContacts()))
      expect(portal.methods()).toEqual(['crm.calllist.add'])
    })

  it('is tried again after too many requests, for then nothing was done', async () => {
    const before = portal.world.callLists.size
    await portal.faults({ method: 'crm.calllist.add', kind: 'query-limit', times: 2 })
    const { rest, reasons } = engine()
    expect(await rest.write('crm.calllist.add', twoContacts())).toBe(before + 1)
    expect(portal.world.callLists.size).toBe(before + 1)
    expect(reasons()).toContain('too-many-requests')
  })

  it('gives up in the end', async () => {
    await portal.faults({ method: 'crm.calllist.add', kind: 'query-limit', times: 99 })
    expect((await errorOf(engine().rest.write('crm.calllist.add', twoContacts()))).kind).toBe('too-many-requests')
    expect(portal.requests()).toHaveLength(4)
  })
})

describe('several writes', () => {
  const commands = (count: number) => numbers(1, count).map(id => ({ method: 'w', params: { id } }))

  it('travel in as few requests as they fit in and answer in order', async () => {
    const { transport, requests } = scripted((_method, params) => ({ result: Number((params as { id: string }).id) }))
    const outcomes = await createRest(transport).writeAll(commands(120))
    expect(outcomes.map(outcome => outcome.ok && outcome.result)).toEqual(numbers(1, 120))
    expect(requests.map(({ length }) => length)).toEqual([50, 50, 20])
  })

  it('are not sent on when a request before them broke, and say so', async () => {
    const { transport, requests } = scripted((_method, _params, request) => {
      if (request === 2) throw new PortalError('no-answer', 'broken')
      return { result: true }
    })
    const outcomes = await createRest(transport).writeAll(commands(150))
    const kinds = outcomes.map((outcome): PortalErrorKind | 'done' => outcome.ok ? 'done' : outcome.error.kind)
    expect([kinds[0], kinds[49], kinds[50], kinds[99], kinds[100], kinds[149]])
      .toEqual(['done', 'done', 'no-answer', 'no-answer', 'not-sent', 'not-sent'])
    expect(requests).toHaveLength(2)
  })

  it('of none ask nothing', async () => {
    const { transport, requests } = scripted(() => ({ result: true }))
    expect(await createRest(transport).writeAll([])).toEqual([])
    expect(requests).toEqual([])
  })
})
