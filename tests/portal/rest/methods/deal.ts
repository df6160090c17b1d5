import { RestError } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asInteger } from '../params'

/** Who is bound to a deal, the primary contact first (protocol note 111). */
function contactsOfDeal(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const deal = world.deals.get(asInteger(params.ID) ?? 0)
  if (!deal || deal.deleted) throw new RestError(400, '', 'Not found')
  const mayRead = user.isAdmin || user.rights.deal === 'all' || (user.rights.deal === 'own' && deal.assignedById === user.id)
  if (!mayRead) throw new RestError(400, '', 'Access denied')
  return {
    result: deal.contactIds.map((id, index) => (
      { CONTACT_ID: id, SORT: (index + 1) * 10, ROLE_ID: 0, IS_PRIMARY: index === 0 ? 'Y' : 'N' }
    ))
  }
}

export const dealMethods: Record<string, MethodEntry> = {
  'crm.deal.contact.items.get': { scopes: ['crm'], run: contactsOfDeal }
}
