import type { VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import CallListView from '../../../src/features/callList/CallListView.vue'
import { createAppRouter } from '../../../src/app/router'
import { screen } from '../../../src/domain/screen'
import { ADMIN, appPortalAs, MANAGER, rememberingHost } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal } from '../../localPortal'
import { textsAreThere } from '../../mountApp'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal()
afterEach(() => void vi.useRealTimers())

/** The screen of a new list of two contacts, made by `owner` and opened by `userId` in a page that opens paths like `openPath`. */
async function opened({ owner = ADMIN, userId = ADMIN, openPath = async () => true }: {
  owner?: number
  userId?: number
  openPath?: () => Promise<boolean>
} = {}) {
  const listId = await portal.addList(owner, portal.alive().slice(0, 2))
  const activity = [...portal.world.activities.values()].find(one => one.associatedEntityId === listId)
  if (!activity) throw new Error('The list has no activity.')
  const host = { ...rememberingHost(), openPath: vi.fn<(path: string, width?: number) => Promise<boolean>>(openPath) }
  const show = async (): Promise<VueWrapper> => {
    const router = createAppRouter(textsAreThere)
    await router.push({ name: screen.callList, params: { id: listId } })
    const wrapper = await mountOverPortal(appPortalAs(portal.url, userId, { host }), CallListView, { props: { id: listId }, router })
    await eventually(() => expect(wrapper.text()).toContain('2 participants'))
    return wrapper
  }
  return { listId, activity, host, show }
}

const start = (wrapper: VueWrapper) => wrapper.findAll('button').find(one => one.text() === 'Start calling')
const link = (wrapper: VueWrapper) => wrapper.findAll('a').find(one => one.text() === 'Open the activity in a new tab')
async function press(wrapper: VueWrapper): Promise<void> {
  await eventually(() => expect(start(wrapper)).toBeDefined())
  await start(wrapper)?.trigger('click')
}

describe('Start calling', () => {
  it('opens the activity of one\'s own list, once however often it is pressed, and reads the list again when it closes', async () => {
    let close = (): void => {}
    const { host, show, activity, listId } = await opened({ openPath: () => new Promise(resolve => close = () => resolve(true)) })
    const wrapper = await show()
    await press(wrapper)
    await press(wrapper)
    expect(host.openPath.mock.calls).toEqual([
      [`/bitrix/components/bitrix/crm.activity.planner/slider.php?ajax_action=ACTIVITY_VIEW&activity_id=${activity.id}`, 950]
    ])
    const [entityId] = portal.alive()
    await portal.call('portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS' })
    expect(wrapper.text()).not.toMatch(/Success\s*1/)
    close()
    await eventually(() => expect(wrapper.get('[role=group]').text()).toMatch(/Success\s*1/))
    expect(link(wrapper)).toBeUndefined()
  })

  it('gives a link where the portal refuses, and takes it back when the portal opens it after all', async () => {
    const answers = [false, true]
    const { show, activity } = await opened({ openPath: async () => answers.shift() ?? true })
    const wrapper = await show()
    await press(wrapper)
    await eventually(() => expect(wrapper.get('[role=alert]').text()).toContain('Bitrix24 could not open the activity here.'))
    expect(link(wrapper)?.attributes()).toMatchObject({
      href: `https://portal.test/crm/activity/?ID=${activity.id}&open_view=${activity.id}`, target: '_blank'
    })
    await press(wrapper)
    await eventually(() => expect(link(wrapper)).toBeUndefined())
  })

  it('offers the link when nothing is answered, for the slider may not have opened, and can be pressed again', async () => {
    const { host, show } = await opened({ openPath: () => new Promise(() => {}) })
    const wrapper = await show()
    await eventually(() => expect(start(wrapper)).toBeDefined())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await press(wrapper)
    vi.advanceTimersByTime(4_900)
    await wrapper.vm.$nextTick()
    expect(link(wrapper)).toBeUndefined()
    vi.advanceTimersByTime(200)
    await wrapper.vm.$nextTick()
    expect(link(wrapper)?.element.parentElement?.textContent).toContain('Has nothing opened?')
    await press(wrapper)
    expect(host.openPath).toHaveBeenCalledTimes(2)
    expect(link(wrapper)).toBeUndefined()
  })

  it('is not there on the list of somebody else, whose name is said', async () => {
    const { show } = await opened({ owner: MANAGER })
    const wrapper = await show()
    const user = portal.world.users.get(MANAGER)
    await eventually(() => expect(wrapper.get('header').text()).toContain(`responsible ${user?.name} ${user?.lastName}, who can start calling`))
    expect(start(wrapper)).toBeUndefined()
  })

  it('is not there where Bitrix24 does not tell who is responsible, and that is said', async () => {
    const { show } = await opened({ userId: MANAGER })
    const wrapper = await show()
    await eventually(() => expect(wrapper.text()).toContain('Calling is started by the user responsible for it; Bitrix24 does not tell others who that is.'))
    expect(start(wrapper)).toBeUndefined()
  })

  it('is not there on a list that is done', async () => {
    const { show, activity } = await opened()
    activity.completed = true
    const wrapper = await show()
    await eventually(() => expect(wrapper.get('header').text()).toContain('Done'))
    expect(wrapper.get('header').text()).not.toContain('who can start calling')
    expect(start(wrapper)).toBeUndefined()
  })
})
