import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sectionNames } from '../locales/sectionNames'

const src = join(import.meta.dirname, '../../src')
const imported = /(?:from|import) '(\.[^']+)'|import\('(\.[^']+)'\)/g
const shown = new RegExp(`['\`](${sectionNames.join('|')})\\.[a-z]`, 'g')

/** The files that load a part of a screen later, with the sections that load with it: `load: …, texts: […]`. */
const loaders = readdirSync(join(src, 'features'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(ts|vue)$/.test(file))
  .map(file => join(src, 'features', file))
  .map(file => ({ folder: dirname(file), code: readFileSync(file, 'utf8') }))
  .filter(({ code }) => code.includes('texts: ['))
const parts = new Map(loaders.flatMap(({ folder, code }) =>
  [...code.matchAll(/import\('(\.\/[^']+)'\), texts: \[([^\]]*)\]/g)].map(([, part, sections]) =>
    [join(folder, part as string), [...(sections ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name)] as const)))

function fileAt(path: string): string | undefined {
  return [path, `${path}.ts`].find(one => /\.(ts|vue)$/.test(one) && existsSync(one))
}

/** The sections whose texts a file, or anything it imports, shows. */
function sectionsShownBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set()
  seen.add(file)
  const code = readFileSync(file, 'utf8')
  const found = new Set([...code.matchAll(shown)].map(([, section]) => section as string).filter(name => !code.includes(`${name}.css`)))
  for (const [, from, lazily] of code.matchAll(imported)) {
    const path = join(dirname(file), from ?? lazily as string)
    // What is loaded with a list of its texts beside it is a screen's part with texts of its own.
    if (lazily && parts.has(path)) continue
    const target = fileAt(path)
    if (target && !target.includes('/locales/')) for (const section of sectionsShownBy(target, seen)) found.add(section)
  }
  return found
}

/** The screens of the router with the sections it loads for them. */
const router = readFileSync(join(src, 'app/router.ts'), 'utf8')
const screens = [...router.matchAll(/(?:\[([^[\]]*)\], )?\(\) => import\('\.\.\/(features\/[^']+)'\)/g)]
  .map(([, sections, view]) => [view, [...(sections ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name)] as [string, string[]])

describe('Texts that load with their screens', () => {
  it('are found in the router', () => {
    expect(screens.length).toBe(router.match(/import\(/g)?.length)
  })

  it.each(screens)('%s is shown together with all texts it needs', (view, sections) => {
    const needed = sectionsShownBy(join(src, view))
    expect([...needed].filter(name => !sections.includes(name))).toEqual([])
  })

  it('include those of parts that are loaded later', () => {
    expect(parts.size).toBe(loaders.reduce((sum, { code }) => sum + (code.match(/import\(/g)?.length ?? 0), 0))
    const composer = screens.find(([view]) => view.endsWith('/NewCallListView.vue'))?.[1] ?? []
    for (const [part, sections] of parts) {
      // The dialogue is opened on screens that show none of the composer's texts.
      // What is loaded for one list is shown among the texts of a list.
      const around = part.includes('/composer/') && !part.endsWith('/CallAgainDialog.vue') ? composer : part.includes('/callList/') ? ['columns', 'list'] : []
      expect([...sectionsShownBy(fileAt(part) ?? part)].filter(name => ![...sections, ...around].includes(name))).toEqual([])
    }
  })

  it('are not needed by what is around the screens', () => {
    expect([...sectionsShownBy(join(src, 'app/App.vue')), ...sectionsShownBy(join(src, 'app/OutsidePortal.vue'))]).toEqual([])
  })
})
