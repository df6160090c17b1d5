import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createSavedItems, type SavedKind } from '../../src/stores/savedItems'
import { appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'

const portal = localPortal({ scopes: [...allScopes] })

const schema = v.object({ days: v.number() })
const KIND: SavedKind<{ days: number }> = {
  prefix: 'thing',
  store: { code: 'things', name: 'Things' },
  read: (kept) => {
    const parsed = v.safeParse(schema, kept)
    return parsed.success ? { content: parsed.output } : 'unreadable'
  }
}

const appAs = (userId: number) => appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })
const as = (userId: number) => createSavedItems(appAs(userId), KIND)

async function only(userId: number) {
  const { items } = await as(userId).list(true)
  const [item] = items
  if (!item || items.length > 1) throw new Error(`There are ${items.length} items.`)
  return item
}

describe('What is saved', () => {
  it('is mine alone or everybody\'s, mine first', async () => {
    await as(MANAGER).add('everybody', 'Shared', { days: 1 })
    await as(MANAGER).add('me', 'Mine', { days: 2 })
    const mine = await as(MANAGER).list(true)
    expect(mine.items.map(({ keptFor, name, content }) => [keptFor, name, content]))
      .toEqual([['me', 'Mine', { days: 2 }], ['everybody', 'Shared', { days: 1 }]])
    expect((await as(OWN_CLIENTS_MANAGER).list(true)).items.map(({ name, createdById }) => [name, createdById])).toEqual([['Shared', MANAGER]])
    expect((await as(OWN_CLIENTS_MANAGER).list(false)).items).toEqual([])
  })

  it('of one tab is not lost by what another saves that has not read it', async () => {
    await Promise.all(['a', 'b', 'c'].map(name => as(MANAGER).add('me', name, { days: 1 })))
    expect((await as(MANAGER).list(false)).items.map(({ name }) => name).sort()).toEqual(['a', 'b', 'c'])
  })

  it('leaves other options alone', async () => {
    await appAs(MANAGER).userOptions.set({ other: 'x', 'things:1': 'y' })
    expect((await as(MANAGER).list(true)).items).toEqual([])
  })

  it.each(['me', 'everybody'] as const)('is changed and deleted (for %s)', async (keptFor) => {
    await as(MANAGER).add(keptFor, 'Before', { days: 1 })
    expect(await as(MANAGER).change(await only(MANAGER), 'After', { days: 2 })).toBe('done')
    expect(await only(MANAGER)).toMatchObject({ name: 'After', content: { days: 2 } })
    expect(await as(MANAGER).remove(await only(MANAGER))).toBe('done')
    expect((await as(MANAGER).list(true)).items).toEqual([])
  })

  // Guard: the comparison before a change.
  it.each(['me', 'everybody'] as const)('is not written over what has been changed meanwhile (for %s)', async (keptFor) => {
    await as(MANAGER).add(keptFor, 'Before', { days: 1 })
    const seen = await only(MANAGER)
    await as(MANAGER).change(seen, 'Between', { days: 2 })
    expect(await as(MANAGER).change(seen, 'After', { days: 3 })).toBe('changed')
    expect(await as(MANAGER).remove(seen)).toBe('changed')
    expect(await only(MANAGER)).toMatchObject({ name: 'Between', content: { days: 2 } })
  })

  it.each(['me', 'everybody'] as const)('is not brought back when it was deleted meanwhile (for %s)', async (keptFor) => {
    await as(MANAGER).add(keptFor, 'Before', { days: 1 })
    const seen = await only(MANAGER)
    await as(MANAGER).remove(seen)
    expect(await as(MANAGER).change(seen, 'After', { days: 3 })).toBe('gone')
    expect(await as(MANAGER).remove(seen)).toBe('done')
    expect((await as(MANAGER).list(true)).items).toEqual([])
  })

  it('that is too large is not sent', async () => {
    portal.forgetRequests()
    expect(await as(MANAGER).add('me', 'Large', 'x'.repeat(70_000))).toBe('too-large')
    expect(portal.requests()).toEqual([])
  })

  it('for everybody that can\'t be read leaves mine readable, and says why', async () => {
    await as(MANAGER).add('me', 'Mine', { days: 1 })
    await portal.call('portal.options', { scopes: ['crm'] })
    const { items, sharedError } = await as(MANAGER).list(true)
    await portal.call('portal.options', { scopes: [...allScopes] })
    expect(items.map(({ name }) => name)).toEqual(['Mine'])
    expect(sharedError?.kind).toBe('scope-missing')
  })

  it('by somebody\'s hand is refused or read whole, and can be deleted', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.json(), fc.string({ minLength: 1 })), async (text) => {
      fc.pre(text.trim() !== '')
      await appAs(MANAGER).userOptions.set({ 'thing:x': text })
      await appAs(OWN_CLIENTS_MANAGER).sharedItems.add(KIND.store, { name: 'By hand', text })
      for (const item of (await as(MANAGER).list(true)).items) {
        if (item.refusal === null) expect(v.is(schema, item.content)).toBe(true)
        expect(await as(MANAGER).remove(item)).toBe('done')
      }
      expect((await as(MANAGER).list(true)).items).toEqual([])
    }), { numRuns: 25 })
  })
})
