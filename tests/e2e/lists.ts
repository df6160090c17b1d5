import { expect, type OpenedApp } from './portal'
import type { PortalControl } from './portalControl'

/** A list as the portal stores it. */
export interface StoredList {
  id: number
  entityType: string
  createdById: number
  webformId: number | null
  entities: Array<{ id: number; status: string }>
}

export interface StoredState {
  lists: StoredList[]
  activities: Array<{ listId: number | null; subject: string }>
  webForms: Array<{ id: number; name: string; active: boolean }>
  deletedContacts: number[]
}

export async function stateOf(portal: PortalControl): Promise<StoredState> {
  return (await portal.state()) as StoredState
}

/** The list as it is stored now. */
export async function storedList(portal: PortalControl, listId: number): Promise<StoredList> {
  const list = (await stateOf(portal)).lists.find(({ id }) => id === listId)
  if (!list) throw new Error(`The portal has no list ${listId}.`)
  return list
}

/** The ids of those on it, in order. */
export async function storedIds(portal: PortalControl, listId: number): Promise<number[]> {
  return (await storedList(portal, listId)).entities.map(({ id }) => id)
}

/** Makes a list of contacts as that user; answers its id. */
export async function listOf(portal: PortalControl, userId: number, ids: number[], more: object = {}): Promise<number> {
  const answer = await portal.call(userId, 'crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: ids, ...more })
  const { result } = answer as { result?: number }
  if (result === undefined) throw new Error(`No list was made: ${JSON.stringify(answer)}`)
  return result
}

/** The first contacts that are there. */
export async function contacts(portal: PortalControl, count: number): Promise<number[]> {
  const { deletedContacts } = await stateOf(portal)
  return Array.from({ length: count + deletedContacts.length }, (_, index) => index + 1)
    .filter(id => !deletedContacts.includes(id))
    .slice(0, count)
}

/** Opens the screen of a list in the app, by its address, and waits until everybody on it has been read. */
export async function openList({ app, frame }: OpenedApp, listId: number): Promise<void> {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  await frame.evaluate((hash) => { location.hash = hash }, `#/lists/${listId}`)
  await expect(app.getByRole('table', { name: /Participants|Участники/ })).toBeVisible()
  await expect(app.locator('header li').first()).toHaveText(/^\d[\d\s,.]* (participant|участник)/)
}
