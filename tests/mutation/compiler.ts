import { readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * Answers whether a file would compile with another text. What the compiler refuses is noticed without a test,
 * so it is no mutant worth trying.
 * @param files all files, by their absolute paths.
 */
export function createCompiler(root: string, files: readonly string[]): (file: string, text: string) => boolean {
  const { options: strict } = ts.parseJsonConfigFileContent(ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config, ts.sys, root)
  // A name that nothing uses any more is a hint at best: a call that was dropped has to be missed by a test.
  const options = { ...strict, noUnusedLocals: false, noUnusedParameters: false }
  const changed = new Map<string, { text: string; version: number }>()
  let version = 0
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files],
    getScriptVersion: file => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(file)?.text ?? (ts.sys.fileExists(file) ? readFileSync(file, 'utf8') : undefined)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile
  })
  return (file, text) => {
    changed.set(file, { text, version: ++version })
    const accepted = service.getSemanticDiagnostics(file).length === 0 && service.getSyntacticDiagnostics(file).length === 0
    changed.set(file, { text: readFileSync(file, 'utf8'), version: ++version })
    return accepted
  }
}
