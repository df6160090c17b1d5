import { describe, expect, it } from 'vitest'
import { createCallLists } from '../../src/bitrix24/callLists'
import { createRest } from '../../src/bitrix24/rest'
import { appPortalAs } from '../connection'
import { numbers } from '../factories'
import { localPortal } from '../localPortal'
import { errorOf, scripted, type Answer } from './scripted'

const portal = localPortal({ contacts: 1_200, callLists: 120 })
const callListsAs = (userId: number) => appPortalAs(portal.url, userId).callLists

/** Call lists over a script: for answers that no portal gives. */
const answering = (answer: (method: string, params: object) => Answer) => {
  const script = scripted(answer)
  return { callLists: createCallLists(createRest(script.transport, { retryDelayMs: 1 })), requests: script.requests }
}

describe('call lists', () => {
  it.each([1, 2, 3])('note 2: are all of the portal\'s, of every type, newest first, for user %i', async (userId) => {
    const lists = await callListsAs(userId).list()
    expect(lists.map(({ id }) => id)).toEqual(numbers(1, 120).reverse())
    expect(new Set(lists.map(({ entityType }) => entityType))).toEqual(new Set(['contact', 'company', 'lead']))
  })

  it('note 3: come with numbers for ids and the portal\'s clock for a date', async () => {
    const list = await callListsAs(1).get(7)
    const stored = portal.world.callLists.get(7)
    expect(list).toMatchObject({ id: 7, createdById: stored?.createdById, formId: stored?.webformId ?? null })
    const clock = stored?.createdAt.toISOString().slice(11, 19)
    expect(list.createdAt?.toTimeString().slice(0, 8)).toBe(clock)
  })

  it.each([undefined, null, '', '0000-00-00 00:00:00', 'yesterday'])('note 3: with %j for a date are there without one', async (date) => {
    const row = { ID: '1', ...date === undefined ? {} : { DATE_CREATE: date }, CREATED_BY_ID: '1', WEBFORM_ID: null, ENTITY_TYPE_ID: '3' }
    const { callLists } = answering(() => ({ result: row }))
    expect(await callLists.get(1)).toMatchObject({ id: 1, createdAt: null, entityType: 'contact' })
  })

  it('note 3: of a type the user may not read are not there for them', async () => {
    const leads = [...portal.world.callLists.values()].find(({ entityTypeId }) => entityTypeId === 1)?.id ?? 0
    expect((await callListsAs(1).get(leads)).entityType).toBe('lead')
    expect((await errorOf(callListsAs(3).get(leads))).kind).toBe('list-not-found')
    expect((await errorOf(callListsAs(3).participants(leads, { seesEverybody: false }))).kind).toBe('list-not-found')
  })

  it('note 2: of types made in other screens are known by name, others as unknown', async () => {
    const row = (ENTITY_TYPE_ID: string) => ({ ID: '1', DATE_CREATE: '2026-02-16 09:00:00', CREATED_BY_ID: '1', WEBFORM_ID: null, ENTITY_TYPE_ID })
    const types = await Promise.all(['1', '2', '3', '4', '5', '7', '31'].map(async (type) => {
      const { callLists } = answering(() => ({ result: row(type) }))
      return (await callLists.get(1)).entityType
    }))
    expect(types).toEqual(['lead', 'deal', 'contact', 'company', 'invoice', 'quote', 'unknown'])
  })

  // Guard: `add` answers the number as it is; what belongs to the activity is asked for by it.
  it('note 7: are made and answer the list\'s id, not the activity\'s', async () => {
    const listId = await callListsAs(2).add({ entityType: 'contact', participantIds: [3, 1, 2], formId: null })
    expect(portal.stored(listId)).toMatchObject({ ids: [3, 1, 2], formId: null })
    expect(portal.activityOf(listId)).not.toBe(listId)
  })

  // Guard: the reading of pages ends where none of them brings a new id.
  it('are read to an end also where the portal answers every page with the same rows', async () => {
    const rows = numbers(1, 50).map(id => ({
      ID: String(id), DATE_CREATE: '2026-02-16 09:00:00', CREATED_BY_ID: '1', WEBFORM_ID: null, ENTITY_TYPE_ID: '3'
    }))
    const { callLists, requests } = answering(() => ({ result: rows }))
    expect((await callLists.list()).map(({ id }) => id)).toEqual(numbers(1, 50))
    expect(requests.length).toBeLessThan(10)
  })

  it('the newest are at most a page', async () => {
    expect((await callListsAs(1).newest()).map(({ id }) => id)).toEqual(numbers(71, 120).reverse())
  })
})

