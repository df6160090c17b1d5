import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { zipFolder } from '../../scripts/zipFolder'
import { contentSecurityPolicy, createAppHost } from '../portal/appHost'
import { createPortal } from '../portal/server'
import { expect, test } from './portal'
import { findWebServer, startWebServer, type WebServer } from './webServer'

interface StoredPlace {
  handler: string
}

const formPost = { method: 'POST', body: new URLSearchParams({ AUTH_ID: 'token', PLACEMENT: 'DEFAULT' }) }

/** What lies beside the app on a server: how a certificate is asked for, and what is for nobody. */
const besideTheApp = { '.well-known/acme-challenge/token': 'token.key', '.well-known/.hidden': 'no', '.env': 'no', '.git/config': 'no' }

function folderOfServer(appFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'served-'))
  cpSync(appFolder, folder, { recursive: true })
  for (const [name, content] of Object.entries(besideTheApp)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function hostingTests(name: WebServer): void {
  const program = findWebServer(name)
  const hosted = test.extend({
    servers: [
      async ({ appFolder }, use) => {
        const portal = await createPortal()
        const folder = folderOfServer(appFolder)
        const app = await startWebServer(name, program ?? name, folder, portal.url)
        portal.context.options.appUrl = app.url
        await use({ portal, app })
        await Promise.all([app.close(), portal.close()])
        rmSync(folder, { recursive: true })
      },
      { scope: 'worker' }
    ]
  })

  hosted.describe(`On ${name}, with its file of hosting/`, () => {
    hosted.skip(!program, `${name} is not installed and could not be installed here: install it to have this tested.`)
    hosted.use({ world: { contacts: 40, companies: 10, callLists: 3 } })

    hosted('the app is installed and opens in the portal', async ({ openApp, page, portal }) => {
      const { app } = await openApp({ install: true })
      await app.getByRole('button', { name: 'Install' }).click()
      await page.waitForURL(/install_finished=Y/)
      await expect(page.frameLocator('iframe.app-frame').getByRole('heading', { name: 'Call lists' })).toBeVisible()
      await expect(page.frameLocator('iframe.app-frame').getByRole('table', { name: 'Call lists' })).toBeVisible()
      expect((await portal.state() as { placements: StoredPlace[] }).placements).toHaveLength(10)
    })

    hosted('pages answer a posted form (protocol note 52), and nothing else does', async ({ servers }) => {
      const at = (path: string, init: RequestInit = {}) => fetch(servers.app.url + path, init)
      for (const path of ['', 'index.html', 'install.html', '?DOMAIN=portal&LANG=en']) {
        const answer = await at(path, formPost)
        expect([path, answer.status]).toEqual([path, 200])
        expect(answer.headers.get('content-type')).toContain('text/html')
        expect(await answer.text()).toContain('<div id="app">')
      }
      // Older versions of Caddy give a file to whoever posts to it.
      if (name === 'nginx') expect((await at('icon.svg', formPost)).status).toBe(405)
      expect((await at('missing.html', formPost)).status).toBeGreaterThanOrEqual(404)
      expect((await at('.vite/manifest.json')).status).toBe(404)
      expect((await at('assets/')).status).toBeGreaterThanOrEqual(403)
    })

    hosted('what begins with a dot is for nobody, but a certificate can be asked for', async ({ servers }) => {
      const at = (path: string, init: RequestInit = {}) => fetch(servers.app.url + path, init)
      const answer = await at('.well-known/acme-challenge/token')
      expect([answer.status, await answer.text()]).toEqual([200, 'token.key'])
      const others = ['.env', '.git/config', '.well-known/.hidden', '.well-known/%2e%2e/.env', '.well-known/none', '.vite/manifest.json']
      for (const path of others) expect([path, (await at(path)).status]).toEqual([path, 404])
    })

    hosted('the head of everything is answered as its whole is, without the rest', async ({ servers }) => {
      const page = await (await fetch(servers.app.url)).text()
      const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
      for (const path of ['', 'index.html', 'install.html', 'icon.svg', script, '.well-known/acme-challenge/token', 'missing.html']) {
        const whole = await fetch(servers.app.url + path)
        const head = await fetch(servers.app.url + path, { method: 'HEAD' })
        expect([path, head.status]).toEqual([path, whole.status])
        for (const header of ['content-type', 'cache-control', 'content-security-policy']) {
          expect([path, head.headers.get(header)]).toEqual([path, whole.headers.get(header)])
        }
        expect(await head.text()).toBe('')
      }
    })

    hosted('hashed files are kept, pages are not, and both are compressed', async ({ servers }) => {
      const page = await fetch(`${servers.app.url}index.html`)
      expect(page.headers.get('cache-control')).toBe('no-cache')
      const style = /href="\.\/(assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? ''
      const answer = await fetch(servers.app.url + style, { headers: { 'Accept-Encoding': 'gzip' } })
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('content-encoding')).toBe('gzip')
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
    })

    hosted('the policy lets in portals and nobody else', async ({ servers }) => {
      const policy = (await fetch(servers.app.url, formPost)).headers.get('content-security-policy') ?? ''
      const part = (directive: string) => policy.split('; ').find((one) => one.startsWith(directive)) ?? ''
      expect(part('script-src')).toBe(`script-src 'self'`)
      expect(part('default-src')).toBe(`default-src 'none'`)
      for (const directive of ['connect-src', 'frame-ancestors']) {
        expect(part(directive).split(' ')).toEqual(expect.arrayContaining(['https://*.bitrix24.com', 'https://*.bitrix24.ru', servers.portal.url]))
      }
      // All in all the policy that the other browser tests run under, with these portals in it.
      const portals = part('frame-ancestors').split(' ').slice(1)
      expect(policy).toBe(contentSecurityPolicy(portals, portals))
    })
  })
}

