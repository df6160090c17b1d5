import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAppHost, type AppHost, type AppHostOptions } from './appHost'

let folder: string
let host: AppHost

async function serve(options: Partial<AppHostOptions> = {}): Promise<void> {
  await host?.close()
  host = await createAppHost({ dir: join(folder, 'dist'), ...options })
}

const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, host.url), init)

/** The encoding an answer came in, when the browser says it can read these. */
const encodingFor = (path: string, accepted: string) =>
  get(path, { headers: { 'Accept-Encoding': accepted } }).then((answer) => answer.headers.get('Content-Encoding'))

/** A request whose path goes out as written; fetch would tidy the dots away. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: host.port, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-host-'))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'outside')
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>App</title>')
  await writeFile(join(folder, 'dist/install.html'), '<!doctype html><title>Wizard</title>')
  await writeFile(join(folder, 'dist/assets/main-1a2b.js'), `console.log('${'x'.repeat(4000)}')`)
  await writeFile(join(folder, 'dist/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await serve()
})

afterEach(async () => {
  await host.close()
  await rm(folder, { recursive: true })
})

describe("the app's host", () => {
  it.each(['GET', 'POST'])('answers %s of the page, since a portal opens it by a form (protocol note 52)', async (method) => {
    const body = method === 'POST' ? new URLSearchParams({ AUTH_ID: 'token' }) : null
    for (const path of ['./', './index.html', './?DOMAIN=portal&LANG=en']) {
      const answer = await get(path, { method, body })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      expect(await answer.text()).toContain('<title>App</title>')
    }
    expect(await (await get('./install.html', { method, body })).text()).toContain('<title>Wizard</title>')
  })

  it('refuses to post to anything but a page', async () => {
    const answer = await get('./icon.svg', { method: 'POST' })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('has nothing else, least of all outside its folder', async () => {
    expect((await get('./missing.js')).status).toBe(404)
    expect((await get('./assets/')).status).toBe(404)
    expect(await statusOf('/..%2fsecret.txt')).toBe(404)
    expect(await statusOf('/assets/..%2f..%2fsecret.txt')).toBe(404)
    expect(await statusOf('/%E0%A4%A')).toBe(400)
  })

  it('lets hashed files be kept for ever and the page be asked for again', async () => {
    expect((await get('./assets/main-1a2b.js')).headers.get('Cache-Control')).toContain('immutable')
    const page = await get('./')
    expect(page.headers.get('Cache-Control')).toBe('no-cache')
    const again = await get('./', { headers: { 'If-None-Match': page.headers.get('ETag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('compresses what is worth it, the way the browser can read', async () => {
    expect(await encodingFor('./assets/main-1a2b.js', 'gzip, br')).toBe('br')
    expect(await encodingFor('./assets/main-1a2b.js', 'gzip')).toBe('gzip')
    expect(await encodingFor('./assets/main-1a2b.js', 'identity')).toBeNull()
    expect(await encodingFor('./icon.svg', 'gzip, br')).toBeNull()
  })

  it('shows a file anew when it has changed on the disk', async () => {
    await get('./')
    await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Newer</title>')
    expect(await (await get('./')).text()).toContain('Newer')
  })

  it('can be mounted below a path, and answers nothing above it', async () => {
    await serve({ base: '/apps/call-lists/' })
    expect(host.url).toMatch(/\/apps\/call-lists\/$/)
    expect((await get('./')).status).toBe(200)
    expect((await get('./assets/main-1a2b.js')).status).toBe(200)
    expect((await get('/')).status).toBe(404)
  })

  it('allows no inline script, no frame but the portal, and calls to nobody but the portal', async () => {
    const portal = 'http://127.0.0.1:5999'
    await serve({ connectSrc: () => [portal], frameAncestors: () => [portal] })
    const policy = (await get('./')).headers.get('Content-Security-Policy')?.split('; ') ?? []
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).toContain(`connect-src 'self' ${portal}`)
    expect(policy).toContain(`frame-ancestors ${portal}`)
    expect(policy.join()).not.toContain('unsafe')
    await serve()
    expect((await get('./')).headers.get('Content-Security-Policy')).toContain(`frame-ancestors 'none'`)
  })
})
