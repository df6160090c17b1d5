import ts from 'typescript'

/** What a function is known by; what stands outside of all of them is run when the file is loaded. */
export function functionAround(node: ts.Node, file: string): string {
  for (let around: ts.Node | undefined = node; around; around = around.parent) {
    if (ts.isFunctionLike(around) && 'body' in around) return `${file}:${around.getStart()}`
  }
  return `${file}:file`
}

/**
 * A file that writes down which of its functions are run: each once, as a line of its own.
 * @param notes where to.
 */
export function noting(file: string, source: string, notes: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const additions: Array<{ at: number; text: string }> = []
  function visit(node: ts.Node): void {
    const body = ts.isFunctionLike(node) && 'body' in node ? node.body : undefined
    if (body) {
      const note = `__reached(${JSON.stringify(functionAround(node, file))})`
      if (ts.isBlock(body)) additions.push({ at: body.getStart() + 1, text: ` ${note};` })
      else additions.push({ at: body.getStart(), text: `(${note}, ` }, { at: body.getEnd(), text: ')' })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  let text = source
  for (const addition of additions.sort((a, b) => b.at - a.at)) text = text.slice(0, addition.at) + addition.text + text.slice(addition.at)
  return `import { appendFileSync as __append } from 'node:fs'
function __reached(what) {
  const known = globalThis.__known ??= new Set()
  if (!known.has(what)) __append(${JSON.stringify(notes)}, what + '\\n')
  known.add(what)
}
__reached(${JSON.stringify(functionAround(tree, file))})
${text}`
}
