import type { WrittenTable } from './writtenTable'

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
  const blob = format === 'xlsx'
    ? await (await import('./writeXlsx')).writeXlsx(table, signal)
    : await (await import('./writeCsv')).writeCsv(table, language, signal)
  return { name: `${fileName(table.name)}.${format}`, blob }
}

/** A name that every system takes for a file, and that looks like what it is. */
function fileName(name: string): string {
  const allowed = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 100).replace(/^[. ]+|[. ]+$/g, '')
  return allowed === '' ? 'table' : allowed
}
