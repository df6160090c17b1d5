import type {
  ActivityCard,
  AnalyticsRow,
  ClientCard,
  GridPage,
  HostManner,
  Opening,
  PageState,
  RecordKind,
  RefreshedTokens
} from '../pageTypes'

async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  )
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Answer
}

/** The state the server wrote into the page. */
export function readPageState(): PageState {
  const text = document.getElementById('page-state')?.textContent
  if (!text) throw new Error('The page came without its state.')
  return JSON.parse(text) as PageState
}

/** The server half of the CRM page. Each rejects with an Error when the portal does not answer. */
export const portal = {
  rows: (kind: RecordKind, page: number, search = '') =>
    ask<GridPage>(`/__host/rows/${kind}?page=${page}&search=${encodeURIComponent(search)}`),
  /** The card of a client, or null when there is none or the user may not read it. */
  card: (kind: 'contact' | 'company', id: number) => ask<ClientCard | null>(`/__host/card/${kind}/${id}`),
  /** An activity, or null when there is none or the user does not find it. */
  activity: (id: number) => ask<ActivityCard | null>(`/__host/activity/${id}`),
  analytics: () => ask<AnalyticsRow[]>('/__host/analytics'),
  open: (placement: string, options: unknown) => ask<Opening>('/__host/open', { placement, options }),
  refresh: (sid: string) => ask<RefreshedTokens>('/__host/refresh', { sid }),
  manner: () => ask<HostManner>('/__host/manner'),
  setOption: (sid: string, scope: 'user' | 'app', name: string, value: unknown) =>
    ask<{ saved: boolean }>('/__host/option', { sid, scope, name, value }),
  setInstall: (sid: string, install: boolean) => ask<{ saved: boolean }>('/__host/first-run', { sid, install }),
  finishInstall: (sid: string, installed: boolean) =>
    ask<{ result: boolean }>('/__host/installed', { sid, installed }),
  session: (change: Record<string, unknown>) => ask<unknown>('/__portal/session', change),
  addFaults: (faults: unknown[]) => ask<unknown>('/__portal/faults', faults),
  clearFaults: async () => {
    await fetch('/__portal/faults', { method: 'DELETE' })
  }
}
