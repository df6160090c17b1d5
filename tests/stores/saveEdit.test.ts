import { describe, expect, it } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { NO_EDIT, type CompositionEdit } from '../../src/domain/composition'
import { saveEdit } from '../../src/stores/saveEdit'
import { appPortalAs } from '../connection'
import { errorOf, switchableNetwork } from '../bitrix24/scripted'
import { localPortal } from '../localPortal'
import { adding, aListIn, attaching, seenAs, takingOff, updatesIn } from './anEdit'

const portal = localPortal()
const aList = (size: number, formId?: number | null) => aListIn(portal, size, formId)
const updates = () => updatesIn(portal)

describe('an edit', () => {
  it('note 8: adds at the end and takes off, in order', async () => {
    const { ids, others, listId, save } = await aList(120)
    const [first, second, third] = others as [number, number, number]
    const report = await save({ add: [first, second], remove: [ids[3] as number], form: { kind: 'keep' } })
    expect(portal.stored(listId).ids).toEqual([...ids.filter(id => id !== ids[3]), first, second])
    expect(report).toMatchObject({ missing: [], others: null })
    await save(adding(third))
    expect(portal.stored(listId).ids.at(-1)).toBe(third)
  })

  // Guard: changeParams always sends WEBFORM_ID unless the form is to go.
  it('note 8: keeps the form, which goes unless it is sent', async () => {
    const { others, listId, save } = await aList(3, 5)
    await save(adding(others[0] as number))
    expect(portal.stored(listId).formId).toBe(5)
  })

  it('note 8: attaches, changes and detaches the form', async () => {
    const { listId, save, base } = await aList(3, null)
    for (const formId of [1, 3, null]) {
      await save(attaching(formId), base)
      expect(portal.stored(listId).formId).toBe(formId)
    }
  })

  it('keeps the form that somebody else has attached meanwhile', async () => {
    const { ids, others, listId, save } = await aList(3, 5)
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: ids, WEBFORM_ID: 3 })
    const report = await save(adding(others[0] as number))
    expect(portal.stored(listId).formId).toBe(3)
    expect(report.others).toEqual({ added: [], removed: [], formChanged: true })
  })

  it('note 8: keeps the statuses of everybody who stays', async () => {
    const { ids, others, listId, save } = await aList(4)
    await portal.call('portal.setParticipantStatus', { listId, entityId: ids[1], status: 'SUCCESS' })
    await save({ add: [others[0] as number], remove: [ids[0] as number], form: { kind: 'keep' } })
    const { ids: stored, statuses } = portal.stored(listId)
    expect(statuses.filter(status => status !== 'IN_WORK')).toEqual(['SUCCESS'])
    expect(stored[statuses.indexOf('SUCCESS')]).toBe(ids[1])
  })

  // Guard: `unseenResults`, read before anything is sent.
  it('note 8: that would lose a result the user has not seen sends nothing, and names it', async () => {
    const { ids, listId, base } = await aList(4)
    const [first = 0, second = 0] = ids
    const seen = ids.map(id => ({ id, statusCode: id === second ? 'SUCCESS' : 'IN_WORK' }))
    for (const entityId of [first, second]) await portal.call('portal.setParticipantStatus', { listId, entityId, status: 'SUCCESS' })
    const remove = (known: typeof seen) =>
      saveEdit(appPortalAs(portal.url, 1), listId, 'contact', base, takingOff(first, second), seenAs(known))

    expect((await remove(seen)).unseenResults).toEqual([{ id: first, statusCode: 'SUCCESS' }])
    expect(updates()).toBe(0)
    expect([...portal.stored(listId).ids].sort()).toEqual([...ids].sort())
    // Once the user has seen it and agrees, they go.
    const agreed = seen.map(participant => participant.id === first ? { ...participant, statusCode: 'SUCCESS' } : participant)
    expect((await remove(agreed)).unseenResults).toEqual([])
    expect(portal.stored(listId).ids).toEqual(ids.slice(2))
  })

  // Guard: `isOnline` is asked before the list is read, which would wait.
  it('without a connection is refused at once, and not saved when the connection is back', async () => {
    const { ids, listId, base } = await aList(4)
    const network = switchableNetwork()
    network.goOffline()
    const app = appPortalAs(portal.url, 1, { network })
    expect(await errorOf(saveEdit(app, listId, 'contact', base, takingOff(ids[0] as number))))
      .toMatchObject({ kind: 'offline', outcomeUnknown: false })
    portal.forgetRequests()
    network.goOnline()
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(portal.requests()).toEqual([])
  })

  it('that changes nothing sends nothing', async () => {
    const { ids, save } = await aList(3)
    await save(adding(ids[0] as number))
    await save(NO_EDIT)
    expect(updates()).toBe(0)
  })

  // Guard: the check for an empty composition before `replace`.
  it('note 8: that would empty the list is refused before it is sent', async () => {
    const { ids, listId, save } = await aList(3)
    expect(await errorOf(save(takingOff(...ids)))).toMatchObject({ kind: 'would-be-empty', outcomeUnknown: false })
    expect(updates()).toBe(0)
    expect(portal.stored(listId).ids).toEqual(ids)
  })

  it('of what somebody else has changed contains both changes and says so', async () => {
    const { ids, others, listId, save } = await aList(5)
    const [mine, theirs] = others as [number, number]
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: [...ids.slice(1), theirs], WEBFORM_ID: 5 })
    const report = await save({ add: [mine], remove: [ids[4] as number], form: { kind: 'keep' } })
    expect(portal.stored(listId).ids).toEqual([...ids.slice(1, 4), theirs, mine])
    expect(report.others).toEqual({ added: [theirs], removed: [ids[0]], formChanged: false })
  })

})

