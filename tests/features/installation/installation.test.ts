import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { PLACEMENTS } from '../../../src/domain/placement'
import { useInstallation, type PlacementTitles } from '../../../src/features/installation/installation'
import { ADMIN, appPortalAs, MANAGER, storesOver } from '../../connection'
import { framedSdkAs } from '../../framedSdk'
import type { PortalOptions } from '../../portal/context'
import { createPortal } from '../../portal/server'

const appUrl = 'http://127.0.0.1:5379/'
const handler = `${appUrl}index.html`
const everywhere = PLACEMENTS.map(({ code }) => code).sort()
const titles: PlacementTitles = {
  add: { en: 'Add', de: 'Hinzufügen' }, new: { en: 'New' }, lists: { en: 'Lists' }, open: { en: 'Open' }
}

/** An installation over the real SDK: placements refuse a webhook (protocol note 54). */
async function start({ userId = ADMIN, installMode = true, installFinish = async () => {}, ...options }: {
  userId?: number
  installMode?: boolean
  installFinish?: () => Promise<void>
} & PortalOptions = {}) {
  const portal = await createPortal({ contacts: 20, companies: 5, callLists: 2, rateLimit: false, appUrl, ...options })
  const sdk = await framedSdkAs(portal, userId)
  onTestFinished(async () => {
    sdk.destroy()
    await portal.close()
  })
  const finish = vi.fn(installFinish)
  const { run } = storesOver(appPortalAs(portal.url, userId, { sdk, installMode, installFinish: finish }))
  const store = run(() => useInstallation())
  const bound = () => portal.context.world.placements.map(({ placement }) => placement).sort()
  return { portal, store, finish, bound, switches: portal.context.options }
}

describe('Before anything is installed', () => {
  it('asks nothing of the portal for somebody who is no administrator, and says so', async () => {
    const { portal, store } = await start({ userId: MANAGER })
    await store.check()
    expect(store.obstacle).toBe('not-admin')
    expect(portal.context.requestLog.all()).toEqual([])
  })

  it('names the permissions that are missing', async () => {
    const { store } = await start({ scopes: ['crm'] })
    await store.check()
    expect([store.obstacle, store.missing, store.ready]).toEqual(['permissions', ['placement', 'user_brief'], false])
  })

  it('tells the optional permissions that were given, and needs none of them', async () => {
    const without = await start()
    await without.store.check()
    expect([[...without.store.optional], without.store.obstacle, without.store.ready]).toEqual([[], null, true])

    const given = await start({ scopes: ['crm', 'placement', 'user_brief', 'entity'] })
    await given.store.check()
    expect([...given.store.optional]).toEqual(['entity'])
  })

  it('finds that a portal has no call lists', async () => {
    const { store, switches } = await start()
    switches.missingMethods = ['crm.calllist.list']
    await store.check()
    expect([store.obstacle, store.ready]).toEqual(['no-call-lists', false])
  })

  it('keeps another failure apart from an obstacle, and checks again', async () => {
    const { portal, store, switches } = await start()
    switches.answers = { scope: 'crm' }
    await store.check()
    expect([store.obstacle, store.error?.kind]).toEqual([null, 'unexpected-answer'])
    switches.answers = {}
    await store.check()
    expect([store.error, store.ready]).toEqual([null, true])
    expect(portal.context.world.placements).toEqual([])
  })

  it('ticks every place while installing, and what there is later', async () => {
    const installing = await start()
    await installing.store.check()
    expect([...installing.store.ticked].sort()).toEqual(everywhere)

    const later = await start({ installMode: false })
    await later.store.check()
    expect(later.store.ticked.size).toBe(0)
  })
})

