import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { screen } from '../../../src/domain/screen'
import TakeOverDialog from '../../../src/features/takeOver/TakeOverDialog.vue'
import { useCallLists } from '../../../src/stores/callLists'
import { useParticipants } from '../../../src/stores/participants'
import { usePutAway } from '../../../src/stores/putAway'
import { useTakeOverStore } from '../../../src/stores/takeOver'
import { ADMIN, MANAGER, storesOver } from '../../connection'
import { localPortal, until } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'
import { allScopes } from '../../portal/context'
import { offersOf } from '../../stores/offersOf'

const portal = localPortal({ scopes: [...allScopes], contacts: 60, companies: 10, callLists: 0 })
const { portalAs, tab, madeBy, storeItems, nameOf: subjectOf } = offersOf(portal)

const nothing = { render: () => null }
const personOf = (userId: number) => {
  const user = portal.world.users.get(userId)
  return `${user?.name} ${user?.lastName}`
}

/** A list of a user's: the first two are in progress, the third was reached. */
async function aList(userId: number): Promise<{ listId: number; ids: number[] }> {
  const ids = portal.alive().slice(0, 3)
  const listId = await portal.addList(userId, ids)
  setStatus(listId, ids[2] ?? 0, 'SUCCESS')
  return { listId, ids }
}

function setStatus(listId: number, clientId: number, status: string): void {
  const participant = portal.world.callLists.get(listId)?.participants.find(({ id }) => id === clientId)
  if (participant) participant.status = status
}

const isDone = (listId: number) => portal.world.activities.get(portal.activityOf(listId) ?? 0)?.completed

