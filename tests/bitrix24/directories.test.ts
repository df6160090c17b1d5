import { describe, expect, it } from 'vitest'
import { createActivities } from '../../src/bitrix24/activities'
import { everybody } from '../../src/domain/clientSearch'
import { appPortalAs } from '../connection'
import { localPortal } from '../localPortal'
import { engine, errorOf } from './scripted'

const portal = localPortal({ contacts: 260, companies: 60, callLists: 230 })
const as = (userId: number) => appPortalAs(portal.url, userId)

const callListActivities = () => [...portal.world.activities.values()].filter(({ providerId }) => providerId === 'CALL_LIST')

describe('activities', () => {
  // Guard: the filter by provider in `page`.
  it('note 20: are those of call lists, all of them for an administrator', async () => {
    const all = await as(1).activities.all()
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(callListActivities().map(({ id }) => id)))
    expect(all.length).toBeGreaterThan(200)
  })

  it.each([2, 3])('note 23: are those user %i is responsible for otherwise', async (userId) => {
    const own = callListActivities().filter(({ responsibleId }) => responsibleId === userId).map(({ id }) => id)
    expect(new Set((await as(userId).activities.all()).map(({ id }) => id))).toEqual(new Set(own))
  })

  it('note 27: come with numbers for ids and flags for Y and N', async () => {
    const [first] = callListActivities()
    const [read] = await as(1).activities.ofLists([first?.associatedEntityId ?? 0])
    expect(read).toEqual({
      id: first?.id, callListId: first?.associatedEntityId, subject: first?.subject, responsibleId: first?.responsibleId, completed: first?.completed,
      createdAt: new Date(Math.floor((first?.createdAt.getTime() ?? 0) / 1000) * 1000)
    })
  })

  it('are told without a time of creation where the portal tells none', async () => {
    const { rest } = engine(() => ({ result: [{ ID: '5', SUBJECT: 'A', ASSOCIATED_ENTITY_ID: '7', RESPONSIBLE_ID: '1', COMPLETED: 'N' }], total: 1 }))
    expect(await createActivities(rest).ofLists([7])).toEqual([{ id: 5, callListId: 7, subject: 'A', responsibleId: 1, completed: false }])
  })

  // Guard: the filter by provider and number, and the check of the number afterwards.
  it('notes 20, 21: of a list are found by its number under any name, and never another\'s', async () => {
    await portal.call('crm.activity.update', { id: portal.activityOf(13), fields: { SUBJECT: 'Call list #1' } })
    expect((await as(1).activities.ofLists([1])).map(({ id }) => id)).toEqual([portal.activityOf(1)])
    expect((await as(1).activities.ofLists([13])).map(({ subject }) => subject)).toEqual(['Call list #1'])
  })

  it('of more lists than fit on a page are all found', async () => {
    const lists = callListActivities().slice(0, 130).map(({ associatedEntityId }) => associatedEntityId)
    expect(new Set((await as(1).activities.ofLists(lists)).map(({ callListId }) => callListId))).toEqual(new Set(lists))
  })

  // Guard: `ofLists` leaves out what it has not asked for.
  it('an answer about another list is left out', async () => {
    await portal.call('portal.options', { answers: { 'crm.activity.list': [{ ID: '5', SUBJECT: 'x', ASSOCIATED_ENTITY_ID: '99', RESPONSIBLE_ID: '1', COMPLETED: 'N' }] } })
    expect(await as(1).activities.ofLists([9])).toEqual([])
  })

  it('note 24: are renamed by an administrator, and not by everybody', async () => {
    const own = callListActivities().find(({ responsibleId }) => responsibleId === 2)
    await as(1).activities.rename(own?.id ?? 0, 'Spring')
    expect(portal.world.activities.get(own?.id ?? 0)?.subject).toBe('Spring')
    expect((await errorOf(as(2).activities.rename(own?.id ?? 0, 'Summer'))).kind).toBe('access-denied')
  })

  // Guard: `rename` takes nothing but `true` for done.
  it('are not taken for renamed when the portal answers anything but true', async () => {
    await portal.call('portal.options', { answers: { 'crm.activity.update': 'ok' } })
    expect((await errorOf(as(1).activities.rename(callListActivities()[0]?.id ?? 0, 'Spring'))).kind).toBe('unexpected-answer')
  })

  // Guard: only `true` counts, and each command's refusal is read.
  it('note 43: are deleted when the portal said true, and each refusal is told in its place', async () => {
    const [first, second] = callListActivities()
    const outcomes = await as(1).activities.remove([first?.id ?? 0, 1, second?.id ?? 0])
    expect(outcomes.map(outcome => outcome.ok ? 'gone' : outcome.error.kind)).toEqual(['gone', 'activity-not-found', 'gone'])
    expect(await as(1).activities.remove([])).toEqual([])
  })
})