describe('a user who does not see everybody', () => {
  async function aMixedList(size: number) {
    const listId = await portal.addList(1, portal.alive().slice(0, size))
    const app = appPortalAs(portal.url, 3)
    const { content } = await app.callLists.content(listId, { seesEverybody: false })
    return { listId, base: content, all: portal.alive().slice(0, size), save: (edit: CompositionEdit) => saveEdit(app, listId, 'contact', content, edit) }
  }

  // Guard: `replace` reads as far as the list reaches, not as far as the part that this user sees.
  it.each([30, 120, 290])('note 8: takes off nobody else from a list of %i, seen or not', async (size) => {
    const { listId, base, all, save } = await aMixedList(size)
    expect(base.participantIds.length).toBeLessThan(size)
    const [first] = base.participantIds as [number]
    const report = await save(takingOff(first))
    expect([...portal.stored(listId).ids].sort((a, b) => a - b)).toEqual(all.filter(id => id !== first))
    expect(report.others).toBeNull()
    expect(updates()).toBe(1)
  })
})

describe('a lost answer', () => {
  // Guard: after an unknown outcome the list is looked at before anything else happens.
  it.each(['drop-after', 'bad-json'] as const)('note 44: of an update that was done (%s) is no failure, and it is not sent again', async (kind) => {
    const { ids, others, listId, save } = await aList(3)
    await portal.faults({ method: 'crm.calllist.update', kind })
    const report = await save(adding(others[0] as number))
    expect(report.content).toEqual({ participantIds: [...ids, others[0]], formId: 5 })
    expect(portal.stored(listId).ids).toEqual([...ids, others[0]])
    expect(updates()).toBe(1)
  })

  it.each(['drop-before', 'http-500', 'http-502'] as const)('note 44: of an update that was not done (%s) is told, and trying again does it', async (kind) => {
    const { ids, others, listId, save } = await aList(3)
    await portal.faults({ method: 'crm.calllist.update', kind })
    expect((await errorOf(save(adding(others[0] as number)))).outcomeUnknown).toBe(true)
    expect(portal.stored(listId).ids).toEqual(ids)
    expect(updates()).toBe(1)
    await save(adding(others[0] as number))
    expect(portal.stored(listId).ids).toEqual([...ids, others[0]])
  })

  it('of an update that comes after the time limit leaves nothing wrong, and trying again brings it to the end', async () => {
    const { ids, others, listId, save } = await aList(3)
    await portal.faults({ method: 'crm.calllist.update', kind: 'delay', ms: 500 })
    expect((await errorOf(save(adding(others[0] as number)))).kind).toBe('no-answer')
    await save(adding(others[0] as number))
    await new Promise(resolve => setTimeout(resolve, 400))
    expect(portal.stored(listId)).toMatchObject({ ids: [...ids, others[0]], formId: 5 })
  })

  // Guard: `lookAfter`.
  it('that cannot be looked after either is told as what it is, not as what the look ran into', async () => {
    const { listId, base, others } = await aList(3)
    const app = appPortalAs(portal.url, 1)
    let looks = 0
    const content: typeof app.callLists.content = (...asked) => ++looks === 1
      ? app.callLists.content(...asked)
      : Promise.reject(new PortalError('session-lost', 'in between'))
    await portal.faults({ method: 'crm.calllist.update', kind: 'drop-after' })
    const error = await errorOf(saveEdit(
      { ...app, callLists: { ...app.callLists, content } }, listId, 'contact', base, adding(others[0] as number)
    ))
    expect([error.kind, error.outcomeUnknown, looks]).toEqual(['no-answer', true, 2])
  })

  // Guard: what was overwritten is remembered in `overwritten` and tried again.
  it.each(['drop-before', 'drop-after', 'http-500'] as const)('to putting back what somebody else wrote does not lose it (%s)', async (kind) => {
    const { ids, listId, base, others } = await aList(3)
    const [mine, theirs] = others as [number, number]
    const app = appPortalAs(portal.url, 1)
    let writes = 0
    const replace: typeof app.callLists.replace = async (...asked) => {
      if (++writes === 1) {
        await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: [...ids, theirs], WEBFORM_ID: 5 })
      } else if (writes === 2) await portal.faults({ method: 'crm.calllist.update', kind })
      return await app.callLists.replace(...asked)
    }
    const report = await saveEdit({ ...app, callLists: { ...app.callLists, replace } }, listId, 'contact', base, adding(mine))
    expect([...portal.stored(listId).ids].sort()).toEqual([...ids, mine, theirs].sort())
    expect(report.others).toEqual({ added: [theirs], removed: [], formChanged: false })
  })

  // Guard: `withOutcome(error, false)` around the first reading.
  it('to the first reading leaves nothing open', async () => {
    const { others, listId, ids, save } = await aList(3)
    await portal.faults({ method: 'crm.calllist.get', kind: 'drop-before', times: 3 })
    expect(await errorOf(save(adding(others[0] as number)))).toMatchObject({ kind: 'no-answer', outcomeUnknown: false })
    expect(portal.stored(listId).ids).toEqual(ids)
  })
})

describe('a refusal', () => {
  it.each([
    ['crm.calllist.update', 'query-limit'], ['crm.calllist.get', 'query-limit'], ['crm.calllist.items.get', 'http-500'],
    ['crm.calllist.items.get', 'bad-json']
  ] as const)('that another try mends is not seen: %s, %s', async (method, kind) => {
    const { ids, others, listId, save } = await aList(3)
    await portal.faults({ method, kind })
    await save(adding(others[0] as number))
    expect(portal.stored(listId).ids).toEqual([...ids, others[0]])
  })

  it('of the form is told, and changes nothing', async () => {
    const { ids, listId, save } = await aList(3)
    expect((await errorOf(save(attaching(99)))).kind).toBe('form-unknown')
    expect(portal.stored(listId)).toMatchObject({ ids, formId: 5 })
  })

  it('of a list that is not there is told', async () => {
    const app = appPortalAs(portal.url, 1)
    expect((await errorOf(saveEdit(app, 999, 'contact', { participantIds: [1], formId: null }, adding(2)))).kind).toBe('list-not-found')
  })
})
