import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import AddParticipantsView from '../../../src/features/composer/AddParticipantsView.vue'
import { ADMIN, appPortalAs, MANAGER } from '../../connection'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 60, companies: 10, callLists: 6 })

const nothing = { render: () => null }

/** The screen for a list, with ids that were picked before a reload, because rows are drawn in a browser only. */
async function adding(listId: number, picked: number[] = [], userId = ADMIN) {
  window.localStorage.setItem(`call-lists/adding/test:${userId}/${listId}`, JSON.stringify(picked))
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/lists/:id/add', name: 'add-participants', component: nothing },
      { path: '/lists/:id', name: 'call-list', component: nothing },
      { path: '/', name: 'call-lists', component: nothing }
    ]
  })
  await router.push(`/lists/${listId}/add`)
  const wrapper = await mountOverPortal(appPortalAs(portal.url, userId), AddParticipantsView, { router, props: { id: listId } })
  const press = (name: string) => wrapper.findAll('button').find(each => each.text().startsWith(name))?.trigger('click')
  const says = (text: string) => vi.waitFor(() => expect(wrapper.get('main').text()).toContain(text), 5_000)
  return { wrapper, router, press, says }
}

beforeEach(() => window.localStorage.clear())

describe('Adding participants', () => {
  it('names the list and says how many are on it', async () => {
    const [one = 0, two = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one, two])
    const { wrapper, says } = await adding(listId)
    await says('On the list already: 2')
    expect(wrapper.get('h1').text()).toBe('Add participants')
    expect(wrapper.text()).toContain(`Call list #${listId}`)
    expect(wrapper.text()).toContain('0 selected')
  })

  it('adds those picked behind those on the list, and goes to the list', async () => {
    const [one = 0, two = 0, three = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [two])
    const { router, press, says } = await adding(listId, [three, two, one])
    await says('2 selected')
    await press('Add to list')
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe(`/lists/${listId}`), 5_000)
    expect(portal.stored(listId).ids).toEqual([two, three, one])
    await vi.waitFor(() => expect(document.body.textContent).toContain(`2 participants are added to “Call list #${listId}”`))
  })

  it('says what somebody else changed at the same time, and keeps it', async () => {
    const [one = 0, two = 0, three = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one])
    const { press, says } = await adding(listId, [three])
    await says('1 selected')
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: [one, two] })
    await press('Add to list')
    await vi.waitFor(() => expect(portal.stored(listId).ids).toEqual([one, two, three]), 5_000)
    await vi.waitFor(() => expect(document.body.textContent).toContain('Somebody else changed this list meanwhile; both changes are kept: 1 added.'))
  })

  it('keeps the selection when nothing was saved', async () => {
    const [one = 0, two = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one])
    const { wrapper, press, says } = await adding(listId, [two])
    await says('1 selected')
    await portal.faults({ method: 'crm.calllist.update', kind: 'http-500' })
    await press('Add to list')
    await says('Your selection is kept.')
    await flushPromises()
    expect(wrapper.text()).toContain('1 selected')
    expect(portal.stored(listId).ids).toEqual([one])
  })

  it('says why nobody can be added to a list of leads', async () => {
    const leads = [...portal.world.callLists.values()].find(list => list.entityTypeId === 1)
    const { wrapper, says } = await adding(leads?.id ?? 0)
    await says('only Bitrix24\'s own screens can change it')
    expect(wrapper.text()).not.toContain('Add to list')
    expect(wrapper.get('a').text()).toBe('Back to the call list')
  })

  it('says to a manager that another user\'s list is not available to them', async () => {
    const [one = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one])
    const { says } = await adding(listId, [], MANAGER)
    await says('This call list was deleted or belongs to somebody else')
  })

  it('says so when there is no such list', async () => {
    const { says } = await adding(999_999)
    await says('There is no such call list')
  })
})
