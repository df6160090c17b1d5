import { describe, expect, it } from 'vitest'
import { useListOrigins } from '../../src/stores/listOrigins'
import type { SavedRef } from '../../src/stores/savedItems'
import { appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'

const portal = localPortal({ scopes: [...allScopes] })

const appAs = (userId: number) => appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })
/** The store as the app has it after it was opened anew. */
const as = (userId: number) => storesOver(appAs(userId)).run(() => useListOrigins())

async function readAs(userId: number, listId: number) {
  const origins = as(userId)
  await origins.load(listId)
  return origins.of(listId)
}

const MINE: SavedRef = { keptFor: 'me', id: '1-2' }
const EVERYBODYS: SavedRef = { keptFor: 'everybody', id: '7' }

describe('From which segment a list was made', () => {
  it('is not known of a list that was made otherwise', async () => {
    expect(as(MANAGER).of(5)).toBeUndefined()
    expect(await readAs(MANAGER, 5)).toBeNull()
  })

  it('is remembered for who has the segment', async () => {
    const origins = as(MANAGER)
    await origins.load(5)
    await origins.remember(5, MINE)
    await origins.remember(6, EVERYBODYS)
    expect([await readAs(MANAGER, 5), await readAs(MANAGER, 6)])
      .toEqual([{ segment: MINE, removed: [] }, { segment: EVERYBODYS, removed: [] }])
    expect([await readAs(OWN_CLIENTS_MANAGER, 5), await readAs(OWN_CLIENTS_MANAGER, 6)])
      .toEqual([null, { segment: EVERYBODYS, removed: [] }])
  })

  it('comes with who was taken off the list, by anybody', async () => {
    const origins = as(MANAGER)
    await origins.load(6)
    await origins.remember(6, EVERYBODYS)
    await origins.noteRemoved(6, [3, 4])
    const hers = as(OWN_CLIENTS_MANAGER)
    await hers.load(6)
    await hers.noteRemoved(6, [4, 5])
    expect((await readAs(MANAGER, 6))?.removed).toEqual([3, 4, 5])
    expect((await appAs(MANAGER).sharedItems.list({ code: 'lists', name: '' }))).toHaveLength(1)
  })

  it('needs no writing for a list that was made otherwise, or for those who are noted', async () => {
    const origins = as(MANAGER)
    await origins.load(5)
    await origins.noteRemoved(5, [3])
    await origins.remember(6, MINE)
    await origins.noteRemoved(6, [3])
    portal.forgetRequests()
    await origins.noteRemoved(6, [3])
    expect(portal.methods()).toEqual([])
  })

  it('is looked for in my options alone where nothing can be kept for everybody', async () => {
    await portal.call('portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
    const origins = as(MANAGER)
    await origins.remember(5, MINE)
    portal.forgetRequests()
    expect(await readAs(MANAGER, 5)).toEqual({ segment: MINE, removed: [] })
    expect(portal.methods().sort()).toEqual(['scope', 'user.option.get'])
    await portal.call('portal.options', { scopes: [...allScopes] })
  })

  it.each([
    'not json', '{}', '{"version":1,"name":"5","content":{"segment":{"keptFor":"me","id":"../x"},"removed":[]}}',
    '{"version":1,"name":"5","content":{"segment":{"keptFor":"everybody","id":"7"},"removed":[]}}',
    '{"version":1,"name":"5","content":{"segment":{"keptFor":"me","id":"7"},"removed":["1"]}}'
  ])('is as good as not known when what is kept makes no sense: %s', async (text) => {
    await appAs(MANAGER).userOptions.set({ 'list:5': text })
    expect(await readAs(MANAGER, 5)).toBeNull()
  })

  it('stays unknown when it can\'t be read', async () => {
    await portal.call('portal.options', { missingMethods: ['user.option.get'] })
    expect(await readAs(MANAGER, 5)).toBeUndefined()
    await portal.call('portal.options', { missingMethods: [] })
  })
})
