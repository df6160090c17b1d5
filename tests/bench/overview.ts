import { useCallLists } from '../../src/stores/callLists'
import { useClients } from '../../src/stores/clients'
import { useForms } from '../../src/stores/forms'
import { useUsers } from '../../src/stores/users'
import { useParticipants } from '../../src/stores/participants'
import { watch } from 'vue'
import { ADMIN, appPortalAs, sdkAs, storesOver } from '../connection'
import { ONE_ATTEMPT } from '../../src/bitrix24/transport'
import { ordinaryRateLimit } from '../portal/context'
import { createPortal, type Portal } from '../portal/server'
import { until } from '../localPortal'
import { screenOf } from '../stores/appStores'
import { markdownTable } from './table'

const LATENCY_MS = 80

function storesOf(portal: Portal) {
  return storesOver(appPortalAs(portal.url, ADMIN, { sdk: sdkAs(portal.url, ADMIN, ONE_ATTEMPT), retryDelayMs: 500 }))
}

/** Waits for something to become true in the stores. @returns how many requests the portal had got by then. */
function requestsUntil(portal: Portal, isTrue: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const stop = watch(isTrue, (value) => {
      if (!value) return
      queueMicrotask(() => stop())
      resolve(portal.context.requestLog.all().length)
    }, { immediate: true, flush: 'sync' })
  })
}

/** Requests until the overview shows what, and until the first names of a list are there. */
export async function measureRequests(sizes: readonly number[]): Promise<string> {
  const rows: Array<[string, number]> = [...await overviewRows()]
  for (const size of sizes) rows.push([`first names of a list of ${size.toLocaleString('en')}`, await firstNames(size)])
  return markdownTable(['until there are', 'requests'], rows)
}

async function overviewRows(): Promise<Array<[string, number]>> {
  const portal = await createPortal({ port: 0, rateLimit: ordinaryRateLimit, latencyMs: LATENCY_MS, callLists: 200, participants: 120 })
  const { pinia } = storesOf(portal)
  const [lists, users, forms, participants] = [useCallLists(pinia), useUsers(pinia), useForms(pinia), useParticipants(pinia)]
  void lists.load()
  const complete = await requestsUntil(portal, () => lists.loaded
    && lists.entries.every(entry => users.nameOf(entry.createdById) && (entry.formId === null || forms.nameOf(entry.formId))))
  const shown = lists.entries.slice(0, 25).map(entry => entry.id)
  await participants.ensure(shown)
  const withBars = portal.context.requestLog.all().length
  const total = shown.reduce((sum, id) => sum + (participants.progressOf(id)?.total ?? 0), 0)
  await portal.close()
  return [
    ['names, creators and forms of 200 lists', complete],
    [`the progress of the first 25 of them (${total.toLocaleString('en')} participants), more`, withBars - complete]
  ]
}

async function firstNames(size: number): Promise<number> {
  const portal = await createPortal({
    port: 0, rateLimit: ordinaryRateLimit, latencyMs: LATENCY_MS, contacts: size, participants: size, callLists: 3
  })
  const { pinia, run } = storesOf(portal)
  const clients = useClients(pinia)
  const open = screenOf(run, Math.max(...portal.context.world.callLists.keys()))
  const requests = await requestsUntil(portal, () =>
    open.ids.length > 0 && clients.countKnown('contact', open.ids.slice(0, 50)) === Math.min(50, size))
  await until(() => !open.isPending)
  open.close()
  await portal.close()
  return requests
}
