import { flushPromises } from '@vue/test-utils'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useNewListRequest, type NewListRequest } from '../../../src/features/composer/newListRequest'
import NewCallListView from '../../../src/features/composer/NewCallListView.vue'
import { ADMIN, appPortalAs, appSdkAs, OWN_CLIENTS_MANAGER } from '../../connection'
import { mountOverPortal } from '../../mountOverPortal'
import { createPortal, type Portal } from '../../portal/server'

let portal: Portal

beforeAll(async () => {
  portal = await createPortal({ contacts: 60, companies: 10, callLists: 2, rateLimit: false })
})
afterAll(() => portal.close())
beforeEach(() => {
  window.localStorage.clear()
  portal.context.faults.clear()
})

const nothing = { render: () => null }

/** The composer as it is opened by an address. Rows are drawn in a browser only; everything around them is here. */
async function composer({ address = '/new', userId = ADMIN, language = 'en', asked = null as NewListRequest | null } = {}) {
  const router: Router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/new', name: 'new-call-list', component: nothing },
      { path: '/lists/:id', name: 'call-list', component: nothing },
      { path: '/', name: 'call-lists', component: nothing }
    ]
  })
  await router.push(address)
  const sdk = appSdkAs(portal.url, userId, portal.context.tokens.issue(userId).accessToken)
  const Screen = defineComponent(() => {
    if (asked) useNewListRequest().ask(asked)
    return () => h(NewCallListView)
  })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, userId, { sdk }), Screen, { router, language })
  const button = (name: string) => wrapper.findAll('button').find(each => each.text().startsWith(name))
  const press = (name: string) => button(name)?.trigger('click')
  // Not the whole text: what earlier tests were told is still shown below the screen.
  const says = (text: string) => vi.waitFor(() => expect(wrapper.get('main').text()).toContain(text), 5_000)
  return { wrapper, router, button, press, says }
}

/** What the browser keeps of a draft whose creation a reload cut short, when that list was the newest. */
function cutShort(participantIds: number[], newestBefore: number, selectedSince: number[] = participantIds): void {
  const list = { entityType: 'contact', participantIds, formId: null, name: '' }
  const at = Date.now()
  window.localStorage.setItem('call-lists/draft/test:1', JSON.stringify({ key: 'k', ...list, participantIds: selectedSince }))
  window.localStorage.setItem('call-lists/creations/test:1', JSON.stringify([
    { key: 'k', attempt: { newestBefore, at, sent: list }, listId: null, at }
  ]))
}

const createdLists = () => [...portal.context.world.callLists.values()]

