import * as v from 'valibot'
import type { CallStatus } from '../domain/status'
import type { Rest } from './rest'
import { parse, text } from './wire'

const statusSchema = v.pipe(
  v.object({
    STATUS_ID: v.string(),
    NAME: text,
    SORT: v.pipe(v.nullish(v.union([v.number(), v.string()]), 0), v.transform(Number))
  }),
  v.transform((row): CallStatus => ({ code: row.STATUS_ID, name: row.NAME || row.STATUS_ID, sort: row.SORT }))
)

export type Statuses = ReturnType<typeof createStatuses>

/** The portal's directory of call statuses. */
export function createStatuses(rest: Rest) {
  return {
    /** The statuses in the portal's order; there may be none (protocol note 11). */
    async list(signal?: AbortSignal): Promise<CallStatus[]> {
      const method = 'crm.calllist.statuslist'
      const { result } = await rest.read(method, {}, { signal })
      return parse(v.array(statusSchema), result, method).sort((a, b) => a.sort - b.sort)
    }
  }
}
