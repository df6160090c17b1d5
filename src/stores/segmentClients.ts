import { isPortalError } from '../bitrix24/portalError'
import type { Portal } from '../bitrix24/portal'
import type { Client } from '../domain/client'
import { searchOf, type ClientQuery, type DealsPart, type LeftOut } from '../domain/clientQuery'
import { dealsByClient } from '../domain/deal'
import type { CrmField } from '../domain/crmField'
import type { ClientType } from '../domain/entityType'
import type { Participant } from '../domain/participant'
import { readConditions, type ConditionProblem } from '../domain/readConditions'
import type { AppliedCondition, Condition } from '../domain/condition'

/** What of a query does not hold any more: it is not applied. */
export type QueryProblem =
  | (ConditionProblem & { readonly fields: readonly CrmField[] })
  /** The participants of a list that was to be left out can't be read: it is gone, or hidden from this user. */
  | { readonly reason: 'list-gone'; readonly listId: number }
  /** The list that was to be left out holds clients of another type, so nobody found is on it. */
  | { readonly reason: 'list-type'; readonly listId: number }

/** Whom a query finds, as they are now. */
export interface QueryClients {
  readonly clients: readonly Client[]
  readonly problems: readonly QueryProblem[]
}

/**
 * Everybody a query finds: by what holds of its conditions, by their deals, without those it leaves out.
 * @param onRead told how many have been looked at so far.
 * @throws PortalError
 */
export async function clientsOfQuery(
  portal: Portal, query: ClientQuery, onRead: (read: number) => void, signal?: AbortSignal
): Promise<QueryClients> {
  const problems: QueryProblem[] = []

  async function holding(conditions: readonly Condition[], of: 'contact' | 'company' | 'deal'): Promise<readonly AppliedCondition[]> {
    if (conditions.length === 0) return []
    const fields = await portal.fields.list(of, signal)
    const read = readConditions(conditions, fields)
    problems.push(...read.problems.map(problem => ({ ...problem, fields })))
    return read.applied
  }

  async function withDeals({ pipelineId, stageIds, state, conditions }: DealsPart): Promise<number[]> {
    const where = await holding(conditions, 'deal')
    const deals = await portal.deals.findAll({ pipelineId, stageIds, state, where }, onRead, signal)
    return [...dealsByClient(query.type, deals).keys()]
  }

  const search = searchOf(query, await holding(query.conditions, query.type))
  const [found, out] = await Promise.all([
    query.deals
      ? withDeals(query.deals).then(ids => portal.clients.findAmong(search, ids, onRead, signal))
      : portal.clients.find(search, 0, signal).then(({ total }) => portal.clients.findAll(search, total, onRead, signal)),
    participantsLeftOut(portal, query.type, query.leaveOut, signal)
  ])
  problems.push(...out.gone.map((listId): QueryProblem => ({ reason: 'list-gone', listId })))
  problems.push(...out.ofOthers.map((listId): QueryProblem => ({ reason: 'list-type', listId })))
  return { clients: found.filter(client => !out.ids.has(client.id)), problems }
}

/**
 * Who is on lists, as they are now, whose participants are left out.
 * @returns also the lists that this user can't read, and those of clients of another type: they leave nobody out.
 * @throws PortalError
 */
export async function participantsLeftOut(
  portal: Portal, type: ClientType, leaveOut: readonly LeftOut[], signal?: AbortSignal
): Promise<{ readonly ids: ReadonlySet<number>; readonly gone: readonly number[]; readonly ofOthers: readonly number[] }> {
  const gone = new Set<number>()
  const ofOthers = new Set<number>()

  async function readList(listId: number): Promise<readonly Participant[]> {
    try {
      const [list, composition] = await Promise.all([
        portal.callLists.get(listId, signal),
        portal.callLists.participants(listId, { seesEverybody: portal.isAdmin, signal })
      ])
      // The same number may be a contact here and a company there.
      if (list.entityType === type) return composition.participants
      ofOthers.add(listId)
      return []
    } catch (error) {
      if (!isPortalError(error, 'list-not-found', 'participants-hidden', 'access-denied')) throw error
      gone.add(listId)
      return []
    }
  }

  const out = await Promise.all(leaveOut.flatMap(({ listIds, statusCodes }) => listIds.map(async listId =>
    (await readList(listId)).filter(one => statusCodes.length === 0 || statusCodes.includes(one.statusCode)))))
  return { ids: new Set(out.flat().map(one => one.id)), gone: [...gone], ofOthers: [...ofOthers] }
}
