import type { VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import AddParticipantsView from '../../src/features/composer/AddParticipantsView.vue'
import CallListView from '../../src/features/callList/CallListView.vue'
import { createAppRouter } from '../../src/app/router'
import { screen } from '../../src/domain/screen'
import { ADMIN, appPortalAs } from '../connection'
import { eventually } from '../eventually'
import { localPortal } from '../localPortal'
import { mountOverPortal } from '../mountOverPortal'
import { textsAreThere } from '../mountApp'
import { goAndComeBack } from '../tab'

const portal = localPortal()
beforeEach(() => window.localStorage.clear())

async function screenOfNew(size: number) {
  const ids = portal.alive().slice(0, size)
  const listId = await portal.addList(ADMIN, ids)
  const router = createAppRouter(textsAreThere)
  await router.push({ name: screen.callList, params: { id: listId } })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), CallListView, { props: { id: listId }, router })
  await shows(wrapper, `${size} participants`)
  return { wrapper, listId, ids }
}

const shows = (wrapper: VueWrapper, text: string) => eventually(() => expect(wrapper.text()).toContain(text))
const says = (text: string) => eventually(() => expect(document.body.textContent).toContain(text))
function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find(one => one.textContent.trim() === name)
  if (!found) throw new Error(`no button ${name}`)
  found.click()
}
const dial = (listId: number, entityId: number | undefined, more: object = {}) =>
  portal.call('portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS', ...more })
const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b)

async function select(wrapper: VueWrapper, id: number | undefined): Promise<void> {
  await wrapper.get('input[type=search]').setValue(`#${id}`)
  await eventually(() => expect(wrapper.text()).toContain('1 of '))
  await wrapper.get('thead input').trigger('change')
}

describe('Removing participants whose client was deleted', () => {
  // Guard: `stuck`, on the screen before it is tried and in what is said afterwards.
  it('says that Bitrix24 keeps them, before and after, and removes the others', async () => {
    const { wrapper, listId, ids } = await screenOfNew(4)
    await portal.call('portal.deleteContact', { id: ids[1] })
    wrapper.unmount()
    const router = createAppRouter(textsAreThere)
    await router.push({ name: screen.callList, params: { id: listId } })
    const again = await mountOverPortal(appPortalAs(portal.url, ADMIN), CallListView, { props: { id: listId }, router })
    await shows(again, '4 participants')
    await select(again, ids[1])
    await select(again, ids[2])
    await shows(again, '2 selected')
    await shows(again, '1 of these was deleted in the CRM; Bitrix24 keeps it on the list.')
    press('Remove from list')
    await says('1 removed')
    await says('Undo adds at the end of the list')
    expect(sorted(portal.stored(listId).ids)).toEqual(sorted([ids[0], ids[1], ids[3]] as number[]))
    await shows(again, '3 participants')
  })
})

describe('Changing a list that is being called', () => {
  // Guard: `beingCalled`, and the question before anything is sent.
  it('asks first, and changes nothing until it is answered', async () => {
    const { wrapper, listId, ids } = await screenOfNew(4)
    await select(wrapper, ids[0])
    await dial(listId, ids[3])
    press('Remove from list')
    await says('This list is being called right now')
    expect(portal.methods()).not.toContain('crm.calllist.update')
    press('Cancel')
    await eventually(() => expect(document.querySelector('[role=dialog]')).toBeNull())
    expect(portal.methods().filter(method => method === 'crm.calllist.update')).toEqual([])

    press('Remove from list')
    await says('This list is being called right now')
    press('Save anyway')
    await eventually(() => expect(sorted(portal.stored(listId).ids)).toEqual(sorted(ids.slice(1))))
    await eventually(() => expect(wrapper.text()).not.toContain('1 selected'))
  })

  it('asks one question where a result would be lost as well, and says both', async () => {
    const { wrapper, listId, ids } = await screenOfNew(4)
    await select(wrapper, ids[0])
    await dial(listId, ids[0])
    press('Remove from list')
    await says('1 of them has a result already.')
    await says('This list is being called right now')
    press('Remove')
    await eventually(() => expect(sorted(portal.stored(listId).ids)).toEqual(sorted(ids.slice(1))))
  })

  it('asks also before somebody is added', async () => {
    const [one = 0, two = 0, three = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one, two])
    window.localStorage.setItem(`call-lists/adding/test:${ADMIN}/${listId}`, JSON.stringify([three]))
    const router = createAppRouter(textsAreThere)
    await router.push({ name: screen.addParticipants, params: { id: listId } })
    const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), AddParticipantsView, { props: { id: listId }, router })
    await shows(wrapper, '1 selected')
    await dial(listId, one)
    press('Add to list')
    await says('This list is being called right now')
    expect(portal.stored(listId).ids).toHaveLength(2)
    press('Save anyway')
    await eventually(() => expect(sorted(portal.stored(listId).ids)).toEqual(sorted([one, two, three])))
  })
})

describe('Results that were there and are gone', () => {
  // Guard: `lostResults`, over two readings of the open list.
  it('are named until they have been read', async () => {
    const { wrapper, listId, ids } = await screenOfNew(4)
    const dialler = await portal.call<number>('portal.openDialler', { listId })
    await dial(listId, ids[2])
    await goAndComeBack()
    await eventually(() => expect(wrapper.get('[aria-pressed=false]').element.parentElement?.textContent).toMatch(/Success\s*1/))
    // Another operator's dialler writes back what it had read before.
    await dial(listId, ids[0], { dialler })
    await goAndComeBack()
    const { name, lastName } = portal.world.contacts.get(ids[2] ?? 0) ?? {}
    await shows(wrapper, `1 result that was here is gone: ${name}`)
    expect(wrapper.text()).toContain(`${lastName} (was: Success)`)
    press('Dismiss')
    await eventually(() => expect(wrapper.text()).not.toContain('that was here is gone'))
  })
})
