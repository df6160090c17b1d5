import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useUsers } from '../../src/stores/users'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import { createPortal, type Portal } from '../portal/server'

let portal: Portal

beforeAll(async () => {
  portal = await createPortal({ contacts: 1, companies: 1, callLists: 1, rateLimit: false })
})
afterAll(() => portal.close())

const users = () => storesOver(appPortalAs(portal.url, ADMIN)).run(() => useUsers())

describe('Finding employees', () => {
  it('finds everybody who still works here when no name is given', async () => {
    const fired = portal.context.world.users.get(2)
    if (!fired) throw new Error('The world has no user 2')
    fired.active = false
    expect((await users().find('')).map(user => user.name)).toEqual(['Anna Adler', 'Olivia Baker'])
    fired.active = true
  })

  it('finds by a part of the name, and knows the name from then on', async () => {
    const store = users()
    expect((await store.find('oliv')).map(user => user.id)).toEqual([3])
    expect(store.nameOf(3)).toBe('Olivia Baker')
  })
})

describe('Names of employees', () => {
  it('are read once each, all in one request', async () => {
    const store = users()
    portal.context.requestLog.clear()
    await store.ensure([1, 2, 2, 0])
    await store.ensure([1, 2])
    expect(store.nameOf(2)).toBe('Максим Орлов')
    expect(portal.context.requestLog.all()).toHaveLength(1)
  })

  it('are waited for where somebody else is reading them already', async () => {
    const store = users()
    const elsewhere = store.ensure([1, 3])
    await store.ensure([3])
    expect(store.nameOf(3)).toBe('Olivia Baker')
    await elsewhere
  })

  it('are asked for again when they could not be read', async () => {
    const store = users()
    portal.context.faults.add([{ method: 'user.get', kind: 'http-500', times: 3, ms: 0 }])
    await expect(store.ensure([3])).rejects.toMatchObject({ kind: 'portal-failed' })
    await store.ensure([3])
    expect(store.nameOf(3)).toBe('Olivia Baker')
  })
})
