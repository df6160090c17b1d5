import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import CallOrder from '../../../src/features/composer/CallOrder.vue'
import { useDraft } from '../../../src/features/composer/draft'
import type { ClientType } from '../../../src/domain/entityType'
import { ADMIN, appPortalAs, appSdkAs } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 3_000, companies: 20, callLists: 1, participants: 5 })
beforeEach(() => window.localStorage.clear())

/** As the app in its frame: calling hours are options of the app, which a webhook does not read. */
const asApp = () => appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) })

/** The choice beside a draft that somebody is picked for. */
async function choiceFor(ids: readonly number[], type: ClientType = 'contact') {
  let draft: ReturnType<typeof useDraft> | undefined
  const wrapper = await mountOverPortal(asApp(), defineComponent(() => {
    draft = useDraft()
    draft.setType(type)
    draft.pick(ids)
    return () => h(CallOrder)
  }))
  if (!draft) throw new Error('There is no draft')
  const button = (name: string) => wrapper.findAll('button').find(each => each.text() === name)
  return { wrapper, draft, button }
}

async function choose(option: string): Promise<void> {
  const field = document.querySelector('[role=combobox]')
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await eventually(() => expect(document.querySelector('[role=option]')).not.toBeNull())
  const found = [...document.querySelectorAll<HTMLElement>('[role=option]')].find(each => each.textContent.trim() === option)
  if (!found) throw new Error(`There is no ${option}`)
  found.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await flushPromises()
}

const called = (id: number, at: string) => portal.call('portal.setItem', { entityTypeId: 3, id, fields: { lastCall: at } })
const selects = () => portal.requests().flatMap(({ commands }) => commands)
  .filter(({ method }) => method === 'crm.item.list').map(({ params }) => (params as { select: string[] }).select.join())

