import * as v from 'valibot'
import type { ClientTimes } from '../domain/callOrder'
import { fullName, type Client } from '../domain/client'
import type { ClientSearch } from '../domain/clientSearch'
import type { ClientType } from '../domain/entityType'
import { chunksOf } from '../domain/chunks'
import { createClientFilter } from './clientFilter'
import { FIRST_PHONE_FIELDS, parseClientNames } from './clientNames'
import { ENTITY_TYPE_IDS } from './entityTypes'
import { everyPage } from './everyPage'
import { joinFilters } from './itemFilter'
import { PAGE_SIZE } from './pages'
import type { Params } from './phpQuery'
import type { ReadOptions, Rest } from './rest'
import { id, idOrNone, parse, text } from './wire'

const multifields = v.nullish(v.array(v.object({ typeId: v.string(), value: text })), [])

const contactSchema = v.object({
  id, name: text, secondName: text, lastName: text, companyId: idOrNone, assignedById: idOrNone, fm: multifields
})
const companySchema = v.object({ id, title: text, assignedById: idOrNone, fm: multifields })
/** A column that the portal does not have is left out of the answer (protocol notes 101, 107). */
const timesSchema = v.pipe(
  v.object({ id, createdTime: text, lastCommunicationCallTime: v.optional(v.nullable(v.string())) }),
  v.transform(({ id, createdTime, lastCommunicationCallTime: call }): ClientTimes => ({
    id,
    createdAt: moment(createdTime),
    lastCallAt: call === undefined ? null : call ? moment(call) : 'never'
  }))
)

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
  const filterOf = createClientFilter(rest)
  let answersPhone = true

  /** `select: ['*']`, because phones come with nothing less (protocol note 31). */
  async function page(type: ClientType, filter: Params, order: Params, start: number, options: ReadOptions, more: Params = {}) {
    const { result, total } = await rest.read(method, {
      entityTypeId: ENTITY_TYPE_IDS[type], select: ['*'], filter, order, start, ...more
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
      const asked = await filterOf(search, signal)
      if (!asked) return { clients: [], total: 0 }
      const order: Params = search.type === 'contact' ? { lastName: 'ASC', name: 'ASC', id: 'ASC' } : { title: 'ASC', id: 'ASC' }
      const { clients, total } = await page(search.type, asked.filter, order, start, { signal }, asked.more)
      return { clients, total: total ?? clients.length }
    },

    /**
     * Everybody a search finds, each once, also when somebody is added or deleted meanwhile.
     * @param total how many `find` said there are.
     * @param onRead told after each answer how many have been read.
     */
    async findAll(
      search: ClientSearch,
      total: number,
      onRead: (read: number) => void,
      signal?: AbortSignal
    ): Promise<Client[]> {
      const asked = await filterOf(search, signal)
      if (!asked) return []
      return everyPage(total, async (start) => {
        const { clients, total: counted } = await page(search.type, asked.filter, { id: 'ASC' }, start, { signal }, asked.more)
        return { rows: clients, total: counted }
      }, onRead)
    },

    /**
     * Those of the ids whom a search finds, in the order of the ids, each once: 50 a command, because a longer list
     * may be cut on the way (protocol note 190).
     * @param onRead told after each answer how many of the ids have been looked at.
     */
    async findAmong(
      search: ClientSearch,
      ids: readonly number[],
      onRead: (looked: number) => void,
      signal?: AbortSignal
    ): Promise<Client[]> {
      const asked = await filterOf(search, signal)
      if (!asked) return []
      let looked = 0
      const pages = await Promise.all(chunksOf([...new Set(ids)], PAGE_SIZE).map(async (chunk) => {
        const filter = joinFilters(asked.filter, { keys: { '@id': chunk }, groups: [] })
        const { clients } = await page(search.type, filter, { id: 'ASC' }, -1, { signal }, asked.more)
        onRead(looked += chunk.length)
        return clients
      }))
      const found = new Map(pages.flat().map(client => [client.id, client]))
      return [...new Set(ids)].flatMap(id => found.get(id) ?? [])
    },

    /**
     * When clients were created and called last, 50 a command, and nothing else of them.
     * @param onRead told after each answer how many of the ids have been looked at.
     */
    async times(
      type: ClientType,
      ids: readonly number[],
      onRead: (looked: number) => void,
      signal?: AbortSignal
    ): Promise<ClientTimes[]> {
      const schema = v.object({ items: v.array(timesSchema) })
      let looked = 0
      const pages = await Promise.all(chunksOf(ids, PAGE_SIZE).map(async (chunk) => {
        const { result } = await rest.read(method, {
          entityTypeId: ENTITY_TYPE_IDS[type],
          select: ['id', 'createdTime', 'lastCommunicationCallTime'],
          filter: { '@id': chunk },
          order: { id: 'ASC' },
          start: -1
        }, { signal })
        onRead(looked += chunk.length)
        return parse(schema, result, method).items
      }))
      return pages.flat()
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
}

function moment(iso: string): number | null {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? null : at
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
