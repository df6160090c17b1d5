import * as v from 'valibot'
import { callStatusOf } from '../domain/directoryStatus'
import type { CallStatus } from '../domain/status'
import { isPortalError } from './portalError'
import type { Rest } from './rest'
import { createStatusDirectory } from './statusDirectory'
import { parse, text } from './wire'

const statusSchema = v.pipe(
  v.object({
    STATUS_ID: v.string(),
    NAME: text,
    SORT: v.pipe(v.nullish(v.union([v.number(), v.string()]), 0), v.transform(Number))
  }),
  v.transform((row): CallStatus => ({ code: row.STATUS_ID, name: row.NAME || row.STATUS_ID, sort: row.SORT, color: null }))
)

export type Statuses = ReturnType<typeof createStatuses>

/** The portal's call statuses, as everybody knows them. */
export function createStatuses(rest: Rest) {
  const directory = createStatusDirectory(rest)

  /** The method that was made for call lists asks for no right, and tells no colours (protocol notes 11, 120). */
  async function withoutColours(signal?: AbortSignal): Promise<CallStatus[]> {
    const method = 'crm.calllist.statuslist'
    const { result } = await rest.read(method, {}, { signal })
    return parse(v.array(statusSchema), result, method).sort((a, b) => a.sort - b.sort)
  }

  return {
    /** The statuses in the portal's order; there may be none (protocol note 11). */
    async list(signal?: AbortSignal): Promise<CallStatus[]> {
      try {
        return (await directory.list(signal)).map(callStatusOf)
      } catch (error) {
        if (!isPortalError(error, 'access-denied', 'refused', 'method-missing')) throw error
        return withoutColours(signal)
      }
    }
  }
}
