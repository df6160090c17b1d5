import { describe, expect, it } from 'vitest'
import { appPortalAs } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal({ callLists: 20 })
const as = (userId: number) => appPortalAs(portal.url, userId).activities

const activities = () => [...portal.world.activities.values()]
const answering = (rows: object[]) => portal.call('portal.options', { answers: { 'crm.activity.list': rows } })

describe('an activity somebody opened', () => {
  it('note 20: leads to its call list', async () => {
    for (const { id, associatedEntityId } of activities().filter(({ providerId }) => providerId === 'CALL_LIST')) {
      expect(await as(1).find(id)).toEqual({ kind: 'call-list', listId: associatedEntityId })
    }
  })

  it('that is a call, a meeting or anything else leads to no list, even when it is bound to something', async () => {
    const other = activities().find(({ providerId }) => providerId !== 'CALL_LIST')
    expect(await as(1).find(other?.id ?? 0)).toEqual({ kind: 'other' })
    await answering([{ ID: '7', PROVIDER_ID: 'VOXIMPLANT_CALL', ASSOCIATED_ENTITY_ID: '13' }])
    expect(await as(1).find(7)).toEqual({ kind: 'other' })
  })

  it.each([null, '', '0'])('is no call list\'s while it names no list (%o)', async (none) => {
    await answering([{ ID: '7', PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: none }])
    expect(await as(1).find(7)).toEqual({ kind: 'other' })
  })

  it('note 23: is missing when it is gone, and when it is somebody else\'s', async () => {
    const ofManager = activities().find(({ providerId, responsibleId }) => providerId === 'CALL_LIST' && responsibleId === 2)
    expect(await as(2).find(ofManager?.id ?? 0)).toMatchObject({ kind: 'call-list' })
    expect(await as(3).find(ofManager?.id ?? 0)).toEqual({ kind: 'missing' })
    await portal.call('crm.activity.delete', { id: ofManager?.id })
    expect(await as(1).find(ofManager?.id ?? 0)).toEqual({ kind: 'missing' })
  })

  it('is not mistaken for another one that the portal answers', async () => {
    await answering([{ ID: '8', PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: '14' }, { ID: '7', PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: '13' }])
    expect(await as(1).find(7)).toEqual({ kind: 'call-list', listId: 13 })
    expect(await as(1).find(9)).toEqual({ kind: 'missing' })
  })
})
