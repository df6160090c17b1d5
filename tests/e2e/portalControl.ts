import type { HostManner } from '../portal/host/pageTypes'

/** Sizes and seed of a new world; what is left out has the portal's default. */
export interface WorldRequest {
  seed?: number
  contacts?: number
  companies?: number
  callLists?: number
  participants?: number
}

/** What the next frame is opened with. */
export interface SessionChange {
  userId?: number
  lang?: string
  theme?: 'light' | 'dark'
  placement?: string
  placementOptions?: unknown
  install?: boolean
}

export interface FaultRequest {
  method: string
  kind: string
  times?: number
  ms?: number
}

/** The control surface of a running portal, as a test uses it. Every verb rejects when the portal refuses. */
export interface PortalControl {
  url: string
  /** New data; answers the counts. Faults, limits and the frame host's memory start over. */
  reset: (world?: WorldRequest) => Promise<unknown>
  session: (change: SessionChange) => Promise<unknown>
  faults: (faults: FaultRequest[]) => Promise<unknown>
  clearFaults: () => Promise<void>
  /** The log of HTTP requests so far. */
  requests: () => Promise<unknown>
  clearRequests: () => Promise<void>
  /** One REST call as somebody else; answers the body of the answer, refusals too. */
  call: (userId: number, method: string, params?: Record<string, unknown>) => Promise<unknown>
  /** Lists and activities as stored. */
  state: () => Promise<unknown>
  /** Makes the frame host behave badly until the next reset. */
  host: (manner: Partial<HostManner>) => Promise<unknown>
}

/** Talks to the control surface of the portal at that address. */
export function createPortalControl(url: string): PortalControl {
  async function send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${url}/__portal/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    })
    const text = await response.text()
    // A REST call that the portal refuses is an answer to look at, not a failure of the control surface.
    if (!response.ok && path !== 'call') throw new Error(`/__portal/${path} answered ${response.status}: ${text}`)
    return text ? (JSON.parse(text) as unknown) : undefined
  }

  return {
    url,
    reset: (world = {}) => send('POST', 'reset', world),
    session: (change) => send('POST', 'session', change),
    faults: (faults) => send('POST', 'faults', faults),
    clearFaults: async () => {
      await send('DELETE', 'faults')
    },
    requests: () => send('GET', 'requests'),
    clearRequests: async () => {
      await send('DELETE', 'requests')
    },
    call: (userId, method, params = {}) => send('POST', 'call', { userId, method, params }),
    state: () => send('GET', 'state'),
    host: (manner) => send('POST', 'host', manner)
  }
}
