import { describe, expect, it } from 'vitest'
import { saveEdit } from '../../src/stores/saveEdit'
import { appPortalAs } from '../connection'
import { errorOf } from '../bitrix24/scripted'
import { localPortal } from '../localPortal'
import { adding, aListIn, seenAs, takingOff, updatesIn } from './anEdit'

const portal = localPortal()
const aList = (size: number) => aListIn(portal, size)
const updates = () => updatesIn(portal)

describe('clients who are gone', () => {
  // Guard: what is refused as unknown is looked up and left out.
  it('note 202: stay on the list, and do not keep the rest from being saved', async () => {
    const { ids, others, listId, save } = await aList(5)
    const gone = [ids[1], ids[3]] as [number, number]
    for (const id of gone) await portal.call('portal.deleteContact', { id })
    const report = await save(adding(others[0] as number))
    expect(report).toMatchObject({ missing: [], stuck: [], others: null })
    expect(report.content.participantIds).toEqual([...ids, others[0]])
    expect([...portal.stored(listId).ids].sort()).toEqual([...ids, others[0]].sort())
  })

  it('note 202: cost no refused request where the screen shows them as deleted', async () => {
    const { ids, others, listId, base } = await aList(5)
    await portal.call('portal.deleteContact', { id: ids[2] })
    const seen = seenAs([], { gone: [ids[2] as number, ids[0] as number] })
    await saveEdit(appPortalAs(portal.url, 1), listId, 'contact', base, adding(others[0] as number), seen)
    expect(updates()).toBe(1)
    // Who was only taken for deleted is not left out.
    expect([...portal.stored(listId).ids].sort()).toEqual([...ids, others[0]].sort())
  })

  it('of whom one is to be added are left out as well', async () => {
    const { others, ids, listId, save } = await aList(2)
    await portal.call('portal.deleteContact', { id: others[0] })
    expect((await save(adding(others[0] as number, others[1] as number))).missing).toEqual([others[0]])
    expect(portal.stored(listId).ids).toEqual([...ids, others[1]])
  })

  it('do not let the list be emptied', async () => {
    const { ids, listId, save } = await aList(2)
    await portal.call('portal.deleteContact', { id: ids[0] })
    expect((await errorOf(save(takingOff(ids[1] as number)))).kind).toBe('would-be-empty')
    expect(portal.stored(listId).ids).toEqual(ids)
  })

  // Guard: `stuck`, found before anything is sent.
  it('note 202: can not be taken off, which is said, and the others are', async () => {
    const { ids, listId, save } = await aList(5)
    for (const id of [ids[1], ids[4]]) await portal.call('portal.deleteContact', { id })
    const report = await save(takingOff(ids[0] as number, ids[1] as number, ids[4] as number))
    expect(report).toMatchObject({ missing: [], stuck: [ids[1], ids[4]] })
    expect([...report.content.participantIds].sort()).toEqual([...ids.slice(1)].sort())
    expect([...portal.stored(listId).ids].sort()).toEqual([...ids.slice(1)].sort())
  })

  it('note 202: alone send nothing', async () => {
    const { ids, listId, save } = await aList(3)
    await portal.call('portal.deleteContact', { id: ids[1] })
    expect((await save(takingOff(ids[1] as number))).stuck).toEqual([ids[1]])
    expect(updates()).toBe(0)
    expect(portal.stored(listId).ids).toEqual(ids)
  })

  it('note 202: and nobody else on the list are told as what they are', async () => {
    const { ids, others, save } = await aList(2)
    for (const id of ids) await portal.call('portal.deleteContact', { id })
    expect(await errorOf(save(adding(others[0] as number)))).toMatchObject({ kind: 'nobody-readable', outcomeUnknown: false })
  })
})
