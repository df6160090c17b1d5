import { describe, expect, it } from 'vitest'
import { useHandOut, type HandOut } from '../../src/stores/handOut'
import { ADMIN, appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, rememberingHost, storesOver } from '../connection'
import { localPortal } from '../localPortal'
import { allScopes } from '../portal/context'

const portal = localPortal({ scopes: [...allScopes] })

function handingOut(userId = ADMIN) {
  const sdk = appSdkAs(portal.url, userId, portal.tokenOf(userId))
  return storesOver(appPortalAs(portal.url, userId, { sdk, host: rememberingHost() })).run(() => useHandOut())
}

async function aList(userId: number | null, name = 'Autumn'): Promise<HandOut> {
  const listId = await portal.addList(ADMIN, portal.alive().slice(0, 3))
  return { listId, userId, name, message: link => `For you: ${link}` }
}

const activity = ({ listId }: HandOut) => portal.world.activities.get(portal.activityOf(listId) ?? 0)
const sent = () => portal.world.inbox.notifications

describe('Handing out a list', () => {
  it('note 140: gives it to the colleague under its name, and tells them with a link that opens it', async () => {
    const list = await aList(MANAGER)
    expect(await handingOut().giveAll([list])).toEqual([
      { listId: list.listId, assigned: true, dismissed: false, refusal: null, told: 'yes' }
    ])
    expect(activity(list)).toMatchObject({ responsibleId: MANAGER, subject: 'Autumn' })
    expect(sent()).toMatchObject([{ userId: MANAGER, fromUserId: ADMIN, tag: `call-list-${list.listId}` }])
    expect(sent()[0]?.message).toMatch(
      new RegExp(String.raw`^For you: \[URL=https://portal\.test/marketplace/view/[^/]+/\?params%5Blist%5D=${list.listId}\]Autumn\[/URL\]$`)
    )
  })

  it('takes four requests for five lists: what they are, the change, what they are then, the notifications', async () => {
    const lists = [await aList(2), await aList(3), await aList(2), await aList(3), await aList(null)]
    portal.forgetRequests()
    await handingOut().giveAll(lists)
    const requests = portal.requests().map(({ commands }) => [...new Set(commands.map(({ method }) => method))].join())
    expect(requests).toEqual([
      'app.info,scope,user.get,crm.activity.list', 'crm.activity.update', 'crm.activity.list', 'im.notify.personal.add'
    ])
  })

  it('note 146: is told once, however often it is done', async () => {
    const list = await aList(MANAGER)
    const store = handingOut()
    await store.giveAll([list])
    portal.forgetRequests()
    expect(await store.giveAll([list])).toMatchObject([{ assigned: true, told: 'yes' }])
    expect(portal.methods()).not.toContain('crm.activity.update')
    expect(sent()).toHaveLength(1)
  })

  it('lets nothing in a name be taken for a code of the message', async () => {
    const list = await aList(MANAGER, '[/URL][URL=https://evil.test]click')
    await handingOut().giveAll([list])
    expect(sent()[0]?.message).toContain('](/URL)(URL=https://evil.test)click[/URL]')
  })

  it('note 140: is refused to whoever is no administrator: the list stays where it is, and nobody is told', async () => {
    const list = await aList(OWN_CLIENTS_MANAGER)
    Object.assign(activity(list) ?? {}, { responsibleId: MANAGER })
    const [given] = await handingOut(MANAGER).giveAll([list])
    expect(given).toMatchObject({ assigned: false, told: null, refusal: { kind: 'access-denied' } })
    expect(activity(list)?.responsibleId).toBe(MANAGER)
    expect(sent()).toEqual([])
  })

  it('is found out when the portal says yes and does nothing', async () => {
    const list = await aList(MANAGER)
    await portal.call('portal.options', { answers: { 'crm.activity.update': true } })
    const [given] = await handingOut().giveAll([list])
    await portal.call('portal.options', { answers: {} })
    expect(given).toMatchObject({ assigned: false, told: null, refusal: { kind: 'unexpected-answer' } })
  })

  it('is known to be done when only the answer was lost', async () => {
    const list = await aList(MANAGER)
    await portal.faults({ method: 'crm.activity.update', kind: 'drop-after' })
    expect(await handingOut().giveAll([list])).toMatchObject([{ assigned: true, refusal: null }])
  })

  it('says that a colleague was dismissed, and leaves the list where it is, with its name', async () => {
    const list = await aList(MANAGER)
    await portal.call('portal.setUser', { userId: MANAGER, active: false })
    expect(await handingOut().giveAll([list])).toMatchObject([{ assigned: false, dismissed: true, refusal: null, told: null }])
    expect(activity(list)).toMatchObject({ responsibleId: ADMIN, subject: 'Autumn' })
  })

  it('note 146: says why a colleague was not told', async () => {
    const list = await aList(MANAGER)
    await portal.call('portal.setNotifications', { userId: MANAGER, on: false })
    expect(await handingOut().giveAll([list])).toMatchObject([{ assigned: true, told: 'unwanted' }])
    await portal.call('portal.options', { scopes: ['crm', 'placement', 'user_brief'] })
    expect(await handingOut().giveAll([list])).toMatchObject([{ assigned: true, told: 'not-permitted' }])
    await portal.call('portal.options', { scopes: [...allScopes] })
    await portal.faults({ method: 'im.notify.personal.add', kind: 'http-500', times: 5 })
    expect(await handingOut().giveAll([list])).toMatchObject([{ assigned: true, told: 'failed' }])
  })

  it('is done and told though the portal has given the list another name, which is said apart', async () => {
    const list = await aList(MANAGER)
    const app = appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)), host: rememberingHost() })
    const assign: typeof app.activities.assign = changes => app.activities.assign(changes.map(change => ({ ...change, subject: 'AUTUMN' })))
    const store = storesOver({ ...app, activities: { ...app.activities, assign } }).run(() => useHandOut())
    expect(await store.giveAll([list])).toMatchObject([{ assigned: true, told: 'yes', refusal: { kind: 'unexpected-answer' } }])
    expect(activity(list)).toMatchObject({ responsibleId: MANAGER, subject: 'AUTUMN' })
    expect(sent()).toMatchObject([{ userId: MANAGER }])
  })

  it('note 146: is told when the portal writes the number of the notification as text', async () => {
    const list = await aList(MANAGER)
    await portal.call('portal.options', { answers: { 'im.notify.personal.add': '417' } })
    const [given] = await handingOut().giveAll([list])
    await portal.call('portal.options', { answers: {} })
    expect(given).toMatchObject({ assigned: true, told: 'yes' })
  })

  it('note 164: is told with a link to the activity where the app is known by no code', async () => {
    const list = await aList(MANAGER)
    await portal.call('portal.options', { answers: { 'app.info': { CODE: '' } } })
    await handingOut().giveAll([list])
    await portal.call('portal.options', { answers: {} })
    const { id } = activity(list) ?? expect.fail('no activity')
    expect(sent()[0]?.message).toBe(`For you: [URL=https://portal.test/crm/activity/?ID=${id}&open_view=${id}]Autumn[/URL]`)
  })

  it('does not say that the app may not notify when that could not be read', async () => {
    const list = await aList(MANAGER)
    await portal.call('portal.options', { answers: { scope: 17 } })
    const [given] = await handingOut().giveAll([list])
    await portal.call('portal.options', { answers: {} })
    expect(given).toMatchObject({ assigned: true, told: 'failed' })
  })
})
