import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import CallBackDialog from '../../../src/features/nextSteps/CallBackDialog.vue'
import { ADMIN, appPortalAs } from '../../connection'
import { eventually } from '../../eventually'
import { aClient } from '../../factories'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 20, companies: 5, callLists: 1 })
const UNKNOWN = 'The client\'s local time is not known: this is yours.'
const dialog = () => document.querySelector('[role=dialog]')
const dateField = () => document.querySelector<HTMLInputElement>('[role=dialog] input[type=date]')

// In winter, when the clocks of Phoenix and Denver show the same.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T17:00:00Z') }))
afterEach(() => void vi.useRealTimers())

function type(field: HTMLInputElement | null, value: string): void {
  if (!field) throw new Error('no field')
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

describe('Calling back', () => {
  it('goes by the client\'s clock only where all the clocks they may have agree on that day', async () => {
    const client = aClient({ phones: ['+1 602 555 0100', '+1 303 555 0100'] })
    await mountOverPortal(appPortalAs(portal.url, ADMIN), defineComponent(() => () =>
      h(CallBackDialog, { client, name: client.name, open: true })))
    await eventually(() => expect(dateField()?.disabled).toBe(false))
    expect(dialog()?.textContent).not.toContain(UNKNOWN)
    type(dateField(), '2027-07-15')
    await eventually(() => expect(dialog()?.textContent).toContain(UNKNOWN))
  })
})
