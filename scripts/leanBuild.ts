import type { Plugin } from 'vite'

/** A module of a dependency that is in the way of a light first screen, and that this app never comes to. */
export interface LeftOut {
  /** Whose import of it is answered otherwise: the end of the importing module's path, without query. */
  readonly importers: readonly string[]
  /** As it is written in that import. */
  readonly source: string
  /** What it would export. */
  readonly names: readonly string[]
  /** What would have to be in the dependency's code for it to be used, by whoever stays in. */
  readonly use: RegExp
}

/**
 * What the build leaves out of the SDK, about 30 kB gzip. `tests/shell/leanBuild.test.ts` reads the installed SDK
 * and fails when it begins to use one of them; should one be reached all the same, it throws and says so.
 */
export const leftOut: readonly LeftOut[] = [
  {
    // Dates: helpers for callers, which this app does not call.
    importers: ['b24jssdk/dist/esm/tools/text.mjs'],
    source: 'luxon',
    names: ['DateTime'],
    use: /\.(toDateTime|toB24Format|getDateForLog)\(/
  },
  {
    // Logging to the console: the SDK logs nowhere unless it is given a logger.
    importers: ['b24jssdk/dist/esm/logger/logger-factory.mjs'],
    source: './handler/console-v2-handler.mjs',
    names: ['ConsoleV2Handler'],
    use: /\bcreateForBrowser/
  },
  {
    // REST v3: call lists are there in v2 alone.
    importers: ['b24jssdk/dist/esm/core/actions/manager.mjs'],
    source: './v3/manager-v3.mjs',
    names: ['ActionsManagerV3'],
    use: /\b(this\._?b24|this)\.(actions|_actionsManager)\.v3\b/
  },
  {
    // axios takes the first of its ways that a browser has, and that is XMLHttpRequest.
    importers: ['axios/lib/adapters/adapters.js'],
    source: './fetch.js',
    names: ['getFetch'],
    use: /\badapter:\s*\[?['"]fetch/
  }
]

/** The same of the kit: its App has a Toaster of its own unless it is given none, and src/app/ToastLayer.vue loads one later. */
export const leftOutOfKit: LeftOut = {
  importers: ['b24ui-nuxt/dist/runtime/components/App.vue'],
  source: './Toaster.vue',
  names: ['default'],
  use: /:toaster="(?!null")/
}
const allLeftOut = [...leftOut, leftOutOfKit]

const stub = 'left-out:'

/** What stands for a module that was left out. Whatever is asked of it, it says that it is not there. */
function standIn({ source, names }: LeftOut): string {
  const refuse = `() => { throw new Error(${JSON.stringify(`${source} is left out of this build: see scripts/leanBuild.ts`)}) }`
  const refusing = `/* @__PURE__ */ new Proxy(function () {}, { get: ${refuse}, apply: ${refuse}, construct: ${refuse} })`
  return names.map(name => name === 'default' ? `export default ${refusing}` : `export const ${name} = ${refusing}`).join('\n')
}

/** Leaves out of the build what no line of it comes to. While developing everything is there. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const from = importer?.split('?')[0]?.replaceAll('\\', '/')
      const index = allLeftOut.findIndex(one => one.source === source && one.importers.some(end => from?.endsWith(`/${end}`)))
      return index < 0 ? undefined : `\0${stub}${index}`
    },
    load(id) {
      const module = id.startsWith(`\0${stub}`) ? allLeftOut[Number(id.slice(stub.length + 1))] : undefined
      return module && { code: standIn(module), moduleSideEffects: false }
    }
  }
}

/** The kit's own icons are members of one object, so that one of them brings all sixty. */
const ICONS = /@bitrix24\/b24ui-nuxt\/dist\/runtime\/dictionary\/icons\.js$/
const KIT_FILE = /@bitrix24\/b24ui-nuxt\/dist\/runtime\/.*\.(vue|js)$/

/** Makes the members of the kit's icons exports of their own, of which a build takes those that are used. */
export function leanIcons(): Plugin {
  return {
    name: 'lean-icons',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (ICONS.test(id)) return { code: iconsApart(code), map: null }
      if (KIT_FILE.test(id)) {
        return { code: code.replace(/^import icons from (["'].*dictionary\/icons(\.js)?["'])/m, 'import * as icons from $1'), map: null }
      }
      return undefined
    }
  }
}

/** `export default { close: CrossIcon, ClaudeIcon }` as `export { CrossIcon as close, ClaudeIcon as ClaudeIcon }`. */
export function iconsApart(code: string): string {
  const [before, members] = code.split(/^export default \{/m)
  if (members === undefined) throw new Error('The kit keeps its icons otherwise: see scripts/leanBuild.ts')
  const names = [...members.replace(/\/\/.*$/gm, '').matchAll(/(\w+)(?:\s*:\s*(\w+))?\s*[,}]/g)]
    .map(([, name, value]) => `${value ?? name} as ${name}`)
  return `${before}export { ${names.join(', ')} }\n`
}
