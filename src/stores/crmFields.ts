import { defineStore } from 'pinia'
import type { FieldOwner } from '../domain/crmField'
import { usePortal } from './portal'
import { createQuery } from './query'

/** The fields one can filter by, read once for each type that is filtered. */
export const useCrmFields = defineStore('crmFields', () => {
  const portal = usePortal()
  const queryOf = (owner: FieldOwner) => createQuery(signal => portal.fields.list(owner, signal))
  const queries = { contact: queryOf('contact'), company: queryOf('company'), deal: queryOf('deal') }

  return {
    /** The fields in the order in which they are offered; `null` until they are known. */
    of: (owner: FieldOwner) => queries[owner].data.value,
    errorOf: (owner: FieldOwner) => queries[owner].error.value,
    /** Reads them unless they are known. Never rejects. */
    load: (owner: FieldOwner) => queries[owner].load()
  }
})
