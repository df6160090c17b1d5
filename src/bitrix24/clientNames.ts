import * as v from 'valibot'
import { fullName, type Client } from '../domain/client'
import type { ClientType } from '../domain/entityType'
import { id, idOrNone, parse, text } from './wire'

/** What is selected where nobody looks at more than a name and a phone: a tenth of what the star brings. */
export const FIRST_PHONE_FIELDS: Readonly<Record<ClientType, readonly string[]>> = {
  contact: ['id', 'name', 'secondName', 'lastName', 'companyId', 'assignedById', 'phone'],
  company: ['id', 'title', 'assignedById', 'phone']
}

/** The client's first phone (protocol note 105); not there where a portal does not know the field. */
const phone = v.optional(text)
const contactSchema = v.object({ id, name: text, secondName: text, lastName: text, companyId: idOrNone, assignedById: idOrNone, phone })
const companySchema = v.object({ id, title: text, assignedById: idOrNone, phone })

/**
 * Clients as they are answered to `FIRST_PHONE_FIELDS`.
 * @returns null when the portal leaves the phone out, for an unknown field is left out without a word (protocol note 101).
 */
export function parseClientNames(type: ClientType, result: unknown): Client[] | null {
  const method = 'crm.item.list'
  const items = type === 'contact'
    ? parse(v.object({ items: v.array(contactSchema) }), result, method).items.map(item =>
        ({ ...item, name: fullName(item.name, item.secondName, item.lastName) }))
    : parse(v.object({ items: v.array(companySchema) }), result, method).items.map(item =>
        ({ ...item, name: item.title, companyId: 0 }))
  if (items.some(item => item.phone === undefined)) return null
  return items.map(item => ({
    id: item.id,
    type,
    name: item.name,
    companyId: item.companyId ?? 0,
    responsibleId: item.assignedById ?? 0,
    // Who has no first phone has none.
    ...item.phone ? { phones: [item.phone], onlyFirstPhone: true } : { phones: [] }
  }))
}
