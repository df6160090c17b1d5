import { flushPromises } from '@vue/test-utils'
import DropdownMenu from '@bitrix24/b24ui-nuxt/components/DropdownMenu.vue'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import RowActions from '../../../src/features/nextSteps/RowActions.vue'
import type { RowMenuAt } from '../../../src/features/nextSteps/useRowMenu'
import { ADMIN, appPortalAs } from '../../connection'
import { eventually } from '../../eventually'
import { aClient } from '../../factories'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 20, companies: 5, callLists: 1 })

const menu = () => document.querySelector('[role=menu]')

function aButton(): HTMLElement {
  const button = document.createElement('button')
  document.body.append(button)
  return button
}

async function menuOf() {
  const at = shallowRef<RowMenuAt>({ client: aClient(), name: 'Anna Blum', button: aButton() })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), defineComponent(() => () =>
    h(RowActions, { at: at.value, open: true })))
  await flushPromises()
  return { at, wrapper }
}

describe('The menu of a row', () => {
  it('has the name of whose it is', async () => {
    await menuOf()
    await eventually(() => expect(menu()?.getAttribute('aria-label')).toBe('Actions for Anna Blum'))
    // It would go before the label.
    expect(menu()?.getAttribute('aria-labelledby') || null).toBeNull()
  })

  it('stands at the button the row has now, when the row was scrolled away and back', async () => {
    const { at, wrapper } = await menuOf()
    at.value.button.remove()
    const button = aButton()
    at.value = { ...at.value, button }
    await flushPromises()
    const { content } = wrapper.findComponent(DropdownMenu).props() as { content: { reference: unknown } }
    // Not a button that only looks the same.
    expect(content.reference === button).toBe(true)
  })
})
