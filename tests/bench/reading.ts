import { createPortal } from '../portal/server'
import { ordinaryRateLimit } from '../portal/context'
import { markdownTable } from './table'
import { ways, type Reading } from './ways'

/** As far away as a portal on the same continent. */
const LATENCY_MS = 80

interface Measured extends Reading {
  readonly way: string
  readonly size: number
  readonly requests: number
  readonly commands: number
  readonly seconds: number
}

/** Reads lists of several sizes in every way, one after the other, each with a full bucket. */
export async function measureReading(sizes: readonly number[]): Promise<string> {
  const measured: Measured[] = []
  for (const size of sizes) {
    for (const way of ways) {
      const portal = await createPortal({
        port: 0, rateLimit: ordinaryRateLimit, latencyMs: LATENCY_MS, contacts: size, participants: size, callLists: 3
      })
      const listId = Math.max(...portal.context.world.callLists.keys())
      const started = performance.now()
      const reading = await way.read(portal, listId, size)
      const seconds = (performance.now() - started) / 1000
      const log = portal.context.requestLog.all()
      const commands = log.reduce((sum, request) => sum + request.commands.length, 0)
      measured.push({ ...reading, way: way.name, size, requests: log.length, commands, seconds })
      await portal.close()
    }
  }
  return sizes.map(size => tableOf(size, measured.filter(row => row.size === size))).join('\n\n')
}

function tableOf(size: number, rows: readonly Measured[]): string {
  const app = rows.find(row => row.way === 'this app')
  return markdownTable(
    [`${size.toLocaleString('en')} participants`, 'requests', 'sub-commands', 'seconds', 'rows', 'different', 'names', 'time to this app'],
    rows.map(row => [
      row.way, row.requests, row.commands, row.seconds.toFixed(2), row.rows, row.different, row.named,
      `${(row.seconds / (app?.seconds ?? 1)).toFixed(1)} ×`
    ])
  )
}
