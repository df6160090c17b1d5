import type { Exported } from '../export/exported'
import { inSlices } from '../../files/inSlices'
import type { FactColumn } from './columns/useWholeFacts'
import type { Cell } from '../../files/writtenTable'
import { isClientType, type EntityType } from '../../domain/entityType'
import type { Visibility } from '../../domain/participant'
import type { ParticipantRow } from '../../domain/participantFilter'
import type { Text } from '../../ui/useText'

/** What a list's file says beside what a row knows. */
export interface ListTableWords {
  /** The columns that are switched on. */
  readonly facts: readonly FactColumn[]
  readonly t: Text
  readonly statusOf: (code: string) => string
  /** What is searched and filtered by; empty texts for nothing. */
  readonly filter: readonly string[]
  readonly listName: string
  /** How many are on the list. */
  readonly total: number
  readonly visibility: Visibility | null
}

/** A call list as its table shows it, with all phones, called after what is shown of it. */
export async function listTable(
  rows: readonly ParticipantRow[],
  type: EntityType,
  { t, facts, statusOf, filter, listName, total, visibility }: ListTableWords,
  signal: AbortSignal
): Promise<Exported> {
  const parts: readonly FactColumn[] = [
    { column: { title: t('list.column.name'), width: 32 }, cell: ({ name }) => name },
    ...type === 'contact' ? [{ column: { title: t('list.column.company'), width: 28 }, cell: ({ company }: ParticipantRow) => company }] : [],
    ...isClientType(type)
      ? [
          { column: { title: t('list.column.phone') }, cell: (row: ParticipantRow) => phonesOf(row)[0] ?? '' },
          { column: { title: t('export.morePhones'), width: 28 }, cell: (row: ParticipantRow) => phonesOf(row).slice(1).join(', ') }
        ]
      : [],
    ...facts,
    { column: { title: t('list.column.status') }, cell: ({ statusCode }) => statusOf(statusCode) }
  ]
  const cells: Array<readonly Cell[]> = []
  await inSlices(rows, row => void cells.push(parts.map(({ cell }) => cell(row))), signal)
  return {
    name: [listName, ...filter.filter(Boolean)].join(' – '),
    columns: parts.map(({ column }) => column),
    rows: cells,
    notes: [
      ...rows.length < total ? [t('export.part', { n: rows.length, total })] : [],
      ...visibility === null || visibility === 'complete' ? [] : [t(`visibility.${visibility}`)]
    ]
  }
}

/** As the CRM has them: what a telephone takes, not what is easiest to read. */
function phonesOf({ client }: ParticipantRow): readonly string[] {
  return typeof client === 'object' ? client.phones : []
}
