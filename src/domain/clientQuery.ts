import { plainCondition, type AppliedCondition, type Condition } from './condition'
import type { ClientSearch } from './clientSearch'
import type { ClientType } from './entityType'
import { asCondition } from './readConditions'

/** Where a deal stands, whatever its pipeline calls that. */
export const DEAL_STATES = ['open', 'won', 'lost'] as const
export type DealState = (typeof DEAL_STATES)[number]

/** Deals whose clients are looked for, as it is saved. */
export interface DealsPart {
  readonly pipelineId: number | null
  readonly stageIds: readonly string[]
  readonly state: DealState | null
  readonly conditions: readonly Condition[]
}

/** Every deal. */
export const EVERY_DEAL: DealsPart = { pipelineId: null, stageIds: [], state: null, conditions: [] }

/** Participants of call lists who are left out: those who have one of the statuses, or everybody without any named. */
export interface LeftOut {
  readonly listIds: readonly number[]
  readonly statusCodes: readonly string[]
}

/**
 * Whom a call list is made of, in full: what a segment saves. Plain JSON.
 * Conditions are as they were saved; `readConditions` tells which of them the portal's fields still allow.
 */
export interface ClientQuery {
  readonly type: ClientType
  readonly text: string
  readonly responsibleId: number | null
  readonly hasPhone: boolean | null
  readonly conditions: readonly Condition[]
  /** Only clients of these deals; `null` for with and without deals. */
  readonly deals: DealsPart | null
  readonly leaveOut: readonly LeftOut[]
}

/** What is counted up whenever an older app could misunderstand what is saved. */
export const QUERY_VERSION = 1
const MOST = 500

/** A search of the CRM as a query that can be saved. */
export function queryOf(search: ClientSearch, deals: DealsPart | null = null, leaveOut: readonly LeftOut[] = []): ClientQuery {
  const { type, text, responsibleId, hasPhone, where = [] } = search
  return { type, text, responsibleId, hasPhone, conditions: where.map(plainCondition), deals, leaveOut }
}

/** The search that a query is, with those of its conditions that hold. */
export function searchOf(query: ClientQuery, where: readonly AppliedCondition[]): ClientSearch {
  const { type, text, responsibleId, hasPhone } = query
  return { type, text, responsibleId, hasPhone, where }
}

/** The query as text for the portal's storage. */
export function writeQuery(query: ClientQuery): string {
  return JSON.stringify({ version: QUERY_VERSION, ...query })
}

/**
 * Reads what `writeQuery` wrote, or what pretends to be.
 * @returns `null` for what is no query, or one of a later version, which is not to be applied by half.
 */
export function readQuery(saved: unknown): ClientQuery | null {
  const map = asMap(typeof saved === 'string' ? parsed(saved) : saved)
  if (!map || map['version'] !== QUERY_VERSION || !isType(map['type'])) return null
  const { text = '', responsibleId = null, hasPhone = null, deals = null, leaveOut = [] } = map
  const conditions = readConditionList(map['conditions'])
  const dealsPart = deals === null ? null : readDealsPart(deals)
  if (typeof text !== 'string' || text.length > 255 || !conditions || (deals !== null && !dealsPart)) return null
  if (!isIdOrNull(responsibleId) || (hasPhone !== null && typeof hasPhone !== 'boolean')) return null
  const out = Array.isArray(leaveOut) ? leaveOut.map(readLeftOut) : [null]
  if (out.length > MOST || out.some(one => one === null)) return null
  return {
    type: map['type'], text, responsibleId, hasPhone, conditions, deals: dealsPart, leaveOut: out.filter(one => one !== null)
  }
}

/** Reads deals as saved; `null` for what is none. */
export function readDealsPart(saved: unknown): DealsPart | null {
  const map = asMap(saved)
  if (!map) return null
  const { pipelineId = null, stageIds = [], state = null } = map
  const conditions = readConditionList(map['conditions'])
  const known = DEAL_STATES.find(one => one === state)
  if (!conditions || (state !== null && !known) || !isTexts(stageIds)) return null
  if (pipelineId !== null && !isWhole(pipelineId)) return null
  return { pipelineId, stageIds, state: known ?? null, conditions }
}

/** Conditions in the shape of conditions; `null` when there is anything else among them. */
export function readConditionList(saved: unknown): readonly Condition[] | null {
  if (saved === undefined) return []
  if (!Array.isArray(saved) || saved.length > MOST) return null
  const conditions = saved.map(asCondition)
  return conditions.some(one => one === null) ? null : conditions.filter(one => one !== null)
}

function readLeftOut(saved: unknown): LeftOut | null {
  const map = asMap(saved)
  const { listIds, statusCodes = [] } = map ?? {}
  if (!Array.isArray(listIds) || listIds.length > MOST || !listIds.every(isWhole) || !isTexts(statusCodes)) return null
  return { listIds, statusCodes }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function asMap(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : null
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isIdOrNull = (value: unknown): value is number | null => value === null || (isWhole(value) && value > 0)
const isType = (value: unknown): value is ClientType => value === 'contact' || value === 'company'

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST && value.every(one => typeof one === 'string')
}
