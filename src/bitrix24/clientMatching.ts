import * as v from 'valibot'
import type { ClientType } from '../domain/entityType'
import { ENTITY_TYPE_NAMES } from './entityTypes'
import type { ReadOptions, Rest } from './rest'
import { id, parse } from './wire'

// An empty PHP map is a list (protocol note 40a).
const answer = v.union([v.record(v.string(), v.array(id)), v.pipe(v.array(v.never()), v.transform((): Record<string, number[]> => ({})))])

export type ClientMatching = ReturnType<typeof createClientMatching>

/** Finding clients by their phones and e-mails. Every verb throws `PortalError`. */
export function createClientMatching(rest: Rest) {
  return {
    /**
     * Ids of clients that have one of the phones or e-mails, at most 20 of them (protocol note 32). Phones are compared
     * as a whole, by their digits. The answer does not tell who has which, and names also clients this user may not
     * read (protocol note 193).
     * @param values at most 20; as text, because numbers are not taken.
     */
    async having(kind: 'phone' | 'email', type: ClientType, values: readonly string[], options: ReadOptions = {}): Promise<number[]> {
      const method = 'crm.duplicate.findbycomm'
      const entityType = ENTITY_TYPE_NAMES[type]
      const { result } = await rest.read(method, { type: kind.toUpperCase(), values, entity_type: entityType }, options)
      return parse(answer, result, method)[entityType] ?? []
    }
  }
}
