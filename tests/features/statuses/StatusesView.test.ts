import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { createAppRouter } from '../../../src/app/router'
import { screen } from '../../../src/domain/screen'
import StatusesView from '../../../src/features/statuses/StatusesView.vue'
import { ADMIN, appPortalAs, MANAGER } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal } from '../../localPortal'
import { textsAreThere } from '../../mountApp'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal()

async function screenAs(userId: number, language = 'en') {
  const router = createAppRouter(textsAreThere)
  await router.push({ name: screen.statuses })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, userId), StatusesView, { router, language })
  await eventually(() => expect(wrapper.find('table').exists()).toBe(true))
  return wrapper
}

const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim()
const buttons = (root: ParentNode = document.body) => [...root.querySelectorAll('button')]
const findButton = (name: string, root?: ParentNode) => buttons(root).find(one => nameOf(one) === name)
const button = (name: string, root?: ParentNode) => findButton(name, root) ?? expect.fail(`no button ${name}`)
const dialog = () => document.querySelector('[role=dialog]') ?? expect.fail('no dialogue')
const opened = () => eventually(() => dialog())
const closed = () => eventually(() => expect(document.querySelector('[role=dialog]')).toBeNull())
const namesIn = (wrapper: VueWrapper) => wrapper.findAll('tbody th bdi').map(cell => cell.text())
const page = () => document.body.textContent
const says = (text: string) => eventually(() => expect(page()).toContain(text))
const stored = () => [...portal.world.statuses.values()].filter(({ entityId }) => entityId === 'CALL_LIST')

async function fill(selector: string, value: string): Promise<void> {
  const field = dialog().querySelector<HTMLInputElement>(selector) ?? expect.fail(`no ${selector}`)
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await nextTick()
}

async function save(): Promise<void> {
  dialog().querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await nextTick()
}

