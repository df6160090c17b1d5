/** What a call list can be composed of over REST. */
export const CLIENT_TYPES = ['contact', 'company'] as const
export type ClientType = (typeof CLIENT_TYPES)[number]

/** What a call list made in Bitrix24's own screens can hold as well; those can be looked at, not edited. */
export type EntityType = ClientType | 'lead' | 'deal' | 'quote' | 'invoice' | 'unknown'

/** True for the types whose lists REST can create and change. */
export function isClientType(type: string): type is ClientType {
  return CLIENT_TYPES.some(known => known === type)
}
