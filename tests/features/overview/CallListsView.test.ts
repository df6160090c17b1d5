import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createPinia } from 'pinia'
import { createApp, defineComponent, h, type App } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { screen } from '../../../src/domain/screen'
import { beginOverview } from '../../../src/features/overview/beginOverview'
import CallListsView from '../../../src/features/overview/CallListsView.vue'
import { useCallLists } from '../../../src/stores/callLists'
import { portalKey } from '../../../src/stores/portal'
import { ADMIN, appPortalAs, MANAGER } from '../../connection'
import { localPortal, until } from '../../localPortal'
import { mountApp } from '../../mountApp'
import { mountOverPortal } from '../../mountOverPortal'
import { goAndComeBack } from '../../tab'

const portal = localPortal()

const nothing = { render: () => null }
const Screen = defineComponent(() => {
  useToast().clear()
  return () => h(CallListsView)
})

async function routerAt(address: string): Promise<Router> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: screen.callLists, component: nothing },
      { path: '/new', name: screen.newCallList, component: nothing },
      { path: '/lists/:id', name: screen.callList, component: nothing },
      // What the menu leads to, each under its name.
      ...[screen.report, screen.settings, screen.statuses, screen.stopList].map(name => ({ path: `/${name}`, name, component: nothing }))
    ]
  })
  await router.push(address)
  return router
}

/** The overview as a user sees it. The table's rows are tested in a browser: here nothing has a height. */
async function overview({ userId = ADMIN, address = '/', language = 'en' } = {}) {
  const router = await routerAt(address)
  const view = await mountOverPortal(appPortalAs(portal.url, userId, { language }), Screen, { router, language })
  return { view, router }
}

const shown = (view: VueWrapper) => view.findAll('[role=status]').map(each => each.text()).join(' ')
const read = (view: VueWrapper) => until(() => /call lists? shown/.test(shown(view)), 'the lists')
const button = (view: VueWrapper, label: string) => view.findAll('button').find(each => each.text() === label)
const chosen = (view: VueWrapper, label: string) =>
  (view.get(`select[aria-label=${label}]`).element as HTMLSelectElement).selectedOptions[0]?.text
const countOf = (view: VueWrapper) => Number(/(\d+) call lists? shown/.exec(shown(view))?.[1])

function removeEveryList(): void {
  portal.world.callLists.clear()
  for (const [id, activity] of portal.world.activities) if (activity.providerId === 'CALL_LIST') portal.world.activities.delete(id)
}

const living = () => [...portal.world.activities.values()].filter(activity => activity.providerId === 'CALL_LIST')

describe('The overview', () => {
  it('has its heading, its search field and the button for a new list from the first moment', async () => {
    const { view } = await overview()
    expect(view.get('h1').text()).toBe('Call lists')
    expect(view.get('input[type=search]').attributes('aria-label')).toBe('Search call lists')
    expect(button(view, 'New call list')).toBeDefined()
    expect(view.get('[aria-busy=true]').text()).toContain('Reading call lists…')
    await read(view)
    expect(view.find('[aria-busy=true]').exists()).toBe(false)
    expect(view.get('table').attributes('aria-label')).toBe('Call lists')
  })

  it('shows the lists that are alive, and no others', async () => {
    const { view } = await overview()
    await read(view)
    expect(countOf(view)).toBe(living().length)
    expect(living().length).toBeLessThan(portal.world.callLists.size)
  })

  it('shows a manager the lists they are responsible for', async () => {
    const { view } = await overview({ userId: MANAGER })
    await read(view)
    expect(countOf(view)).toBe(living().filter(activity => activity.responsibleId === MANAGER).length)
  })

  it('reads names, creators and forms of all lists in two requests', async () => {
    const { view } = await overview()
    await read(view)
    await until(() => portal.methods().includes('user.get'))
    expect(portal.methods()).toContain('crm.webform.list')
    expect(portal.requests().length).toBeLessThanOrEqual(2)
  })

  it('opens the screen for a new list', async () => {
    const { view, router } = await overview()
    await button(view, 'New call list')?.trigger('click')
    await until(() => router.currentRoute.value.name === screen.newCallList)
  })

  it('speaks Russian', async () => {
    const { view } = await overview({ language: 'ru' })
    expect(view.get('h1').text()).toBe('Обзвоны')
    await until(() => /Показано? \d+ обзвон/.test(shown(view)))
  })
})

describe('Narrowing the overview down', () => {
  it('follows what is typed, and keeps it in the address', async () => {
    const newest = portal.world.lastIds.callList
    const { view, router } = await overview()
    await read(view)
    await view.get('input[type=search]').setValue(`#${newest}`)
    await until(() => router.currentRoute.value.query.search === `#${newest}`)
    expect(countOf(view)).toBe(1)
  })

  it('comes back to the place that the address names', async () => {
    const { view } = await overview({ address: '/?owner=mine&clients=company&search=zzz&sort=-name' })
    expect((view.get('input[type=search]').element as HTMLInputElement).value).toBe('zzz')
    expect(button(view, 'Mine')?.attributes('aria-pressed')).toBe('true')
    expect(chosen(view, 'Clients')).toBe('Companies')
    await until(() => shown(view).includes('No call list matches'))
  })

  it('takes an address that says something unknown as one that says nothing', async () => {
    const { view } = await overview({ address: '/?owner=yours&clients=ducks&state=sold&sort=weight' })
    await read(view)
    expect(countOf(view)).toBe(living().length)
  })

  it('shows only mine when asked to', async () => {
    const { view, router } = await overview()
    await read(view)
    await button(view, 'Mine')?.trigger('click')
    await until(() => router.currentRoute.value.query.owner === 'mine')
    const made = [...portal.world.callLists.values()].filter(list => list.createdById === ADMIN).map(list => list.id)
    const mine = living().filter(({ responsibleId, associatedEntityId }) =>
      responsibleId === ADMIN || made.includes(associatedEntityId))
    expect(countOf(view)).toBe(mine.length)
  })

  it('says what to do when nothing matches, and does it', async () => {
    const { view, router } = await overview({ address: '/?search=zzz&state=done&sort=name' })
    await until(() => shown(view).includes('No call list matches'))
    await button(view, 'Clear filters')?.trigger('click')
    await until(() => countOf(view) === living().length)
    await until(() => router.currentRoute.value.query.search === undefined)
    expect(router.currentRoute.value.query).toEqual({ sort: 'name' })
  })

  it('puts the cursor into the search field at a stroke of /', async () => {
    const { view } = await overview()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))
    expect(document.activeElement).toBe(view.get('input[type=search]').element)
  })
})

