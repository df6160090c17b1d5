import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { screen } from '../../../src/domain/screen'
import ForYou from '../../../src/features/offers/ForYou.vue'
import { ADMIN, MANAGER, OWN_CLIENTS_MANAGER } from '../../connection'
import { localPortal, until } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'
import { allScopes } from '../../portal/context'
import { offersOf } from '../../stores/offersOf'

const portal = localPortal({ scopes: [...allScopes] })
const { portalAs, tab, offered, madeBy, storeItems } = offersOf(portal)

const nothing = { render: () => null }
let toast: ReturnType<typeof useToast> | null = null
const toasts = () => toast?.toasts.value ?? []
const nameOf = (userId: number) => {
  const user = portal.world.users.get(userId)
  return `${user?.name} ${user?.lastName}`
}

async function region(userId: number) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: nothing }, { path: '/lists/:id', name: screen.callList, component: nothing }]
  })
  const Screen = defineComponent(() => {
    toast = useToast()
    toast.clear()
    return () => h(ForYou)
  })
  const view = await mountOverPortal(portalAs(userId), Screen, { router })
  return { view, router }
}

const text = (view: VueWrapper) => view.text().replace(/\s+/g, ' ')
const button = (view: VueWrapper, name: string) => view.findAll('button').find(each => each.text() === name)
const says = (view: VueWrapper, what: string) => until(() => text(view).includes(what), what)
const said = () => toasts().map(({ title, description }) => [title, description].filter(part => typeof part === 'string').join(': ')).join(' ')

describe('What is offered', () => {
  // The portal of every test begins anew, and so does the browser.
  beforeEach(() => localStorage.clear())

  it('becomes a list of mine with one click, and the message opens it', async () => {
    await offered()
    const { view, router } = await region(MANAGER)
    await says(view, `4 contacts from ${nameOf(OWN_CLIENTS_MANAGER)}`)
    expect(view.get('section').attributes('aria-labelledby')).toBe(view.get('h2').attributes('id'))
    expect(text(view)).toContain('Autumn renewal')
    const made = await madeBy(async () => {
      await button(view, 'Create my call list')?.trigger('click')
      await until(() => !view.find('section').exists(), 'the end of it')
    })
    expect(made).toHaveLength(1)
    expect(said()).toContain('Call list created: Bitrix24 did not give it the name “Autumn renewal”.')
    const [open] = toasts()[0]?.actions ?? []
    ;(open?.onClick as undefined | ((event: Event) => void))?.(new Event('click'))
    await until(() => router.currentRoute.value.params.id === String(made[0]), 'the list')
  })

  it('is declined, and who offered it is told, makes a list of it, and has it forgotten', async () => {
    await offered({}, ADMIN)
    const { view } = await region(MANAGER)
    await says(view, '4 contacts from')
    await button(view, 'Decline')?.trigger('click')
    await until(() => !view.find('section').exists(), 'the end of it')
    const author = (await region(ADMIN)).view
    await says(author, 'Offered to Максим Орлов')
    await says(author, 'Максим Орлов has declined.')
    expect(text(author)).toContain('contacts: 4')
    const made = await madeBy(async () => {
      await button(author, 'Create my call list')?.trigger('click')
      await says(author, 'You have created a call list of them.')
    })
    expect(made).toHaveLength(1)
    await button(author, 'Dismiss')?.trigger('click')
    await until(() => !author.find('section').exists(), 'the end of it')
    expect(storeItems()).toEqual([])
  })

  it('is taken back by who offered it', async () => {
    await offered()
    const { view } = await region(OWN_CLIENTS_MANAGER)
    await says(view, 'Offered to Максим Орлов')
    await button(view, 'Take back')?.trigger('click')
    await says(view, 'has taken them back.')
    expect((await tab(MANAGER)).toMe).toEqual([])
  })

  it('says when somebody was faster, and does nothing', async () => {
    const { taker, known } = await offered()
    const { view } = await region(MANAGER)
    await says(view, '4 contacts from')
    await taker.decline(known)
    const made = await madeBy(async () => {
      await button(view, 'Create my call list')?.trigger('click')
      await until(() => said().includes('Nothing was done'), 'the message')
    })
    expect([made, said()]).toEqual([[], 'Nothing was done: Максим Орлов has declined.'])
  })

  it('says why nothing came of it, keeps it, and tries again', async () => {
    await offered()
    const { view } = await region(MANAGER)
    await says(view, '4 contacts from')
    await portal.call('portal.options', { missingMethods: ['crm.calllist.add'] })
    await button(view, 'Create my call list')?.trigger('click')
    await until(() => view.find('[role=alert]').exists(), 'the problem')
    await portal.call('portal.options', { missingMethods: [] })
    const made = await madeBy(async () => {
      await button(view, 'Try again')?.trigger('click')
      await until(() => !view.find('section').exists(), 'the end of it')
    })
    expect(made).toHaveLength(1)
  })

  it('to somebody who was dismissed, and by them, is said to be so', async () => {
    await offered()
    const dismiss = (userId: number) => {
      const user = portal.world.users.get(userId)
      if (user) user.active = false
    }
    dismiss(MANAGER)
    await says((await region(OWN_CLIENTS_MANAGER)).view, 'Максим Орлов no longer works here.')
    dismiss(OWN_CLIENTS_MANAGER)
    const { view } = await region(MANAGER)
    await says(view, 'no longer works here.')
    expect(button(view, 'Create my call list')).toBeDefined()
  })

  it('and was changed by hand can\'t be used: who and when, and it can be removed', async () => {
    await offered()
    const item = storeItems().find(({ name }) => name.startsWith('offer:'))
    const changed = item?.detailText?.replace('Autumn', 'Spring')
    await portal.call('entity.item.update', { ENTITY: 'offers', ID: item?.id, NAME: item?.name, DETAIL_TEXT: changed }, ADMIN)
    const { view } = await region(MANAGER)
    await says(view, `An offer was changed by ${nameOf(ADMIN)} (`)
    expect(button(view, 'Create my call list')).toBeUndefined()
    await button(view, 'Remove')?.trigger('click')
    await until(() => !view.find('section').exists(), 'the end of it')
  })

  it('shows nothing at all where there is nothing', async () => {
    const { view } = await region(ADMIN)
    await until(() => portal.methods().includes('entity.item.get'), 'the reading')
    expect(text(view)).toBe('')
  })

  it('that can\'t be read says so, and is read again', async () => {
    await offered()
    await portal.faults({ method: 'entity.item.get', kind: 'bad-json', times: 9 })
    const { view } = await region(MANAGER)
    await says(view, 'Whether something is offered to you could not be read.')
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    await button(view, 'Try again')?.trigger('click')
    await says(view, '4 contacts from')
  })
})
