import type { AppliedCondition } from '../domain/condition'
import type { ClientSearch } from '../domain/clientSearch'
import type { ClientType } from '../domain/entityType'
import { looksLikePhone, phoneVariants } from '../domain/phone'
import { createAddresses } from './addresses'
import { createClientMatching } from './clientMatching'
import { itemFilter, joinFilters } from './itemFilter'
import type { Param, Params } from './phpQuery'
import type { Rest } from './rest'

/** The fields a name is looked for in. */
const NAME_FIELDS: Readonly<Record<ClientType, readonly string[]>> = {
  contact: ['lastName', 'name', 'secondName'],
  company: ['title']
}

/** Suppliers and the portal's own companies are no clients, and whoever looks for clients does not mean them (protocol note 113). */
const NO_STRANGERS: Readonly<Record<ClientType, Params>> = {
  contact: { categoryId: 0 }, company: { categoryId: 0, isMyCompany: 'N' }
}

/** What a search is to `crm.item.list`: its filter, and what the call needs beside. */
export interface ClientFilter {
  readonly filter: Params
  readonly more: Params
  /** Only these are looked at, who live in a city that was asked for; `null` when none was. */
  readonly among: readonly number[] | null
}

/** How a search becomes a filter. @returns a function that answers `null` when no client can match. */
export function createClientFilter(rest: Rest) {
  const matching = createClientMatching(rest)
  const addresses = createAddresses(rest)

  return async function filterOf(search: ClientSearch, signal?: AbortSignal): Promise<ClientFilter | null> {
    const base = await searchFilter(search, signal)
    if (!base) return null
    const { where = [] } = search
    const among = await idsIn(search.type, where.filter(({ field }) => field.kind === 'city'), signal)
    if (among?.length === 0) return null
    const conditions = itemFilter(where.filter(({ field }) => field.kind !== 'city'))
    return {
      filter: joinFilters({ ...base, ...NO_STRANGERS[search.type] }, conditions),
      more: conditions.originalNames ? { useOriginalUfNames: 'Y' } : {},
      among
    }
  }

  /** Clients with addresses in all these cities. */
  async function idsIn(type: ClientType, cities: readonly AppliedCondition[], signal: AbortSignal | undefined): Promise<number[] | null> {
    const [first, ...others] = await Promise.all(cities.map(city => addresses.clientsIn(type, city, signal)))
    return first ? first.filter(id => others.every(ids => ids.includes(id))) : null
  }

  async function searchFilter(search: ClientSearch, signal: AbortSignal | undefined): Promise<Params | null> {
    const filter: Record<string, Param> = {}
    if (search.responsibleId !== null) filter['assignedById'] = search.responsibleId
    if (search.hasPhone !== null) filter['hasPhone'] = search.hasPhone ? 'Y' : 'N'
    if (looksLikePhone(search.text)) {
      const ids = await matching.having('phone', search.type, phoneVariants(search.text), { signal })
      if (ids.length === 0) return null
      return { ...filter, '@id': ids }
    }
    const words = search.text.trim().split(/\s+/).filter(Boolean)
    words.forEach((word, index) => {
      const anyField = NAME_FIELDS[search.type].map(field => ({ [`%${field}`]: word }))
      filter[index] = { logic: 'OR', ...Object.fromEntries(anyField.entries()) }
    })
    return filter
  }
}
