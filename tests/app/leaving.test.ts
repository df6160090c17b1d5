import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory } from 'vue-router'
import App from '../../src/app/App.vue'
import ListHeader from '../../src/features/callList/ListHeader.vue'
import { createLanguagePlugin } from '../../src/locales/languagePlugin'
import { loadLanguage } from '../../src/locales/languages'
import { createAppRouter } from '../../src/app/router'
import { portalKey } from '../../src/stores/portal'
import { ADMIN, appPortalAs } from '../connection'
import { eventually } from '../eventually'
import { localPortal, until } from '../localPortal'
import '../mountOverPortal'

const portal = localPortal()

const nothing = { template: '<h1>Far away</h1>' }
/** Long enough to go elsewhere before the portal answers. */
const SLOW_MS = 250

const Page = defineComponent(() => {
  // Toasts outlive screens, and so also the screens of earlier tests.
  useToast().clear()
  return () => h(App)
})

/** The whole app at an address, with one more screen whose code comes when the test says so. */
async function appAt(address: string) {
  const languagePlugin = createLanguagePlugin(await loadLanguage('en'))
  let arrive = (): void => {}
  const code = new Promise<typeof nothing>(resolve => arrive = () => resolve(nothing))
  let asked = false
  const router = createAppRouter(languagePlugin.loadTexts, createMemoryHistory())
  router.addRoute({
    path: '/far',
    component: () => {
      asked = true
      return code
    }
  })
  await router.push(address)
  const app = mount(Page, {
    attachTo: document.body,
    global: {
      plugins: [router, languagePlugin, createPinia()],
      provide: { [portalKey]: appPortalAs(portal.url, ADMIN) }
    }
  })
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(one => (one.getAttribute('aria-label') ?? one.textContent).trim() === name)
  return {
    app,
    router,
    says: (text: string) => eventually(() => expect(document.body.textContent).toContain(text)),
    async press(name: string) {
      await until(() => button(name) !== undefined && !button(name)?.disabled, `the button ${name}`)
      button(name)?.click()
    },
    /** Sets out for the far screen; the one that is open stays until `arrive`. */
    async setOut() {
      void router.push('/far')
      await until(() => asked)
    },
    /** Comes there, and waits as long as anything that was put off could still come. */
    async arrive() {
      arrive()
      await eventually(() => expect(router.currentRoute.value.path).toBe('/far'))
      await new Promise(resolve => setTimeout(resolve, 50))
      expect(router.currentRoute.value.fullPath).toBe('/far')
    }
  }
}

/** Waits until the portal has answered a request of this kind, and the app has heard it. */
async function answered(method: string): Promise<void> {
  await until(() => portal.methods().includes(method), method)
  await new Promise(resolve => setTimeout(resolve, 50))
}

const aList = (count = 3) => portal.addList(ADMIN, portal.alive().slice(0, count))

describe('Who has set out for another screen', () => {
  it('is not called back by the list that was looked for behind an activity', async () => {
    const listId = await aList()
    await portal.faults({ method: '*', kind: 'delay', ms: SLOW_MS })
    const { setOut, arrive } = await appAt(`/activities/${portal.activityOf(listId)}`)
    await setOut()
    await answered('crm.activity.list')
    await arrive()
  })

  it('is not sent to the overview by a client who turns out to be gone, nor told so there', async () => {
    const contact = portal.alive()[0] ?? 0
    await portal.call('portal.deleteContact', { id: contact })
    await portal.faults({ method: 'crm.item.list', kind: 'delay', ms: SLOW_MS })
    const { app, setOut, arrive } = await appAt(`/clients/contact/${contact}`)
    await setOut()
    await answered('crm.item.list')
    await arrive()
    expect(app.text()).not.toContain('was deleted, or you may not see it')
  })

  it('is not sent away by a list that was deleted slowly, and is told that it is gone', async () => {
    const listId = await aList()
    const { press, says, setOut, arrive } = await appAt(`/lists/${listId}`)
    await press('Delete call list')
    await portal.faults({ method: 'crm.activity.delete', kind: 'delay', ms: SLOW_MS })
    await press('Delete')
    await setOut()
    await answered('crm.activity.delete')
    await says('1 call list deleted')
    await arrive()
  })

  it('is not taken to a list that was made slowly, and is told of it', async () => {
    const { press, says, setOut, arrive } = await appAt(`/new?ids=${portal.alive()[0]}`)
    await says('1 selected')
    await portal.faults({ method: 'crm.calllist.add', kind: 'delay', ms: SLOW_MS })
    await press('Create call list')
    await setOut()
    await says('is created')
    await arrive()
  })

  it('is not taken back to a list that somebody was added to slowly', async () => {
    const [one = 0, two = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one])
    window.localStorage.setItem(`call-lists/adding/test:${ADMIN}/${listId}`, JSON.stringify([two]))
    const { press, says, setOut, arrive } = await appAt(`/lists/${listId}/add`)
    await says('1 selected')
    await portal.faults({ method: 'crm.calllist.update', kind: 'delay', ms: SLOW_MS })
    await press('Add to list')
    await setOut()
    await says('One participant is added')
    await arrive()
  })
})

