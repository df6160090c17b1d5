import type { WrittenBook, WrittenTable } from './writtenTable'

export type FileFormat = 'xlsx' | 'csv'

export interface WrittenFile {
  readonly name: string
  readonly blob: Blob
}

/**
 * Writes a table as a file; what writes it is loaded now. The page stays awake however many rows there are.
 * @param language BCP-47 tag: CSV is written differently where numbers have a comma.
 * @throws the signal's reason, and what `import` throws when it can't be loaded.
 */
export async function writeTable(table: WrittenTable, format: FileFormat, language: string, signal?: AbortSignal): Promise<WrittenFile> {
  if (format === 'xlsx') return writeBook({ name: table.name, sheets: [table] }, signal)
  const { writeCsv } = await import('./writeCsv')
  return { name: `${fileName(table.name)}.csv`, blob: await writeCsv(table, language, signal) }
}

/** The same with several tables, as the sheets of a workbook. */
export async function writeBook(book: WrittenBook, signal?: AbortSignal): Promise<WrittenFile> {
  const { writeXlsx } = await import('./writeXlsx')
  return { name: `${fileName(book.name)}.xlsx`, blob: await writeXlsx(book.sheets, signal) }
}

/** A name that every system takes for a file, and that looks like what it is. */
function fileName(name: string): string {
  const allowed = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 100).replace(/^[. ]+|[. ]+$/g, '')
  return allowed === '' ? 'table' : allowed
}
