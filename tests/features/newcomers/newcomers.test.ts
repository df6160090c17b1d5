import { describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { queryOf, type ClientQuery } from '../../../src/domain/clientQuery'
import { everybody } from '../../../src/domain/clientSearch'
import { useNewcomers } from '../../../src/features/newcomers/useNewcomers'
import { useListOrigins } from '../../../src/stores/listOrigins'
import type { SavedRef } from '../../../src/stores/savedItems'
import { useSegments } from '../../../src/stores/segments'
import { useCallList } from '../../../src/stores/useCallList'
import { ADMIN, appPortalAs, appSdkAs, storesOver } from '../../connection'
import { localPortal, until } from '../../localPortal'

const portal = localPortal({ contacts: 40, companies: 10 })
const WITHOUT_PHONE: ClientQuery = { ...queryOf(everybody('contact')), hasPhone: false }

/** The app as it was opened anew. */
const stores = () => storesOver(appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) }))

const hasPhone = (id: number): boolean => portal.world.contacts.get(id)?.fm.some(({ typeId }) => typeId === 'PHONE') ?? false

/** A list of everybody without a phone, made from the segment that finds them. */
async function madeList(): Promise<{ listId: number; ids: number[]; ref: SavedRef }> {
  const { run } = stores()
  const ids = portal.alive().filter(id => !hasPhone(id))
  const listId = await portal.addList(ADMIN, ids)
  const segments = run(() => useSegments())
  await segments.load()
  const outcome = await segments.save('No phone', WITHOUT_PHONE, 'me')
  if (!('saved' in outcome)) throw new Error(outcome.refused)
  await run(() => useListOrigins()).remember(listId, outcome.saved)
  return { listId, ids, ref: outcome.saved }
}

async function newcomersOf(listId: number) {
  const { run } = stores()
  const scope = effectScope()
  const [list, newcomers] = run(() => scope.run(() => {
    const query = useCallList(listId)
    return [query, useNewcomers(query)] as const
  })) ?? expect.fail('there is no scope')
  await until(() => list.isComplete.value, 'the whole list')
  return { list, newcomers, segments: run(() => useSegments()), stop: () => scope.stop() }
}

async function loseAPhone(): Promise<number> {
  const id = portal.alive().find(hasPhone) ?? 0
  await portal.call('portal.setClient', { entityTypeId: 3, id, phones: [] })
  return id
}

describe('The newcomers of a list', () => {
  it('are those its segment finds now who are not on it', async () => {
    const { listId, ids } = await madeList()
    expect(ids.length).toBeGreaterThan(1)
    const newcomer = await loseAPhone()
    const { newcomers, stop } = await newcomersOf(listId)
    await until(() => newcomers.offered.value)
    await newcomers.look()
    expect(newcomers.found.value).toMatchObject({ removed: 0, problems: [] })
    expect(newcomers.found.value?.clients.map(({ id }) => id)).toEqual([newcomer])
    stop()
  })

  it('are not those who were taken off it before', async () => {
    const { listId, ids } = await madeList()
    const { run } = stores()
    const origins = run(() => useListOrigins())
    await origins.load(listId)
    await origins.noteRemoved(listId, [ids[0] ?? 0])
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: ids.slice(1) })
    const { newcomers, stop } = await newcomersOf(listId)
    await until(() => newcomers.offered.value)
    await newcomers.look()
    expect(newcomers.found.value).toMatchObject({ clients: [], removed: 1 })
    stop()
  })

  it('are not offered of a list that was made otherwise', async () => {
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 3))
    const { newcomers, stop } = await newcomersOf(listId)
    await until(() => portal.methods().includes('user.option.get'))
    expect(newcomers.offered.value).toBe(false)
    stop()
  })

  it('are nobody, and it is said why, when the segment is gone or is about other clients', async () => {
    const { listId, ref } = await madeList()
    const { newcomers, segments, stop } = await newcomersOf(listId)
    await until(() => newcomers.offered.value)
    await segments.load()
    const segment = segments.find(ref) ?? expect.fail('it is gone')
    await segments.overwrite(segment, { ...WITHOUT_PHONE, type: 'company' })
    await newcomers.look()
    expect([newcomers.noSegment.value, newcomers.found.value]).toEqual(['unusable', null])
    await segments.remove(segments.find(ref) ?? expect.fail('it is gone'))
    await newcomers.look()
    expect([newcomers.noSegment.value, newcomers.found.value]).toEqual(['gone', null])
    stop()
  })

  it('can\'t be told while the segments can\'t be read, which is not to say that they are gone', async () => {
    const { listId } = await madeList()
    const { newcomers, stop } = await newcomersOf(listId)
    await until(() => newcomers.offered.value)
    await portal.call('portal.options', { missingMethods: ['user.option.get'] })
    await newcomers.look()
    await portal.call('portal.options', { missingMethods: [] })
    expect([newcomers.error.value?.kind, newcomers.noSegment.value]).toEqual(['method-missing', null])
    stop()
  })
})
