import * as v from 'valibot'
import type { CrmField, FieldGroup, FieldKind, FieldOption, FieldOwner } from '../domain/crmField'
import { ENTITY_TYPE_IDS } from './entityTypes'
import type { Rest } from './rest'
import { flag, parse, text } from './wire'

const option = v.pipe(v.object({ ID: text, VALUE: text }), v.transform((row): FieldOption => ({ value: row.ID, name: row.VALUE })))

const field = v.object({
  type: text,
  title: text,
  upperName: text,
  isMultiple: v.optional(v.boolean(), false),
  isDynamic: v.optional(v.boolean(), false),
  statusType: v.optional(text, ''),
  items: v.optional(v.array(option), [])
})
type WireField = v.InferOutput<typeof field>

const fieldsSchema = v.object({ fields: v.record(v.string(), v.unknown()) })
const directorySchema = v.array(v.object({ ENTITY_ID: text, STATUS_ID: text, NAME: text, SYSTEM: v.optional(flag, 'N') }))

/** What lists are mostly made by, in the order in which it is offered. */
const USEFUL = [
  'sourceId', 'typeId', 'assignedById', 'createdTime', 'lastActivityTime', 'lastCommunicationCallTime', 'companyId',
  'birthdate', 'hasPhone', 'hasEmail', 'phone', 'email', 'city', 'industry', 'opportunity', 'movedTime'
]

/**
 * What crm.item.fields tells of and one can't filter by truthfully, or not with any sense: other categories and the
 * portal's own companies are never looked for (protocol note 113), this time is text (107), a deal's pipeline, stage and
 * state are chosen otherwise.
 */
const NEVER = new Set([
  'id', 'categoryId', 'isMyCompany', 'lastCommunicationTime', 'originatorId', 'originId', 'originVersion', 'stageSemanticId',
  'stageId', 'previousStageId', 'contactId', 'closed'
])

/**
 * What the portal has and does not tell of: the columns of the first phone and the first e-mail (protocol note 105), and
 * the city, which is in the addresses (113).
 */
const UNTOLD: readonly CrmField[] = ([['phone', 'text'], ['email', 'text'], ['city', 'city']] as const).map(([name, kind]) => ({
  name, code: name.toUpperCase(), title: '', kind, group: 'useful', options: [], own: false, alwaysFilled: false
}))

const ALWAYS_FILLED = new Set([
  'assignedById', 'createdBy', 'updatedBy', 'createdTime', 'updatedTime', 'lastActivityTime', 'lastActivityBy', 'movedTime', 'movedBy'
])

const KINDS: Readonly<Record<string, FieldKind>> = {
  crm_status: 'status', enumeration: 'list', user: 'user', crm_company: 'company', datetime: 'moment', date: 'day',
  integer: 'number', double: 'number', string: 'text', text: 'text', boolean: 'flag'
}

export type Fields = ReturnType<typeof createFields>

/** The fields of clients and deals that can be filtered by. */
export function createFields(rest: Rest) {
  return {
    /**
     * The fields in the order in which they are offered, with the entries of their directories: one request.
     * @throws PortalError, `access-denied` for who may not read that type.
     */
    async list(of: FieldOwner, signal?: AbortSignal): Promise<CrmField[]> {
      const [fields, directories] = ['crm.item.fields', 'crm.status.list'] as const
      const [told, entries] = await Promise.all([
        rest.read(fields, { entityTypeId: ENTITY_TYPE_IDS[of] }, { signal }),
        // All of them at once: which ones are needed is known only from the fields (protocol note 121).
        rest.read(directories, {}, { signal })
      ])
      const options = optionsOf(parse(directorySchema, entries.result, directories))
      const found = Object.entries(parse(fieldsSchema, told.result, fields).fields).flatMap(([name, value]) => {
        const known = v.safeParse(field, value)
        return known.success ? offered(name, known.output, options) : []
      })
      return inOrder(of === 'deal' ? found : [...found, ...UNTOLD])
    }
  }
}

/** The field, or nothing when one can't filter by it truthfully. */
function offered(name: string, field: WireField, directories: ReadonlyMap<string, readonly FieldOption[]>): CrmField[] {
  const kind = KINDS[field.type]
  // Of several values the server stores text of its own, or joins rows and loses its count (protocol note 110).
  if (!kind || field.isMultiple || NEVER.has(name)) return []
  const own = field.isDynamic
  const options = kind === 'status' ? directories.get(field.statusType) ?? [] : kind === 'list' ? field.items : []
  if ((kind === 'status' || kind === 'list') && options.length === 0) return []
  // A flag that can be filtered with certainty is the system's or a user's; a reference of a user field is text of its own.
  if (own && (kind === 'user' || kind === 'company')) return []
  return [{
    name, code: field.upperName || name, title: field.title || field.upperName || name, kind, group: groupOf(name, own), options, own,
    alwaysFilled: !own && ALWAYS_FILLED.has(name)
  }]
}

function groupOf(name: string, own: boolean): FieldGroup {
  if (own) return 'own'
  return USEFUL.includes(name) ? 'useful' : 'more'
}

function optionsOf(rows: v.InferOutput<typeof directorySchema>): Map<string, FieldOption[]> {
  const directories = new Map<string, FieldOption[]>()
  for (const { ENTITY_ID: directory, STATUS_ID: value, NAME: name } of rows) {
    const options = directories.get(directory)
    if (options) options.push({ value, name: name || value })
    else directories.set(directory, [{ value, name: name || value }])
  }
  return directories
}

/** The useful ones first, in their order; the others as the portal has them. */
function inOrder(fields: readonly CrmField[]): CrmField[] {
  const place = ({ name, group }: CrmField) => group === 'useful' ? USEFUL.indexOf(name) : USEFUL.length + (group === 'own' ? 0 : 1)
  return [...fields].sort((left, right) => place(left) - place(right))
}
