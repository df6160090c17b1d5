import * as v from 'valibot'
import { inPortalOrder, type DirectoryStatus, type NewSort, type StatusContent } from '../domain/directoryStatus'
import type { Outcome, Rest } from './rest'
import { flag, id, parse, text } from './wire'

const ENTITY_ID = 'CALL_LIST'

/** What is no colour of six digits is none to this app. */
const colour = v.pipe(
  v.unknown(),
  v.transform(value => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null)
)

const rowSchema = v.pipe(
  v.object({
    ID: id,
    ENTITY_ID: text,
    STATUS_ID: text,
    NAME: text,
    SORT: v.pipe(v.nullish(v.union([v.number(), v.string()]), 0), v.transform(value => Number(value) || 0)),
    SYSTEM: flag,
    COLOR: v.optional(colour, null)
  }),
  v.transform(row => ({
    directory: row.ENTITY_ID,
    status: { id: row.ID, code: row.STATUS_ID, name: row.NAME, sort: row.SORT, system: row.SYSTEM, color: row.COLOR } satisfies DirectoryStatus
  }))
)

export type StatusDirectory = ReturnType<typeof createStatusDirectory>

/**
 * The directory behind the call statuses (protocol notes 120 to 124): everybody with some right in the CRM reads it, its
 * administrators write it. An answer to a write says little, so who writes reads afterwards (note 122). Every verb throws
 * `PortalError`.
 */
export function createStatusDirectory(rest: Rest) {
  const fieldsOf = ({ name, color }: StatusContent) => ({ NAME: name, COLOR: color })

  return {
    /** All statuses, in the portal's order. */
    async list(signal?: AbortSignal): Promise<DirectoryStatus[]> {
      const method = 'crm.status.list'
      const { result } = await rest.read(method, { filter: { ENTITY_ID } }, { signal })
      // A portal that drops the filter answers all directories (protocol note 121): theirs must never be shown, or written.
      const ours = parse(v.array(rowSchema), result, method).filter(({ directory }) => ['', ENTITY_ID].includes(directory))
      return inPortalOrder(ours.map(({ status }) => status))
    },
    /** @param status its code has no colon, and at most 50 characters (protocol note 122). */
    async add({ code, sort, ...content }: StatusContent & { readonly code: string; readonly sort: number }): Promise<void> {
      await rest.write('crm.status.add', { fields: { ENTITY_ID, STATUS_ID: code, SORT: sort, ...fieldsOf(content) } })
    },
    async change(statusId: number, content: StatusContent): Promise<void> {
      await rest.write('crm.status.update', { id: statusId, fields: fieldsOf(content) })
    },
    /** Gives statuses other numbers. @returns one outcome each. */
    sort(sorts: readonly NewSort[]): Promise<Outcome[]> {
      return rest.writeAll(sorts.map(({ id: statusId, sort }) => (
        { method: 'crm.status.update', params: { id: statusId, fields: { SORT: sort } } }
      )))
    },
    /** One that came with Bitrix24 goes only by force (protocol note 123). */
    async remove({ id: statusId, system }: Pick<DirectoryStatus, 'id' | 'system'>): Promise<void> {
      await rest.write('crm.status.delete', { id: statusId, ...system ? { params: { FORCED: 'Y' } } : {} })
    }
  }
}