describe('The screen of the statuses', () => {
  it('lets an administrator add one with a name and a colour', async () => {
    const wrapper = await screenAs(ADMIN)
    expect(wrapper.get('table').attributes('aria-label')).toBe('Statuses')
    button('Add status').click()
    await opened()
    await fill('input:not([type=color])', '  Call back ')
    await fill('input[type=color]', '#39a8ef')
    await save()
    await closed()
    expect(namesIn(wrapper)).toEqual(['In progress', 'Success', 'Wrong number', 'Do not call', 'Call back'])
    expect(stored().at(-1)).toMatchObject({ name: 'Call back', color: '#39a8ef' })
  })

  it('takes no name that is none or is too long, and only warns of one that is taken', async () => {
    await screenAs(ADMIN)
    button('Add status').click()
    await opened()
    for (const [name, problem] of [['   ', 'A status needs a name.'], ['x'.repeat(101), 'at most 100 characters']] as const) {
      await fill('input:not([type=color])', name)
      await save()
      await says(problem)
    }
    await fill('input:not([type=color])', 'success')
    await says('Another status has this name')
    expect(portal.methods()).not.toContain('crm.status.add')
    await save()
    await closed()
    expect(stored().at(-1)).toMatchObject({ name: 'success' })
  })

  it('lets a status without a name have another colour', async () => {
    await portal.call('portal.setStatuses', [{ STATUS_ID: 'IN_WORK', NAME: 'In progress' }, { STATUS_ID: 'a:b', NAME: '' }])
    const wrapper = await screenAs(ADMIN)
    expect(namesIn(wrapper)).toEqual(['In progress', 'a:b'])
    button('Edit status a:b').click()
    await opened()
    await fill('input[type=color]', '#39a8ef')
    await save()
    await closed()
    // The local portal gives an empty name to nobody: it is told that nothing was kept.
    await says('did not keep all of it')
  })

  it('moves a row by its buttons, says where to, keeps the focus, and saves the order as a whole', async () => {
    const wrapper = await screenAs(ADMIN)
    button('Move Success down').focus()
    button('Move Success down').click()
    await eventually(() => expect(namesIn(wrapper)).toEqual(['In progress', 'Wrong number', 'Success', 'Do not call']))
    expect(document.activeElement && nameOf(document.activeElement)).toBe('Move Success down')
    button('Move Success down').click()
    await eventually(() => expect(namesIn(wrapper).at(-1)).toBe('Success'))
    expect(document.activeElement && nameOf(document.activeElement)).toBe('Move Success up')
    expect(wrapper.findAll('[role=status]').map(each => each.text())).toContain('Success is now number 4 of 4')
    expect(portal.methods()).not.toContain('crm.status.update')
    button('Save').click()
    await eventually(() => expect(findButton('Save')).toBeUndefined())
    expect(stored().sort((a, b) => a.sort - b.sort).map(({ statusId }) => statusId)).toEqual(['IN_WORK', 'WRONG_NUMBER', 'STOP_CALLING', 'SUCCESS'])
  })

  it('moves a row by its handle, and puts it back', async () => {
    const wrapper = await screenAs(ADMIN)
    const rows = () => wrapper.findAll('tbody tr')
    await rows()[3]?.get('[draggable=true]').trigger('dragstart')
    await rows()[1]?.trigger('dragover')
    await rows()[1]?.trigger('drop')
    expect(namesIn(wrapper)).toEqual(['In progress', 'Do not call', 'Success', 'Wrong number'])
    button('Cancel').click()
    await eventually(() => expect(namesIn(wrapper)).toEqual(['In progress', 'Success', 'Wrong number', 'Do not call']))
  })

  it('says before a deletion what the status is used for, and what stays', async () => {
    const [one = 0, other = 0] = portal.alive()
    await portal.call('crm.status.add', { fields: { ENTITY_ID: 'CALL_LIST', STATUS_ID: 'LATER', NAME: 'Later', SORT: 50 } })
    for (const ids of [[one, other], [one]]) {
      const listId = await portal.addList(ADMIN, ids)
      for (const entityId of ids) await portal.call('portal.setParticipantStatus', { listId, entityId, status: 'LATER' })
    }
    const wrapper = await screenAs(ADMIN)
    button('Delete status Later').click()
    await opened()
    await says('Used by: 3 participants, in 2 call lists')
    expect(dialog().textContent).toContain('show its code LATER instead of the name')
    expect(dialog().textContent).not.toContain('It came with Bitrix24')
    button('Delete', dialog()).click()
    await closed()
    expect(namesIn(wrapper)).not.toContain('Later')
    expect(stored().map(({ statusId }) => statusId)).not.toContain('LATER')
  })

  it('says of a status that came with Bitrix24 what is lost with it, and that there may be more than was counted', async () => {
    await portal.call('portal.options', { rights: { [MANAGER]: { crmAdmin: true } } })
    await screenAs(MANAGER)
    button('Edit').click()
    await eventually(() => button('Delete status Wrong number')).then(found => found.click())
    await opened()
    await says('It came with Bitrix24')
    await says('There may be more')
  })

  it('note 124: protects the status everybody begins with, and says why', async () => {
    await screenAs(ADMIN)
    expect(findButton('Delete status In progress')).toBeUndefined()
    expect(page()).toContain('It can\'t be deleted.')
    expect(page()).toContain('paints only the four statuses')
  })

  it('note 120: lets those try who may be administrators of the CRM, and goes back to reading when that is refused', async () => {
    const wrapper = await screenAs(MANAGER)
    expect(page()).toContain('Only an administrator of the CRM can change statuses.')
    expect(buttons(wrapper.get('main').element).map(nameOf)).toEqual(['Edit', 'Count participants'])
    button('Edit').click()
    await eventually(() => button('Edit status Success')).then(found => found.click())
    await opened()
    await fill('input:not([type=color])', 'Sold')
    await save()
    await says('Bitrix24 refused this change')
    await closed()
    expect(buttons(wrapper.get('main').element).map(nameOf)).toEqual(['Count participants'])
    expect(namesIn(wrapper)).toEqual(['In progress', 'Success', 'Wrong number', 'Do not call'])
  })

  it('counts everywhere when it is asked to, and stops when it is told to', async () => {
    const wrapper = await screenAs(ADMIN)
    await portal.faults({ method: 'batch', kind: 'delay', times: 9, ms: 300 })
    button('Count participants').click()
    await eventually(() => button('Stop')).then(found => found.click())
    await says('There may be more')
    button('Try again').click()
    await eventually(() => expect(wrapper.find('thead').text()).toContain('Used by'))
    await eventually(() => expect(page()).not.toContain('There may be more'))
  })

  it('says that somebody else was there before, and shows what they did', async () => {
    const wrapper = await screenAs(ADMIN)
    button('Edit status Success').click()
    await opened()
    await fill('input:not([type=color])', 'Sold')
    const id = stored().find(({ statusId }) => statusId === 'SUCCESS')?.id
    await portal.call('crm.status.update', { id, fields: { NAME: 'Won' } })
    await save()
    await says('Somebody else changed the statuses meanwhile')
    expect(namesIn(wrapper)).toContain('Won')
  })

  it('says so when the portal has none, and when they can\'t be read', async () => {
    await portal.call('portal.setStatuses', [])
    await portal.faults({ method: 'crm.status.list', kind: 'http-500', times: 9 })
    const router = createAppRouter(textsAreThere)
    const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), StatusesView, { router })
    await says('Bitrix24 ran into an error')
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    button('Try again').click()
    await says('This Bitrix24 has no call statuses.')
    expect(wrapper.find('table').exists()).toBe(false)
  })
})
