import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** The built app, and what Vite says of it. */
const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist')

interface Chunk {
  readonly file: string
  readonly css?: string[]
  readonly imports?: string[]
}

/** What an English portal's first screen loads: the entry, the overview, the language. */
const FIRST_SCREEN = ['index.html', 'src/features/overview/CallListsView.vue', 'src/locales/en.ts']

export interface FirstScreenSize {
  /** Kilobytes (1,000 bytes), gzip. */
  readonly javascript: number
  readonly css: number
}

/** How much the first screen loads, as a server with gzip sends it. */
export function firstScreenSize(): FirstScreenSize {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build has no ${name}: is it what the first screen still loads?`)
    for (const file of [chunk.file, ...chunk.css ?? []]) files.add(file)
    chunk.imports?.forEach(visit)
  }
  FIRST_SCREEN.forEach(visit)
  const kilobytes = (ending: string) => [...files].filter(file => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000
  return { javascript: kilobytes('.js'), css: kilobytes('.css') }
}
