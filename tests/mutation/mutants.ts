import ts from 'typescript'

/** A small mistake somebody could make in a file: its text with one place written otherwise. */
export interface Mutant {
  readonly file: string
  readonly line: number
  /** What stands there, and what it becomes; one line each. */
  readonly was: string
  readonly becomes: string
  /** The whole file with the mistake in it. */
  readonly text: string
}

type Kind = ts.SyntaxKind

/** Operators that are easily taken for each other. */
const OPERATORS = new Map<Kind, string>([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'], [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.LessThanToken, '<='], [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='], [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='], [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.PlusToken, '-'], [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'], [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PlusEqualsToken, '-='], [ts.SyntaxKind.MinusEqualsToken, '+='],
  [ts.SyntaxKind.BarBarEqualsToken, '&&='], [ts.SyntaxKind.QuestionQuestionEqualsToken, '=']
])

/** Methods that are as well. */
const METHODS = new Map([['some', 'every'], ['every', 'some'], ['min', 'max'], ['max', 'min'], ['ceil', 'floor'], ['floor', 'ceil']])

/** Every mistake of these kinds that can be made in a file; types, imports and the words of errors are left alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []

  function replace(node: ts.Node, becomes: string): void {
    const start = node.getStart(tree)
    const line = tree.getLineAndCharacterOfPosition(start).line + 1
    const was = node.getText(tree)
    const text = source.slice(0, start) + becomes + source.slice(node.getEnd())
    found.push({ file, line, was: inOneLine(was), becomes: inOneLine(becomes), text })
  }
  const negate = (condition: ts.Expression) => {
    // Comparisons are turned round as operators, and a `!` is taken away as such.
    if (isComparison(condition) || isNegation(condition)) return
    replace(condition, `!(${condition.getText(tree)})`)
  }

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
      || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken
      const other = OPERATORS.get(operator.kind)
      if (other && !(operator.kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some(isText))) replace(operator, other)
      if (operator.kind === ts.SyntaxKind.QuestionQuestionToken) replace(node, node.left.getText(tree))
    } else if (ts.isIfStatement(node) || ts.isWhileStatement(node)) negate(node.expression)
    else if (ts.isConditionalExpression(node)) negate(node.condition)
    else if (isNegation(node)) replace(node, node.operand.getText(tree))
    else if (ts.isPostfixUnaryExpression(node)) replace(node, `${node.operand.getText(tree)}${node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'}`)
    else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false')
    else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true')
    else if (ts.isNumericLiteral(node)) replace(node, node.text === '0' ? '1' : node.text === '1' ? '0' : `${node.getText(tree)} + 1`)
    else if (ts.isStringLiteral(node) && !isName(node)) replace(node, node.text === '' ? `'mutant'` : `''`)
    else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node) {
      const other = METHODS.get(node.name.text)
      if (other) replace(node.name, other)
    } else if (ts.isExpressionStatement(node) && isCall(node.expression)) replace(node, ';')
    ts.forEachChild(node, visit)
    // What an error says to programmers is no behaviour.
    function isName(literal: ts.StringLiteral): boolean {
      return (ts.isPropertyAssignment(literal.parent) && literal.parent.name === literal)
        || (ts.isNewExpression(literal.parent) && literal.text.includes(' '))
    }
  }

  visit(tree)
  return found
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteral(node) || ts.isTemplateExpression(node)
}

function isNegation(node: ts.Node): node is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
}

function isComparison(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(node.operatorToken.kind)
}

/** A call made for what it does: `f()`, `await f()`, `void f()`. */
function isCall(node: ts.Expression): boolean {
  if (ts.isAwaitExpression(node) || ts.isVoidExpression(node)) return isCall(node.expression)
  return ts.isCallExpression(node) && node.expression.kind !== ts.SyntaxKind.SuperKeyword
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
