import { notCovered } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asInteger } from '../params'

/** Pipelines of deals and categories of clients, which everybody may read (protocol notes 112, 113). */
function list(call: MethodCall): MethodAnswer {
  const { params, context: { world } } = call
  const entityTypeId = asInteger(params.ENTITYTYPEID) ?? 0
  const found = world.categories.filter(category => category.entityTypeId === entityTypeId)
  if (found.length === 0) throw notCovered(call.method, `entityTypeId ${entityTypeId} has no categories here`)
  const categories = found.map(({ id, titles, sort, isDefault, code }) => ({
    id, name: titles[world.sizes.portalLang], sort, entityTypeId, isDefault: isDefault ? 'Y' : 'N',
    isSystem: code === null ? 'N' : 'Y', ...(code === null ? {} : { code })
  }))
  return { result: { categories }, total: categories.length }
}

export const categoryMethods: Record<string, MethodEntry> = { 'crm.category.list': { scopes: ['crm'], run: list } }
