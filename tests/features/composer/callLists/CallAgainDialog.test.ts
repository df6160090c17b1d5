import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { screen } from '../../../../src/domain/screen'
import CallAgainDialog from '../../../../src/features/composer/callLists/CallAgainDialog.vue'
import { useNewListRequest } from '../../../../src/features/composer/newListRequest'
import { useCallLists } from '../../../../src/stores/callLists'
import { ADMIN, appPortalAs } from '../../../connection'
import { localPortal, until } from '../../../localPortal'
import { mountOverPortal } from '../../../mountOverPortal'

const portal = localPortal({ contacts: 60, companies: 10, callLists: 0 })

async function addList(statuses: Record<number, string>, entityType = 'CONTACT'): Promise<number> {
  const listId = await portal.addList(ADMIN, Object.keys(statuses).map(Number), { ENTITY_TYPE: entityType })
  for (const participant of portal.world.callLists.get(listId)?.participants ?? []) participant.status = statuses[participant.id] ?? ''
  return listId
}

/** The dialogue over some lists, as a screen opens it. */
async function dialogOver(...listIds: number[]) {
  const nothing = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: nothing }, { path: '/new', name: screen.newCallList, component: nothing }]
  })
  const open = ref(false)
  const Screen = defineComponent(() => {
    useToast().clear()
    const lists = useCallLists()
    void lists.load().then(() => { open.value = true })
    return () => h(CallAgainDialog, {
      open: open.value,
      entries: lists.entries.filter(({ id }) => listIds.includes(id)),
      'onUpdate:open': (now: boolean) => { open.value = now }
    })
  })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), Screen, { router })
  const request = useNewListRequest()
  const shown = () => document.body.textContent.replace(/\s+/g, ' ')
  const button = (name: string) => [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
    .find(each => each.textContent.trim().replace(/\s+/g, ' ').startsWith(name))
  const says = (text: string) => until(() => shown().includes(text), text)
  async function goOn(): Promise<readonly number[]> {
    await until(() => button('Continue')?.disabled === false, 'Continue')
    button('Continue')?.click()
    await until(() => router.currentRoute.value.name === screen.newCallList, 'the composer')
    return request.take()?.ids ?? []
  }
  return { wrapper, router, open, says, shown, button, goOn }
}

describe('Calling those of call lists again', () => {
  let ids: number[] = []
  const id = (index: number) => ids[index] ?? 0
  beforeEach(() => {
    document.body.replaceChildren()
    ids = portal.alive()
  })

  it('takes the not reached of two lists, each once, to the composer', async () => {
    const one = await addList({ [id(0)]: 'IN_WORK', [id(1)]: 'SUCCESS', [id(2)]: 'STOP_CALLING' })
    const two = await addList({ [id(0)]: 'IN_WORK', [id(3)]: 'IN_WORK', [id(4)]: 'WRONG_NUMBER' })
    const { says, button, goOn, open } = await dialogOver(one, two)
    await says('2 clients')
    expect(button('In progress')?.getAttribute('aria-pressed')).toBe('true')
    expect(['Success', 'Wrong number', 'Do not call', 'All'].map(name => button(name)?.getAttribute('aria-pressed')))
      .toEqual(['false', 'false', 'false', 'false'])
    expect((await goOn()).toSorted()).toEqual([id(0), id(3)].toSorted())
    expect(open.value).toBe(false)
  })

  it('takes those of other statuses when they are chosen', async () => {
    const list = await addList({ [id(0)]: 'IN_WORK', [id(1)]: 'SUCCESS' })
    const { says, button, goOn } = await dialogOver(list)
    await says('1 client')
    button('Success')?.click()
    await says('2 clients')
    button('In progress')?.click()
    expect(await goOn()).toEqual([id(1)])
  })

  it('has nobody to go on with where all were reached', async () => {
    const list = await addList({ [id(0)]: 'SUCCESS' })
    const { says, button } = await dialogOver(list)
    await says('0 clients')
    await says('Success 1')
    expect(button('Continue')?.disabled).toBe(true)
  })

  it('leaves out deleted clients and names them', async () => {
    const list = await addList({ [id(0)]: 'IN_WORK', [id(1)]: 'IN_WORK' })
    const gone = portal.world.contacts.get(id(0))
    if (gone) gone.deleted = true
    const { says, goOn } = await dialogOver(list)
    await says(`was left out: Contact #${id(0)}`)
    expect(await goOn()).toEqual([id(1)])
  })

  it('says which of mixed lists are taken, and takes the others when asked to', async () => {
    const [company = 0] = portal.alive('companies')
    const contacts = await addList({ [id(0)]: 'IN_WORK' })
    const companies = await addList({ [company]: 'IN_WORK' }, 'COMPANY')
    const { says, button, goOn } = await dialogOver(contacts, companies)
    await says(`Not taken, because a call list holds contacts or companies, never both: Call list #${companies} (companies)`)
    button('Companies')?.click()
    await says(`Call list #${contacts} (contacts)`)
    expect(await goOn()).toEqual([company])
  })

  it('says why lists of leads can\'t be called again here', async () => {
    const list = await addList({ [id(0)]: 'IN_WORK' })
    const stored = portal.world.callLists.get(list)
    if (stored) stored.entityTypeId = 1
    const { says, button } = await dialogOver(list)
    await says('Bitrix24 lets apps edit lists of contacts and companies only')
    expect(button('Continue')).toBeUndefined()
  })

  it('writes nothing', async () => {
    const list = await addList({ [id(0)]: 'IN_WORK' })
    portal.forgetRequests()
    const { goOn } = await dialogOver(list)
    await goOn()
    expect(portal.methods().filter(method => /\.(add|update|delete|set)$/.test(method))).toEqual([])
  })
})
