/** A table in Markdown, as it stands in docs/measurements.md: numbers to the right. */
export function markdownTable(headers: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const cells = rows.map(row => row.map(String))
  const widths = headers.map((header, column) => Math.max(header.length, ...cells.map(row => row[column]?.length ?? 0), 4))
  const right = headers.map((_, column) => column > 0)
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)).join(' | ')} |`
  return [line(headers), rule, ...cells.map(line)].join('\n')
}
