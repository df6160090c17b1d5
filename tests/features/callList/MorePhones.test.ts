import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import MorePhones from '../../../src/features/callList/MorePhones.vue'
import { eventually } from '../../eventually'
import { mountApp } from '../../mountApp'

describe('The further phones of a participant', () => {
  it('are a menu that begins with the second one, and calls what is stored', async () => {
    const called: string[] = []
    const phones = ['+49301234567', '+49301234568', '+49301234569']
    const wrapper = await mountApp(defineComponent(() => () =>
      h(MorePhones, { phones, onCall: (phone: string) => called.push(phone) })))
    const more = wrapper.get('[aria-haspopup=menu]')
    expect(more.text()).toBe('+2')
    expect(more.attributes('aria-label')).toBe('2 more phone numbers')
    await more.trigger('click')
    const items = await eventually(() => {
      const found = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
      expect(found.map(item => item.textContent.trim())).toEqual(['+49 30 1234568', '+49 30 1234569'])
      return found
    })
    items[1]?.click()
    expect(called).toEqual(['+49301234569'])
  })
})
