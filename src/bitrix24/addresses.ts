import * as v from 'valibot'
import { chunksOf } from '../domain/chunks'
import type { AppliedCondition } from '../domain/condition'
import type { ClientType } from '../domain/entityType'
import { ENTITY_TYPE_IDS } from './entityTypes'
import { everyPage } from './everyPage'
import { PAGE_SIZE } from './pages'
import type { ReadOptions, Rest } from './rest'
import { id, parse, text } from './wire'

const rowsSchema = v.array(v.pipe(v.object({ ANCHOR_ID: id }), v.transform(row => ({ id: row.ANCHOR_ID }))))

const countriesSchema = v.array(v.pipe(
  v.object({ ANCHOR_ID: id, COUNTRY: text, COUNTRY_CODE: text }),
  v.transform(row => ({ id: row.ANCHOR_ID, country: row.COUNTRY_CODE || row.COUNTRY }))
))

/** An address has no number of its own; these three are what makes it another one. */
const ORDER = { ENTITY_ID: 'ASC', ENTITY_TYPE_ID: 'ASC', TYPE_ID: 'ASC' } as const

export type Addresses = ReturnType<typeof createAddresses>

/** Addresses of clients, which only their own method tells of (protocol note 113). */
export function createAddresses(rest: Rest) {
  const method = 'crm.address.list'

  async function countries(type: ClientType, ids: readonly number[], start: number, options: ReadOptions) {
    const { result, total } = await rest.read(method, {
      select: ['ANCHOR_ID', 'COUNTRY', 'COUNTRY_CODE'],
      filter: { ANCHOR_TYPE_ID: ENTITY_TYPE_IDS[type], '@ANCHOR_ID': ids },
      order: ORDER,
      start
    }, options)
    return { rows: parse(countriesSchema, result, method), total }
  }

  return {
    /**
     * Whose addresses are in a city, each once; also clients this user may not read. All pages are read, because
     * `crm.item.list` has to be asked by ids.
     * @throws PortalError
     */
    async clientsIn(type: ClientType, { operator, values }: AppliedCondition, signal?: AbortSignal): Promise<number[]> {
      const name = operator === 'contains' ? '%CITY' : '=CITY'
      const page = async (start: number) => {
        const { result, total } = await rest.read(method, {
          select: ['ANCHOR_ID'],
          filter: { ANCHOR_TYPE_ID: ENTITY_TYPE_IDS[type], [name]: (values[0] ?? '').trim() },
          order: ORDER,
          start
        }, { signal })
        const rows = parse(rowsSchema, result, method)
        return { rows, total: total ?? rows.length }
      }
      const { rows, total } = await page(0)
      const all = total <= rows.length ? rows : await everyPage(total, page, () => {})
      return [...new Set(all.map(row => row.id))]
    },

    /**
     * The countries of clients' addresses as people typed them, or their ISO codes: 50 clients a command. A client without
     * an address is missing from the answer.
     * @throws PortalError
     */
    async countriesOf(type: ClientType, ids: readonly number[], options: ReadOptions = {}): Promise<Map<number, string[]>> {
      const found = new Map<number, string[]>()
      await Promise.all(chunksOf([...new Set(ids)], PAGE_SIZE).map(async (chunk) => {
        const { rows, total } = await countries(type, chunk, 0, options)
        const starts = Array.from({ length: Math.max(Math.ceil((total ?? 0) / PAGE_SIZE) - 1, 0) }, (_, index) => (index + 1) * PAGE_SIZE)
        const more = await Promise.all(starts.map(start => countries(type, chunk, start, options)))
        for (const { id, country } of [...rows, ...more.flatMap(answer => answer.rows)]) found.set(id, [...found.get(id) ?? [], country])
      }))
      return found
    }
  }
}
