import { createServer as createTcpServer } from 'node:net'
import type { AppHost } from './appHost'
import { createServer, type Connect, type Plugin } from 'vite'

/**
 * The portal opens the app by POST (protocol note 52), which Vite's server does not answer; the page is the
 * same for both, so the request goes on as a GET.
 */
const answerPost: Connect.NextHandleFunction = (request, _response, next) => {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  if (request.method === 'POST' && (path.endsWith('/') || path.endsWith('.html'))) {
    request.resume()
    request.method = 'GET'
    // Vite answers a page only to whoever says it reads pages, and a posted form need not say so.
    request.headers.accept = 'text/html'
  }
  next()
}

function postAsGet(): Plugin {
  return {
    name: 'post-as-get',
    configureServer(server) {
      server.middlewares.use(answerPost)
    }
  }
}

/** Asked before Vite is started, which says in words alone that a port is taken, and late. */
function takeAndLeave(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createTcpServer()
    server.once('error', reject)
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

/**
 * Serves the app from its sources, with hot updates, as the app's host of `npm run dev`. There is no
 * Content-Security-Policy: Vite's client needs inline scripts.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export async function createDevAppHost(options: { root: string; port: number; host: string }): Promise<AppHost> {
  const { root, port, host } = options
  await takeAndLeave(port, host)
  const server = await createServer({
    root,
    logLevel: 'warn',
    plugins: [postAsGet()],
    // Relative addresses are for the build; here the app is at the root.
    base: '/',
    server: { port, host, strictPort: true, cors: true }
  })
  await server.listen()
  return { url: `http://${host}:${port}/`, port, close: () => server.close() }
}
