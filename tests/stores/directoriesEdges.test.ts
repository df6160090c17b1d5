import { describe, expect, it } from 'vitest'
import { useForms } from '../../src/stores/forms'
import { useUsers } from '../../src/stores/users'
import { useSession } from '../../src/stores/session'
import { useStatuses } from '../../src/stores/statuses'
import { appPortalAs, MANAGER, storesOver } from '../connection'
import { localPortal, until } from '../localPortal'

const portal = localPortal({ callLists: 2 })

function stores(options: Parameters<typeof appPortalAs>[2] = {}) {
  const { run } = storesOver(appPortalAs(portal.url, MANAGER, options))
  return { users: run(() => useUsers()), forms: run(() => useForms()), session: run(() => useSession()), statuses: run(() => useStatuses()) }
}

/** The parameters of each call of a method so far. */
const asked = (name: string) => portal.requests().flatMap(({ commands }) => commands)
  .filter(({ method }) => method === name).map(({ params }) => params)

describe('names of users', () => {
  it('are asked for once each, and never for nobody', async () => {
    const { users } = stores()
    await users.ensure([0, 1, 2, 1])
    await users.ensure([2, 3, 0])
    await users.ensure([0, 1])
    expect(asked('user.get')).toMatchObject([{ FILTER: { ID: ['1', '2'] } }, { FILTER: { ID: ['3'] } }])
    expect([1, 2, 3].map(users.nameOf)).toEqual(['Anna Adler', 'Максим Орлов', 'Olivia Baker'])
    expect([users.nameOf(0), users.nameOf(99)]).toEqual(['', ''])
  })

  it('of somebody the portal does not know are not asked for again', async () => {
    const { users } = stores()
    await users.ensure([99])
    await users.ensure([99])
    expect([users.nameOf(99), asked('user.get').length]).toEqual(['', 1])
  })
})

describe('forms', () => {
  it('have no name while they are not known, and theirs afterwards', async () => {
    const { forms } = stores()
    expect(forms.nameOf(1)).toBe('')
    await forms.load()
    expect(forms.nameOf(1)).toBe(portal.world.webForms.get(1)?.name)
    expect(forms.nameOf(99)).toBe('')
  })

  it('that lists use can be chosen before and beside those the portal tells', async () => {
    const { forms } = stores()
    forms.noteUsed([7, 1])
    expect(forms.choices.map(({ id }) => id)).toEqual([1, 7])
    await forms.load()
    expect(forms.choices.map(({ id }) => id)).toEqual([1, 3, 5, 7])
    forms.noteUsed([9])
    expect(forms.choices.map(({ id }) => id)).toEqual([1, 3, 5, 7, 9])
  })
})

describe('who is asking', () => {
  it('is nobody until it was told, and then keeps things apart by portal and user', async () => {
    const { session } = stores({ memberId: 'portal' })
    expect([session.user, session.userId, session.storageScope]).toEqual([null, null, null])
    await session.load()
    expect([session.user?.name, session.userId, session.storageScope]).toEqual(['Максим Орлов', 2, 'portal:2'])
    await session.load()
    expect(asked('user.current')).toHaveLength(1)
  })
})

describe('the connection', () => {
  it('is known to wait for as long as reads wait', async () => {
    const { session } = stores({ retryDelayMs: 80 })
    await portal.faults({ method: 'user.current', kind: 'http-500', times: 1 })
    const loading = session.load()
    await until(() => session.waiting !== null, 'the waiting')
    expect(session.waiting?.reason).toBe('retrying')
    await loading
    expect([session.waiting, session.user?.id]).toEqual([null, 2])
  })
})

describe('statuses', () => {
  it('are none while nobody knows, which is not the same as a portal without any', async () => {
    const { statuses } = stores()
    expect([statuses.statuses, statuses.empty]).toEqual([[], false])
    await statuses.load()
    expect([statuses.statuses.length, statuses.empty]).toEqual([4, false])
  })
})
