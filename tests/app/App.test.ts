import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { type Component, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import App from '../../src/app/App.vue'
import { createLanguagePlugin } from '../../src/locales/languagePlugin'
import { loadLanguage } from '../../src/locales/languages'
import { portalKey } from '../../src/stores/portal'
import { ADMIN, appPortalAs } from '../connection'
import { eventually } from '../eventually'

/** The app with one screen, some lists, and a screen whose code is gone from the server, which is told when asked for. */
async function appShowing(component: Component) {
  const failures: unknown[] = []
  let asked = false
  let tellGone = (): void => {}
  const told = new Promise<void>(resolve => tellGone = resolve)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component },
      { path: '/lists/:id', component: aList },
      { path: '/gone', component: () => Promise.reject(new Error('404')) },
      {
        path: '/late',
        component: () => {
          asked = true
          return told.then(() => Promise.reject(new Error('404')))
        }
      }
    ]
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
  return { app, router, failures, asked: () => eventually(() => expect(asked).toBe(true)), tellGone: () => tellGone() }
}

/** A screen that remembers what was done on it. */
const aList = {
  template: '<h1>{{ $route.path }}</h1><button @click="clicked = true">{{ clicked ? "clicked" : "new" }}</button>',
  data: () => ({ clicked: false })
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

  it('keeps what was done on the screen of one list away from the screen of another', async () => {
    const { app, router } = await appShowing({ template: '<h1>Call lists</h1>' })
    await router.push('/lists/1')
    await app.get('button').trigger('click')
    await router.push('/lists/1?search=x')
    expect(app.get('button').text()).toBe('clicked')
    await router.push('/lists/2')
    expect([app.get('h1').text(), app.get('button').text()]).toEqual(['/lists/2', 'new'])
  })

  it('shows the screen that is opened after one that could not be shown', async () => {
    const { app, router } = await appShowing({ template: '<h1>Call lists</h1>' })
    await expect(router.push('/gone')).rejects.toThrow('404')
    await router.push('/lists/1')
    expect([app.get('h1').text(), app.find('[role=alert]').exists()]).toEqual(['/lists/1', false])
  })

  it('keeps the screen somebody has gone to meanwhile when the code of another can\'t be loaded', async () => {
    const { app, router, asked, tellGone } = await appShowing({ template: '<h1>Call lists</h1>' })
    const going = router.push('/late')
    await asked()
    await router.push('/lists/1')
    tellGone()
    await expect(going).rejects.toThrow('404')
    await nextTick()
    expect([app.get('h1').text(), app.find('[role=alert]').exists()]).toEqual(['/lists/1', false])
  })
})
