import { describe, expect, it } from 'vitest'
import { appPortalAs, appSdkAs, ADMIN, MANAGER, OWN_CLIENTS_MANAGER } from '../connection'
import { localPortal } from '../localPortal'
import { errorOf } from './scripted'

const portal = localPortal()
const as = (userId: number) => appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })

describe('Options of a user', () => {
  it('note 150: are none at first, and kept for that user alone', async () => {
    const mine = as(MANAGER).userOptions
    expect(await mine.all()).toEqual(new Map())
    expect(await mine.get('a')).toBeNull()
    await mine.set({ a: '{"n":1}', b: '{}' })
    await mine.set({ b: '{"n":2}' })
    expect(await mine.all()).toEqual(new Map([['a', '{"n":1}'], ['b', '{"n":2}']]))
    expect(await mine.get('b')).toBe('{"n":2}')
    expect(await as(OWN_CLIENTS_MANAGER).userOptions.all()).toEqual(new Map())
  })

  it('keep any text as it is', async () => {
    const mine = as(MANAGER).userOptions
    for (const text of ['<b>&amp;"\'\\ 👩‍💻\u202e', ' ', '[]', 'null', '0']) {
      await mine.set({ a: text })
      expect(await mine.get('a')).toBe(text)
    }
  })

  // Guard: the look that follows a lost answer.
  it('are written once when the answer is lost, and found to be there', async () => {
    const mine = as(MANAGER).userOptions
    await portal.faults({ method: 'user.option.set', kind: 'drop-after' })
    await mine.set({ a: '1' })
    expect(portal.methods().filter(method => method === 'user.option.set')).toHaveLength(1)
  })

  it('leave it open whether they were written when they are not there after a lost answer', async () => {
    const mine = as(MANAGER).userOptions
    await portal.faults({ method: 'user.option.set', kind: 'drop-before' })
    expect(await errorOf(mine.set({ a: '1' }))).toMatchObject({ kind: 'no-answer', outcomeUnknown: true })
    expect(await mine.get('a')).toBeNull()
  })

  it('that are no map are told as an answer of the wrong shape', async () => {
    for (const answer of ['text', 7, true]) {
      await portal.call('portal.options', { answers: { 'user.option.get': answer } })
      expect(await errorOf(as(MANAGER).userOptions.all())).toMatchObject({ kind: 'unexpected-answer', method: 'user.option.get' })
    }
  })
})

describe('Options of the app', () => {
  it('note 150: are read by everybody and written by an administrator', async () => {
    expect(await errorOf(as(MANAGER).appOptions.set({ hours: '9-20' }))).toMatchObject({ kind: 'access-denied', outcomeUnknown: false })
    await as(ADMIN).appOptions.set({ hours: '9-20' })
    expect(await as(OWN_CLIENTS_MANAGER).appOptions.get('hours')).toBe('9-20')
    expect(await as(OWN_CLIENTS_MANAGER).userOptions.get('hours')).toBeNull()
  })
})
