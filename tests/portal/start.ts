import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createAppHost } from './appHost'
import { allScopes } from './context'
import { createDevAppHost } from './devAppHost'
import { extraControlMethods } from './extraControlMethods'
import { fullName } from './host/records'
import { createPortal, type Portal } from './server'

/**
 * `npm start`: the local portal with the built app in it, each a site of its own, as a portal and its apps are
 * (protocol note 210). `--dev` serves the app from its sources, `--no-build` takes dist/ as it is.
 */
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
const portalHost = 'localhost'
const appHost = '127.0.0.1'
const portalPort = Number(process.env.PORTAL_PORT ?? 5240)
const appPort = Number(process.env.APP_PORT ?? 5241)

const { values: options } = parseArgs({ options: { dev: { type: 'boolean' }, 'no-build': { type: 'boolean' } } })

function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

async function buildWhenStale(): Promise<void> {
  const sources = ['src', 'public', 'index.html', 'install.html', 'vite.config.ts', 'package-lock.json']
  const newest = Math.max(...sources.map((source) => newestChange(join(root, source))))
  const built = statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built >= newest) return
  console.log('Building the app…')
  const { build } = await import('vite')
  await build({ root, logLevel: 'warn' })
}

function explain(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    const variable = error.port === portalPort ? 'PORTAL_PORT' : 'APP_PORT'
    return `Port ${String(error.port)} is taken by another program. Choose another one, for example ${variable}=5250 npm start`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The calls of the world end on a day that is long ago: a few of this week, for whoever looks at what is said of calls. */
function callSomeThisWeek(portal: Portal): void {
  const { contacts } = portal.context.world
  const called = [...contacts.values()].filter(({ deleted, id }) => !deleted && id % 40 === 0)
  called.forEach(({ id }, index) => {
    const at = new Date(Date.now() - (index % 6 + 1) * 20 * 3_600_000).toISOString()
    extraControlMethods['portal.addCall']?.(portal.context, { clients: [{ entityTypeId: 3, id }], at })
  })
}

async function start(): Promise<void> {
  if (!options.dev && !options['no-build']) await buildWhenStale()

  // The app's address is known beforehand, so the portal can be first and the app be told its origin.
  const portal = await createPortal({
    host: portalHost, port: portalPort, appUrl: `http://${appHost}:${appPort}/`, scopes: allScopes, otherCategories: 5
  })
  callSomeThisWeek(portal)
  const portalOrigin = () => [portal.url]
  const app = options.dev
    ? await createDevAppHost({ root, port: appPort, host: appHost })
    : await createAppHost({
        dir: join(root, 'dist'),
        port: appPort,
        host: appHost,
        connectSrc: portalOrigin,
        frameAncestors: portalOrigin
      })

  console.log(`\n  Local portal   ${portal.url}/`)
  console.log(`  The app        ${app.url}  (opens inside the portal only)\n`)
  for (const user of portal.context.world.users.values()) {
    console.log(`  User ${user.id}         ${fullName(user)}${user.isAdmin ? ', administrator' : ''}`)
  }
  console.log('\n  Switch user, language and theme in the bar on top of the page. Ctrl-C ends it.\n')

  const stop = () => void Promise.all([app.close(), portal.close()]).finally(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

start().catch((error: unknown) => {
  console.error(explain(error))
  process.exit(1)
})
