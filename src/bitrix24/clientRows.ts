import * as v from 'valibot'
import { fullName, type Client } from '../domain/client'
import type { ClientType } from '../domain/entityType'
import { id, idOrNone, parse, text } from './wire'

const multifields = v.nullish(v.array(v.object({ typeId: v.string(), value: text })), [])

const contactSchema = v.object({
  id, name: text, secondName: text, lastName: text, companyId: idOrNone, assignedById: idOrNone, fm: multifields
})
const companySchema = v.object({ id, title: text, assignedById: idOrNone, fm: multifields })

/** Contacts or companies as `crm.item.list` answers them. @throws PortalError `unexpected-answer` */
export function parseClients(type: ClientType, result: unknown): Client[] {
  const method = 'crm.item.list'
  const phonesOf = (fm: ReadonlyArray<{ typeId: string; value: string }> | null) =>
    (fm ?? []).filter(field => field.typeId === 'PHONE' && field.value).map(field => field.value)
  if (type === 'company') {
    return parse(v.object({ items: v.array(companySchema) }), result, method).items.map(item => ({
      id: item.id,
      type,
      name: item.title,
      companyId: 0,
      responsibleId: item.assignedById ?? 0,
      phones: phonesOf(item.fm)
    }))
  }
  return parse(v.object({ items: v.array(contactSchema) }), result, method).items.map(item => ({
    id: item.id,
    type,
    name: fullName(item.name, item.secondName, item.lastName),
    companyId: item.companyId ?? 0,
    responsibleId: item.assignedById ?? 0,
    phones: phonesOf(item.fm)
  }))
}
