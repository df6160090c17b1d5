import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createStaticFiles } from './staticFiles'

/** What the app host needs to know. Ports: 0 takes any free one. */
export interface AppHostOptions {
  /** Folder of the built app. */
  dir: string
  port?: number
  host?: string
  /** Path the app is mounted below, with a slash at both ends. Default `/`. */
  base?: string
  /** Origins the app may call. A function, because a portal on a free port is known only later. */
  connectSrc?: () => string[]
  /** Origins that may show the app in a frame. */
  frameAncestors?: () => string[]
}

export interface AppHost {
  /** Address of the app's page, for example `http://127.0.0.1:5241/`. */
  url: string
  port: number
  close(): Promise<void>
}

/**
 * The one inline style the UI kit adds is empty; its hash lets the policy do without `unsafe-inline`.
 */
const emptyStyle = `'sha256-7ZIzQltM1iU0jPqNUKNjeveSPHJnVZPsIFZx2wkyrFQ='`

const pages = new Set(['', 'index.html', 'install.html'])

/**
 * The strictest Content-Security-Policy the app is known to run under.
 *
 * @param connectSrc origins for fetch, besides the app's own
 * @param frameAncestors origins that may embed the app; none means nobody
 */
export function contentSecurityPolicy(connectSrc: string[], frameAncestors: string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' ${emptyStyle}`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    ['connect-src', `'self'`, ...connectSrc].join(' '),
    ['frame-ancestors', ...(frameAncestors.length > 0 ? frameAncestors : [`'none'`])].join(' '),
    `base-uri 'none'`,
    `form-action 'none'`
  ].join('; ')
}

function plainAnswer(response: ServerResponse, status: number, text: string, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers })
  response.end(text)
}

/**
 * Serves a built app as a static host has to for Bitrix24: the page answers GET **and POST**, since the
 * portal opens it by posting a form (protocol note 52).
 *
 * @returns the running host; its address ends with `base`
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export async function createAppHost(options: AppHostOptions): Promise<AppHost> {
  const { dir, port = 0, host = '127.0.0.1', base = '/' } = options
  const files = createStaticFiles(resolve(dir))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A posted form carries tokens the static page can't use; it is read away so the connection stays usable.
    request.resume()
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://app').pathname)
    if (!path.startsWith(base)) return plainAnswer(response, 404, 'Not found')
    const name = path.slice(base.length)
    const isPage = pages.has(name)
    const allowed = isPage ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
    if (!allowed.includes(request.method ?? '')) {
      return plainAnswer(response, 405, 'Method not allowed', { Allow: allowed.join(', ') })
    }
    const file = await files.read(name || 'index.html', request.headers['accept-encoding']?.toString() ?? '')
    if (!file) return plainAnswer(response, 404, 'Not found')

    const policy = contentSecurityPolicy(options.connectSrc?.() ?? [], options.frameAncestors?.() ?? [])
    response.setHeader('Content-Type', file.type)
    response.setHeader('ETag', file.etag)
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Cache-Control', /^assets\//.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (request.method !== 'POST' && request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end()
      return
    }
    if (file.encoding !== 'identity') response.setHeader('Content-Encoding', file.encoding)
    response.setHeader('Content-Length', file.body.length)
    response.writeHead(200)
    response.end(request.method === 'HEAD' ? undefined : file.body)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else plainAnswer(response, error instanceof URIError ? 400 : 500, String(error))
    })
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, done)
  })
  const taken = (server.address() as AddressInfo).port

  return {
    url: `http://${host}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
}
