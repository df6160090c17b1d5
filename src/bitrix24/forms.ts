import * as v from 'valibot'
import type { CrmForm } from '../domain/form'
import { isPortalError } from './portalError'
import type { Rest } from './rest'
import { flag, id, parse, text } from './wire'

const formSchema = v.pipe(
  v.object({ ID: id, NAME: text, ACTIVE: flag }),
  v.transform((row): CrmForm => ({ id: row.ID, name: row.NAME, active: row.ACTIVE }))
)

export type Forms = ReturnType<typeof createForms>

/** CRM forms. */
export function createForms(rest: Rest) {
  return {
    /**
     * The portal's CRM forms, or `null` when this portal does not tell them: the method is undocumented
     * (protocol note 12), so a portal without it, or without the right to it, is no failure.
     */
    async list(signal?: AbortSignal): Promise<CrmForm[] | null> {
      const method = 'crm.webform.list'
      try {
        const { result } = await rest.read(method, {}, { signal })
        return parse(v.array(formSchema), result, method)
      } catch (error) {
        if (isPortalError(error, 'method-missing', 'access-denied', 'scope-missing', 'refused', 'unexpected-answer')) return null
        throw error
      }
    }
  }
}
