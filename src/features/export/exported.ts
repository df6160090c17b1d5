import type { WrittenTable } from '../../files/writtenTable'

/** A table to be taken along, and what has to be known about it: that it is a part, or that something is hidden. */
export interface Exported extends WrittenTable {
  readonly notes: readonly string[]
}

/** The same for a workbook of several sheets. */
export interface ExportedBook {
  /** Of the file, without an ending. */
  readonly name: string
  readonly sheets: readonly WrittenTable[]
  readonly notes: readonly string[]
}

/** What the making of a table is given: it reads what is missing before, counts that, and can be stopped. */
export interface ExportWork {
  readonly signal: AbortSignal
  readonly progress: (read: number, total: number) => void
}

/** Makes what is exported. @throws PortalError where something can't be read: a file never lacks rows in silence. */
export type MakeExport<What = Exported> = (work: ExportWork) => Promise<What>
