import type { ClientType } from './entityType'

/** A contact or company as the lists of this app show it. */
export interface Client {
  readonly id: number
  readonly type: ClientType
  readonly name: string
  /** The contact's company, 0 for none and for companies. */
  readonly companyId: number
  readonly responsibleId: number
  /** As typed in the CRM, first one first. */
  readonly phones: readonly string[]
  /** Nobody has asked whether there are more phones than the first one. */
  readonly onlyFirstPhone?: true
}

/** Joins the parts of a contact's name the way a list shows it; empty when there are none. */
export function fullName(first: string, second: string, last: string): string {
  return [first, second, last].map(part => part.trim()).filter(Boolean).join(' ')
}
