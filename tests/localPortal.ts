import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { PortalOptions } from './portal/context'
import type { FaultKind } from './portal/rest/faults'
import type { LoggedRequest } from './portal/rest/requestLog'
import { createPortal, type Portal } from './portal/server'
import { byRank } from './portal/world/ranks'
import type { World } from './portal/world/types'

/** A fault to come; see the portal's README, note 73. */
export interface ComingFault {
  method: string
  kind: FaultKind
  times?: number
  ms?: number
}

/** A list as the portal stores it. */
export interface StoredList {
  ids: number[]
  statuses: string[]
  formId: number | null
}

/** The local portal of a test file: one server, new data before every test. */
export interface LocalPortal {
  readonly url: string
  readonly world: World
  /** The requests since the test began, or since `forgetRequests`. */
  requests(): LoggedRequest[]
  /** How many requests, and how many commands in each. */
  commandCounts(): number[]
  /** The names of the methods that were called, in batches or not, in order. */
  methods(): string[]
  forgetRequests(): void
  faults(...faults: ComingFault[]): Promise<void>
  /** A token of the application for a user, for `appSdkAs`. */
  tokenOf(userId: number): string
  /** A call through the control surface, as somebody else. */
  call<Result = unknown>(method: string, params: object, userId?: number): Promise<Result>
  /** Makes a list of contacts, or of what `ENTITY_TYPE` says, and answers its id. */
  addList(userId: number, ids: readonly number[], more?: object): Promise<number>
  stored(listId: number): StoredList
  /** Ids of clients that are there, in their order. */
  alive(kind?: 'contacts' | 'companies'): number[]
  /** The id of a list's activity. */
  activityOf(listId: number): number | undefined
}

const SMALL = { contacts: 300, companies: 40, callLists: 12 }

/** Starts the file's portal. Without a rate limit unless one is given. */
export function localPortal(options: PortalOptions = {}): LocalPortal {
  let portal: Portal
  const sizes = { ...SMALL, ...options }

  async function control<Result>(path: string, body: unknown): Promise<Result> {
    const response = await fetch(`${portal.url}/__portal/${path}`, { method: 'POST', body: JSON.stringify(body) })
    const answer = await response.json() as Result & { error?: string }
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }

  beforeAll(async () => {
    portal = await createPortal({ rateLimit: false, ...sizes })
  })
  beforeEach(async () => {
    const { contacts, companies, callLists, participants } = sizes
    await control('reset', { contacts, companies, callLists, participants })
    portal.context.requestLog.clear()
  })
  afterAll(() => portal.close())

  const local: LocalPortal = {
    get url() {
      return portal.url
    },
    get world() {
      return portal.context.world
    },
    requests: () => portal.context.requestLog.all(),
    commandCounts: () => local.requests().map(request => request.commands.length),
    methods: () => local.requests().flatMap(request => request.commands.map(command => command.method)),
    forgetRequests: () => portal.context.requestLog.clear(),
    tokenOf: userId => portal.context.tokens.issue(userId).accessToken,
    faults: async (...faults) => void await control('faults', faults),
    async call<Result>(method: string, params: object, userId = 1) {
      return (await control<{ result: Result }>('call', { userId, method, params })).result
    },
    addList: (userId, ids, more = {}) =>
      local.call<number>('crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: ids, ...more }, userId),
    stored(listId) {
      const list = local.world.callLists.get(listId)
      if (!list) throw new Error(`the portal has no list ${listId}`)
      return {
        ids: byRank(list.participants).map(({ id }) => id),
        statuses: byRank(list.participants).map(({ status }) => status),
        formId: list.webformId
      }
    },
    alive: (kind = 'contacts') =>
      [...local.world[kind].values()].filter(client => !client.deleted).map(client => client.id),
    activityOf: listId =>
      [...local.world.activities.values()].find(({ providerId, associatedEntityId }) =>
        providerId === 'CALL_LIST' && associatedEntityId === listId)?.id
  }
  return local
}

/** Waits until something holds. */
export async function until(holds: () => boolean, what = 'what was waited for'): Promise<void> {
  for (const end = Date.now() + 5_000; !holds();) {
    if (Date.now() > end) throw new Error(`${what} did not come about`)
    await new Promise(resolve => setTimeout(resolve, 2))
  }
}
