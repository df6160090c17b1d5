import { entityTypes, type Client, type ClientKind, type PortalUser, type World } from './types'

const kinds: Record<number, ClientKind> = {
  [entityTypes.LEAD]: 'lead', [entityTypes.CONTACT]: 'contact', [entityTypes.COMPANY]: 'company'
}

/** The kind of client behind an entity type id; `undefined` for types this portal holds no clients of. */
export function clientKind(entityTypeId: number): ClientKind | undefined {
  return kinds[entityTypeId]
}

/** All clients of a kind, deleted ones included, by id. */
export function clientsOf(world: World, kind: ClientKind): ReadonlyMap<number, Client> {
  if (kind === 'lead') return world.leads
  return kind === 'contact' ? world.contacts : world.companies
}

/** Whether the user may read this type at all. */
export function mayReadType(user: PortalUser, kind: ClientKind): boolean {
  return user.isAdmin || user.rights[kind] !== 'none'
}

/** Whether the user may read everything of this type. */
export function mayReadAll(user: PortalUser, kind: ClientKind): boolean {
  return user.isAdmin || user.rights[kind] === 'all'
}

/** Whether the user may read this client; nobody finds a deleted one. */
export function mayRead(user: PortalUser, client: Client): boolean {
  if (client.deleted) return false
  return mayReadAll(user, client.kind) || (user.rights[client.kind] === 'own' && client.assignedById === user.id)
}

/** Whether the user may change this client; what can't be read can't be changed. */
export function mayEdit(user: PortalUser, client: Client): boolean {
  if (!mayRead(user, client)) return false
  return user.isAdmin || user.rights.edit === 'all' || (user.rights.edit === 'own' && client.assignedById === user.id)
}

/**
 * Whether a participant is shown to the user (protocol note 5). Someone who reads everything of the type is not
 * asked about each client, so even deleted ones pass; for the others a deleted client is one they may not read.
 */
export function seesParticipant(world: World, user: PortalUser, kind: ClientKind, clientId: number): boolean {
  if (mayReadAll(user, kind)) return true
  const client = clientsOf(world, kind).get(clientId)
  return client !== undefined && mayRead(user, client)
}
