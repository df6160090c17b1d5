import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import type { IncomingMessage } from 'node:http'
import type { PortalContext } from '../context'
import { handleCall, type Outcome } from './handleCall'

type RestContext = Context<{ Bindings: HttpBindings }>

/** Everything under /rest: with a token (`/rest/{method}`) or as a webhook (`/rest/{userId}/{secret}/{method}`). */
export function restRoutes(portal: PortalContext): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  // The app is another origin, and the SDK posts JSON: every call comes with a preflight.
  app.use('*', cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], maxAge: 600 }))
  app.on(['GET', 'POST'], '/:method', async context => reply(context, await handleCall(portal, context.req.raw, {
    method: context.req.param('method'), address: addressOf(context)
  })))
  app.on(['GET', 'POST'], '/:userId/:secret/:method', async context => reply(context, await handleCall(
    portal, context.req.raw, {
      method: context.req.param('method'),
      address: addressOf(context),
      webhook: { userId: context.req.param('userId'), secret: context.req.param('secret') }
    }
  )))
  return app
}

function addressOf(context: RestContext): string {
  return context.env.incoming.socket.remoteAddress ?? 'unknown'
}

function reply(context: RestContext, outcome: Outcome): Response {
  if (outcome.kind === 'cut') {
    return cut(context.env.incoming, outcome.done)
  }
  return new Response(outcome.body, {
    status: outcome.status, headers: { 'content-type': outcome.contentType }
  })
}

/**
 * Cuts the connection. A browser sends a request again by itself, a write like a read, when a connection it has
 * used before is cut without a byte of an answer; then one call that was carried out would be two, and the fault
 * would hit neither as it was meant. A browser therefore gets the beginning of an answer first.
 */
function cut({ headers, socket }: IncomingMessage, done: boolean): Response {
  if (!done || headers.origin === undefined) {
    socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
  const begun = new ReadableStream({
    start(answer) { answer.enqueue(new TextEncoder().encode('{')) },
    // Asked for more, so the beginning is on its way.
    pull() { setTimeout(() => { socket.destroy() }, 5) }
  })
  return new Response(begun, { headers: { 'content-type': 'application/json' } })
}
