import type { ClientType } from './entityType'

/** What has fields to filter by: clients, and the deals they are looked for by. */
export type FieldOwner = ClientType | 'deal'

/**
 * What kind of values a field has, which decides how one filters by it:
 * `status` is an entry of a directory of the portal, `list` an entry of a list that belongs to the field, `moment` a
 * point in time, `day` a date, `city` the city of any of a client's addresses. A kind that can't be filtered truthfully is not among them.
 */
export type FieldKind = 'status' | 'list' | 'user' | 'company' | 'moment' | 'day' | 'number' | 'text' | 'city' | 'flag'

/** Where a field stands among the others: what lists are mostly made by, the rest, and what users added. */
export type FieldGroup = 'useful' | 'more' | 'own'

/** One of the values of a directory or a list. */
export interface FieldOption {
  readonly value: string
  readonly name: string
}

/** A field of contacts, companies or deals that can be filtered by. */
export interface CrmField {
  /** As items have it, `sourceId`, `ufCrm_1702371001`. */
  readonly name: string
  /** Its original name, `SOURCE_ID`, `UF_CRM_1702371001`. */
  readonly code: string
  /** In the words of the portal; empty where the portal has none, and the app has to have its own. */
  readonly title: string
  readonly kind: FieldKind
  readonly group: FieldGroup
  /** Of `status` and `list`; empty otherwise. */
  readonly options: readonly FieldOption[]
  /** Added by a user of the portal. */
  readonly own: boolean
  /** The portal fills it in itself: nothing is found where it is empty. */
  readonly alwaysFilled: boolean
}
