import { describe, expect, it } from 'vitest'
import { ADMIN, MANAGER } from '../../connection'
import { localPortal, until } from '../../localPortal'
import { deletionScreens } from './deletionScreens'

const portal = localPortal()

const { screenOf, onScreen, dialogue, button, click } = deletionScreens(portal)

/** A list of contacts of which some have been reached, with a name of its own. */
async function namedList(subject: string, people = 5, reached = 2): Promise<number> {
  const ids = portal.alive().slice(0, people)
  const listId = await portal.addList(ADMIN, ids)
  await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { SUBJECT: subject } })
  for (const entityId of ids.slice(0, reached)) {
    await portal.call('portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS' })
  }
  return listId
}

describe('The question before a deletion', () => {
  it('names the list, its participants, its activity and how many are reached, and what stays', async () => {
    const listId = await namedList('Autumn renewal')
    const { ask } = await screenOf(ADMIN)
    ask(listId)
    await until(() => onScreen().includes('5 participants'))
    expect(dialogue()?.querySelector('h2')?.textContent.trim()).toBe('Delete call list?')
    expect(dialogue()?.querySelector('li')?.textContent.trim())
      .toBe('Autumn renewal5 participants · activity “Autumn renewal” · 2 already reached')
    expect(onScreen()).toContain('deleted in Bitrix24 for everyone. Clients stay.')
  })

  it('counts the lists when there are several, and names each', async () => {
    const [one, two] = [await namedList('Spring'), await namedList('Summer', 1, 0)]
    const { ask } = await screenOf(ADMIN)
    ask(one, two)
    await until(() => onScreen().includes('1 participant ·'))
    expect(dialogue()?.querySelector('h2')?.textContent.trim()).toBe('Delete 2 call lists?')
    expect([...dialogue()?.querySelectorAll('li p:first-child') ?? []].map(each => each.textContent)).toEqual(['Summer', 'Spring'])
  })

  it('asks in Russian, in the right form', async () => {
    const [one, two] = [await namedList('Весна'), await namedList('Лето')]
    const { ask } = await screenOf(ADMIN, 'ru')
    ask(one, two)
    await until(() => onScreen().includes('Удалить 2 обзвона?'))
    expect(onScreen()).toContain('Клиенты останутся.')
  })

  it('can be answered with yes only when it has been read who is on the list', async () => {
    const listId = await namedList('Spring')
    const { ask } = await screenOf(ADMIN)
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'delay', ms: 150, times: 1 })
    ask(listId)
    await until(() => button('Delete') !== undefined)
    expect(button('Delete')?.disabled).toBe(true)
    expect(onScreen()).toContain('Reading who is on the list…')
    await until(() => !button('Delete')?.disabled)
  })

  it('says what went wrong while reading, and tries again', async () => {
    const listId = await namedList('Spring')
    const { ask } = await screenOf(ADMIN)
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'bad-json', times: 9 })
    ask(listId)
    await until(() => dialogue()?.querySelector('[role=alert]') !== null && dialogue() !== null)
    expect(button('Delete')?.disabled).toBe(true)
    await portal.call('portal.setParticipantStatus', { listId, entityId: portal.alive()[0], status: 'SUCCESS' })
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    await click('Try again')
    await until(() => onScreen().includes('5 participants'))
    expect(dialogue()?.querySelector('[role=alert]')).toBeNull()
  })

  it('deletes nothing when the answer is no', async () => {
    const listId = await namedList('Spring')
    const { ask, gone } = await screenOf(ADMIN)
    ask(listId)
    await click('Cancel')
    await until(() => dialogue() === null)
    expect(portal.activityOf(listId)).toBeDefined()
    expect(gone).toEqual([])
    expect(portal.methods()).not.toContain('crm.activity.delete')
  })

  it('shows a name with markup as text', async () => {
    const listId = await namedList('<img src=x onerror=alert(1)>')
    const { ask } = await screenOf(ADMIN)
    ask(listId)
    await until(() => onScreen().includes('5 participants'))
    expect(dialogue()?.querySelector('img')).toBeNull()
    expect(onScreen()).toContain('<img src=x onerror=alert(1)>')
  })

  it('says that a list of leads can\'t be made again', async () => {
    const leads = [...portal.world.callLists.values()].find(list => list.entityTypeId === 1)
    const { ask } = await screenOf(ADMIN)
    ask(leads?.id ?? 0)
    await until(() => onScreen().includes('can\'t be made again by Undo'))
  })
})

