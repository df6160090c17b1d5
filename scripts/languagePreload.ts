import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** A chunk that is the texts of a language: ours, or the kit's. */
const TEXTS = /\/src\/locales\/([a-z]{2})\.ts$|b24ui-nuxt\/dist\/runtime\/locale\/([a-z]{2})\.js$/

/**
 * Puts a small script into the pages that has the texts of the portal's language loaded together with the app, not
 * after it: the address of the frame says which language that is (protocol note 52). Where it does not, the app finds
 * out by itself. A file, for the pages run under a policy without inline scripts.
 */
export function languagePreload(): Plugin {
  return {
    name: 'language-preload',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files: Record<string, string[]> = {}
      for (const output of Object.values(bundle)) {
        const match = output.type === 'chunk' && output.facadeModuleId ? TEXTS.exec(output.facadeModuleId) : null
        const code = match?.[1] ?? match?.[2]
        if (code) (files[code] ??= []).push(output.fileName.replace(/^assets\//, ''))
      }
      const source = preloadScript(files)
      const fileName = `assets/language-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName, source })
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
        page.source = withScript(String(page.source), `./${fileName}`)
      }
    }
  }
}

/** @param files by the code of the language, beside the script. */
export function preloadScript(files: Readonly<Record<string, readonly string[]>>): string {
  const sorted = Object.fromEntries(Object.entries(files).toSorted().map(([code, names]) => [code, names.toSorted()]))
  return `(() => {
  const files = ${JSON.stringify(sorted)}
  const code = (new URLSearchParams(location.search).get('LANG') ?? '').toLowerCase()
  for (const file of Object.hasOwn(files, code) ? files[code] : []) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = new URL(file, document.currentScript.src).href
    document.head.append(link)
  }
})()
`
}

/**
 * A page with the script after what the app itself consists of: of HTTP/1.1 a browser takes six files at a time, and
 * these are more. Async, for nothing waits for it.
 */
export function withScript(page: string, address: string): string {
  const end = page.indexOf('</head>')
  if (end < 0) throw new Error('A page without a head: see scripts/languagePreload.ts')
  return `${page.slice(0, end)}  <script async src="${address}"></script>\n  ${page.slice(end)}`
}
