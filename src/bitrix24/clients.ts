import * as v from 'valibot'
import { fullName, type Client } from '../domain/client'
import type { ClientSearch } from '../domain/clientSearch'
import type { ClientType } from '../domain/entityType'
import { chunksOf } from '../domain/chunks'
import { looksLikePhone, phoneVariants } from '../domain/phone'
import { ENTITY_TYPE_IDS, ENTITY_TYPE_NAMES } from './entityTypes'
import { FIRST_PHONE_FIELDS, parseClientNames } from './clientNames'
import { PAGE_SIZE } from './pages'
import type { Param, Params } from './phpQuery'
import type { ReadOptions, Rest } from './rest'
import { id, idOrNone, parse, text } from './wire'

/** The fields a name is looked for in. */
const NAME_FIELDS: Readonly<Record<ClientType, readonly string[]>> = {
  contact: ['lastName', 'name', 'secondName'],
  company: ['title']
}

const multifields = v.nullish(v.array(v.object({ typeId: v.string(), value: text })), [])

const contactSchema = v.object({
  id, name: text, secondName: text, lastName: text, companyId: idOrNone, assignedById: idOrNone, fm: multifields
})
const companySchema = v.object({ id, title: text, assignedById: idOrNone, fm: multifields })

/** Clients as a page of them is answered. */
export interface FoundClients {
  readonly clients: readonly Client[]
  /** How many the search finds in all. */
  readonly total: number
}

export type Clients = ReturnType<typeof createClients>

/** Contacts and companies. Every verb throws `PortalError`. */
export function createClients(rest: Rest) {
  const method = 'crm.item.list'
  let answersPhone = true

  /** `select: ['*']`, because phones come with nothing less (protocol note 31). */
  async function page(type: ClientType, filter: Params, order: Params, start: number, options: ReadOptions) {
    const { result, total } = await rest.read(method, {
      entityTypeId: ENTITY_TYPE_IDS[type], select: ['*'], filter, order, start
    }, options)
    return { clients: parseClients(type, result), total }
  }

  return {
    /**
     * Clients by their ids, 50 a command. Ids that no longer exist, or may not be read, are missing from
     * the answer.
     */
    async byIds(type: ClientType, ids: readonly number[], options: ReadOptions = {}): Promise<Client[]> {
      const pages = await Promise.all(chunksOf(ids, PAGE_SIZE).map(chunk => page(type, { '@id': chunk }, { id: 'ASC' }, -1, options)))
      return pages.flatMap(({ clients }) => clients)
    },

    /**
     * The same with the first phone alone, for those nobody looks at yet: `onlyFirstPhone` says of whom there may be
     * more. A portal that does not answer that phone is asked for everything, as by `byIds`.
     */
    async namesByIds(type: ClientType, ids: readonly number[], options: ReadOptions = {}): Promise<Client[]> {
      if (answersPhone) {
        const pages = await Promise.all(chunksOf(ids, PAGE_SIZE).map(async (chunk) => {
          const { result } = await rest.read(method, {
            entityTypeId: ENTITY_TYPE_IDS[type], select: FIRST_PHONE_FIELDS[type], filter: { '@id': chunk }, order: { id: 'ASC' }, start: -1
          }, options)
          return parseClientNames(type, result)
        }))
        if (pages.every(page => page !== null)) return pages.flat()
        answersPhone = false
      }
      return this.byIds(type, ids, options)
    },

    /** Names of companies, without the weight of everything else. */
    async companyNames(ids: readonly number[], options: ReadOptions = {}): Promise<Map<number, string>> {
      const schema = v.object({ items: v.array(v.object({ id, title: text })) })
      const pages = await Promise.all(chunksOf(ids, PAGE_SIZE).map(async (chunk) => {
        const { result } = await rest.read(method, {
          entityTypeId: ENTITY_TYPE_IDS.company, select: ['id', 'title'], filter: { '@id': chunk }, start: -1
        }, options)
        return parse(schema, result, method).items
      }))
      return new Map(pages.flat().map(company => [company.id, company.title]))
    },

    /** One page of what a search finds, from row `start` (a multiple of 50), sorted by name. */
    async find(search: ClientSearch, start: number, signal?: AbortSignal): Promise<FoundClients> {
      const filter = await filterOf(search, signal)
      if (!filter) return { clients: [], total: 0 }
      const order: Params = search.type === 'contact' ? { lastName: 'ASC', name: 'ASC', id: 'ASC' } : { title: 'ASC', id: 'ASC' }
      const { clients, total } = await page(search.type, filter, order, start, { signal })
      return { clients, total: total ?? clients.length }
    },

    /**
     * Everybody a search finds.
     * @param total how many `find` said there are.
     * @param onRead told after each answer how many have been read.
     */
    async findAll(
      search: ClientSearch,
      total: number,
      onRead: (read: number) => void,
      signal?: AbortSignal
    ): Promise<Client[]> {
      const filter = await filterOf(search, signal)
      if (!filter) return []
      let read = 0
      const starts = Array.from({ length: Math.ceil(total / PAGE_SIZE) }, (_, index) => index * PAGE_SIZE)
      const pages = await Promise.all(starts.map(async (start) => {
        const { clients } = await page(search.type, filter, { id: 'ASC' }, start, { signal })
        onRead(read += clients.length)
        return clients
      }))
      return [...new Map(pages.flat().map(client => [client.id, client])).values()]
    },

    /** Which of the ids exist and may be read: what an update must not name otherwise (protocol note 8). */
    async existing(type: ClientType, ids: readonly number[], signal?: AbortSignal): Promise<Set<number>> {
      const schema = v.object({ items: v.array(v.object({ id })) })
      const pages = await Promise.all(chunksOf(ids, PAGE_SIZE).map(async (chunk) => {
        const { result } = await rest.read(method, {
          entityTypeId: ENTITY_TYPE_IDS[type], select: ['id'], filter: { '@id': chunk }, start: -1
        }, { signal })
        return parse(schema, result, method).items
      }))
      return new Set(pages.flat().map(item => item.id))
    }
  }

  /** @returns the filter, or `null` when no client can match. */
  async function filterOf(search: ClientSearch, signal: AbortSignal | undefined): Promise<Params | null> {
    const filter: Record<string, Param> = {}
    if (search.responsibleId !== null) filter['assignedById'] = search.responsibleId
    if (search.hasPhone !== null) filter['hasPhone'] = search.hasPhone ? 'Y' : 'N'
    if (looksLikePhone(search.text)) {
      const ids = await idsByPhone(search.type, search.text, signal)
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

  /** Whole numbers only, at most 20 results: that is all the portal offers (protocol note 32). */
  async function idsByPhone(type: ClientType, phone: string, signal: AbortSignal | undefined): Promise<number[]> {
    const find = 'crm.duplicate.findbycomm'
    const entityType = ENTITY_TYPE_NAMES[type]
    const { result } = await rest.read(find, {
      type: 'PHONE', values: phoneVariants(phone), entity_type: entityType
    }, { signal })
    // An empty PHP map is a list (protocol note 40a).
    const found = parse(v.union([v.record(v.string(), v.array(id)), v.pipe(v.array(v.never()), v.transform(() => ({})))]), result, find)
    return (found as Record<string, number[]>)[entityType] ?? []
  }
}

function parseClients(type: ClientType, result: unknown): Client[] {
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
