import { isoSeconds } from '../time'
import type { Column, Columns, Lookups, Value } from './column'
import type { Stored } from './commonColumns'

/**
 * A record as REST shows it: camelCase, ids as numbers, flags as `Y` and `N` (protocol notes 30, 104, 111). Names that
 * are no fields are left out without a word (note 101); phones and e-mails come only with the star (note 31).
 */
export function wireItem<Entry extends Stored>(entityTypeId: number, columns: Columns<Entry>, look: Lookups,
  entry: Entry, select: string[]): Record<string, unknown> {
  const all = select.includes('*')
  const item: Record<string, unknown> = {}
  for (const name of all ? Object.keys(columns) : select) {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined
    if (column && !column.failing) item[name] = column.bound ? column.bound(entry) : wireValue(column, column.read(entry, look))
  }
  if (!all) return item
  return { ...item, entityTypeId, ...('fm' in entry ? { fm: entry.fm } : {}) }
}

function wireValue<Entry>({ type }: Column<Entry>, value: Value): unknown {
  if (type === 'boolean') return value === true || value === 1 ? 'Y' : 'N'
  if (value instanceof Date) return isoSeconds(value)
  // Nobody is number 0, not nothing.
  if (value === null && (type === 'crm_company' || type === 'crm_contact')) return 0
  return value
}
