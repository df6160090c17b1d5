import * as v from 'valibot'
import { fullName } from '../domain/client'
import type { User } from '../domain/user'
import { chunksOf } from '../domain/chunks'
import { PAGE_SIZE } from './pages'
import type { Rest } from './rest'
import { id, parse, text } from './wire'

const userSchema = v.pipe(
  v.object({ ID: id, NAME: text, LAST_NAME: text }),
  v.transform((row): User => ({ id: row.ID, name: fullName(row.NAME, '', row.LAST_NAME) }))
)

export type Users = ReturnType<typeof createUsers>

/** The users of the portal. */
export function createUsers(rest: Rest) {
  const get = 'user.get'
  return {
    async current(signal?: AbortSignal): Promise<User> {
      const method = 'user.current'
      const { result } = await rest.read(method, {}, { signal })
      return parse(userSchema, result, method)
    },

    /** Users by id; those the portal does not know are missing from the answer. */
    async byIds(ids: readonly number[], signal?: AbortSignal): Promise<User[]> {
      const pages = await Promise.all(chunksOf(ids, PAGE_SIZE).map(chunk => rest.read(get, { FILTER: { ID: chunk } }, { signal })))
      return pages.flatMap(({ result }) => parse(v.array(userSchema), result, get))
    },

    /** Which of the users still work here: those who were dismissed, or whom the portal does not know, are left out. */
    async active(ids: readonly number[], signal?: AbortSignal): Promise<Set<number>> {
      const pages = await Promise.all(chunksOf(ids, PAGE_SIZE).map(chunk => rest.read(get, { FILTER: { ID: chunk, ACTIVE: 'Y' } }, { signal })))
      return new Set(pages.flatMap(({ result }) => parse(v.array(userSchema), result, get)).map(user => user.id))
    },

    /** Active users found by a part of their name, at most a page of them; without a name the first ones. */
    async find(name: string, signal?: AbortSignal): Promise<User[]> {
      const filter = { ACTIVE: 'Y', ...(name.trim() && { NAME_SEARCH: name.trim() }) }
      const { result } = await rest.read(get, { FILTER: filter, sort: 'LAST_NAME', order: 'ASC' }, { signal })
      return parse(v.array(userSchema), result, get)
    }
  }
}
