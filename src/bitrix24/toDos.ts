import * as v from 'valibot'
import { chunksOf } from '../domain/chunks'
import type { ClientType } from '../domain/entityType'
import type { NewToDo, ToDo } from '../domain/toDo'
import { ENTITY_TYPE_IDS } from './entityTypes'
import { PAGE_SIZE } from './pages'
import type { ReadOptions, Rest } from './rest'
import { id, idOrNone, parse, text } from './wire'

const toDoSchema = v.object({ ID: id, OWNER_ID: idOrNone, OWNER_TYPE_ID: idOrNone, SUBJECT: text, DEADLINE: text, RESPONSIBLE_ID: idOrNone })

/** Where a client has thousands, the reading ends all the same. */
const MOST_PAGES = 10

export type ToDos = ReturnType<typeof createToDos>

/** What is planned beside clients (protocol note 143). Every verb throws `PortalError`. */
export function createToDos(rest: Rest) {
  const list = 'crm.activity.list'

  async function page(type: ClientType, ids: readonly number[], start: number, options: ReadOptions) {
    const { result, total } = await rest.read(list, {
      filter: {
        BINDINGS: ids.map(clientId => ({ OWNER_TYPE_ID: ENTITY_TYPE_IDS[type], OWNER_ID: clientId })),
        PROVIDER_ID: 'CRM_TODO',
        COMPLETED: 'N'
      },
      select: ['ID', 'OWNER_ID', 'OWNER_TYPE_ID', 'SUBJECT', 'DEADLINE', 'RESPONSIBLE_ID'],
      order: { ID: 'DESC' },
      start
    }, options)
    return { rows: parse(v.array(toDoSchema), result, list), total: total ?? 0 }
  }

  async function ofFew(type: ClientType, ids: readonly number[], options: ReadOptions) {
    const wanted = new Set(ids)
    const found = new Map<number, ToDo>()
    for (let read = 0; read < MOST_PAGES; read++) {
      const { rows, total } = await page(type, ids, read * PAGE_SIZE, options)
      for (const row of rows) {
        const deadline = new Date(row.DEADLINE)
        // A to-do of a deal is bound to its client as well; whose it is among several is not answered.
        const owner = row.OWNER_TYPE_ID === ENTITY_TYPE_IDS[type] ? row.OWNER_ID : null
        if (owner === null || !wanted.has(owner) || Number.isNaN(deadline.getTime())) continue
        found.set(row.ID, { id: row.ID, clientId: owner, title: row.SUBJECT, deadline, responsibleId: row.RESPONSIBLE_ID ?? 0 })
      }
      if (rows.length < PAGE_SIZE || (read + 1) * PAGE_SIZE >= total) break
    }
    return [...found.values()]
  }

  return {
    /** What is planned beside clients and not done, 50 clients a command; without a deadline it is left out. */
    async ofClients(type: ClientType, ids: readonly number[], options: ReadOptions = {}): Promise<ToDo[]> {
      return (await Promise.all(chunksOf(ids, PAGE_SIZE).map(chunk => ofFew(type, chunk, options)))).flat()
    },

    /** Plans a step beside a client. @returns the to-do's id. */
    async add({ type, clientId, title, description, deadline, responsibleId }: NewToDo): Promise<number> {
      const method = 'crm.activity.todo.add'
      const result = await rest.write(method, {
        ownerTypeId: ENTITY_TYPE_IDS[type],
        ownerId: clientId,
        // With an offset: without one it would be read in the portal's own time zone.
        deadline: deadline.toISOString().replace(/\.\d+Z$/, '+00:00'),
        title,
        description,
        responsibleId
      })
      return parse(v.object({ id }), result, method).id
    }
  }
}
