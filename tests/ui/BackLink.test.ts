import { describe, expect, it } from 'vitest'
import { createRouter, createWebHashHistory } from 'vue-router'
import BackLink from '../../src/ui/BackLink.vue'
import { mountApp } from '../mountApp'

const nothing = { render: () => null }

/** The link on a screen that was opened after those of these addresses, in their order. */
async function linkAfter(...addresses: string[]): Promise<string | undefined> {
  const router = createRouter({
    history: createWebHashHistory(),
    routes: ['/', '/lists/1', '/new'].map(path => ({ path, name: path, component: nothing }))
  })
  for (const address of [...addresses, '/new']) await router.push(address)
  const mounted = await mountApp(BackLink, { router, props: { to: { name: '/' }, label: 'All call lists' } })
  return mounted.get('a').attributes('href')
}

describe('The link back to a screen', () => {
  it('leads to it as it was left, when this screen was opened from there', async () => {
    expect(await linkAfter('/lists/1', '/?search=spring&sort=-name')).toBe('#/?search=spring&sort=-name')
  })

  it('leads to it as it is at first, when this screen was opened from another', async () => {
    expect(await linkAfter('/?search=spring', '/lists/1')).toBe('#/')
  })
})
