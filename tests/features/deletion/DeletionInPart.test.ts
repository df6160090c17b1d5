import { describe, expect, it } from 'vitest'
import { ADMIN, MANAGER, OWN_CLIENTS_MANAGER } from '../../connection'
import { localPortal, until } from '../../localPortal'
import { deletionScreens } from './deletionScreens'

const portal = localPortal()
const { screenOf, onScreen, dialogue, click } = deletionScreens(portal)

const mayDelete = (userId: number) => portal.call('portal.options', { rights: { [userId]: { callListActivities: true } } })
const NOT_BACK = 'Undo does not bring back participants who are hidden from you.'

/** A list the user is responsible for. */
async function listFor(userId: number, ids: readonly number[]): Promise<number> {
  const listId = await portal.addList(ADMIN, ids)
  await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { RESPONSIBLE_ID: userId } })
  return listId
}

// Guard: `hiddenOf`.
describe('Whom this user does not see', () => {
  it('may be on the list: the user is told before deleting, and once more when it is undone', async () => {
    await mayDelete(MANAGER)
    const listId = await listFor(MANAGER, portal.alive().slice(0, 3))
    const { ask } = await screenOf(MANAGER)
    ask(listId)
    await until(() => onScreen().includes('Some participants may be hidden from you by your rights.'), 'the warning')
    expect(dialogue()?.textContent).toContain(NOT_BACK)
    await click('Delete')
    await until(() => dialogue() === null, 'the end of the question')
    await click('Undo')
    await until(() => onScreen().includes('The call list is back'))
    expect(onScreen()).toContain(`Statuses started over. ${NOT_BACK}`)
  })

  it('is on the list: the user is told so for certain', async () => {
    const listId = await listFor(OWN_CLIENTS_MANAGER, portal.alive().slice(0, 120))
    const { ask } = await screenOf(OWN_CLIENTS_MANAGER)
    ask(listId)
    await until(() => dialogue()?.querySelector('li')?.textContent?.includes('Some participants are hidden from you by your rights.') === true)
    expect(dialogue()?.textContent).toContain(NOT_BACK)
  })

  it('is everybody on the list: the user is told that, too', async () => {
    const foreign = portal.alive().filter(id => portal.world.contacts.get(id)?.assignedById !== OWN_CLIENTS_MANAGER)
    const listId = await listFor(OWN_CLIENTS_MANAGER, foreign.slice(0, 2))
    const { ask } = await screenOf(OWN_CLIENTS_MANAGER)
    ask(listId)
    await until(() => dialogue()?.querySelector('li')?.textContent?.includes('You may not see any participant of this call list.') === true)
  })

  it('is nobody to an administrator, who is told nothing of it', async () => {
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 3))
    const { ask } = await screenOf(ADMIN)
    ask(listId)
    await until(() => onScreen().includes('3 participants'))
    expect(dialogue()?.textContent).not.toContain('hidden from you')
  })
})

describe('Undo', () => {
  it('names who no longer exists and does not come back', async () => {
    const [one = 0, two = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [one, two])
    const { ask } = await screenOf(ADMIN)
    ask(listId)
    await click('Delete')
    await portal.call('portal.deleteContact', { id: one })
    await click('Undo')
    await until(() => onScreen().includes('The call list is back'))
    expect(onScreen()).toContain(`One client no longer exists and was left out: Contact #${one}`)
  })

  it('says in a sentence that the user could not be read, and works on the next try', async () => {
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 2))
    await portal.call('portal.options', { missingMethods: ['user.current'] })
    const { ask } = await screenOf(ADMIN)
    ask(listId)
    await click('Delete')
    await click('Undo')
    await until(() => onScreen().includes('The call list could not be made again'))
    expect(onScreen()).toContain(`Call list #${listId}: This Bitrix24 does not have what is needed for this.`)
    await portal.call('portal.options', { missingMethods: [] })
    await click('Try again')
    await until(() => onScreen().includes('The call list is back'))
    expect(portal.stored(portal.world.lastIds.callList).ids).toEqual(portal.alive().slice(0, 2))
  })
})

describe('A list with two activities', () => {
  async function withTwo(userId: number): Promise<[listId: number, second: number]> {
    const listId = await listFor(userId, portal.alive().slice(0, 3))
    const first = portal.world.activities.get(portal.activityOf(listId) ?? 0)
    const second = ++portal.world.lastIds.activity
    if (first) portal.world.activities.set(second, { ...first, id: second, subject: 'One more' })
    return [listId, second]
  }

  it('is named with both of them, and both are deleted', async () => {
    const [listId, second] = await withTwo(ADMIN)
    const { ask, gone } = await screenOf(ADMIN)
    ask(listId)
    await until(() => onScreen().includes(`activity “One more” · activity “Call list #${listId}”`))
    await click('Delete')
    await until(() => gone.includes(listId))
    expect([portal.activityOf(listId), portal.world.activities.get(second)]).toEqual([undefined, undefined])
  })

  it('is still there and says so when one of them is not deleted', async () => {
    await mayDelete(MANAGER)
    const [listId, second] = await withTwo(MANAGER)
    const { ask, gone } = await screenOf(MANAGER)
    ask(listId)
    await until(() => onScreen().includes('activity “One more”'))
    Object.assign(portal.world.activities.get(second) ?? {}, { responsibleId: ADMIN })
    await click('Delete')
    await until(() => document.body.querySelector('[role=alert] li') !== null)
    expect(document.body.querySelector('[role=alert] li')?.textContent)
      .toMatch(/^One more: .*Some of its activities are deleted, others are still there\.$/)
    expect(gone).toEqual([])
  })
})
