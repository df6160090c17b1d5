import { describe, expect, it } from 'vitest'
import { watch } from 'vue'
import { NO_EDIT } from '../../src/domain/composition'
import { anEntry } from '../factories'
import { localPortal, until } from '../localPortal'
import { appAs } from './appStores'

const portal = localPortal({ contacts: 600 })
const aList = (size = 120, by = 1) => portal.addList(by, portal.alive().slice(0, size), { WEBFORM_ID: 5 })

describe('the open list', () => {
  it('note 4: has everybody, not the first fifty, in the list\'s order', async () => {
    const listId = await aList(520)
    const openList = await appAs(portal, 1).open(listId)
    expect(openList.ids).toEqual(portal.stored(listId).ids)
    expect(openList.visibility).toBe('complete')
    expect(openList.content).toEqual({ participantIds: portal.stored(listId).ids, formId: 5 })
  })

  it('has its name, form, creator and counts', async () => {
    const listId = await aList(3)
    await portal.call('portal.setParticipantStatus', { listId, entityId: portal.alive()[1], status: 'SUCCESS' })
    const { open, users, forms } = appAs(portal, 1)
    const openList = await open(listId)
    expect(openList.entry).toMatchObject({ id: listId, formId: 5, availability: 'available', activity: { subject: `Call list #${listId}` } })
    expect(openList.progress).toMatchObject({ total: 3, reached: 1 })
    await until(() => users.nameOf(1) === 'Anna Adler')
    expect(forms.nameOf(5)).not.toBe('')
  })

  it('note 5: says when some are hidden from this user, and when some may be', async () => {
    const mixed = await aList(400)
    const manager = await appAs(portal, 3).open(mixed)
    expect(manager.visibility).toBe('partial')
    expect(manager.ids).toEqual(portal.stored(mixed).ids.filter(id => portal.world.contacts.get(id)?.assignedById === 3))
    const everything = await appAs(portal, 2).open(mixed)
    expect(everything.visibility).toBe('unknown')
  })

  // Guard: `isEmptyPage`, and `visibility` in `participants`.
  it('note 5: with nobody this user may see is empty, not a failure', async () => {
    const foreign = portal.alive().filter(id => portal.world.contacts.get(id)?.assignedById !== 3).slice(0, 5)
    const listId = await portal.addList(1, foreign)
    const openList = await appAs(portal, 3).open(listId)
    expect([openList.ids, openList.visibility, openList.error]).toEqual([[], 'partial', null])
  })

  it('knows clients who no longer exist as missing', async () => {
    const listId = await aList(3)
    await portal.call('portal.deleteContact', { id: portal.alive()[1] })
    const [, gone] = portal.stored(listId).ids
    const { open, clients } = appAs(portal, 1)
    const openList = await open(listId)
    await until(() => openList.namesKnown === 3)
    expect(clients.of('contact', gone ?? 0)).toBe('missing')
  })

  it('note 2: of leads can be looked at', async () => {
    const leads = [...portal.world.callLists.values()].find(list => list.entityTypeId === 1)
    const openList = await appAs(portal, 1).open(leads?.id ?? 0)
    expect(openList.entry?.entityType).toBe('lead')
    expect(openList.ids).toEqual(leads?.participants.map(({ id }) => id))
    expect(portal.methods()).not.toContain('crm.item.list')
  })

  it('that is not there is an error of its own', async () => {
    const openList = await appAs(portal, 1).open(999)
    expect([openList.error?.kind, openList.entry]).toEqual(['list-not-found', null])
  })

  it('never blanks while it is read anew, and keeps what it has when that fails', async () => {
    const listId = await aList(60)
    const openList = await appAs(portal, 1).open(listId)
    const seen: number[] = []
    await portal.faults({ method: 'crm.calllist.items.get', kind: 'expired-token', times: 9 })
    const refreshing = openList.refetch()
    seen.push(openList.ids.length)
    await portal.call('portal.options', { missingMethods: ['crm.calllist.items.get'] })
    await refreshing
    await openList.refetch()
    seen.push(openList.ids.length)
    expect(seen).toEqual([60, 60])
    expect(openList.error).not.toBeNull()
  })

  it('shows what somebody else did after it is read anew', async () => {
    const listId = await aList(60)
    const openList = await appAs(portal, 1).open(listId)
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: portal.alive().slice(5, 8) })
    await openList.refetch()
    expect(openList.content).toEqual({ participantIds: portal.alive().slice(5, 8), formId: null })
  })

  it('says when names could not be read, and reads them when asked again', async () => {
    const listId = await aList(60)
    await portal.call('portal.options', { missingMethods: ['crm.item.list'] })
    const openList = await appAs(portal, 1).open(listId)
    await until(() => openList.namesError !== null)
    expect([openList.namesError?.kind, openList.ids.length]).toEqual(['method-missing', 60])
    await portal.call('portal.options', { missingMethods: [] })
    await openList.retryNames()
    expect([openList.namesError, openList.namesKnown]).toEqual([null, 60])
  })
})

