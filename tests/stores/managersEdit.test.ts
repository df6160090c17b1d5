import { describe, expect, it } from 'vitest'
import { NO_EDIT } from '../../src/domain/composition'
import { localPortal, until } from '../localPortal'
import { appAs } from './appStores'

const portal = localPortal({ contacts: 520, callLists: 3 })
const pause = () => new Promise(resolve => setTimeout(resolve, 60))

/** Everything the portal was asked, once it is quiet. */
async function requestsBy(): Promise<number> {
  for (let before = -1; before !== portal.requests().length;) {
    before = portal.requests().length
    await pause()
  }
  return portal.requests().length
}

describe('a manager on a list of 500 of which they read a part', () => {
  it.each([
    ['every other participant', (place: number) => place % 2 === 0],
    ['the first and the last page', (place: number) => place < 50 || place >= 450],
    ['one at the end', (place: number) => place === 499],
    ['everybody', () => true]
  ] as const)('sees it whole after six requests at most, and edits it with three more: %s', async (_what, reads) => {
    const ids = portal.alive().slice(0, 500)
    const fresh = portal.alive().slice(500, 504)
    for (const contact of portal.world.contacts.values()) {
      const place = ids.indexOf(contact.id)
      contact.assignedById = place < 0 || reads(place) ? 3 : 2
    }
    const listId = await portal.addList(1, ids)
    const { open, editing, session, clients } = appAs(portal, 3)
    // As after finding whom to add.
    await Promise.all([session.load(), clients.ensure('contact', fresh)])
    portal.forgetRequests()

    const openList = await open(listId)
    await until(() => openList.namesKnown === openList.ids.length)
    expect(openList.ids).toEqual(ids.filter((_, place) => reads(place)))
    expect(await requestsBy()).toBeLessThanOrEqual(6)

    // The second one has the ties that the first one made.
    for (const one of fresh.slice(0, 3)) {
      portal.forgetRequests()
      if (!openList.entry) throw new Error('The list did not open')
      const remove = openList.ids.slice(0, 1)
      const report = await editing.edit(openList.entry, 'contact', openList.content, { ...NO_EDIT, add: [one], remove })
      expect(report.others).toBeNull()
      // The list is shown as it was read behind the update, in the same request.
      expect(openList.ids.filter(id => remove.includes(id) || id === one)).toEqual([one])
      expect(await requestsBy()).toBeLessThanOrEqual(3)
      expect(portal.stored(listId).ids).toHaveLength(500)
    }

    const again = appAs(portal, 3)
    await again.session.load()
    portal.forgetRequests()
    const openedAgain = await again.open(listId)
    await until(() => openedAgain.namesKnown === openedAgain.ids.length)
    expect(new Set(openedAgain.ids)).toEqual(new Set(openList.ids))
    expect(await requestsBy()).toBeLessThanOrEqual(6)
  })
})
