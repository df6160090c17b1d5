import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { asPortalError, isPortalError, type PortalError } from '../../../bitrix24/portalError'
import { chunksOf } from '../../../domain/chunks'
import { contactColumnAt, findContactColumn, lineOf, type ContactColumn, type Rows } from '../../../domain/contactColumn'
import { phoneReader } from '../../../domain/dialable'
import type { ClientType } from '../../../domain/entityType'
import { asksOf, keyOf, matchesOf, type Answer, type Ask, type AskedLine, type Matches } from '../../../domain/matching'
import { phoneWritings } from '../../../domain/phoneWritings'
import { countryOfPlan } from '../../../domain/region'
import { inSlices } from '../../../files/inSlices'
import { readTable } from '../../../files/readTable'
import type { TableProblem } from '../../../files/table'
import { useClients } from '../../../stores/clients'
import { usePortal } from '../../../stores/portal'

/** So many questions fill a request, and so many requests are under way at once. */
const TOGETHER = 50
const LANES = 4
/** Milliseconds between two looks at what has been found so far; of 50,000 rows one takes about 40. */
const SUM_EVERY = 500

const NOTHING: Matches = { found: 0, ids: [], several: [], notFound: [], atLimit: 0, unasked: 0 }

/**
 * Finding clients by the rows of a file or a pasted text: reads it, finds the column, asks the portal, sums up. One
 * job at a time; what is begun anew ends the one before. What has been answered is not asked again.
 */
