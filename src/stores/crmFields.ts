import { defineStore } from 'pinia'
import type { FieldOwner } from '../domain/crmField'
import { usePortal } from './portal'
import { createQuery } from './query'

/** The fields one can filter by, read once for each type that is filtered. */
export const useCrmFields = defineStore('crmFields', () => {
  const portal = usePortal()
  const resourceOf = (owner: FieldOwner) => createQuery(signal => portal.fields.list(owner, signal))
  const resources = { contact: resourceOf('contact'), company: resourceOf('company'), deal: resourceOf('deal') }

  return {
    /** The fields in the order in which they are offered; `null` until they are known. */
    of: (owner: FieldOwner) => resources[owner].data.value,
    errorOf: (owner: FieldOwner) => resources[owner].error.value,
    /** Reads them unless they are known. Never rejects. */
    load: (owner: FieldOwner) => resources[owner].load()
  }
})
