import type { Cell } from './matrix'

/** Prints the matrix, a line an action and fault, and a summary line at the end. */
export function printMatrix(cells: readonly Cell[]): void {
  const line = (cell: Cell) => {
    if (!cell.hit) return 'no such request'
    const again = cell.afterAgain === null ? '' : `, again: ${cell.afterAgain}`
    return `${cell.holds}, told: ${cell.told}${again}${cell.failure ? `  << ${cell.failure}` : ''}`
  }
  const rows = cells.map(cell => `${cell.action.padEnd(18)} ${cell.fault.padEnd(16)} ${cell.request}  ${line(cell)}`)
  const hit = cells.filter(cell => cell.hit)
  const count = (check: (cell: Cell) => boolean) => hit.filter(check).length
  const summary = [
    `${hit.length} faults hit`,
    `${count(cell => cell.holds === 'as intended')} as intended`,
    `${count(cell => cell.holds === 'in part')} in part`,
    `${count(cell => cell.holds === 'as before')} as before`,
    `${count(cell => cell.holds === 'wrong')} wrong`,
    `${count(cell => cell.failure !== null)} failures`
  ].join(', ')
  process.stdout.write(`\n${rows.join('\n')}\n\nFault matrix: ${summary}\n`)
}
