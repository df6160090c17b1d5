import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import CallListView from '../../../src/features/callList/CallListView.vue'
import NewCallListView from '../../../src/features/composer/NewCallListView.vue'
import { STOP_PARTS } from '../../../src/stores/stopStorage'
import { ADMIN, appPortalAs, appSdkAs } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'
import { allScopes } from '../../portal/context'

const portal = localPortal({ contacts: 40, companies: 5, callLists: 0, scopes: [...allScopes] })

beforeEach(() => window.localStorage.clear())

const nothing = { render: () => null }
const setPhones = (id: number, ...phones: string[]) => portal.call('portal.setClient', { entityTypeId: 3, id, phones })

/** Three contacts of whom the first has no phone, the others each a good one. */
async function three(): Promise<[bare: number, one: number, other: number]> {
  const [bare = 0, one = 0, other = 0] = portal.alive()
  await Promise.all([setPhones(bare), setPhones(one, '+49 30 5550101'), setPhones(other, '+49 30 5550102')])
  await portal.call('portal.setClient', { entityTypeId: 3, id: bare, name: '=Bare', lastName: '', secondName: '' })
  return [bare, one, other]
}

async function screen(view: () => ReturnType<typeof h>, address: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/new', name: 'new-call-list', component: nothing },
      { path: '/lists/:id/add', name: 'add-participants', component: nothing },
      { path: '/lists/:id', name: 'call-list', component: nothing },
      { path: '/', name: 'call-lists', component: nothing }
    ]
  })
  await router.push(address)
  const sdk = appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN))
  const Screen = defineComponent(() => {
    useToast().clear()
    return view
  })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN, { sdk }), Screen, { router })
  const buttons = (within: ParentNode, label: string) =>
    [...within.querySelectorAll('button')].filter(each => each.textContent?.trim() === label && !each.disabled)
  return {
    wrapper, router,
    says: (text: string) => eventually(() => expect(document.body.textContent).toContain(text)),
    saysNot: (text: string) => eventually(() => expect(wrapper.get('main').text()).not.toContain(text)),
    press: (label: string, within = () => document.body as ParentNode | null) => eventually(() => {
      const [button] = buttons(within() ?? document.createElement('div'), label)
      if (!button) throw new Error(`There is no button ${label}`)
      button.click()
    }),
    line: (text: string) => () => [...document.querySelectorAll('[aria-label=Check] li')].find(each => each.textContent?.includes(text)) ?? null,
    dialog: () => document.querySelector('[role=dialog]')
  }
}

/** What the browser was given to save. */
function saved(): Promise<string>[] {
  const files: Promise<string>[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) files.push(blob.text())
    return 'blob:file'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  return files
}

