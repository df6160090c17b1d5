import { describe, expect, it } from 'vitest'
import { useCallLists } from '../../src/stores/callLists'
import { useClientLists } from '../../src/features/clientCard/clientLists'
import { useNotice } from '../../src/stores/placementNotice'
import { useStatuses } from '../../src/stores/statuses'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import { localPortal, until } from '../localPortal'

const portal = localPortal({ callLists: 45 })

function stores() {
  const { run } = storesOver(appPortalAs(portal.url, ADMIN))
  return { clientLists: run(() => useClientLists()), callLists: run(() => useCallLists()), statuses: run(() => useStatuses()) }
}

describe('the lists of a client', () => {
  it('are looked for only when that is asked for', () => {
    const { clientLists } = stores()
    expect([clientLists.looking, clientLists.stopped, clientLists.lookedThrough, clientLists.found]).toEqual([false, false, 0, []])
  })

  it('are all looked through when it was stopped and goes on at once', async () => {
    const { clientLists, callLists } = stores()
    await callLists.load()
    const opened = clientLists.open('contact', 1)
    await new Promise(resolve => setTimeout(resolve, 0))
    clientLists.stop()
    await Promise.all([opened, clientLists.goOn()])
    expect([clientLists.lookedThrough, clientLists.unread]).toEqual([clientLists.candidates.length, []])
  })

  it('are none, with the reason, where the lists themselves cannot be read', async () => {
    await portal.call('portal.options', { missingMethods: ['crm.calllist.list'] })
    const { clientLists } = stores()
    await clientLists.open('contact', 1)
    expect([clientLists.error?.kind, clientLists.looking, clientLists.lookedThrough]).toEqual(['method-missing', false, 0])
  })

  it('are those of the client who was asked for last', async () => {
    const { clientLists } = stores()
    const [one = 0, other = 0, third = 0] = portal.alive()
    const ofOther = await portal.addList(ADMIN, [other, third])
    const first = clientLists.open('contact', one)
    const second = clientLists.open('contact', other)
    expect(clientLists.looking).toBe(true)
    await Promise.all([first, second])
    expect([clientLists.looking, clientLists.stopped]).toEqual([false, false])
    expect(clientLists.lookedThrough).toBe(clientLists.candidates.length)
    expect(clientLists.found.map(({ entry }) => entry.id)).toContain(ofOther)
  })

  it('are the newest first, in whatever order the overview has them', async () => {
    const { clientLists, callLists } = stores()
    await callLists.load()
    await clientLists.open('contact', portal.alive()[0] ?? 0)
    const ids = clientLists.candidates.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((a, b) => b - a))
    expect(clientLists.candidates.every(({ entityType, availability }) => entityType === 'contact' && availability === 'available')).toBe(true)
  })

  it('are of the client\'s type: a company has lists of companies', async () => {
    const company = portal.alive('companies')[0] ?? 0
    const listId = await portal.addList(ADMIN, [company], { ENTITY_TYPE: 'COMPANY' })
    const ofContact = await portal.addList(ADMIN, [company])
    const { clientLists } = stores()
    await clientLists.open('company', company)
    const found = clientLists.found.map(({ entry }) => entry.id)
    expect([found.includes(listId), found.includes(ofContact)]).toEqual([true, false])
  })

  it('have the statuses\' names with them', async () => {
    const { clientLists, statuses } = stores()
    await clientLists.open('contact', 1)
    await until(() => statuses.statuses.length > 0, 'the statuses')
  })

  it('have the list the client was just added to, once they are looked for again', async () => {
    const [one = 0, other = 0] = portal.alive()
    const listId = await portal.addList(ADMIN, [other])
    const { clientLists } = stores()
    await clientLists.open('contact', one)
    const entry = clientLists.candidates.find(({ id }) => id === listId)
    if (!entry) throw new Error('the new list is not among those looked through')
    await clientLists.add(entry, 'contact', one)
    await clientLists.open('contact', one)
    expect(clientLists.found.map(found => found.entry.id)).toContain(listId)
  })

  it('are not read any further once that was stopped', async () => {
    const { clientLists, callLists } = stores()
    await callLists.load()
    portal.forgetRequests()
    const looking = clientLists.open('contact', 1)
    clientLists.stop()
    await looking
    expect([clientLists.lookedThrough, clientLists.looking, clientLists.stopped]).toEqual([0, false, true])
    expect(portal.methods()).not.toContain('crm.calllist.items.get')
    await clientLists.goOn()
    expect([clientLists.stopped, clientLists.lookedThrough]).toEqual([false, clientLists.candidates.length])
  })
})

describe('the line above the overview', () => {
  it('stays until somebody takes it away', () => {
    const notice = storesOver(appPortalAs(portal.url, ADMIN)).run(() => useNotice())
    expect(notice.notice).toBeNull()
    notice.show({ reason: 'contact-gone', about: '17' })
    expect(notice.notice).toEqual({ reason: 'contact-gone', about: '17' })
    notice.dismiss()
    expect(notice.notice).toBeNull()
  })
})
