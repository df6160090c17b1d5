/** What a call list can be composed of over REST. */
export type ClientType = 'contact' | 'company'

/** What a call list made in Bitrix24's own screens can hold as well; those can be looked at, not edited. */
export type EntityType = ClientType | 'lead' | 'deal' | 'quote' | 'invoice' | 'unknown'

/** True for the types whose lists REST can create and change. */
export function isClientType(type: EntityType): type is ClientType {
  return type === 'contact' || type === 'company'
}
