import { onTestFinished } from 'vitest'
import type { PortalOptions } from '../portal/context'
import { createPortal, type Portal } from '../portal/server'
import { byRank } from '../portal/world/ranks'

export interface Body<Result> {
  result: Result
  error?: string
  error_description?: string
  total?: number
  next?: number
  time: Record<string, unknown>
}

export interface Answer<Result> {
  status: number
  body: Body<Result>
}

export interface BatchResult {
  result: unknown
  result_error: Record<string, { error: string, error_description: string }>
  result_total: unknown
  result_next: unknown
  result_time: unknown
}

/** A portal of a test's own: small, without limits unless asked for, and gone when the test is over. */
export interface TestPortal {
  portal: Portal
  /** One REST call as a user, through the webhook address, with a JSON body. */
  call: <Result = unknown>(userId: number, method: string, params?: unknown) => Promise<Answer<Result>>
  control: <Result = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<Result>
}

const small: PortalOptions = { contacts: 300, companies: 40, callLists: 12, rateLimit: false }

/** Starts a portal for one test and stops it when the test has finished. */
export async function startPortal(options: PortalOptions = {}): Promise<TestPortal> {
  const portal = await createPortal({ ...small, ...options })
  onTestFinished(() => portal.close())

  async function call<Result>(userId: number, method: string, params: unknown = {}): Promise<Answer<Result>> {
    const response = await fetch(`${portal.url}/rest/${userId}/local/${method}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(params)
    })
    return { status: response.status, body: await response.json() as Body<Result> }
  }

  async function control<Result>(method: string, path: string, body?: unknown): Promise<Result> {
    const response = await fetch(`${portal.url}/__portal/${path}`, {
      method, ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    return await response.json() as Result
  }

  return { portal, call, control }
}

/** What a refusal looks like, without the time block. */
export function refusalOf(answer: Answer<unknown>) {
  return { status: answer.status, error: answer.body.error, description: answer.body.error_description }
}

/** Ids of the clients who are there, in the order of their ids. */
export function aliveIds(portal: Portal, kind: 'contacts' | 'companies' = 'contacts'): number[] {
  return [...portal.context.world[kind].values()].filter(client => !client.deleted).map(client => client.id)
}

/** Contacts by who is responsible for them: user 3 reads only their own. */
export function contactsOf(portal: Portal, responsible: (userId: number) => boolean): number[] {
  return aliveIds(portal).filter(id => responsible(portal.context.world.contacts.get(id)?.assignedById ?? 0))
}

export interface WireParticipant { ID: number, STATUS: string, ENTITY_TYPE: number }

/** Makes a list as a user and answers its id. */
export async function addList(test: TestPortal, userId: number, ids: number[], extra: object = {}): Promise<number> {
  const { body } = await test.call<number>(userId, 'crm.calllist.add', {
    ENTITY_TYPE: 'CONTACT', ENTITIES: ids, ...extra
  })
  if (typeof body.result !== 'number') throw new Error(`no list was made: ${body.error_description}`)
  return body.result
}

/** Participants as stored: id and status, in the calling order. */
export function storedParticipants(test: TestPortal, listId: number): Array<[number, string]> {
  const list = test.portal.context.world.callLists.get(listId)
  return byRank(list?.participants ?? []).map(({ id, status }): [number, string] => [id, status])
}

/** Changes what is stored of a client or a deal; see note 74 in the portal's README. */
export async function setItem(test: TestPortal, entityTypeId: number, id: number, fields: object): Promise<void> {
  const params = { entityTypeId, id, fields }
  const { result, error } = await test.control<{ result?: true, error?: string }>('POST', 'call', { method: 'portal.setItem', params })
  if (result !== true) throw new Error(error)
}

/** The ids that crm.item.list finds, in their order; a refusal is told by its code. */
export async function idsFound(test: TestPortal, entityTypeId: number, filter: unknown, more: object = {}): Promise<unknown> {
  const answer = await test.call<{ items: Array<{ id: number }> }>(1, 'crm.item.list', {
    entityTypeId, filter, select: ['id'], order: { id: 'ASC' }, start: -1, ...more
  })
  return answer.body.error ?? answer.body.result.items.map(item => item.id)
}
