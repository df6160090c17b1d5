import type { Server } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'

/** A server that answers. */
export interface Listening {
  port: number
  /** Stops listening and cuts what is still open. */
  close: () => Promise<void>
}

/** No free port is taken at the other address that often in a row. */
const ATTEMPTS = 5

/**
 * Listens at a host's addresses. `localhost` has two, and which of them is tried first differs from machine to
 * machine, so both answer where the machine has both; any other host is one address.
 * @param port 0 takes any free one.
 * @throws Error with code `EADDRINUSE` and the `port` when it is taken.
 */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  if (host !== 'localhost') return closable(server, await listenAt(server, host, port))
  for (let attempt = 1; ; attempt++) {
    const taken = await listenAt(server, '127.0.0.1', port)
    // A server listens once; what comes in at the second address is handed to it.
    const beside = createServer({ allowHalfOpen: true, noDelay: true }, socket => server.emit('connection', socket))
    try {
      await listenAt(beside, '::1', taken)
      return closable(server, taken, beside)
    } catch (error) {
      if (!isTaken(error)) return closable(server, taken)
      await closable(server, taken).close()
      if (port !== 0 || attempt === ATTEMPTS) throw error
    }
  }
}

type Listener = ReturnType<typeof createServer>

function listenAt(server: Listener, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function closable(server: Server, port: number, beside?: Listener): Listening {
  const closed = (one: Listener) => new Promise<void>((resolve, reject) => {
    one.close(error => error ? reject(error) : resolve())
  })
  return {
    port,
    async close() {
      const both = Promise.all([server, ...beside ? [beside] : []].map(closed))
      server.closeAllConnections()
      await both
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
