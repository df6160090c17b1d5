import type { ClientType, EntityType } from '../domain/entityType'

/** CRM's own numbers for what a call list can hold (protocol notes 2, 30). */
export const ENTITY_TYPE_IDS: Readonly<Record<Exclude<EntityType, 'unknown'>, number>> = {
  lead: 1, deal: 2, contact: 3, company: 4, invoice: 5, quote: 7
}

/** CRM's own names, where a method takes a name instead of the number (protocol notes 8, 32). */
export const ENTITY_TYPE_NAMES: Readonly<Record<ClientType, string>> = { contact: 'CONTACT', company: 'COMPANY' }

const TYPES_BY_ID = new Map(Object.entries(ENTITY_TYPE_IDS).map(([type, id]) => [id, type as EntityType]))

/** The type of one of CRM's numbers; `unknown` for the others. */
export function entityTypeOf(entityTypeId: number): EntityType {
  return TYPES_BY_ID.get(entityTypeId) ?? 'unknown'
}
