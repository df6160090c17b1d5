import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

// The fact that src/stores/duplicateLists.ts stands on: it needs neither the app nor the portal.
test('A browser sends a write again by itself when a connection it has used before breaks without an answer', async ({ page }) => {
  let writes = 0
  const server = createServer((request, response) => {
    if (request.url !== '/write') return void response.end()
    request.resume().on('end', () => {
      writes++
      if (writes === 1) request.socket.destroy()
      else response.end('done')
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const answer = await page.evaluate(async () => {
      // One call before, so that the next one finds a connection that has been used.
      await fetch('/before', { method: 'POST', body: 'x' })
      return (await fetch('/write', { method: 'POST', body: 'x' })).text()
    })
    expect({ answer, writes }).toEqual({ answer: 'done', writes: 2 })
  } finally {
    server.close()
    server.closeAllConnections()
  }
})
