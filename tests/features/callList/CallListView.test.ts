import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CallListView from '../../../src/features/callList/CallListView.vue'
import { createAppRouter } from '../../../src/app/router'
import { screen } from '../../../src/domain/screen'
import { ADMIN, appPortalAs, MANAGER } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal, until } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'
import { textsAreThere } from '../../mountApp'
import { goAndComeBack } from '../../tab'

const portal = localPortal()

async function screenOf(listId: number, userId = ADMIN, query: Record<string, string> = {}) {
  const router = createAppRouter(textsAreThere)
  await router.push({ name: screen.callList, params: { id: listId }, query })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, userId), CallListView, { props: { id: listId }, router })
  return { wrapper, router }
}

/** A new list of contacts, read to its end. */
async function screenOfNew(size: number, userId = ADMIN) {
  const ids = portal.alive().slice(0, size)
  const listId = await portal.addList(userId, ids)
  const opened = await screenOf(listId, userId)
  await shows(opened.wrapper, size === 1 ? '1 participant' : `${size} participants`)
  return { ...opened, listId, ids }
}

const shows = (wrapper: VueWrapper, text: string) => eventually(() => expect(wrapper.text()).toContain(text))
const button = (wrapper: VueWrapper, name: string) => {
  const found = wrapper.findAll('button').find(one => (one.attributes('aria-label') ?? one.text()).trim() === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const dialog = () => document.querySelector('[role=dialog]')
const page = () => document.body.textContent

async function selectAll(wrapper: VueWrapper): Promise<void> {
  await wrapper.get('thead input').trigger('change')
}

describe('The screen of a call list', () => {
  it('is headed by the list\'s name, says how many are on it, and leads back', async () => {
    const { wrapper, listId } = await screenOfNew(120)
    expect(wrapper.get('h1').text()).toBe(`Call list #${listId}`)
    expect(wrapper.get('table').attributes()).toMatchObject({ 'aria-label': 'Participants', 'aria-rowcount': '121' })
    expect(wrapper.get('header a').text()).toBe('Call lists')
  })

  it('keeps the filter, the search and the order in the address', async () => {
    const { wrapper, router } = await screenOfNew(3)
    await wrapper.get('input[type=search]').setValue('anna')
    await wrapper.findAll('[role=group] button')[1]?.trigger('click')
    await wrapper.get('th button').trigger('click')
    await eventually(() => expect(router.currentRoute.value.query).toEqual({ search: 'anna', status: 'IN_WORK', sort: 'name' }))
  })

  it('comes back to the filter of the address', async () => {
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 4))
    const { wrapper } = await screenOf(listId, ADMIN, { status: 'SUCCESS' })
    await shows(wrapper, 'Nobody has this status.')
    expect(wrapper.get('[aria-pressed=true]').text()).toContain('Success')
    expect(wrapper.text()).toContain('0 of 4 shown')
    await button(wrapper, 'Show all participants').trigger('click')
    expect(wrapper.get('[aria-pressed=true]').text()).toBe('All 4')
  })

  it('says that a list is not there, and leads back', async () => {
    const { wrapper } = await screenOf(987_654)
    await shows(wrapper, 'There is no such call list')
    expect(wrapper.find('[role=alert]').exists()).toBe(true)
    expect(wrapper.get('a').text()).toBe('Call lists')
  })

  it('says why a list of somebody else cannot be changed', async () => {
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 4))
    const { wrapper } = await screenOf(listId, MANAGER)
    await shows(wrapper, 'it was deleted, or somebody else is responsible for it')
    expect(wrapper.find('thead input').exists()).toBe(false)
    expect(button(wrapper, 'Delete call list').attributes('disabled')).toBeDefined()
  })

  it('is read anew on coming back to the tab, and nothing blanks', async () => {
    const { wrapper, listId, ids } = await screenOfNew(4)
    await portal.call('portal.setParticipantStatus', { listId, entityId: ids[1], status: 'SUCCESS' })
    const counts = () => wrapper.findAll('[role=group] button').map(each => each.text().replaceAll(/\s+/g, ' '))
    expect(counts()).toContain('In progress 4')
    await goAndComeBack()
    expect(counts()).toContain('In progress 4')
    await eventually(() => expect(counts()).toContain('In progress 3'))
  })

  it('stops reading when it is left', async () => {
    const listId = await portal.addList(ADMIN, portal.alive())
    await portal.faults({ method: '*', kind: 'delay', times: 1, ms: 500 })
    portal.forgetRequests()
    const { wrapper } = await screenOf(listId)
    const faults = () => fetch(`${portal.url}/__portal/faults`).then(answer => answer.json() as Promise<unknown>)
    await eventually(async () => expect(await faults()).toEqual([]))
    wrapper.unmount()
    // The first request is being answered; names and further pages would follow it.
    await eventually(() => expect(portal.requests()).toHaveLength(1))
    await new Promise(resolve => setTimeout(resolve, 400))
    expect(portal.requests()).toHaveLength(1)
  })
})

