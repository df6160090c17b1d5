import { beforeEach, describe, expect, it } from 'vitest'
import { useOffers } from '../../../../src/stores/offers'
import { ADMIN, appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../../../connection'
import { localPortal } from '../../../localPortal'
import { allScopes } from '../../../portal/context'
import { leave, splitting } from './splitting'

const portal = localPortal({ scopes: [...allScopes], contacts: 60, companies: 10, callLists: 2 })

beforeEach(() => {
  leave()
  window.localStorage.clear()
})

/** The lists made since, with their names, responsible users and participants, in the order in which they were made. */
function made(since: number) {
  return [...portal.world.callLists.values()].filter(({ id }) => id > since).map(({ id }) => {
    const activity = portal.world.activities.get(portal.activityOf(id) ?? 0)
    return { name: activity?.subject, userId: activity?.responsibleId, ids: portal.stored(id).ids }
  })
}

describe('Several lists of one draft', () => {
  it('are as many as were asked for, in the call order, with names that tell them apart', async () => {
    const ids = portal.alive().slice(0, 7)
    const newest = portal.world.lastIds.callList
    const { router, rows, turnOn, count, press, until } = await splitting(portal, { ids })
    await turnOn()
    await count('3')
    expect(rows()).toEqual([['Autumn (1 of 3)', '3'], ['Autumn (2 of 3)', '2'], ['Autumn (3 of 3)', '2']])
    await press('Create 3 call lists')
    await until(() => expect(router.currentRoute.value.name).toBe('call-lists'))
    expect(made(newest)).toEqual([
      { name: 'Autumn (1 of 3)', userId: ADMIN, ids: ids.slice(0, 3) },
      { name: 'Autumn (2 of 3)', userId: ADMIN, ids: ids.slice(3, 5) },
      { name: 'Autumn (3 of 3)', userId: ADMIN, ids: ids.slice(5) }
    ])
    expect(document.body.textContent).toContain('3 call lists are created.')
    // What was made is kept for tabs that still have the draft.
    expect(window.localStorage.length).toBe(2)
  })

  it('are not created when anything but a whole number from 1 to 100 is typed as their number', async () => {
    const { rows, turnOn, count, says, button } = await splitting(portal)
    await turnOn()
    for (const typed of ['0', 'abc', '1e9', '101', '', '2.5', '-1']) {
      await count('2')
      expect(rows()).toHaveLength(2)
      await count(typed)
      await says('Type a whole number from 1 to 100.')
      expect(rows()).toEqual([])
      expect(button('Create 0 call lists')?.attributes('disabled')).toBeDefined()
    }
  })

  it('are not created empty: three clients among five make three lists', async () => {
    const newest = portal.world.lastIds.callList
    const { turnOn, count, says, press, until } = await splitting(portal, { ids: portal.alive().slice(0, 3) })
    await turnOn()
    await count('5')
    await says('Lists that would be empty are not created: 2.')
    await press('Create 3 call lists')
    await until(() => expect(made(newest)).toHaveLength(3))
  })

  it('are of the sizes that were typed, and the others share what is left', async () => {
    const { rows, field, turnOn, count, says } = await splitting(portal)
    await turnOn()
    await count('3')
    await field('Clients of Autumn (1 of 3)').setValue('1')
    expect(rows().map(([, n]) => n)).toEqual(['1', '3', '3'])
    await field('Clients of Autumn (2 of 3)').setValue('9')
    await says('Together that is more than the 7 selected.')
    await field('Clients of Autumn (2 of 3)').setValue('two')
    await says('The numbers of clients have to be whole numbers.')
    await field('Clients of Autumn (2 of 3)').setValue('2')
    await field('Clients of Autumn (3 of 3)').setValue('3')
    expect(rows().at(-1)).toEqual(['The rest (a list for me)', '1'])
  })

  it('have the names that were typed', async () => {
    const newest = portal.world.lastIds.callList
    const { field, turnOn, count, press, until } = await splitting(portal)
    await turnOn()
    await count('2')
    await field('Name of list 1').setValue('Monday')
    await press('Create 2 call lists')
    await until(() => expect(made(newest).map(({ name }) => name)).toEqual(['Monday', 'Autumn (2 of 2)']))
  })

  it('go to colleagues in turn, who are told; whoever creates them keeps their own', async () => {
    const ids = portal.alive().slice(0, 5)
    const newest = portal.world.lastIds.callList
    const { turnOn, among, rows, says, press, until, router } = await splitting(portal, { ids })
    await turnOn()
    await among('Anna Adler (me)', 'Olivia Baker')
    expect(rows()).toEqual([['Autumn – Anna Adler', '3'], ['Autumn – Olivia Baker', '2']])
    await says('each colleague becomes responsible for their list')
    await press('Create 2 call lists')
    await until(() => expect(router.currentRoute.value.name).toBe('call-lists'))
    expect(made(newest)).toEqual([
      { name: 'Autumn – Anna Adler', userId: ADMIN, ids: [ids[0], ids[2], ids[4]] },
      { name: 'Autumn – Olivia Baker', userId: OWN_CLIENTS_MANAGER, ids: [ids[1], ids[3]] }
    ])
    expect(portal.world.inbox.notifications.map(({ userId, message }) => [userId, message.slice(0, 26)]))
      .toEqual([[OWN_CLIENTS_MANAGER, 'A call list for you: [URL=']])
  })

  it('go to those who are responsible for the clients; the rest is mine, or stays selected', async () => {
    const of = (userId: number) => portal.alive().filter(id => portal.world.contacts.get(id)?.assignedById === userId).slice(0, 3)
    const [mine, others] = [of(ADMIN), of(OWN_CLIENTS_MANAGER)]
    const newest = portal.world.lastIds.callList
    const { turnOn, among, choose, rows, wrapper, press, until, says } = await splitting(portal, { ids: [...mine, ...others] })
    await turnOn()
    await among('Olivia Baker', 'Максим Орлов')
    await choose('By responsible')
    await until(() => expect(rows()).toEqual([
      ['Autumn – Olivia Baker', '3'], ['Autumn – Максим Орлов', '0'], ['The rest (a list for me)', '3']
    ]))
    await wrapper.get('[aria-label="Lists to create"] tbody tr:last-child input').setValue(false)
    await press('Create 1 call list')
    await until(() => expect(made(newest)).toEqual([{ name: 'Autumn – Olivia Baker', userId: OWN_CLIENTS_MANAGER, ids: others }]))
    await says('3 selected')
  })

  it('are shown as far as they got when the connection breaks, and carried on after a reload, each once', async () => {
    const ids = portal.alive().slice(0, 6)
    const newest = portal.world.lastIds.callList
    const first = await splitting(portal, { ids })
    await first.turnOn()
    await first.count('3')
    await portal.faults({ method: 'crm.calllist.add', kind: 'delay', ms: 0 }, { method: 'crm.calllist.add', kind: 'http-502', times: 1 })
    await first.press('Create 3 call lists')
    await first.says('1 of 3 done')
    await first.says('not created yet')
    expect(made(newest)).toHaveLength(1)
    leave()
    const { says, press, router, until } = await splitting(portal, { ids: [] })
    await says('1 of 3 done')
    await press('Go on')
    await until(() => expect(router.currentRoute.value.name).toBe('call-lists'))
    expect(made(newest).map(each => each.ids)).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)])
    expect(made(newest).map(({ name }) => name)).toEqual(['Autumn (1 of 3)', 'Autumn (2 of 3)', 'Autumn (3 of 3)'])
  })

  it('can be left at what is there: who is on none of them stays selected', async () => {
    const ids = portal.alive().slice(0, 6)
    const { turnOn, count, says, press } = await splitting(portal, { ids })
    await turnOn()
    await count('2')
    await portal.faults({ method: 'crm.calllist.add', kind: 'delay', ms: 0 }, { method: 'crm.calllist.add', kind: 'query-limit', times: 9 })
    await press('Create 2 call lists')
    await says('1 of 2 done')
    await press('Leave it at that')
    await says('3 selected')
    await says('Create call list')
  })

  it('stay mine when handing out is refused, which is said and can be tried again', async () => {
    const newest = portal.world.lastIds.callList
    const { turnOn, among, says, press, router, until } = await splitting(portal)
    await turnOn()
    await among('Olivia Baker')
    await portal.faults({ method: 'crm.activity.update', kind: 'http-500', times: 9 })
    await press('Create 1 call list')
    await says('created, stays yours: Bitrix24 ran into an error of its own.')
    expect(made(newest)).toMatchObject([{ userId: ADMIN }])
    await portal.call('portal.options', {})
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    await press('Try again')
    await until(() => expect(router.currentRoute.value.name).toBe('call-lists'))
    expect(made(newest)).toMatchObject([{ userId: OWN_CLIENTS_MANAGER }])
  })

  it('stay mine when the colleague was dismissed meanwhile', async () => {
    const { turnOn, among, says, press } = await splitting(portal)
    await turnOn()
    await among('Olivia Baker')
    await portal.call('portal.setUser', { userId: OWN_CLIENTS_MANAGER, active: false })
    await press('Create 1 call list')
    await says('created, stays yours: Olivia Baker no longer works here')
    await press('Leave it at that')
    await says('0 selected')
    expect(document.body.textContent).toContain('Autumn – Olivia Baker: created, stays yours: Olivia Baker no longer works here')
  })

  it('say when the app may not notify', async () => {
    await portal.call('portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
    const { turnOn, among, says } = await splitting(portal)
    await turnOn()
    await among('Olivia Baker')
    await says('Nobody is notified: the app was not given the permission im.')
    await portal.call('portal.options', { scopes: [...allScopes] })
  })

  it('are offered by whoever is no administrator, who creates only their own', async () => {
    const ids = portal.alive().slice(0, 4)
    const newest = portal.world.lastIds.callList
    const { turnOn, among, says, press, until, router } = await splitting(portal, { userId: MANAGER, ids })
    await turnOn()
    await among('Максим Орлов (me)', 'Olivia Baker')
    await says('Each list will be offered to its colleague: they create it with one click.')
    await press('Create 2 call lists')
    await until(() => expect(router.currentRoute.value.name).toBe('call-lists'))
    expect(made(newest).map(({ userId, ids: on }) => ({ userId, on }))).toEqual([{ userId: MANAGER, on: [ids[0], ids[2]] }])
    expect(document.body.textContent).toContain('1 call list is created. 1 list is offered.')
    const sdk = appSdkAs(portal.url, OWN_CLIENTS_MANAGER, portal.tokenOf(OWN_CLIENTS_MANAGER))
    const offers = storesOver(appPortalAs(portal.url, OWN_CLIENTS_MANAGER, { sdk })).run(() => useOffers())
    await offers.load()
    expect(offers.toMe.map(({ offer }) => [offer.name, offer.participantIds])).toEqual([['Autumn – Olivia Baker', [ids[1], ids[3]]]])
  })

  it('are created for me by whoever is no administrator where nothing can be offered', async () => {
    await portal.call('portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
    const newest = portal.world.lastIds.callList
    const { turnOn, among, says, press, until } = await splitting(portal, { userId: MANAGER })
    await turnOn()
    await among('Olivia Baker')
    await says('All lists are created for you.')
    await press('Create 1 call list')
    await until(() => expect(made(newest)).toMatchObject([{ userId: MANAGER }]))
    await portal.call('portal.options', { scopes: [...allScopes] })
  })

  it('are not all made for me when it cannot be read whether they can be offered', async () => {
    const newest = portal.world.lastIds.callList
    await portal.call('portal.options', { answers: { scope: 17 } })
    const { turnOn, among, says, press, wrapper } = await splitting(portal, { userId: MANAGER })
    await turnOn()
    await among('Olivia Baker')
    await press('Create 1 call list')
    await says('What Bitrix24 said: scope: the answer does not fit')
    expect(wrapper.text()).not.toContain('All lists are created for you')
    expect(wrapper.text()).not.toContain('may or may not have saved')
    expect(made(newest)).toEqual([])
    await portal.call('portal.options', { answers: {} })
  })
})
