import { describe, expect, it } from 'vitest'
import { DEFAULT_CALLING_HOURS } from '../../src/domain/callingHours'
import { useCallingHours } from '../../src/stores/callingHours'
import { ADMIN, appPortalAs, appSdkAs, MANAGER, storesOver } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal({ contacts: 20, companies: 5, callLists: 1 })
const hoursOf = (userId = ADMIN) => storesOver(
  appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })
).run(() => useCallingHours())

const changed = { everywhere: { from: 600, until: 1080 }, byCountry: { KZ: { from: 540, until: 1140 } } }

describe('the calling hours', () => {
  it('are the usual ones until somebody changes them', async () => {
    const hours = hoursOf()
    await hours.load()
    expect([hours.hours, hours.mayChange, hours.error]).toEqual([DEFAULT_CALLING_HOURS, true, null])
  })

  it('note 150: are changed by an administrator for everybody', async () => {
    const mine = hoursOf()
    await mine.save(changed)
    expect(mine.hours).toEqual(changed)
    const theirs = hoursOf(MANAGER)
    await theirs.load()
    expect([theirs.hours, theirs.mayChange]).toEqual([changed, false])
  })

  it('note 150: are not changed by others', async () => {
    const theirs = hoursOf(MANAGER)
    await expect(theirs.save(changed)).rejects.toThrow()
    expect(theirs.hours).toEqual(DEFAULT_CALLING_HOURS)
  })

  it('are the usual ones where something else is kept', async () => {
    const app = appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) })
    for (const kept of ['no hours', '{"everywhere":{"from":5}}', '[]', '']) {
      await app.appOptions.set({ callingHours: kept })
      const hours = hoursOf()
      await hours.load()
      expect([hours.hours, hours.error]).toEqual([DEFAULT_CALLING_HOURS, null])
    }
  })
})
