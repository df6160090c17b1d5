import type { Company, Contact, Lead } from '../../world/types'
import type { Deal } from '../../world/fieldTypes'
import { entityTypes } from '../../world/types'
import { RestError } from '../errors'
import { companyColumns, contactColumns, leadColumns } from '../items/clientColumns'
import { dealColumns } from '../items/dealColumns'
import { itemType, type ItemType } from '../items/itemType'
import type { MethodCall, MethodEntry } from '../method'
import { asInteger } from '../params'

const scopes = ['crm']

const types: Record<number, ItemType> = {
  [entityTypes.LEAD]: itemType<Lead>({
    entityTypeId: entityTypes.LEAD, kind: 'lead', columns: leadColumns, all: world => world.leads, uncountable: []
  }),
  [entityTypes.DEAL]: itemType<Deal>({
    entityTypeId: entityTypes.DEAL, kind: 'deal', columns: dealColumns, all: world => world.deals, uncountable: []
  }),
  [entityTypes.CONTACT]: itemType<Contact>({
    entityTypeId: entityTypes.CONTACT, kind: 'contact', columns: contactColumns, all: world => world.contacts,
    uncountable: ['companyIds']
  }),
  [entityTypes.COMPANY]: itemType<Company>({
    entityTypeId: entityTypes.COMPANY, kind: 'company', columns: companyColumns, all: world => world.companies,
    uncountable: []
  })
}

function typeOf(call: MethodCall): ItemType {
  const type = types[asInteger(call.params.ENTITYTYPEID) ?? 0]
  if (!type) throw new RestError(400, 'NOT_FOUND', `${call.method}: this portal has no items of this entityTypeId`)
  return type
}

/** Leads, deals, contacts and companies by the same methods (protocol notes 30, 31, 100 to 113). */
export const itemMethods: Record<string, MethodEntry> = {
  'crm.item.list': { scopes, run: call => typeOf(call).list(call) },
  'crm.item.get': { scopes, run: call => typeOf(call).get(call) },
  'crm.item.fields': { scopes, run: call => typeOf(call).fields(call) }
}
