import { describe, expect, it } from 'vitest'
import { useCallLists } from '../../src/stores/callLists'
import { usePutAway } from '../../src/stores/putAway'
import { useSession } from '../../src/stores/session'
import { appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { numbers } from '../factories'
import { localPortal } from '../localPortal'

const portal = localPortal()

/** What is put away as one user sees it in a tab of their own. */
async function tab(userId = MANAGER) {
  const sdk = appSdkAs(portal.url, userId, portal.tokenOf(userId))
  const { run } = storesOver(appPortalAs(portal.url, userId, { sdk }))
  await run(() => useSession()).load()
  const putAway = run(() => usePutAway())
  await putAway.load()
  return { putAway, callLists: run(() => useCallLists()) }
}

const keep = (value: unknown) => portal.world.storage.userOptions.set(MANAGER, new Map([['putAway', value]]))
const kept = () => portal.world.storage.userOptions.get(MANAGER)?.get('putAway')
const keptLists = () => (JSON.parse(String(kept())) as { lists: number[] }).lists

describe('A list that is put away', () => {
  it('is so in every tab of the user, and for nobody else, until it is taken back out', async () => {
    const { putAway } = await tab()
    await putAway.change([7, 9], true)
    expect([putAway.isAway(7), putAway.isAway(8), putAway.isAway(9)]).toEqual([true, false, true])
    expect((await tab()).putAway.isAway(7)).toBe(true)
    expect((await tab(OWN_CLIENTS_MANAGER)).putAway.isAway(7)).toBe(false)
    await putAway.change([7], false)
    expect([putAway.isAway(7), putAway.isAway(9)]).toEqual([false, true])
    expect(keptLists()).toEqual([9])
  })

  it('is laid over what another tab has put away meanwhile', async () => {
    const [one, two] = [await tab(), await tab()]
    await one.putAway.change([7], true)
    await two.putAway.change([9], true)
    expect(keptLists()).toEqual([7, 9])
    expect([7, 9].map(id => two.putAway.isAway(id))).toEqual([true, true])
  })

  it('is read together with the lists, in the same request', async () => {
    const { callLists } = await tab()
    portal.forgetRequests()
    await callLists.load()
    const [first] = portal.requests()
    expect(first?.commands.map(({ method }) => method)).toEqual(expect.arrayContaining(['crm.calllist.list', 'user.option.get']))
    expect(portal.methods().filter(method => method === 'user.option.get')).toHaveLength(1)
  })

  it('does not keep the lists from being shown when it can\'t be read', async () => {
    await portal.call('portal.options', { missingMethods: ['user.option.get'] })
    const { callLists, putAway } = await tab()
    await callLists.load()
    expect([callLists.loaded, callLists.error, putAway.isAway(7)]).toEqual([true, null, false])
    await expect(putAway.change([7], true)).rejects.toMatchObject({ kind: 'method-missing' })
    await portal.call('portal.options', { missingMethods: [] })
    expect(kept()).toBeUndefined()
  })

  it('of which there are more than can be remembered is the one put away last', async () => {
    const { putAway } = await tab()
    await putAway.change(numbers(1, 2_000), true)
    await putAway.change([5_000], true)
    expect([putAway.isAway(1), putAway.isAway(2), putAway.isAway(5_000)]).toEqual([false, true, true])
    expect(keptLists()).toHaveLength(2_000)
  })
})

describe('What somebody has written there by hand', () => {
  it.each<[string, unknown]>([
    ['text of anything', '{{'], ['ids that are none', '{"version":1,"lists":[0]}'], ['no text', { lists: [7] }], ['nothing', '']
  ])('is no list put away when it is %s, and is written over', async (_what, value) => {
    keep(value)
    const { putAway } = await tab()
    expect(putAway.isAway(7)).toBe(false)
    await putAway.change([9], true)
    expect(keptLists()).toEqual([9])
  })

  it('is left alone when a later version of the app wrote it', async () => {
    keep('{"version":2,"away":{}}')
    const { putAway } = await tab()
    await expect(putAway.change([9], true)).rejects.toMatchObject({ outcomeUnknown: false })
    expect(kept()).toBe('{"version":2,"away":{}}')
  })
})
