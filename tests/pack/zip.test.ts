import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync, type Unzipped } from 'fflate'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipFolder } from '../../scripts/zipFolder'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []

/** Builds the app anew, and packs it. */
async function pack(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  folders.push(folder)
  await build({ root, logLevel: 'silent', mode: 'production', build: { outDir: folder, emptyOutDir: true } })
  return zipFolder(folder)
}

let zip: Uint8Array
let files: Unzipped

beforeAll(async () => {
  // The kit's plugin says on the console how many components it found.
  process.env['NODE_ENV'] = 'production'
  zip = await pack()
  files = unzipSync(zip)
}, 60_000)

afterAll(() => {
  process.env['NODE_ENV'] = 'test'
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())
const named = (ending: string) => Object.keys(files).filter(name => name.endsWith(ending))

describe('The package (protocol note 53)', () => {
  it('has both pages in its root, and nothing that does not belong to the app', () => {
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.html', 'install.html', 'icon.svg']))
    expect(Object.keys(files).filter(name => !/^(index\.html|install\.html|icon\.svg|assets\/[\w.-]+\.(js|css|svg))$/.test(name))).toEqual([])
  })

  it('is byte for byte the same from the same source', async () => {
    expect(Buffer.compare(await pack(), zip)).toBe(0)
  }, 60_000)

  it('keeps no date, so that it does not matter when and where it is made', () => {
    // Local file header: bytes 10 to 13 are time and date; 0x0021 is 1 January 1980.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0])
  })

  it.each(['index.html', 'install.html'])('has relative addresses only in %s, to files that are there', (page) => {
    const addresses = [...textOf(page).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(2)
    for (const address of addresses) {
      expect(address).toMatch(/^\.\//)
      expect(Object.keys(files)).toContain(address.slice(2))
    }
  })

  it('has no absolute path in scripts and styles', () => {
    for (const name of named('.css')) expect(textOf(name)).not.toMatch(/url\(["']?(\/|https?:)/)
    for (const name of named('.js')) expect(textOf(name)).not.toMatch(/["'`]\/(assets\/|icon\.svg)/)
  })

  it('asks nobody for anything but the portal', () => {
    const asked = named('.js').flatMap(name => [...textOf(name).matchAll(/(?:import|fetch)\(["'`](https?:[^"'`]+)/g)])
    expect(asked).toEqual([])
  })
})