describe('What could not be saved on a screen that was left', () => {
  /** Refuses the write that comes, slowly enough to leave before. */
  const refuseSlowly = (method: string) => portal.faults({ method, kind: 'http-502' }, { method: '*', kind: 'delay', ms: 100, times: 3 })
  const REASON = 'Bitrix24 ran into an error of its own.'

  it('is told with the name of its list: a rename', async () => {
    const listId = await aList()
    const { app, router, press, says } = await appAt(`/lists/${listId}`)
    await says('3 participants')
    app.getComponent(ListHeader).vm.$emit('rename')
    await until(() => document.querySelector('[role=dialog] input') !== null)
    const field = document.querySelector<HTMLInputElement>('[role=dialog] input')
    if (!field) throw new Error('no field')
    field.value = 'Spring'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await refuseSlowly('crm.activity.update')
    await press('Save')
    await router.push('/new')
    await says(REASON)
    await says(`Call list #${listId}: `)
  })

  it('is told with the name of its list: who was to be removed', async () => {
    const listId = await aList()
    const { app, router, press, says } = await appAt(`/lists/${listId}`)
    await says('3 participants')
    await app.get('input[type=search]').setValue(`#${portal.alive()[0]}`)
    await says('1 of 3 shown')
    await app.get('thead input').trigger('change')
    await refuseSlowly('crm.calllist.update')
    await press('Remove from list')
    await router.push('/new')
    await says(REASON)
    await says(`Call list #${listId}: `)
  })

  it('is told with the name of its list: who was to be added', async () => {
    const [one = 0, two = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one])
    window.localStorage.setItem(`call-lists/adding/test:${ADMIN}/${listId}`, JSON.stringify([two]))
    const { router, press, says } = await appAt(`/lists/${listId}/add`)
    await says('1 selected')
    await refuseSlowly('crm.calllist.update')
    await press('Add to list')
    await router.push('/new')
    await says(REASON)
    await says(`Call list #${listId}: `)
  })

  it('is told with the name of its list: a client who was to be put on it', async () => {
    const listId = await aList()
    const { router, press, says } = await appAt(`/clients/contact/${portal.alive()[9]}/add`)
    await refuseSlowly('crm.calllist.update')
    await press(`Add to Call list #${listId}`)
    await router.push('/new')
    await says(REASON)
    await says(`Call list #${listId}: `)
  })

  it('is told with the name of its list: a deletion', async () => {
    const listId = await aList()
    const { router, press, says } = await appAt(`/lists/${listId}`)
    await press('Delete call list')
    await until(() => document.querySelector('[role=dialog]')?.textContent.includes('3 participants') === true)
    await refuseSlowly('crm.activity.delete')
    await press('Delete')
    await router.push('/new')
    await says('Bitrix24 did not delete this call list')
    await says(`Call list #${listId}: `)
  })
})

describe('A client who was put on a list slowly', () => {
  it('is told to be on it where the screen was left', async () => {
    const listId = await aList()
    const { router, press, says } = await appAt(`/clients/contact/${portal.alive()[9]}/add`)
    await portal.faults({ method: 'crm.calllist.update', kind: 'delay', ms: SLOW_MS })
    await press(`Add to Call list #${listId}`)
    await router.push('/new')
    await says(`is on “Call list #${listId}” now.`)
  })
})
