import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { expect, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import NewCallListView from '../../../../src/features/composer/NewCallListView.vue'
import { ADMIN, appPortalAs, appSdkAs } from '../../../connection'
import type { LocalPortal } from '../../../localPortal'
import { mountOverPortal } from '../../../mountOverPortal'

const nothing = { render: () => null }
let mounted: VueWrapper | null = null

/** Leaves the composer; what the browser keeps stays. */
export function leave(): void {
  mounted?.unmount()
  mounted = null
}

/** The composer with some contacts picked, to be split. */
export async function splitting(portal: LocalPortal, { ids = portal.alive().slice(0, 7), userId = ADMIN, name = 'Autumn', language = 'en' } = {}) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/new', name: 'new-call-list', component: nothing },
      { path: '/lists/:id', name: 'call-list', component: nothing },
      { path: '/', name: 'call-lists', component: nothing }
    ]
  })
  await router.push(ids.length > 0 ? `/new?ids=${ids.join()}&name=${name}` : '/new')
  const sdk = appSdkAs(portal.url, userId, portal.tokenOf(userId))
  const wrapper = mounted = await mountOverPortal(appPortalAs(portal.url, userId, { sdk }), NewCallListView, { router, language })
  const until = (holds: () => void) => vi.waitFor(holds, 5_000)
  const says = (text: string) => until(() => expect(wrapper.get('main').text()).toContain(text))
  const button = (label: string) => wrapper.findAll('button').find(each => each.text() === label)
  async function press(label: string): Promise<void> {
    await until(() => {
      expect(button(label), label).toBeDefined()
      expect(button(label)?.attributes('disabled')).toBeUndefined()
    })
    await button(label)?.trigger('click')
  }
  const option = () => wrapper.findAll('label').find(each => each.text() === 'Split into several lists')
  const field = (label: string) => wrapper.get<HTMLInputElement>(`[aria-label="${label}"]`)
  /** Rows of the table as name and number. */
  const rows = () => wrapper.findAll('[aria-label="Lists to create"] tbody tr').map(row =>
    row.findAll('td').map(cell => cell.find('input:not([type=checkbox])').exists() ? (cell.get('input').element).value : cell.text()))
  async function turnOn(): Promise<void> {
    await until(() => expect(option()).toBeDefined())
    await wrapper.get(`[id="${option()?.attributes('for')}"]`).setValue(true)
    await says('Number of lists')
  }
  async function count(typed: string): Promise<void> {
    const label = wrapper.findAll('label').find(each => each.text() === 'Number of lists')
    await wrapper.get(`[id="${label?.attributes('for')}"]`).setValue(typed)
  }
  async function choose(label: string): Promise<void> {
    const labelled = wrapper.findAll('label').find(each => each.text() === label)
    await labelled?.get('[role=radio]').trigger('click')
  }
  async function among(...names: string[]): Promise<void> {
    await choose('Among colleagues')
    await until(() => expect(wrapper.find('input[role=combobox][aria-label=Colleagues]').exists()).toBe(true))
    await wrapper.get('input[role=combobox][aria-label=Colleagues]').trigger('click')
    for (const each of names) {
      const found = () => [...document.querySelectorAll('[role=option]')].find(one => one.textContent?.trim() === each)
      await until(() => expect(found()).toBeDefined())
      found()?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      await flushPromises()
    }
  }
  return { wrapper, router, says, press, button, field, rows, turnOn, count, choose, among, until }
}