describe('statuses', () => {
  it('note 11: come in the portal\'s order, with its names', async () => {
    await portal.call('portal.setStatuses', [{ STATUS_ID: 'B', NAME: 'Second', SORT: 20 }, { STATUS_ID: 'A', NAME: 'First', SORT: 10 }, { STATUS_ID: 'C', NAME: '', SORT: 30 }])
    expect((await as(3).statuses.list()).map(({ code, name }) => [code, name])).toEqual([['A', 'First'], ['B', 'Second'], ['C', 'C']])
  })

  it('note 11: may be none', async () => {
    await portal.call('portal.setStatuses', [])
    expect(await as(1).statuses.list()).toEqual([])
  })

  it('note 121: come with the colours the portal gives them', async () => {
    await portal.call('crm.status.add', { fields: { ENTITY_ID: 'CALL_LIST', STATUS_ID: 'LATER', NAME: 'Later', SORT: 50, COLOR: '#39A8EF' } })
    expect((await as(3).statuses.list()).map(({ color }) => color)).toEqual([null, null, null, null, '#39a8ef'])
  })

  it.each([
    ['does not let somebody read it', { rights: { 3: { lead: 'none', contact: 'none', company: 'none' } } }],
    ['does not have its method', { missingMethods: ['crm.status.list'] }]
  ])('note 120: come without colours where the portal %s the directory', async (_why, options) => {
    await portal.call('portal.options', options)
    expect((await as(3).statuses.list()).map(({ code, color }) => [code, color])).toEqual(
      [['IN_WORK', null], ['SUCCESS', null], ['WRONG_NUMBER', null], ['STOP_CALLING', null]])
  })

  it('note 121: have no colour where what is told is none', async () => {
    const row = { ID: '1', STATUS_ID: 'A', NAME: 'A', SORT: '30', SYSTEM: 'N' }
    for (const COLOR of ['red', '#12345', '', 7, null, '#fff"><b>']) {
      await portal.call('portal.options', { answers: { 'crm.status.list': [{ ...row, COLOR }] } })
      expect((await as(1).statuses.list())[0]?.color).toBeNull()
    }
  })

  it('with a sort of null or as text are read all the same', async () => {
    const rows = [{ ID: 1, STATUS_ID: 'A', NAME: null, SORT: '30' }, { ID: 2, STATUS_ID: 'B', NAME: 7, SORT: null }]
    await portal.call('portal.options', { answers: { 'crm.status.list': rows } })
    expect((await as(1).statuses.list()).map(({ code, name, sort }) => [code, name, sort])).toEqual([['B', '7', 0], ['A', 'A', 30]])
    await portal.call('portal.options', { missingMethods: ['crm.status.list'], answers: { 'crm.calllist.statuslist': [{ STATUS_ID: 'A', NAME: null, SORT: '30' }, { STATUS_ID: 'B', NAME: 7, SORT: null }] } })
    expect(await as(1).statuses.list()).toEqual([{ code: 'B', name: '7', sort: 0, color: null }, { code: 'A', name: 'A', sort: 30, color: null }])
  })
})

describe('forms', () => {
  it('note 12: come with their name, and whether they are switched on', async () => {
    expect((await as(1).forms.list())?.map(({ id, active }) => [id, active])).toEqual([[1, true], [3, true], [5, false]])
  })

  it.each([
    ['does not have the method', { missingMethods: ['crm.webform.list'] }],
    ['did not give the scope', { scopes: ['placement'] }],
    ['answers something else', { answers: { 'crm.webform.list': { forms: [] } } }]
  ])('note 12: are not told where the portal %s, which is no failure', async (_why, options) => {
    await portal.call('portal.options', options)
    expect(await as(1).forms.list()).toBeNull()
  })

  it('that could not be read because nobody answered are a failure', async () => {
    await portal.faults({ method: 'crm.webform.list', kind: 'drop-before', times: 9 })
    expect((await errorOf(as(1).forms.list())).kind).toBe('no-answer')
  })
})