describe('Putting the app into places (protocol note 54)', () => {
  it('binds each with its titles, and says that all is done', async () => {
    const { portal, store, bound } = await start()
    await store.check()
    await store.apply(titles, handler)
    expect([store.applied, store.failures.size]).toEqual([true, 0])
    expect(bound()).toEqual(everywhere)
    expect(portal.context.world.placements.find(({ placement }) => placement === 'CRM_CONTACT_LIST_MENU')).toMatchObject({
      handler, title: 'Add', langAll: { en: { TITLE: 'Add' }, de: { TITLE: 'Hinzufügen' } }
    })
  })

  it('leaves one binding a place when it is done again, also after the app has moved', async () => {
    const { portal, store, bound } = await start()
    await store.check()
    await store.apply(titles, `${appUrl}old/index.html`)
    await store.apply(titles, handler)
    await store.apply(titles, handler)
    expect(bound()).toEqual(everywhere)
    expect(new Set(portal.context.world.placements.map(place => place.handler))).toEqual(new Set([handler]))
  })

  it('takes the app out of what is not ticked, also of a place only an older version knew', async () => {
    const { portal, store, bound } = await start({ installMode: false })
    portal.context.world.placements.push({
      placement: 'CRM_LEAD_LIST_MENU', handler, title: '', description: '', options: {}, langAll: {}, boundById: ADMIN
    })
    await store.check()
    store.tick('LEFT_MENU', true)
    await store.apply(titles, handler)
    // This portal does not know the old place and refuses, which nobody has to deal with.
    expect([store.applied, store.failures.size]).toEqual([true, 0])
    store.tick('LEFT_MENU', false)
    store.tick('CRM_ANALYTICS_MENU', true)
    await store.apply(titles, handler)
    expect(bound().filter(code => code !== 'CRM_LEAD_LIST_MENU')).toEqual(['CRM_ANALYTICS_MENU'])
    expect(portal.context.requestLog.all().flatMap(({ commands }) => commands)
      .filter(({ method, params }) => method === 'placement.unbind' && JSON.stringify(params).includes('CRM_LEAD_LIST_MENU'))
      .length).toBeGreaterThan(0)
  })

  it('does not take a refusal without a code for a success (protocol note 43), and tries only that again', async () => {
    const { portal, store, switches, bound } = await start()
    await store.check()
    switches.answers = { 'placement.bind': null }
    await store.apply(titles, handler)
    expect([store.applied, store.failures.size]).toEqual([false, everywhere.length])
    switches.answers = {}
    portal.context.requestLog.clear()
    store.tick('LEFT_MENU', false)
    await store.retry(titles, handler)
    expect(bound()).toEqual(everywhere.filter(code => code !== 'LEFT_MENU'))
    expect([store.applied, store.failures.size]).toEqual([true, 0])
    await store.retry(titles, handler)
    // What stands as it was ticked is not touched again.
    const binds = portal.context.requestLog.all().flatMap(({ commands }) => commands).filter(({ method }) => method === 'placement.bind')
    expect(binds).toHaveLength(everywhere.length - 1)
  })

  it('believes the portal, not a lost answer', async () => {
    const { portal, store, bound } = await start()
    await store.check()
    portal.context.faults.add([{ method: 'placement.bind', kind: 'drop-after', times: 1, ms: 0 }])
    await store.apply(titles, handler)
    expect([store.applied, bound()]).toEqual([true, everywhere])
  })

  it('takes it as it is when a portal writes the address in its own way', async () => {
    const { store, switches } = await start()
    await store.check()
    switches.answers = { 'placement.get': everywhere.map(placement => ({ placement, handler: `${handler}?written=otherwise` })) }
    await store.apply(titles, handler)
    expect([store.applied, store.failures.size]).toEqual([true, 0])
  })

  it('finds a place twice, and says so', async () => {
    const { store, switches } = await start()
    await store.check()
    switches.answers = { 'placement.get': [...everywhere, 'LEFT_MENU'].map(placement => ({ placement, handler })) }
    await store.apply(titles, handler)
    expect([...store.failures.keys()]).toEqual(['LEFT_MENU'])
  })

  it('says, place by place, that the portal refuses the address', async () => {
    const { store } = await start()
    await store.check()
    await store.apply(titles, 'https://elsewhere.example/index.html')
    expect(store.failures.size).toBe(everywhere.length)
    expect(store.applied).toBe(false)
  })
})

describe('Finishing (protocol note 53)', () => {
  it('is told to the portal once', async () => {
    const { store, finish } = await start()
    await store.finish()
    await store.finish()
    expect(finish).toHaveBeenCalledTimes(1)
    expect(store.finished).toBe(true)
  })

  it('is not told to a portal in which the app is installed', async () => {
    const { store, finish } = await start({ installMode: false })
    await store.finish()
    expect(finish).not.toHaveBeenCalled()
    expect(store.finished).toBe(false)
  })

  it('can be tried again when the portal refused', async () => {
    let refuse = true
    const { store, finish } = await start({ installFinish: async () => { if (refuse) throw new Error('not now') } })
    await store.finish()
    expect([store.finished, store.finishError?.message]).toEqual([false, 'not now'])
    refuse = false
    await store.finish()
    expect([store.finished, store.finishError, finish.mock.calls.length]).toEqual([true, null, 2])
  })
})