describe('The composer', () => {
  it('shows everybody to begin with, and that nobody is selected yet', async () => {
    const { wrapper, button, says } = await composer()
    expect(wrapper.get('h1').text()).toBe('New call list')
    expect(wrapper.find('[role=status][aria-label="Reading clients…"]').exists()).toBe(true)
    await says('Select all 60 found')
    expect(wrapper.text()).toContain('0 selected')
    expect(wrapper.text()).toContain('50 of 60 shown')
    expect(button('Create call list')?.attributes('disabled')).toBeDefined()
    expect(wrapper.text()).toContain('Select at least one client first.')
  })

  it('speaks Russian', async () => {
    const { wrapper, says } = await composer({ language: 'ru' })
    await says('Выбрать всех найденных: 60')
    expect(wrapper.get('h1').text()).toBe('Новый обзвон')
  })

  it('selects everybody found, those on no page included', async () => {
    const { wrapper, says } = await composer()
    await says('Select all 60 found')
    await wrapper.get('label input[type=checkbox]').setValue(true)
    await says('60 selected')
    await says('without a phone')
  })

  it('makes one list of two clicks, goes on to it and leaves nothing to go back to', async () => {
    const before = createdLists().length
    const { router, press, says } = await composer({ address: '/new?ids=3,1,2' })
    await says('3 selected')
    await Promise.all([press('Create call list'), press('Create call list')])
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('call-list'))
    expect(createdLists()).toHaveLength(before + 1)
    const listId = Number(router.currentRoute.value.params.id)
    expect(portal.context.world.callLists.get(listId)?.participants.map(({ id }) => id)).toEqual([3, 1, 2])
    await vi.waitFor(() => expect(document.body.textContent).toContain(`“Call list #${listId}” is created`))
  })

  it('keeps the draft when creating fails, says so, and creates on the next try', async () => {
    const { wrapper, router, press, says } = await composer({ address: '/new?ids=3,1' })
    await says('2 selected')
    portal.context.faults.add([{ method: 'crm.calllist.add', kind: 'http-502', times: 1, ms: 0 }])
    await press('Create call list')
    await says('Your draft is kept.')
    expect(wrapper.get('main [role=alert]').text()).toContain('Bitrix24 ran into an error of its own.')
    expect(wrapper.text()).toContain('2 selected')
    await press('Try again')
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('call-list'))
  })

  it('offers what the address asks for to a draft of the same type', async () => {
    const first = await composer({ address: '/new?ids=3' })
    await first.says('1 selected')
    await flushPromises()
    first.wrapper.unmount()
    const { router, press, says } = await composer({ address: '/new?type=contact&ids=7,8' })
    await says('Added to the draft from your last visit')
    await says('3 selected')
    // The address is written once what follows from its reading is through.
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/new'))
    await press('Start anew')
    await says('2 selected')
  })

  it('adds those whom another screen asks for to a draft of the same type, and says so', async () => {
    const first = await composer({ address: '/new?ids=3' })
    await first.says('1 selected')
    await flushPromises()
    first.wrapper.unmount()
    const { router, press, says } = await composer({ asked: { type: 'contact', ids: [7, 8] } })
    await says('Added to the draft from your last visit')
    await says('3 selected')
    expect(router.currentRoute.value.fullPath).toBe('/new')
    await press('Start anew')
    await says('2 selected')
    expect(useNewListRequest().take()).toBeNull()
  })

  it('asks before a draft of the other type is lost to those whom another screen asks for', async () => {
    const first = await composer({ address: '/new?ids=3,4' })
    await first.says('2 selected')
    await flushPromises()
    first.wrapper.unmount()
    const { says } = await composer({ asked: { type: 'company', ids: [1] } })
    await vi.waitFor(() => expect(document.body.textContent).toContain('Discard the draft from your last visit?'))
    const anew = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].find(each => each.textContent?.trim() === 'Start anew')
    anew?.click()
    await says('1 selected')
  })

  it('asks before a draft of the other type is lost to an address', async () => {
    const first = await composer({ address: '/new?ids=3,4' })
    await first.says('2 selected')
    await flushPromises()
    first.wrapper.unmount()
    const { says } = await composer({ address: '/new?type=company&ids=1' })
    await vi.waitFor(() => expect(document.body.textContent).toContain('Discard the draft from your last visit?'))
    const keep = [...document.querySelectorAll('button')].find(each => each.textContent?.trim() === 'Keep the draft')
    keep?.click()
    await says('2 selected')
    await says('Draft from your last visit')
  })

  it('tells what came of a creation that a reload cut short: nothing', async () => {
    cutShort([5, 6], 100_000)
    const { says } = await composer()
    await says('The call list was not created last time.')
    await says('2 selected')
  })

  it('opens the list that a creation cut short had made', async () => {
    const newestBefore = Math.max(...createdLists().map(list => list.id))
    const listId = await appPortalAs(portal.url, ADMIN).callLists.add({ entityType: 'contact', participantIds: [5, 9], formId: null })
    cutShort([5, 9], newestBefore)
    const { router } = await composer()
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe(`/lists/${listId}`), 5_000)
    expect(document.body.textContent).toContain('had been created after all')
  })

  // Guard: `finish` keeps a draft that differs from what was sent.
  it('opens the list as it was sent, and keeps what was selected since', async () => {
    const newestBefore = Math.max(...createdLists().map(list => list.id))
    const listId = await appPortalAs(portal.url, ADMIN).callLists.add({ entityType: 'contact', participantIds: [5, 9], formId: null })
    cutShort([5, 9], newestBefore, [5, 9, 11])
    const { wrapper, router } = await composer()
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe(`/lists/${listId}`), 5_000)
    expect(document.body.textContent).toContain('What you changed since is kept as a draft of its own.')
    wrapper.unmount()
    const { says } = await composer()
    await says('3 selected')
  })

  it('note 101: says whom to expect where the portal gives no client to the user', async () => {
    const manager = portal.context.world.users.get(OWN_CLIENTS_MANAGER)
    if (!manager) throw new Error('The world has no such manager')
    manager.rights.company = 'none'
    const { says } = await composer({ address: '/new?type=company', userId: OWN_CLIENTS_MANAGER })
    await says('Clients that you may read in the CRM appear here.')
    manager.rights.company = 'all'
  })

  it('says what to try when nobody is found', async () => {
    const { press, says } = await composer({ address: '/new?search=nobody+of+this+name' })
    await says('Nobody found')
    await press('Clear the search')
    await says('Select all 60 found')
  })

  it('says that a phone is found by its whole number only', async () => {
    const { says } = await composer({ address: '/new?search=12345' })
    await says('A phone is found by its whole number only.')
  })

  it('shows why clients could not be read, and reads them on the next try', async () => {
    portal.context.faults.add([{ method: 'crm.item.list', kind: 'http-500', times: 50, ms: 0 }])
    const { press, says } = await composer()
    await says('Bitrix24 ran into an error of its own.')
    portal.context.faults.clear()
    await press('Try again')
    await says('Select all 60 found')
  })
})
