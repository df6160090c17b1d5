import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { screen } from '../../../src/domain/screen'
import ReportView from '../../../src/features/report/ReportView.vue'
import { ADMIN, appPortalAs, MANAGER, OWN_CLIENTS_MANAGER } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal, until } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'
import { appAs } from '../../stores/appStores'

const portal = localPortal()

/** Of which the manager with clients of their own may read none. */
const LEAD = 1

const nothing = { render: () => null }
const Screen = defineComponent(() => {
  useToast().clear()
  return () => h(ReportView)
})

async function routerAt(address: string): Promise<Router> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: screen.callLists, component: nothing },
      { path: '/report', name: screen.report, component: nothing },
      { path: '/new', name: screen.newCallList, component: nothing },
      { path: '/lists/:id', name: screen.callList, component: nothing }
    ]
  })
  await router.push(address)
  return router
}

/** The report as a user sees it. Rows are tested in a browser, where they have a height; the totals are here. */
async function report({ userId = ADMIN, address = '/report', language = 'en' } = {}) {
  const router = await routerAt(address)
  const view = await mountOverPortal(appPortalAs(portal.url, userId, { language }), Screen, { router, language })
  return { view, router }
}

const texts = (view: VueWrapper, selector: string) => view.findAll(selector).map(each => each.text().replaceAll(/\s+/g, ' '))
/** The cells of a table's total, after its bar. */
const totalOf = (view: VueWrapper, name: string) => texts(view, `table[aria-label="${name}"] tfoot td`).slice(1)
const complete = (view: VueWrapper) => eventually(() => {
  expect(view.find('tfoot').exists()).toBe(true)
  expect(view.text()).not.toMatch(/Call lists read:|\d counted/)
})
const button = (view: VueWrapper, label: string) => view.findAll('button').find(each => each.text() === label)

const living = () => [...portal.world.activities.values()].filter(({ providerId }) => providerId === 'CALL_LIST')
const storedOf = (responsibleId?: number) => living()
  .filter(activity => responsibleId === undefined || activity.responsibleId === responsibleId)
  .flatMap(({ associatedEntityId }) => portal.stored(associatedEntityId).statuses)
const numbersOf = (statuses: readonly string[]) => {
  const reached = statuses.filter(status => status !== 'IN_WORK').length
  const won = statuses.filter(status => status === 'SUCCESS').length
  const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(Math.floor(1000 * won / reached) / 1000)
  return [...[statuses.length, reached, statuses.length - reached].map(count => count.toLocaleString('en')), percent]
}

