import { describe, expect, it } from 'vitest'
import { startAppPortal } from './appClient'
import { refusalOf } from './portalClient'

const method = 'im.notify.personal.add'

describe('messages to people and frames', () => {
  it('note 146: notifies anybody in the name of who is there, and keeps it where the control surface shows it', async () => {
    const test = await startAppPortal()
    const { body } = await test.app<number>(3, method, { USER_ID: 2, MESSAGE: ' [B]120[/B] for you ', TAG: 'offer-5' })
    expect(body.result).toBeGreaterThan(0)
    const state = await test.control<{ notifications: unknown[] }>('GET', 'state')
    expect(state.notifications).toMatchObject([
      { id: body.result, userId: 2, fromUserId: 3, message: '[B]120[/B] for you', tag: 'offer-5' }
    ])
  })

  it('note 146: replaces an earlier one of the same tag, also somebody else\'s', async () => {
    const test = await startAppPortal()
    await test.app(1, method, { USER_ID: 2, MESSAGE: 'first', TAG: 'list' })
    await test.app(1, method, { USER_ID: 3, MESSAGE: 'second', TAG: 'list' })
    await test.app(1, method, { USER_ID: 3, MESSAGE: 'third' })
    expect(test.portal.context.world.inbox.notifications.map(({ message }) => message)).toEqual(['second', 'third'])
  })

  it('note 146: answers false when the recipient switched notifications off', async () => {
    const test = await startAppPortal()
    await test.set('portal.setNotifications', { userId: 2, on: false })
    expect((await test.app(1, method, { USER_ID: 2, MESSAGE: 'unheard' })).body.result).toBe(false)
    expect(test.portal.context.world.inbox.notifications).toEqual([])
    await test.set('portal.setNotifications', { userId: 2, on: true })
    expect((await test.app(1, method, { USER_ID: 2, MESSAGE: 'heard' })).body.result).not.toBe(false)
  })

  it('note 146: needs its scope, a recipient and a text', async () => {
    const test = await startAppPortal()
    expect(refusalOf(await test.app(1, method, { MESSAGE: 'x' }))).toMatchObject({ status: 400, error: 'USER_ID_EMPTY' })
    expect(refusalOf(await test.app(1, method, { USER_ID: 2, MESSAGE: '  ' }))).toMatchObject({ error: 'MESSAGE_EMPTY' })
    await test.set('portal.options', { scopes: ['crm'] })
    expect(refusalOf(await test.app(1, method, { USER_ID: 2, MESSAGE: 'x' })))
      .toMatchObject({ status: 403, error: 'insufficient_scope' })
  })

  it('note 170: lets anybody speak to all open frames, and only an administrator to somebody else\'s', async () => {
    const test = await startAppPortal()
    const event = { COMMAND: 'list:changed', PARAMS: { id: 13 } }
    expect((await test.app(3, 'pull.application.event.add', event)).body.result).toBe(true)
    expect(refusalOf(await test.app(3, 'pull.application.event.add', { ...event, USER_ID: 2 })))
      .toMatchObject({ status: 400, error: 'USER_ID_ACCESS_ERROR' })
    expect((await test.app(1, 'pull.application.event.add', { ...event, USER_ID: [2] })).body.result).toBe(true)
    expect(test.portal.context.world.inbox.frameEvents).toMatchObject([
      { command: 'list:changed', params: { id: 13 }, fromUserId: 3, userIds: null }, { fromUserId: 1, userIds: [2] }
    ])
    expect(refusalOf(await test.app(1, 'pull.application.event.add', { COMMAND: 'list changed' })))
      .toMatchObject({ error: 'COMMAND_ERROR' })
  })

  it('note 74: can dismiss somebody, whom the list of active people then leaves out', async () => {
    const test = await startAppPortal()
    await test.set('portal.setUser', { userId: 3, active: false })
    const { body } = await test.app<Array<{ ID: string }>>(1, 'user.get', { FILTER: { ACTIVE: true } })
    expect(body.result.map(({ ID }) => ID)).toEqual(['1', '2'])
  })
})
