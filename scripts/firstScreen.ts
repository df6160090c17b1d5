/** What the first screen needs is what these need. The entry itself stays by itself: loaded, it opens the app. */
const ENTRY = /\/src\/main\.ts$/
const OVERVIEW = /\/src\/features\/overview\/CallListsView\.vue$/
/** Our modules, without the texts, of which one language is loaded. */
const OWN = /\/src\/(?!locales\/\w+\.ts$)|\/src\/locales\/(format|languagePlugin|languages|plural|sections|unloaded)\.ts$/

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/**
 * Names the chunk of a module of ours that the first screen needs, so that these are one file, with what they use of
 * the kit, and not a dozen: on a slow line a browser asks a server of HTTP/1.1 for six files at a time.
 * @returns null for what only other screens need, which the bundler shares among them.
 */
export function firstScreenChunk(id: string, graph: ModuleGraph): string | null {
  const path = pathOf(id)
  return OWN.test(path) && !ENTRY.test(path) && isNeeded(id, graph, new Set()) ? 'app' : null
}

function isNeeded(id: string, graph: ModuleGraph, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const path = pathOf(id)
  return ENTRY.test(path) || OVERVIEW.test(path)
    || (graph.getModuleInfo(id)?.importers.some(importer => isNeeded(importer, graph, seen)) ?? false)
}

const pathOf = (id: string) => id.split('?')[0] ?? id
