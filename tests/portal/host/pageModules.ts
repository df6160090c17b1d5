import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const folder = new URL('./page/', import.meta.url)
const compiled = new Map<string, string>()

/**
 * A module of the CRM page as the browser runs it. The page is written in TypeScript and has no build: each
 * file loses its types when it is first asked for.
 *
 * @param name the module's name without an extension, as the imports give it
 * @returns undefined when there is none
 */
export async function pageModule(name: string): Promise<string | undefined> {
  if (!/^\w+$/.test(name)) return undefined
  const known = compiled.get(name)
  if (known !== undefined) return known
  const source = await readFile(fileURLToPath(new URL(`${name}.ts`, folder)), 'utf8').catch(() => undefined)
  if (source === undefined) return undefined
  // The compiler is large, and tests that only speak REST never open the page.
  const { default: typescript } = await import('typescript')
  const { ModuleKind, ScriptTarget, transpileModule } = typescript
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true }
  const { outputText } = transpileModule(source, { compilerOptions })
  compiled.set(name, outputText)
  return outputText
}

/** The style sheet of the CRM page. */
export function pageStyle(): Promise<string> {
  return readFile(fileURLToPath(new URL('style.css', folder)), 'utf8')
}
