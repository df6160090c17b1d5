import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Server } from 'node:http'
import { createContext, type PortalContext, type PortalOptions } from './context'
import { controlRoutes } from './control'
import { hostRoutes } from './host/routes'
import { listen } from './listen'
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
  // Another site than an app's host, which is an address by default, as in Bitrix24 (protocol note 210).
  const hostname = options.host ?? 'localhost'
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const { port, close } = await listen(server, hostname, options.port ?? 0)
  context.url = `http://${hostname}:${port}`
  return { url: context.url, port, appUrl: context.options.appUrl, context, close }
}