hostingTests('nginx')
hostingTests('caddy')

/** The app as it comes out of the zip, below a path of somebody else's host. */
const unpacked = test.extend<object, { unzipped: string }>({
  unzipped: [
    async ({ appFolder }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'unzipped-'))
      for (const [name, content] of Object.entries(unzipSync(zipFolder(appFolder)))) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), content)
      }
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' }
  ],
  servers: [
    async ({ unzipped }, use) => {
      let portalOrigin: string[] = []
      const origins = () => portalOrigin
      const app = await createAppHost({ dir: unzipped, base: '/apps/call-lists/', connectSrc: origins, frameAncestors: origins })
      const portal = await createPortal({ appUrl: app.url })
      portalOrigin = [portal.url]
      await use({ portal, app })
      await Promise.all([app.close(), portal.close()])
    },
    { scope: 'worker' }
  ]
})

unpacked.describe('Unpacked from the zip, below a path', () => {
  unpacked.use({ world: { contacts: 40, companies: 10, callLists: 3 } })

  unpacked('the wizard runs, and every place opens below that path', async ({ openApp, page, portal, servers }) => {
    const { app } = await openApp({ install: true })
    await app.getByRole('button', { name: 'Install' }).click()
    await page.waitForURL(/install_finished=Y/)
    const { placements } = await portal.state() as { placements: StoredPlace[] }
    expect(placements.map(({ handler }) => handler)).toEqual(Array(10).fill(`${servers.app.url}index.html`))

    await page.goto(`${portal.url}/crm/contact/list/`)
    await page.locator('tbody tr').nth(1).getByRole('button', { name: 'Actions for' }).click()
    await page.getByRole('menuitem', { name: 'Add to a call list' }).click()
    await expect(page.frameLocator('iframe.app-frame').getByRole('heading', { name: /^Add .+ to a call list/ })).toBeVisible()
  })

  unpacked('the app shows its picture outside a portal too', async ({ page, servers }) => {
    await page.goto(servers.app.url)
    const picture = page.locator('main img')
    await expect(picture).toBeVisible()
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })
})