describe('A call list that is still being read', () => {
  const long = localPortal({ contacts: 800, callLists: 3, participants: 700 })

  it('says so when it is filtered, for more may be found', async () => {
    const router = createAppRouter(textsAreThere)
    const id = long.world.lastIds.callList
    await router.push({ name: screen.callList, params: { id }, query: { status: 'IN_WORK' } })
    // The second request brings the rest of the participants.
    await long.faults({ method: '*', kind: 'delay', times: 1, ms: 0 }, { method: '*', kind: 'delay', times: 1, ms: 1_000 })
    const wrapper = await mountOverPortal(appPortalAs(long.url, ADMIN), CallListView, { props: { id }, router })
    await shows(wrapper, 'Reading participants… 650')
    expect(wrapper.text()).toContain('more may be found')
    await shows(wrapper, '700 participants')
    await until(() => !wrapper.text().includes('more may be found'))
  })
})

describe('Phones', () => {
  it('are searched all, also the second of somebody whose name was read in the background', async () => {
    const ids = portal.alive().slice(0, 60)
    const [last = 0] = ids.slice(-1)
    await portal.call('portal.setClient', { entityTypeId: 3, id: last, phones: ['+49 30 555001', '+49 40 777002'] })
    const { wrapper } = await screenOfNew(60)
    await until(() => !wrapper.text().includes('Names'), 'all names')
    expect(portal.requests().flatMap(({ commands }) => commands).filter(({ method }) => method === 'crm.item.list')
      .map(({ params }) => (params as { select: string[] }).select.includes('*'))).toEqual([true, false])
    await wrapper.get('input[type=search]').setValue('777002')
    await shows(wrapper, '1 of 60 shown')
    await until(() => !wrapper.text().includes('more may be found'), 'everything')
  })
})