describe('The choice of the call order', () => {
  it('is there only where there is something to order', async () => {
    const { wrapper, draft } = await choiceFor([1])
    expect(wrapper.find('[role=combobox]').exists()).toBe(false)
    draft.pick([2])
    await flushPromises()
    expect(wrapper.get('label').text()).toBe('Call order')
    expect(wrapper.get('label').attributes('for')).toBe(wrapper.get('[role=combobox]').attributes('id'))
    expect(wrapper.get('[role=combobox]').text()).toContain('As selected')
    wrapper.unmount()
  })

  it('note 200: says how long the portal keeps it, and asks nothing as long as they are called as picked', async () => {
    const { wrapper } = await choiceFor([1, 2])
    expect(wrapper.text()).toContain('Bitrix24 keeps this order only until the first result.')
    expect(portal.methods()).toEqual([])
    wrapper.unmount()
  })

  it('shuffles once: asks nothing, and stays as it is', async () => {
    const ids = portal.alive().slice(0, 100)
    const { wrapper, draft } = await choiceFor(ids)
    await choose('Shuffled')
    await eventually(() => expect(draft.ordered).toBe(true))
    const order = draft.participantIds
    expect(order).not.toEqual(ids)
    draft.unpick([ids[3] ?? 0])
    await flushPromises()
    expect(draft.participantIds).toEqual(order.filter(id => id !== ids[3]))
    expect(portal.methods()).toEqual([])
    wrapper.unmount()
  })

  it('note 107: has those first who were not called for longest, and reads those who are picked later', async () => {
    const [a, b, c, d] = portal.alive().slice(-4) as [number, number, number, number]
    await called(a, '2098-03-01T10:00:00Z')
    await called(b, '2098-01-01T10:00:00Z')
    await called(c, '2098-02-01T10:00:00Z')
    await called(d, '2097-01-01T10:00:00Z')
    portal.forgetRequests()
    const { wrapper, draft } = await choiceFor([a, b, c])
    await choose('Longest not called first')
    await eventually(() => expect(draft.ordered).toBe(true))
    expect(draft.participantIds).toEqual([b, c, a])
    expect(selects()).toEqual(['id,createdTime,lastCommunicationCallTime'])
    draft.pick([d])
    expect(draft.ordered).toBe(false)
    await eventually(() => expect(draft.ordered).toBe(true))
    expect(draft.participantIds).toEqual([d, b, c, a])
    expect(portal.requests()).toHaveLength(2)
    wrapper.unmount()
  })

  it('reads 2,600 clients in two requests, says how far it is, and can be stopped', async () => {
    const ids = portal.alive().slice(0, 2_600)
    await portal.faults({ method: 'batch', kind: 'delay', times: 2, ms: 400 })
    const { wrapper, draft, button } = await choiceFor(ids)
    await choose('Newest first')
    await eventually(() => expect(wrapper.text()).toContain('Reading 0 of 2,600'))
    await button('Stop')?.trigger('click')
    expect(wrapper.text()).not.toContain('Reading')
    expect([draft.order, draft.ordered]).toEqual(['picked', true])
    portal.forgetRequests()
    await choose('Newest first')
    await eventually(() => expect(draft.ordered).toBe(true))
    // Two of them may still be those that were stopped.
    const counts = portal.commandCounts().filter(count => count > 0)
    expect(counts.length).toBeLessThanOrEqual(4)
    const created = (id: number) => portal.world.contacts.get(id)?.createdTime.getTime() ?? 0
    const seconds = draft.participantIds.map(id => Math.floor(created(id) / 1000))
    expect(seconds).toEqual([...seconds].sort((one, other) => other - one))
    wrapper.unmount()
  })

  it('has those first who can be called now by their own clock, and last those whose clock is not known', async () => {
    // In Berlin it is 12 o'clock then, and in Vladivostok 21.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T11:00:00Z') })
    const phones = { 1: '+7 916 123-45-67', 2: '+7 423 234-56-78', 3: '+49 30 1234567' }
    for (const [id, phone] of Object.entries(phones)) {
      await portal.call('portal.setClient', { entityTypeId: 3, id: Number(id), phones: [phone] })
      await portal.call('portal.setItem', { entityTypeId: 3, id: Number(id), fields: { address: null } })
    }
    const { wrapper, draft } = await choiceFor([1, 2, 3])
    await choose('Callable now first')
    await eventually(() => expect(draft.ordered).toBe(true))
    expect(draft.participantIds).toEqual([3, 2, 1])
    wrapper.unmount()
    vi.useRealTimers()
  })

  it('puts clients of each responsible user together, by the users\' names', async () => {
    const ids = portal.alive().slice(0, 60)
    const { wrapper, draft } = await choiceFor(ids)
    await choose('By responsible')
    await eventually(() => expect(draft.ordered).toBe(true))
    const names = draft.participantIds.map((id) => {
      const user = portal.world.users.get(portal.world.contacts.get(id)?.assignedById ?? 0)
      return `${user?.name} ${user?.lastName}`
    })
    expect(new Set(names).size).toBeGreaterThan(1)
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
    wrapper.unmount()
  })

  it('note 107: says so where the portal does not tell of calls, and leaves them as picked', async () => {
    await portal.call('portal.options', { withoutLastCommunication: true })
    const ids = portal.alive().slice(0, 3).reverse()
    const { wrapper, draft } = await choiceFor(ids)
    await choose('Longest not called first')
    await eventually(() => expect(wrapper.text()).toContain('This portal does not tell when clients were last called'))
    expect(draft.participantIds).toEqual(ids)
    await portal.call('portal.options', { withoutLastCommunication: false })
    wrapper.unmount()
  })

  it('says why the order is not ready, and works it out on the next try', async () => {
    await portal.faults({ method: 'crm.item.list', kind: 'http-500', times: 3 })
    const { wrapper, draft, button } = await choiceFor(portal.alive().slice(0, 3))
    await choose('Newest first')
    await eventually(() => expect(wrapper.find('[role=alert]').exists()).toBe(true))
    expect(draft.ordered).toBe(false)
    await button('Try again')?.trigger('click')
    await eventually(() => expect(draft.ordered).toBe(true))
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
    wrapper.unmount()
  })
})
