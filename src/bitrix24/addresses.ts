import * as v from 'valibot'
import type { AppliedCondition } from '../domain/condition'
import type { ClientType } from '../domain/entityType'
import { ENTITY_TYPE_IDS } from './entityTypes'
import { everyPage } from './everyPage'
import type { Rest } from './rest'
import { id, parse } from './wire'

const rowsSchema = v.array(v.pipe(v.object({ ANCHOR_ID: id }), v.transform(row => ({ id: row.ANCHOR_ID }))))

/** Addresses of clients, which only their own method tells of (protocol note 113). */
export function createAddresses(rest: Rest) {
  return {
    /**
     * Whose addresses are in a city, each once; also clients this user may not read. All pages are read, because
     * `crm.item.list` has to be asked by ids.
     * @throws PortalError
     */
    async clientsIn(type: ClientType, { operator, values }: AppliedCondition, signal?: AbortSignal): Promise<number[]> {
      const method = 'crm.address.list'
      const name = operator === 'contains' ? '%CITY' : '=CITY'
      const page = async (start: number) => {
        const { result, total } = await rest.read(method, {
          select: ['ANCHOR_ID'],
          filter: { ANCHOR_TYPE_ID: ENTITY_TYPE_IDS[type], [name]: (values[0] ?? '').trim() },
          // An address has no number of its own; these three are what makes it another one.
          order: { ENTITY_ID: 'ASC', ENTITY_TYPE_ID: 'ASC', TYPE_ID: 'ASC' },
          start
        }, { signal })
        const rows = parse(rowsSchema, result, method)
        return { rows, total: total ?? rows.length }
      }
      const { rows, total } = await page(0)
      const all = total <= rows.length ? rows : await everyPage(total, page, () => {})
      return [...new Set(all.map(row => row.id))]
    }
  }
}