export function useMatching(type: () => ClientType) {
  const portal = usePortal()
  const clients = useClients()

  let source: Blob | string = ''
  const rows = shallowRef<Rows>([])
  const problem = ref<TableProblem | null>(null)
  const column = shallowRef<ContactColumn | null>(null)
  const country = ref('')
  const doing = ref<'reading' | 'asking' | null>(null)
  const progress = shallowRef({ done: 0, total: 0 })
  const stopped = ref(false)
  const error = shallowRef<PortalError | null>(null)
  const matches = shallowRef(NOTHING)
  let lines: readonly AskedLine[] = []
  const answers: Record<ClientType, Map<string, Answer>> = { contact: new Map(), company: new Map() }
  const unreadable: Record<ClientType, ReadonlySet<number>> = { contact: new Set(), company: new Set() }
  const leaving = new AbortController()
  let running = new AbortController()
  let summedAt = 0

  // Only a default: without it numbers need their country, or somebody chooses one.
  const countryKnown = portal.application.plan({ signal: leaving.signal })
    .then((plan) => { country.value ||= countryOfPlan(plan) }, () => {})

  onScopeDispose(() => {
    leaving.abort()
    running.abort()
  })

  async function start(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running.abort()
    const job = running = new AbortController()
    stopped.value = false
    error.value = null
    try {
      await work(job.signal)
    } catch (failure) {
      if (job.signal.aborted) return
      error.value = asPortalError(failure)
      // The other lanes have nobody left who waits for them.
      job.abort()
    } finally {
      if (running === job) {
        doing.value = null
        sumUp()
      }
    }
  }

  function sumUp(): void {
    const of = type()
    // Stopped before the rows were gone through: all of them are still to be looked for.
    const unasked = column.value ? rows.value.length - (column.value.hasHeader ? 1 : 0) : 0
    matches.value = lines.length === 0 ? { ...NOTHING, unasked } : matchesOf(lines, answers[of], id => unreadable[of].has(id) || clients.of(of, id) === 'missing')
    summedAt = performance.now()
  }

  async function read(signal: AbortSignal): Promise<void> {
    doing.value = 'reading'
    const reading = await readTable(source, { signal })
    if (reading.kind === 'problem') {
      problem.value = reading.problem
      return
    }
    rows.value = reading.rows
    column.value = findContactColumn(reading.rows)
    await look(signal)
  }

  /** Turns rows into questions, and asks those that have no answer yet. */
  async function look(signal: AbortSignal): Promise<void> {
    const chosen = column.value
    if (!chosen) return
    doing.value = 'reading'
    const [rules] = await Promise.all([import('libphonenumber-js/min'), countryKnown])
    signal.throwIfAborted()
    const phones = phoneReader(rules, country.value)
    const writings = phoneWritings(rules, country.value)
    const asked: AskedLine[] = []
    const asks = new Map<string, Ask>()
    await inSlices(chosen.hasHeader ? rows.value.slice(1) : rows.value, (cells, index) => {
      const line = lineOf(cells, index + (chosen.hasHeader ? 2 : 1), chosen, phones.read)
      const keys = asksOf(line.wanted, writings).map((ask) => {
        const key = keyOf(ask)
        asks.set(key, ask)
        return key
      })
      asked.push({ line, keys })
    }, signal)
    lines = asked
    await ask(asks, signal)
  }

  async function ask(asks: ReadonlyMap<string, Ask>, signal: AbortSignal): Promise<void> {
    const of = type()
    const known = answers[of]
    const chunks = chunksOf([...asks].filter(([key]) => !known.has(key)), TOGETHER)
    progress.value = { done: asks.size - chunks.flat().length, total: asks.size }
    doing.value = 'asking'
    await Promise.all(Array.from({ length: LANES }, async () => {
      for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
        await Promise.all(chunk.map(async ([key, ask]) => void known.set(key, await answerTo(of, ask, signal))))
        progress.value = { done: progress.value.done + chunk.length, total: asks.size }
        if (performance.now() - summedAt > SUM_EVERY) sumUp()
      }
    }))
    sumUp()
    // The portal finds also those whom this user may not read; of several clients, their names are needed to choose.
    const several = new Set(matches.value.several.flatMap(({ ids }) => ids))
    const unknown = matches.value.ids.filter(id => !several.has(id) && clients.of(of, id) === undefined)
    // In one moment and with one priority, so that they share a request.
    const [readable] = await Promise.all([
      portal.clients.existing(of, unknown, signal),
      clients.ensure(of, [...several], 'visible', signal)
    ])
    unreadable[of] = new Set(unknown.filter(id => !readable.has(id)))
  }

  async function answerTo(of: ClientType, { kind, values }: Ask, signal: AbortSignal): Promise<Answer> {
    try {
      return await portal.clientMatching.having(kind, of, values, { priority: 'background', signal })
    } catch (failure) {
      // One question the portal does not like must not keep the others from being asked.
      if (isPortalError(failure, 'arguments', 'refused')) return 'refused'
      throw failure
    }
  }

  function forget(): void {
    rows.value = []
    lines = []
    column.value = null
    problem.value = null
    matches.value = NOTHING
    progress.value = { done: 0, total: 0 }
  }

  watch(type, () => {
    if (rows.value.length > 0) void start(look)
  })

  return {
    rows,
    /** Why the file or text can't be read; `null` when it can. */
    problem,
    column,
    country,
    doing,
    /** How many of the different numbers have been asked for. */
    progress,
    stopped,
    error,
    matches,
    idle: computed(() => doing.value === null),

    /** Takes a file or a pasted text in place of what was there. Never rejects. */
    take(next: Blob | string): Promise<void> {
      source = next
      forget()
      if (typeof next !== 'string' || next.trim() !== '') return start(read)
      running.abort()
      doing.value = null
      stopped.value = false
      error.value = null
      return Promise.resolve()
    },
    chooseColumn(index: number): void {
      column.value = contactColumnAt(rows.value, index)
      void start(look)
    },
    chooseCountry(code: string): void {
      country.value = code
      if (column.value) void start(look)
    },
    /** Ends what is under way; what has been found stays. */
    stop(): void {
      running.abort()
      stopped.value = true
    },
    /** Goes on where it was stopped, or went wrong. */
    goOn(): void {
      void start(rows.value.length > 0 ? look : read)
    }
  }
}

export type Matching = ReturnType<typeof useMatching>
