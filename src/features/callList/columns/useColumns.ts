import * as v from 'valibot'
import { ref, watch, type Ref } from 'vue'
import { readItem, writeItem } from '../../../stores/browserStorage'
import { useSession } from '../../../stores/session'

/** The columns that can be switched on, in their order. */
export const COLUMNS = ['localTime', 'lastCall', 'attempts'] as const
export type ColumnId = (typeof COLUMNS)[number]

const keptSchema = v.array(v.string())

export interface Columns {
  readonly shown: Readonly<Ref<ReadonlySet<ColumnId>>>
  readonly toggle: (column: ColumnId) => void
}

/** Which columns are switched on: none at first, then as this user left them in this browser. */
export function useColumns(): Columns {
  const session = useSession()
  const shown = ref<ReadonlySet<ColumnId>>(new Set())
  const nameOf = (scope: string) => `call-lists/columns/${scope}`
  let touched = false

  watch(() => session.storageScope, (scope) => {
    if (scope === null || touched) return
    const kept = readItem(nameOf(scope), keptSchema) ?? []
    shown.value = new Set(COLUMNS.filter(column => kept.includes(column)))
  }, { immediate: true })

  return {
    shown,
    toggle(column) {
      touched = true
      const next = new Set(shown.value)
      if (!next.delete(column)) next.add(column)
      shown.value = next
      if (session.storageScope !== null) writeItem(nameOf(session.storageScope), [...next])
    }
  }
}