describe('Removing participants', () => {
  it('asks nothing when nobody has been reached, and offers to take it back', async () => {
    const { wrapper, listId, ids } = await screenOfNew(6)
    await wrapper.get('input[type=search]').setValue(`#${ids[2]}`)
    await shows(wrapper, '1 of 6 shown')
    await selectAll(wrapper)
    expect(wrapper.text()).toContain('1 selected')
    await button(wrapper, 'Remove from list').trigger('click')
    await eventually(() => expect(page()).toContain('1 removed'))
    expect(portal.stored(listId).ids).toEqual(ids.filter(id => id !== ids[2]))

    const undo = [...document.querySelectorAll('button')].find(one => one.textContent.trim() === 'Undo')
    undo?.click()
    await eventually(() => expect(portal.stored(listId).ids).toEqual([...ids.filter(id => id !== ids[2]), ids[2]]))
  })

  it('asks first when results would be lost, and says what is lost', async () => {
    const { wrapper, listId, ids } = await screenOfNew(4)
    await portal.call('portal.setParticipantStatus', { listId, entityId: ids[1], status: 'SUCCESS' })
    await portal.call('portal.setParticipantStatus', { listId, entityId: ids[2], status: 'WRONG_NUMBER' })
    wrapper.unmount()
    const { wrapper: again } = await screenOf(listId, ADMIN, { status: 'SUCCESS' })
    await shows(again, '1 of 4 shown')
    await selectAll(again)
    await button(again, 'Remove from list').trigger('click')
    await eventually(() => expect(dialog()?.textContent).toContain('Remove 1 participant?'))
    expect(dialog()?.textContent).toContain('1 of them has a result already.')
    expect(portal.stored(listId).ids).toHaveLength(4)
    const yes = [...dialog()?.querySelectorAll('button') ?? []].find(one => one.textContent.trim() === 'Remove')
    yes?.click()
    await eventually(() => expect(portal.stored(listId).ids).toEqual([ids[0], ids[3], ids[2]]))
    await flushPromises()
  })

  it('asks also when the result has come after the list was read', async () => {
    const { wrapper, listId, ids } = await screenOfNew(4)
    await wrapper.get('input[type=search]').setValue(`#${ids[1]}`)
    await shows(wrapper, '1 of 4 shown')
    await selectAll(wrapper)
    await portal.call('portal.setParticipantStatus', { listId, entityId: ids[1], status: 'SUCCESS' })
    await button(wrapper, 'Remove from list').trigger('click')
    await eventually(() => expect(dialog()?.textContent).toContain('1 of them has a result already.'))
    expect(portal.stored(listId).ids).toHaveLength(4)
    const yes = [...dialog()?.querySelectorAll('button') ?? []].find(one => one.textContent.trim() === 'Remove')
    yes?.click()
    await eventually(() => expect(portal.stored(listId).ids).toEqual([ids[0], ids[2], ids[3]]))
  })

  it('is refused before it is sent when nobody would be left', async () => {
    const { wrapper, listId } = await screenOfNew(3)
    await selectAll(wrapper)
    portal.forgetRequests()
    await button(wrapper, 'Remove from list').trigger('click')
    await eventually(() => expect(dialog()?.textContent).toContain('A call list cannot be empty'))
    expect(portal.methods()).not.toContain('crm.calllist.update')
    expect(portal.stored(listId).ids).toHaveLength(3)
  })

  it('keeps what somebody else did meanwhile, and says so', async () => {
    const { wrapper, listId, ids } = await screenOfNew(5)
    const others = portal.alive().slice(10, 12)
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: [...ids.slice(0, 4), ...others] })
    await wrapper.get('input[type=search]').setValue(`#${ids[0]}`)
    await shows(wrapper, '1 of 5 shown')
    await selectAll(wrapper)
    await button(wrapper, 'Remove from list').trigger('click')
    await eventually(() => expect(page()).toContain('both changes are kept: 2 added, 1 removed.'))
    expect(portal.stored(listId).ids).toEqual([...ids.slice(1, 4), ...others])
    await shows(wrapper, '5 participants')
  })

  it('says what went wrong, and tries again when asked to', async () => {
    const { wrapper, listId, ids } = await screenOfNew(3)
    await wrapper.get('input[type=search]').setValue(`#${ids[0]}`)
    await shows(wrapper, '1 of 3 shown')
    await selectAll(wrapper)
    await portal.faults({ method: 'crm.calllist.update', kind: 'http-500', times: 1 })
    await button(wrapper, 'Remove from list').trigger('click')
    const alert = await eventually(() => wrapper.get('main > [role=alert]'))
    expect(wrapper.text()).toContain('1 selected')
    await alert.get('button').trigger('click')
    await eventually(() => expect(portal.stored(listId).ids).toEqual(ids.slice(1)))
    await eventually(() => expect(wrapper.find('main > [role=alert]').exists()).toBe(false))
  })
})
