/**
 * `npm run test:live`: does the local portal behave like a real one? Asks the portal whose webhook address is in
 * B24_HOOK, and only reads there; with B24_HOOK_WRITE=1 it also makes one call list, changes and deletes it.
 */
import { createPortal } from '../portal/server'
import { comparePortals, tableOf } from './compare'
import { createHook } from './hook'

async function run(): Promise<number> {
  const address = process.env.B24_HOOK
  if (!address) {
    console.log('Set B24_HOOK to an incoming webhook with the scopes crm and user_brief, for example\n\n'
      + '  B24_HOOK=https://portal.bitrix24.com/rest/1/secret/ npm run test:live\n\n'
      + 'It only reads. With B24_HOOK_WRITE=1 it also makes one call list, changes and deletes it.')
    return 2
  }
  const write = process.env.B24_HOOK_WRITE === '1'
  const portal = await createPortal({ rateLimit: false })
  try {
    const lines = await comparePortals(createHook(`${portal.url}/rest/1/local/`), createHook(address), write)
    console.log(tableOf(lines))
    const count = (verdict: string) => lines.filter(line => line.verdict === verdict).length
    console.log(`\n${count('same')} the same, ${count('DIFFERENT')} different, ${count('not seen')} not seen${write ? '' : ' (read only)'}`)
    return count('DIFFERENT') > 0 ? 1 : 0
  } finally {
    await portal.close()
  }
}

run().then(
  (code) => { process.exitCode = code },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
)