describe('participants', () => {
  // Guard: pages are asked for by `start`; by `>ID`, as the SDK's list helpers do, the same 50 would come again and again.
  it.each([1, 49, 50, 51, 400, 1_100])('notes 4, 41: are all of %i', async (size) => {
    const ids = portal.alive().slice(0, size)
    const listId = await portal.addList(1, ids)
    const { participants, visibility } = await callListsAs(1).participants(listId, { seesEverybody: true })
    expect(participants.map(({ id }) => id)).toEqual(ids)
    expect([visibility, participants[0]?.statusCode]).toEqual(['complete', 'IN_WORK'])
  })

  // Guard: the look past empty pages in readPages, and `visibility`, which says that some are hidden.
  it('note 5: are those this user may read, wherever they are', async () => {
    const mine = (id: number) => portal.world.contacts.get(id)?.assignedById === 3
    const foreign = portal.alive().filter(id => !mine(id))
    const own = portal.alive().filter(mine)
    // Whole pages in the beginning and in the middle are hidden from user 3.
    const listId = await portal.addList(1, [...foreign.slice(0, 150), ...own.slice(0, 20), ...foreign.slice(150, 400), ...own.slice(20, 90)])
    const { participants, visibility } = await callListsAs(3).participants(listId, { seesEverybody: false })
    expect(participants.map(({ id }) => id)).toEqual(own.slice(0, 90))
    expect(visibility).toBe('partial')
  })

  // Guard: isEmptyPage takes both codes of an empty page.
  it('note 10: end where an older portal says "Access denied" in its own language', async () => {
    const { callLists } = answering((_method, params) => Number((params as { start: string }).start) === 0
      ? { result: [{ ID: 9, STATUS: 'IN_WORK', ENTITY_TYPE: 3 }] }
      : { error: 'Access denied', error_description: 'Нет доступа к элементам списка' })
    expect((await callLists.participants(1, { seesEverybody: true })).participants).toEqual([{ id: 9, statusCode: 'IN_WORK' }])
  })

  it('note 4: a page of more than fifty is an answer nobody expects', async () => {
    const { callLists } = answering(() => ({ result: numbers(1, 51).map(ID => ({ ID, STATUS: 'IN_WORK' })) }))
    expect((await errorOf(callLists.participants(1, { seesEverybody: true }))).kind).toBe('unexpected-answer')
  })

  it('with ids as text and a status of null are read all the same', async () => {
    const { callLists } = answering((_method, params) => Number((params as { start: string }).start) === 0
      ? { result: [{ ID: '9', STATUS: null }, { ID: 17, STATUS: 5 }] }
      : { error: 'ACCESS_ERROR' })
    expect((await callLists.participants(1, { seesEverybody: true })).participants)
      .toEqual([{ id: 9, statusCode: '' }, { id: 17, statusCode: '5' }])
  })
})

describe('note 200: who seems to have left', () => {
  /** A portal whose pages skip 7 whatever page is asked for, and whose directory has two statuses. */
  const skipping = (statuses: Record<number, string>) => answering((method, params) => {
    const { start, FILTER } = params as { start?: string; FILTER?: { STATUS: string } }
    if (method === 'crm.status.list') return { result: ['IN_WORK', 'SUCCESS'].map((STATUS_ID, index) => ({ ID: index + 1, STATUS_ID, NAME: STATUS_ID, SORT: 1 })) }
    if (method === 'crm.calllist.get') return { result: { ID: '1', DATE_CREATE: '2026-02-16 09:00:00', CREATED_BY_ID: '1', WEBFORM_ID: null, ENTITY_TYPE_ID: '3' } }
    const rows = Object.entries(statuses).map(([ID, STATUS]) => ({ ID, STATUS }))
      .filter(({ ID, STATUS }) => FILTER ? STATUS === FILTER.STATUS : ID !== '7')
    return Number(start) === 0 && rows.length > 0 ? { result: rows } : { error: 'ACCESS_ERROR' }
  })

  // Guard: `readByStatus`.
  it('is looked for a second time, status by status', async () => {
    const { callLists } = skipping({ 5: 'IN_WORK', 7: 'SUCCESS', 9: 'IN_WORK' })
    const read = await callLists.content(1, { seesEverybody: false }, [5, 7, 9])
    expect(read.participants).toEqual([{ id: 5, statusCode: 'IN_WORK' }, { id: 9, statusCode: 'IN_WORK' }, { id: 7, statusCode: 'SUCCESS' }])
    expect(read.content.participantIds).toEqual([5, 9, 7])
    expect(read.betweenPages).toEqual([7])
  })

  it('has left when that does not find them either', async () => {
    const { callLists } = skipping({ 5: 'IN_WORK', 9: 'IN_WORK' })
    const read = await callLists.content(1, { seesEverybody: false }, [5, 7, 9])
    expect([read.content.participantIds, read.betweenPages]).toEqual([[5, 9], []])
  })

  it('is not looked for by who sees everybody, whose pages repeat somebody where they skip one', async () => {
    const { callLists, requests } = skipping({ 5: 'IN_WORK', 9: 'IN_WORK' })
    await callLists.content(1, { seesEverybody: true }, [5, 7, 9])
    expect(requests).toHaveLength(1)
  })
})

