import { beforeEach, describe, expect, it } from 'vitest'
import CallListsPanel from '../../../../src/features/composer/callLists/CallListsPanel.vue'
import { ADMIN, appPortalAs, MANAGER, OWN_CLIENTS_MANAGER } from '../../../connection'
import { localPortal, until } from '../../../localPortal'
import { mountOverPortal } from '../../../mountOverPortal'

const portal = localPortal({ contacts: 60, companies: 10, callLists: 0 })

/** A list of contacts with that status each, under that name. */
async function addList(name: string, statuses: Record<number, string>, userId = ADMIN): Promise<number> {
  const listId = await portal.addList(userId, Object.keys(statuses).map(Number))
  for (const participant of portal.world.callLists.get(listId)?.participants ?? []) participant.status = statuses[participant.id] ?? ''
  const activity = portal.world.activities.get(portal.activityOf(listId) ?? 0)
  if (activity) activity.subject = name
  return listId
}

interface Given {
  picked?: number[]
  onList?: number[]
  userId?: number
}

/** The panel; rows are drawn in a browser only, so lists are selected all at once, or after a search. */
async function panel({ picked = [], onList = [], userId = ADMIN }: Given = {}) {
  const changes: Array<[string, number[]]> = []
  const wrapper = await mountOverPortal(appPortalAs(portal.url, userId), CallListsPanel, {
    props: {
      type: 'contact',
      picked: new Set(picked),
      onList: new Set(onList),
      ready: true,
      onPick: (ids: number[]) => changes.push(['pick', ids]),
      onUnpick: (ids: number[]) => changes.push(['unpick', ids])
    }
  })
  const button = (name: string) => wrapper.findAll('button').find(each => each.text().replace(/\s+/g, ' ').startsWith(name))
  const says = (text: string) => until(() => wrapper.text().includes(text), text)
  await until(() => wrapper.find('table').exists(), 'the lists')
  return {
    wrapper,
    changes,
    says,
    button,
    async press(name: string) {
      await until(() => button(name) !== undefined && button(name)?.attributes('disabled') === undefined, name)
      await button(name)?.trigger('click')
    },
    choose: (name: string) => wrapper.findAll('[role=radio]')[['Add', 'Keep only these', 'Leave these out'].indexOf(name)]?.trigger('click'),
    async selectAll() {
      await wrapper.get('thead input').setValue(true)
      await until(() => button('Apply') !== undefined && !wrapper.text().includes('Call lists read'), 'the numbers')
    }
  }
}

