import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useCheck } from '../../../src/features/check/useCheck'
import { ADMIN, appPortalAs, appSdkAs, storesOver } from '../../connection'
import { localPortal } from '../../localPortal'
import { ranked } from '../../portal/world/ranks'
import { entityTypes } from '../../portal/world/types'

const LISTS = 200
const portal = localPortal({ contacts: 600, companies: 10, callLists: LISTS })

let scope: EffectScope
afterEach(() => scope.stop())

describe('The check of 500 clients against 200 lists of 100', () => {
  it('asks no more often than its pages fill batches, and twelve times beside', async () => {
    const alive = portal.alive()
    let from = 0
    for (const list of portal.world.callLists.values()) {
      from = (from + 37) % (alive.length - 100)
      list.entityTypeId = entityTypes.CONTACT
      list.participants = ranked(alive.slice(from, from + 100), 'IN_WORK')
    }
    portal.forgetRequests()
    const { run } = storesOver(appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) }))
    scope = effectScope()
    const picked = new Set(alive.slice(0, 500))
    const { findings, lists, calls, unread } = run(() => scope.run(() => useCheck(() => 'contact', () => picked, () => null))) ?? expect.fail('there is no scope')
    await vi.waitFor(() => {
      expect([unread.value, calls.reading.value, lists.progress.value.n]).toEqual([0, false, LISTS])
      expect(findings.value.otherList.size).toBeGreaterThan(400)
    }, { timeout: 25_000, interval: 20 })
    const pages = portal.methods().filter(method => method === 'crm.calllist.items.get').length
    const requests = portal.requests().length
    expect(pages).toBeGreaterThanOrEqual(LISTS * 2)
    expect(requests).toBeLessThanOrEqual(Math.ceil(LISTS * 2 / 50) + 12)
  }, 30_000)
})