describe('What is not alive (protocol notes 22, 23)', () => {
  it('is deleted to an administrator, with a sentence why', async () => {
    const { view } = await overview({ address: '/?state=gone' })
    await read(view)
    expect(chosen(view, 'State')).toBe('Deleted')
    expect(view.text()).toContain('The activities of these call lists are deleted')
    expect(countOf(view)).toBe(portal.world.callLists.size - living().length)
  })

  it('is not available to anybody else, for it may be somebody else\'s', async () => {
    const { view } = await overview({ userId: MANAGER, address: '/?state=gone' })
    await read(view)
    expect(chosen(view, 'State')).toBe('Not available to you')
    expect(view.text()).toContain('These call lists are somebody else\'s, or deleted.')
  })

  it('leaves lists of leads to be looked at, and says why they can\'t be edited', async () => {
    const { view } = await overview({ address: '/?clients=other' })
    await read(view)
    expect(countOf(view)).toBe(1)
    expect(view.text()).toContain('Bitrix24 lets apps edit lists of contacts and companies only.')
  })
})

describe('A portal that has nothing, or refuses', () => {
  it('is invited to make the first list when there is none', async () => {
    removeEveryList()
    const { view } = await overview()
    await until(() => shown(view).includes('No call lists yet'))
    expect(view.findAll('button').filter(each => each.text() === 'New call list')).toHaveLength(2)
  })

  it('shows progress by codes when it has no statuses, and says so', async () => {
    for (const [id, status] of portal.world.statuses) if (status.entityId === 'CALL_LIST') portal.world.statuses.delete(id)
    const { view } = await overview()
    await until(() => view.text().includes('This Bitrix24 has no call statuses'))
  })

  it('says what went wrong instead of an empty table, and tries again', async () => {
    await portal.faults({ method: 'crm.calllist.list', kind: 'bad-json', times: 9 })
    const { view } = await overview()
    await until(() => view.find('[role=alert]').exists())
    expect(view.get('[role=alert]').text()).toContain('Bitrix24 answered something this app does not understand')
    expect(view.find('table').exists()).toBe(false)
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    await button(view, 'Try again')?.trigger('click')
    await read(view)
    expect(view.find('[role=alert]').exists()).toBe(false)
  })

  it('keeps what is shown when a refresh fails', async () => {
    const { view } = await overview()
    await read(view)
    await portal.faults({ method: 'crm.calllist.list', kind: 'bad-json', times: 9 })
    await view.get('button[aria-label^=Refresh]').trigger('click')
    await until(() => view.find('[role=alert]').exists())
    expect(countOf(view)).toBe(living().length)
    expect(view.get('[role=alert]').text()).toContain('What is on the screen is as it was read last.')
  })
})

describe('How old the overview is', () => {
  it('stands on the refresh button, which reads anew', async () => {
    const { view } = await overview()
    await read(view)
    expect(view.get('button[aria-label^=Refresh]').text()).toBe('just now')
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 2))
    const before = countOf(view)
    await view.get('button[aria-label^=Refresh]').trigger('click')
    await until(() => countOf(view) === before + 1)
    expect(portal.world.callLists.has(listId)).toBe(true)
  })

  it('is read anew on coming back to the tab, progress included, and nothing blanks', async () => {
    const { view } = await overview()
    await read(view)
    const before = countOf(view)
    await portal.addList(ADMIN, portal.alive().slice(0, 2))
    portal.forgetRequests()
    await goAndComeBack()
    expect(countOf(view)).toBe(before)
    expect(view.find('[aria-busy=true]').exists()).toBe(false)
    await until(() => countOf(view) === before + 1)
  })
})

describe('An overview that is read before it is there', () => {
  /** How often the lists have been read, by their first page. */
  const readings = () => portal.requests().flatMap(({ commands }) => commands)
    .filter(({ method, params }) => method === 'crm.calllist.list' && Number((params as { start?: string }).start ?? 0) === 0).length

  it('reads nothing twice, whether the answer comes before the screen or after it, and reads anew when it is come back to', async () => {
    for (const waits of [true, false]) {
      portal.forgetRequests()
      const app = createApp(nothing)
      const pinia = createPinia()
      const connection = { install: (into: App) => void into.provide(portalKey, appPortalAs(portal.url, ADMIN)) }
      app.use(connection).use(pinia)
      beginOverview(pinia)
      if (waits) await until(() => useCallLists(pinia).loaded, 'the lists')
      const router = await routerAt('/')
      const open = () => mountApp(Screen, { router, plugins: [connection, pinia] })
      const view = await open()
      await read(view)
      expect(readings()).toBe(1)
      view.unmount()
      await read(await open())
      await until(() => readings() === 2, 'the second reading')
    }
  })
})