/** The dialogue over a list, as the list's screen opens it. */
async function dialogOver(listId: number, userId: number) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: nothing }, { path: '/lists/:id', name: screen.callList, component: nothing }]
  })
  const open = ref(false)
  let toast: ReturnType<typeof useToast> | null = null
  let stores: { participants: ReturnType<typeof useParticipants>; putAway: ReturnType<typeof usePutAway> } | null = null
  const Screen = defineComponent(() => {
    toast = useToast()
    toast.clear()
    const lists = useCallLists()
    stores = { participants: useParticipants(), putAway: usePutAway() }
    void Promise.all([lists.load(), stores.participants.refetch(listId)]).then(() => { open.value = true })
    return () => {
      const entry = lists.byId(listId)
      return entry && h(TakeOverDialog, { entry, open: open.value, 'onUpdate:open': (now: boolean) => { open.value = now } })
    }
  })
  await mountOverPortal(portalAs(userId), Screen, { router })
  const dialog = () => document.querySelector('[role=dialog]')
  const text = () => document.body.textContent.replace(/\s+/g, ' ')
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
  const button = (name: string) => buttons().find(each => each.textContent.trim().replace(/\s+/g, ' ').startsWith(name))
  const says = (what: string) => until(() => text().includes(what), what)
  const toasts = () => toast?.toasts.value ?? []
  const said = () => toasts().map(({ title, description }) => [title, description].filter(part => typeof part === 'string').join(': ')).join(' ')
  /** Waits until everything is known, and sends the form. */
  async function send(name: string): Promise<void> {
    await until(() => button(name)?.disabled === false, name)
    document.querySelector('[role=dialog] form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  }
  async function choose(colleague: string): Promise<void> {
    await until(() => document.querySelector('[role=combobox]') !== null, 'the colleagues')
    const field = document.querySelector<HTMLInputElement>('[role=combobox]')
    field?.dispatchEvent(new FocusEvent('focus'))
    field?.click()
    const option = () => [...document.querySelectorAll('[role=option]')].find(each => each.textContent.includes(colleague))
    await until(() => option() !== undefined, colleague)
    for (const type of ['pointermove', 'pointerdown', 'pointerup']) option()?.dispatchEvent(new PointerEvent(type, { bubbles: true }))
    option()?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }
  return { open, dialog, text, button, says, send, choose, toasts, said, stores: () => stores }
}

describe('Taking over what is left of a list', () => {
  beforeEach(() => {
    document.body.replaceChildren()
    // The portal of every test begins anew, and so does the browser.
    localStorage.clear()
  })

  it('makes a new list of those who were not reached, and marks the old one done after that', async () => {
    const { listId, ids } = await aList(ADMIN)
    const { send, said, open } = await dialogOver(listId, ADMIN)
    const [made = 0, ...more] = await madeBy(async () => {
      await send('Create call list')
      await until(() => said().includes('Call list created'), 'the message')
    })
    expect([more, portal.stored(made).ids, subjectOf(made)]).toEqual([[], ids.slice(0, 2), `Call list #${listId}`])
    expect([isDone(listId), portal.stored(listId).ids, open.value]).toEqual([true, ids, false])
    expect(said()).toContain(`Call list #${listId} is marked as done.`)
    const changes = portal.methods().filter(method => /calllist\.add|activity\.update/.test(method))
    expect(changes[0]).toBe('crm.calllist.add')
  })

  it('takes those of the chosen statuses', async () => {
    const { listId, ids } = await aList(ADMIN)
    const { send, says, button, said } = await dialogOver(listId, ADMIN)
    await says('2 clients')
    button('All')?.click()
    await says('3 clients')
    const [made = 0] = await madeBy(async () => {
      await send('Create call list')
      await until(() => said().includes('Call list created'), 'the message')
    })
    expect(portal.stored(made).ids).toEqual(ids)
  })

  it('hands the new list to a colleague, as an administrator', async () => {
    const { listId } = await aList(ADMIN)
    const { send, choose, said } = await dialogOver(listId, ADMIN)
    await choose(personOf(MANAGER))
    const [made = 0] = await madeBy(async () => {
      await send('Create call list')
      await until(() => said().includes('Call list created'), 'the message')
    })
    expect(said()).toContain(`${personOf(MANAGER)} is responsible for it.`)
    expect(portal.world.activities.get(portal.activityOf(made) ?? 0)?.responsibleId).toBe(MANAGER)
  })

  it('hands over the list that another tab has made and not handed over, and says that nobody was notified', async () => {
    await portal.call('portal.options', { scopes: allScopes.filter(scope => scope !== 'im') })
    const { listId, ids } = await aList(ADMIN)
    const { run } = storesOver(portalAs(ADMIN))
    const lists = run(() => useCallLists())
    await lists.load()
    const entry = lists.byId(listId)
    if (!entry) throw new Error('There is no such list')
    const { listId: made } = await run(() => useTakeOverStore()).create(entry, 'contact', ids.slice(0, 2), `Call list #${listId}`)
    const { send, choose, said } = await dialogOver(listId, ADMIN)
    await choose(personOf(MANAGER))
    expect(await madeBy(async () => {
      await send('Create call list')
      await until(() => said().includes('Call list created'), 'the message')
    })).toEqual([])
    expect(said()).toContain(`${personOf(MANAGER)} is responsible for it. Nobody is notified: the app was not given the permission im.`)
    expect([portal.world.activities.get(portal.activityOf(made) ?? 0)?.responsibleId, subjectOf(made)]).toEqual([MANAGER, `Call list #${listId}`])
    await portal.call('portal.options', { scopes: [...allScopes] })
  })

  it('hands it over in a second try, when the first was refused', async () => {
    const { listId } = await aList(ADMIN)
    const { send, choose, said, toasts } = await dialogOver(listId, ADMIN)
    await choose(personOf(MANAGER))
    await portal.call('portal.options', { missingMethods: ['crm.activity.update'] })
    const [made = 0] = await madeBy(async () => {
      await send('Create call list')
      await until(() => said().includes('It stays with you'), 'the message')
    })
    await portal.call('portal.options', { missingMethods: [] })
    const again = toasts()[0]?.actions?.find(({ label }) => label === 'Try again')
    ;(again?.onClick as undefined | ((event: Event) => void))?.(new Event('click'))
    await until(() => said().includes(`${personOf(MANAGER)} is responsible for it.`), 'the second message')
    expect(portal.world.activities.get(portal.activityOf(made) ?? 0)?.responsibleId).toBe(MANAGER)
  })

  it('offers it to a colleague where only administrators may hand out, and leaves the old list as it is', async () => {
    const { listId, ids } = await aList(MANAGER)
    const { send, choose, says, said } = await dialogOver(listId, MANAGER)
    await choose(personOf(ADMIN))
    await says('So the clients are offered')
    expect(await madeBy(async () => {
      await send('Offer')
      await until(() => said().includes(`Offered to ${personOf(ADMIN)}`), 'the message')
    })).toEqual([])
    expect([isDone(listId), storeItems()]).toMatchObject([false, [{ createdById: MANAGER }]])
    expect((await tab(ADMIN)).toMe.map(({ offer }) => offer.participantIds)).toEqual([ids.slice(0, 2)])
  })

  it('says that the old list could not be marked done, and puts it away instead', async () => {
    const { listId } = await aList(MANAGER)
    const { send, said, toasts, stores } = await dialogOver(listId, MANAGER)
    const made = await madeBy(async () => {
      await send('Create call list')
      await until(() => said().includes('Call list created'), 'the message')
    })
    expect([made.length, isDone(listId)]).toEqual([1, false])
    expect(said()).toContain(`Call list #${listId} could not be marked as done: Bitrix24 does not let you do this.`)
    const putAway = toasts()[0]?.actions?.find(({ label }) => label === 'Put away')
    ;(putAway?.onClick as undefined | ((event: Event) => void))?.(new Event('click'))
    await until(() => stores()?.putAway.isAway(listId) === true, 'that it is put away')
  })

  it('asks first when the list is being called right now, and then takes those who are left by then', async () => {
    const { listId, ids } = await aList(ADMIN)
    const { send, says, button, said } = await dialogOver(listId, ADMIN)
    await says('2 clients')
    setStatus(listId, ids[0] ?? 0, 'SUCCESS')
    const made = await madeBy(async () => {
      await send('Create call list')
      await says('This list is being called right now')
    })
    expect(made).toEqual([])
    const [after = 0] = await madeBy(async () => {
      button('Save anyway')?.click()
      await until(() => said().includes('Call list created'), 'the message')
    })
    expect(portal.stored(after).ids).toEqual([ids[1]])
  })

  it('says so when nobody is left once the list was read again', async () => {
    const { listId, ids } = await aList(ADMIN)
    const { send, says } = await dialogOver(listId, ADMIN)
    await says('2 clients')
    for (const id of ids) setStatus(listId, id, 'SUCCESS')
    expect(await madeBy(async () => {
      await send('Create call list')
      await says('No clients were named.')
    })).toEqual([])
  })

  it('leaves the old list as it is when the new one can\'t be made, says why, and tries again once', async () => {
    const { listId } = await aList(ADMIN)
    const { send, button, said } = await dialogOver(listId, ADMIN)
    await portal.call('portal.options', { missingMethods: ['crm.calllist.add'] })
    await send('Create call list')
    await until(() => document.querySelector('[role=dialog] [role=alert]') !== null, 'the problem')
    expect(isDone(listId)).toBe(false)
    await portal.call('portal.options', { missingMethods: [] })
    const made = await madeBy(async () => {
      button('Try again')?.click()
      await until(() => said().includes('Call list created'), 'the message')
    })
    expect([made.length, isDone(listId)]).toEqual([1, true])
  })
})
