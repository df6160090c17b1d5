import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { PortalOptions } from '../portal/context'
import { createPortal } from '../portal/server'
import { comparePortals, tableOf } from './compare'
import { createHook } from './hook'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A local portal with other data, which plays the real one. */
async function portalWith(options: PortalOptions = {}) {
  const portal = await createPortal({ seed: 7, contacts: 300, companies: 30, callLists: 55, rateLimit: false, ...options })
  onTestFinished(() => portal.close())
  return { portal, hook: createHook(`${portal.url}/rest/1/local/`) }
}

const writing = new Set([
  'crm.calllist.add', 'crm.calllist.update', 'crm.activity.update', 'crm.activity.delete', 'crm.status.add', 'placement.bind'
])

describe('The check of a real portal', () => {
  it('finds nothing different in a portal that is like the local one, whatever is stored there', async () => {
    const [local, live] = [await portalWith(), await portalWith({ seed: 3, contacts: 500 })]
    const lines = await comparePortals(local.hook, live.hook, true)
    expect(lines.filter(line => line.verdict === 'DIFFERENT')).toEqual([])
    expect(lines.filter(line => line.local.startsWith('could not be checked'))).toEqual([])
    expect(lines.filter(line => line.verdict === 'same').length).toBeGreaterThan(30)
  })

  it('only reads, unless it was asked to write', async () => {
    const { portal, hook } = await portalWith()
    const before = portal.context.world.callLists.size
    await comparePortals(hook, hook, false)
    const called = portal.context.requestLog.all().flatMap(({ commands }) => commands).map(({ method }) => method)
    expect(called.filter(method => writing.has(method))).toEqual([])
    expect(portal.context.world.callLists.size).toBe(before)
  })

  it('leaves no call list behind when it writes', async () => {
    const [local, live] = [await portalWith(), await portalWith()]
    const activities = live.portal.context.world.activities.size
    await comparePortals(local.hook, live.hook, true)
    expect(live.portal.context.world.activities.size).toBe(activities)
  })

  it('cleans up also when a check fails on the way', async () => {
    const [local, live] = [await portalWith(), await portalWith()]
    const activities = live.portal.context.world.activities.size
    live.portal.context.options.answers = { 'crm.activity.update': 17, 'crm.webform.list': 'no' }
    live.portal.context.faults.add([{ method: 'crm.activity.delete', kind: 'http-500', times: 2, ms: 0 }])
    await comparePortals(local.hook, live.hook, true)
    expect(live.portal.context.world.activities.size).toBe(activities)
  })

  it('says where a portal behaves otherwise', async () => {
    const [local, live] = [await portalWith(), await portalWith({ errorStyle: 'older' })]
    live.portal.context.options.missingMethods = ['crm.webform.list']
    const lines = await comparePortals(local.hook, live.hook, false)
    const different = lines.filter(line => line.verdict === 'DIFFERENT').map(line => line.note)
    expect(different).toEqual(expect.arrayContaining(['10', '12']))
    expect(tableOf(lines)).toContain('yours:  the text as the code')
  })

  it('has a line for every protocol note, and names no note that does not exist', async () => {
    const { hook } = await portalWith()
    const readme = readFileSync(fileURLToPath(new URL('../portal/README.md', import.meta.url)), 'utf8')
    // From 70 to 99 it is about the local portal itself.
    const notes = [...readme.matchAll(/^(\d+)\. /gm)].map(([, note]) => Number(note)).filter(note => note < 70 || note > 99)
    const told = new Set((await comparePortals(hook, hook, true)).map(({ note }) => Number.parseInt(note)))
    expect([...told].sort((a, b) => a - b)).toEqual(notes.sort((a, b) => a - b))
  })

  it('does not repeat the secret of an address it cannot read', () => {
    expect(() => createHook('https://portal.example/rest/secret')).toThrow(/^B24_HOOK has to look like [^]*\/secret\/$/)
    expect(() => createHook('https://portal.example/rest/abc123')).not.toThrow(/abc123/)
  })

  it('is started by npm run test:live, and ends with a count', async () => {
    const { portal } = await portalWith()
    const output = await new Promise<{ text: string; code: number | null }>((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'tests/live/run.ts'], {
        cwd: root, env: { ...process.env, B24_HOOK: `${portal.url}/rest/1/local/` }
      })
      let text = ''
      child.stdout.on('data', (part: Buffer) => { text += part.toString() })
      child.once('exit', code => resolve({ text, code }))
    })
    expect(output.text).toMatch(/\n\d+ the same, 0 different, \d+ not seen \(read only\)\n$/)
    expect(output.code).toBe(0)
  }, 30_000)
})
