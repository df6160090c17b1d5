import { describe, expect, it } from 'vitest'
import { countWorld, createWorld } from '../portal/world/createWorld'
import { hostileTexts, makeHostile } from '../portal/world/hostile'

const world = createWorld()
const lists = [...world.callLists.values()]
const contacts = [...world.contacts.values()]
const phones = (contact: { fm: Array<{ typeId: string, value: string }> }) =>
  contact.fm.filter(field => field.typeId === 'PHONE').map(field => field.value)

describe('seeded world', () => {
  it('note 80: is the same for the same seed and another for another', () => {
    const text = (seed: number) =>
      JSON.stringify([...createWorld({ seed, contacts: 50, callLists: 5 }).contacts.values()])
    expect(text(1)).toBe(text(1))
    expect(text(1)).not.toBe(text(2))
  })

  it('note 80: has the sizes promised', () => {
    expect(countWorld(world)).toMatchObject({ users: 3, contacts: 2000, companies: 400, callLists: 60 })
    const sizes = lists.map(list => list.participants.length)
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 800])
    expect(sizes.filter(size => size < 150).length).toBeGreaterThan(45)
    expect(createWorld({ participants: 2500 }).callLists.get(60)?.participants).toHaveLength(2500)
  })

  it('note 80: has contacts without a phone, with several, and with one they share', () => {
    const alive = contacts.filter(contact => !contact.deleted)
    expect(alive.filter(contact => phones(contact).length === 0).length).toBeGreaterThan(100)
    expect(alive.filter(contact => phones(contact).length > 1).length).toBeGreaterThan(200)
    const all = alive.flatMap(phones)
    expect(all.length - new Set(all).size).toBeGreaterThan(20)
    expect(alive.some(contact => /[а-я]/i.test(contact.lastName))).toBe(true)
    expect(alive.some(contact => /^[a-z'-]+$/i.test(contact.lastName))).toBe(true)
    expect(alive.filter(contact => contact.companyId > 0).length).toBeGreaterThan(600)
  })

  it('note 80: has lists in every state, of leads, renamed, with deleted participants and without an activity', () => {
    const statuses = new Set(lists.flatMap(list => list.participants.map(participant => participant.status)))
    expect([...statuses].sort()).toEqual(['IN_WORK', 'STOP_CALLING', 'SUCCESS', 'WRONG_NUMBER'])
    expect(lists.filter(list => list.entityTypeId === 1)).toHaveLength(1)
    expect(new Set(lists.map(list => list.createdById)).size).toBe(3)
    expect(new Set(lists.map(list => list.webformId))).toEqual(new Set([null, 1, 3, 5]))
    const ofLists = [...world.activities.values()].filter(activity => activity.providerId === 'CALL_LIST')
    expect(ofLists).toHaveLength(56)
    expect(ofLists.filter(activity => !activity.subject.startsWith('Call list #')).length).toBeGreaterThan(15)
    expect(new Set(ofLists.map(activity => activity.completed)).size).toBe(2)
    const deleted = new Set(contacts.filter(contact => contact.deleted).map(contact => contact.id))
    const lost = lists.filter(list => list.entityTypeId === 3 && list.participants.some(({ id }) => deleted.has(id)))
    expect(lost.length).toBeGreaterThan(3)
  })

  it('note 80: has nobody twice on a list', () => {
    for (const list of lists) {
      expect(new Set(list.participants.map(({ id }) => id)).size).toBe(list.participants.length)
    }
  })

  it('note 81: takes hostile names on request', () => {
    const hostile = createWorld({ contacts: 50, companies: 20, callLists: 12 })
    makeHostile(hostile)
    const names = [...hostile.contacts.values()].map(contact => contact.name)
    expect(hostileTexts.every(text => names.includes(text))).toBe(true)
  })

  it('note 80: has what segments are made of, each field empty now and then', () => {
    const alive = contacts.filter(contact => !contact.deleted)
    const filled = (read: (contact: typeof alive[number]) => unknown) => alive.filter(contact => read(contact) !== null).length
    for (const count of [
      filled(({ details }) => details.sourceId), filled(({ details }) => details.typeId), filled(({ details }) => details.birthdate),
      filled(({ details }) => details.address), filled(({ details }) => details.userFields.UF_CRM_5F3A1B ?? null),
      filled(({ id }) => world.lastCalls.get(`3:${id}`) ?? null)
    ]) {
      expect(count).toBeGreaterThan(alive.length * 0.1)
      expect(count).toBeLessThan(alive.length * 0.95)
    }
    const deals = [...world.deals.values()]
    expect(deals).toHaveLength(600)
    expect(new Set(deals.map(deal => deal.details.categoryId))).toEqual(new Set([0, 3, 7]))
    expect(deals.some(deal => deal.contactIds.length > 1) && deals.some(deal => deal.contactIds.length === 0)).toBe(true)
    const times = deals.flatMap(deal => [deal.createdTime, deal.movedTime, deal.details.lastActivityTime])
    expect(Math.max(...[...times, ...world.lastCalls.values()].map(Number))).toBeLessThanOrEqual(Date.parse('2026-02-16T09:00:00Z'))
  })
})