describe('replacing a composition', () => {
  const change = (participantIds: number[], formId: number | null = null) => ({ entityType: 'contact' as const, participantIds, formId })

  it('note 8: tells what was there immediately before and after, in one request', async () => {
    const ids = portal.alive().slice(0, 70)
    const listId = await portal.addList(1, ids, { WEBFORM_ID: 5 })
    const { before, after } = await callListsAs(1).replace(listId, change([...ids, 900]), 100)
    expect(before?.content).toEqual({ participantIds: ids, formId: 5 })
    expect(after?.map(({ id }) => id)).toEqual([...ids, 900])
    expect(portal.requests()).toHaveLength(1)
    expect(portal.stored(listId)).toMatchObject({ ids: [...ids, 900], formId: null })
  })

  it('note 8: sees what somebody has added far behind the end', async () => {
    const ids = portal.alive().slice(0, 20)
    const grown = portal.alive().slice(0, 350)
    const listId = await portal.addList(1, grown)
    expect((await callListsAs(1).replace(listId, change(ids), 50)).before?.content.participantIds).toEqual(grown)
  })

  // Guard: `replace` reads as far as the list reaches, not as far as the part that this user sees.
  it('note 5: tells everybody whom this user sees, however far apart they are', async () => {
    const mine = (id: number) => portal.world.contacts.get(id)?.assignedById === 3
    const own = portal.alive().filter(mine).slice(0, 20)
    const foreign = portal.alive().filter(id => !mine(id)).slice(0, 640)
    const listId = await portal.addList(1, [...own.slice(0, 5), ...foreign.slice(0, 100), ...own.slice(5, 10), ...foreign.slice(100), ...own.slice(10)])
    const { content, reach } = await callListsAs(3).content(listId, { seesEverybody: false })
    expect(content.participantIds).toEqual(own)
    const { before } = await callListsAs(3).replace(listId, change(own.slice(1)), reach)
    expect(before?.content).toEqual(content)
    expect(portal.stored(listId).ids).toHaveLength(659)
  })

  it('does not tell a part for the whole when even more has been added', async () => {
    const listId = await portal.addList(1, portal.alive().slice(0, 1_000))
    expect((await callListsAs(1).replace(listId, change([1]), 50)).before).toBeNull()
  })

  // Guard: MOST_IN_A_BATCH. PHP cuts a query of more variables without a word.
  it('of more participants than a query holds goes in a request of its own, whole', async () => {
    const ids = portal.alive().slice(0, 1_100)
    const listId = await portal.addList(1, ids.slice(0, 10))
    expect(await callListsAs(1).replace(listId, change(ids), 50)).toEqual({ before: null, after: null })
    expect(portal.methods()).toEqual(['crm.calllist.update'])
    expect(portal.requests()[0]?.method).toBe('crm.calllist.update')
    expect(portal.stored(listId).ids).toEqual(ids)
  })

  it('note 8: that is refused is an error, although the reading before it worked', async () => {
    const listId = await portal.addList(1, [1, 2])
    expect((await errorOf(callListsAs(1).replace(listId, change([1, 17]), 50))).kind).toBe('participants-unknown')
    expect((await errorOf(callListsAs(1).replace(listId, change([1], 0), 50))).kind).toBe('form-unknown')
    expect(portal.stored(listId).ids).toEqual([1, 2])
  })

  it('that is not answered with true is not taken for done', async () => {
    await portal.call('portal.options', { answers: { 'crm.calllist.update': 'yes' } })
    expect((await errorOf(callListsAs(1).replace(1, change([1]), 50))).kind).toBe('unexpected-answer')
  })

  it('note 7: an answer to adding that is no id is not taken for one', async () => {
    for (const answer of [true, 0, -3, '', { id: 5 }, 'abc']) {
      await portal.call('portal.options', { answers: { 'crm.calllist.add': answer } })
      const error = await errorOf(callListsAs(1).add(change([1])))
      expect([error.kind, error.outcomeUnknown]).toEqual(['unexpected-answer', true])
    }
    await portal.call('portal.options', { answers: { 'crm.calllist.add': '77' } })
    expect(await callListsAs(1).add(change([1]))).toBe(77)
  })
})
