import { describe, expect, it } from 'vitest'
import { startAppPortal } from './appClient'
import { refusalOf, type BatchResult } from './portalClient'

describe('options of users and of the app', () => {
  it('note 150: keeps options for one user, needs no scope, and merges key by key', async () => {
    const { app } = await startAppPortal({ scopes: ['crm'] })
    expect((await app(2, 'user.option.set', { options: { segments: '[1]', hidden: '[]' } })).body.result).toBe(true)
    await app(2, 'user.option.set', { options: { segments: '[2]' } })
    expect((await app(2, 'user.option.get')).body.result).toEqual({ segments: '[2]', hidden: '[]' })
    expect((await app(2, 'user.option.get', { option: 'segments' })).body.result).toBe('[2]')
    expect((await app(3, 'user.option.get', { option: 'segments' })).body.result).toBeNull()
  })

  it('note 150: answers null for a key that is not set and an empty list for none at all', async () => {
    const { app } = await startAppPortal()
    expect((await app(2, 'user.option.get')).body.result).toEqual([])
    expect((await app(2, 'user.option.get', { option: 'nothing' })).body.result).toBeNull()
  })

  it('note 150: lets everybody read the options of the app and only an administrator write them', async () => {
    const { app } = await startAppPortal()
    const options = { hours: '9-20' }
    expect(refusalOf(await app(2, 'app.option.set', { options }))).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
    expect((await app(3, 'app.option.get')).body.result).toEqual([])
    expect((await app(1, 'app.option.set', { options })).body.result).toBe(true)
    expect((await app(3, 'app.option.get', { option: 'hours' })).body.result).toBe('9-20')
  })

  it('note 150: belongs to the app, which a webhook is not', async () => {
    const { call } = await startAppPortal()
    for (const method of ['user.option.get', 'user.option.set', 'app.option.get', 'app.option.set']) {
      expect(refusalOf(await call(1, method, { options: { a: '1' } })))
        .toEqual({ status: 403, error: 'ACCESS_DENIED', description: 'Access denied! Application context required' })
    }
  })

  it('note 151: keeps numbers and flags as they are, but a batch brings everything as text', async () => {
    const { app } = await startAppPortal()
    await app(2, 'user.option.set', { options: { days: 7, on: true } })
    expect((await app(2, 'user.option.get')).body.result).toEqual({ days: 7, on: true })
    await app<BatchResult>(2, 'batch', { cmd: { save: 'user.option.set?options[days]=7&options[on]=1' } })
    expect((await app(2, 'user.option.get')).body.result).toEqual({ days: '7', on: '1' })
  })
})
