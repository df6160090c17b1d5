import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, shallowRef, type Component, type VNode } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import AddParticipantsView from '../../src/features/composer/AddParticipantsView.vue'
import NewCallListView from '../../src/features/composer/NewCallListView.vue'
import { ADMIN, appPortalAs } from '../connection'
import { eventually } from '../eventually'
import { localPortal } from '../localPortal'
import { mountOverPortal } from '../mountOverPortal'

const portal = localPortal({ contacts: 60, companies: 10, callLists: 6 })

beforeEach(() => window.localStorage.clear())

const nothing = { render: () => null }
const elsewhere = () => h('main', 'Elsewhere')

/** An app that shows one screen after the other, with the stores and toasts staying as they are. */
async function screens(first: () => VNode) {
  const shown = shallowRef(first)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/lists/:id/add', name: 'add-participants', component: nothing },
      { path: '/lists/:id', name: 'call-list', component: nothing },
      { path: '/new', name: 'new-call-list', component: nothing },
      { path: '/', name: 'call-lists', component: nothing }
    ]
  })
  await router.push('/new')
  const Screens = defineComponent(() => {
    // Toasts outlive screens, and so also the screens of earlier tests.
    useToast().clear()
    return () => shown.value()
  })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), Screens, { router })
  return {
    router,
    show: (next: () => VNode) => void (shown.value = next),
    says: (text: string) => eventually(() => expect(wrapper.get('main').text()).toContain(text)),
    press: (label: string) => eventually(() => {
      const button = [...document.body.querySelectorAll('button')].find(each => each.textContent?.trim() === label && !each.disabled)
      if (!button) throw new Error(`There is no button ${label}`)
      button.click()
    }),
    told: (text: string) => eventually(() => expect(document.body.textContent).toContain(text))
  }
}

const pickedFor = (listId: number) => JSON.parse(window.localStorage.getItem(`call-lists/adding/test:1/${listId}`) ?? '[]') as number[]
const keepPicked = (listId: number, ids: number[]) =>
  window.localStorage.setItem(`call-lists/adding/test:1/${listId}`, JSON.stringify(ids))
const adding = (id: number) => () => h(AddParticipantsView as Component, { id, key: id })

/** A contact without a phone, and one with. */
function withoutPhone(): [number, number] {
  const contacts = [...portal.world.contacts.values()].filter(({ deleted }) => !deleted)
  const has = (contact: typeof contacts[number]) => contact.fm.some(({ typeId }) => typeId === 'PHONE')
  return [contacts.find(contact => !has(contact))?.id ?? 0, contacts.find(has)?.id ?? 0]
}

// Guard: `putBack` goes to the stores; what a screen that was left emits reaches nobody.
describe('Undo of "left out", after leaving', () => {
  it('takes them back into the draft', async () => {
    const [without, other] = withoutPhone()
    window.localStorage.setItem('call-lists/draft/test:1', JSON.stringify({
      key: 'k', entityType: 'contact', participantIds: [without, other], formId: null, name: ''
    }))
    const { show, says, press } = await screens(() => h(NewCallListView))
    await says('2 selected')
    await press('Leave out')
    await says('1 selected')
    show(elsewhere)
    await says('Elsewhere')
    await press('Undo')
    show(() => h(NewCallListView))
    await says('2 selected')
  })

  it('takes them back for the list they were picked for, not for the one that is open', async () => {
    const [without, other] = withoutPhone()
    const ids = portal.alive().filter(id => id !== without && id !== other)
    const [one, two] = [await portal.addList(ADMIN, ids.slice(0, 1)), await portal.addList(ADMIN, ids.slice(0, 1))]
    keepPicked(one, [other, without])
    const { show, says, press } = await screens(adding(one))
    await says('2 selected')
    await press('Leave out')
    await says('1 selected')
    show(adding(two))
    await says('0 selected')
    await press('Undo')
    await says('0 selected')
    expect(pickedFor(one)).toEqual([other, without])
  })
})

describe('Adding to a list whose screen was left', () => {
  async function leftWhileAdding(fault: 'delay' | 'http-500') {
    const ids = portal.alive()
    const [one, two] = [await portal.addList(ADMIN, ids.slice(0, 1)), await portal.addList(ADMIN, ids.slice(0, 1))]
    keepPicked(one, ids.slice(1, 3))
    keepPicked(two, ids.slice(2, 5))
    const app = await screens(adding(one))
    await app.says('2 selected')
    await app.says('On the list already: 1')
    await portal.faults({ method: '*', kind: 'delay', ms: 300 }, { method: 'crm.calllist.update', kind: fault, ms: 300 })
    await app.press('Add to list')
    app.show(adding(two))
    return { ...app, one, two, ids }
  }

  // Guards: `finish` names the list, and the panel is of one list.
  it('leaves the picks and the screen of another list alone', async () => {
    const { one, two, ids, router, says, told } = await leftWhileAdding('delay')
    await told(`2 participants are added to “Call list #${one}”`)
    expect(portal.stored(one).ids).toEqual(ids.slice(0, 3))
    expect(pickedFor(one)).toEqual([])
    expect(pickedFor(two)).toEqual(ids.slice(2, 5))
    await says('3 selected')
    expect(router.currentRoute.value.path).toBe('/new')
  })

  it('is told of when it fails, with the list it failed for, and not on the screen of another', async () => {
    const { one, ids, says, told } = await leftWhileAdding('http-500')
    await told(`Call list #${one}: `)
    await says('3 selected')
    expect(document.querySelector('main [role=alert]')).toBeNull()
    expect(pickedFor(one)).toEqual(ids.slice(1, 3))
  })
})
