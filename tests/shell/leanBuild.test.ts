import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as kitIcons from '@bitrix24/b24ui-nuxt/runtime/dictionary/icons.js'
import { describe, expect, it } from 'vitest'
import { iconsApart, leftOut, leftOutOfKit } from '../../scripts/leanBuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sdk = join(root, 'node_modules/@bitrix24/b24jssdk/dist/esm')
const axios = join(root, 'node_modules/axios')

/** The modules that what `src/bitrix24/` takes from the SDK consists of, without what is left out: path to code. */
function staying(): Map<string, string> {
  const seen = new Map<string, string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    // Without its comments, which show how to use what is left out.
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    seen.set(path, code)
    for (const [, source = ''] of code.matchAll(/^(?:import|export)\b[^'"]*?\bfrom ['"]([^'"]+)['"]/gm)) {
      const left = leftOut.some(one => one.source === source && one.importers.some(end => path.endsWith(end)))
      if (source === 'axios') visit(join(axios, 'index.js'))
      else if (source.startsWith('.') && !left) visit(join(dirname(path), source))
    }
  }
  for (const entry of ['frame/b24.mjs', 'core/http/ajax-error.mjs']) visit(join(sdk, entry))
  return seen
}

describe('What the build leaves out', () => {
  const modules = staying()

  it('still looks at the whole of the SDK that the app uses, and of axios', () => {
    expect(modules.has(join(sdk, 'core/http/abstract-http.mjs'))).toBe(true)
    expect(modules.has(join(axios, 'lib/adapters/xhr.js'))).toBe(true)
    const taken = readFileSync(join(root, 'src/bitrix24/transport.ts'), 'utf8') + readFileSync(join(root, 'src/bitrix24/frame.ts'), 'utf8')
    expect([...taken.matchAll(/import \{ (.*) \} from '@bitrix24\/b24jssdk'/g)].map(([, names]) => names))
      .toEqual(['AjaxError, type B24Frame, type B24Hook', 'B24Frame'])
  })

  it.each(leftOut)('$source is imported where it is expected, and by no other module', ({ source, importers }) => {
    const found = [...modules].filter(([, code]) => code.includes(`from '${source}'`) && /\bfrom '/.test(code)).map(([path]) => path)
    expect(found.map(path => relative(join(root, 'node_modules'), path).replace(/^@bitrix24\//, ''))).toEqual(importers)
  })

  it.each(leftOut)('$source is asked for by nothing that stays', ({ use, importers }) => {
    const users = [...modules].filter(([path, code]) => !importers.some(end => path.endsWith(end)) && use.test(code)).map(([path]) => path)
    expect(users).toEqual([])
  })

  it('a browser has what axios prefers to what is left out', () => {
    const defaults = modules.get(join(axios, 'lib/defaults/index.js'))
    expect(defaults).toContain(`adapter: ['xhr', 'http', 'fetch']`)
  })
})

describe('The toaster of the kit', () => {
  const kit = join(root, 'node_modules/@bitrix24/b24ui-nuxt/dist/runtime/components')

  it('is drawn by the kit\'s App only where it is not told to have none', () => {
    const code = readFileSync(join(kit, 'App.vue'), 'utf8')
    expect(code).toContain(`import B24Toaster from "${leftOutOfKit.source}"`)
    expect(code).toContain('<B24Toaster v-if="toaster !== null"')
    expect(code.split('B24Toaster')).toHaveLength(4)
  })

  it('the app tells it to have none', () => {
    const apps = readdirSync(join(root, 'src/app')).filter(file => file.endsWith('.vue'))
      .map(file => readFileSync(join(root, 'src/app', file), 'utf8')).filter(code => code.includes('<B24App'))
    expect(apps).toHaveLength(2)
    for (const code of apps) expect(code).toMatch(/<B24App [^>]*:toaster="null"/)
  })
})

describe('The icons of the kit', () => {
  it('are all exported under the names that the kit knows them by', () => {
    const code = readFileSync(join(root, 'node_modules/@bitrix24/b24ui-nuxt/dist/runtime/dictionary/icons.js'), 'utf8')
    const names = [...iconsApart(code).matchAll(/ as (\w+)/g)].map(([, name]) => name)
    expect(names.toSorted()).toEqual(Object.keys(kitIcons.default).toSorted())
  })

  it('a file of another shape stops the build', () => {
    expect(() => iconsApart('export const icons = {}')).toThrow('keeps its icons otherwise')
  })
})
