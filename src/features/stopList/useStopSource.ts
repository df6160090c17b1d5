import { onScopeDispose, ref, shallowRef } from 'vue'
import { contactColumnAt, findContactColumn, type ContactColumn, type Rows } from '../../domain/contactColumn'
import { phoneReader } from '../../domain/dialable'
import { stopId, stopNumbers, type Stop } from '../../domain/stopList'
import { inSlices } from '../../files/inSlices'
import { readTable } from '../../files/readTable'
import type { TableProblem } from '../../files/table'
import { useStopList } from '../../stores/stopList'

/** What a file or a pasted text holds for the stop list. */
export interface StopSource {
  /** Each once, and not on the list yet. */
  readonly stops: readonly Stop[]
  /** How many numbers are on the list already, or stand there more than once. */
  readonly known: number
  /** What could not be read as a number, as it stands there. */
  readonly unreadable: readonly string[]
}

const NOTHING: StopSource = { stops: [], known: 0, unreadable: [] }

/** Reads numbers for the stop list from a file or a text. What is begun anew ends the one before. */
export function useStopSource() {
  const stops = useStopList()
  const rows = shallowRef<Rows>([])
  const problem = ref<TableProblem | null>(null)
  const column = shallowRef<ContactColumn | null>(null)
  const country = ref('')
  const reading = ref(false)
  /** The numbering rules did not load, so nothing can be told of a number. */
  const failed = ref(false)
  const found = shallowRef(NOTHING)
  let running = new AbortController()
  onScopeDispose(() => running.abort())

  async function start(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running.abort()
    const job = running = new AbortController()
    found.value = NOTHING
    failed.value = false
    reading.value = true
    try {
      await work(job.signal)
    } catch {
      if (!job.signal.aborted) failed.value = true
    } finally {
      if (running === job) reading.value = false
    }
  }

  async function look(signal: AbortSignal): Promise<void> {
    const chosen = column.value
    if (!chosen) return
    const [rules] = await Promise.all([import('libphonenumber-js/min'), stops.load()])
    signal.throwIfAborted()
    const reader = phoneReader(rules, country.value)
    const fresh = new Map<string, Stop>()
    const unreadable: string[] = []
    let known = 0
    await inSlices(chosen.hasHeader ? rows.value.slice(1) : rows.value, (cells) => {
      const cell = cells[chosen.column] ?? ''
      const numbers = stopNumbers(cell, reader)
      if (numbers.length === 0) unreadable.push(cell)
      for (const number of numbers) {
        const id = stopId(number)
        if (fresh.has(id) || stops.isKnown(number)) known++
        else fresh.set(id, number)
      }
    }, signal)
    found.value = { stops: [...fresh.values()], known, unreadable }
  }

  return {
    rows,
    /** Why the file or text can't be read; `null` when it can. */
    problem,
    column,
    country,
    reading,
    failed,
    found,

    /** Takes a file or a text in place of what was there. Never rejects. */
    take(source: Blob | string): Promise<void> {
      rows.value = []
      column.value = null
      problem.value = null
      return start(async (signal) => {
        if (typeof source === 'string' && source.trim() === '') return
        const [table, own] = await Promise.all([readTable(source, { signal }), stops.ownCountry()])
        if (table.kind === 'problem') {
          problem.value = table.problem
          return
        }
        country.value ||= own
        rows.value = table.rows
        const phones = findContactColumn(table.rows)
        const onlyOne = table.rows.every(({ length }) => length <= 1)
        column.value = phones?.kind === 'phone' ? phones : onlyOne ? { column: 0, kind: 'phone', hasHeader: false } : null
        await look(signal)
      })
    },
    chooseColumn(index: number): void {
      column.value = { ...contactColumnAt(rows.value, index), kind: 'phone' }
      void start(look)
    },
    chooseCountry(code: string): void {
      country.value = code
      if (column.value) void start(look)
    }
  }
}
