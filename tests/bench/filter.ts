import { performance } from 'node:perf_hooks'
import { ONE_ATTEMPT } from '../../src/bitrix24/transport'
import type { AppliedCondition } from '../../src/domain/condition'
import { everybody } from '../../src/domain/clientSearch'
import { useClientSearch } from '../../src/stores/clientSearch'
import { useClients } from '../../src/stores/clients'
import { useCrmFields } from '../../src/stores/crmFields'
import { appPortalAs, sdkAs, storesOver, transportAs } from '../connection'
import { ordinaryRateLimit } from '../portal/context'
import { createPortal, type Portal } from '../portal/server'
import { markdownTable } from './table'

const LATENCY_MS = 80
const ADMIN = 1
/** Everybody was made before this day. */
const DAY = '2099-01-01'

/** Requests and seconds until everybody a filter finds is picked, names included. */
export async function measureFilter(size: number): Promise<string> {
  const portal = await createPortal({ port: 0, rateLimit: ordinaryRateLimit, latencyMs: LATENCY_MS, contacts: size, callLists: 3 })
  const { first, everyone } = byApp(portal)
  const rows = [
    await measured(portal, 'this app: the fields, and the first page with the names beside it', first),
    await measured(portal, 'this app: then everybody', everyone)
  ]
  // The bucket of the rate limit is full again for the next one.
  await new Promise(resolve => setTimeout(resolve, 5_000))
  rows.push(await measured(portal, 'page by page: everybody', () => pageByPage(portal)))
  await portal.close()
  return markdownTable([`pick everybody of a filter that finds ${size.toLocaleString('en')}`, 'requests', 'sub-commands', 'seconds', 'names'], rows)
}

async function measured({ context: { requestLog } }: Portal, name: string, read: () => Promise<number>): Promise<readonly [string, ...Array<string | number>]> {
  requestLog.clear()
  const start = performance.now()
  const names = await read()
  const seconds = (performance.now() - start) / 1000
  // What stands beside the names comes after them.
  await new Promise(resolve => setTimeout(resolve, 5 * LATENCY_MS))
  const requests = requestLog.all()
  return [name, requests.length, requests.reduce((sum, { commands }) => sum + commands.length, 0), seconds.toFixed(2), names]
}

/** The documented call, over and over. */
async function pageByPage({ url }: Portal): Promise<number> {
  const transport = transportAs(url, ADMIN)
  const ids = new Set<number>()
  for (let start = 0; ; start += 50) {
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await transport('crm.item.list', {
          entityTypeId: 3, select: ['*'], filter: { '<createdTime': `${DAY}T00:00:00+00:00`, categoryId: 0 }, order: { id: 'ASC' }, start
        }) as { items: Array<{ id: number }> }
        for (const { id } of answer.items) ids.add(id)
        if (answer.items.length < 50) return ids.size
        break
      } catch (error) {
        if (attempt > 50) throw error
        await new Promise(resolve => setTimeout(resolve, 500))
      }
    }
  }
}

/** As on the screen: the fields and the first page, then everybody. Both answer how many names are known. */
function byApp({ url }: Portal) {
  const { pinia } = storesOver(appPortalAs(url, ADMIN, { sdk: sdkAs(url, ADMIN, ONE_ATTEMPT), retryDelayMs: 500 }))
  const fields = useCrmFields(pinia)
  const finder = useClientSearch(pinia)
  const clients = useClients(pinia)
  const known = (ids: readonly number[]) => ids.filter(id => typeof clients.of('contact', id) === 'object').length
  return {
    async first() {
      await fields.load('contact')
      const field = fields.of('contact')?.find(({ name }) => name === 'createdTime')
      if (!field) throw new Error('There is no createdTime')
      const created: AppliedCondition = { field, operator: 'between', values: ['', DAY] }
      await finder.look({ ...everybody('contact'), where: [created] })
      return known(finder.found.map(({ id }) => id))
    },
    everyone: async () => known(await finder.findAll() ?? [])
  }
}
