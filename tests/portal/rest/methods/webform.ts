import type { WebForm } from '../../world/types'
import { notCovered } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'

const fields: Fields<WebForm> = { ID: form => form.id, NAME: form => form.name, ACTIVE: form => form.active }

/** The undocumented list of CRM forms (protocol note 12); the switch `webformListMissing` takes it away. */
function list(call: MethodCall): MethodAnswer {
  const refuse = (name: string) => notCovered(call.method, `"${name}" is no field to filter or sort forms by`)
  const test = readFilter(call.params.FILTER, fields, refuse)
  const order = readOrder(call.params.ORDER, fields, refuse, (one, other) => one.id - other.id)
  return {
    result: [...call.context.world.webForms.values()].filter(test).sort(order)
      .map(({ id, name, active }) => ({ ID: String(id), NAME: name, ACTIVE: active ? 'Y' : 'N' }))
  }
}

export const webformMethods: Record<string, MethodEntry> = { 'crm.webform.list': { scopes: ['crm'], run: list } }
