import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { asPortalError, isPortalError, PortalError, withOutcome } from '../../src/bitrix24/portalError'
import { createTransport, type Sdk } from '../../src/bitrix24/transport'
import { transportAs } from '../connection'
import { localPortal } from '../localPortal'
import { faultKinds } from '../portal/rest/faults'
import { errorOf } from './scripted'

const portal = localPortal()

describe('one call', () => {
  it('answers the result, without the SDK\'s wrapping', async () => {
    expect(await transportAs(portal.url, 2)('user.current', {})).toMatchObject({ ID: '2' })
  })

  // Guard: ONE_ATTEMPT.
  it.each(['drop-before', 'drop-after', 'http-502', 'http-500', 'query-limit'] as const)(
    'note 44: is one request, also when %s comes back', async (kind) => {
      await portal.faults({ method: 'crm.calllist.add', kind, times: 5 })
      await errorOf(transportAs(portal.url, 1)('crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: portal.alive().slice(0, 2) }))
      expect(portal.methods()).toEqual(['crm.calllist.add'])
    })

  it.each([
    ['drop-before', 'no-answer', true], ['drop-after', 'no-answer', true], ['http-500', 'portal-failed', true],
    ['http-502', 'portal-failed', true], ['bad-json', 'unexpected-answer', true], ['query-limit', 'too-many-requests', false],
    ['operation-limit', 'operating-limit', false], ['expired-token', 'session-lost', false]
  ] as const)('note 73: %s is told as %s', async (kind, told, outcomeUnknown) => {
    await portal.faults({ method: 'user.current', kind, times: 3, ms: 60_000 })
    const error = await errorOf(transportAs(portal.url, 1)('user.current', {}))
    expect({ kind: error.kind, outcomeUnknown: error.outcomeUnknown, method: error.method })
      .toEqual({ kind: told, outcomeUnknown, method: 'user.current' })
  })

  // Guard: fromSdk reads the body of the original answer.
  it('note 42: has the text of a refusal without a code', async () => {
    const error = await errorOf(transportAs(portal.url, 1)('crm.activity.delete', { id: 1 }))
    expect({ kind: error.kind, code: error.code, message: error.message, status: error.status })
      .toEqual({ kind: 'activity-not-found', code: '', message: 'Activity is not found.', status: 400 })
  })

  it('note 40: knows when a method that used up its operating time may be called again', async () => {
    await portal.faults({ method: 'user.current', kind: 'operation-limit', ms: 60_000 })
    const { retryAt } = await errorOf(transportAs(portal.url, 1)('user.current', {}))
    expect((retryAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(50_000)
  })

  // Guard: withinLimit.
  it('gives up after its time limit, and leaves open what became of it', async () => {
    await portal.faults({ method: 'user.current', kind: 'delay', ms: 3_000 })
    const started = Date.now()
    const error = await errorOf(transportAs(portal.url, 1, 60)('user.current', {}))
    expect([error.kind, error.outcomeUnknown]).toEqual(['no-answer', true])
    // Far from both, for a busy machine.
    expect(Date.now() - started).toBeLessThan(2_000)
  })

  it('takes an answer without a result for an unexpected one', async () => {
    const sdk = { actions: { v2: { call: { make: () => Promise.resolve({ getErrors: () => [], getData: () => ({}) }) } } } }
    const error = await errorOf(createTransport(sdk as unknown as Sdk)('user.current', {}))
    expect(error.kind).toBe('unexpected-answer')
  })

  it('takes anything else that is thrown for an unexpected answer', async () => {
    const sdk = { actions: { v2: { call: { make: () => Promise.reject(new TypeError('x is no function')) } } } }
    expect(await errorOf(createTransport(sdk as unknown as Sdk)('user.current', {})))
      .toMatchObject({ kind: 'unexpected-answer', message: 'x is no function', method: 'user.current' })
  })
})

describe('an error', () => {
  // Guard: fromSdk drops the SDK's error, which keeps the request, instead of carrying it as a cause.
  it.each(faultKinds.filter(kind => kind !== 'delay'))('carries no token and no address after %s', async (kind) => {
    const secret = 'tok3n0123456789'
    await portal.faults({ method: 'user.current', kind, times: 2, ms: 60_000 })
    const error = await errorOf(transportAs(portal.url, 1)('user.current', { auth: secret }))
    const everything = [String(error), error.message, JSON.stringify(error), JSON.stringify(Object.getOwnPropertyDescriptors(error)),
      inspect(error, { depth: 20, showHidden: true })].join('\n').replaceAll(/\n +at .*/g, '')
    expect(everything).not.toContain(secret)
    expect(everything).not.toContain(portal.url.replace(/^http:\/\//, ''))
    expect(everything).not.toContain('/local/')
    expect(error.cause).toBeUndefined()
  })

  it('is itself when it is one already, and unexpected when it is anything else', () => {
    const error = new PortalError('offline', '')
    expect(asPortalError(error)).toBe(error)
    expect(asPortalError('text')).toMatchObject({ kind: 'unexpected-answer', message: 'text' })
    expect(isPortalError(error, 'offline')).toBe(true)
    expect(isPortalError(error, 'refused', 'not-sent')).toBe(false)
    expect(isPortalError(new Error('offline'))).toBe(false)
  })

  it('leaves open whether a write was done exactly when the answer was lost', () => {
    const open = (['no-answer', 'portal-failed', 'unexpected-answer', 'cancelled'] as const)
    const settled = (['offline', 'not-sent', 'would-be-empty', 'access-denied', 'too-many-requests', 'session-lost', 'refused'] as const)
    for (const kind of open) expect(new PortalError(kind, '').outcomeUnknown).toBe(true)
    for (const kind of settled) expect(new PortalError(kind, '').outcomeUnknown).toBe(false)
  })

  it('says otherwise where more is known than its kind tells, and stays the same in everything else', () => {
    const error = new PortalError('operating-limit', 'text', { code: 'C', status: 429, method: 'm', retryAt: new Date(5) })
    const { kind, message, code, status, method, retryAt, outcomeUnknown } = withOutcome(error, true)
    expect({ kind, message, code, status, method, retryAt, outcomeUnknown }).toEqual({
      kind: 'operating-limit', message: 'text', code: 'C', status: 429, method: 'm', retryAt: new Date(5), outcomeUnknown: true
    })
    expect(withOutcome(new PortalError('no-answer', ''), false).outcomeUnknown).toBe(false)
  })
})
