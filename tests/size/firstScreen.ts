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

/** What an English portal's first screen loads: the entry, and the overview with it, and the language. */
const FIRST_SCREEN = ['index.html', 'src/locales/en.ts']
/** No chunk of its own, for it is loaded with the entry. */
const OVERVIEW = 'src/features/overview/CallListsView.vue'

export interface FirstScreenSize {
  /** Kilobytes (1,000 bytes), gzip. */
  readonly javascript: number
  readonly css: number
}

/** The files that the first screen loads, in full paths. */
export function firstScreenFiles(): string[] {
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
  if (manifest[OVERVIEW]) throw new Error(`${OVERVIEW} does not come with the entry: the first screen waits once more`)
  return [...files].map(file => join(dist, file))
}

/** How much the first screen loads, as a server with gzip sends it. */
export function firstScreenSize(): FirstScreenSize {
  const files = firstScreenFiles()
  const kilobytes = (ending: string) => files.filter(file => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000
  return { javascript: kilobytes('.js'), css: kilobytes('.css') }
}
