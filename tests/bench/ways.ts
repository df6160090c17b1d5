import { ApiVersion, type B24Hook } from '@bitrix24/b24jssdk'
import { setTimeout as pause } from 'node:timers/promises'
import { ONE_ATTEMPT } from '../../src/bitrix24/transport'
import { ADMIN, appPortalAs, sdkAs, storesOver } from '../connection'
import type { Portal } from '../portal/server'
import { screenOf } from '../stores/appStores'

/** What a way of reading a list came to. */
export interface Reading {
  /** Rows got, the same row counted as often as it came. */
  readonly rows: number
  readonly different: number
  /** Rows whose name was read as well. */
  readonly named: number
}

/** A way of reading all participants of a list with their names. */
export interface Way {
  readonly name: string
  read(portal: Portal, listId: number, size: number): Promise<Reading>
}

const itemsGet = 'crm.calllist.items.get'

interface Row {
  readonly ID: number
}

async function rowsOf(sdk: B24Hook, params: object): Promise<Row[]> {
  const answer = await sdk.actions.v2.call.make<Row[]>({ method: itemsGet, params: { ...params } })
  return answer.getData()?.result ?? []
}

async function namesOf(sdk: B24Hook, ids: readonly number[]): Promise<number> {
  let named = 0
  for (let start = 0; start < ids.length; start += 50) {
    const params = { entityTypeId: 3, select: ['*'], filter: { '@id': ids.slice(start, start + 50) }, start: -1 }
    const answer = await sdk.actions.v2.call.make<{ items: unknown[] }>({ method: 'crm.item.list', params })
    named += answer.getData()?.result.items.length ?? 0
  }
  return named
}

/** Thrown into the SDK's helper, which would never end by itself. */
class Enough extends Error {}

export const ways: readonly Way[] = [
  {
    name: 'documented single call',
    async read(portal, listId) {
      const sdk = sdkAs(portal.url, ADMIN, {})
      const rows = await rowsOf(sdk, { LIST_ID: listId })
      return { rows: rows.length, different: rows.length, named: await namesOf(sdk, rows.map(row => row.ID)) }
    }
  },
  {
    name: 'page by page',
    async read(portal, listId) {
      const sdk = sdkAs(portal.url, ADMIN, {})
      const ids: number[] = []
      for (;;) {
        // Past the end the portal refuses.
        const rows = await rowsOf(sdk, { LIST_ID: listId, start: ids.length }).catch(() => [])
        if (rows.length === 0) break
        ids.push(...rows.map(row => row.ID))
      }
      return { rows: ids.length, different: new Set(ids).size, named: await namesOf(sdk, ids) }
    }
  },
  {
    name: 'the SDK\'s callList, stopped after 2 N rows',
    async read(portal, listId, size) {
      const sdk = sdkAs(portal.url, ADMIN, {})
      const ids: number[] = []
      sdk.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.response.use((response) => {
        const { result } = response.data as { result: Row[] }
        ids.push(...result.map(row => row.ID))
        if (ids.length >= 2 * size) throw new Enough()
        return response
      })
      await sdk.actions.v2.callList.make({ method: itemsGet, params: { LIST_ID: listId }, idKey: 'ID' }).catch(() => null)
      return { rows: ids.length, different: new Set(ids).size, named: 0 }
    }
  },
  {
    name: 'this app',
    async read(portal, listId) {
      const app = appPortalAs(portal.url, ADMIN, { sdk: sdkAs(portal.url, ADMIN, ONE_ATTEMPT), retryDelayMs: 500 })
      const open = screenOf(storesOver(app).run, listId)
      while (open.isPending || open.namesKnown < open.ids.length) await pause(1)
      return { rows: open.ids.length, different: new Set(open.ids).size, named: open.namesKnown }
    }
  }
]