describe('leaving the open list', () => {
  it('keeps what is known of it, for whoever opens it again: header, participants and names are there at once', async () => {
    const listId = await aList(120)
    const app = appAs(portal, 1)
    const before = await app.open(listId)
    await until(() => before.namesKnown === 120)
    before.close()
    portal.forgetRequests()
    const again = app.show(listId)
    expect([again.entry?.id, again.ids.length, again.visibility, again.namesKnown]).toEqual([listId, 120, 'complete', 120])
    expect([again.isPending, again.isComplete, again.error]).toEqual([true, true, null])
    const lengths = new Set<number>()
    watch(() => again.ids.length, length => lengths.add(length), { immediate: true, flush: 'sync' })
    await until(() => !again.isPending)
    // It is read again behind what is shown, in one request, and nothing blanks meanwhile.
    expect([...lengths]).toEqual([120])
    expect(portal.requests()).toHaveLength(1)
  })

  it('before it was read to its end leaves nothing of it behind but its header', async () => {
    const listId = await aList(120)
    const { show, participants } = appAs(portal, 1)
    const openList = show(listId)
    await portal.faults({ method: '*', kind: 'delay', times: 9, ms: 50 })
    await new Promise(resolve => setTimeout(resolve, 20))
    openList.close()
    await new Promise(resolve => setTimeout(resolve, 100))
    expect([participants.of(listId), participants.rowsOf(listId), openList.isPending]).toEqual([null, [], false])
  })

  // Guard: the request of the names is the screen's, and cancelled with it.
  it('stops the reading of names that nobody has asked the portal for yet', async () => {
    const listId = await aList(520)
    const openList = await appAs(portal, 1).open(listId)
    openList.close()
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(portal.methods().filter(method => method === 'crm.item.list').length).toBeLessThanOrEqual(1)
  })

  it('for another one shows nothing of the first', async () => {
    const [first, second] = [await aList(300), await aList(2)]
    const { show, open } = appAs(portal, 1)
    const left = show(first)
    left.close()
    const openList = await open(second)
    expect([openList.entry?.id, openList.ids.length]).toEqual([second, 2])
  })
})

describe('editing the open list', () => {
  it('shows at once what was saved, and then what the portal has', async () => {
    const listId = await aList(60)
    const { open, editing } = appAs(portal, 1)
    const openList = await open(listId)
    const fresh = portal.alive()[200] as number
    const report = await editing.edit(openList.entry ?? anEntry(), 'contact', openList.content, { ...NO_EDIT, add: [fresh], form: { kind: 'set', formId: 3 } })
    expect(openList.ids.at(-1)).toBe(fresh)
    expect(openList.entry?.formId).toBe(3)
    expect(report.content.participantIds).toHaveLength(61)
    await until(() => !openList.isPending)
    expect(openList.content).toEqual({ participantIds: portal.stored(listId).ids, formId: 3 })
  })

  it('does not touch another list that was opened meanwhile', async () => {
    const [first, second] = [await aList(5), await aList(7)]
    const { open, editing } = appAs(portal, 1)
    const left = await open(first)
    const saving = editing.edit(left.entry ?? anEntry(), 'contact', left.content, { ...NO_EDIT, form: { kind: 'set', formId: 1 } })
    left.close()
    const openList = await open(second)
    await saving
    expect([openList.entry?.id, openList.entry?.formId, openList.ids.length]).toEqual([second, 5, 7])
    expect(portal.stored(first).formId).toBe(1)
  })

  // Guard: `noteRemoved`.
  it('note 8: remembers which participants lost a status by being removed, until they are back', async () => {
    const listId = await aList(4)
    const [first = 0] = portal.stored(listId).ids
    await portal.call('portal.setParticipantStatus', { listId, entityId: first, status: 'SUCCESS' })
    const { open, editing } = appAs(portal, 1)
    const openList = await open(listId)
    const entry = openList.entry ?? anEntry()
    await editing.edit(entry, 'contact', openList.content, { ...NO_EDIT, remove: [first] })
    expect([...editing.removedFrom(listId)]).toEqual([[first, 'SUCCESS']])
    await editing.edit(entry, 'contact', openList.content, { ...NO_EDIT, add: [first] })
    expect([...editing.removedFrom(listId)]).toEqual([])
    expect(portal.stored(listId).statuses.at(-1)).toBe('IN_WORK')
  })
})
