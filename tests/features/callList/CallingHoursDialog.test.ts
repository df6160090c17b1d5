import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import CallingHoursDialog from '../../../src/features/callList/columns/CallingHoursDialog.vue'
import { ADMIN, appPortalAs, appSdkAs } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 20, companies: 5, callLists: 1 })
const dialog = () => document.querySelector('[role=dialog]')
const isSaveThere = () => [...document.querySelectorAll('button')].some(({ textContent }) => textContent.trim() === 'Save')

async function open(): Promise<void> {
  const app = appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) })
  await mountOverPortal(app, defineComponent(() => () => h(CallingHoursDialog, { open: true })))
}

describe('The calling hours', () => {
  it('that could not be read are not saved over, and can be read again', async () => {
    await portal.faults({ method: 'app.option.get', kind: 'http-500', times: 4 })
    await open()
    await eventually(() => expect(dialog()?.querySelector('[role=alert]')).not.toBeNull())
    expect(isSaveThere()).toBe(false)
    const again = [...dialog()?.querySelectorAll<HTMLElement>('[role=alert] button') ?? []].at(0)
    again?.click()
    await eventually(() => expect(isSaveThere()).toBe(true))
    expect(dialog()?.querySelector('input')?.value).not.toBe('')
  })
})
