import type { PortalContext } from './context'
import { extraState } from './extraState'
import { byRank } from './world/ranks'
import { entityTypes } from './world/types'

const entityTypeNames = new Map<number, string>(Object.entries(entityTypes).map(([name, id]) => [id, name]))

/** What the portal holds, as stored and without regard to anybody's rights: for tests to look at afterwards. */
export function portalState(portal: PortalContext) {
  const { world } = portal
  return {
    sizes: world.sizes,
    lists: [...world.callLists.values()].map(list => ({
      id: list.id,
      entityType: entityTypeNames.get(list.entityTypeId) ?? String(list.entityTypeId),
      entityTypeId: list.entityTypeId,
      createdById: list.createdById,
      createdAt: list.createdAt.toISOString(),
      webformId: list.webformId,
      entities: byRank(list.participants).map(({ id, status, callId, rank }) => ({ id, status, callId, rank }))
    })),
    activities: [...world.activities.values()].map(activity => ({
      id: activity.id,
      listId: activity.ownerTypeId === entityTypes.CALL_LIST ? activity.associatedEntityId : null,
      providerId: activity.providerId,
      subject: activity.subject,
      description: activity.description,
      responsibleId: activity.responsibleId,
      ownerTypeId: activity.ownerTypeId,
      ownerId: activity.ownerId,
      deadline: activity.deadline?.toISOString() ?? null,
      completed: activity.completed
    })),
    // Copies, for a status is changed in place.
    statuses: [...world.statuses.values()].filter(status => status.entityId === 'CALL_LIST').map(status => ({ ...status })),
    webForms: [...world.webForms.values()],
    users: [...world.users.values()].map(({ id, name, lastName, isAdmin, rights }) => (
      { id, name, lastName, isAdmin, rights }
    )),
    deletedContacts: [...world.contacts.values()].filter(contact => contact.deleted).map(contact => contact.id),
    placements: world.placements,
    session: portal.session,
    options: portal.options,
    ...extraState(world),
    faults: portal.faults.pending(),
    requests: portal.requestLog.all().length
  }
}
