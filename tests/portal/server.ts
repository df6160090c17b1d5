import { serve, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { createContext, type PortalContext, type PortalOptions } from './context'
import { controlRoutes } from './control'
import { hostRoutes } from './host/routes'
import { restRoutes } from './rest/routes'

export interface Portal {
  /** Where the portal answers, without a slash at the end. */
  url: string
  port: number
  appUrl: string | null
  context: PortalContext
  /** Stops listening and cuts what is still open. */
  close: () => Promise<void>
}

/**
 * Starts a local portal.
 * @param options its data, limits and address; everything has a default
 */
export async function createPortal(options: PortalOptions = {}): Promise<Portal> {
  const context = createContext(options)
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.route('/rest', restRoutes(context))
  app.route('/__portal', controlRoutes(context))
  app.route('/', hostRoutes(context))
  const hostname = options.host ?? '127.0.0.1'
  const server = await listen(app, hostname, options.port ?? 0)
  const { port } = server.address() as AddressInfo
  context.url = `http://${hostname}:${port}`
  return { url: context.url, port, appUrl: context.options.appUrl, context, close: () => close(server) }
}

function listen(app: Hono<{ Bindings: HttpBindings }>, hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, () => { resolve(server as Server) })
    server.on('error', reject)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => {
      if (error) reject(error)
      else resolve()
    })
    server.closeAllConnections()
  })
}
