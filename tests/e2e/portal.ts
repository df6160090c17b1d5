import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base, type Frame, type FrameLocator } from '@playwright/test'
import { createAppHost, type AppHost } from '../portal/appHost'
import { createPortal, type Portal } from '../portal/server'
import { createPortalControl, type PortalControl, type SessionChange, type WorldRequest } from './portalControl'
import { watch } from './watch'

export { expect }

/** The app as it stands open in the portal: `app` to find things in it, `frame` to look inside. */
export interface OpenedApp {
  app: FrameLocator
  frame: Frame
}

interface Servers {
  portal: Portal
  app: AppHost
}

interface WorkerFixtures {
  /** Folder the app is served from; the built app, unless a test brings a page of its own. */
  appFolder: string
  servers: Servers
}

interface TestFixtures {
  /** What the portal is filled with before the test: `test.use({ world: { contacts: 50 } })`. */
  world: WorldRequest
  /** Console lines and errors the test provokes: `test.use({ allowedProblems: [/…/] })`. */
  allowedProblems: RegExp[]
  /** The running portal, reset to `world`: an administrator, English, light, an empty log. */
  portal: PortalControl
  /** Opens the app's own page in the portal as that user, in that language, theme and place. */
  openApp: (session?: SessionChange) => Promise<OpenedApp>
  quiet: undefined
}

const freshSession: SessionChange = {
  userId: 1,
  lang: 'en',
  theme: 'light',
  placement: 'DEFAULT',
  placementOptions: {},
  install: false
}

/** APP_FOLDER tries a build that stands elsewhere. */
const builtApp = process.env.APP_FOLDER ?? join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')

async function startServers(appFolder: string): Promise<Servers> {
  if (!existsSync(join(appFolder, 'index.html'))) {
    throw new Error('There is no built app: run `npm run build` first, or `npm run test:e2e`, which does.')
  }
  let portalOrigin: string[] = []
  const origins = () => portalOrigin
  const app = await createAppHost({ dir: appFolder, connectSrc: origins, frameAncestors: origins })
  const portal = await createPortal({ appUrl: app.url })
  portalOrigin = [portal.url]
  return { portal, app }
}

/** Playwright's test with a portal and an app of its own for each worker, both on free ports. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  appFolder: [builtApp, { option: true, scope: 'worker' }],
  servers: [
    async ({ appFolder }, use) => {
      const servers = await startServers(appFolder)
      await use(servers)
      await Promise.all([servers.app.close(), servers.portal.close()])
    },
    { scope: 'worker' }
  ],

  world: [{}, { option: true }],
  allowedProblems: [[], { option: true }],

  portal: async ({ servers, world }, use) => {
    const portal = createPortalControl(servers.portal.url)
    await portal.reset(world)
    await portal.session(freshSession)
    await portal.clearRequests()
    await use(portal)
  },

  quiet: [
    async ({ context, servers, allowedProblems }, use) => {
      const problems = watch(context, [servers.portal.url, new URL(servers.app.url).origin], allowedProblems)
      await use(undefined)
      expect(problems, 'console, uncaught errors and requests to strangers').toEqual([])
    },
    { auto: true }
  ],

  openApp: async ({ page, portal, servers }, use) => {
    await use(async (session = {}) => {
      await portal.session(session)
      await page.goto(`${portal.url}/marketplace/app/call-lists/`)
      const iframe = page.locator('iframe.app-frame')
      const handle = await iframe.elementHandle()
      const frame = await handle?.contentFrame()
      if (!frame) throw new Error('The portal opened no frame.')
      await frame.waitForURL((url) => url.href.startsWith(servers.app.url))
      return { app: iframe.contentFrame(), frame }
    })
  }
})
