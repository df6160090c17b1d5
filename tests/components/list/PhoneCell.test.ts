import { describe, expect, it } from 'vitest'
import PhoneCell from '../../../src/components/list/PhoneCell.vue'
import { ADMIN, appPortalAs, rememberingHost } from '../../connection'
import { eventually } from '../../eventually'
import { mountOverPortal } from '../../mountOverPortal'

const nowhere = 'http://127.0.0.1:9'

async function cellOf(phones: string[]) {
  const host = rememberingHost()
  const wrapper = await mountOverPortal(appPortalAs(nowhere, ADMIN, { host }), PhoneCell, { props: { phones } })
  return { wrapper, host }
}

describe('The phones of a participant', () => {
  it('are written as they are read, and called as they are stored', async () => {
    const { wrapper, host } = await cellOf(['+49301234567'])
    await eventually(() => expect(wrapper.text()).toBe('+49 30 1234567'))
    const button = wrapper.get('button')
    expect(button.attributes('aria-label')).toBe('Call +49 30 1234567')
    await button.trigger('click')
    expect(host.asked).toEqual(['call +49301234567'])
  })

  it.each([
    ['8 (926) 765-43-21', '+7 926 765 43 21'],
    ['79267654321', '+7 926 765 43 21'],
    ['030 3314127', '030 3314127'],
    ['ask for Anna', 'ask for Anna'],
    ['<b>112</b>', '<b>112</b>']
  ])('%s is shown as %s', async (typed, shown) => {
    const { wrapper } = await cellOf([typed])
    await eventually(() => expect(wrapper.get('bdi').text()).toBe(shown))
  })

  it('say so when there is none', async () => {
    const { wrapper } = await cellOf([])
    expect(wrapper.text()).toBe('no phone')
    expect(wrapper.find('button').exists()).toBe(false)
  })

  it('are all reached by a menu when there are several', async () => {
    const { wrapper, host } = await cellOf(['+49301234567', '+49301234568', '+49301234569'])
    const more = wrapper.get('[aria-haspopup=menu]')
    expect(more.text()).toBe('+2')
    expect(more.attributes('aria-label')).toBe('2 more phone numbers')
    await more.trigger('click')
    const items = await eventually(() => {
      const found = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
      expect(found).toHaveLength(2)
      return found
    })
    items[1]?.click()
    expect(host.asked).toEqual(['call +49301234569'])
  })
})
