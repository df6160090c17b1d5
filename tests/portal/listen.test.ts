import { createServer } from 'node:http'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { listen, type Listening } from './listen'

const bothAddresses = Object.values(networkInterfaces()).flat().some(address => address?.address === '::1')
const addresses = bothAddresses ? ['127.0.0.1', '[::1]'] : ['127.0.0.1']

const open: Array<() => Promise<void>> = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function listening(host: string, port = 0): Promise<Listening> {
  const started = await listen(createServer((_request, answer) => answer.end('here')), host, port)
  open.push(started.close)
  return started
}

/** Takes a port at one address only, as another program might. */
async function takenAt(address: string): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>(resolve => server.listen(0, address, resolve))
  open.push(() => new Promise(resolve => server.close(() => resolve())))
  return (server.address() as AddressInfo).port
}

const textAt = (address: string, port: number) => fetch(`http://${address}:${port}/`).then(answer => answer.text())

describe('A server of localhost', () => {
  it.each(['localhost', ...addresses])('answers at %s', async (address) => {
    const { port } = await listening('localhost')
    expect(await textAt(address, port)).toBe('here')
  })

  it.each(addresses)('says that its port is taken when another program has it at %s', async (address) => {
    const port = await takenAt(address.replace(/[[\]]/g, ''))
    await expect(listening('localhost', port)).rejects.toMatchObject({ code: 'EADDRINUSE', port })
    // Nothing is left behind at the other address.
    const other = address === '127.0.0.1' ? '::1' : '127.0.0.1'
    if (bothAddresses) expect((await listening(other, port)).port).toBe(port)
  })

  it('answers nowhere after it was closed, also with connections that are kept open', async () => {
    const { port, close } = await listening('localhost')
    for (const address of addresses) await textAt(address, port)
    open.pop()
    await close()
    for (const address of ['localhost', ...addresses]) await expect(textAt(address, port)).rejects.toThrow()
  })
})

describe('A server of an address', () => {
  it('answers there and not at the other one', async () => {
    const { port } = await listening('127.0.0.1')
    expect(await textAt('127.0.0.1', port)).toBe('here')
    await expect(textAt('[::1]', port)).rejects.toThrow()
  })
})
