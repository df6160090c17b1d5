import { computed } from 'vue'
import { hoursIn, writeHours } from '../../../domain/callingHours'
import { failureOf, type Call } from '../../../domain/call'
import type { ParticipantRow } from '../../../domain/participantFilter'
import { useCallingHours } from '../../../stores/callingHours'
import { useUsers } from '../../../stores/users'
import { useFormat } from '../../../ui/useFormat'
import { useText } from '../../../ui/useText'
import { COLUMNS, type ColumnId } from './useColumns'
import type { RowFacts } from './useRowFacts'

/** What stands in a cell. */
export interface FactCell {
  readonly text: string
  /** All of it, when the pointer rests on it. */
  readonly title: string
  /** Nothing to act on. */
  readonly quiet: boolean
}

/** Not known yet. */
const COMING: FactCell = { text: '…', title: '', quiet: true }
/** Nothing to say of somebody who is no client any more. */
const NOTHING: FactCell = { text: '', title: '', quiet: true }

/** From which width of the screen each column has a place of its own; below it stands under the name. */
const CLASSES = {
  localTime: 'hidden w-27 min-[56rem]:table-cell',
  lastCall: 'hidden w-44 min-[56rem]:table-cell xl:w-60',
  attempts: 'hidden w-22 min-[56rem]:table-cell'
} as const

/** The words in the cells of the columns that can be switched on. */
export function useFactCells(facts: RowFacts) {
  const t = useText()
  const format = useFormat()
  const users = useUsers()
  const callingHours = useCallingHours()
  const { calls, time, columns } = facts
  const shown = computed(() => COLUMNS.filter(column => columns.shown.value.has(column)))

  function length(seconds: number): string {
    return seconds < 60 ? t('columns.seconds', { n: seconds }) : t('columns.minutes', { n: Math.round(seconds / 60) })
  }

  function ending({ callId, seconds }: Call): string {
    const code = calls.codeOf(callId)
    const failure = failureOf(code)
    if (failure) return t(`columns.failure.${failure}`, { code })
    return seconds > 0 ? length(seconds) : ''
  }

  function lastCall(id: number): FactCell {
    const last = calls.lastOf(id)
    if (last === null) return calls.error.value ? { ...NOTHING, text: t('columns.unknown') } : COMING
    if (last === 'never') return { text: t('columns.never'), title: '', quiet: true }
    const isFuture = last.at > new Date()
    const when = isFuture ? format.date(last.at) : format.ago(last.at)
    if (!('activityId' in last)) return { text: when, title: format.dateTime(last.at), quiet: false }
    const user = users.nameOf(last.userId)
    const [arrow, way] = last.direction === null ? [] : last.direction === 'in' ? ['↙', t('columns.in')] : ['↗', t('columns.out')]
    const remark = isFuture ? t('columns.future') : last.undated ? t('columns.undated') : ''
    return {
      text: `${arrow ? `${arrow} ` : ''}${[when, ending(last), user].filter(Boolean).join(' · ')}`,
      title: [way, format.dateTime(last.at), ending(last), user, remark].filter(Boolean).join(' · '),
      quiet: isFuture
    }
  }

  function attempts(id: number): FactCell {
    const found = calls.attemptsOf(id)
    const title = t('columns.attemptsAbout')
    if (!found) return calls.isUndatedList.value ? { text: t('columns.unknown'), title: t('columns.noDate'), quiet: true } : COMING
    return { text: `${format.number(found.n)}${found.more ? '+' : ''}`, title, quiet: found.n === 0 }
  }

  function localTime(row: ParticipantRow): FactCell {
    if (typeof row.client !== 'object') return row.client === 'missing' ? NOTHING : COMING
    const found = time.timeOf(row.client)
    if (found === undefined) return COMING
    if (found === null) return { text: t('columns.unknown'), title: t('columns.whyUnknown'), quiet: true }
    const { hour, minute } = found.clock
    const hours = writeHours(hoursIn(found.place.country, callingHours.hours))
    const zone = found.zone.replaceAll('_', ' ')
    const isOpen = found.callable.kind === 'callable'
    return {
      // A day on which no clock is put forward.
      text: format.time(new Date(2001, 0, 1, hour, minute)),
      title: isOpen ? zone : `${zone} · ${t('columns.outside', { hours })}`,
      quiet: !isOpen
    }
  }

  function cellOf(column: ColumnId, row: ParticipantRow): FactCell {
    switch (column) {
      case 'localTime': return localTime(row)
      case 'lastCall': return row.client === 'missing' ? NOTHING : lastCall(row.id)
      case 'attempts': return row.client === 'missing' ? NOTHING : attempts(row.id)
    }
  }

  return {
    /** The columns that are switched on, as the table takes them. */
    columns: computed(() => shown.value.map(id => ({
      id, header: t(`columns.${id}`), class: CLASSES[id], ...id === 'attempts' ? { title: t('columns.attemptsAbout') } : {}
    }))),
    shown,
    /** The element of a cell: a row is plain elements. */
    attributesOf(column: ColumnId, row: ParticipantRow) {
      const { text, title, quiet } = cellOf(column, row)
      return {
        class: ['block truncate tabular-nums', quiet ? 'text-description' : ''], title: title || undefined, dir: 'auto', textContent: text
      }
    },
    /** What has no column on a narrow screen, in a few words. */
    brief: (row: ParticipantRow): string => shown.value.flatMap((column) => {
      const { text } = cellOf(column, row)
      if (text === '' || text === COMING.text) return []
      return column === 'attempts' ? `${t('columns.attempts')}: ${text}` : text
    }).join(' · ')
  }
}

export type FactCells = ReturnType<typeof useFactCells>