describe('The answer yes', () => {
  it('deletes the list once, however often it is given, and says so', async () => {
    const listId = await namedList('Spring')
    const { ask, gone } = await screenOf(ADMIN)
    ask(listId)
    await click('Delete')
    button('Delete')?.click()
    await until(() => onScreen().includes('1 call list deleted'))
    expect(portal.activityOf(listId)).toBeUndefined()
    expect(gone).toEqual([listId])
    expect(portal.methods().filter(method => method === 'crm.activity.delete')).toHaveLength(1)
  })

  it('names what the portal refused, with its reason, and offers nothing to undo', async () => {
    const listId = await portal.addList(MANAGER, portal.alive().slice(0, 3))
    const { ask, gone } = await screenOf(MANAGER)
    ask(listId)
    await click('Delete')
    await until(() => document.body.querySelector('[role=alert]') !== null)
    const alert = document.body.querySelector('[role=alert]')
    expect(alert?.textContent).toContain('Bitrix24 did not delete this call list')
    expect(alert?.querySelector('li')?.textContent).toContain(
      `Call list #${listId}: Bitrix24 does not let you do this. Ask an administrator for the right, or to do it for you. ` +
      'Nothing was changed in Bitrix24.'
    )
    expect(gone).toEqual([])
    expect(button('Undo')).toBeUndefined()
    await click('Dismiss')
    await until(() => document.body.querySelector('[role=alert]') === null)
  })
})

describe('Undo', () => {
  it('makes the list again with its participants in order, its form and its name, and says what is lost', async () => {
    const ids = portal.alive().slice(0, 4).reverse()
    const formId = [...portal.world.webForms.keys()][0]
    const listId = await portal.addList(ADMIN, ids, { WEBFORM_ID: formId })
    await portal.call('crm.activity.update', { id: portal.activityOf(listId), fields: { SUBJECT: 'Spring' } })
    const { ask } = await screenOf(ADMIN)
    ask(listId)
    await click('Delete')
    await click('Undo')
    await until(() => onScreen().includes('The call list is back'))
    expect(onScreen()).toContain('Statuses started over.')
    const restored = portal.world.lastIds.callList
    expect(restored).not.toBe(listId)
    expect(portal.stored(restored)).toEqual({ ids, formId, statuses: ['IN_WORK', 'IN_WORK', 'IN_WORK', 'IN_WORK'] })
    expect(portal.world.activities.get(portal.activityOf(restored) ?? 0)?.subject).toBe('Spring')
    expect(button('Open Spring')).toBeDefined()
  })

  it('tries again without making the list twice when the answer was lost', async () => {
    const listId = await namedList('Spring')
    const { ask } = await screenOf(ADMIN)
    ask(listId)
    await click('Delete')
    await until(() => onScreen().includes('1 call list deleted'))
    const before = portal.world.callLists.size
    // The list is made, its answer is lost, and so is every look for it.
    await portal.faults(
      { method: 'crm.calllist.add', kind: 'drop-after', times: 1 },
      { method: 'crm.calllist.items.get', kind: 'bad-json', times: 12 }
    )
    await click('Undo')
    await until(() => onScreen().includes('could not be made again'))
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    await click('Try again')
    await until(() => onScreen().includes('The call list is back'))
    expect(portal.world.callLists.size).toBe(before + 1)
  })
})
