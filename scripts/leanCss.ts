import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Where a variable of the theme may be asked for by name, besides in the style sheet itself. */
const readers = ['src', 'node_modules/@bitrix24/b24ui-nuxt/dist/runtime', 'node_modules/reka-ui/dist']

/** One declaration of a variable: its name, and its value with whatever is in quotes. */
const declaration = /(?<=[{;]\s*)(--[\w-]+)\s*:((?:[^;{}"']|"[^"]*"|'[^']*')*)(?:;|(?=\}))/g

/**
 * Takes out the variables that nothing asks for. The kit's theme declares some 1,500, of which this app's components
 * use a third.
 *
 * What is read for that are the sources, not what was built of them: then a style sheet changes only when its own
 * name, which has a hash of it, does so too.
 */
export function leanCss(): Plugin {
  return {
    name: 'lean-css',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css($|\?)/.test(id) || !code.includes('@layer theme')) return undefined
      return { code: withoutUnused(code, namedIn(readers.map(fromRoot))), map: null }
    }
  }
}

/**
 * A style sheet without the variables that neither it nor anybody else names. Tailwind's own, `--tw-…`, stay: they
 * come in groups with their registration.
 * @param named what is asked for elsewhere.
 */
export function withoutUnused(css: string, named: ReadonlySet<string>): string {
  let before = ''
  let after = css.replace(/\/\*(?!!)[\s\S]*?\*\//g, '')
  // What only a variable that went asked for goes the next time.
  while (after !== before) {
    before = after
    const used = new Set([...named, ...Array.from(before.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name)])
    after = before.replace(declaration, (all, name: string) => used.has(name) || name.startsWith('--tw-') ? all : '')
  }
  return after
}

/** The names of variables in the files of these folders. */
function namedIn(folders: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(vue|[jt]s|css)$/.test(file) || /\.d\.ts$/.test(file)) continue
      if (folder.includes('b24ui-nuxt') && file.endsWith('.css')) continue
      for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(/--[a-z][\w-]*/gi)) names.add(name)
    }
  }
  return names
}
