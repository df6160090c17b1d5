import { setTimeout as pause } from 'node:timers/promises'
import { ONE_ATTEMPT } from '../../src/bitrix24/transport'
import { NO_EDIT } from '../../src/domain/composition'
import { useClients } from '../../src/stores/clients'
import { useEditing } from '../../src/stores/editing'
import { useSession } from '../../src/stores/session'
import { appPortalAs, OWN_CLIENTS_MANAGER, sdkAs, storesOver } from '../connection'
import { ordinaryRateLimit } from '../portal/context'
import { createPortal, type Portal } from '../portal/server'
import { screenOf } from '../stores/appStores'
import { markdownTable } from './table'

const LATENCY_MS = 80
const SIZE = 500
const LIST = 900

/** Which places of the list have a client this manager may read. */
const patterns: ReadonlyArray<readonly [string, (place: number) => boolean]> = [
  ['every other participant', place => place % 2 === 0],
  ['the first and the last 50', place => place < 50 || place >= 450],
  ['everybody', () => true]
]

/** Requests of a manager who reads a part of a list: until it is shown whole, and for removing one and adding one. */
export async function measureManagersEdit(): Promise<string> {
  const rows: Array<readonly [string, ...number[]]> = []
  for (const [name, reads] of patterns) rows.push([name, ...await measured(reads)])
  return markdownTable(
    [`a manager's edit of a list of ${SIZE} of which they read`, 'they see', 'requests until shown', 'for an edit, more', 'for the next'],
    rows
  )
}

async function measured(reads: (place: number) => boolean): Promise<number[]> {
  const portal = await createPortal({ port: 0, rateLimit: ordinaryRateLimit, latencyMs: LATENCY_MS, contacts: SIZE + 20, callLists: 3 })
  stage(portal, reads)
  const app = appPortalAs(portal.url, OWN_CLIENTS_MANAGER, { sdk: sdkAs(portal.url, OWN_CLIENTS_MANAGER, ONE_ATTEMPT), retryDelayMs: 500 })
  const { pinia, run } = storesOver(app)
  // As after finding whom to add.
  await Promise.all([useSession(pinia).load(), useClients(pinia).ensure('contact', [SIZE + 1, SIZE + 2])])
  portal.context.requestLog.clear()
  const editing = useEditing(pinia)
  const requests = async () => {
    await pause(4 * LATENCY_MS)
    return portal.context.requestLog.all().length
  }

  const open = screenOf(run, LIST)
  while (open.isPending || open.namesKnown < open.ids.length) await pause(1)
  const sees = open.ids.length
  const counts = [await requests()]
  for (const fresh of [SIZE + 1, SIZE + 2]) {
    if (!open.entry) throw new Error('The list did not open')
    await editing.edit(open.entry, 'contact', open.content, { ...NO_EDIT, add: [fresh], remove: open.ids.slice(0, 1) })
    counts.push(await requests())
  }
  open.close()
  await portal.close()
  const [shown = 0, edited = 0, again = 0] = counts
  return [sees, shown, edited - shown, again - edited]
}

function stage({ context: { world } }: Portal, reads: (place: number) => boolean): void {
  const participants = Array.from({ length: SIZE }, (_, place) => ({ id: place + 1, status: 'IN_WORK', callId: null, rank: place + 1 }))
  for (const { id } of world.contacts.values()) {
    const mine = id > SIZE || reads(id - 1)
    Object.assign(world.contacts.get(id) ?? {}, { assignedById: mine ? OWN_CLIENTS_MANAGER : 2, deleted: false })
  }
  world.callLists.set(LIST, { id: LIST, createdAt: new Date(), createdById: 1, webformId: null, entityTypeId: 3, participants })
}
