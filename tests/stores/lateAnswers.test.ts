import { ApiVersion } from '@bitrix24/b24jssdk'
import { describe, expect, it } from 'vitest'
import { NO_EDIT } from '../../src/domain/composition'
import { useClientLists } from '../../src/features/clientCard/clientLists'
import { useParticipants } from '../../src/stores/participants'
import { ADMIN, appPortalAs, sdkAs, storesOver } from '../connection'
import { anEntry } from '../factories'
import { localPortal, until } from '../localPortal'
import { appAs } from './appStores'

const portal = localPortal()

/** Answers of the portal that can be held back on their way, while the portal has long given them. */
function heldAnswers() {
  const sdk = sdkAs(portal.url, ADMIN)
  const { ajaxClient } = sdk.getHttpClient(ApiVersion.v2)
  let gate: Promise<void> | null = null
  let open = (): void => {}
  let held = 0
  const waits = new WeakMap<object, Promise<void>>()
  ajaxClient.interceptors.request.use((request) => {
    if (gate) waits.set(request, gate)
    return request
  })
  ajaxClient.interceptors.response.use(async (response) => {
    const wait = waits.get(response.config)
    if (wait) {
      held++
      await wait
    }
    return response
  })
  return {
    sdk,
    /** Holds the answers to what is asked while it runs, and waits until one has come. */
    async hold<Result>(ask: () => Result): Promise<Result> {
      gate = new Promise(resolve => open = resolve)
      const asked = ask()
      await until(() => held > 0, 'an answer')
      gate = null
      return asked
    },
    release: () => open()
  }
}

/** A list of four, the app on it, and a list of which everything has been read. */
async function known() {
  const ids = portal.alive().slice(0, 4)
  const listId = await portal.addList(ADMIN, ids)
  const answers = heldAnswers()
  const app = appAs(portal, ADMIN, { sdk: answers.sdk })
  await app.callLists.load()
  await app.participants.ensure([listId])
  return { listId, ids, answers, app, entry: app.callLists.byId(listId) ?? anEntry() }
}

describe('A reading that was sent before a write and answered after it', () => {
  it('does not bring the old name back to the overview', async () => {
    const { listId, answers, app, entry } = await known()
    const { refreshing } = await answers.hold(() => ({ refreshing: app.callLists.refetch() }))
    await app.editing.rename(entry, 'Spring')
    answers.release()
    await refreshing
    expect(app.callLists.byId(listId)?.activity?.subject).toBe('Spring')
  })

  it('does not bring the old name back to the open list', async () => {
    const { listId, answers, app, entry } = await known()
    const openList = await app.open(listId)
    const { refreshing } = await answers.hold(() => ({ refreshing: openList.refetch() }))
    await app.editing.rename(entry, 'Spring')
    answers.release()
    await refreshing
    expect(openList.entry?.activity?.subject).toBe('Spring')
  })

  it('does not bring the old count back to the overview', async () => {
    const { listId, ids, answers, app } = await known()
    app.participants.invalidate([listId])
    const { reading } = await answers.hold(() => ({ reading: app.participants.ensure([listId]) }))
    await portal.call('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: ids.slice(1) })
    app.applyWrite(listId, { participants: ids.slice(1) })
    expect(app.participants.progressOf(listId)?.total).toBe(3)
    answers.release()
    await reading
    expect(app.participants.progressOf(listId)?.total).toBe(3)
  })
})

describe('A list that is deleted while it is still being read', () => {
  const long = localPortal({ contacts: 800, callLists: 3, participants: 700 })

  it('says so at once where it is open', async () => {
    const app = appAs(long, ADMIN)
    await app.callLists.load()
    const entry = app.callLists.byId(long.world.lastIds.callList) ?? anEntry()
    const lists = await app.deletion.prepare([entry])
    // The second request brings the rest of the participants.
    await long.faults({ method: '*', kind: 'delay', times: 1, ms: 0 }, { method: '*', kind: 'delay', times: 1, ms: 1_000 })
    const openList = app.show(entry.id)
    await until(() => openList.isPending && openList.entry !== null)
    await app.deletion.remove(lists)
    expect(openList.isPending).toBe(true)
    expect(openList.entry?.availability).toBe('deleted')
  })
})

describe('The overview', () => {
  it('tells the new count of an edited list at once, and reads it when it comes into view', async () => {
    const { listId, ids, app } = await known()
    const fresh = portal.alive().slice(10, 12)
    const openList = await app.open(listId)
    await portal.call('portal.setParticipantStatus', { listId, entityId: ids[1], status: 'SUCCESS' })
    const { entry, content } = openList
    await app.editing.edit(entry ?? anEntry(), 'contact', content, { ...NO_EDIT, add: fresh, remove: ids.slice(0, 1) }, true)
    openList.close()
    expect(app.participants.progressOf(listId)).toMatchObject({ total: 5 })
    await app.participants.ensure([listId])
    expect(app.participants.progressOf(listId)).toMatchObject({ total: 5, reached: 1 })
  })

  it('tells the new count at once also of a list that a client was put on from their card', async () => {
    const listId = await portal.addList(ADMIN, portal.alive().slice(0, 4))
    const { run } = storesOver(appPortalAs(portal.url, ADMIN))
    const [clientLists, participants] = [run(useClientLists), run(useParticipants)]
    await participants.ensure([listId])
    await clientLists.open('contact', portal.alive()[20] as number)
    const entry = clientLists.candidates.find(one => one.id === listId) ?? anEntry()
    await clientLists.add(entry, 'contact', portal.alive()[20] as number)
    expect(participants.progressOf(listId)?.total).toBe(5)
    expect(clientLists.found[0]?.entry.id).toBe(listId)
  })

  it('reads a list again of which nobody knows whether it was changed', async () => {
    const { listId, ids, app, entry } = await known()
    await portal.faults({ method: 'crm.calllist.update', kind: 'drop-before' }, { method: '*', kind: 'http-500', times: 20 })
    await expect(app.editing.edit(entry, 'contact', { participantIds: ids, formId: null }, { ...NO_EDIT, remove: ids.slice(0, 1) })).rejects.toThrow()
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    portal.forgetRequests()
    await app.participants.ensure([listId])
    expect(portal.methods()).toContain('crm.calllist.items.get')
  })
})