describe('users', () => {
  it('note 33: come with their names', async () => {
    expect(await as(3).users.current()).toEqual({ id: 3, name: 'Olivia Baker' })
    expect((await as(3).users.byIds([2, 1, 99])).map(({ name }) => name).sort()).toEqual(['Anna Adler', 'Максим Орлов'])
    expect(await as(1).users.byIds([])).toEqual([])
  })

  it('are found by a part of their name', async () => {
    expect((await as(1).users.find('bak')).map(({ id }) => id)).toEqual([3])
    expect(await as(1).users.find(' ')).toHaveLength(3)
  })

  it('without a name have none', async () => {
    await portal.call('portal.options', { answers: { 'user.current': { ID: '5', NAME: null, LAST_NAME: null } } })
    expect(await as(1).users.current()).toEqual({ id: 5, name: '' })
  })
})

describe('contacts and companies', () => {
  it('note 31: come with name, company, responsible and phones', async () => {
    const stored = [...portal.world.contacts.values()].find(contact => !contact.deleted && contact.companyId > 0 && contact.fm.length > 1)
    const [read] = await as(1).clients.byIds('contact', [stored?.id ?? 0])
    expect(read).toEqual({
      id: stored?.id, type: 'contact', companyId: stored?.companyId, responsibleId: stored?.assignedById,
      name: [stored?.name, stored?.secondName, stored?.lastName].filter(Boolean).join(' '),
      phones: stored?.fm.filter(({ typeId }) => typeId === 'PHONE').map(({ value }) => value)
    })
    const [company] = await as(1).clients.byIds('company', [1])
    expect(company).toMatchObject({ id: 1, type: 'company', name: portal.world.companies.get(1)?.title, companyId: 0 })
  })

  it('note 30: come in full by their ids, fifty a command, those who are gone or hidden left out', async () => {
    const ids = [...portal.world.contacts.keys()]
    const everyone = await as(1).clients.byIds('contact', ids)
    expect(everyone.map(({ id }) => id)).toEqual(portal.alive())
    expect(portal.commandCounts()).toEqual([Math.ceil(ids.length / 50)])
    const own = await as(3).clients.byIds('contact', ids)
    expect(own.every(({ responsibleId }) => responsibleId === 3)).toBe(true)
    expect(own.length).toBeGreaterThan(0)
  })

  it('are known to exist or not', async () => {
    expect(await as(1).clients.existing('contact', [1, 17, 2, 99_999])).toEqual(new Set([1, 2]))
    expect(await as(1).clients.existing('contact', [])).toEqual(new Set())
  })

  it('companies have names', async () => {
    expect((await as(2).clients.companyNames([1, 2, 17])).get(1)).toBe(portal.world.companies.get(1)?.title)
    expect((await as(2).clients.companyNames([1, 2, 17])).has(17)).toBe(false)
  })

  it('are found by parts of their name, in whatever field they are', async () => {
    const stored = [...portal.world.contacts.values()].find(({ deleted }) => !deleted)
    const text = `${stored?.lastName.slice(0, 4)} ${stored?.name}`
    const { clients } = await as(1).clients.find({ ...everybody('contact'), text }, 0)
    expect(clients.map(({ id }) => id)).toContain(stored?.id)
  })

  it('note 32: are found by a phone however it is written', async () => {
    await portal.call('portal.setClient', { entityTypeId: 3, id: 5, phones: ['+79123456789'] })
    for (const text of ['8 (912) 345-67-89', '+7 912 3456789', '79123456789']) {
      expect((await as(1).clients.find({ ...everybody('contact'), text }, 0)).clients.map(({ id }) => id)).toEqual([5])
    }
    expect(await as(1).clients.find({ ...everybody('contact'), text: '+7 999 000 00 00' }, 0)).toEqual({ clients: [], total: 0 })
    expect(await as(1).clients.findAll({ ...everybody('contact'), text: '+7 999 000 00 00' }, 0, () => {})).toEqual([])
  })

  it('note 31: are found by responsible and by whether they have a phone', async () => {
    const { total } = await as(1).clients.find({ ...everybody('contact'), responsibleId: 3, hasPhone: false }, 0)
    const without = portal.alive().map(id => portal.world.contacts.get(id)).filter(contact =>
      contact?.assignedById === 3 && !contact.fm.some(({ typeId }) => typeId === 'PHONE'))
    expect(total).toBe(without.length)
  })

  it('are all found, and counted while they are read', async () => {
    const counted: number[] = []
    const found = await as(1).clients.findAll(everybody('contact'), 260, read => counted.push(read))
    expect(found.map(({ id }) => id)).toEqual(portal.alive())
    expect(counted.at(-1)).toBe(260)
  })
})
