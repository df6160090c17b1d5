import { BATCH_SIZE, sendBatch } from './batch'
import type { Network } from './network'
import { onAbort } from './onAbort'
import type { Params } from './phpQuery'
import { asPortalError, PortalError, type PortalErrorKind } from './portalError'
import { mayRetry, pauseBeforeRetry, waitingReason } from './readRetries'
import type { Transport } from './transport'
import type { createWaitingBoard } from './waiting'

/** What a read came to. */
export interface ReadAnswer {
  readonly result: unknown
  /** How many there are in all, for methods that tell. */
  readonly total: number | null
}

/** `visible` is what the screen shows now; `background` waits until no visible read is under way, or fills a batch. */
export type ReadPriority = 'visible' | 'background'

export interface ReadOptions {
  /** `visible` unless given. */
  priority?: ReadPriority
  signal?: AbortSignal | undefined
}

interface Waiter {
  resolve(answer: ReadAnswer): void
  reject(error: PortalError): void
  /** Ends the waiting: the answer is no longer wanted. */
  leave(): void
}

interface QueuedRead {
  readonly method: string
  readonly params: Params
  readonly key: string
  readonly waiters: Set<Waiter>
  priority: ReadPriority
  tries: number
}

interface ReadQueueParts {
  transport: Transport
  network: Network
  waiting: ReturnType<typeof createWaitingBoard>
  retryDelayMs: number
}

/** Batches under way at once: enough to hide latency, few enough to leave the bucket to others. */
const PARALLEL = 4

/**
 * Collects the reads of one moment into batches, shares running ones and repeats what may be repeated.
 * Visible reads go first; those in the background are sent when no visible one is under way, or fill a batch.
 */
export function createReadQueue({ transport, network, waiting, retryDelayMs }: ReadQueueParts) {
  const visible: QueuedRead[] = []
  const background: QueuedRead[] = []
  const running = new Map<string, QueuedRead>()
  let inFlight = 0
  let visibleInFlight = 0
  let timer: ReturnType<typeof setTimeout> | null = null

  function read(method: string, params: Params = {}, { priority = 'visible', signal }: ReadOptions = {}): Promise<ReadAnswer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(cancelled(method))
      const entry = enqueue(method, params, priority)
      const forgetSignal = signal ? onAbort(signal, () => waiter.leave()) : () => {}
      const waiter: Waiter = {
        resolve(answer) {
          forgetSignal()
          resolve(answer)
        },
        reject(error) {
          forgetSignal()
          reject(error)
        },
        leave() {
          // Without waiters `take` leaves the read out, and an answer that is under way is dropped.
          entry.waiters.delete(waiter)
          if (entry.waiters.size === 0 && running.get(entry.key) === entry) running.delete(entry.key)
          reject(cancelled(method))
        }
      }
      entry.waiters.add(waiter)
    })
  }

  function enqueue(method: string, params: Params, priority: ReadPriority): QueuedRead {
    const key = `${method} ${JSON.stringify(params)}`
    const known = running.get(key)
    if (known) {
      if (priority === 'visible' && known.priority === 'background' && background.includes(known)) {
        background.splice(background.indexOf(known), 1)
        known.priority = 'visible'
        visible.push(known)
        schedule()
      }
      return known
    }
    const entry: QueuedRead = { method, params, key, waiters: new Set(), priority, tries: 0 }
    running.set(key, entry)
    put([entry])
    return entry
  }

  function put(entries: readonly QueuedRead[]): void {
    for (const entry of entries) (entry.priority === 'visible' ? visible : background).push(entry)
    schedule()
  }

  /** A macrotask later, so that everything which follows from one answer goes into one batch. */
  function schedule(): void {
    timer ??= setTimeout(flush, 0)
  }

  function flush(): void {
    timer = null
    while (inFlight < PARALLEL) {
      const entries = take()
      if (entries.length === 0) return
      void send(entries)
    }
  }

  function take(): QueuedRead[] {
    for (const queue of [visible, background]) {
      if (queue === background && visibleInFlight > 0 && queue.length < BATCH_SIZE) return []
      const entries: QueuedRead[] = []
      while (queue.length > 0 && entries.length < BATCH_SIZE) {
        const entry = queue.shift()
        if (entry && entry.waiters.size > 0) entries.push(entry)
      }
      if (entries.length > 0) return entries
    }
    return []
  }

  async function send(taken: readonly QueuedRead[]): Promise<void> {
    const isVisible = taken[0]?.priority === 'visible'
    inFlight++
    if (isVisible) visibleInFlight++
    try {
      if (!network.isOnline()) await waiting.during({ reason: 'offline', until: null }, network.whenOnline())
      // The screen that asked may have been left while there was no connection.
      const entries = taken.filter(entry => entry.waiters.size > 0)
      if (entries.length === 0) return
      for (const entry of entries) entry.tries++
      await sendBatch(transport, entries).then(
        (outcomes) => {
          const failed = new Map<PortalErrorKind, { entries: QueuedRead[]; error: PortalError }>()
          outcomes.forEach((outcome, index) => {
            const entry = entries[index] as QueuedRead
            if (outcome.ok) return settle(entry, waiter => waiter.resolve(outcome))
            const group = failed.get(outcome.error.kind)
            if (group) group.entries.push(entry)
            else failed.set(outcome.error.kind, { entries: [entry], error: outcome.error })
          })
          for (const group of failed.values()) void toldWhen(group.entries, group.error).then(error => failOrRetry(group.entries, error))
        },
        (error: unknown) => failOrRetry(entries, asPortalError(error, 'batch'))
      )
    } finally {
      inFlight--
      if (isVisible) visibleInFlight--
      schedule()
    }
  }

  /** Puts back what is worth another try, together, so that it travels together again. */
  function failOrRetry(entries: readonly QueuedRead[], error: PortalError): void {
    for (const entry of entries) if (!mayRetry(error, entry.tries, retryDelayMs)) fail(entry, error)
    const again = entries.filter(entry => entry.waiters.size > 0)
    const longest = again[0]
    if (!longest) return
    const pause = pauseBeforeRetry(error, longest.tries, retryDelayMs)
    const until = new Date(Date.now() + pause)
    const slept = new Promise<void>(resolve => setTimeout(resolve, pause))
    void waiting.during({ reason: waitingReason(error), until }, slept).then(() => put(again))
  }

  /** A batch does not tell when a command of it may come again; the answer to a single call does (protocol note 64). */
  async function toldWhen([first]: readonly QueuedRead[], reason: PortalError): Promise<PortalError> {
    if (reason.kind !== 'operating-limit' || reason.retryAt || !first) return reason
    const { method, params } = first
    try {
      await transport(method, params)
      return new PortalError(reason.kind, reason.message, { code: reason.code, method, retryAt: new Date() })
    } catch (error) {
      const told = asPortalError(error)
      return told.kind === reason.kind ? told : reason
    }
  }

  function settle(entry: QueuedRead, tell: (waiter: Waiter) => void): void {
    if (running.get(entry.key) === entry) running.delete(entry.key)
    entry.waiters.forEach(tell)
    entry.waiters.clear()
  }

  function fail(entry: QueuedRead, error: PortalError): void {
    settle(entry, waiter => waiter.reject(error))
  }

  return {
    read,
    /** Reads asked for from now on do not join those already under way. */
    forget(): void {
      running.clear()
    }
  }
}

function cancelled(method: string): PortalError {
  return new PortalError('cancelled', 'The answer is no longer wanted', { method })
}
