import { until } from '@vueuse/core'
import { nextTick } from 'vue'
import { PortalError } from '../../../bitrix24/portalError'
import { chunksOf } from '../../../domain/chunks'
import type { ClientType } from '../../../domain/entityType'
import type { ParticipantRow } from '../../../domain/participantFilter'
import type { Cell, Column } from '../../../files/writtenTable'
import { useCalls } from '../../../stores/calls'
import { useLocalTime } from '../../../stores/localTime'
import type { WholeReading } from '../../../stores/wholeReading'
import { useText } from '../../../ui/useText'
import type { ColumnId } from './useColumns'
import type { FactCells } from './useFactCells'
import type { RowFacts } from './useRowFacts'

/** Clients whose calls are read by one request: one command each. */
const AT_A_TIME = 50

/** A column of a file that can be switched on in the table. */
export interface FactColumn {
  readonly column: Column
  readonly cell: (row: ParticipantRow) => Cell
}

/** What stands beside all participants, not only beside those in sight: for a file, in which nothing may be lacking. */
export function useWholeFacts(facts: RowFacts, cells: FactCells) {
  const t = useText()
  const calls = useCalls()
  const localTime = useLocalTime()

  function cellOf(id: ColumnId, row: ParticipantRow): Cell {
    if (row.client === 'missing') return ''
    if (id === 'localTime') return cells.attributesOf(id, row).textContent
    if (id === 'attempts') {
      const attempts = facts.calls.attemptsOf(row.id)
      return attempts === null ? t('columns.unknown') : attempts.more ? `${attempts.n}+` : attempts.n
    }
    const last = facts.calls.lastOf(row.id)
    return last === null ? t('columns.unknown') : last === 'never' ? t('columns.never') : last.at
  }

  return {
    /**
     * Waits until the filters know everybody.
     * @throws PortalError where they can't, and the signal's reason.
     */
    async decided(signal: AbortSignal): Promise<void> {
      // Who has just been read is looked at by the filters a moment later.
      await nextTick()
      if (!facts.passes.value) return
      await until(() => facts.calls.progress.value === null && !facts.time.isIncomplete.value).toBe(true)
      signal.throwIfAborted()
      if (facts.isIncomplete.value) throw facts.calls.error.value ?? facts.time.error.value ?? new PortalError('cancelled', 'The filter was stopped')
    },
    /** Reads what the columns show that are switched on. @throws PortalError, and the signal's reason. */
    async read(type: ClientType, rows: readonly ParticipantRow[], { signal, progress }: WholeReading): Promise<void> {
      const { shown } = facts.columns
      const known = rows.flatMap(({ client }) => typeof client === 'object' ? [client] : [])
      if (shown.value.has('lastCall') || shown.value.has('attempts')) {
        let read = 0
        for (const chunk of chunksOf(known.map(({ id }) => id), AT_A_TIME)) {
          progress(read, known.length)
          await calls.ensure(type, chunk, signal)
          signal.throwIfAborted()
          read += chunk.length
        }
      }
      if (shown.value.has('localTime')) await localTime.ensure(known, 'visible', signal)
    },
    /** The columns that are switched on: calls as dates and numbers, the time of day as it is told. */
    columns: (): FactColumn[] => cells.shown.value.map(id => ({
      column: { title: t(`columns.${id}`), width: 18 }, cell: row => cellOf(id, row)
    }))
  }
}

export type WholeFacts = ReturnType<typeof useWholeFacts>