describe('The report', () => {
  it('adds up what is on the lists, by colleague and by list the same', async () => {
    const { view } = await report()
    await complete(view)
    expect(view.get('h1').text()).toBe('Report')
    const lists = String(living().length)
    expect(totalOf(view, 'By colleague')).toEqual([lists, ...numbersOf(storedOf())])
    expect(totalOf(view, 'By call list')).toEqual(numbersOf(storedOf()))
    expect(view.text()).toContain('A client who is on two call lists is counted on each of them.')
  })

  it('asks for the participants of its lists, and for nothing more than the overview does', async () => {
    const lists = appAs(portal, ADMIN)
    await lists.callLists.load()
    await lists.session.load()
    await until(() => portal.methods().includes('user.get'))
    portal.forgetRequests()
    await lists.participants.ensure(lists.callLists.entries.filter(({ activity }) => activity).map(({ id }) => id), { whole: true })
    const forParticipants = portal.requests().length

    portal.forgetRequests()
    const { view } = await report()
    await complete(view)
    expect(portal.requests().filter(({ commands }) => commands.some(({ method }) => method === 'crm.calllist.items.get'))).toHaveLength(forParticipants)
    expect(portal.requests().length).toBeLessThanOrEqual(forParticipants + 2)
  })

  it('is about the colleagues, the period and the lists that its address says', async () => {
    const { view, router } = await report({ address: `/report?people=${MANAGER}` })
    await complete(view)
    expect(totalOf(view, 'By call list')).toEqual(numbersOf(storedOf(MANAGER)))
    expect(view.get('.report-fields').text()).toContain('Максим Орлов')

    await router.push('/report?from=2026-02-30&to=1999-01-01')
    await eventually(() => expect(view.text()).toContain('No call list matches'))
    await eventually(() => expect(router.currentRoute.value.query).toEqual({ to: '1999-01-01' }))
    await button(view, 'Clear filters')?.trigger('click')
    await complete(view)
    expect(totalOf(view, 'By call list')).toEqual(numbersOf(storedOf()))
  })

  it('tells a manager that it is about their own lists, and that some participants may be hidden', async () => {
    const { view } = await report({ userId: OWN_CLIENTS_MANAGER })
    await complete(view)
    expect(view.text()).toContain('Those of your colleagues are not in this report.')
    expect(view.text()).toMatch(/Some participants (are|may be) hidden from you by your rights./)
    const sees = appAs(portal, OWN_CLIENTS_MANAGER)
    const own = living().filter(({ responsibleId }) => responsibleId === OWN_CLIENTS_MANAGER).map(({ associatedEntityId }) => associatedEntityId)
    await sees.participants.ensure(own, { whole: true })
    const visible = own.flatMap(id => sees.participants.rowsOf(id).map(({ statusCode }) => statusCode))
    expect(visible.length).toBeLessThan(storedOf(OWN_CLIENTS_MANAGER).length)
    expect(totalOf(view, 'By call list')).toEqual(numbersOf(visible))
  })

  it('says of which lists nobody may be seen', async () => {
    const [leads] = [...portal.world.callLists.values()].filter(({ id, entityTypeId }) => entityTypeId === LEAD && portal.activityOf(id))
    const listId = leads?.id ?? 0
    await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { RESPONSIBLE_ID: OWN_CLIENTS_MANAGER } })
    const { view } = await report({ userId: OWN_CLIENTS_MANAGER })
    await eventually(() => expect(view.text()).toContain(`Not counted, because you may not see their participants (1): `))
    await eventually(() => expect(view.get('table[aria-label="By call list"] tfoot').text()).toMatch(/\d+ of \d+ counted/))
    expect(view.find('[role=alert]').exists()).toBe(false)
  })

  it('says which lists could not be read and are not counted, and reads them when asked to', async () => {
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'http-500', times: 20 })
    const { view } = await report()
    await eventually(() => expect(view.find('[role=alert]').text()).toMatch(/Not read, and not counted:.*Bitrix24 ran into an error of its own.*…/))
    expect(view.get('table[aria-label="By call list"] tfoot').text()).toMatch(/0 of \d+ counted/)
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    await button(view, 'Try again')?.trigger('click')
    await complete(view)
    expect(view.find('[role=alert]').exists()).toBe(false)
    expect(totalOf(view, 'By call list')).toEqual(numbersOf(storedOf()))
  })

  it('says that the lists themselves could not be read', async () => {
    await portal.faults({ method: 'crm.calllist.list', kind: 'http-500', times: 20 })
    const { view } = await report()
    await eventually(() => expect(view.find('[role=alert]').text()).toContain('Bitrix24 ran into an error of its own'))
    expect(view.find('table').exists()).toBe(false)
  })

  it('can be stopped, says then that the total is not complete, and goes on', async () => {
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'delay', ms: 300, times: 1 })
    const { view } = await report()
    await eventually(() => expect(button(view, 'Stop')).toBeDefined())
    await button(view, 'Stop')?.trigger('click')
    await eventually(() => expect(view.text()).toContain('Stopped. Call lists that were not read are not counted.'))
    expect(view.get('table[aria-label="By call list"] tfoot').text()).toMatch(/0 of \d+ counted/)
    expect(totalOf(view, 'By call list')).toEqual(['—', '—', '—', '—'])
    await button(view, 'Try again')?.trigger('click')
    await complete(view)
    expect(totalOf(view, 'By call list')).toEqual(numbersOf(storedOf()))
  })

  it('names precisely what its numbers are, and keeps how it is sorted in the address', async () => {
    const { view, router } = await report()
    await complete(view)
    const header = (name: string) => view.findAll('table[aria-label="By call list"] th button').find(each => each.text() === name)
    expect(header('Success rate')?.attributes('title')).toBe('Of the clients who have a result, the share of those with the status “Success”')
    await header('Success rate')?.trigger('click')
    await eventually(() => expect(router.currentRoute.value.query).toEqual({ lists: 'success' }))
    await header('Success rate')?.trigger('click')
    await eventually(() => expect(router.currentRoute.value.query).toEqual({ lists: '-success' }))
  })

  it('speaks Russian', async () => {
    const { view } = await report({ language: 'ru' })
    await eventually(() => expect(texts(view, 'h2')).toEqual(['По сотрудникам', 'По обзвонам']))
  })
})