describe('Leaving out in the composer', () => {
  it('ends with a file that says who was left out, why, when and by which user', async () => {
    const [bare, one, other] = await three()
    const { router, says, press, line, dialog } = await screen(() => h(NewCallListView), `/new?ids=${bare},${one},${other}`)
    await says('1 without a phone')
    await press('Leave out', line('without a phone'))
    await says('2 selected')
    await says('1 left out')
    await press('Create call list')
    await eventually(() => expect(router.currentRoute.value.name).toBe('call-list'))
    expect(portal.stored(Number(router.currentRoute.value.params.id)).ids).toEqual([one, other])
    const files = saved()
    await press('Download what was left out')
    await says('1 client left out of')
    await press('CSV', dialog)
    await eventually(() => expect(files).toHaveLength(1))
    const [titles, row] = (await files[0] ?? '').trim().split('\r\n')
    expect(titles).toContain('Name,ID,Phone,Reason,Details,Left out by,Left out on')
    expect(row).toMatch(new RegExp(`^'=Bare,${bare},,Without a phone[^,]*,[^,]*,Anna Adler,\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$`))
  })

  it('is off the record when it was taken back', async () => {
    const [bare, one, other] = await three()
    const { router, says, press, line } = await screen(() => h(NewCallListView), `/new?ids=${bare},${one},${other}`)
    await says('1 without a phone')
    await press('Leave out', line('without a phone'))
    await says('2 selected')
    await press('Undo')
    await says('3 selected')
    await press('Create call list')
    await eventually(() => expect(router.currentRoute.value.name).toBe('call-list'))
    await says('is created')
    expect(document.body.textContent).not.toContain('Download what was left out')
  })

  it('keeps the first of those who share a number, and says so', async () => {
    const [bare, one, other] = await three()
    await setPhones(bare, '030 5550102')
    await setPhones(other, '+49 30 5550102')
    await portal.call('portal.options', { license: 'de_basic' })
    const { says, press, line, router } = await screen(() => h(NewCallListView), `/new?ids=${bare},${one},${other}`)
    await says('2 share a phone')
    await press('Leave out', line('share a phone'))
    await says('2 selected')
    await says('The first one of each number stays.')
    await press('Create call list')
    await eventually(() => expect(router.currentRoute.value.name).toBe('call-list'))
    expect(portal.stored(Number(router.currentRoute.value.params.id)).ids).toEqual([bare, one])
    await portal.call('portal.options', { license: null })
  })
})

it('The check says that parts of the stop list have no effect', async () => {
  const [, one] = await three()
  await appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) })
    .sharedItems.add(STOP_PARTS.store, { name: 'By hand', text: '{}' })
  const { says } = await screen(() => h(NewCallListView), `/new?ids=${one}`)
  await says('Stop list: 1 part of the stop list cannot be read and has no effect')
})

describe('Leaving out of a list', () => {
  it('is done in the part of the screen that is called after the check, also before it is opened', async () => {
    const [bare, one] = await three()
    const listId = await portal.addList(ADMIN, [bare, one])
    const { says, press } = await screen(() => h(CallListView as Component, { id: listId }), `/lists/${listId}`)
    await says('2 participants')
    const regions = () => [...document.querySelectorAll('section[aria-label=Check]')]
    await press('Check', () => regions()[0] ?? null)
    await says('1 without a phone')
    expect(regions()).toHaveLength(1)
    expect(regions()[0]?.textContent).toContain('1 without a phone')
  })

  it('reads nothing until the check is opened, removes as the list\'s own tools do, and is on record', async () => {
    const [bare, one, other] = await three()
    const listId = await portal.addList(ADMIN, [bare, one, other])
    const { says, saysNot, press, line } = await screen(() => h(CallListView as Component, { id: listId }), `/lists/${listId}`)
    await says('3 participants')
    await eventually(() => expect(portal.methods()).toContain('crm.item.list'))
    expect(portal.methods()).not.toContain('app.info')
    await press('Check')
    await says('1 without a phone')
    await press('Leave out', line('without a phone'))
    await says('1 removed')
    expect(portal.stored(listId).ids).toEqual([one, other])
    await says('Download what was left out')
    await press('Undo')
    await says('1 added back')
    await saysNot('Download what was left out')
    expect(portal.stored(listId).ids).toEqual([one, other, bare])
  })

  it('asks before a result is lost, and notes nothing while it is not agreed to', async () => {
    const [bare, one, other] = await three()
    const listId = await portal.addList(ADMIN, [bare, one, other])
    await portal.call('portal.setParticipantStatus', { listId, entityId: bare, status: 'WRONG_NUMBER' })
    const { says, saysNot, press, line, dialog } = await screen(() => h(CallListView as Component, { id: listId }), `/lists/${listId}`)
    await says('3 participants')
    await press('Check')
    await says('1 without a phone')
    await press('Leave out', line('without a phone'))
    await says('Remove 1 participant?')
    await saysNot('Download what was left out')
    await press('Remove', dialog)
    await says('Download what was left out')
    expect(portal.stored(listId).ids).toEqual([one, other])
  })
})
