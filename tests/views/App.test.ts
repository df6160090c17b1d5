import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { type Component, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import App from '../../src/App.vue'
import { createLanguagePlugin } from '../../src/locales/languagePlugin'
import { loadLanguage } from '../../src/locales/languages'
import { portalKey } from '../../src/stores/portal'
import { ADMIN, appPortalAs } from '../connection'

/** The app with one screen, and another whose code is gone from the server. */
async function appShowing(component: Component) {
  const failures: unknown[] = []
  const gone = () => Promise.reject(new Error('404'))
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component }, { path: '/gone', component: gone }]
  })
  const app = mount(App, {
    attachTo: document.body,
    global: {
      plugins: [router, createLanguagePlugin(await loadLanguage('en')), createPinia()],
      provide: { [portalKey]: appPortalAs('http://127.0.0.1:9', ADMIN) },
      config: { errorHandler: (error) => failures.push(error) }
    }
  })
  await router.isReady()
  await nextTick()
  return { app, router, failures }
}

describe('The app', () => {
  it('shows the screen of the address', async () => {
    const { app } = await appShowing({ template: '<h1>Call lists</h1>' })
    expect(app.get('h1').text()).toBe('Call lists')
  })

  it('says so when a screen can\'t be drawn, instead of showing nothing', async () => {
    const { app, failures } = await appShowing({
      render: () => {
        throw new Error('no such field')
      }
    })
    expect(app.get('[role=alert]').text()).toContain('What is stored in Bitrix24 is unchanged.')
    expect(app.get('button').text()).toBe('Reload')
    expect(failures).toHaveLength(1)
  })

  it('says so when the code of a screen can\'t be loaded', async () => {
    const { app, router } = await appShowing({ template: '<h1>Call lists</h1>' })
    await expect(router.push('/gone')).rejects.toThrow('404')
    expect(app.get('[role=alert]').text()).toContain('This screen could not be shown')
  })

  it('keeps the screen when only a click fails', async () => {
    const { app, failures } = await appShowing({
      template: '<button @click="fail">Go</button>',
      methods: {
        fail: () => {
          throw new Error('oops')
        }
      }
    })
    await app.get('button').trigger('click')
    expect(app.get('button').text()).toBe('Go')
    expect(failures).toHaveLength(1)
  })
})
