import * as v from 'valibot'
import { ControlError, parse } from './controlError'
import type { PortalContext } from './context'
import { callKey } from './world/lastCalls'
import type { ClientDetails, Deal } from './world/fieldTypes'
import { entityTypes, type Client, type World } from './world/types'

const schema = v.strictObject({
  entityTypeId: v.number(), id: v.number(), fields: v.record(v.string(), v.unknown())
})

/** Fields that hold a time or a day, and arrive as ISO text. */
const moments: ReadonlySet<string> = new Set<keyof ClientDetails | keyof Deal>([
  'createdTime', 'updatedTime', 'movedTime', 'begindate', 'closedate', 'birthdate', 'lastActivityTime'
])

function recordOf(world: World, entityTypeId: number, id: number): Client | Deal | undefined {
  switch (entityTypeId) {
    case entityTypes.LEAD: return world.leads.get(id)
    case entityTypes.DEAL: return world.deals.get(id)
    case entityTypes.CONTACT: return world.contacts.get(id)
    case entityTypes.COMPANY: return world.companies.get(id)
    default: return undefined
  }
}

/**
 * Changes what is stored of a client or a deal: its own fields, those of its details, user fields by their original
 * names, and `lastCall`, the time of the last call (nothing for never).
 */
export function setItem(context: PortalContext, params: unknown): unknown {
  const { entityTypeId, id, fields } = parse(schema, params)
  const record = recordOf(context.world, entityTypeId, id)
  if (!record) throw new ControlError(`there is no item ${id} of type ${entityTypeId}`)
  for (const [name, sent] of Object.entries(fields)) {
    if (name === 'lastCall') setLastCall(context.world, callKey(entityTypeId, id), sent)
    else if (name.startsWith('UF_CRM_')) setUserField(context.world, record, name, sent)
    else setField(record, name, sent)
  }
  return true
}

function setField(record: Client | Deal, name: string, sent: unknown): void {
  const target = name in record ? record : record.details
  if (!(name in target)) throw new ControlError(`a ${record.kind} has no ${name}`)
  Object.assign(target, { [name]: moments.has(name) && sent !== null ? momentOf(sent) : sent })
}

function setUserField(world: World, { kind, details }: Client | Deal, name: string, sent: unknown): void {
  const field = world.userFields.find(one => one.kind === kind && one.name === name)
  if (!field) throw new ControlError(`a ${kind} has no ${name}`)
  const isMoment = field.type === 'date' || field.type === 'datetime'
  Object.assign(details.userFields, { [name]: isMoment && sent !== null ? momentOf(sent) : sent })
}

function setLastCall(world: World, key: string, sent: unknown): void {
  if (sent === null) world.lastCalls.delete(key)
  else world.lastCalls.set(key, momentOf(sent))
}

function momentOf(sent: unknown): Date {
  const moment = new Date(typeof sent === 'string' ? sent : Number.NaN)
  if (Number.isNaN(moment.getTime())) throw new ControlError(`${JSON.stringify(sent)} is no time`)
  return moment
}
