import { gzipSync } from 'node:zlib'
import { createClients } from '../../src/bitrix24/clients'
import { createRest } from '../../src/bitrix24/rest'
import { createTransport, ONE_ATTEMPT } from '../../src/bitrix24/transport'
import { ADMIN, sdkAs } from '../connection'
import { createPortal } from '../portal/server'
import { markdownTable } from './table'

/** How much the names of all participants of a list weigh on the wire, with the star and with the first phone alone. */
export async function measureNames(size: number): Promise<string> {
  const portal = await createPortal({ port: 0, rateLimit: false, contacts: size, callLists: 1, participants: 10 })
  const ids = [...portal.context.world.contacts.keys()].slice(0, size)
  const row = async (name: string, verb: 'byIds' | 'namesByIds') => {
    let [plain, packed] = [0, 0]
    const transport = createTransport(sdkAs(portal.url, ADMIN, ONE_ATTEMPT))
    const clients = createClients(createRest(async (method, params) => {
      const answer = await transport(method, params)
      const body = JSON.stringify(answer)
      plain += body.length
      packed += gzipSync(body).length
      return answer
    }))
    const found = await clients[verb]('contact', ids)
    return [name, found.length, `${(plain / 1000).toFixed(0)} kB`, `${(packed / 1000).toFixed(0)} kB`]
  }
  try {
    return markdownTable([`names of ${size.toLocaleString('en')} contacts`, 'read', 'on the wire', 'with gzip'], [
      await row('everything, `*`', 'byIds'),
      await row('name and first phone', 'namesByIds')
    ])
  } finally {
    await portal.close()
  }
}