describe('Taking clients from other call lists', () => {
  let ids: number[] = []
  const id = (index: number) => ids[index] ?? 0
  beforeEach(() => {
    ids = portal.alive()
  })

  it('adds everybody of the selected lists, each once', async () => {
    await addList('Autumn', { [id(0)]: 'IN_WORK', [id(1)]: 'SUCCESS' })
    await addList('Fair', { [id(1)]: 'IN_WORK', [id(2)]: 'IN_WORK' })
    const { selectAll, says, press, changes } = await panel()
    await selectAll()
    await says('3 clients')
    await press('Apply')
    expect(changes.map(([what, who]) => [what, who.toSorted()])).toEqual([['pick', [id(0), id(1), id(2)].toSorted()]])
    await says('3 added')
    await press('Undo')
    expect(changes[1]?.[0]).toBe('unpick')
  })

  it('counts the statuses over the selected lists, and takes the chosen ones', async () => {
    await addList('Autumn', { [id(0)]: 'IN_WORK', [id(1)]: 'SUCCESS' })
    await addList('Fair', { [id(0)]: 'IN_WORK', [id(2)]: 'SUCCESS' })
    const { wrapper, selectAll, says, press, button } = await panel()
    await selectAll()
    await says('3 clients')
    const names = wrapper.get('[role=group][aria-label=Statuses]').findAll('button').map(each => each.text().replace(/\s+/g, ' '))
    expect(names).toEqual(['All 3', 'In progress 1', 'Success 2', 'Wrong number 0', 'Do not call 0'])
    await press('Success')
    await says('2 clients')
    expect(button('All')?.attributes('aria-pressed')).toBe('false')
    await press('In progress')
    await says('3 clients')
  })

  it('keeps only those who are there too, and says before how many are taken out', async () => {
    await addList('Autumn', { [id(0)]: 'IN_WORK', [id(1)]: 'IN_WORK' })
    const { selectAll, choose, says, press, changes } = await panel({ picked: [id(1), id(2), id(3)] })
    await selectAll()
    await choose('Keep only these')
    await says('1 client')
    await says('Taken out: 2')
    await press('Apply')
    expect(changes).toEqual([['unpick', [id(2), id(3)]]])
  })

  it('leaves out who is there, and puts them back at once when asked to', async () => {
    await addList('Autumn', { [id(0)]: 'IN_WORK', [id(1)]: 'IN_WORK' })
    const { selectAll, choose, says, press, changes } = await panel({ picked: [id(1), id(2)] })
    await selectAll()
    await choose('Leave these out')
    await says('1 client')
    await says('Staying: 1')
    await press('Apply')
    await says('1 left out')
    await press('Undo')
    expect(changes).toEqual([['unpick', [id(1)]], ['pick', [id(1)]]])
  })

  it('never picks who is on the list already, and says how many those are', async () => {
    await addList('Autumn', { [id(0)]: 'IN_WORK', [id(1)]: 'IN_WORK' })
    const { selectAll, says, press, changes } = await panel({ onList: [id(0)] })
    await selectAll()
    await says('1 client')
    await says('On the list already: 1')
    await press('Apply')
    expect(changes).toEqual([['pick', [id(1)]]])
  })

  it('leaves out clients who were deleted since, and names them by number', async () => {
    await addList('Autumn', { [id(0)]: 'IN_WORK', [id(1)]: 'IN_WORK' })
    const gone = portal.world.contacts.get(id(0))
    if (gone) gone.deleted = true
    const { selectAll, says, press, changes } = await panel()
    await selectAll()
    await says(`One client no longer exists and was left out: Contact #${id(0)}`)
    await says('1 client')
    await press('Apply')
    expect(changes).toEqual([['pick', [id(1)]]])
  })

  it('note 5: says to a manager of his own clients that others may be hidden', async () => {
    const own = ids.filter(each => portal.world.contacts.get(each)?.assignedById === OWN_CLIENTS_MANAGER)
    const others = ids.filter(each => portal.world.contacts.get(each)?.assignedById === MANAGER)
    await addList('Autumn', { [own[0] ?? 0]: 'IN_WORK', [others[0] ?? 0]: 'IN_WORK' })
    for (const activity of portal.world.activities.values()) activity.responsibleId = OWN_CLIENTS_MANAGER
    const { selectAll, says } = await panel({ userId: OWN_CLIENTS_MANAGER })
    await selectAll()
    await says('1 client')
    await says('hidden from you by your rights')
  })

  it('names a list that could not be read, counts the others, and reads it when asked again', async () => {
    await addList('Autumn', { [id(0)]: 'IN_WORK' })
    const { wrapper, selectAll, says } = await panel()
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'http-500', times: 50 })
    await selectAll()
    await says('Not read, and not counted:')
    await says('Autumn: ')
    await says('0 clients')
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    const again = wrapper.findAll('button').find(each => each.text() === 'Try again')
    await again?.trigger('click')
    await until(() => wrapper.text().includes('1 client'), 'the list')
    expect(wrapper.text()).not.toContain('Not read, and not counted:')
  })

  it('reads twenty lists and looks for their clients in three requests at most', async () => {
    for (let list = 0; list < 20; list++) await addList(`List ${list}`, { [id(list)]: 'IN_WORK', [id(list + 1)]: 'SUCCESS' })
    const { selectAll, says } = await panel()
    await until(() => portal.methods().includes('user.current'), 'what the lists need')
    portal.forgetRequests()
    await selectAll()
    await says('21 clients')
    await until(() => portal.methods().includes('crm.item.list'), 'the clients')
    expect(portal.requests().length).toBeLessThanOrEqual(3)
  })
})
